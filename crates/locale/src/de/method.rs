//! The section "Methode und Quellen".

use crate::numbers;

/// What the model does, in plain sentences.
pub const STEPS: [&str; 10] = [
    "Ausgangspunkt ist die Bevölkerung am 31. Dezember 2025 nach Stadtteil, Geschlecht und Alter: 100.247 Menschen auf Grundlage des Zensus 2022.",
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

/// What is missing or not shown, and why.
pub const STATEMENTS: [&str; 5] = [
    "Nicht enthalten: die vierte, fünfte, sechste und eine siebte Vorausberechnung des Statistischen Landesamts für die Stadt Kaiserslautern. Sie \
     liegen hier nicht vor. Die sechste (Basisjahr 2020) ist als Kreisblatt des Landesamts veröffentlicht; das der Stadt müsste die Nummer 312 tragen \
     (Rheinland-Pfalz 2070, nach dem Schlüssel der Stadt, von uns erschlossen). Was an ihrer Stelle steht, ist nachgerechnet und keine amtliche Zahl; wie, steht \
     unter „Amtliche Prognosen“.",
    "Die Einwohnerzahlen der Stadtteile stammen aus einem öffentlichen Datenbestand ohne Stichtag und ohne Lizenz. Sie sind auf die amtliche Zahl der \
     Stadt gebracht. Ihr Altersaufbau und ihre Wohnungen sind aus dem Zensus 2011 geschätzt: vier Altersklassen, Haushaltsgröße und Leerstand von damals, \
     angepasst an die Stadt von heute. An den mittleren Altern von 2011 geprüft, die nicht eingehen, liegt das Verfahren im Mittel um 1,8 Jahre daneben, in \
     Lämmchesberg/Uniwohnstadt um 3, weil es Studierende nicht sieht. Die Tabelle der Stadt ersetzt die Schätzung.",
    "Der Index der Benachteiligung wird nicht gezeigt: Die Stadt veröffentlicht ihn aus Gründen des Datenschutzes nicht.",
    "2015: Die Folie der Steuerungsgruppe nennt 98.250, die amtliche Reihe 98.520. Zwei Ziffern sind in der Folie vertauscht; hier gilt die amtliche Zahl.",
    "Für einen Tag gibt es mehrere Zahlen: Am 31. Dezember 2023 zählt die Fortschreibung auf Grundlage des Zensus 2022 100.571, auf Grundlage des \
     Zensus 2011 101.486, das Melderegister 101.961 Menschen mit Hauptwohnsitz. Hier gilt die Fortschreibung auf Grundlage des Zensus 2022.",
];

/// Why and where the baseline differs from a rough calculation, given its persons in 2030, 2040 and 2050, its net migration and births in the
/// first year and its factor on Germany's mortality.
#[must_use]
pub fn plausibility(baseline: [f64; 3], [net, births]: [f64; 2], mortality: f64) -> Vec<String> {
    let [first, second, third] = baseline.map(numbers::persons);
    vec![
        format!(
            "Eine unabhängige Überschlagsrechnung ohne Grenze durch Wohnungen (Fortzug wie 2016 bis 2018, gleichbleibender Zuzug mit anfangs +350 im Jahr, \
             Geburten wie 2024, Sterblichkeit 2022/24 mal 1,09 bis 1,10) kommt auf rund 100.060 (2030), 98.940 (2040) und 97.410 (2050)."
        ),
        format!("Die Basis kommt auf {first} (2030), {second} (2040) und {third} (2050)."),
        format!(
            "Der Unterschied hat vier Gründe. Am meisten hebt die Basis, dass Menschen in dem Alter zu- und fortziehen wie 2023 und 2024. Etwas mehr \
             Wanderungsgewinn ({} statt +350 im ersten Jahr) und die niedrigere Sterblichkeit, die auf die Sterbefälle von 2022 bis 2024 gebracht ist (das \
             {}fache Deutschlands), heben sie auch; weniger Geburten ({} statt 963 im ersten Jahr) senken sie.",
            numbers::signed_persons(net),
            numbers::decimal(mortality, 2),
            numbers::persons(births)
        ),
    ]
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
