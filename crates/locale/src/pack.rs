//! The texts of the built-in data pack, which is written in German: they are told as they stand there.
//!
//! Another language replaces those that it knows, by the ids of the rows.

mod english;
mod leicht;

texts! {
    pack;

    /// Name of a kind of arrivals.
    kind<'a>(id: &str, name: &'a str) -> &'a str {
        de { name }
        en { english::kind(id, name) }
        leicht { leicht::kind(id, name) }
    }
    /// Remark on a kind of arrivals.
    kind_note<'a>(id: &str, note: &'a str) -> &'a str {
        de { note }
        en { english::kind_note(id, note) }
        leicht { leicht::kind_note(id, note) }
    }
    /// Remark on a known building project.
    project_note<'a>(name: &str, note: &'a str) -> &'a str { de { note } en { english::project_note(name, note) } }
    /// Name and note of a reference period of migration.
    period<'a>(id: &str, name: &'a str, note: &'a str) -> (&'a str, &'a str) {
        de { (name, note) }
        en { english::period(id, name, note) }
        leicht { leicht::period(id, name, note) }
    }
    /// An assumption: what is assumed, the unit of its value, and why.
    assumption<'a>(id: &str, text: &'a str, unit: &'a str, reason: &'a str) -> (&'a str, &'a str, &'a str) {
        de { (text, unit, reason) }
        en { english::assumption(id, text, unit, reason) }
    }
    /// A short text of a table: a variant, a basis of counting, a title, a remark.
    told(text: &str) -> &str { de { text } en { english::told(text) } }
    /// The day or the years that a source is of.
    date(text: &str) { de { text.to_owned() } en { english::date(text) } }
    /// A value of an assumption as the pack prints it.
    value(printed: &str) { de { printed.to_owned() } en { english::value(printed) } }
    /// Publisher and title of a source.
    source<'a>(id: &str, publisher: &'a str, title: &'a str) -> (&'a str, &'a str) {
        de { (publisher, title) }
        en { english::source(id, publisher, title) }
    }
}
