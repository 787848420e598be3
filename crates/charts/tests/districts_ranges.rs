//! Districts whose direction is undecided are seen without colour, and every range is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{
    Band, Chart, Circle, DistrictBand, Districts, Drawable, Item, Map, Palette, Point, RangedDistricts, RangedRanking,
    Ranking, Rect, Rgb, Scene, Style,
};
use common::ranges;
use locale::charts::{NO_FIGURE, ranges::either_way};
use locale::numbers::signed_percent;

const SIZES: [(f64, f64); 5] = [(350.0, 400.0), (495.0, 344.0), (700.0, 520.0), (900.0, 560.0), (1600.0, 900.0)];

fn mapped(chart: Districts) -> Districts {
    Districts { map: Map::new(common::map::corners(&chart)), ..chart }
}

/// The strokes that the plain picture does not have.
fn strokes(ranged: &RangedDistricts<'_>, style: &Style) -> Vec<(Vec<Point>, Rgb)> {
    let plain = ranged.chart.scene(style).items;
    let items = ranged.scene(style).items.into_iter().filter(|item| !plain.contains(item));
    items
        .filter_map(|item| if let Item::Line { points, color, .. } = item { Some((points, color)) } else { None })
        .collect()
}

fn distance(one: Point, other: Point) -> f64 {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).sqrt()
}

#[test]
fn without_bands_and_where_all_is_decided_the_picture_is_the_plain_one() {
    let (circles, style) = (common::districts(Some(17)), Style::new(700.0, 520.0, 1.0));
    let map = mapped(circles.clone());
    for chart in [&circles, &map] {
        for bands in [Vec::new(), ranges::of_districts(chart, 0.0)] {
            assert_eq!(RangedDistricts { chart, bands }.scene(&style), chart.scene(&style));
        }
        assert_eq!(RangedDistricts { chart, bands: Vec::new() }.cells(), chart.cells());
    }
    let ranking = Ranking { districts: circles, baseline: true };
    let bare = RangedRanking { chart: &ranking, bands: Vec::new() };
    assert_eq!((bare.scene(&style), bare.cells()), (ranking.scene(&style), ranking.cells()));
}

#[test]
fn undecided_districts_are_hatched_inside_and_not_across_names() {
    let chart = common::districts(None);
    let bands = ranges::of_districts(&chart, 5.0);
    let ranged = RangedDistricts { chart: &chart, bands };
    let undecided = ranged.bands.iter().filter(|band| band.change.low < 0.0 && band.change.high > 0.0).count();
    assert!((5..13).contains(&undecided), "{undecided}");
    for (width, height) in SIZES {
        let style = Style::new(width, height, 1.0);
        let (plan, scene) = (chart.plan(&style), ranged.scene(&style));
        let mut hatched = vec![false; chart.districts.len()];
        for (points, _) in strokes(&ranged, &style) {
            let within = |circle: &Circle| points.iter().all(|it| distance(*it, circle.center) <= circle.radius);
            let place = plan.circles().iter().position(within).unwrap();
            hatched[place] = true;
            for label in scene.labels() {
                let area = label.area();
                let along = |share: f64| {
                    let between = |from: f64, to: f64| from + (to - from) * share;
                    (between(points[0].x, points[1].x), between(points[0].y, points[1].y))
                };
                let mut met = (0..=20_u8).map(|step| along(f64::from(step) / 20.0));
                assert!(
                    !met.any(|(x, y)| (area.left..area.right).contains(&x) && (area.top..area.bottom).contains(&y)),
                    "a stroke runs through {} at {width}",
                    label.text
                );
            }
        }
        for (place, band) in ranged.bands.iter().enumerate() {
            let expected = band.change.low < 0.0 && band.change.high > 0.0;
            assert_eq!(hatched[place], expected, "{} at {width}", chart.districts[place].name);
        }
    }
}

#[test]
fn a_map_is_hatched_like_the_circles() {
    let map = mapped(common::districts(None));
    let ranged = RangedDistricts { chart: &map, bands: ranges::of_districts(&map, 5.0) };
    let style = Style::new(1600.0, 900.0, 1.0);
    let mut hatched = vec![false; map.districts.len()];
    for (points, _) in strokes(&ranged, &style) {
        let (x, y) = ((points[0].x + points[1].x) / 2.0, (points[0].y + points[1].y) / 2.0);
        hatched[map.hit(&style, x, y).unwrap()] = true;
    }
    let expected: Vec<bool> = ranged.bands.iter().map(|band| band.change.low < 0.0 && band.change.high > 0.0).collect();
    assert_eq!(hatched, expected);
}

fn signed(scene: &Scene) -> Vec<Rect> {
    scene.labels().filter(|label| label.text.ends_with(either_way())).map(charts::Label::area).collect()
}

