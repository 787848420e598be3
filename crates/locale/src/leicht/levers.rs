//! The levers beyond the main ones: what each does, where its baseline comes from, and what is known about it.

use super::rounded::{about, of_hundred};
use crate::numbers;

/// Headings of the groups.
pub mod heading {
    pub const KINDS: &str = "Wer zieht zu?";
    pub const ARRIVALS_OF_AGE: &str = "Wie alt sind die Menschen, die zuziehen?";
    pub const DEPARTURES_OF_AGE: &str = "Wie alt sind die Menschen, die wegziehen?";
    pub const MOVES: &str = "Umzug in der Stadt";
    pub const BIRTHS_AND_LIVES: &str = "Kinder und Lebens-Dauer";
    pub const HOUSING: &str = "Wohnungen";
    pub const PERSISTENCE: &str = "Junge und alte Stadt-Teile";
    pub const OFFICE: &str = "So hat das Landes-Amt gerechnet";
    pub const OWN_VALUES: &str = "Das gilt nur für Stadt-Teile";
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explained {
    pub explanation: &'static str,
    pub source: &'static str,
}

const SOURCE: &str = "Die Grund-Rechnung nimmt Zahlen vom Amt. Wir haben sie an die Stadt angepasst.";
const ASSUMED: &str = "Dazu gibt es keine Zahlen für die Stadt. Darum haben wir geschätzt.";

pub const WOMEN: Explained = Explained {
    explanation: "Werden Frauen älter als heute? Oder sterben sie früher? Hier stellen Sie die Jahre ein.",
    source: SOURCE,
};
pub const MEN: Explained = Explained {
    explanation: "Werden Männer älter als heute? Oder sterben sie früher? Hier stellen Sie die Jahre ein.",
    source: SOURCE,
};
pub const MEAN_AGE: Explained = Explained {
    explanation: "Sind Mütter bei der Geburt älter als heute? Oder jünger? Hier stellen Sie die Jahre ein.",
    source: ASSUMED,
};
pub const MOVES: Explained =
    Explained { explanation: "So viele von 1\u{A0}000 Menschen ziehen in einen anderen Stadt-Teil.", source: ASSUMED };
pub const CONSTRUCTION: Explained = Explained {
    explanation: "So viele Wohnungen baut man in 1 Jahr. Fehlen Wohnungen? Dann bringen neue Wohnungen mehr Menschen.",
    source: SOURCE,
};
pub const CONVERSION: Explained = Explained {
    explanation: "So viele Wohnungen entstehen in alten Gebäuden. Zum Beispiel in einer alten Fabrik.",
    source: ASSUMED,
};
pub const KEPT_FREE: Explained =
    Explained { explanation: "Manche Wohnungen sind leer. Zum Beispiel, weil man sie umbaut.", source: SOURCE };
pub const PERSONS_PER_DWELLING: Explained =
    Explained { explanation: "So viele Menschen leben in 1 Wohnung. Das ist ein Durch-Schnitt.", source: SOURCE };
pub const OCCUPANCY_TREND: Explained = Explained {
    explanation: "Leben später mehr Menschen in 1 Wohnung? Oder weniger? Hier stellen Sie das ein.",
    source: ASSUMED,
};
pub const ARRIVALS_OF_AGE: Explained = Explained {
    explanation: "Ziehen mehr Menschen in diesem Alter zu? Oder weniger? Die anderen Menschen bleiben gleich.",
    source: SOURCE,
};
pub const DEPARTURES_OF_AGE: Explained = Explained {
    explanation: "Ziehen mehr Menschen in diesem Alter weg? Oder weniger? Die anderen Menschen bleiben gleich.",
    source: SOURCE,
};
pub const ARRIVING_CHILDREN: Explained = Explained { explanation: CHILDREN, source: ASSUMED };
pub const LEAVING_CHILDREN: Explained = Explained { explanation: CHILDREN, source: ASSUMED };
const CHILDREN: &str = "Kinder ziehen mit ihren Eltern um. Darum ist die Zahl wie bei den Eltern. Sie können hier eine andere Zahl einstellen.";

#[must_use]
pub fn part_of_baseline(part: &str, whole: &str) -> String {
    format!("In der Grund-Rechnung sind es {part}. Alle zusammen: {whole}.")
}

#[must_use]
pub fn in_period(name: &str, percent: f64) -> String {
    let direction = if percent < 0.0 { "weniger" } else { "mehr" };
    format!("{name}: {} {direction}", of_hundred(percent.abs()))
}

#[must_use]
pub fn in_periods(seen: &[String]) -> String {
    format!("Früher war es anders. {}.", seen.join(". "))
}

#[must_use]
pub fn together(_whole: &str, value: &str, baseline: &str) -> String {
    format!("Alle zusammen: {value}. In der Grund-Rechnung: {baseline}.")
}

pub const KIND: &str = "So viele Menschen aus dieser Gruppe ziehen zu. Sie kommen zu den anderen dazu.";

pub const PERCENT_OF_DWELLINGS: &str = "von 100 Wohnungen";
pub const PERCENT_AGAINST: &str = "von 100 Menschen mehr oder weniger";
pub const YEARS_AGAINST: &str = "Jahre mehr oder weniger";
pub const KIND_NOT_OBSERVED: &str = "Gezählte Zahlen gibt es dazu nicht.";
pub const NOT_OBSERVED: &str = "Gezählte Zahlen gibt es dazu nicht.";

#[must_use]
pub fn source(quality: &str, _sources: &str) -> String {
    format!("Diese Zahl ist {quality}.")
}

#[must_use]
pub fn who_comes(quality: &str) -> String {
    format!("Wer kommt? Die Zahl ist {quality}.")
}

pub const PROFILE: &str = "Wie alt sind diese Menschen?";
pub const MEN_LEFT: &str = "Männer";
pub const WOMEN_RIGHT: &str = "Frauen";

#[must_use]
pub fn profile(men: f64, from: usize, share: f64) -> String {
    format!(
        "{} Menschen sind Männer. Die meisten sind {from} bis {} Jahre alt. Das sind {}.",
        of_hundred(men),
        from + 4,
        of_hundred(share)
    )
}

pub const SPREAD_AS_PEOPLE: &str = "Diese Menschen ziehen in alle Stadt-Teile. Das haben wir geschätzt.";

#[must_use]
pub fn spread(most: &str) -> String {
    format!("Die meisten ziehen hierher: {most}. Das haben wir geschätzt.")
}

#[must_use]
pub fn district_share(name: &str, percent: f64) -> String {
    format!("{name} ({})", of_hundred(percent))
}

#[must_use]
pub fn seen(what: &str, figures: &[(i32, String)]) -> String {
    let figures: Vec<String> = figures.iter().map(|(year, text)| format!("Jahr {year}: {text}")).collect();
    format!("{what}: {}.", figures.join(". "))
}

pub const COMPLETIONS: &str = "So viele neue Wohnungen waren es";
pub const LIVES_OF_LAND: &str = "So alt werden die Menschen in Rheinland-Pfalz";

#[must_use]
pub fn growth_of_stock(from: i32, to: i32, a_year: f64) -> String {
    format!("Von {from} bis {to} kamen in jedem Jahr {} Wohnungen dazu.", about(a_year))
}

#[must_use]
pub fn office_life_expectancy(years: f64, _here: f64) -> String {
    format!("Das Landes-Amt sagt: Im Jahr 2040 werden die Menschen {} Jahre alt.", numbers::persons(years))
}

#[must_use]
pub fn office_births(here: f64, _land: f64) -> String {
    format!("Das Landes-Amt rechnet so: 1 Frau bekommt im Durch-Schnitt {} Kinder.", numbers::decimal(here, 1))
}

#[must_use]
pub fn office_migration(net: f64, _lowest: f64, _highest: f64) -> String {
    let direction = if net < 0.0 { "weniger" } else { "mehr" };
    format!("Das Landes-Amt rechnet so: In jedem Jahr kommen {} Menschen {direction}, als weggehen.", about(net))
}

pub const NO_OWN_VALUES: &str = "Noch nichts. Wählen Sie oben einen Stadt-Teil. Dann gilt Ihre Zahl nur dort.";
pub const OWN_VALUES_ABOUT: &str = "Diese Zahlen kommen zu den Zahlen von der ganzen Stadt dazu.";
pub const CLEAR: &str = "Weg damit";
pub const TO_OUTER: &str = "Für alle Stadt-Teile am Rand";
pub const TO_CORE: &str = "Für alle Stadt-Teile in der Mitte";

#[must_use]
pub fn action_on(action: &str, deviation: &str) -> String {
    format!("{action}: {deviation}")
}

pub const PERSISTENCE: [&str; 2] = [
    "In manchen Stadt-Teilen leben viele junge Menschen. In anderen leben viele alte Menschen. Bei 100 bleibt das so. Bei 0 werden die Stadt-Teile \
     ähnlicher.",
    ASSUMED,
];

#[must_use]
pub fn persistence(percent: &str, baseline: bool) -> String {
    format!("{percent} von 100{}", if baseline { ". Das ist die Grund-Rechnung" } else { "" })
}
