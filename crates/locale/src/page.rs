//! The fixed words of the page: headings, buttons, messages and remarks around the figures.
//!
//! What depends on a scenario (names of levers, headline, sentences beside the pictures) comes with
//! the figures; here stands what is the same for all of them.

use crate::numbers::decimal;

/// Sign of the buttons that lower a value.
pub const MINUS_SIGN: &str = "−";

/// Sign of the buttons that raise a value.
pub const PLUS_SIGN: &str = "+";

/// Sign that opens an explanation.
pub const EXPLAIN_SIGN: &str = "?";

texts! {
    page;

    title(city: &str) = de "{city}: Was wäre, wenn?" en "{city}: What if?" leicht "{city}: Was passiert, wenn …?";
    subtitle =
        de "Szenario-Explorer zum INSEK · Modellrechnung, keine Vorhersage"
        en "Scenario explorer for the INSEK urban development plan · a model calculation, not a prediction"
        leicht "Eine Rechnung für die Stadt. Niemand kann die Zukunft genau wissen.";
    /// First link of the page, for those who navigate by keyboard.
    skip = de "Zu den Annahmen springen" en "Skip to the assumptions" leicht "Direkt zu den Reglern";
    levers = de "Annahmen" en "Assumptions" leicht "Das können Sie ändern";
    result = de "Ergebnis" en "Result" leicht "Das kommt heraus";
    figures = de "Bilder" en "Charts";
    persons_in_target_year =
        de "Einwohner im Zieljahr"
        en "Population in the target year"
        leicht "Menschen im Ziel-Jahr";
    area = de "Gebiet" en "Area" leicht "Ganze Stadt oder Stadt-Teil";
    area_in_picture = de "Gebiet im Bild wählen" en "Choose an area in the chart" leicht "Stadt-Teil im Bild wählen";
    as_table = de "Als Tabelle" en "As a table";
    undo = de "Rückgängig" en "Undo" leicht "Zurück";
    redo = de "Wiederholen" en "Redo" leicht "Wieder vor";
    reset = de "Zurücksetzen" en "Reset" leicht "Neu anfangen";
    /// The way to the view for a hall.
    projector = de "Beamer" en "Projector";
    share = de "Teilen" en "Share";
    deviations = de "Abweichungen von der Basis" en "Changes from the baseline" leicht "Das haben Sie geändert";
    no_deviations =
        de "Keine. Sie sehen die Basis."
        en "None. You are looking at the baseline."
        leicht "Noch nichts. Sie sehen die Grund-Rechnung.";
    /// Heading of what is wrong with the link that was opened.
    link_notes = de "Hinweise zum geöffneten Link" en "Notes on the link you opened" leicht "Hinweise zum Link";
    dismiss = de "Hinweise schließen" en "Close the notes";
    marks =
        de "Am Regler: graues Band in zehn Jahren beobachtet, blauer Strich Basis."
        en "On the slider: grey band observed in ten years, blue mark baseline."
        leicht "Der blaue Strich zeigt die Grund-Rechnung. Der graue Streifen zeigt frühere Jahre.";
    /// Where such a mark is drawn; what it is in full stands in the explanation of its lever.
    office_mark =
        de " Violetter Strich: aus Annahmen des Landesamts."
        en " Purple mark: from assumptions of the state office."
        leicht " Der lila Strich zeigt eine Annahme vom Amt.";
    /// What lets a slider go further, at its end.
    further(name: &str) = de "{name}: weiter" en "{name}: further";
    further_short = de "weiter" en "further";
    privacy =
        de "Gerechnet wird in Ihrem Browser. Nichts, was Sie einstellen, wird übertragen; es gibt keine Cookies und keine Zählung der Besuche. Ihr Szenario steht nur in der Adresse der Seite."
        en "Everything is calculated in your browser. Nothing you set is transmitted; there are no cookies and visits are not counted. Your scenario is kept only in the address of the page."
        leicht "Ihr Browser rechnet alles selbst. Ein Browser ist ein Programm für das Internet. Die Seite schickt nichts weg. Die Seite speichert nichts über Sie. Ihre Rechnung steht nur in der Adresse von der Seite.";
    software_licence =
        de "Software: EUPL-1.2. Für die Zahlen gelten die Lizenzen, die bei den Quellen stehen."
        en "Software: EUPL-1.2. The figures are under the licenses named with the sources."
        leicht "Alle dürfen das Programm benutzen. Die Lizenz heißt: EUPL-1.2.";
    decrease(name: &str) = de "{name} verringern" en "Decrease {name}" leicht "Weniger: {name}";
    increase(name: &str) = de "{name} erhöhen" en "Increase {name}" leicht "Mehr: {name}";
    /// Accessible name of what opens the explanation of a lever.
    explain(name: &str) = de "Erklärung: {name}" en "Explanation: {name}";
    table_of(name: &str) = de "Tabelle: {name}" en "Table: {name}";
    legend_of(name: &str) = de "Legende: {name}" en "Legend: {name}" leicht "Was die Farben bedeuten: {name}";
    /// After a number was typed that lies outside of what the lever allows.
    out_of_range(min: f64, max: f64, digits: usize) =
        de ("Möglich sind Werte von {} bis {}.", decimal(min, digits), decimal(max, digits))
        en ("Possible values run from {} to {}.", decimal(min, digits), decimal(max, digits))
        leicht ("Möglich sind Zahlen von {} bis {}.", decimal(min, digits), decimal(max, digits));
    year_out_of_range(min: f64, max: f64) =
        de "Möglich sind Jahre von {min:.0} bis {max:.0}."
        en "Possible years run from {min:.0} to {max:.0}.";
    /// After a typed number was refused: what to do, and that the old value stays.
    refused(reason: &str, kept: &str) =
        de "{reason} Es gilt weiter {kept}."
        en "{reason} The value remains {kept}."
        leicht "{reason} Es bleibt bei: {kept}.";
}

