//! Ranges of persons and of their difference have as many persons to a pixel.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{Band, Chart, Drawable, Item, Palette, Rect, Rgb, Span, Spans, Style};
use common::{ranges, room};

const INK: Rgb = Palette::LIGHT.ink;

/// The block of five of ten draws in a colour: the widest of it.
fn narrow(chart: &Spans, style: &Style, color: Rgb) -> Rect {
    let items = chart.scene(style).items.into_iter();
    let blocks =
        items.filter_map(|it| if let Item::Block(area, it) = it { (it == color).then_some(area) } else { None });
    blocks.max_by(|one, other| one.width().total_cmp(&other.width())).unwrap()
}

/// Two ranges of persons, and a difference of another width.
fn chart(difference: Band, central: f64) -> Spans {
    let mut chart = ranges::spans();
    chart.rows[2].band = difference;
    chart.rows[2].central = central;
    chart
}

fn around(center: f64, wide: f64) -> Band {
    Band { low: center - wide, lower: center - wide / 2.0, upper: center + wide / 2.0, high: center + wide }
}

#[test]
fn the_difference_has_the_scale_of_what_it_is_the_difference_of() {
    for (center, wide) in [(6_000.0, 900.0), (-40.0, 600.0), (-30_000.0, 25_000.0), (0.0, 11_000.0)] {
        let chart = chart(around(center, wide), center);
        for (width, height) in [(360.0, 300.0), (760.0, 260.0), (1400.0, 500.0)] {
            let style = Style::new(width, height, 1.0);
            let per_pixel = |row: usize, color: Rgb| {
                let band = chart.rows[row].band;
                (band.upper - band.lower) / narrow(&chart, &style, color).width()
            };
            let persons = per_pixel(0, Palette::LIGHT.series(0));
            let differences = per_pixel(2, INK);
            assert!((persons / differences - 1.0).abs() < 1e-9, "{persons} and {differences} at {width}");
        }
    }
}

#[test]
fn zero_is_numbered_and_every_range_lies_in_the_picture() {
    for (center, wide) in [(6_000.0, 900.0), (-30_000.0, 25_000.0), (3.0, 0.0), (250_000.0, 90_000.0)] {
        let chart = chart(around(center, wide), center);
        for (width, font) in [(360.0, 13.0), (360.0, 16.0), (760.0, 13.0), (1400.0, 28.0)] {
            let style = Style::new(width, 1.0, 1.0).with_font(font);
            let style = Style::new(width, chart.height(&style), 1.0).with_font(font);
            let scene = chart.scene(&style);
            let context = format!("{center} at {width}");
            room::nothing_is_cut_off(&scene, &context);
            room::no_labels_overlap(&scene, &context);
            assert!(scene.labels().any(|label| label.text == "0"), "{context}");
            let picture = Rect::new(-3.0, -0.01, scene.width + 3.0, scene.height + 0.01);
            for item in &scene.items {
                let Item::Block(area, color) = item else { continue };
                assert!(picture.contains(area), "{context}: {area:?} in {color:?}");
            }
        }
    }
}

#[test]
fn what_is_missing_leaves_no_axis() {
    let style = Style::new(760.0, 260.0, 1.0);
    let mut persons = ranges::spans();
    persons.rows.truncate(2);
    assert!(persons.scene(&style).labels().all(|label| label.text != "0"));
    let mut difference = ranges::spans();
    difference.rows.drain(..2);
    assert!(difference.scene(&style).labels().any(|label| label.text == "0"));
    assert!(difference.height(&style) < persons.height(&style));
    let nothing = Spans { rows: Vec::new(), ..persons };
    assert_eq!(nothing.scene(&style).labels().count(), 0);
    assert!(nothing.table().rows.is_empty());
}

#[test]
fn no_size_is_too_small_to_be_drawn() {
    for (width, height) in [(1.0, 1.0), (20.0, 120.0), (170.0, 20.0)] {
        assert!(!ranges::spans().scene(&Style::new(width, height, 1.0)).items.is_empty());
    }
}

#[test]
fn the_table_tells_each_range_and_differences_with_their_sign() {
    let mut chart = ranges::spans();
    chart.rows[0].band.low = -900.0;
    let table = chart.table();
    assert_eq!(table.columns.len(), 6);
    assert_eq!(table.rows[0][..3], ["A Basis", "97.435", "0"]);
    assert_eq!(table.rows[2][..3], ["B weniger A", "+6.000", "+5.100"]);
    let below = Span { band: around(-80.0, 70.0), ..chart.rows[2].clone() };
    let table = Spans { rows: vec![below], ..chart }.table();
    assert_eq!(table.rows[0][2..], ["−150", "−120", "−50", "−10"]);
}
