//! Whiskers of several scenarios stand side by side beside the ends of their lines.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{Band, Chart, Drawable, Item, MOST_SERIES, Palette, RangedSeveral, Rect, Several, Style};
use common::room::{self, FONTS};
use common::{ranges, several};
use locale::charts::NO_FIGURE;

fn ranged(chart: &Several, share: f64) -> RangedSeveral<'_> {
    RangedSeveral { chart, bands: ranges::ends(chart, share) }
}

/// The upright of each scenario, in their order.
fn uprights(ranged: &RangedSeveral<'_>, style: &Style) -> Vec<Rect> {
    let items = ranged.scene(style).items;
    let of = |colour: usize| {
        let color = Palette::LIGHT.series(u8::try_from(colour).unwrap());
        items.iter().find_map(|item| match item {
            Item::Block(area, it) if *it == color => Some(*area),
            _ => None,
        })
    };
    (0..ranged.chart.lines.len()).filter_map(of).collect()
}

#[test]
fn without_bands_the_picture_is_the_plain_one() {
    let chart = several::several(4, 90.0);
    for bands in [Vec::new(), vec![None; 4]] {
        let ranged = RangedSeveral { chart: &chart, bands };
        for (width, height) in [(360.0, 420.0), (1100.0, 420.0)] {
            let style = Style::new(width, height, 1.0);
            assert_eq!(ranged.scene(&style), chart.scene(&style));
        }
        assert_eq!(ranged.cells(), chart.cells());
    }
}

#[test]
fn no_whisker_covers_another_or_leaves_the_picture() {
    for (count, share) in [(1, 0.05), (MOST_SERIES, 0.0), (MOST_SERIES, 0.05), (MOST_SERIES, 0.6)] {
        for target in [2050, 2035] {
            let mut chart = several::several(count, 60.0);
            chart.target_year = target;
            for (width, height) in [(360.0, 420.0), (700.0, 420.0), (1100.0, 420.0)] {
                let found = uprights(&ranged(&chart, share), &Style::new(width, height, 1.0));
                assert_eq!(found.len(), count);
                for pair in found.windows(2) {
                    assert!(pair[0].right + 2.0 < pair[1].left, "{count} to {target} at {width}: {pair:?}");
                }
                let picture = Rect::new(0.0, 0.0, width, height);
                assert!(found.iter().all(|area| picture.contains(area)), "{count} at {width}: {found:?}");
            }
        }
    }
}

#[test]
fn labels_keep_apart_beside_whiskers() {
    for (count, apart, share) in [(1, 0.0, 0.05), (2, 300.0, 0.05), (8, 0.0, 0.02), (8, 20.0, 0.2)] {
        let chart = several::several(count, apart);
        room::check(&format!("{count} at {apart} with ranges"), &ranged(&chart, share), &FONTS[1..3]);
    }
}

#[test]
fn the_table_has_the_ends_of_each_whisker_in_the_target_year_alone() {
    let chart = several::several(3, 90.0);
    let band = Band { low: -7.0, lower: 1_000.0, upper: 99_000.0, high: 110_000.0 };
    let ranged = RangedSeveral { chart: &chart, bands: vec![None, Some(band)] };
    let (table, plain) = (ranged.table(), chart.table());
    assert_eq!(table.columns.len(), plain.columns.len() + 2);
    assert_eq!(table.columns.last(), plain.columns.last(), "remarks stay last");
    let from = table.columns.iter().position(|head| head.starts_with("B Ihr Szenario: ")).unwrap();
    for row in &table.rows {
        let expected = if row[0] == "2050" { ["0", "110.000"] } else { [NO_FIGURE; 2] };
        assert_eq!(row[from..from + 2], expected.map(str::to_owned), "{}", row[0]);
    }
}
