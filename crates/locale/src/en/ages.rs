//! Any span of ages, in the table of the pyramid.

use crate::numbers;

pub const LABEL: &str = "Age from–to";
pub const HOW: &str = "for example 0-5, 6-9 or 65+";
pub const TO: [&str; 1] = ["to"];
pub const AND_OVER: [&str; 4] = ["from", "and over", "and older", "years and over"];
pub const ROUNDED: &str = "Figures of districts are rounded to 5; sums may differ because of rounding.";
pub const LINE: &str = "Over the years";

#[must_use]
pub fn name(from: u8, to: Option<u8>) -> String {
    match to {
        Some(to) if to == from => format!("Age {from}"),
        Some(to) => format!("Ages {from} to {to}"),
        None => format!("Ages {from} and over"),
    }
}

#[must_use]
pub fn place(area: &str, span: &str) -> String {
    format!("{area}, {span}")
}

#[must_use]
pub fn sentence(span: &str, area: &str, now: (i32, f64), then: (i32, f64), baseline: f64) -> String {
    format!(
        "{span}, {area}: {} in {}; {} in {} in the scenario, {} in the baseline.",
        numbers::persons(now.1),
        now.0,
        numbers::persons(then.1),
        then.0,
        numbers::persons(baseline)
    )
}

#[must_use]
pub fn caption(area: &str) -> String {
    format!("{area}: residents of this age on December 31")
}

#[must_use]
pub fn columns(base_year: i32, target_year: i32) -> [String; 5] {
    [
        "Age".to_owned(),
        format!("As of {base_year}"),
        format!("Scenario {target_year}"),
        format!("Baseline {target_year}"),
        "Difference".to_owned(),
    ]
}

#[must_use]
pub fn no_span(text: &str) -> String {
    format!("“{text}” is not a span of ages. Write, for example, 0-5, 6-9 or 65+.")
}

#[must_use]
pub fn backwards(from: u8, to: u8) -> String {
    format!("{from} is older than {to}. Write {to}-{from}.")
}

#[must_use]
pub fn beyond(age: &str, most: u8) -> String {
    format!("There is no age {age} here. Possible are 0 to {most}; {most} stands for {most} and over.")
}
