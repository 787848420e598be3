//! What draws say is drawn and told whole, stands off from its ground and covers no label.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{
    Band, Chart, Development, Drawable, Item, Palette, Point, Probed, RangedDevelopment, RangedDistricts,
    RangedPyramid, RangedRanking, RangedSeveral, Ranking, Style,
};
use common::ranges;
use common::room::{self, FONTS};
use locale::charts::NO_FIGURE;

const SIZES: [(f64, f64); 4] = [(360.0, 320.0), (700.0, 420.0), (1100.0, 420.0), (1780.0, 640.0)];

fn ranged(chart: &Development, share: f64) -> RangedDevelopment<'_> {
    let (scenario, baseline) = (ranges::fan(&chart.scenario, share), ranges::fan(&chart.baseline, share));
    RangedDevelopment { chart, scenario, baseline }
}

/// The areas of a picture, the wide shade first.
fn areas(chart: &dyn Drawable, style: &Style) -> Vec<Vec<Point>> {
    let items = chart.scene(style).items.into_iter();
    items.filter_map(|item| if let Item::Area(points, _) = item { Some(points) } else { None }).collect()
}

#[test]
fn without_bands_a_picture_is_the_plain_one() {
    let (city, pyramid) = (common::development(2050, 220.0), common::pyramid());
    let none = RangedDevelopment { chart: &city, scenario: Vec::new(), baseline: Vec::new() };
    let bare = RangedPyramid { chart: &pyramid, scenario: Vec::new() };
    for (width, height) in SIZES {
        let style = Style::new(width, height, 1.0);
        assert_eq!(none.scene(&style), city.scene(&style));
        assert_eq!(bare.scene(&style), pyramid.scene(&style));
    }
    assert_eq!(none.cells(), city.cells());
    assert_eq!(bare.cells(), pyramid.cells());
}

#[test]
fn the_fan_begins_at_what_was_counted_and_the_axis_holds_it() {
    let chart = common::development(2050, 220.0);
    for share in [0.0, 0.004, 0.04, 0.3] {
        let ranged = ranged(&chart, share);
        for (width, height) in SIZES {
            let style = Style::new(width, height, 1.0);
            let areas = areas(&ranged, &style);
            assert_eq!(areas.len(), 2, "eight and five of ten");
            for points in &areas {
                assert_eq!(points.len(), 2 * 26, "2025 to 2050, there and back");
                assert_eq!(points.first(), points.last(), "no width where it begins");
            }
            let [top, bottom] = [style.font_px * 1.6, height - style.font_px * 2.2];
            assert!(areas[0].iter().all(|point| (top - 0.01..=bottom + 0.01).contains(&point.y)), "{share}: {areas:?}");
            let reach = |points: &[Point], year: usize| points[51 - year].y - points[year].y;
            for year in 1..26 {
                assert!(reach(&areas[0], year) >= reach(&areas[1], year), "five of ten lie in eight of ten");
                assert_eq!(reach(&areas[0], year) > 0.0, share > 0.0);
            }
        }
    }
}

#[test]
fn nobody_is_fewer_than_none() {
    let chart = common::district_development();
    let below = |line: &[(i32, Band)]| -> Vec<(i32, Band)> {
        line.iter().map(|(year, band)| (*year, Band { low: -500.0, ..*band })).collect()
    };
    let scenario = below(&ranges::fan(&chart.scenario, 0.02));
    let ranged = RangedDevelopment { chart: &chart, scenario, baseline: Vec::new() };
    let style = Style::new(700.0, 420.0, 1.0);
    let deepest = areas(&ranged, &style)[0].iter().map(|point| point.y).fold(0.0, f64::max);
    assert!((deepest - (420.0 - style.font_px * 2.2)).abs() < 0.01, "zero is the foot of the axis: {deepest}");
    let table = ranged.table();
    let column = table.columns.len() - 4;
    assert_eq!(table.rows.last().unwrap()[column], "0");

    let mut pyramid = common::pyramid();
    pyramid.bands.truncate(3);
    let band = Band { low: -80.0, lower: -10.0, upper: 900.0, high: 9_000.0 };
    let ranged = RangedPyramid { chart: &pyramid, scenario: vec![[band; 2]; 3] };
    let scene = ranged.scene(&style);
    let blocks = scene.items.iter().filter_map(|item| if let Item::Block(area, _) = item { Some(area) } else { None });
    assert!(blocks.clone().all(|area| area.left >= -0.01 && area.right <= 700.01), "nothing leaves the picture");
    assert_eq!(ranged.table().rows[0][7], "0");
}

