//! What stands around the four pictures: titles, units, legends and the finding as a sentence.

use crate::numbers;

/// Legend entries.
pub mod legend {
    /// Observed figures.
    pub const OBSERVED: &str = "beobachtet";
    /// The visitor's scenario.
    pub const SCENARIO: &str = "Ihr Szenario";
    /// The baseline.
    pub const BASELINE: &str = "Basis";
    /// Official forecasts.
    pub const OFFICIAL: &str =
        "amtliche Vorausberechnung (verbunden, nicht veröffentlicht: nur die Punkte sind Zahlen)";
    /// What is recomputed of an official forecast.
    pub const RECOMPUTED: &str = "Vorausberechnung des Landesamts, nachgerechnet: keine amtliche Zahl";
    /// Men.
    pub const MEN: &str = "Männer, Ihr Szenario";
    /// Women.
    pub const WOMEN: &str = "Frauen, Ihr Szenario";
    /// Districts that grow.
    pub const MORE: &str = "mehr Einwohner";
    /// Districts that shrink.
    pub const LESS: &str = "weniger Einwohner";

    /// The base year in the pyramid.
    #[must_use]
    pub fn base_year(year: i32) -> String {
        format!("Stand {year}")
    }
}

/// Remark under figures of the districts.
pub const ROUNDED: &str = "Summen können durch Rundung abweichen.";

/// Words of "Entwicklung".
pub mod development {
    use super::numbers;

    /// `Bevölkerung 1975–2050, Gesamtstadt`.
    #[must_use]
    pub fn title(area: &str, from: i32, to: i32) -> String {
        format!("Bevölkerung {}, {area}", numbers::years(from, to))
    }

    /// Unit and convention.
    pub const UNIT: &str = "Personen am 31. Dezember, Hauptwohnsitz";

    /// Remark where only the base year is known.
    pub const NO_HISTORY: &str = "Für die Stadtteile liegt keine frühere Zahl auf gleicher Grundlage vor.";

    /// The finding.
    #[must_use]
    pub fn sentence(area: &str, base: (i32, f64), baseline: f64, scenario: f64, target: i32) -> String {
        format!(
            "{area}: {} Einwohner {}, in der Basis {} und in Ihrem Szenario {} im Jahr {target}.",
            numbers::persons(base.1),
            base.0,
            numbers::persons(baseline),
            numbers::persons(scenario)
        )
    }

    /// Short name of a forecast, as it stands in the picture: `Landesamt 2006`, or the beginning of its title: `EUROPOP2019`.
    #[must_use]
    pub fn forecast_label(publisher: &str, title: &str, base_year: Option<i32>) -> String {
        match base_year {
            Some(year) if publisher.contains("Landesamt") => format!("Landesamt {year}"),
            _ => title.split(',').next().unwrap_or(title).to_owned(),
        }
    }

    /// Short name of a forecast of the state office that is recomputed here.
    #[must_use]
    pub fn recomputed_label(base_year: i32) -> String {
        format!("Landesamt {base_year}, nachgerechnet")
    }

    /// A range to full thousands.
    #[must_use]
    pub fn about_between(low: f64, high: f64) -> String {
        format!("etwa {} bis {}", numbers::persons(low), numbers::persons(high))
    }

    /// What is recomputed, added to the finding.
    #[must_use]
    pub fn recomputed(base_year: i32, year: i32, low: f64, high: f64) -> String {
        format!(
            "Die Vorausberechnung des Landesamts (Basis {base_year}) ergibt für {year} nachgerechnet {}: keine amtliche Zahl.",
            about_between(low, high)
        )
    }

    /// The official forecast's points, added to the finding.
    #[must_use]
    pub fn forecast(label: &str, points: &str) -> String {
        format!("{label} nannte {points}.")
    }

    /// One published point.
    #[must_use]
    pub fn point(persons: f64, year: i32) -> String {
        format!("{} für {year}", numbers::persons(persons))
    }
}

/// Words at a figure of a district whose ages are estimated.
pub mod estimate {
    /// At the end of a finding, and below a table that is taken along.
    pub const SENTENCE: &str = "Der Altersaufbau der Stadtteile ist eine Schätzung.";

    /// What opens the text on its limits.
    pub const LIMITS: &str = "Schätzung: Was diese Zahl nicht sagen kann";

