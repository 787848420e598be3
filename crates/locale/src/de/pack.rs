//! Dates and values as the pack prints them.

/// The day or the years that a source is of.
#[must_use]
pub fn date(text: &str) -> String {
    text.to_owned()
}

/// A value of an assumption as the pack prints it.
#[must_use]
pub fn value(printed: &str) -> String {
    printed.to_owned()
}
