//! The levers beyond the main ones: what each does, where its baseline comes from, and what is known about it.

use crate::numbers;

/// Headings of the groups.
pub mod heading {
    /// Arrivals by kind.
    pub const KINDS: &str = "Zuzug nach Art";
    /// Arrivals by age group.
    pub const ARRIVALS_OF_AGE: &str = "Zuzug nach Alter";
    /// Departures by age group.
    pub const DEPARTURES_OF_AGE: &str = "Fortzug nach Alter";
    /// Moves within the city.
    pub const MOVES: &str = "Umzug";
    /// Births and lives.
    pub const BIRTHS_AND_LIVES: &str = "Geburten und Leben";
    /// Dwellings.
    pub const HOUSING: &str = "Wohnen";
    /// How much of their ages districts keep.
    pub const PERSISTENCE: &str = "Altersmischung der Stadtteile";
    /// What the state office assumed for the main levers.
    pub const OFFICE: &str = "Zum Vergleich: Annahmen des Landesamts";
    /// What districts deviate by.
    pub const OWN_VALUES: &str = "Eigene Werte von Stadtteilen";
}

/// What a lever does, in two sentences, and where its baseline comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explained {
    /// Two sentences.
    pub explanation: &'static str,
    /// Source and quality of the baseline.
    pub source: &'static str,
}

/// Life expectancy of women.
pub const WOMEN: Explained = Explained {
    explanation: "Um wie viele Jahre Frauen länger oder kürzer leben als heute, zusätzlich zum Regler für beide Geschlechter. \
        Männer bleiben davon unberührt.",
    source: "",
};
/// Life expectancy of men.
pub const MEN: Explained = Explained {
    explanation: "Um wie viele Jahre Männer länger oder kürzer leben als heute, zusätzlich zum Regler für beide Geschlechter. \
        Frauen bleiben davon unberührt.",
    source: "",
};
/// Mean age at birth.
pub const MEAN_AGE: Explained = Explained {
    explanation: "Um wie viele Jahre Mütter bei der Geburt älter oder jünger sind als heute. Wie viele Kinder eine Frau im Leben bekommt, \
        bleibt gleich.",
    source: "",
};
/// Moves between districts.
pub const MOVES: Explained = Explained {
    explanation: "Wie viele von 1.000 Menschen im Jahr in einen anderen Stadtteil ziehen. Die Einwohnerzahl der Stadt ändert sich dadurch kaum, \
        wohl aber, wer wo wohnt.",
    source: "Basis: ebenso häufig wie Fortzüge aus der Stadt. Umzüge innerhalb der Stadt liegen nicht vor: Annahme.",
};
/// Ongoing building.
pub const CONSTRUCTION: Explained = Explained {
    explanation: "Wie viele Wohnungen im Jahr laufend fertig werden; bekannte Vorhaben sind darin enthalten. Mehr Menschen bringen sie nur, \
        wenn sonst Wohnungen fehlen.",
    source: "",
};
/// Conversion of disused sites.
pub const CONVERSION: Explained = Explained {
    explanation: "Wie viele Wohnungen im Jahr auf aufgegebenen Flächen und in umgenutzten Gebäuden entstehen. Sie kommen zum laufenden Bau und zur \
        Nachverdichtung hinzu.",
    source: "Basis: keine. Zahlen zur Nachnutzung liegen nicht vor; Verteilung wie der Bestand: Annahme.",
};
/// Dwellings kept free.
pub const KEPT_FREE: Explained = Explained {
    explanation: "Welcher Anteil der Wohnungen frei bleibt, weil umgebaut oder umgezogen wird. Je mehr frei bleibt, desto eher fehlen Wohnungen.",
    source: "",
};
/// Persons per dwelling.
pub const PERSONS_PER_DWELLING: Explained = Explained {
    explanation: "Wie viele Menschen in einer bewohnten Wohnung leben. Sinkt die Zahl, brauchen gleich viele Menschen mehr Wohnungen.",
    source: "",
};
/// Trend of the persons per dwelling.
pub const OCCUPANCY_TREND: Explained = Explained {
    explanation: "Um wie viel Prozent sich die Belegung von Jahr zu Jahr ändert. Ein Minus heißt: Jede Wohnung nimmt mit der Zeit weniger \
        Menschen auf.",
    source: "Basis: Annahme des Datenpakets, ohne eine solche keine Änderung; der Grund steht unter „Annahmen und Quellen“.",
};
/// Arrivals of an age group.
pub const ARRIVALS_OF_AGE: Explained = Explained {
    explanation: "Um wie viel Prozent mehr oder weniger Menschen dieses Alters zuziehen als in der Basis. Andere Alter bleiben, wie sie sind; \
        der gesamte Zuzug ist die Summe.",
    source: OF_AGE,
};
/// Departures of an age group.
pub const DEPARTURES_OF_AGE: Explained = Explained {
    explanation: "Um wie viel Prozent Menschen dieses Alters häufiger oder seltener fortziehen als in der Basis. Andere Alter bleiben, wie sie \
        sind; der gesamte Fortzug ist die Summe.",
    source: OF_AGE,
};
/// Arrivals of those under 18.
pub const ARRIVING_CHILDREN: Explained = Explained { explanation: CHILDREN, source: OF_AGE };
/// Departures of those under 18.
pub const LEAVING_CHILDREN: Explained = Explained { explanation: CHILDREN, source: OF_AGE };
const CHILDREN: &str = "Wer unter 18 ist, kommt und geht meist mit den Eltern. Darum folgt dieser Wert den 25- bis 49-Jährigen (gewichtet nach den \
    Personen beider Gruppen), bis Sie ihn selbst einstellen; wie viele Kinder mit ihren Eltern ziehen, ist nicht veröffentlicht: Annahme.";