    /// What the figure cannot say.
    pub const TEXT: &str = "Wie alt die Menschen im Stadtteil sind, ist aus einem früheren Zensus geschätzt: Was dort seither gealtert \
        und umgezogen ist, fehlt. Stadtteile sind klein, wenige Familien ändern viel. Die Einwohnerzahlen haben keinen Stichtag, ihre Lizenz ist \
        ungeklärt. Die Tabelle der Stadt ersetzt die Schätzung, sobald sie eingelesen wird.";
}

/// Words of "Alter und Geschlecht".
pub mod pyramid {
    use super::numbers;

    /// `Alter und Geschlecht 2050, Gesamtstadt`.
    #[must_use]
    pub fn title(area: &str, year: i32) -> String {
        format!("Alter und Geschlecht {year}, {area}")
    }

    /// Unit.
    pub const UNIT: &str = "Personen in Fünf-Jahres-Gruppen";

    /// Remark for a district.
    pub const NOTE: &str = "Auf 5 gerundet; Summen können durch Rundung abweichen.";

    /// The finding: shares under 20 and from 65.
    #[must_use]
    pub fn sentence(base: (i32, f64, f64), target: (i32, f64, f64)) -> String {
        format!(
            "Unter 20 Jahren sind {} ({}: {}), 65 Jahre und älter {} ({}: {}).",
            numbers::percent(target.1),
            base.0,
            numbers::percent(base.1),
            numbers::percent(target.2),
            base.0,
            numbers::percent(base.2)
        )
    }

    /// Shares of an earlier year, for comparison.
    #[must_use]
    pub fn earlier(year: i32, young: f64, old: f64) -> String {
        format!("{year} waren es {} und {}.", numbers::percent(young), numbers::percent(old))
    }
}

/// Words of "Stadtteile".
pub mod districts {
    use super::numbers;

    /// `Stadtteile: Veränderung 2025–2050 in Prozent`.
    #[must_use]
    pub fn title(from: i32, to: i32) -> String {
        format!("Stadtteile: Veränderung {} in Prozent", numbers::years(from, to))
    }

    /// What can be done on the page, but not on a printed picture.
    pub const CLICK: &str = "Ein Klick wählt den Stadtteil.";

    /// Unit.
    #[must_use]
    pub fn unit(base_year: i32) -> String {
        format!("Kreisfläche: Einwohner {base_year}.")
    }

    /// Remark on the figures.
    pub const NOTE: &str = "Stadtteile unter 5.000 Einwohnern: wenig belastbar. Summen können durch Rundung abweichen.";

    /// The finding: how many grow.
    #[must_use]
    pub fn growing(growing: usize, all: usize) -> String {
        format!("In {growing} von {all} Stadtteilen leben mehr Menschen als heute.")
    }

    /// Who grows most, who shrinks most.
    #[must_use]
    pub fn extremes(first: (&str, f64), last: (&str, f64)) -> String {
        format!(
            "Am stärksten nach oben weicht {} ab ({}), am stärksten nach unten {} ({}).",
            first.0,
            numbers::signed_percent(first.1),
            last.0,
            numbers::signed_percent(last.1)
        )
    }
}

/// Words of "Bilanz".
pub mod balance {
    use super::numbers;

    /// `Geburten, Sterbefälle und Wanderung 1990–2050, Gesamtstadt`.
    #[must_use]
    pub fn title(area: &str, from: i32, to: i32) -> String {
        format!("Geburten, Sterbefälle und Wanderung {}, {area}", numbers::years(from, to))
    }

    /// Unit.
    pub const UNIT: &str = "Personen im Jahr";

    /// Remark on a district's figures.
    pub const DISTRICT_NOTE: &str = "Für die Stadtteile sind Geburten, Sterbefälle und Wanderung nicht veröffentlicht: nur Modellrechnung, \
        Umzüge innerhalb der Stadt eingeschlossen.";

    /// The finding, on the target year.
    #[must_use]
    pub fn sentence(year: i32, births: f64, deaths: f64, arrivals: f64, departures: f64) -> String {
        format!(
            "{year}: {} Geburten und {} Sterbefälle, {} Zuzüge und {} Fortzüge.",
            numbers::persons(births),
            numbers::persons(deaths),
            numbers::persons(arrivals),
            numbers::persons(departures)
        )
    }
}
