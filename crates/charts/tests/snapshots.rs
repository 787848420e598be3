//! Every picture as a file, compared with the one checked in. `UPDATE_SNAPSHOTS=1` writes them anew;
//! look at them before committing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{Measure, Palette, Ranking, Staged, Style, YearValue};
use common::snapshot::check;

#[test]
fn development_on_a_desktop() {
    check("development", &common::development(2050, 220.0), &Style::new(1100.0, 420.0, 1.0));
}

#[test]
fn a_recomputed_range_is_a_bar_between_caps() {
    check("development-range", &common::ranged_development(2050), &Style::new(1100.0, 420.0, 1.0));
    check("development-range-phone", &common::ranged_development(2040), &Style::new(360.0, 320.0, 3.0));
}

#[test]
fn development_on_a_phone() {
    check("development-phone", &common::development(2050, 220.0), &Style::new(360.0, 320.0, 3.0));
}

#[test]
fn development_on_a_projector() {
    let style = Style::new(1920.0, 1080.0, 1.0).with_font(28.0).with_palette(Palette::PROJECTOR);
    check("development-projector", &common::development(2050, 220.0), &style);
}

#[test]
fn pyramid() {
    check("pyramid", &common::pyramid(), &Style::new(500.0, 420.0, 1.0));
}

#[test]
fn districts() {
    check("districts", &common::districts(Some(17)), &Style::new(700.0, 520.0, 1.0));
}

#[test]
fn districts_on_a_phone() {
    check("districts-phone", &common::districts(None), &Style::new(360.0, 420.0, 3.0));
}

#[test]
fn balance() {
    check("balance", &common::balance(2050), &Style::new(700.0, 420.0, 1.0));
}

#[test]
fn development_guessed_in_a_hall() {
    let style = Style::new(1780.0, 640.0, 1.0).with_font(32.0).with_palette(Palette::PROJECTOR);
    let mut staged = Staged {
        chart: common::development(2050, 220.0),
        name: Some("Ihr Szenario".to_owned()),
        before: Vec::new(),
        guesses: vec![98_000.0],
        withheld: true,
        guessed: true,
    };
    check("staged-hidden", &staged, &style);
    staged.withheld = false;
    check("staged-shown", &staged, &style);
}

#[test]
fn development_before_and_after_in_a_hall() {
    let style = Style::new(1780.0, 640.0, 1.0).with_font(32.0).with_palette(Palette::HIGH_CONTRAST);
    let chart = common::development(2050, 220.0);
    let before = chart.baseline.iter().map(|it| YearValue { persons: it.persons - 900.0, ..*it }).collect();
    let staged = Staged {
        chart,
        name: Some("Ihr Szenario".to_owned()),
        before,
        guesses: vec![],
        withheld: false,
        guessed: false,
    };
    check("staged-change", &staged, &style);
}

#[test]
fn districts_ranked_in_a_hall() {
    let style = Style::new(1780.0, 640.0, 1.0).with_font(32.0).with_palette(Palette::PROJECTOR);
    check("ranking", &Ranking { districts: common::districts(Some(17)), baseline: true }, &style);
}

#[test]
fn how_often_ranges_held() {
    check("held", &common::held(), &Style::new(960.0, 352.0, 1.0));
    check("held-phone", &common::held(), &Style::new(340.0, 704.0, 3.0));
}

#[test]
fn several_on_a_desktop() {
    check("several", &common::several::several(5, 90.0), &Style::new(1100.0, 420.0, 1.0));
}

#[test]
fn eight_on_a_phone() {
    check("several-phone", &common::several::several(8, 60.0), &Style::new(360.0, 420.0, 3.0));
}

#[test]
fn eight_on_a_projector() {
    let style = Style::new(1920.0, 1080.0, 1.0).with_font(28.0).with_palette(Palette::PROJECTOR);
    check("several-projector", &common::several::several(8, 60.0), &style);
}

#[test]
fn outlines() {
    check("outlines", &common::several::outlines(5), &Style::new(760.0, 480.0, 1.0));
}

#[test]
fn districts_of_several_on_one_scale() {
    check("multiples", &common::several::multiples(4, Measure::Common), &Style::new(1300.0, 560.0, 1.0));
}

#[test]
fn districts_of_eight_on_their_own_scales_on_a_phone() {
    check("multiples-phone", &common::several::multiples(8, Measure::Own), &Style::new(360.0, 1400.0, 3.0));
}

#[test]
fn bars() {
    check("bars", &common::several::bars(4), &Style::new(1100.0, 360.0, 1.0));
}