const OF_AGE: &str = "Basis: Wanderung nach Geschlecht und sechs Altersgruppen (Regionaldatenbank), auf einzelne Alter verteilt; abgeleitet.";

/// What part of the baseline an age group is: `In der Basis sind es 2.345 von 7.963 Personen im Jahr.`
#[must_use]
pub fn part_of_baseline(part: &str, whole: &str) -> String {
    format!("In der Basis sind es {part} von {whole}.")
}

/// Where an age group stood in a reference period, in percent against the baseline.
#[must_use]
pub fn in_period(name: &str, percent: f64) -> String {
    format!("{name}: {}", numbers::signed_percent(percent))
}

/// Where it stood in all of them.
#[must_use]
pub fn in_periods(seen: &[String]) -> String {
    format!("Beobachtet gegenüber der Basis: {}.", seen.join("; "))
}

/// What all age groups come to, at the head of their levers.
#[must_use]
pub fn together(whole: &str, value: &str, baseline: &str) -> String {
    format!("Zusammen ergibt das beim Regler „{whole}“: {value} (Basis: {baseline}).")
}

/// A kind of arrivals; the pack says what it covers.
pub const KIND: &str = "Wie viele Menschen dieser Art im Jahr von außen in das gewählte Gebiet ziehen wollen. Was hier dazukommt, erhöht auch den \
    gesamten Zuzug.";

/// Unit of the share of dwellings kept free, where its value and not a difference is shown.
pub const PERCENT_OF_DWELLINGS: &str = "Prozent der Wohnungen";
/// Unit of the levers by age group.
pub const PERCENT_AGAINST: &str = "Prozent gegenüber der Basis";
/// Unit of the years that a value stands apart from the baseline.
pub const YEARS_AGAINST: &str = "Jahre gegenüber der Basis";
/// No range can be shown for a kind.
pub const KIND_NOT_OBSERVED: &str = "Beobachtete Spannweite: für die Stadt nicht veröffentlicht.";
/// Nothing was observed.
pub const NOT_OBSERVED: &str = "Beobachtet: für die Stadt nicht veröffentlicht.";

/// Where the level of a kind comes from, with its quality.
#[must_use]
pub fn source(quality: &str, sources: &str) -> String {
    format!("Basis: {quality}. Quelle: {sources}.")
}

/// What opens the picture of a kind, with the quality of its level.
#[must_use]
pub fn who_comes(quality: &str) -> String {
    format!("Wer kommt · {quality}")
}

/// Beginning of the picture's text alternative and heading of the picture.
pub const PROFILE: &str = "Alter und Geschlecht";
/// Left half of the picture.
pub const MEN_LEFT: &str = "Männer";
/// Right half of the picture.
pub const WOMEN_RIGHT: &str = "Frauen";

/// The profile in words, given percentages.
#[must_use]
pub fn profile(men: f64, from: usize, share: f64) -> String {
    format!(
        "Alter und Geschlecht: {} Männer. Am häufigsten sind {from} bis {} Jahre ({}).",
        numbers::percent(men),
        from + 4,
        numbers::percent(share)
    )
}

/// A kind that goes where people live.
pub const SPREAD_AS_PEOPLE: &str = "Stadtteile: verteilt wie die Einwohner gleichen Alters (Annahme).";

