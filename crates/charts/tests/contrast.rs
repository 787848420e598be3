//! Contrasts after WCAG 2.2: text 4.5:1 (1.4.3), marks 3:1 (1.4.11), in every palette.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{Chart, Item, Palette, Rgb, Style};

const PALETTES: [(&str, Palette); 3] =
    [("light", Palette::LIGHT), ("high contrast", Palette::HIGH_CONTRAST), ("projector", Palette::PROJECTOR)];

/// Relative luminance as WCAG 2 defines it.
fn luminance(Rgb(red, green, blue): Rgb) -> f64 {
    let linear = |channel: u8| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (a, b) = (luminance(one) + 0.05, luminance(other) + 0.05);
    a.max(b) / a.min(b)
}

#[test]
fn every_mark_stands_off_from_its_ground() {
    for (name, palette) in PALETTES {
        let lines = [palette.scenario, palette.baseline, palette.official, palette.more, palette.less];
        for color in lines.into_iter().chain([palette.men, palette.women]) {
            assert!(contrast(color, palette.paper) >= 3.0, "{name}: {color:?} on paper");
        }
        // Lines also cross the ground of the years that are calculated.
        for color in lines {
            assert!(contrast(color, palette.future) >= 3.0, "{name}: {color:?} on calculated years");
        }
    }
}

#[test]
fn every_text_can_be_read() {
    for (name, palette) in PALETTES {
        let written = [palette.scenario, palette.baseline, palette.official].map(|color| palette.written(color));
        for color in written.into_iter().chain([palette.ink, palette.quiet]) {
            for ground in [palette.paper, palette.future] {
                assert!(contrast(color, ground) >= 4.5, "{name}: {color:?} on {ground:?}");
            }
        }
    }
}

#[test]
fn a_district_without_change_still_has_an_edge() {
    for (name, palette) in PALETTES {
        let scene = common::districts(Some(17)).scene(&Style::new(700.0, 520.0, 1.0).with_palette(palette));
        let rims: Vec<Rgb> = (scene.items.iter())
            .filter_map(|item| if let Item::Ring { color, .. } = item { Some(*color) } else { None })
            .collect();
        assert!(rims.len() > 10, "{} rims", rims.len());
        for rim in rims {
            assert!(contrast(rim, palette.paper) >= 3.0, "{name}: {rim:?}");
        }
    }
}
