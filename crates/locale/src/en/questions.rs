//! Three guided questions for a first visit. Every figure in them is handed in: they are those of the page.

pub const ABOUT: &str = "Choose a question. The page then moves the sliders itself, step by step, and says what to look \
    at. Nothing is lost: at the end you can go back to what was there before.";
pub const NO_ARRIVALS: &str = "What happens without arrivals?";
pub const SCHOOL: &str = "How many school children in 2035?";
pub const SCHOOL_YEAR: i32 = 2035;

pub const NEXT: &str = "Next";
pub const PREVIOUS: &str = "Back";
pub const STOP: &str = "Stop, everything as before";
pub const KEEP: &str = "Leave it like this and go on yourself";
pub const BACK: &str = "Back to where I was before";
pub const LOOK: &str = "Look at:";

#[must_use]
pub fn infill(district: &str) -> String {
    format!("What does infill housing bring in {district}?")
}

#[must_use]
pub fn step(number: usize, all: usize) -> String {
    format!("Step {number} of {all}")
}

/// Where to look.
pub mod look {
    pub const NUMBER: &str = "the big number";

    #[must_use]
    pub fn picture(name: &str) -> String {
        format!("the chart “{name}”")
    }

    #[must_use]
    pub fn lever(name: &str) -> String {
        format!("the slider “{name}”")
    }
}

#[must_use]
pub fn start(persons: &str, year: i32) -> String {
    format!("The big number says how many people, by the calculation, live here in {year}: {persons}.")
}

#[must_use]
pub fn moved(name: &str, before: &str, after: &str) -> String {
    format!("The slider “{name}” goes from {before} to {after}.")
}

#[must_use]
pub fn result(persons: &str, year: i32, difference: &str) -> String {
    format!("In {year} the population is now only {persons}. Against the baseline: {difference}.")
}

#[must_use]
pub fn now(persons: &str, year: i32, difference: &str) -> String {
    format!("In {year} the population is now {persons}. Against the baseline: {difference}.")
}

pub const LINES: &str = "The thick line “Your scenario” shows what would be; the line “Baseline” what is calculated without a change. To the left of it stands what was \
    counted.";
pub const HALF: &str = "We halve arrivals from outside.";
pub const NONE: &str = "Now nobody comes from outside any more. Departures go on.";
pub const NO_PROPOSAL: &str = "Nobody proposes this. It only shows how much depends on migration.";

#[must_use]
pub fn mark(mark: &str) -> String {
    format!("That is why the slider says: {mark}.")
}

pub const PYRAMID: &str = "How to read the chart: each bar is an age group, children at the bottom, the oldest at the top. Men are on the left, \
    women on the right; the longer the bar, the more people. The solid line is the baseline, the dotted one today.";

#[must_use]
pub fn district(name: &str) -> String {
    format!("At the top left {name} is now chosen. All figures and charts are for this district.")
}

#[must_use]
pub fn build(name: &str, value: &str) -> String {
    format!("As an example, {name} now gets {value} in gaps between buildings and in second rows.")
}

pub const WHOLE: &str = "Now the same assumption, seen for the whole city:";
pub const ATTRACT: &str = "So far new dwellings only spread people differently. Now “New building attracts arrivals” holds: every new infill dwelling is taken \
    by people who would not have come otherwise.";
pub const BETWEEN: &str =
    "That is the upper limit. How many would really come, nobody knows; it lies somewhere in between.";

#[must_use]
pub fn year(year: i32) -> String {
    format!("The target year is now {year}. Number and charts are for December 31, {year}.")
}

#[must_use]
pub fn children(base_year: i32, year: i32, primary: (&str, &str), secondary: (&str, &str)) -> String {
    format!(
        "School children are at the bottom of the chart. Aged 6 to 9: {} in {base_year}, {} in {year}. Aged 10 to 15: {}, then {}.",
        primary.0, primary.1, secondary.0, secondary.1
    )
}

#[must_use]
pub fn born(year: i32) -> String {
    format!(
        "Whoever is between 6 and 9 at the end of {year} is born from {} to {}: that is why births matter.",
        year - 9,
        year - 6
    )
}

pub const MORE_BIRTHS: &str = "And what if women had more children?";
pub const MORE_ARRIVALS: &str = "And what if more people came in addition?";

#[must_use]
pub fn pupils(year: i32, now: &str, baseline: &str) -> String {
    format!("In {year}, {now} children are then aged 6 to 9, in the baseline {baseline}.")
}

pub const MORE: &str =
    "What this means for daycare, schools and care is listed further down under “What this means for the city”.";

pub const NOW_YOU: &str = "Now it is your turn";
pub const YOUR_TURN: &str = "Move a slider yourself: number, charts and sentences follow at once. “Undo” takes back every step. The “?” at each slider explains what it \
    means and where its value comes from.";
pub const NO_PREDICTION: &str = "Everything here is a model calculation: what if. Not a prediction.";
