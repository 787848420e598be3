//! What happens to the homes: who lives in new dwellings, what one more brings, and from when homes are lacking.

use crate::numbers;

/// Heading.
pub const HEADING: &str = "Was aus den Wohnungen wird";
/// How it is counted.
pub const ABOUT: &str = "Verglichen wird mit demselben Szenario ohne Nachverdichtung. Niemand wird beim Einzug verfolgt: Gezählt wird, wie viele Menschen \
    dann mehr oder weniger in jedem Stadtteil leben, umgerechnet in Wohnungen nach der Belegung. „Leer“ heißt: Die neue Wohnung steht leer oder eine ältere \
    im selben Stadtteil; was freigehalten wird, zählt dazu.";
/// Without infill.
pub const NONE: &str =
    "In diesem Szenario wird nicht nachverdichtet. Stellen Sie den Regler „Neue Wohnungen durch Nachverdichtung“ ein.";
/// Without figures on dwellings.
pub const UNKNOWN: &str = "Wohnungen dieses Ortes sind nicht bekannt.";

/// What became of the dwellings, in whole ones: all, newcomers, of other districts, empty.
#[must_use]
pub fn finding(area: &str, year: i32, [all, newcomers, moved, empty]: [f64; 4]) -> String {
    let [all, newcomers, moved, empty] = [all, newcomers, moved, empty].map(numbers::persons);
    format!(
        "{area}: Von {all} neuen Wohnungen bis {year} füllen {newcomers} Menschen, die sonst nicht hier lebten, {moved} Menschen aus anderen \
         Stadtteilen; {empty} stehen leer."
    )
}

/// From when homes are lacking.
#[must_use]
pub fn binds(area: &str, from: Option<i32>, last: i32) -> String {
    match from {
        Some(year) => format!("{area}: Ab {year} finden nicht alle, die kommen wollen, eine Wohnung."),
        None => format!("{area}: Bis {last} finden alle, die kommen wollen, eine Wohnung."),
    }
}

/// The limit never binds.
pub const NEVER: &str = "im Zeitraum nicht";
/// Columns of the dwellings.
pub const COLUMNS: [&str; 6] = [
    "Stadtteil",
    "Neue Wohnungen",
    "gefüllt: sonst nicht hier",
    "gefüllt: aus anderen Stadtteilen",
    "leer",
    "Wohnungen fehlen ab",
];

/// Caption of the dwellings.
#[must_use]
pub fn caption(year: i32) -> String {
    format!("Neue Wohnungen durch Nachverdichtung bis {year} und was aus ihnen wird, gerundet")
}

/// What opens what one dwelling more brings.
pub const ONE_MORE: &str = "Was eine Wohnung mehr bringt";
/// How it is found.
pub const ONE_MORE_ABOUT: &str = "Gerechnet wird mit einer Wohnung mehr im Jahr in einem Stadtteil, geteilt durch die Zahl der Wohnungen. \
    Bringt sie der Stadt fast niemanden, fehlt es dort nicht an Wohnungen.";
/// Columns of what one dwelling more brings.
pub const ONE_MORE_COLUMNS: [&str; 3] = ["Stadtteil", "Menschen im Stadtteil", "Menschen in der Stadt"];
/// No more can be built.
pub const NO_MORE: &str = "keine weitere möglich";

/// Caption of what one dwelling more brings.
#[must_use]
pub fn one_more_caption(year: i32) -> String {
    format!("Menschen mehr im Jahr {year} je zusätzlicher Wohnung")
}

/// Columns of the people.
pub const PEOPLE_COLUMNS: [&str; 3] = ["Stadtteil", "Menschen mehr", "davon in älteren Wohnungen"];

/// Caption of the people.
#[must_use]
pub fn people_caption(year: i32) -> String {
    format!("Menschen {year} gegenüber demselben Szenario ohne Nachverdichtung")
}
