//! A scenario with a control moved.

use scenario::{Area, Lever, Model, Scenario, TARGET_YEARS};

/// With another target year; the same scenario for what is no number.
pub(crate) fn to_year(scenario: Scenario, value: f64) -> Scenario {
    if !value.is_finite() {
        return scenario;
    }
    let (first, last) = (f64::from(*TARGET_YEARS.start()), f64::from(*TARGET_YEARS.end()));
    // Between two years of four digits, so the conversion is exact.
    #[expect(clippy::cast_possible_truncation, reason = "a rounded number between 2026 and 2070")]
    let year = value.max(first).min(last).round() as i32;
    scenario.with_target_year(year)
}

/// With another value of a lever in an area, as far as it goes.
pub(crate) fn to_value(model: &Model, scenario: Scenario, lever: Lever, area: Area, value: f64) -> Scenario {
    if !value.is_finite() {
        return scenario;
    }
    let basis = model.basis(lever);
    let (least, most) = basis.reach_of(area);
    let value = value.max(least).min(most);
    let others =
        model.levels(&scenario.clone().with_deviation(lever, area, 0.0)).value(lever, area, scenario.target_year());
    let mut deviation = value - others;
    // What else is set may end the way before: a district that has nobody left to lose, for example.
    let (low, high) = model.room(&scenario, lever, area);
    if low <= high {
        deviation = deviation.max(low).min(high);
    }
    // Back on the baseline's mark means no deviation, also when the shown value is rounded.
    let deviation = if deviation.abs() < basis.step / 2.0 { 0.0 } else { tidy(deviation) };
    let plain = scenario.clone().without(lever, area);
    let set = scenario.with_deviation(lever, area, deviation);
    // A lever that follows others stands at 0 only where that says something.
    if deviation == 0.0 && model.levels(&plain) == model.levels(&set) { plain } else { set }
}

/// A deviation with three decimals: enough for every lever, and short in a link.
fn tidy(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}
