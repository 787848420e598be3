//! Every indicator of several scenarios, with its range.

use charts::{Bar, Bars, Indicator, Table};
use locale::{beside as words, numbers};

use super::{Shown, Sides};
use crate::consequences::meaning::{Precision, figures};

/// Indicators drawn as bars, by their place in the table of all: everybody, the groups of ages that do not overlap much, who
/// must be carried, and dwellings.
const DRAWN: [usize; 10] = [0, 1, 2, 3, 4, 7, 8, 9, 11, 16];

/// One indicator of every scenario.
pub(super) struct Compared {
    name: &'static str,
    form: Precision,
    /// As printed; `None` where a rate is missing.
    pub(super) values: Vec<Option<f64>>,
}

/// Inhabitants first, then those of "Was das für die Stadt heißt" in their order.
pub(super) fn all(sides: &Sides<'_>) -> Vec<Compared> {
    let area = sides.state.area;
    // The number of inhabitants is exact wherever it stands, groups of ages of a district are not.
    let persons = sides.figures.iter().map(|it| Some(sides.shown(it.persons))).collect();
    let mut all = vec![Compared { name: words::persons(), form: Precision::Whole, values: persons }];
    for (place, one) in sides.figures.iter().enumerate() {
        for (index, (name, form, value)) in figures(&one.indicators).into_iter().enumerate() {
            if place == 0 {
                all.push(Compared { name, form, values: Vec::with_capacity(sides.figures.len()) });
            }
            if let Some(compared) = all.get_mut(index + 1) {
                compared.values.push(value.map(|value| form.rounded(area, value).0));
            }
        }
    }
    all
}

/// Every indicator with the lowest and the highest value and whose they are.
pub(super) fn table(sides: &Sides<'_>, all: &[Compared]) -> Table {
    let titles = sides.series.iter().map(charts::Series::title);
    let row = |one: &Compared| {
        let printed = |value: f64| numbers::decimal(value, one.digits());
        let known: Vec<f64> = one.values.iter().flatten().copied().collect();
        let range = Sides::extremes(&one.values).map_or_else(String::new, |(low, high)| {
            if known.len() < 2 {
                return String::new();
            }
            let (low_letter, high_letter) = (sides.letter(low.0), sides.letter(high.0));
            words::range((&low_letter, &printed(low.1)), (&high_letter, &printed(high.1)))
        });
        let cells = one.values.iter().map(|value| value.map_or_else(|| words::unknown().to_owned(), printed));
        std::iter::once(one.name.to_owned()).chain(cells).chain(std::iter::once(range)).collect()
    };
    Table {
        caption: words::indicators_caption(&sides.area_name, sides.target()),
        columns: std::iter::once(locale::charts::compared::indicator().to_owned())
            .chain(titles)
            .chain(std::iter::once(words::range_column().to_owned()))
            .collect(),
        rows: all.iter().map(row).collect(),
    }
}

/// Differences to the reference; indicators that some scenario does not know are left to the table.
pub(super) fn bars(sides: &Sides<'_>, all: &[Compared]) -> Shown<Bars> {
    let drawn = DRAWN.iter().filter_map(|index| all.get(*index)).filter_map(|one| indicator(sides, one));
    let indicators: Vec<Indicator> = drawn.collect();
    let largest = indicators
        .iter()
        .flat_map(|it| it.bars.iter().enumerate().map(move |(index, bar)| (it, index, bar)))
        .max_by(|one, other| one.2.percent.abs().total_cmp(&other.2.percent.abs()));
    let finding = largest.filter(|(.., bar)| bar.percent != 0.0).map_or_else(String::new, |(it, index, bar)| {
        words::bars_finding(&it.name, &words::against(&sides.letter(index), &numbers::signed_percent(bar.percent)))
    });
    let reference = sides.series.get(sides.reference).map_or_else(String::new, charts::Series::title);
    Shown {
        unit: words::bars_unit(&reference, sides.target()),
        finding,
        chart: Bars {
            caption: words::indicators_caption(&sides.area_name, sides.target()),
            series: sides.series.clone(),
            reference: sides.reference,
            indicators,
        },
    }
}

fn indicator(sides: &Sides<'_>, one: &Compared) -> Option<Indicator> {
    let theirs = (*one.values.get(sides.reference)?)?;
    let bar = |(index, value): (usize, &Option<f64>)| {
        let value = (*value)?;
        let percent = if theirs == 0.0 { 0.0 } else { (value / theirs - 1.0) * 100.0 };
        let difference = if index == sides.reference {
            String::new()
        } else {
            numbers::signed_decimal(value - theirs, one.digits())
        };
        Some(Bar { percent, value: numbers::decimal(value, one.digits()), difference })
    };
    let bars = one.values.iter().enumerate().map(bar).collect::<Option<Vec<_>>>()?;
    Some(Indicator { name: one.name.to_owned(), bars })
}

impl Compared {
    fn digits(&self) -> usize {
        usize::from(matches!(self.form, Precision::Decimal))
    }
}
