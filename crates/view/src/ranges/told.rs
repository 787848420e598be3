//! What draws say on a page.

use charts::{Band, DistrictBand};
use cohort::dims::Sex;
use locale::ranges as words;
use scenario::Area;
use scenario::ranges::GROUPS;

use super::drawing::{Drawing, Shared, Subject};
use super::step::{band, eighty, outwards};
use crate::explorer::Explorer;
use crate::page::{Page, RangesOfFigures};
use crate::state::State;
use crate::sure::Sure;

/// What makes a city a "Großstadt" in German statistics.
const LARGE_CITY: f64 = 100_000.0;

/// The draws of a scenario beside those of the baseline.
#[derive(Debug, Clone)]
pub struct Ranges {
    /// Of what the scenario's draws are.
    subject: Subject,
    scenario: Shared,
    /// Nothing where the scenario is the baseline.
    baseline: Option<Shared>,
}

impl Ranges {
    /// Those of a subject and of its baseline.
    #[must_use]
    pub const fn new(subject: Subject, scenario: Shared, baseline: Option<Shared>) -> Self {
        Self { subject, scenario, baseline }
    }

    /// Says on a page how sure its figures are, and gives its pictures their ranges. A page of another year than the one drawn stays as it is.
    pub fn tell(&self, explorer: &Explorer, state: &State, page: &mut Page) {
        let (scenario, baseline) = (self.scenario.get(), self.baseline.as_ref().map(Shared::get));
        let year = state.scenario.target_year();
        let other = !self.subject.is_of(explorer);
        if other || scenario.survey.year != year || scenario.draws() == 0 || state.hides_ranges {
            return;
        }
        let told = Told {
            scenario: &scenario,
            baseline: baseline.as_deref(),
            area: state.area,
            base_year: explorer.model.first_year() - 1,
        };
        told.headline(state, page);
        if Subject::of(explorer, state) == self.subject {
            told.question(state, page);
        }
        told.figures(page);
    }
}

impl From<Ranges> for Sure {
    fn from(ranges: Ranges) -> Self {
        Self::new(move |explorer, state, page| ranges.tell(explorer, state, page))
    }
}

/// One page and the draws it is told from.
struct Told<'a> {
    scenario: &'a Drawing,
    baseline: Option<&'a Drawing>,
    area: Area,
    base_year: i32,
}

impl Told<'_> {
    fn headline(&self, state: &State, page: &mut Page) {
        let year = self.scenario.survey.year;
        let Some(at) = self.scenario.survey.persons(self.area, year) else { return };
        let headline = &mut page.headline;
        let persons = headline.persons;
        let [low, high] = eighty(self.scenario.around(at, persons)).map(|end| end.max(0.0));
        let [low, high] = outwards([low, high]);
        let range = words::between(low, high);
        let chart = &page.figures.development.chart;
        let value = |line: &[charts::YearValue]| line.last().map_or(0.0, |value| value.persons);
        if !state.scenario.is_baseline()
            && let Some(baseline) = self.baseline
            && let Some(apart) = self.scenario.beside(baseline, at, persons - value(&chart.baseline))
            && let Some(against) = headline.comparisons.first_mut()
        {
            let [low, high] = outwards(eighty(apart));
            against.text.push_str(" · ");
            against.text.push_str(&words::apart(low, high));
        }
        let base = chart.scenario.first().map_or(0.0, |value| value.persons);
        if let Some(more) = self.scenario.tenths_above(at, persons, base) {
            headline.sentence.push(' ');
            headline.sentence.push_str(&words::more_than(more, self.base_year));
        }
        headline.range = Some(words::headline(&range));
        page.figures.development.text.findings.push(words::development(&range, year));
    }

    fn question(&self, state: &State, page: &mut Page) {
        let survey = &self.scenario.survey;
        let at = if state.ages.is_some() { survey.asked(self.area) } else { survey.persons(self.area, survey.year) };
        let Some(at) = at else { return };
        let [low, high] = outwards(eighty(self.scenario.around(at, self.scenario.central(at))));
        let within = words::within(&words::between(low.max(0.0), high));
        let remark = &mut page.question.remark;
        for told in [Some(within), self.large_city(state, at)].into_iter().flatten() {
            remark.push(' ');
            remark.push_str(&told);
        }
    }

    /// In how many of ten calculations the city is a "Großstadt", where they disagree about it.
    fn large_city(&self, state: &State, at: usize) -> Option<String> {
        if self.area != Area::City || state.ages.is_some() {
            return None;
        }
        let more = self.scenario.tenths_above(at, self.scenario.central(at), LARGE_CITY)?;
        (1..10).contains(&more).then(|| words::above(LARGE_CITY, more))
    }

    fn figures(&self, page: &mut Page) {
        let figures = &mut page.figures;
        let survey = &self.scenario.survey;
        let of_line = |drawing: &Drawing, line: &[charts::YearValue]| -> Vec<(i32, Band)> {
            let band = |value: &charts::YearValue| {
                let at = survey.persons(self.area, value.year)?;
                Some((value.year, band(drawing.around(at, value.persons))))
            };
            line.iter().filter_map(band).collect()
        };
        let chart = &figures.development.chart;
        let baseline = self.baseline.map_or_else(Vec::new, |baseline| of_line(baseline, &chart.baseline));
        let development = (of_line(self.scenario, &chart.scenario), baseline);
        let groups = figures.pyramid.chart.bands.iter().take(GROUPS).enumerate();
        let of_group = |(group, ages): (usize, &charts::AgeBand)| {
            Sex::ALL.map(|sex| {
                let now = ages.scenario[sex.index()];
                survey.group(self.area, sex, group).map_or_else(Band::default, |at| band(self.scenario.around(at, now)))
            })
        };
        let pyramid = groups.map(of_group).collect();
        let districts = figures.districts.chart.districts.iter().enumerate();
        let of_district = |(index, district): (usize, &charts::District)| {
            let at = survey.persons(Area::District(index), survey.year);
            let persons = at.map_or_else(Band::default, |at| band(self.scenario.around(at, district.scenario)));
            let percent = |persons: f64| (persons / district.base_year.max(1.0) - 1.0) * 100.0;
            let Band { low, lower, upper, high } = persons;
            let change = Band { low: percent(low), lower: percent(lower), upper: percent(upper), high: percent(high) };
            DistrictBand { persons, change }
        };
        let districts: Vec<DistrictBand> = districts.map(of_district).collect();
        let open = districts.iter().filter(|district| district.change.either_way()).count();
        figures.pyramid.text.findings.push(words::whiskers().to_owned());
        figures.districts.text.findings.push(words::open(open));
        figures.ranges = Some(RangesOfFigures::new(development, pyramid, districts));
    }
}
