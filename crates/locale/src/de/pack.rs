//! The texts of the built-in data pack, which is written in German: they are told as they stand there.
//!
//! Another language replaces those that it knows, by the ids of the rows.

/// Name of a kind of arrivals.
#[must_use]
pub const fn kind<'a>(_id: &str, name: &'a str) -> &'a str {
    name
}

/// Remark on a kind of arrivals.
#[must_use]
pub const fn kind_note<'a>(_id: &str, note: &'a str) -> &'a str {
    note
}

/// Remark on a known building project.
#[must_use]
pub const fn project_note<'a>(_name: &str, note: &'a str) -> &'a str {
    note
}

/// Name and note of a reference period of migration.
#[must_use]
pub const fn period<'a>(_id: &str, name: &'a str, note: &'a str) -> (&'a str, &'a str) {
    (name, note)
}

/// An assumption: what is assumed, the unit of its value, and why.
#[must_use]
pub const fn assumption<'a>(_id: &str, text: &'a str, unit: &'a str, reason: &'a str) -> (&'a str, &'a str, &'a str) {
    (text, unit, reason)
}

/// A short text of a table: a variant, a basis of counting, a title, a remark.
#[must_use]
pub const fn told(text: &str) -> &str {
    text
}

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

/// Publisher and title of a source.
#[must_use]
pub const fn source<'a>(_id: &str, publisher: &'a str, title: &'a str) -> (&'a str, &'a str) {
    (publisher, title)
}
