//! Steps from one figure to another, and planes of two levers: what is drawn stands in the picture and says what the table says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{
    Cell, Chart, Contour, Drawable, Extent, Item, Palette, Plane, PlaneAxis, PlaneMark, Step, Steps, Style, Table, Who,
};
use common::room;
use common::snapshot::check;

fn step(label: &str, text: &str, extent: Extent, range: Option<(f64, f64)>) -> Step {
    let value = match extent {
        Extent::Figure(value) => Cell::Number(value, 0),
        Extent::Way(from, to) => Cell::Difference(to - from, 0),
    };
    Step { label: label.to_owned(), text: text.to_owned(), extent, range, cells: vec![value] }
}

fn steps() -> Steps {
    let rows = vec![
        step("Basis", "99.284", Extent::Figure(99_284.0), None),
        step(
            "Zuzug von außen, Gesamtstadt: +60 Personen im Jahr",
            "+614",
            Extent::Way(99_284.0, 99_898.0),
            Some((99_284.0, 99_870.0)),
        ),
        step(
            "Neue Wohnungen durch Nachverdichtung, Erzhütten-Wiesenthalerhof: +40 Wohnungen im Jahr",
            "−120",
            Extent::Way(99_898.0, 99_778.0),
            None,
        ),
        step("Ihr Szenario", "99.778", Extent::Figure(99_778.0), None),
    ];
    let columns = vec!["Was".to_owned(), "Beitrag".to_owned()];
    Steps {
        caption: "Menschen, Gesamtstadt, 2050".to_owned(),
        columns,
        shown: rows.len(),
        rows,
        connected: true,
        mark: None,
    }
}

fn bars() -> Steps {
    let rows = vec![
        step("Zuzug von außen: 6.780 bis 9.806 Personen im Jahr", "+18.448", Extent::Way(87_452.0, 105_900.0), None),
        step("Fortzug: 70,7 bis 80,9 je 1.000 Einwohner im Jahr", "−11.136", Extent::Way(105_100.0, 93_964.0), None),
        step("Geburten je Frau: 1,22 bis 1,46 Kinder je Frau", "+1.716", Extent::Way(98_500.0, 100_216.0), None),
    ];
    Steps { shown: rows.len(), rows, connected: false, mark: Some(100_192.0), ..steps() }
}

fn plane() -> Plane {
    let line = |text: &str, shift: f64, strong| Contour {
        text: text.to_owned(),
        points: (0..=8).map(|at| (6_000.0 + 500.0 * f64::from(at), 66.0 + shift + 1.5 * f64::from(at))).collect(),
        strong,
    };
    let mark = |label: &str, at, who| PlaneMark { label: label.to_owned(), at, who };
    Plane {
        table: Table {
            caption: "Menschen".to_owned(),
            columns: vec!["Fortzug".to_owned()],
            rows: vec![vec![Cell::Year(2050)]],
        },
        across: PlaneAxis {
            label: "Zuzug von außen (Personen im Jahr)".to_owned(),
            range: (5_300.0, 11_300.0),
            digits: 0,
        },
        up: PlaneAxis { label: "Fortzug (je 1.000 Einwohner im Jahr)".to_owned(), range: (65.0, 86.0), digits: 1 },
        lines: vec![line("100.000", 0.0, true), line("90.000", 6.0, false)],
        marks: vec![
            mark("2022", (9_806.0, 74.6), Who::Observed),
            mark("Fraktion A", (7_400.0, 79.0), Who::Kept(2)),
            mark("Basis", (7_963.0, 75.1), Who::Baseline),
            mark("Ihr Szenario", (8_023.0, 75.1), Who::Scenario),
        ],
    }
}

#[test]
fn pictures_as_files() {
    check("steps", &steps(), &Style::new(880.0, 180.0, 1.0));
    check("steps-phone", &steps(), &Style::new(350.0, 260.0, 3.0));
    check("steps-bars", &bars(), &Style::new(880.0, 140.0, 1.0));
    let hall = Style::new(1780.0, 640.0, 1.0).with_font(32.0).with_palette(Palette::PROJECTOR);
    check("steps-projector", &Steps { shown: 2, ..steps() }, &hall);
    check("plane", &plane(), &Style::new(880.0, 400.0, 1.0));
    check("plane-phone", &plane(), &Style::new(350.0, 360.0, 3.0));
}

#[test]
fn nothing_is_cut_off_and_no_words_overlap() {
    for (width, font) in [(300.0, 13.0), (350.0, 16.0), (880.0, 13.0), (1_780.0, 32.0)] {
        for (name, scene) in [
            ("steps", steps().scene(&Style::new(width, 4.0 * font * 5.5, 1.0).with_font(font))),
            ("bars", bars().scene(&Style::new(width, 3.0 * font * 5.5, 1.0).with_font(font))),
            ("plane", plane().scene(&Style::new(width, font * 28.0, 1.0).with_font(font))),
        ] {
            let context = format!("{name} at {width} with {font}");
            room::nothing_is_cut_off(&scene, &context);
            room::no_labels_overlap(&scene, &context);
        }
    }
}

#[test]
fn steps_that_are_not_shown_yet_keep_their_place() {
    let style = Style::new(880.0, 180.0, 1.0);
    let place = |chart: &Steps, text: &str| chart.scene(&style).labels().find(|it| it.text == text).map(|it| it.at);
    let first = Steps { shown: 2, ..steps() };
    assert_eq!(place(&first, "+614"), place(&steps(), "+614"));
    assert_eq!(place(&first, "−120"), None);
    assert_eq!(first.table(), steps().table(), "the table has all");
}

#[test]
fn a_chart_without_a_difference_is_drawn_all_the_same() {
    let style = Style::new(880.0, 180.0, 1.0);
    for rows in [vec![], vec![step("Basis", "5", Extent::Figure(5.0), None)]] {
        let scene = Steps { shown: rows.len(), rows, ..steps() }.scene(&style);
        assert!(scene.items.iter().all(|item| match item {
            Item::Block(area, _) => area.left.is_finite() && area.right.is_finite(),
            _ => true,
        }));
    }
}

#[test]
fn points_have_their_names_and_the_scenario_comes_first() {
    let scene = plane().scene(&Style::new(880.0, 400.0, 1.0));
    let texts: Vec<&str> = scene.labels().map(|label| label.text.as_str()).collect();
    for name in ["2022", "Fraktion A", "Basis", "Ihr Szenario", "100.000", "90.000"] {
        assert!(texts.contains(&name), "{name}: {texts:?}");
    }
}
