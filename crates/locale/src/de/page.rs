//! The fixed words of the page: headings, buttons, messages and remarks around the figures.
//!
//! What depends on a scenario (names of levers, headline, sentences beside the pictures) comes with
//! the figures; here stands what is the same for all of them.

use crate::numbers::decimal;

/// Heading of the page.
#[must_use]
pub fn title(city: &str) -> String {
    format!("{city}: Was wäre, wenn?")
}
/// Beside the heading.
pub const SUBTITLE: &str = "Szenario-Explorer zum INSEK · Modellrechnung, keine Vorhersage";
/// First link of the page, for those who navigate by keyboard.
pub const SKIP: &str = "Zu den Annahmen springen";
/// Name of the region with the levers.
pub const LEVERS: &str = "Annahmen";
/// Name of the region with the headline number.
pub const RESULT: &str = "Ergebnis";
/// Name of the region with the pictures.
pub const FIGURES: &str = "Bilder";
/// Name of the output that holds the headline number.
pub const PERSONS_IN_TARGET_YEAR: &str = "Einwohner im Zieljahr";
/// Label of the choice of an area.
pub const AREA: &str = "Gebiet";
/// The same choice inside the picture of the districts.
pub const AREA_IN_PICTURE: &str = "Gebiet im Bild wählen";
/// Opens the table below a picture.
pub const AS_TABLE: &str = "Als Tabelle";
/// Sign of the buttons that lower a value.
pub const MINUS_SIGN: &str = "−";
/// Sign of the buttons that raise a value.
pub const PLUS_SIGN: &str = "+";
/// Sign that opens an explanation.
pub const EXPLAIN_SIGN: &str = "?";
/// Takes back the last change.
pub const UNDO: &str = "Rückgängig";
/// Repeats the change that was taken back.
pub const REDO: &str = "Wiederholen";
/// Back to the baseline.
pub const RESET: &str = "Zurücksetzen";
/// Copies the address of the scenario.
pub const COPY_LINK: &str = "Link kopieren";
/// After the address was copied.
pub const LINK_COPIED: &str = "Link kopiert. Er enthält Ihr ganzes Szenario.";
/// Where the browser refuses to copy: label of the field that shows the address.
pub const LINK_BY_HAND: &str = "Der Browser erlaubt das Kopieren hier nicht. Bitte den Link von Hand kopieren:";
/// Closes the field with the address.
pub const CLOSE: &str = "Schließen";
/// List of what differs from the baseline.
pub const DEVIATIONS: &str = "Abweichungen von der Basis";
/// When nothing differs from the baseline.
pub const NO_DEVIATIONS: &str = "Keine. Sie sehen die Basis.";
/// Heading of what is wrong with the link that was opened.
pub const LINK_NOTES: &str = "Hinweise zum geöffneten Link";
/// Closes those notes.
pub const DISMISS: &str = "Hinweise schließen";
/// How to read the marks at the sliders.
pub const MARKS: &str = "Blauer Strich am Regler: Basis. Feine Striche darunter: beobachtete Werte.";
/// What happens to what a visitor enters.
pub const PRIVACY: &str = "Gerechnet wird in Ihrem Browser. Nichts, was Sie einstellen, wird übertragen; es gibt keine Cookies und keine Zählung der Besuche. Ihr Szenario steht nur in der Adresse der Seite.";
/// Licence of the software.
pub const SOFTWARE_LICENCE: &str =
    "Software: EUPL-1.2. Für die Zahlen gelten die Lizenzen, die bei den Quellen stehen.";

