//! No label covers another, none is cut off, on a phone as on a projector.
#![allow(clippy::panic, reason = "a panic is the test's failure")]

mod common;

use charts::{Align, Chart, Drawable, Item, Label, Measure, Palette, Rect, Scene, Style};
use common::room::{FONTS, WIDTHS, check, height, no_labels_overlap, nothing_is_cut_off, tight};

/// A window being resized, or the layout for paper, passes through any size.
#[test]
fn no_size_is_too_small_to_be_drawn() {
    let charts: [&dyn Chart; 8] = [
        &common::development(2050, 220.0),
        &common::pyramid(),
        &common::districts(Some(3)),
        &common::balance(2050),
        &common::several::outlines(3),
        &common::several::several(3, 300.0),
        &common::several::multiples(3, Measure::Own),
        &common::held(),
    ];
    for chart in charts {
        for width in [1.0, 20.0, 80.0, 170.0] {
            for height in [1.0, 20.0, 120.0] {
                for font in [6.0, 20.0] {
                    let scene = chart.scene(&Style::new(width, height, 1.0).with_font(font));
                    assert!(!scene.items.is_empty());
                }
            }
        }
    }
}

/// As high as the page sets it.
#[test]
fn labels_of_past_ranges_keep_apart() {
    for (width, rows) in [(288.0, 44.0), (340.0, 44.0), (700.0, 44.0), (800.0, 22.0), (960.0, 22.0)] {
        for font in FONTS {
            let scene = common::held().scene(&Style::new(width, rows * 16.0, 1.0).with_font(font));
            nothing_is_cut_off(&scene, &format!("{width} px, text {font} px"));
            no_labels_overlap(&scene, &format!("{width} px, text {font} px"));
        }
    }
}

#[test]
fn labels_of_the_development_keep_apart() {
    for (target, per_year) in
        [(2050, 220.0), (2050, -20.0), (2050, -500.0), (2070, 100.0), (2030, -30.0), (2030, 900.0)]
    {
        check(&format!("development to {target} at {per_year}"), &common::development(target, per_year), &FONTS);
    }
    check("a recomputed range", &common::ranged_development(2050), &FONTS);
    check("a recomputed range in the target year", &common::ranged_development(2040), &FONTS);
    check("development of a district", &common::district_development(), &FONTS);
}

/// On a phone the picture is low enough for the line to come down to the names of the censuses.
#[test]
fn no_census_is_named_across_the_line_of_what_was_counted() {
    let mut named = 0;
    for (width, height) in [(358.0, 176.0), (288.0, 176.0), (358.0, 320.0), (900.0, 210.0), (1100.0, 420.0)] {
        let style = Style::new(width, height, 1.0);
        let scene = common::ranged_development(2050).scene(&style);
        let counted: Vec<_> = (scene.items.iter())
            .filter_map(|item| match item {
                Item::Line { points, color, dash: None, .. } if *color == style.palette.ink => Some(points),
                _ => None,
            })
            .collect();
        assert!(!counted.is_empty(), "the line is drawn");
        for label in scene.labels().filter(|label| label.text.starts_with("Zensus")) {
            named += 1;
            let area = tight(label);
            for pair in counted.iter().flat_map(|points| points.windows(2)) {
                let along = |share: f64| {
                    let between = |from: f64, to: f64| from + (to - from) * share;
                    (between(pair[0].x, pair[1].x), between(pair[0].y, pair[1].y))
                };
                let on = (0..=20_u8).map(|step| along(f64::from(step) / 20.0));
                let mut met =
                    on.filter(|(x, y)| (area.left..area.right).contains(x) && (area.top..area.bottom).contains(y));
                assert_eq!(met.next(), None, "{width} x {height}: {} lies on the line", label.text);
            }
        }
    }
    assert!(named >= 4, "{named} names where there is room");
}

#[test]
fn labels_of_several_keep_apart() {
    for (count, apart) in [(2, 0.0), (2, 300.0), (5, 40.0), (8, 0.0), (8, 20.0), (8, 300.0)] {
        check(&format!("{count} at {apart}"), &common::several::several(count, apart), &FONTS);
    }
}

#[test]
fn labels_of_pyramids_over_each_other_keep_apart() {
    for count in [2, 5, 8] {
        check(&format!("{count} outlines"), &common::several::outlines(count), &FONTS);
    }
}

#[test]
fn labels_of_small_pictures_keep_apart() {
    for (count, measure) in [(2, Measure::Common), (4, Measure::Own), (8, Measure::Common), (8, Measure::Own)] {
        for (width, height) in [(350.0, 1500.0), (768.0, 1000.0), (1100.0, 620.0), (1866.0, 620.0)] {
            let scene = common::several::multiples(count, measure).scene(&Style::new(width, height, 1.0));
            let context = format!("{count} in districts, {width} px");
            nothing_is_cut_off(&scene, &context);
            no_labels_overlap(&scene, &context);
        }
    }
}

#[test]
fn labels_of_bars_keep_apart() {
    for count in [2, 5, 8] {
        for (width, rows) in [(350.0, 6.0), (768.0, 6.0), (1100.0, 3.0), (1866.0, 3.0)] {
            let height = rows * (count as f64 * 18.0 + 30.0);
            let scene = common::several::bars(count).scene(&Style::new(width, height, 1.0));
            let context = format!("{count} bars, {width} px");
            nothing_is_cut_off(&scene, &context);
            no_labels_overlap(&scene, &context);
        }
    }
}

#[test]
fn labels_of_the_pyramid_keep_apart() {
    check("pyramid", &common::pyramid(), &FONTS);
}

#[test]
fn labels_of_the_balance_keep_apart() {
    for target in [2026, 2050, 2070] {
        check(&format!("balance to {target}"), &common::balance(target), &FONTS);
    }
}

