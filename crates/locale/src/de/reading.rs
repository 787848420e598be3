//! What is told about tables before they count: what they were taken for and why, what is far off, what is not used, and why a file is none.

use crate::numbers;

/// Heading of what should be seen first.
pub const WARNINGS: &str = "Bitte zuerst ansehen";
/// Heading of what is not used.
pub const UNUSED: &str = "Das steht in der Datei und wird nicht verwendet";
/// Heading of the figures.
pub const FIGURES: &str = "Die Zahlen selbst";
/// Columns of that table.
pub const FIGURE_COLUMNS: [&str; 4] = ["Angabe", "bisher", "neu", "Änderung"];
/// Heading where a table can be read in two ways.
pub const QUESTION: &str = "Was ist diese Tabelle?";
/// What the visitor should do then.
pub const QUESTION_ABOUT: &str = "Sie lässt sich auf zwei Arten lesen. Unten steht, was sich jeweils ändert; erst mit Ihrer Wahl wird damit gerechnet.";
/// Heading where a workbook has tables on several sheets.
pub const SHEETS: &str = "Welches Blatt ist gemeint?";
/// There is no figure so far.
pub const NOTHING_BEFORE: &str = "keine";

/// Takes the table as what the button says.
#[must_use]
pub fn take_as(kind: &str) -> String {
    format!("Übernehmen als {kind}")
}

/// The sheet of a workbook, as the name of its table.
#[must_use]
pub fn sheet_of(file: &str, sheet: &str) -> String {
    format!("{file}, Blatt {sheet}")
}

/// A workbook that cannot be opened, and why.
#[must_use]
pub fn damaged_workbook(file: &str) -> String {
    format!("{file}: Die Arbeitsmappe lässt sich nicht öffnen. Sie ist beschädigt oder mit einem Kennwort geschützt.")
}

/// The module that opens workbooks could not be fetched.
pub const NO_MODULE: &str = "Was Arbeitsmappen öffnet, ließ sich nicht laden. Bitte die Verbindung prüfen und noch einmal versuchen, oder das Blatt als CSV speichern.";
/// A workbook without a table.
pub const NO_SHEET: &str = "In der Arbeitsmappe ist kein Blatt mit einer Tabelle.";

/// Why a table was taken for what it is, after its name.
#[must_use]
pub fn because(reasons: &[String]) -> String {
    if reasons.is_empty() { String::new() } else { format!(" (Dafür spricht: {}.)", reasons.join("; ")) }
}

/// What speaks for a reading.
pub mod reasons {
    /// Variants are named.
    pub const VARIANTS: &str = "Varianten sind genannt";
    /// A base year is named.
    pub const BASE_YEAR: &str = "ein Basisjahr ist genannt";
    /// The title calls it a forecast.
    pub const CALLED_FORECAST: &str = "der Titel nennt eine Vorausberechnung";
    /// The title calls it a count.
    pub const CALLED_COUNT: &str = "der Titel nennt einen Bestand";
    /// Events are counted.
    pub const EVENTS: &str = "Geburten, Sterbefälle oder Wanderungen sind gezählt";
    /// Districts by age.
    pub const DISTRICTS: &str = "Stadtteile nach Alter";

    /// A year that has been.
    #[must_use]
    pub fn past(year: i32) -> String {
        format!("{year} liegt nicht in der Zukunft")
    }

    /// A year to come.
    #[must_use]
    pub fn future(year: i32) -> String {
        format!("{year} liegt in der Zukunft")
    }
}

/// What should be seen before it counts.
pub mod warnings {
    use super::numbers;

    /// Thousands.
    pub const THOUSANDS: &str = "Die Tabelle ist in Tausend; ihre Zahlen sind mit 1.000 malgenommen.";
    /// Nothing says what is counted.
    pub const PEOPLE_ASSUMED: &str = "Was gezählt ist, steht nirgends; die Zahlen gelten als Einwohner.";
    /// No sexes.
    pub const SEXES_ASSUMED: &str =
        "Männer und Frauen sind nicht getrennt; sie sind aufgeteilt wie in der ganzen Stadt im selben Alter.";
    /// A key without its zero.
    pub const LOST_ZERO: &str =
        "Dem amtlichen Schlüssel der Stadt fehlt die führende Null; die Zeile gilt als die der Stadt.";

    /// A figure that is far from today's.
    #[must_use]
    pub fn change(what: &str, old: &str, new: &str, percent: Option<f64>) -> String {
        let percent =
            percent.map_or_else(String::new, |percent| format!(" ({} Prozent)", numbers::signed_percent(percent)));
        format!("{what}: bisher {old}, neu {new}{percent}. Stimmt das?")
    }

    /// A share that cannot be.
    #[must_use]
    pub fn share(place: &str, year: i32, group: &str, percent: f64) -> String {
        format!("{place} {year}: {group} wären {} Prozent aller Einwohner.", numbers::percent(percent))
    }