#[test]
fn signs_meet_nothing_and_stand_where_there_is_room() {
    for chart in [common::districts(None), mapped(common::districts(None))] {
        for percent in [5.0, 40.0] {
            let ranged = RangedDistricts { chart: &chart, bands: ranges::of_districts(&chart, percent) };
            for (width, height) in SIZES {
                let style = Style::new(width, height, 1.0);
                let (scene, plain) = (ranged.scene(&style), chart.scene(&style));
                assert_eq!(scene.labels().count(), plain.labels().count(), "no text more or less");
                let signs = signed(&scene);
                assert!(signs.len() >= 4, "{} signs at {width}", signs.len());
                let picture = Rect::new(0.0, 0.0, width, height);
                for area in &signs {
                    assert!(picture.contains(area));
                    let tight = Rect::new(area.left, area.top + 3.0, area.right, area.bottom - 3.0);
                    let met = scene.labels().filter(|label| label.area() != *area && label.area().overlaps(&tight));
                    assert_eq!(met.map(|label| &*label.text).collect::<Vec<_>>(), [""; 0], "at {width}");
                }
            }
        }
    }
}

#[test]
fn strokes_are_seen_without_colour() {
    // The least difference of two greys that are told apart in thin lines, well above that of areas.
    const LEAST: f64 = 1.5;
    let light = |Rgb(red, green, blue): Rgb| {
        let linear = |channel: u8| f64::from(channel) / 255.0 * f64::from(channel) / 255.0;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05
    };
    let chart = common::districts(None);
    let ranged = RangedDistricts { chart: &chart, bands: ranges::of_districts(&chart, 60.0) };
    for palette in [Palette::LIGHT, Palette::HIGH_CONTRAST, Palette::PROJECTOR] {
        let style = Style::new(900.0, 560.0, 1.0).with_palette(palette);
        let plan = chart.plan(&style);
        let items = ranged.scene(&style).items;
        let discs: Vec<Rgb> = (items.iter())
            .filter_map(|item| if let Item::Disc { color, .. } = item { Some(*color) } else { None })
            .collect();
        for (points, color) in strokes(&ranged, &style) {
            let place = plan.circles().iter().position(|it| distance(points[0], it.center) <= it.radius).unwrap();
            let (a, b) = (light(discs[place]), light(color));
            assert!(a.max(b) / a.min(b) >= LEAST, "{:.2} in {}", a.max(b) / a.min(b), chart.districts[place].name);
        }
    }
}

#[test]
fn whiskers_of_the_ranking_stay_between_names_and_figures() {
    let ranking = Ranking { districts: common::districts(Some(3)), baseline: true };
    for percent in [0.0, 5.0, 300.0] {
        let ranged = RangedRanking { chart: &ranking, bands: ranges::of_districts(&ranking.districts, percent) };
        for (width, height, font) in [(1780.0, 640.0, 32.0), (900.0, 500.0, 16.0)] {
            let style = Style::new(width, height, 1.0).with_font(font).with_palette(Palette::PROJECTOR);
            let scene = ranged.scene(&style);
            let texts: Vec<Rect> = scene.labels().map(charts::Label::area).collect();
            let plain = ranking.scene(&style).items;
            let new = scene.items.iter().filter(|item| !plain.contains(item));
            let ink = new.filter_map(|item| match item {
                Item::Block(area, color) if *color == style.palette.ink => Some(area),
                _ => None,
            });
            let mut count = 0;
            for area in ink {
                count += 1;
                assert!(texts.iter().all(|text| !text.overlaps(area)), "{percent} at {width}: {area:?}");
            }
            assert!(count >= 4 * 18, "{count}");
        }
    }
}

#[test]
fn the_table_tells_persons_and_changes() {
    let chart = common::districts(None);
    let change = Band { low: -7.0, lower: -2.0, upper: 3.0, high: 8.04 };
    let persons = Band { low: -3.0, lower: 10_900.0, upper: 11_400.0, high: 11_900.0 };
    let ranged = RangedDistricts { chart: &chart, bands: vec![DistrictBand { persons, change }] };
    let (table, plain) = (ranged.table(), chart.table());
    assert_eq!(table.columns.len(), plain.columns.len() + 8);
    assert!(table.columns[5].starts_with("Ihr Szenario 2050: 1 von 10"), "{:?}", table.columns);
    assert!(table.columns[9].starts_with("Veränderung 2025–2050: 1 von 10"), "{:?}", table.columns);
    assert_eq!(table.rows[0][5], "0");
    assert_eq!(table.rows[0][9..], [-7.0, -2.0, 3.0, 8.04].map(signed_percent));
    assert_eq!(table.rows[1][5..], [NO_FIGURE; 8].map(str::to_owned), "a district without a band");
}
