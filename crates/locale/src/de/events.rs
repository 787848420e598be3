//! Single events: many people arrive in one year.

use crate::numbers;

/// What the panel is for.
pub const ABOUT: &str = "Wer hier kommt, kommt zu allen anderen hinzu und braucht eine Wohnung wie alle. Danach gilt \
    für sie, was für alle gilt: Manche ziehen fort oder sterben. Wieder gehen kann nur, wer dann noch hier ist; Kinder, die \
    inzwischen geboren sind, bleiben.";
/// Heading of the list.
pub const LIST: &str = "Ereignisse in Ihrem Szenario";
/// Nothing is set.
pub const NONE: &str = "Noch keines.";
/// Heading of the form for a new event.
pub const NEW: &str = "Neues Ereignis";
/// Heading of the form for an event that is being changed.
pub const CHANGE: &str = "Ereignis ändern";
/// Label of the year.
pub const YEAR: &str = "Jahr";
/// Label of the number of people.
pub const PERSONS: &str = "Personen";
/// Label of the kind.
pub const KIND: &str = "Wer kommt";
/// Remark on the kind.
pub const KIND_UNIT: &str = "bestimmt Alter, Geschlecht und Stadtteile";
/// Label of the area.
pub const AREA: &str = "Wohin";
/// Label of the share that leaves again.
pub const LEAVING: &str = "Davon gehen wieder";
/// Unit of the share.
pub const PERCENT: &str = "Prozent derer, die dann noch hier sind";
/// Label of the years until they leave.
pub const AFTER: &str = "Nach wie vielen Jahren";
/// Unit of the years.
pub const YEARS: &str = "Jahre";
/// Adds the event.
pub const ADD: &str = "Ereignis hinzufügen";
/// Takes the changes over.
pub const SAVE: &str = "Änderung übernehmen";
/// Leaves the event as it was.
pub const CANCEL: &str = "Abbrechen";
/// Opens an event for changing.
pub const EDIT: &str = "Ändern";
/// Takes an event away.
pub const REMOVE: &str = "Entfernen";
/// There can be no more.
pub const FULL: &str = "Mehr Ereignisse nimmt ein Szenario nicht auf.";

/// Heading of the sizes that the city has seen.
pub const EXAMPLES: &str = "So viele waren es";
/// What they are good for, and what they are not.
pub const EXAMPLES_ABOUT: &str = "Als Maß für ein kommendes Jahr. Diese Menschen sind in der Basis schon enthalten.";

/// Name of the button that fills the form with a size.
#[must_use]
pub fn use_size(size: &str) -> String {
    format!("{size}: ins Formular")
}

/// An event in the list.
#[must_use]
pub fn line(year: i32, persons: f64, kind: &str, area: &str) -> String {
    format!("{year}: {} Personen, {kind}, {area}", numbers::persons(persons))
}

/// A kind without the remark that the baseline has it elsewhere, as the pack puts it first.
#[must_use]
pub fn kind(name: &str) -> &str {
    name.strip_prefix("Zusätzlich: ").unwrap_or(name)
}

/// What becomes of the people: who leaves again and when.
#[must_use]
pub fn leaving(percent: f64, year: i32) -> String {
    format!("{} Prozent derer, die dann noch hier sind, gehen {year} wieder.", numbers::decimal(percent, 0))
}

/// Everybody stays.
pub const ALL_STAY: &str = "Wer kommt, bleibt; danach gelten die Raten aller.";

/// Accessible name of a button in the list.
#[must_use]
pub fn action_on(action: &str, event: &str) -> String {
    format!("{action}: {event}")
}

/// The event happens after the year that the page is about.
#[must_use]
pub fn after_target(target: i32) -> String {
    format!("Liegt nach dem Zieljahr {target}: in der großen Zahl noch nicht enthalten.")
}
