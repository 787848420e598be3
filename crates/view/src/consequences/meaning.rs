//! What a projected population means for schools, care and dwellings, as a table.

use charts::{Cell, Table};
use locale::Text;
use locale::charts::ranges as drawn;
use locale::meaning as words;
use scenario::Area;
use scenario::indicators::Indicators;

use crate::rooms::Consequences;
use crate::rounding;
use crate::state::State;

/// How a figure is printed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Precision {
    /// Persons: whole, for districts rounded to 5.
    Persons,
    /// What is counted by persons, and would give their number away: rounded alike.
    Whole,
    /// The same where a visitor cannot enter what is missing.
    Known,
    /// With one decimal.
    Decimal,
}

/// A figure of the indicators, by its name.
type Entry = (Text, Precision, fn(&Indicators) -> Option<f64>);

/// What follows the groups of ages.
const ENTRIES: [Entry; 15] = [
    (words::youth_ratio, Precision::Decimal, |it| Some(it.youth_ratio)),
    (words::old_age_ratio, Precision::Decimal, |it| Some(it.old_age_ratio)),
    (words::total_ratio, Precision::Decimal, |it| Some(it.total_ratio)),
    (words::mean_age, Precision::Decimal, |it| Some(it.mean_age)),
    (words::median_age, Precision::Decimal, |it| Some(it.median_age)),
    (words::dwellings, Precision::Known, |it| it.dwellings),
    (words::dwellings_needed, Precision::Known, |it| it.dwellings_needed),
    (words::households, Precision::Whole, |it| it.households),
    (words::places_under_2, Precision::Whole, |it| it.places_under_2),
    (words::places_2_to_3, Precision::Whole, |it| it.places_2_to_3),
    (words::places_under_3, Precision::Whole, |it| it.places_under_3),
    (words::places_3_to_6, Precision::Whole, |it| it.places_3_to_6),
    (words::classes, Precision::Decimal, |it| it.classes),
    (words::in_nursing_homes, Precision::Whole, |it| it.in_nursing_homes),
    (words::in_need_of_care, Precision::Whole, |it| it.in_need_of_care),
];

impl Consequences<'_> {
    /// Base year, target year, change and baseline of every indicator in the chosen area, and where ranges are shown their ends.
    #[must_use]
    pub fn meaning(&self, state: &State) -> Table {
        self.meaning_cells(state).printed()
    }

    /// The same as values.
    pub(crate) fn meaning_cells(&self, state: &State) -> Table<Cell> {
        let answer = self.city.answer(state);
        let (area, target) = (state.area, state.scenario.target_year());
        let of = |outcome, year| Indicators::of(outcome, &state.scenario, area, year);
        let now = of(&answer.outcome, answer.base_year());
        let then = of(&answer.outcome, target);
        let baseline = of(self.city.model.baseline(), target);
        let ends = self.ends(state, &then);
        let group = |index: usize| [&now, &then, &baseline].map(|it| it.persons.get(index).copied());
        let groups = words::groups()
            .into_iter()
            .enumerate()
            .map(|(index, name)| row(area, name, Precision::Persons, group(index)));
        let lines = ENTRIES
            .iter()
            .map(|(name, precision, figure)| row(area, name(), *precision, [&now, &then, &baseline].map(figure)));
        let mut columns = words::columns(answer.base_year(), target);
        let mut rows: Vec<Vec<Cell>> = groups.chain(lines).collect();
        // Columns that come later would move the others.
        if self.city.pack().errors.is_some() && !state.hides_ranges {
            columns.extend([drawn::tenth(), drawn::nine_tenths()].map(str::to_owned));
            for (index, row) in rows.iter_mut().enumerate() {
                let end = |at: usize| ends.get(index).map_or(Cell::Missing, |ends| Cell::Number(ends[at], 0));
                row.extend([end(0), end(1)]);
            }
        }
        Table { caption: words::caption(&answer.area_name), columns, rows }
    }

    /// The ends of what eight of ten draws hold for the first rows, where that is known.
    fn ends(&self, state: &State, then: &Indicators) -> Vec<[f64; 2]> {
        let city = self.city;
        city.sure.as_ref().map_or_else(Vec::new, |sure| sure.0.indicators(&city.model, city.own(), state, then))
    }
}

/// Every figure with its name and precision; `None` where nobody has entered the rate that it needs.
pub(crate) fn figures(of: &Indicators) -> Vec<(&'static str, Precision, Option<f64>)> {
    let groups =
        words::groups().into_iter().zip(of.persons).map(|(name, persons)| (name, Precision::Persons, Some(persons)));
    groups.chain(ENTRIES.iter().map(|(name, precision, figure)| (name(), *precision, figure(of)))).collect()
}

impl Precision {
    /// The value as it is printed for an area, and its decimals.
    pub(crate) fn rounded(self, area: Area, value: f64) -> (f64, usize) {
        match self {
            Self::Persons | Self::Whole | Self::Known => (rounding::shown(area, value), 0),
            Self::Decimal => ((value * 10.0).round() / 10.0, 1),
        }
    }
}

/// A row; the change is that of the printed numbers.
fn row(area: Area, name: &str, precision: Precision, [now, then, baseline]: [Option<f64>; 3]) -> Vec<Cell> {
    let rounded = |value: f64| precision.rounded(area, value).0;
    let digits = usize::from(matches!(precision, Precision::Decimal));
    let words = if matches!(precision, Precision::Known) { words::unknown() } else { words::enter() };
    let missing = || Cell::Words(words.to_owned());
    let cell = |value: Option<f64>| value.map_or_else(missing, |value| Cell::Number(rounded(value), digits));
    let change =
        now.zip(then).map_or_else(missing, |(now, then)| Cell::Difference(rounded(then) - rounded(now), digits));
    vec![Cell::Words(name.to_owned()), cell(now), cell(then), change, cell(baseline)]
}
