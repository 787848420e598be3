//! The fixed words of the page: headings, buttons, messages and remarks around the figures.

use crate::numbers::decimal;

#[must_use]
pub fn title(city: &str) -> String {
    format!("{city}: Was passiert, wenn …?")
}
pub const SUBTITLE: &str = "Eine Rechnung für die Stadt. Niemand kann die Zukunft genau wissen.";
pub const SKIP: &str = "Direkt zu den Reglern";
pub const LEVERS: &str = "Das können Sie ändern";
pub const RESULT: &str = "Das kommt heraus";
pub const FIGURES: &str = "Bilder";
pub const PERSONS_IN_TARGET_YEAR: &str = "Menschen im Ziel-Jahr";
pub const AREA: &str = "Ganze Stadt oder Stadt-Teil";
pub const AREA_IN_PICTURE: &str = "Stadt-Teil im Bild wählen";
pub const AS_TABLE: &str = "Als Tabelle";
pub const MINUS_SIGN: &str = "−";
pub const PLUS_SIGN: &str = "+";
pub const EXPLAIN_SIGN: &str = "?";
pub const UNDO: &str = "Zurück";
pub const REDO: &str = "Wieder vor";
pub const RESET: &str = "Neu anfangen";
pub const COPY_LINK: &str = "Link kopieren";
pub const LINK_COPIED: &str = "Der Link ist kopiert. Ihre Rechnung ist im Link gespeichert.";
pub const LINK_BY_HAND: &str = "Das geht hier nicht von allein. Bitte kopieren Sie den Link selbst:";
pub const CLOSE: &str = "Schließen";
pub const DEVIATIONS: &str = "Das haben Sie geändert";
pub const NO_DEVIATIONS: &str = "Noch nichts. Sie sehen die Grund-Rechnung.";
pub const LINK_NOTES: &str = "Hinweise zum Link";
pub const DISMISS: &str = "Hinweise schließen";
pub const MARKS: &str = "Der blaue Strich zeigt die Grund-Rechnung. Die feinen Striche zeigen frühere Jahre.";
pub const PRIVACY: &str = "Ihr Browser rechnet alles selbst. Ein Browser ist ein Programm für das Internet. Die Seite schickt nichts weg. Die Seite speichert nichts über Sie. Ihre Rechnung steht nur in der Adresse von der Seite.";
pub const SOFTWARE_LICENCE: &str = "Alle dürfen das Programm benutzen. Die Lizenz heißt: EUPL-1.2.";

/// Words of the section on method and sources.
pub mod method {
    pub use crate::de::page::method::{
        ASSUMPTION_COLUMNS, ASSUMPTIONS, ASSUMPTIONS_CAPTION, PLAUSIBILITY, SOURCE_COLUMNS, SOURCES, SOURCES_CAPTION,
    };

    pub const HEADING: &str = "So rechnen wir";
    pub const LINK: &str = "So rechnen wir";
    pub const STEPS: &str = "Schritt für Schritt";
    pub const STATEMENTS: &str = "Das ist wichtig";
    pub const CITATION: &str = "So nennen Sie diese Seite";
    pub const CONTACT: &str = "Ist eine Zahl falsch?";

    #[must_use]
    pub fn contact(operator: &str) -> String {
        if operator.is_empty() {
            "Hier fehlt noch eine Adresse. Das Amt trägt sie bald ein.".to_owned()
        } else {
            format!("Bitte schreiben Sie uns: {operator}. Schicken Sie auch den Link mit.")
        }
    }
}

#[must_use]
pub fn decrease(name: &str) -> String {
    format!("Weniger: {name}")
}

#[must_use]
pub fn increase(name: &str) -> String {
    format!("Mehr: {name}")
}

#[must_use]
pub fn explain(name: &str) -> String {
    format!("Erklärung: {name}")
}

#[must_use]
pub fn table_of(name: &str) -> String {
    format!("Tabelle: {name}")
}

#[must_use]
pub fn legend_of(name: &str) -> String {
    format!("Was die Farben bedeuten: {name}")
}

#[must_use]
pub fn observed<'a>(labels: impl Iterator<Item = &'a str>) -> String {
    labels.collect::<Vec<_>>().join(" · ")
}

#[must_use]
pub fn out_of_range(min: f64, max: f64, digits: usize) -> String {
    format!("Möglich sind Zahlen von {} bis {}.", decimal(min, digits), decimal(max, digits))
}

#[must_use]
pub fn year_out_of_range(min: f64, max: f64) -> String {
    format!("Möglich sind Jahre von {min:.0} bis {max:.0}.")
}

#[must_use]
pub fn refused(reason: &str, kept: &str) -> String {
    format!("{reason} Es bleibt bei: {kept}.")
}
