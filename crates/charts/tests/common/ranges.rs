//! Ranges of draws to test with: they widen from the base year on, and stand for nothing.

use charts::{AgeBand, Band, DistrictBand, Districts, Several, Span, Spans, YearValue};
use locale::numbers::Rounding;

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

/// Two scenarios whose draws lie far apart, and their difference, which is much narrower.
pub(crate) fn spans() -> Spans {
    let span = |label: &str, text: &str, central: f64, wide: f64| Span {
        label: label.to_owned(),
        text: text.to_owned(),
        central,
        band: around(central, wide),
        difference: false,
        colour: None,
    };
    Spans {
        caption: "Gesamtstadt, 2050".to_owned(),
        rows: vec![
            Span {
                colour: Some(0),
                ..span("A Basis", "in 8 von 10 Rechnungen zwischen 92.000 und 103.000", 97_435.0, 5_200.0)
            },
            Span {
                colour: Some(1),
                ..span("B Mehr Wohnungen", "in 8 von 10 Rechnungen zwischen 98.000 und 109.000", 103_435.0, 5_600.0)
            },
            Span {
                difference: true,
                ..span("B weniger A", "in 8 von 10 Rechnungen zwischen +5.100 und +6.900", 6_000.0, 900.0)
            },
        ],
        rounding: Rounding::Whole,
    }
}

/// Around districts, `percent` of those of 5,000 and wider for smaller ones.
pub(crate) fn of_districts(chart: &Districts, percent: f64) -> Vec<DistrictBand> {
    let of = |it: &charts::District| {
        let wide = percent * (5_000.0 / it.base_year).sqrt();
        let change = around(chart.change_percent(it).unwrap_or_default(), wide);
        DistrictBand { persons: around(it.scenario, it.base_year * wide / 100.0), change }
    };
    chart.districts.iter().map(of).collect()
}
