//! Pictures of several scenarios.

use charts::{
    Bar, Bars, Indicator, Line, Measure, Multiples, Outline, Outlines, Published, Series, Several, Small, YearValue,
};
use locale::numbers::Rounding;

use super::{DISTRICTS, ages, development, years};

/// `count` scenarios with forecasts, the more the further apart.
pub(crate) fn several(count: usize, apart: f64) -> Several {
    let city = development(2050, 0.0);
    let names = [
        "Basis",
        "Ihr Szenario",
        "Bezahlbar wohnen",
        "Fraktion Mitte",
        "Tisch 4",
        "Viel Zuzug",
        "Nachverdichtung",
        "Ruhe",
    ];
    let lines = names.iter().enumerate().take(count).map(|(place, name)| Line {
        series: Series::placed(place, (*name).to_owned(), u8::try_from(place).unwrap_or_default()),
        strong: place == 0,
        values: years(2050, (place as f64 - 3.0) * apart, -1.0),
    });
    Several {
        place: city.place,
        caption: None,
        base_year: 2025,
        target_year: 2050,
        observed: city.observed.into_iter().filter(|seen| seen.year >= 1995).collect(),
        breaks: city.breaks,
        lines: lines.collect(),
        published: (city.forecasts.into_iter())
            .map(|forecast| Published { forecast, detail: "Basis 2006, Variante nicht genannt".to_owned() })
            .collect(),
        rounding: Rounding::Whole,
    }
}

pub(crate) fn outlines(count: usize) -> Outlines {
    let several = several(count, 0.0);
    let outline = |(place, line): (usize, Line)| Outline {
        persons: (ages().enumerate())
            .map(|(group, both)| {
                both.map(|persons| persons * (1.0 + 0.04 * place as f64 - 0.006 * (place * group) as f64))
            })
            .collect(),
        series: line.series,
        strong: line.strong,
    };
    Outlines {
        place: several.place,
        base_year: 2025,
        target_year: 2050,
        groups: (0_u8..20).map(|group| (group * 5, (group < 19).then_some(group * 5 + 4))).collect(),
        base: ages().collect(),
        outlines: several.lines.into_iter().enumerate().map(outline).collect(),
        rounding: Rounding::Whole,
    }
}

pub(crate) fn multiples(count: usize, measure: Measure) -> Multiples {
    let several = several(count, 90.0);
    let districts = DISTRICTS.iter().zip(-8_i32..).map(|((_, name, label, _, _, persons), change)| Small {
        label: (*label).to_owned(),
        name: (*name).to_owned(),
        lines: (several.lines.iter().enumerate())
            .map(|(place, line)| {
                let factor =
                    |year: i32| 1.0 + f64::from(year - 2025) * f64::from(change) * 0.0002 * (place as f64 + 1.0);
                line.values.iter().map(|value| YearValue { persons: persons * factor(value.year), ..*value }).collect()
            })
            .collect(),
    });
    Multiples {
        base_year: 2025,
        target_year: 2050,
        series: several.lines.iter().map(|line| line.series.clone()).collect(),
        strong: 0,
        districts: districts.collect(),
        measure,
        rounding: Rounding::Whole,
    }
}

pub(crate) fn bars(count: usize) -> Bars {
    let names = [
        "Einwohner",
        "Kinder unter 3 Jahren",
        "Kinder von 6 bis unter 10 (Grundschule)",
        "Menschen ab 80",
        "Altenquotient",
        "Wohnungen",
    ];
    let indicator = |(index, name): (usize, &&str)| Indicator {
        name: (*name).to_owned(),
        bars: (0..count)
            .map(|place| {
                let percent = (place as f64) * (index as f64 - 2.5);
                let difference = locale::numbers::signed_persons(percent * 100.0);
                Bar {
                    percent,
                    value: "97.831".to_owned(),
                    difference: if place == 0 { String::new() } else { difference },
                }
            })
            .collect(),
    };
    Bars {
        caption: "Gesamtstadt, 2050".to_owned(),
        series: several(count, 0.0).lines.into_iter().map(|line| line.series).collect(),
        reference: 0,
        indicators: names.iter().enumerate().map(indicator).collect(),
    }
}