    /// A year that has not ended.
    #[must_use]
    pub fn ahead(year: i32) -> String {
        format!("{year} ist noch nicht zu Ende; mit einem künftigen Jahr wird nicht neu aufgesetzt.")
    }

    /// Another day.
    #[must_use]
    pub fn other_day(day: &str) -> String {
        format!("Gezählt ist am {day}, nicht am 31. Dezember.")
    }

    /// Another sex.
    #[must_use]
    pub fn other_sex(persons: f64) -> String {
        format!(
            "{} Personen sind weder als Mann noch als Frau gezählt (divers, ohne Angabe); sie zählen je zur Hälfte mit.",
            numbers::persons(persons)
        )
    }

    /// Marks beside figures: provisional, revised, estimated, uncertain, with a note.
    #[must_use]
    pub fn marked(counts: [usize; 5]) -> String {
        let words = ["vorläufig", "berichtigt", "geschätzt", "unsicher", "mit Fußnote"];
        let told: Vec<String> = counts
            .iter()
            .zip(words)
            .filter(|(count, _)| **count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        format!("Gekennzeichnet sind: {}.", told.join(", "))
    }

    /// Figures that are not published.
    #[must_use]
    pub fn hidden(count: usize) -> String {
        if count == 1 {
            "1 Zahl ist nicht veröffentlicht.".to_owned()
        } else {
            format!("{count} Zahlen sind nicht veröffentlicht.")
        }
    }
}

/// What is not used, and why.
pub mod unused {
    use super::numbers;

    /// Nobody knows it.
    pub const UNKNOWN: &str = "unbekannt";
    /// No persons.
    pub const NO_PERSONS: &str = "Anteil, Rate oder Index, keine Personen";
    /// A change.
    pub const CHANGE: &str = "eine Veränderung, kein Bestand";
    /// No place in a pack.
    pub const NO_PLACE: &str = "dafür ist im Datenpaket kein Platz";
    /// No year.
    pub const NO_YEAR: &str = "ohne Jahr";
    /// No time.
    pub const NO_TIME: &str = "kein einzelnes Jahr";
    /// Part of a sum.
    pub const PART: &str = "Teil einer Summe, die verwendet wird";
    /// Another year.
    pub const OTHER_YEAR: &str = "ein anderes Jahr";
    /// A remark.
    pub const REMARK: &str = "Quelle oder Anmerkung";

    /// One thing, why, and what is left out with it.
    #[must_use]
    pub fn line(what: &str, line: usize, why: &str, persons: Option<f64>) -> String {
        let persons = persons.map_or_else(String::new, |sum| format!(", zusammen {}", numbers::decimal(sum, 0)));
        format!("„{what}“ (Zeile {line}): {why}{persons}")
    }

    /// Rows of other places.
    #[must_use]
    pub fn elsewhere(rows: usize, names: &str) -> String {
        let names = if names.is_empty() { String::new() } else { format!(": {names}") };
        format!("{} Zeilen anderer Gebiete{names}", numbers::persons(rows as f64))
    }

    /// More than are shown.
    #[must_use]
    pub fn more(count: usize) -> String {
        format!("… und {} weitere", numbers::persons(count as f64))
    }
}

/// Why a file as a whole is not used, and what to do.
pub mod problems {
    /// Its figures are shares.
    pub const SHARES: &str =
        "Die Zahlen sind Anteile oder Raten, keine Personen. Bitte die Tabelle mit absoluten Zahlen nehmen.";
    /// Its figures are an index.
    pub const INDEX: &str = "Die Zahlen sind ein Index, keine Personen. Bitte die Tabelle mit absoluten Zahlen nehmen.";
    /// Its figures are changes.
    pub const CHANGES: &str =
        "Die Zahlen sind Veränderungen, keine Bestände. Bitte die Tabelle mit absoluten Zahlen nehmen.";
    /// A workbook that nobody opened.
    pub const WORKBOOK: &str = "eine Arbeitsmappe in einem Archiv. Bitte die Mappe selbst öffnen.";

    /// Persons that are not whole.
    #[must_use]
    pub fn not_whole(value: &str) -> String {
        format!(
            "Personen sind keine ganzen Zahlen, etwa {value}, und eine Einheit fehlt. Sind es Anteile oder Tausend? Bitte die Einheit in die Zeile über der Tabelle schreiben, etwa „in Tsd.“."
        )
    }

    /// What is missing in a table of which nothing can be used.
    pub const NO_YEAR: &str =
        "Ein Jahr steht nirgends; bitte in die Zeile über der Tabelle schreiben, etwa „Stand: 31.12.2025“.";

    /// A printed table of GENESIS.
    #[must_use]
    pub fn genesis(code: &str) -> String {
        format!(
            "eine gedruckte Tabelle von GENESIS{code}, die zu wenig sagt. Bitte beim Herunterladen die flache Datei wählen („CSV flach“, ffcsv)."
        )
    }

