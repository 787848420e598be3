//! The section "Methode und Quellen".

use crate::numbers;

/// What the model does, in plain sentences.
pub const STEPS: [&str; 9] = [
    "Das Modell rechnet Jahr für Jahr, immer von einem 31. Dezember zum nächsten.",
    "Zuerst werden alle ein Jahr älter.",
    "Ein Teil zieht aus der Stadt fort, je nach Alter und Geschlecht unterschiedlich viele; je Stadtteil so, dass er seine Altersmischung zum Teil behält (Annahme, unter „Weitere Hebel“ zu ändern).",
    "Ein Teil zieht in einen anderen Stadtteil; was einer verliert, gewinnt ein anderer.",
    "Eine feste Zahl von Menschen zieht von außen zu; sie verteilt sich in jedem Alter so auf die Stadtteile, wie Menschen dieses Alters dort wohnen (Annahme). Umzüge ebenso.",
    "Je nach Alter und Geschlecht stirbt ein Teil; wer im Jahr kommt oder geht, zählt dabei zur Hälfte.",
    "Frauen von 15 bis 49 Jahren bekommen Kinder, so viele wie heute in ihrem Alter; die Kinder leben, wo die Mutter lebt.",
    "Reichen die Wohnungen eines Stadtteils nicht, weicht der Zuzug in andere aus; ist nirgends Platz, kommt er nicht und wird getrennt gezählt. \
     In der Basis leben mit den Jahren weniger Menschen in einer Wohnung (Annahme).",
    "In jedem Feld gilt: Anfang plus Geburten und Zuzüge minus Sterbefälle und Fortzüge ergibt das Ende.",
];

/// The first step: from whom the model starts; `basis` is the census that they are counted from, where the pack names it.
#[must_use]
pub fn start(base_year: i32, persons: f64, basis: &str) -> String {
    let basis = if basis.is_empty() { String::new() } else { format!(" auf Grundlage des {basis}") };
    format!(
        "Ausgangspunkt ist die Bevölkerung am 31. Dezember {base_year} nach Stadtteil, Geschlecht und Alter: {} Menschen{}.",
        numbers::persons(persons),
        basis
    )
}

/// What the baseline comes to.
#[must_use]
pub fn baseline([first, second, third]: [f64; 3]) -> String {
    let [first, second, third] = [first, second, third].map(numbers::persons);
    format!("Die Basis kommt auf {first} (2030), {second} (2040) und {third} (2050).")
}

/// How to cite the page.
#[must_use]
pub fn citation(title: &str, edition: &str, engine: &str) -> String {
    format!("{title}, Modellrechnung, Datenstand {edition}, Programmfassung {engine}. Keine amtliche Vorausberechnung.")
}

/// Words for the quality of a figure.
pub mod quality {
    /// Taken over as published.
    pub const OFFICIAL: &str = "amtlich";
    /// Computed from published figures.
    pub const DERIVED: &str = "abgeleitet";
    /// Reckoned from older or coarser figures.
    pub const ESTIMATE: &str = "Schätzung";
    /// Assumed.
    pub const ASSUMPTION: &str = "Annahme";
}

/// Where no date is stated.
pub const NO_DATE: &str = "Stand nicht angegeben";
/// Where no licence is stated.
pub const NO_LICENCE: &str = "Lizenz nicht angegeben";
/// Where nobody has licensed the figures, or what they rest on.
pub const UNCLEAR_LICENCE: &str = "Lizenz ungeklärt";

/// The built-in figures cannot be used; nothing else can be shown.
#[must_use]
pub fn broken_pack() -> String {
    "Die eingebauten Daten sind fehlerhaft, daher kann nichts gerechnet werden. Bitte melden Sie das der Stadt."
        .to_owned()
}