/// Links for those who navigate by keyboard, after the one to the assumptions.
pub mod skips {
    texts! {
        page_skips;

        to_result = de "Zum Ergebnis springen" en "Skip to the result" leicht "Direkt zum Ergebnis";
        to_figures = de "Zu den Bildern springen" en "Skip to the charts" leicht "Direkt zu den Bildern";
        to_tools = de "Zu den Werkzeugen springen" en "Skip to the tools" leicht "Direkt zu weiteren Angeboten";
    }
}

/// Words of the section on method and sources.
pub mod method {
    texts! {
        page_method;

        heading = de "Methode und Quellen" en "Method and sources" leicht "So rechnen wir";
        link = de "Methode und Quellen" en "Method and sources" leicht "So rechnen wir";
        steps = de "So rechnet das Modell" en "How the model calculates" leicht "Schritt für Schritt";
        statements =
            de "Was fehlt und worauf zu achten ist"
            en "What is missing and what to watch for"
            leicht "Das ist wichtig";
        assumptions = de "Annahmen und ihre Gründe" en "Assumptions and their reasons";
        plausibility = de "Wie plausibel die Basis ist" en "How plausible the baseline is";
        sources = de "Quellen" en "Sources";
        citation = de "So zitieren Sie diese Seite" en "How to cite this page" leicht "So nennen Sie diese Seite";
        contact_label = de "Eine Zahl stimmt nicht?" en "Found a wrong figure?" leicht "Ist eine Zahl falsch?";
        assumptions_caption =
            de "Alle Annahmen mit Wert, Begründung und Herkunft"
            en "All assumptions with value, reason and origin";
        /// Its columns.
        assumption_columns() -> [&'static str; 4] =
            de { ["Annahme", "Wert", "Begründung", "Herkunft"] }
            en { ["Assumption", "Value", "Reason", "Origin"] };
        sources_caption = de "Alle Quellen mit Stand und Lizenz" en "All sources with date and license";
        /// Its columns.
        source_columns() -> [&'static str; 4] =
            de { ["Quelle", "Stand", "Lizenz", "Adresse"] }
            en { ["Source", "Date", "License", "Address"] };
        /// Whom to write to about a wrong figure.
        contact(operator: &str) =
            de { format!("Hinweise auf falsche Zahlen bitte an: {operator}. Hilfreich sind der Link Ihres Szenarios und die Stelle, an der die Zahl steht.") }
            en { format!("Please report wrong figures to: {operator}. It helps to include the link to your scenario and where the figure appears.") }
            leicht { format!("Bitte schreiben Sie uns: {operator}. Schicken Sie auch den Link mit.") };
    }
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
    fn who_answers_for_figures_is_named() {
        assert!(method::contact("zahlen@example.org").contains("zahlen@example.org"));
    }
}