/// A kind that goes elsewhere, with the districts that it goes to most.
#[must_use]
pub fn spread(most: &str) -> String {
    format!("Stadtteile: am meisten nach {most} (Annahme).")
}

/// A district with its share in percent.
#[must_use]
pub fn district_share(name: &str, percent: f64) -> String {
    format!("{name} ({})", numbers::percent(percent))
}

/// Observed figures in a line: `Beobachtet (Fertigstellungen): 2019 102, 2024 200.`
#[must_use]
pub fn seen(what: &str, figures: &[(i32, String)]) -> String {
    let figures: Vec<String> = figures.iter().map(|(year, text)| format!("{year} {text}")).collect();
    format!("Beobachtet ({what}): {}.", figures.join(", "))
}

/// What the completions are.
pub const COMPLETIONS: &str = "fertiggestellte Wohnungen der Stadt";
/// What the life expectancies are.
pub const LIVES_OF_LAND: &str = "Lebenserwartung im Land in Jahren";

/// Growth of the stock of dwellings between two years.
#[must_use]
pub fn growth_of_stock(from: i32, to: i32, a_year: f64) -> String {
    format!("Der Bestand wuchs {} um etwa {} im Jahr.", numbers::years(from, to), numbers::persons(a_year))
}

/// The state office's assumption on life expectancy, and what it means for the lever.
#[must_use]
pub fn office_life_expectancy(years: f64, here: f64) -> String {
    format!(
        "Landesamt, fünfte Vorausberechnung: {} Jahre im Land 2040. Das wären {} gegenüber der Basis der Stadt ({}).",
        numbers::decimal(years, 1),
        numbers::signed_decimal(years - here, 1),
        numbers::decimal(here, 1)
    )
}

/// The state office's assumption on births, taken to the city.
#[must_use]
pub fn office_births(here: f64, land: f64) -> String {
    format!(
        "Geburten je Frau: {} in der Stadt ab 2025 ({} im Land, im Verhältnis der Näherungen von 2018 umgerechnet).",
        numbers::decimal(here, 2),
        numbers::decimal(land, 2)
    )
}

/// The state office's assumption on migration, taken to the city.
#[must_use]
pub fn office_migration(net: f64, lowest: f64, highest: f64) -> String {
    format!(
        "Zuzug weniger Fortzug: {} im Jahr ab 2025 (nach anderen Schlüsseln {} bis {}).",
        numbers::signed_persons(net),
        numbers::signed_persons(lowest),
        numbers::signed_persons(highest)
    )
}

/// Nothing deviates in any district.
pub const NO_OWN_VALUES: &str =
    "Keine. Wählen Sie oben ein Gebiet; was Sie dann einstellen, gilt nur dort und kommt zum Wert der Stadt hinzu.";
/// What the list shows.
pub const OWN_VALUES_ABOUT: &str = "Sie kommen zum Wert der Stadt hinzu.";
/// Takes a deviation away.
pub const CLEAR: &str = "Entfernen";
/// Gives a deviation to every district outside of the core city.
pub const TO_OUTER: &str = "Für alle Ortsbezirke";
/// Gives a deviation to every district of the core city.
pub const TO_CORE: &str = "Für die Kernstadt";

/// Accessible name of a button in the list: what it does, with which deviation.
#[must_use]
pub fn action_on(action: &str, deviation: &str) -> String {
    format!("{action}: {deviation}")
}

/// What it means that districts keep their ages, and why it is an assumption.
pub const PERSISTENCE: [&str; 2] = [
    "Bei 100\u{A0}% bleiben junge Stadtteile jung und alte alt, weil dort mehr oder weniger Menschen der Altersstufen fortziehen, in denen der Stadtteil \
     abweicht. Bei 0\u{A0}% ziehen überall in jedem Alter gleich viele fort; dann gleichen sich die Stadtteile in einer Generation einander an. Die Zahlen der ganzen Stadt \
     ändern sich kaum.",
    "Annahme: Wie viele Menschen welchen Alters aus welchem Stadtteil fortziehen, ist nicht veröffentlicht. Ein Teil der Angleichung ist echter \
     Generationenwechsel, ein Teil entsteht nur durch gleiche Raten. Wer zuzieht, verteilt sich immer so, wie Menschen seines Alters heute wohnen.",
];

/// A choice of how much districts keep: `50 % (Basis)`.
#[must_use]
pub fn persistence(percent: &str, baseline: bool) -> String {
    format!("{percent}\u{A0}%{}", if baseline { " (Basis)" } else { "" })
}
