//! Ranges of draws to test with: they widen from the base year on, and stand for nothing.

use charts::{AgeBand, Band, Several, YearValue};

/// Half the width of eight of ten draws, and of five.
fn around(center: f64, wide: f64) -> Band {
    Band { low: center - wide, lower: center - wide * 0.53, upper: center + wide * 0.51, high: center + wide * 1.04 }
}

/// Around a line; eight of ten draws widen by `share` of the line's persons for each year at first, more slowly later.
pub(crate) fn fan(line: &[YearValue], share: f64) -> Vec<(i32, Band)> {
    let first = line.first().map_or(0, |value| value.year);
    let later = line.iter().skip(1);
    later
        .map(|value| {
            let passed = f64::from(value.year - first);
            (value.year, around(value.persons, value.persons * share * passed / (1.0 + passed * 0.04)))
        })
        .collect()
}

/// Around the bars of a pyramid, relatively wider the fewer persons there are.
pub(crate) fn whiskers(bands: &[AgeBand], share: f64) -> Vec<[Band; 2]> {
    let of = |persons: f64| around(persons, persons * share + persons.sqrt());
    bands.iter().map(|band| band.scenario.map(of)).collect()
}

/// Around the ends of several lines in the target year.
pub(crate) fn ends(chart: &Several, share: f64) -> Vec<Option<Band>> {
    let value = |values: &[YearValue]| values.iter().find(|value| value.year == chart.target_year).copied();
    chart.lines.iter().map(|line| value(&line.values).map(|it| around(it.persons, it.persons * share))).collect()
}
