//! Contrasts after WCAG 2.2: text 4.5:1 (1.4.3), marks 3:1 (1.4.11), in every palette.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{Drawable, Item, Palette, Rgb, Style};

const PALETTES: [(&str, Palette); 3] =
    [("light", Palette::LIGHT), ("high contrast", Palette::HIGH_CONTRAST), ("projector", Palette::PROJECTOR)];

/// Relative luminance as WCAG 2 defines it.
fn luminance(Rgb(red, green, blue): Rgb) -> f64 {
    #[expect(clippy::disallowed_methods, reason = "a test runs natively, and a contrast is far above the last bit")]
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

/// The pictures stand among the colours of the page: the palettes repeat its tokens.
#[test]
fn the_palettes_are_the_colours_of_the_page() {
    let sheet = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/styles/base.css");
    let sheet = std::fs::read_to_string(sheet).unwrap();
    let dark = sheet.find("(prefers-color-scheme: dark)").unwrap();
    let contrast = sheet.find("(prefers-contrast: more) and (prefers-color-scheme: light)").unwrap();
    for (palette, from) in [(Palette::LIGHT, 0), (Palette::PROJECTOR, dark), (Palette::HIGH_CONTRAST, contrast)] {
        let colors = [
            ("ink", palette.ink),
            ("line", palette.grid),
            ("scenario", palette.scenario),
            ("baseline", palette.baseline),
            ("official", palette.official),
            ("men", palette.men),
            ("women", palette.women),
        ];
        for (name, Rgb(red, green, blue)) in colors {
            let (_, value) = sheet[from..].split_once(&format!("--{name}: #")).unwrap();
            let (value, _) = value.split_once(';').unwrap();
            let long = if value.len() == 3 { value.chars().flat_map(|c| [c, c]).collect() } else { value.to_owned() };
            assert_eq!(long, format!("{red:02x}{green:02x}{blue:02x}"), "--{name} from {from}");
        }
    }
}

/// Lines also cross the shades of draws.
#[test]
fn every_line_stands_off_from_the_shades() {
    let chart = common::development(2050, 220.0);
    let scenario = common::ranges::fan(&chart.scenario, 0.004);
    let ranged = charts::RangedDevelopment { chart: &chart, scenario, baseline: Vec::new() };
    for (name, palette) in PALETTES {
        let scene = ranged.scene(&Style::new(1100.0, 420.0, 1.0).with_palette(palette));
        let shades: Vec<Rgb> = (scene.items.iter())
            .filter_map(|item| if let Item::Area(_, color) = item { Some(*color) } else { None })
            .collect();
        let [wide, narrow] = shades[..] else { panic!("{name}: {shades:?}") };
        for line in [palette.scenario, palette.baseline, palette.official, palette.ink] {
            for shade in [wide, narrow] {
                let against = contrast(line, shade);
                assert!(against >= 3.0, "{name}: {line:?} on {shade:?} is {against:.2}");
            }
        }
        for (one, other) in [(palette.future, wide), (wide, narrow)] {
            assert!(contrast(one, other) >= 1.1, "{name}: {one:?} and {other:?} cannot be told apart");
        }
    }
}
