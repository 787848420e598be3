//! Every picture with ranges as a file, compared with the one checked in. `UPDATE_SNAPSHOTS=1` writes them anew; look at them before
//! committing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use charts::{
    Development, Districts, Map, Palette, RangedDevelopment, RangedDistricts, RangedPyramid, RangedRanking,
    RangedSeveral, Ranking, Several, Style,
};
use common::{ranges, snapshot};

fn desktop() -> Style {
    Style::new(1100.0, 420.0, 1.0)
}

fn phone() -> Style {
    Style::new(360.0, 320.0, 3.0)
}

fn projector() -> Style {
    Style::new(1920.0, 1080.0, 1.0).with_font(28.0).with_palette(Palette::PROJECTOR)
}

fn ranged(chart: &Development) -> RangedDevelopment<'_> {
    let (scenario, baseline) = (ranges::fan(&chart.scenario, 0.004), ranges::fan(&chart.baseline, 0.004));
    RangedDevelopment { chart, scenario, baseline }
}

#[test]
fn development() {
    let chart = common::development(2050, 220.0);
    snapshot::check("ranged-development", &ranged(&chart), &desktop());
    snapshot::check("ranged-development-phone", &ranged(&chart), &phone());
    snapshot::check("ranged-development-projector", &ranged(&chart), &projector());
    let dark = desktop().with_palette(Palette::PROJECTOR);
    snapshot::check("ranged-development-dark", &ranged(&chart), &dark);
}

#[test]
fn development_of_the_baseline_alone() {
    let mut chart = common::ranged_development(2040);
    chart.scenario.clone_from(&chart.baseline);
    let style = desktop().with_palette(Palette::HIGH_CONTRAST);
    snapshot::check("ranged-development-baseline", &ranged(&chart), &style);
}

#[test]
fn pyramid() {
    let chart = common::pyramid();
    let ranged = RangedPyramid { chart: &chart, scenario: ranges::whiskers(&chart.bands, 0.08) };
    snapshot::check("ranged-pyramid", &ranged, &Style::new(500.0, 420.0, 1.0));
    snapshot::check("ranged-pyramid-phone", &ranged, &Style::new(360.0, 360.0, 3.0));
    let dark = Style::new(900.0, 760.0, 1.0).with_font(24.0).with_palette(Palette::PROJECTOR);
    snapshot::check("ranged-pyramid-projector", &ranged, &dark);
}

fn all(chart: &Several) -> RangedSeveral<'_> {
    RangedSeveral { chart, bands: ranges::ends(chart, 0.05) }
}

#[test]
fn several() {
    snapshot::check("ranged-several", &all(&common::several::several(5, 90.0)), &desktop());
    snapshot::check("ranged-several-phone", &all(&common::several::several(8, 60.0)), &Style::new(360.0, 420.0, 3.0));
    snapshot::check("ranged-several-projector", &all(&common::several::several(4, 90.0)), &projector());
}

#[test]
fn districts() {
    let chart = common::districts(Some(17));
    let ranged = RangedDistricts { chart: &chart, bands: ranges::of_districts(&chart, 5.0) };
    snapshot::check("ranged-districts", &ranged, &Style::new(700.0, 520.0, 1.0));
    snapshot::check("ranged-districts-phone", &ranged, &Style::new(360.0, 420.0, 3.0));
    let mapped = Districts { map: Map::new(common::map::corners(&chart)), ..chart.clone() };
    let ranged = RangedDistricts { chart: &mapped, bands: ranged.bands };
    snapshot::check("ranged-districts-map", &ranged, &Style::new(700.0, 520.0, 1.0));
    let dark = Style::new(1400.0, 900.0, 1.0).with_font(24.0).with_palette(Palette::PROJECTOR);
    snapshot::check("ranged-districts-projector", &ranged, &dark);
}

#[test]
fn ranking() {
    let style = Style::new(1780.0, 640.0, 1.0).with_font(32.0).with_palette(Palette::PROJECTOR);
    let chart = Ranking { districts: common::districts(Some(17)), baseline: true };
    let bands = ranges::of_districts(&chart.districts, 5.0);
    snapshot::check("ranged-ranking", &RangedRanking { chart: &chart, bands }, &style);
}

#[test]
fn spans() {
    let spans = ranges::spans();
    let phone = Style::new(360.0, 300.0, 3.0);
    let projector = Style::new(1400.0, 620.0, 1.0).with_font(28.0).with_palette(Palette::PROJECTOR);
    for (name, style) in
        [("spans", Style::new(760.0, 260.0, 1.0)), ("spans-phone", phone), ("spans-projector", projector)]
    {
        snapshot::check(name, &spans, &style);
    }
}