#[test]
fn bands_of_some_years_are_joined_and_those_of_others_left_out() {
    let chart = common::development(2050, 220.0);
    let all = ranges::fan(&chart.scenario, 0.004);
    let mut some: Vec<_> = all.iter().copied().filter(|(year, _)| year % 5 == 0).collect();
    some.insert(0, (2010, some[0].1));
    some.push((2080, some[1].1));
    let ranged = RangedDevelopment { chart: &chart, scenario: some, baseline: Vec::new() };
    let style = Style::new(1100.0, 420.0, 1.0);
    assert_eq!(areas(&ranged, &style)[0].len(), 2 * 6, "2025, and five fifth years");
    let table = ranged.table();
    let column = table.columns.len() - 5;
    let row = |year: &str| table.rows.iter().find(|row| row[0] == year).unwrap();
    assert!(table.columns[column].starts_with("Ihr Szenario: 1 von 10"), "{:?}", table.columns);
    assert_ne!(row("2030")[column], NO_FIGURE);
    for year in ["2010", "2025", "2031"] {
        assert_eq!(row(year)[column], NO_FIGURE, "{year}");
    }
}

#[test]
fn the_table_tells_both_ranges_before_its_remarks() {
    let chart = common::development(2050, 220.0);
    let (ranged, plain) = (ranged(&chart, 0.004), chart.table());
    let table = ranged.table();
    assert_eq!(table.columns.len(), plain.columns.len() + 8);
    assert_eq!(table.columns.last(), plain.columns.last());
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
    let row = table.rows.iter().find(|row| row[0] == "2050").unwrap();
    let (_, band) = ranged.scenario.last().unwrap();
    let expected = [band.low, band.lower, band.upper, band.high]
        .map(|it| locale::numbers::persons((it / 1_000.0).round() * 1_000.0));
    assert_eq!(row[6..10], expected, "{row:?}");

    let pyramid = common::pyramid();
    let ranged = RangedPyramid { chart: &pyramid, scenario: ranges::whiskers(&pyramid.bands, 0.08)[..4].to_vec() };
    let table = ranged.table();
    assert_eq!(table.columns.len(), 7 + 8);
    assert!(table.columns[7].starts_with("Männer, Ihr Szenario 2050: "), "{:?}", table.columns);
    assert_ne!(table.rows[3][7], NO_FIGURE);
    assert_eq!(table.rows[4][7..], [NO_FIGURE; 8].map(str::to_owned));
}

#[test]
fn the_baseline_alone_has_one_range() {
    let mut chart = common::development(2050, 220.0);
    let style = Style::new(1100.0, 420.0, 1.0);
    let around_baseline = |ranged: &RangedDevelopment<'_>| {
        let items = ranged.scene(&style).items.into_iter();
        let blue = Palette::LIGHT.baseline;
        items.filter(|it| matches!(it, Item::Line { color, dash: Some(_), .. } if *color == blue)).count()
    };
    assert_eq!(around_baseline(&ranged(&chart, 0.004)), 2);
    chart.scenario.clone_from(&chart.baseline);
    let one = ranged(&chart, 0.004);
    assert_eq!(around_baseline(&one), 0);
    assert_eq!(one.cells().columns.len(), chart.cells().columns.len() + 4);
}

