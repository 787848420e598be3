//! What the page says about a link that it could not read as a whole.

#[must_use]
pub fn version(found: &str) -> String {
    format!(
        "The link has version “{found}”, which this page cannot read. You see the baseline. Please ask for a new link."
    )
}

#[must_use]
pub fn unknown(key: &str) -> String {
    format!("The link contains “{key}”, which this page does not know. It stays in the link but has no effect here.")
}

#[must_use]
pub fn value(key: &str, found: &str) -> String {
    format!("In the link, “{found}” is not a valid value for “{key}”. The baseline holds in its place.")
}

#[must_use]
pub fn ages(found: &str) -> String {
    format!(
        "The link names the span of ages “{found}”, which does not exist. Possible is, for example, 0-5. None is shown."
    )
}

#[must_use]
pub fn range(key: &str, found: &str) -> String {
    format!("In the link, “{found}” for “{key}” is outside of what is possible. The baseline holds in its place.")
}

#[must_use]
pub fn district(id: &str) -> String {
    format!("The link names the district “{id}”, which does not exist in these data. It has no effect.")
}

#[must_use]
pub fn edition(found: &str, here: &str) -> String {
    format!("The link was made with data edition {found}; the page now calculates with {here}. Results may differ.")
}

pub const OWN_FIGURES: &str = "The link was made with somebody’s own data, which it does not contain. The page calculates with the built-in data; results may differ.";

pub const UNSEALED: &str = "The link may not be whole: the checksum with which links of this page end (“p=”) is missing. It may have been cut off; then something is missing or a number is shorter. You see what is left; please compare it with the original.";

pub const BROKEN: &str = "The link is not as it was written: something was changed or cut off on its way, its checksum differs. You see what can be read; please ask for a new link.";

pub mod change {
    pub const MIGRANT_AGES: &str =
        "The ages of people who come and go are estimated from the published groups by another method.";
    pub const EVENT_PEOPLE: &str =
        "People who come with a single event are followed: only those still there can leave again.";
    pub const REACH: &str = "Values beyond what is possible are no longer set to the limit but named.";
    pub const LIFE_EXPECTANCIES: &str = "Changes of life expectancy for everybody and for one sex add up in full.";
    pub const OCCUPANCY_TREND: &str = "In the baseline fewer people live in a dwelling as the years go by.";
    pub const DISTRICT_AGES: &str = "Arrivals, departures and moves of a district follow the ages of the people there; it keeps its mix of ages in part (assumption).";
}

#[must_use]
pub fn changed(found: &str, here: &str, changes: &[&str]) -> String {
    format!(
        "The link was made with program version {found}; the page now calculates with {here}. Results may differ. New since then: {}",
        changes.join(" ")
    )
}

#[must_use]
pub fn engine(found: &str, here: &str) -> String {
    format!("The link was made with program version {found}; the page now calculates with {here}. Results may differ.")
}
