//! The development before an audience: nothing of the result may be seen before it is shown.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{Chart, Drawable, Enlarged, Item, Palette, RangedStaged, Ranking, Staged, Style, YearValue};
use common::ranges;

fn style() -> Style {
    Style::new(1780.0, 640.0, 1.0).with_font(32.0).with_palette(Palette::PROJECTOR)
}

fn staged(growth: f64, withheld: bool, guesses: Vec<f64>) -> Staged {
    Staged {
        chart: common::development(2050, growth),
        name: Some("Ihr Szenario".to_owned()),
        before: Vec::new(),
        guesses,
        withheld,
        guessed: true,
    }
}

#[test]
fn what_is_withheld_does_not_depend_on_the_result() {
    let hidden = |growth| staged(growth, true, vec![98_000.0]).scene(&style());
    assert_eq!(hidden(220.0), hidden(-400.0), "neither lines nor axis tell it");
    assert_ne!(hidden(220.0), staged(220.0, true, vec![97_000.0]).scene(&style()), "but the guess is drawn");
}

#[test]
fn the_result_and_the_guesses_are_named_once_it_is_shown() {
    let texts =
        |staged: &Staged| -> Vec<String> { staged.scene(&style()).labels().map(|it| it.text.clone()).collect() };
    let one = texts(&staged(220.0, false, vec![98_000.0]));
    for text in ["Ihr Szenario", "Basis", "Schätzung", "98.000"] {
        assert!(one.iter().any(|it| it == text), "{text} in {one:?}");
    }
    let many = texts(&staged(220.0, false, vec![98_000.0, 99_000.0]));
    assert!(!many.iter().any(|it| it == "Schätzung"), "two are told apart by their numbers: {many:?}");
    assert!(["98.000", "99.000"].iter().all(|text| many.iter().any(|it| it == text)), "{many:?}");
}

/// With draws that lie as far apart as `share` of each number, in the scenario and in the baseline.
fn ranged(chart: &Staged, share: f64) -> RangedStaged<'_> {
    let fan = |line: &[YearValue]| ranges::fan(line, share);
    RangedStaged { chart, scenario: fan(&chart.chart.scenario), baseline: fan(&chart.chart.baseline) }
}

#[test]
fn ranges_are_seen_with_the_result_and_not_before() {
    let (hidden, shown) = (staged(220.0, true, vec![98_000.0]), staged(220.0, false, vec![98_000.0]));
    for share in [0.004, 0.2] {
        assert_eq!(ranged(&hidden, share).scene(&style()), hidden.scene(&style()), "neither shade nor axis tell it");
        assert_eq!(ranged(&hidden, share).cells(), hidden.cells());
        let scene = ranged(&shown, share).scene(&style());
        let shades = scene.items.iter().filter(|item| matches!(item, Item::Area(points, _) if points.len() == 2 * 26));
        assert_eq!(shades.count(), 2, "eight and five of ten");
        let inside = |item: &Item| match item {
            Item::Area(points, _) => points.iter().all(|point| (0.0..=640.0).contains(&point.y)),
            _ => true,
        };
        assert!(scene.items.iter().all(inside), "the axis reaches to the ends of {share}");
        assert_eq!(ranged(&shown, share).cells().columns.len(), shown.cells().columns.len() + 8);
    }
    let none = RangedStaged { chart: &shown, scenario: Vec::new(), baseline: Vec::new() };
    assert_eq!(none.scene(&style()), shown.scene(&style()));
    let narrow = ranged(&shown, 0.004).scene(&style());
    let names = |scene: &charts::Scene| scene.labels().map(|it| it.text.clone()).collect::<Vec<_>>();
    let shades = [locale::charts::ranges::eight_of_ten(), locale::charts::ranges::five_of_ten()];
    assert!(shades.iter().all(|text| names(&narrow).iter().any(|it| it == text)), "{:?}", names(&narrow));
}

#[test]
fn the_baseline_alone_has_one_name_and_one_colour() {
    let mut alone = staged(0.0, false, Vec::new());
    alone.chart.scenario = alone.chart.baseline.clone();
    alone.name = None;
    let scene = alone.scene(&style());
    assert!(scene.labels().all(|label| label.text != "Ihr Szenario"));
    let orange = Palette::PROJECTOR.scenario;
    assert!(!scene.items.iter().any(|item| matches!(item, Item::Line { color, .. } if *color == orange)));
}

#[test]
fn what_was_before_is_drawn_and_named() {
    let mut changed = staged(220.0, false, Vec::new());
    changed.before = changed.chart.baseline.iter().map(|it| YearValue { persons: it.persons - 500.0, ..*it }).collect();
    let scene = changed.scene(&style());
    assert!(scene.labels().any(|label| label.text == "vorher"));
    let filled = |staged: &Staged| {
        staged.scene(&style()).items.iter().any(|item| matches!(item, Item::Area(points, _) if points.len() > 10))
    };
    assert!(filled(&changed));
    changed.before = changed.chart.baseline.clone();
    assert!(filled(&changed), "the change is seen from the baseline as well");
    assert!(changed.scene(&style()).labels().all(|label| label.text != "vorher"), "which has its name already");
}

#[test]
fn every_text_is_large_enough_for_ten_metres() {
    let mut shown = staged(220.0, false, vec![98_000.0]);
    shown.before = shown.chart.baseline.clone();
    let ranking = Ranking { districts: common::districts(Some(17)), baseline: true };
    let (pyramid, balance) = (common::pyramid(), common::balance(2050));
    let pictures: [&dyn Chart; 4] = [&shown, &ranking, &pyramid, &balance];
    for picture in pictures {
        let scene = Enlarged(picture).scene(&style());
        let small: Vec<String> = scene.labels().filter(|it| it.px < 28.0).map(|it| it.text.clone()).collect();
        assert!(small.is_empty(), "{small:?}");
    }
}

#[test]
fn districts_are_ranked_and_no_name_meets_another() {
    let ranking = Ranking { districts: common::districts(Some(17)), baseline: true };
    for (width, height, font) in [(1780.0, 640.0, 32.0), (950.0, 440.0, 18.7)] {
        let scene = ranking.scene(&Style::new(width, height, 1.0).with_font(font));
        let labels: Vec<_> = scene.labels().collect();
        assert_eq!(labels.len(), 2 * 18);
        for (index, label) in labels.iter().enumerate() {
            for other in &labels[..index] {
                assert!(!label.area().overlaps(&other.area()), "{} and {}", label.text, other.text);
            }
        }
    }
}