/// Words of the section on method and sources.
pub mod method {
    /// Heading of the section.
    pub const HEADING: &str = "Methode und Quellen";
    /// Link to the section.
    pub const LINK: &str = "Methode und Quellen";
    /// What the model does.
    pub const STEPS: &str = "So rechnet das Modell";
    /// What is missing, and other plain statements.
    pub const STATEMENTS: &str = "Was fehlt und worauf zu achten ist";
    /// Assumptions.
    pub const ASSUMPTIONS: &str = "Annahmen und ihre Gründe";
    /// Why the baseline is what it is.
    pub const PLAUSIBILITY: &str = "Wie plausibel die Basis ist";
    /// Sources.
    pub const SOURCES: &str = "Quellen";
    /// How to cite.
    pub const CITATION: &str = "So zitieren Sie diese Seite";
    /// Whom to write to.
    pub const CONTACT: &str = "Eine Zahl stimmt nicht?";
    /// Caption of the table of assumptions.
    pub const ASSUMPTIONS_CAPTION: &str = "Alle Annahmen mit Wert, Begründung und Herkunft";
    /// Its columns.
    pub const ASSUMPTION_COLUMNS: [&str; 4] = ["Annahme", "Wert", "Begründung", "Herkunft"];
    /// Caption of the table of sources.
    pub const SOURCES_CAPTION: &str = "Alle Quellen mit Stand und Lizenz";
    /// Its columns.
    pub const SOURCE_COLUMNS: [&str; 4] = ["Quelle", "Stand", "Lizenz", "Adresse"];

    /// Whom to write to about a wrong figure; empty when the operator has set nobody.
    #[must_use]
    pub fn contact(operator: &str) -> String {
        if operator.is_empty() {
            "Für Hinweise auf falsche Zahlen ist noch keine Adresse eingetragen. Wer diese Seite betreibt, trägt sie in der Datei index.html unter „operator-contact“ ein.".to_owned()
        } else {
            format!(
                "Hinweise auf falsche Zahlen bitte an: {operator}. Hilfreich sind der Link Ihres Szenarios und die Stelle, an der die Zahl steht."
            )
        }
    }
}

/// Accessible name of the button that lowers a value.
#[must_use]
pub fn decrease(name: &str) -> String {
    format!("{name} verringern")
}

/// Accessible name of the button that raises a value.
#[must_use]
pub fn increase(name: &str) -> String {
    format!("{name} erhöhen")
}

/// Accessible name of what opens the explanation of a lever.
#[must_use]
pub fn explain(name: &str) -> String {
    format!("Erklärung: {name}")
}

/// Accessible name of the scrollable table of a picture.
#[must_use]
pub fn table_of(name: &str) -> String {
    format!("Tabelle: {name}")
}

/// Accessible name of a picture's legend.
#[must_use]
pub fn legend_of(name: &str) -> String {
    format!("Legende: {name}")
}

/// Observed values of a lever in one line: `2016: 9.002 · 2017: 8.744`.
#[must_use]
pub fn observed<'a>(labels: impl Iterator<Item = &'a str>) -> String {
    labels.collect::<Vec<_>>().join(" · ")
}

/// After a number was typed that lies outside of what the lever allows.
#[must_use]
pub fn out_of_range(min: f64, max: f64, digits: usize) -> String {
    format!("Möglich sind Werte von {} bis {}.", decimal(min, digits), decimal(max, digits))
}

/// The same for a year, which is never grouped.
#[must_use]
pub fn year_out_of_range(min: f64, max: f64) -> String {
    format!("Möglich sind Jahre von {min:.0} bis {max:.0}.")
}

/// After a typed number was refused: what to do, and that the old value stays.
#[must_use]
pub fn refused(reason: &str, kept: &str) -> String {
    format!("{reason} Es gilt weiter {kept}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_number_is_told_with_the_range_and_what_still_holds() {
        assert_eq!(
            refused(&out_of_range(-3.0, 9_000.0, 0), "8.950 Personen im Jahr"),
            "Möglich sind Werte von −3 bis 9.000. Es gilt weiter 8.950 Personen im Jahr."
        );
        assert_eq!(year_out_of_range(2030.0, 2070.0), "Möglich sind Jahre von 2030 bis 2070.");
    }

    #[test]
    fn without_a_contact_the_operator_is_told_where_to_set_it() {
        assert!(method::contact("").contains("operator-contact"));
        assert!(method::contact("zahlen@example.org").contains("zahlen@example.org"));
    }
}
