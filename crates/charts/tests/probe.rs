//! Pointing at a picture, and going through it, tells the values that are drawn there.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a panic is the test's failure")]

mod common;

use charts::{Mark, Palette, Probed, Rect, Style, Values};

const SIZES: [(f64, f64); 3] = [(290.0, 320.0), (700.0, 400.0), (1500.0, 600.0)];

/// Every place is found again where it is marked, and lies in the picture.
fn places_are_found(chart: &dyn Probed, at_least: usize) {
    assert!(chart.places() >= at_least, "{} places", chart.places());
    for (width, height) in SIZES {
        let style = Style::new(width, height, 1.0).with_palette(Palette::LIGHT);
        let picture = Rect::new(-0.5, -0.5, width + 0.5, height + 0.5);
        for place in 0..chart.places() {
            let probe = chart.at(&style, place).unwrap();
            assert!(picture.contains(&probe.area), "{place} at {width} px: {:?}", probe.area);
            let Rect { left, top, right, bottom } = probe.area;
            let found = chart.probe(&style, (left + right) / 2.0, (top + bottom) / 2.0).unwrap();
            assert_eq!(found.place, place, "at {width} px");
        }
        assert_eq!(chart.at(&style, chart.places()), None);
    }
}

#[test]
fn the_development_tells_what_it_draws_in_a_year() {
    let chart = common::development(2050, 220.0);
    places_are_found(&chart, 60);
    let style = Style::new(700.0, 400.0, 1.0);
    let told = |year: i32| {
        (0..chart.places())
            .find_map(|place| match chart.at(&style, place)?.values {
                Values::Year(values) if values.year == year => Some(values),
                _ => None,
            })
            .unwrap()
    };
    assert_eq!(told(2021).observed.map(|seen| seen.persons), Some(99_292.0));
    assert_eq!((told(2021).scenario, told(2021).baseline), (None, None));
    assert_eq!(told(2025).scenario, None, "the base year is counted");
    let last = told(2050);
    assert_eq!((last.scenario, last.observed), (chart.scenario.last().map(|value| value.persons), None));
    assert_eq!(last.baseline, chart.baseline.last().map(|value| value.persons));
    let names = style.css_width() - 2.0;
    assert_eq!(chart.probe(&style, names, 200.0), None, "the names at the right are no year");
}

#[test]
fn what_is_recomputed_is_told_in_its_year_only() {
    let chart = common::ranged_development(2050);
    let style = Style::new(700.0, 400.0, 1.0);
    let told: Vec<i32> = (0..chart.places())
        .filter_map(|place| match chart.at(&style, place)?.values {
            Values::Year(values) => values.range.map(|range| range.year),
            _ => None,
        })
        .collect();
    assert_eq!(told, [chart.range.unwrap().year]);
}

#[test]
fn every_picture_finds_each_of_its_places_again() {
    places_are_found(&common::pyramid(), 20);
    places_are_found(&common::balance(2050), 30);
    let districts = common::districts(None);
    assert_eq!(districts.places(), 18);
    let style = Style::new(700.0, 400.0, 1.0);
    let probe = districts.at(&style, 17).unwrap();
    assert!(matches!(&probe.mark, Mark::Circle(area) if *area == probe.area));
    assert!(matches!(&probe.values, Values::District(17, district) if district.name == "Erfenbach"));
}