#[test]
fn labels_keep_apart_and_clear_of_the_shades() {
    for (target, per_year, share) in
        [(2050, 220.0, 0.004), (2050, -500.0, 0.01), (2070, 0.0, 0.02), (2030, 900.0, 0.01)]
    {
        let chart = common::development(target, per_year);
        let ranged = ranged(&chart, share);
        room::check(&format!("ranges to {target} at {per_year}"), &ranged, &FONTS);
        for (width, height) in SIZES {
            let style = Style::new(width, height, 1.0);
            let wide = &areas(&ranged, &style)[0];
            let (there, back) = wide.split_at(wide.len() / 2);
            let scene = ranged.scene(&style);
            for label in scene.labels() {
                let area = label.area();
                for (high, low) in there.iter().zip(back.iter().rev()) {
                    let beside = high.x <= area.left || high.x >= area.right;
                    assert!(
                        beside || area.bottom <= high.y || area.top >= low.y,
                        "{} stands on a shade at {width} x {height}",
                        label.text
                    );
                }
            }
        }
    }
    let (district, alone) = (common::district_development(), common::ranged_development(2040));
    room::check("a district with ranges", &ranged(&district, 0.01), &FONTS);
    room::check("the city with a recomputed range", &ranged(&alone, 0.005), &FONTS);
    let pyramid = common::pyramid();
    let ranged = RangedPyramid { chart: &pyramid, scenario: ranges::whiskers(&pyramid.bands, 0.3) };
    room::check("a pyramid with ranges", &ranged, &[12.0, 13.0]);
}

#[test]
fn what_is_pointed_at_lies_where_it_is_drawn() {
    let chart = common::development(2050, 220.0);
    let ranged = ranged(&chart, 0.01);
    let style = Style::new(1100.0, 420.0, 1.0);
    let drawn: Vec<Point> = (ranged.scene(&style).items.iter())
        .filter_map(|item| match item {
            Item::Line { points, color, .. } if *color == Palette::LIGHT.scenario => Some(points.clone()),
            _ => None,
        })
        .flatten()
        .collect();
    for point in drawn.iter().skip(1) {
        let probe = ranged.probe(&style, point.x, point.y).unwrap();
        let charts::Mark::Upright(_, points) = probe.mark else { panic!("a year is marked by a line") };
        assert!(points.contains(point), "{point:?} among {points:?}");
    }
}

/// A window being resized, or the layout for paper, passes through any size.
#[test]
fn no_size_is_too_small_to_be_drawn() {
    let (city, pyramid, districts) = (common::development(2050, 220.0), common::pyramid(), common::districts(Some(3)));
    let several = common::several::several(8, 90.0);
    let bands = ranges::of_districts(&districts, 5.0);
    let ranking = Ranking { districts: districts.clone(), baseline: true };
    let charts: [&dyn Chart; 5] = [
        &ranged(&city, 0.004),
        &RangedPyramid { chart: &pyramid, scenario: ranges::whiskers(&pyramid.bands, 0.08) },
        &RangedDistricts { chart: &districts, bands: bands.clone() },
        &RangedRanking { chart: &ranking, bands },
        &RangedSeveral { chart: &several, bands: ranges::ends(&several, 0.05) },
    ];
    for chart in charts {
        for (width, height) in [(1.0, 1.0), (20.0, 120.0), (170.0, 20.0)] {
            for font in [6.0, 20.0] {
                assert!(!chart.scene(&Style::new(width, height, 1.0).with_font(font)).items.is_empty());
            }
        }
    }
}

/// Tables are told in every language, and no two columns alike.
#[test]
fn every_column_has_a_head_of_its_own_in_every_language() {
    let (city, spans) = (common::development(2050, 220.0), ranges::spans());
    for language in [locale::german(), locale::english(), locale::leicht()] {
        locale::speak(language);
        for table in [ranged(&city, 0.004).table(), spans.table()] {
            let heads: std::collections::BTreeSet<&String> = table.columns.iter().collect();
            assert_eq!(heads.len(), table.columns.len(), "{:?}", table.columns);
        }
    }
    locale::speak(locale::german());
}
