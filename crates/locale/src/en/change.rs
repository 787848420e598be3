//! The last change, from before to after.

pub const ABOUT: &str = "What the last step has changed. “Undo” takes it back.";
pub const NOTHING: &str = "Nothing has been changed yet. Move a slider; then you can watch the step here once more.";
pub const PLAY: &str = "Show from before to after";
pub const TRANSITION: &str =
    "Transition: in two seconds the levers go from before to after; every step in between is really calculated.";
pub const JUMPS: &str = "Part of the change knows no steps in between and switches halfway.";
pub const STILL: &str = "Your device asks for little motion. The table shows before and after.";
pub const NO_TRANSITION: &str = "The step did not move a lever; so there is no transition.";
pub const BEFORE: &str = "Before";
pub const AFTER: &str = "After";
pub const NOW: &str = "Transition";
pub const COLUMNS: [&str; 4] = ["What", BEFORE, AFTER, "Difference"];
pub const CAPTION: &str = "Before and after";
pub const AREA: &str = "Area";
pub const TARGET_YEAR: &str = "Target year";
pub const COLLECTION: &str = "Collected scenarios";

#[must_use]
pub fn kept(count: usize) -> String {
    match count {
        0 => "none".to_owned(),
        1 => "1 scenario".to_owned(),
        _ => format!("{count} scenarios"),
    }
}

pub const CHANGED: &str = "changed";

#[must_use]
pub fn unit(area: &str) -> String {
    format!("Persons on December 31, {area}")
}

#[must_use]
pub fn persons(year: i32) -> String {
    format!("Population {year}")
}

pub const UNPLACED: &str = "Arrivals without a free dwelling (calculated)";
