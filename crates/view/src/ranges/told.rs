//! What draws say on a page.

use std::sync::{Arc, MutexGuard};

use charts::{Band, DistrictBand};
use cohort::dims::Sex;
use locale::figures::estimate;
use locale::question::against;
use locale::ranges::{self as words, Direction};
use scenario::indicators::Indicators;
use scenario::ranges::GROUPS;
use scenario::{Area, Homes, Model};

use super::drawing::{Drawing, Shared, Subject};
use super::indicators;
use super::step::{band, of_difference, of_persons};
use crate::page::figures::development::LARGE_CITY;
use crate::page::{Bands, Ends, Page, RangesOfFigures};
use crate::state::State;
use crate::sure::{Knows, Sure};

/// Where the middle of all draws stands among [`QUANTILES`](scenario::ranges::QUANTILES).
const MEDIAN: usize = 3;

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

    /// The draws that a state is told from: none of another city or year, or where ranges are hidden.
    fn of(&self, model: &Model, own: Option<&str>, state: &State) -> Option<MutexGuard<'_, Drawing>> {
        let scenario = self.scenario.get();
        let same = self.subject.is_of(model, own) && scenario.survey.year == state.scenario.target_year();
        (same && scenario.draws() > 0 && !state.hides_ranges).then_some(scenario)
    }
}

impl Knows for Ranges {
    /// Gives the pictures of the page their ranges, too.
    fn tell(&self, model: &Model, own: Option<&str>, state: &State, page: &mut Page) {
        let Some(scenario) = self.of(model, own, state) else { return };
        let baseline = self.baseline.as_ref().map(Shared::get);
        let told = Told {
            scenario: &scenario,
            baseline: baseline.as_deref(),
            area: state.area,
            base_year: model.first_year() - 1,
        };
        let Some((number, apart)) = told.headline(state, page) else { return };
        // Of other ages than those asked about before nothing is drawn yet.
        if Subject::of_city(model, own, state).same_ages(&self.subject) {
            told.question(state, page);
        }
        told.figures(page, number, apart);
    }

    fn indicators(&self, model: &Model, own: Option<&str>, state: &State, now: &Indicators) -> Vec<[f64; 2]> {
        self.of(model, own, state).and_then(|drawing| indicators::ends(&drawing, state.area, now)).unwrap_or_default()
    }

    fn tenths_above(&self, model: &Model, own: Option<&str>, state: &State, now: f64, threshold: f64) -> Option<u8> {
        // Of other ages than those asked about before nothing is drawn yet.
        let drawing =
            Subject::of_city(model, own, state).same_ages(&self.subject).then(|| self.of(model, own, state))??;
        drawing.tenths_above(asked(&drawing, state)?, now, threshold)
    }
}

impl From<Ranges> for Sure {
    fn from(ranges: Ranges) -> Self {
        Self(Arc::new(ranges))
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
    /// Says it at the number; returns the ends of its range, and of that of its difference to the baseline.
    fn headline(&self, state: &State, page: &mut Page) -> Option<(Ends, Option<Ends>)> {
        let year = self.scenario.survey.year;
        let at = self.scenario.survey.persons(self.area, year)?;
        let headline = &mut page.headline;
        let persons = headline.persons;
        let spread = self.scenario.around(at, persons);
        let [low, high] = of_persons(spread);
        let range = words::between(low, high);
        let limited = state.scenario.homes() == Homes::Limit;
        let chart = &page.figures.development.chart;
        let value = |line: &[charts::YearValue]| line.last().map_or(0.0, |value| value.persons);
        let baseline = self.baseline.filter(|_| !state.scenario.is_baseline());
        let difference = persons - value(&chart.baseline);
        let apart = baseline.and_then(|other| self.scenario.beside(other, at, difference));
        let apart = apart.map(of_difference);
        if let (Some([low, high]), Some(against)) = (apart, headline.comparisons.first_mut()) {
            let smaller = difference.abs() > low.abs().max(high.abs());
            against.note = words::difference(&words::apart(low, high), smaller);
        }
        let base = chart.scenario.first().map_or(0.0, |value| value.persons);
        let [_, least, .., most, _] = spread;
        let direction = match (least > base, most < base) {
            (true, _) => Direction::More,
            (_, true) => Direction::Fewer,
            _ => Direction::Open,
        };
        headline.range = words::headline(&range, direction, self.base_year);
        let findings = &mut page.figures.development.text.findings;
        let more = self.scenario.tenths_above(at, persons, base)?;
        findings.push(words::more_than(direction, more, self.base_year));
        findings.push(words::development(self.scenario.draws(), &range, year));
        // Draws pile up where there is no room for more people.
        if limited && most - spread[MEDIAN] < (spread[MEDIAN] - least) / 2.0 {
            findings.push(words::limited().to_owned());
        }
        if limited && apart.is_some_and(|[low, high]| !(low..=high).contains(&difference)) {
            findings.push(words::limited_difference().to_owned());
        }
        Some(([low, high], apart))
    }

    fn question(&self, state: &State, page: &mut Page) {
        let Some(at) = asked(self.scenario, state) else { return };
        let now = page.question.value;
        let told = match state.ages {
            Some(_) => {
                let [low, high] = of_persons(self.scenario.around(at, now));
                Some(words::within(&words::between(low, high)))
            }
            // Everybody's range stands at the number.
            None => self.large_city(at, now),
        };
        // A range says more than that it is a calculation.
        if let Some(told) = told {
            let question = &mut page.question;
            question.remark = [&*against(question.difference), " ", &told].concat();
            if page.headline.estimated {
                question.remark.push(' ');
                question.remark.push_str(estimate::sentence());
            }
        }
    }

    /// In how many of ten calculations the city is a "Großstadt", where they disagree about it.
    fn large_city(&self, at: usize, now: f64) -> Option<String> {
        if self.area != Area::City {
            return None;
        }
        let more = self.scenario.tenths_above(at, now, LARGE_CITY)?;
        (1..10).contains(&more).then(|| words::above(LARGE_CITY, more))
    }

    fn figures(&self, page: &mut Page, number: Ends, apart: Option<Ends>) {
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
        let development = [of_line(self.scenario, &chart.scenario), baseline];
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
        let draws = self.scenario.draws();
        figures.ranges = Some(RangesOfFigures::new(Bands { number, apart, draws, development, pyramid, districts }));
    }
}

/// Where the people who are asked about stand among the figures of a draw.
fn asked(drawing: &Drawing, state: &State) -> Option<usize> {
    let survey = &drawing.survey;
    if state.ages.is_some() { survey.asked(state.area) } else { survey.persons(state.area, survey.year) }
}
