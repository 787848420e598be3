//! Words of the panel in which visitors open their own figures.

use crate::numbers;

/// What can be opened, and what happens to it.
pub const ABOUT: &str = "Öffnen Sie ein Datenpaket (Ordner oder Zip), die Bevölkerung der Stadtteile nach Alter, die Vorausberechnung des Statistischen Landesamts oder \
     beobachtete Werte eines neuen Jahres. Zuerst sehen Sie, was verstanden wurde und was sich ändert; erst wenn Sie übernehmen, wird damit gerechnet.";
/// What does not happen to it.
pub const PRIVATE: &str = "Ihre Daten bleiben auf diesem Gerät: Nichts wird übertragen, nichts gespeichert. Mit dem Schließen der Seite sind sie weg.";
/// Where files can be dropped.
pub const DROP: &str = "Dateien, Ordner oder Zip hierher ziehen";
/// Label of the choice of files.
pub const CHOOSE_FILES: &str = "Dateien wählen";
/// Label of the choice of a folder.
pub const CHOOSE_FOLDER: &str = "Ordner wählen";
/// Label of the field for a pasted table.
pub const PASTE: &str = "Oder eine Tabelle einfügen, mit ihrer Kopfzeile";
/// Name of a pasted table in messages.
pub const PASTED: &str = "Eingefügte Tabelle";
/// Reads what was pasted.
pub const READ: &str = "Tabelle lesen";
/// While files are read.
pub const READING: &str = "Wird gelesen …";
/// A file could not be read at all.
pub const UNREADABLE: &str = "Das ließ sich nicht lesen. Bitte einzelne Dateien, einen Ordner oder ein Zip wählen, jede Datei kleiner als 64 MB.";
/// Nothing was chosen or pasted.
pub const NOTHING: &str = "Es ist nichts eingefügt. Bitte eine Tabelle mit ihrer Kopfzeile einfügen.";
/// Heading of the preview.
pub const UNDERSTOOD: &str = "Das wurde verstanden";
/// Heading of what is not in it.
pub const MISSING: &str = "Das fehlt und bleibt, wie es ist";
/// Heading of what will change.
pub const CHANGES: &str = "Das ändert sich";
/// Columns of that table.
pub const CHANGE_COLUMNS: [&str; 3] = ["Angabe", "bisher", "neu"];
/// Takes the figures over.
pub const TAKE: &str = "Übernehmen";
/// Closes the preview without taking anything over.
pub const LEAVE: &str = "Nicht übernehmen";
/// Back to the built-in figures.
pub const DISCARD: &str = "Eigene Daten verwerfen";
/// After they were discarded.
pub const DISCARDED: &str = "Die eigenen Daten sind verworfen. Es gelten wieder die eingebauten Daten.";
/// After they were taken over.
pub const TAKEN: &str = "Übernommen. Alles ist neu gerechnet.";
/// Heading of what is wrong with a file.
pub const FAULTS: &str = "So geht es nicht; gerechnet wird weiter wie bisher";
/// Columns of the table of faults.
pub const FAULT_COLUMNS: [&str; 3] = ["Stelle", "Was da steht", "Was erwartet wird"];

/// The figures in use are the visitor's own.
#[must_use]
pub fn active(name: &str) -> String {
    format!("Es gelten Ihre Daten: {name}. Ein Link zu dieser Seite sagt das, enthält sie aber nicht.")
}

/// Where a fault is: `tabelle.csv, Zeile 3, Spalte 5`; the column counts characters.
#[must_use]
pub fn place(file: &str, line: usize, column: usize) -> String {
    format!("{file}, Zeile {line}, Zeichen {column}")
}

/// After the faults that are shown.
#[must_use]
pub fn more_faults(count: usize) -> String {
    format!("… und {} weitere", numbers::persons(count as f64))
}

/// Words of the comparison with what was observed since.
pub mod monitoring {
    /// What it is.
    pub const ABOUT: &str =
        "Beobachtete Werte nach dem Ausgangsjahr neben dem, was Ihr Szenario für dasselbe Jahr gerechnet hat.";
    /// Nothing has been observed yet.
    pub const NOTHING: &str = "Für die Jahre nach dem Ausgangsjahr liegen noch keine beobachteten Werte vor. Öffnen Sie unter „Eigene Daten öffnen“ eine Tabelle mit den Spalten Jahr, Einwohner, Geburten, Gestorbene, Zuzüge, Fortzüge.";
    /// Caption of the table.
    pub const CAPTION: &str = "Beobachtet und gerechnet";
    /// Its columns.
    pub const COLUMNS: [&str; 6] = ["Gebiet und Jahr", "Angabe", "beobachtet", "gerechnet", "Abweichung", "in Prozent"];
    /// Starts from the newest observed year.
    pub const RESTART: &str = "Neu aufsetzen";
    /// Names of what is compared, in the order people, under 20, from 65, births, deaths, arrivals, departures, balance, moves in,
    /// moves out, dwellings.
    pub const MEASURES: [&str; 11] = [
        "Einwohner",
        "unter 20 Jahren",
        "65 Jahre und älter",
        "Geburten",
        "Sterbefälle",
        "Zuzüge",
        "Fortzüge",
        "Wanderungssaldo",
        "Zuzüge aus anderen Stadtteilen",
        "Fortzüge in andere Stadtteile",
        "Wohnungen",
    ];

    /// What starting anew does.
    #[must_use]
    pub fn restart(year: i32, persons: &str) -> String {
        format!(
            "Die Rechnung kann beim 31. Dezember {year} mit {persons} Einwohnern neu beginnen. Altersaufbau und Stadtteile sind dann, wie die Basis sie für {year} rechnet (Annahme)."
        )
    }

    /// Name of the figures after starting anew.
    #[must_use]
    pub fn restarted(year: i32) -> String {
        format!("neu aufgesetzt am 31. Dezember {year}")
    }
}
