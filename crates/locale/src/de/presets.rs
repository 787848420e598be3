//! Scenarios that a debate starts from: names, a sentence each, and the figures they are made of.

use crate::numbers;

/// What the panel is for.
pub const ABOUT: &str =
    "Eine Vorlage ersetzt alle Annahmen; Gebiet und Zieljahr bleiben. Danach können Sie alles weiter verändern.";
/// Where the figures stand.
pub const WHERE: &str = "Woraus jede Vorlage gemacht ist, steht unten unter „Annahmen und Quellen“.";
/// Label of what is recomputed from the state office's assumptions.
pub const NOT_OFFICIAL: &str = "mit diesem Modell nachgerechnet – keine amtliche Zahl";
/// Heading of the figures in the panel of assumptions.
pub const DERIVATION: &str = "Woraus die Vorlagen gemacht sind";
/// Columns of the figures.
pub const COLUMNS: [&str; 4] = ["Größe", "Wert", "Spanne", "Herkunft"];

/// Name and sentence of a preset.
#[must_use]
pub fn words(id: &str) -> (String, String) {
    let (name, sentence) = match id {
        "basis" => ("Basis", ""),
        "kein-neubau" => ("Kein Neubau", "Es kommt keine einzige Wohnung dazu."),
        "nachverdichtung" => (
            "Größtmögliche Nachverdichtung",
            "Alle bedingt geeigneten Flächen werden in zehn Jahren bebaut, jede mit einer Wohnung (Annahme).",
        ),
        "hohe-zuwanderung" => {
            ("Hohe Zuwanderung", "So viel Wanderungsgewinn wie im Mittel der fünf stärksten Jahre in Folge seit 2011.")
        }
        "keine-wanderung" => {
            ("Keine Wanderung", "Niemand zieht zu und niemand fort: Es bleiben Geburten und Sterbefälle.")
        }
        "universitaet-waechst" => (
            "Universität wächst",
            "Ein Zehntel mehr Menschen kommt zu Ausbildung und Studium (Annahme); viele ziehen bis 34 wieder fort.",
        ),
        "universitaet-schrumpft" => (
            "Universität schrumpft",
            "Ein Zehntel weniger Menschen kommt zu Ausbildung und Studium (Annahme); entsprechend weniger ziehen später fort.",
        ),
        _ => ("Vorlage", ""),
    };
    (name.to_owned(), sentence.to_owned())
}

/// Name and sentence of a preset made from a reference period.
#[must_use]
pub fn period(name: &str, note: &str) -> (String, String) {
    (format!("Wanderung {name}"), format!("Zuzug und Fortzug jeder Altersgruppe wie im Mittel dieser Jahre. {note}"))
}

/// Arrivals of an age group, given the name of its lever.
#[must_use]
pub fn arrivals_of_age(lever: &str) -> String {
    format!("{lever}: Personen im Jahr")
}

/// Departures of an age group, given the name of its lever.
#[must_use]
pub fn departures_of_age(lever: &str) -> String {
    format!("{lever}: je 1.000 dieses Alters im Jahr")
}

/// A mean of the years of the preset, against the baseline.
#[must_use]
pub fn of_period(percent: f64) -> String {
    format!("Mittel dieser Jahre; gegenüber der Basis {} %", numbers::signed_decimal(percent, 1))
}

/// Accessible name of the button that applies a preset.
#[must_use]
pub fn apply(name: &str) -> String {
    format!("Vorlage anwenden: {name}")
}

/// Names of the figures.
pub mod quantity {
    /// New dwellings.
    pub const DWELLINGS_A_YEAR: &str = "Neue Wohnungen im Jahr";
    /// Trend of occupancy.
    pub const OCCUPANCY_TREND: &str = "Änderung der Belegung in Prozent im Jahr";
    /// Sites.
    pub const SITES: &str = "Flächen der Klassen, die zählen";
    /// Participation.
    pub const PARTICIPATION: &str = "Beteiligung der Eigentümer in Prozent";
    /// Dwellings on a site.
    pub const DWELLINGS_PER_SITE: &str = "Wohnungen je Fläche";
    /// Years of building.
    pub const YEARS: &str = "Jahre, in denen gebaut wird";
    /// Fertility of the Land.
    pub const FERTILITY_OF_LAND: &str = "Kinder je Frau im Land";
    /// Ratio of the city to the Land.
    pub const FERTILITY_RATIO: &str = "Kinder je Frau in der Stadt, geteilt durch das Land";
    /// Fertility of the city.
    pub const FERTILITY: &str = "Kinder je Frau in der Stadt";
    /// Life expectancy of women.
    pub const LIFE_EXPECTANCY_WOMEN: &str = "Lebenserwartung der Frauen 2040 in Jahren";
    /// Life expectancy of men.
    pub const LIFE_EXPECTANCY_MEN: &str = "Lebenserwartung der Männer 2040 in Jahren";
    /// Net migration of the Land.
    pub const NET_MIGRATION_OF_LAND: &str = "Wanderungsgewinn des Landes im Jahr";
    /// Net migration of the city.
    pub const NET_MIGRATION: &str = "Wanderungsgewinn der Stadt im Jahr";
    /// Arrivals of a kind.
    pub const ARRIVALS_OF_KIND: &str = "Zuzug zu Ausbildung und Studium gegen die Basis in Prozent";
}

/// Observed in these years.
#[must_use]
pub fn observed(from: i32, to: i32) -> String {
    format!("beobachtet {}", numbers::years(from, to))
}

/// A table of the data, by what it holds.
#[must_use]
pub fn table(name: &str) -> String {
    match name {
        "infill" => "Prüfung von Flächen in zweiter Reihe; ihre Zahl ist eine Annahme".to_owned(),
        _ => format!("Daten der Stadt, Tabelle {name}"),
    }
}

/// Arithmetic on the lines before.
pub const COMPUTED: &str = "gerechnet aus den Zeilen davor";
/// Set by the preset.
pub const SET: &str = "Annahme dieser Vorlage";

/// An assumption of the pack with its quality and reason.
#[must_use]
pub fn assumption(quality: &str, reason: &str) -> String {
    format!("{quality}: {reason}")
}

/// The lowest and highest value that can be argued for.
#[must_use]
pub fn range(low: f64, high: f64) -> String {
    format!("{} bis {} (andere Schlüssel)", numbers::signed_persons(low), numbers::signed_persons(high))
}