#[test]
fn labels_of_the_districts_keep_apart() {
    check("districts", &common::districts(Some(0)), &[13.0, 16.0]);
}

#[test]
fn names_beside_a_circle_cover_no_other_circle() {
    // The last ones are wide and low, as next to the pyramid on a desktop.
    let low = [(797.0, 365.0, 14.82), (519.0, 320.0, 13.0), (640.0, 340.0, 14.0)];
    for (width, height, font) in WIDTHS.into_iter().map(|width| (width, height(width), 13.0)).chain(low) {
        let style = Style::new(width, height, 1.0).with_font(font);
        let (districts, context) = (common::districts(None), format!("{width} x {height} px"));
        let plan = districts.plan(&style);
        for label in districts.scene(&style).labels() {
            let area = tight(label);
            let touched = (plan.circles().iter())
                .filter(|circle| {
                    let (x, y) = (circle.center.x, circle.center.y);
                    let (dx, dy) = (x - x.clamp(area.left, area.right), y - y.clamp(area.top, area.bottom));
                    dx * dx + dy * dy < circle.radius * circle.radius
                })
                .count();
            let most = usize::from(label.align == Align::Middle);
            assert!(touched <= most, "{context}: {:?} touches {touched} circles", label.text);
        }
    }
}

#[test]
fn circles_keep_apart_and_inside_and_in_proportion() {
    for width in WIDTHS {
        let style = Style::new(width, height(width), 2.0);
        let districts = common::districts(None);
        let plan = districts.plan(&style);
        let circles = plan.circles();
        for (index, one) in circles.iter().enumerate() {
            assert!(one.center.x >= one.radius && one.center.x <= width - one.radius);
            assert!(one.center.y >= one.radius && one.center.y <= height(width) - one.radius);
            for other in &circles[index + 1..] {
                let (dx, dy) = (one.center.x - other.center.x, one.center.y - other.center.y);
                assert!((dx * dx + dy * dy).sqrt() >= one.radius + other.radius, "{width}: circles overlap");
            }
            let area = one.radius * one.radius / (circles[0].radius * circles[0].radius);
            let people = districts.districts[index].base_year / districts.districts[0].base_year;
            assert!((area / people - 1.0).abs() < 1e-9);
        }
    }
}

#[test]
fn a_district_is_hit_where_it_lies() {
    let style = Style::new(700.0, 520.0, 2.0);
    let districts = common::districts(None);
    let plan = districts.plan(&style);
    for (index, circle) in plan.circles().iter().enumerate() {
        assert_eq!(plan.hit(circle.center.x, circle.center.y), Some(index));
        assert_eq!(plan.hit(circle.center.x, circle.center.y + circle.radius * 0.95), Some(index));
    }
    assert_eq!(plan.hit(2.0, 518.0), None);
}

#[test]
fn districts_stay_where_they_are_while_a_lever_moves() {
    let style = Style::new(360.0, 420.0, 2.0);
    let calm = common::districts(None);
    let mut moved = common::districts(Some(3));
    for district in &mut moved.districts {
        district.scenario *= 1.4;
    }
    assert_eq!(calm.plan(&style), moved.plan(&style));
}

#[test]
fn scale_changes_the_drawing_units_but_not_the_layout() {
    let charts: [&dyn Chart; 2] = [&common::development(2050, 220.0), &common::pyramid()];
    for chart in charts {
        assert_eq!(chart.scene(&Style::new(800.0, 400.0, 1.0)), chart.scene(&Style::new(800.0, 400.0, 2.0)));
    }
}

#[test]
fn text_has_the_contrast_that_the_guidelines_ask_for() {
    for (palette, least) in [(Palette::LIGHT, 4.5), (Palette::PROJECTOR, 4.5), (Palette::HIGH_CONTRAST, 7.0)] {
        let charts: [&dyn Chart; 5] = [
            &common::development(2050, 220.0),
            &common::pyramid(),
            &common::districts(None),
            &common::balance(2050),
            &common::several::several(8, 60.0),
        ];
        for chart in charts {
            let scene = chart.scene(&Style::new(700.0, 520.0, 1.0).with_palette(palette));
            for label in scene.labels() {
                let ground = ground_of(&scene, label, palette.paper);
                let ratio = contrast(label.color, ground);
                let in_circle = ground != palette.paper && ground != palette.future;
                let least = if in_circle { 4.5 } else { least };
                assert!(ratio >= least, "{:?} on {ground:?}: {ratio:.2}", label.text);
            }
        }
    }
}

/// The last disc or block drawn under the middle of a label.
fn ground_of(scene: &Scene, label: &Label, paper: charts::Rgb) -> charts::Rgb {
    let area = label.area();
    let (x, y) = ((area.left + area.right) / 2.0, label.at.y);
    let mut ground = paper;
    for item in &scene.items {
        match item {
            // A grid line is no ground.
            Item::Block(block, color) if block.height() > 2.0 && block.contains(&Rect::new(x, y, x, y)) => {
                ground = *color;
            }
            Item::Disc { center, radius, color } => {
                let (dx, dy) = (center.x - x, center.y - y);
                if dx * dx + dy * dy < radius * radius {
                    ground = *color;
                }
            }
            _ => {}
        }
    }
    ground
}

/// Contrast as WCAG 2 defines it.
fn contrast(one: charts::Rgb, other: charts::Rgb) -> f64 {
    let luminance = |color: charts::Rgb| {
        #[expect(clippy::disallowed_methods, reason = "a test runs natively, and a contrast is far above the last bit")]
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
    };
    let (a, b) = (luminance(one) + 0.05, luminance(other) + 0.05);
    a.max(b) / a.min(b)
}