    /// A flat table without the city.
    #[must_use]
    pub fn other_kreise(key: &str) -> String {
        if key.is_empty() {
            "eine flache Tabelle eines statistischen Amts; das Datenpaket nennt den amtlichen Schlüssel der Stadt nicht.".to_owned()
        } else {
            format!("eine flache Tabelle eines statistischen Amts ohne Zeile mit dem Schlüssel {key}.")
        }
    }

    /// Nothing can be used.
    #[must_use]
    pub fn nothing(names: &str) -> String {
        let names = if names.is_empty() { String::new() } else { format!(" ({names})") };
        format!(
            "eine unbekannte Tabelle: Keine ihrer Zahlen lässt sich verwenden{names}. Gelesen werden Stadtteile nach Alter, beobachtete Werte und Vorausberechnungen."
        )
    }

    /// It cannot be what was asked for.
    #[must_use]
    pub fn not_as(asked: &str, is: &str) -> String {
        format!("Das lässt sich nicht als {asked} lesen, es ist {is}.")
    }

    /// Districts of a year to come.
    #[must_use]
    pub fn ahead(year: i32) -> String {
        format!("Stadtteile nach Alter für {year}: Ein künftiges Jahr kann niemand gezählt haben.")
    }

    /// A file and its problem.
    #[must_use]
    pub fn of(file: &str, problem: &str) -> String {
        format!("{file}: {problem}")
    }

    /// What is no table, and what to do.
    #[must_use]
    pub fn foreign(what: &str, remedy: &str) -> String {
        format!("{what}, keine Tabelle. {remedy}")
    }
}

/// What files are that are no tables, and what to do then.
pub mod foreign {
    /// A page of the web.
    pub const PAGE: &str = "eine Internetseite (HTML)";
    /// A page that asks for a login.
    pub const LOGIN: &str = "eine Anmeldeseite (HTML)";
    /// PDF.
    pub const PDF: &str = "ein PDF-Dokument";
    /// Old Office.
    pub const OLD_OFFICE: &str = "eine Datei von Office vor 2007 (XLS oder DOC)";
    /// A text document.
    pub const TEXT: &str = "ein Textdokument";
    /// A presentation.
    pub const PRESENTATION: &str = "eine Präsentation";
    /// A picture.
    pub const PICTURE: &str = "ein Bild";
    /// RTF.
    pub const RICH_TEXT: &str = "formatierter Text (RTF)";
    /// XML.
    pub const XML: &str = "eine XML-Datei";
    /// JSON.
    pub const JSON: &str = "eine JSON-Datei";
    /// An archive.
    pub const ARCHIVE: &str = "eine gepackte Datei, kein Zip";
    /// Bytes.
    pub const BYTES: &str = "Bytes ohne Text";
    /// Prose.
    pub const PROSE: &str = "Text ohne Tabelle";
    /// For pages.
    pub const DOWNLOAD: &str = "Bitte anmelden, die Datei selbst herunterladen und diese öffnen.";
    /// For old files.
    pub const SAVE_AGAIN: &str = "Bitte als XLSX oder CSV speichern.";
    /// For archives.
    pub const UNPACK: &str = "Bitte zuerst entpacken.";
    /// For scenarios.
    pub const SCENARIO: &str = "Ein Szenario wird unter „Szenarien nebeneinander“ geöffnet; Tabellen bitte als CSV.";
    /// For everything else.
    pub const AS_TABLE: &str = "Bitte die Tabelle als CSV, XLSX oder ODS nehmen.";
}

/// Names of measures, in the order of a pack's words.
#[must_use]
pub fn measure(word: &str) -> &str {
    match word {
        "population" => "Einwohner",
        "under_20" => "unter 20 Jahren",
        "from_65" => "65 Jahre und älter",
        "births" => "Geburten",
        "deaths" => "Sterbefälle",
        "arrivals" => "Zuzüge",
        "departures" => "Fortzüge",
        "net_migration" => "Wanderungssaldo",
        "dwellings" => "Wohnungen",
        "completions" => "fertiggestellte Wohnungen",
        "moves_in" => "Zuzüge aus anderen Stadtteilen",
        "moves_out" => "Fortzüge in andere Stadtteile",
        "foreigners" => "Ausländer",
        other => other,
    }
}

/// One figure: what, where, when, and the variant of a forecast.
#[must_use]
pub fn figure(place: &str, what: &str, year: i32, variant: &str) -> String {
    let variant = if variant.is_empty() { String::new() } else { format!(" ({variant})") };
    format!("{place}: {what} {year}{variant}")
}

/// A figure of an earlier year.
#[must_use]
pub fn of_year(figure: &str, year: i32) -> String {
    format!("{figure} ({year})")
}
