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

#[must_use]
pub fn engine(found: &str, here: &str) -> String {
    format!("The link was made with program version {found}; the page now calculates with {here}. Results may differ.")
}
