//! What is told of the place in a picture that somebody points at: values, change against the baseline, and what they rest on.
//!
//! The values are those that the picture gave for the place; nothing is calculated anew.

mod origin;

use charts::{AgeBand, BalanceYear, District, Probe, Values, YearValues};
use locale::charts::{about, about_text, age_group, balance, column, districts, pyramid as drawn};
use locale::figures::legend;
use locale::numbers::{Rounding, persons_rounded, signed_percent, signed_persons, year};
use locale::{pointing as words, results};
use scenario::Area;
use scenario::pack::{self, Measure};

use crate::page::{LegendMark, Page};
use crate::rooms::Pointing;
use crate::span::Span;
use crate::state::State;

/// What is told of a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Which place it is: year, age group, district.
    pub heading: String,
    /// Its values.
    pub lines: Vec<ToldLine>,
    /// How far they can be relied on, and where they come from.
    pub origin: String,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldLine {
    /// The mark of its series in the picture.
    pub mark: Option<LegendMark>,
    /// What it is.
    pub label: String,
    /// The value.
    pub text: String,
}

impl Told {
    /// Everything as one sentence, for those who do not see the picture.
    #[must_use]
    pub fn sentence(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(|line| words::line(&line.label, &line.text)).collect();
        words::said(&self.heading, &lines, &self.origin)
    }

    fn add(&mut self, mark: impl Into<Option<LegendMark>>, label: impl Into<String>, text: String) {
        self.lines.push(ToldLine { mark: mark.into(), label: label.into(), text });
    }

    /// The difference of the printed numbers.
    fn against_baseline(&mut self, label: &str, value: f64, baseline: f64, rounding: Rounding) {
        let percent = if baseline > 0.0 { (value / baseline - 1.0) * 100.0 } else { 0.0 };
        self.add(None, label, results::difference(rounding.apply(value) - rounding.apply(baseline), percent));
    }
}

impl Pointing<'_> {
    /// The first year of the development that is shown of the city in this span.
    #[must_use]
    pub fn first_year(&self, span: Span) -> i32 {
        let (pack, base_year) = (self.city.pack(), self.city.model.baseline().base_year());
        let shown = pack.series(Measure::Population, pack::Area::City).map(|seen| seen.year);
        shown.filter(|year| *year >= span.first(base_year)).min().unwrap_or(base_year)
    }

    /// What stands at a place of a picture of this page.
    #[must_use]
    pub fn told(&self, state: &State, page: &Page, probe: &Probe) -> Told {
        let figures = &page.figures;
        match &probe.values {
            Values::Year(values) => self.year(values, state.area, figures.development.chart.rounding),
            Values::Ages(band) => self.ages(band, page),
            Values::District(index, district) => self.district(*index, district, page),
            Values::Balance(entry) => self.balance(state, entry, page),
        }
    }

    fn year(&self, values: &YearValues, area: Area, rounding: Rounding) -> Told {
        let origin = match values.observed {
            Some(_) => origin::of_population(self.city.pack(), values.year, area),
            None => locale::charts::development::calculated().to_owned(),
        };
        let mut told = Told { heading: year(values.year), lines: Vec::new(), origin };
        let persons = |persons: f64| persons_rounded(persons, rounding);
        if let Some(seen) = values.observed {
            let text = if seen.exact { persons(seen.persons) } else { about(seen.persons) };
            told.add(LegendMark::Observed, legend::observed(), text);
        }
        if let Some(scenario) = values.scenario {
            told.add(LegendMark::Scenario, legend::scenario(), persons(scenario));
        }
        if let Some(baseline) = values.baseline {
            told.add(LegendMark::Baseline, legend::baseline(), persons(baseline));
        }
        if let (Some(scenario), Some(baseline)) = (values.scenario, values.baseline) {
            told.against_baseline(results::against_baseline(), scenario, baseline, rounding);
        }
        for (label, published) in &values.forecasts {
            told.add(LegendMark::Official, label, persons(*published));
        }
        if let Some(range) = &values.range {
            told.add(LegendMark::Range, &range.label, range.text.clone());
        }
        told
    }

    fn ages(&self, band: &AgeBand, page: &Page) -> Told {
        let chart = &page.figures.pyramid.chart;
        let group = age_group(band.from, band.to);
        let heading = if band.to.is_some() { words::ages(&group) } else { words::open_ages(&group) };
        let quality = origin::of_ages(chart.estimated);
        let mut told = Told { heading, lines: Vec::new(), origin: words::rests_on(chart.base_year, quality) };
        let persons = |persons: f64| persons_rounded(persons, chart.rounding);
        // Men first, as they stand in the picture; index 1 is male on every sex axis.
        for (sex, name, mark) in [(1, drawn::men(), LegendMark::Men), (0, drawn::women(), LegendMark::Women)] {
            let (scenario, baseline) = (band.scenario[sex], band.baseline[sex]);
            told.add(mark, drawn::column(name, legend::scenario(), chart.target_year), persons(scenario));
            told.against_baseline(results::against_baseline(), scenario, baseline, chart.rounding);
            let base = drawn::column(name, drawn::base_year(), chart.base_year);
            told.add(LegendMark::BaseYear, base, persons(band.base_year[sex]));
        }
        told
    }

    fn district(&self, index: usize, district: &District, page: &Page) -> Told {
        let chart = &page.figures.districts.chart;
        let quality = origin::of_district(self.city.pack(), index);
        let origin = words::rests_on(chart.base_year, quality);
        let mut told = Told { heading: district.name.clone(), lines: Vec::new(), origin };
        let persons = |persons: f64| persons_rounded(persons, chart.rounding);
        let people = |series: &str| districts::people(series, chart.target_year);
        told.add(None, districts::people(drawn::base_year(), chart.base_year), persons(district.base_year));
        told.add(None, people(legend::scenario()), persons(district.scenario));
        told.add(None, people(legend::baseline()), persons(district.baseline));
        told.against_baseline(results::against_baseline(), district.scenario, district.baseline, chart.rounding);
        if let Some(change) = chart.change_percent(district) {
            told.add(None, districts::change_since(chart.base_year, chart.target_year), signed_percent(change));
        }
        told
    }

    fn balance(&self, state: &State, entry: &BalanceYear, page: &Page) -> Told {
        let chart = &page.figures.balance.chart;
        let calculated = entry.year > chart.base_year;
        let origin = if calculated {
            balance::calculated().to_owned()
        } else {
            origin::of_balance(self.city.pack(), entry.year)
        };
        let mut told = Told { heading: year(entry.year), lines: Vec::new(), origin };
        let counts = [
            (column::arrivals(), entry.arrivals),
            (column::departures(), entry.departures),
            (column::births(), entry.births),
            (column::deaths(), entry.deaths),
        ];
        for (label, figure) in counts {
            let Some(figure) = figure else { continue };
            let text =
                if figure.exact { persons_rounded(figure.persons, chart.rounding) } else { about(figure.persons) };
            told.add(None, label, text);
        }
        let rounded = |persons: f64| signed_persons(chart.rounding.apply(persons));
        if let Some(total) = entry.total() {
            let text = if total.exact { rounded(total.persons) } else { about_text(&rounded(total.persons)) };
            told.add(None, balance::short_total(), text);
        }
        if calculated {
            let baseline = self.city.model.baseline().change(state.area, entry.year);
            let arrived = baseline.arrivals + baseline.moves_in - baseline.departures - baseline.moves_out;
            let total = baseline.births - baseline.deaths + arrived;
            told.add(None, words::of_baseline(balance::short_total()), rounded(total));
        }
        told
    }
}
