//! The controls: names, units, explanations, and where their values come from.

use crate::numbers;

/// Words of one control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Accessible name.
    pub name: &'static str,
    /// Unit in words.
    pub unit: &'static str,
    /// Two sentences: what it does, and what it does not.
    pub explanation: &'static str,
    /// Where the baseline comes from.
    pub source: &'static str,
}

texts! {
    controls;

    /// The whole city as an entry of the list of areas.
    whole_city = de "Gesamtstadt" en "Whole city" leicht "Ganze Stadt";
    /// Arrivals from outside.
    arrivals() -> Words =
        de { named("Zuzug von außen", "Personen im Jahr") }
        en { named("Arrivals from outside", "persons a year") }
        leicht { named("Menschen ziehen zu", "Menschen im Jahr") };
    /// Departures.
    departures() -> Words =
        de { named("Fortzug", "je 1.000 Einwohner im Jahr") }
        en { named("Departures", "per 1,000 residents a year") }
        leicht { named("Menschen ziehen weg", "von 1\u{A0}000 Menschen im Jahr") };
    /// Total fertility rate.
    fertility() -> Words =
        de { named("Geburten je Frau", "Kinder je Frau") }
        en { named("Births per woman", "children per woman") }
        leicht { named("Kinder pro Frau", "Kinder pro Frau") };
    /// Life expectancy.
    life_expectancy() -> Words =
        de { words("Lebenserwartung", "Jahre gegenüber der Basis",
            "Um wie viele Jahre Frauen und Männer bei der Geburt länger oder kürzer leben als heute. \
                Die Sterbewahrscheinlichkeiten aller Alter werden nach Brass gemeinsam verschoben.", "") }
        en { words("Life expectancy", "years against the baseline",
            "By how many years life expectancy at birth of women and men is longer or shorter than today. \
                The probabilities of dying at all ages are shifted together, after Brass.", "") }
        leicht { words("Lebens-Dauer", "Jahre mehr oder weniger",
            "Werden die Menschen älter als heute? Oder sterben sie früher? \
                Hier stellen Sie ein, um wie viele Jahre.", "") };
    /// Infill.
    infill() -> Words =
        de { words("Neue Wohnungen durch Nachverdichtung", "Wohnungen im Jahr", "",
            "Basis: keine. Verteilung auf die Stadtteile nach vorhandenen Wohnungen: Annahme.") }
        en { words("New dwellings through infill", "dwellings a year", "",
            "Baseline: none. Distribution over the districts by existing dwellings: assumption.") }
        leicht { words("Neue Wohnungen zwischen alten Häusern", "Wohnungen im Jahr", "",
            "Die Grund-Rechnung hat hier keine Wohnungen. Die Verteilung auf die Stadt-Teile haben wir geschätzt.") };
    /// Life expectancy of women.
    life_expectancy_women() -> Words =
        de { named("Lebenserwartung der Frauen", years()) }
        en { named("Life expectancy of women", years()) }
        leicht { named("Lebens-Dauer von Frauen", years()) };
    /// Life expectancy of men.
    life_expectancy_men() -> Words =
        de { named("Lebenserwartung der Männer", years()) }
        en { named("Life expectancy of men", years()) }
        leicht { named("Lebens-Dauer von Männern", years()) };
    /// Mean age of mothers at birth.
    mean_age_at_birth() -> Words =
        de { named("Alter bei der Geburt", years()) }
        en { named("Age at birth of a child", years()) }
        leicht { named("Alter von Müttern bei der Geburt", years()) };
    /// Moves between districts.
    moves() -> Words =
        de { named("Umzug zwischen Stadtteilen", "je 1.000 Einwohner im Jahr") }
        en { named("Moves between districts", "per 1,000 residents a year") }
        leicht { named("Umzug in einen anderen Stadt-Teil", "von 1\u{A0}000 Menschen im Jahr") };
    /// Ongoing building.
    construction() -> Words =
        de { named("Laufender Wohnungsbau", dwellings()) }
        en { named("Ongoing housing construction", dwellings()) }
        leicht { named("Neue Wohnungen in der ganzen Stadt", dwellings()) };
    /// Dwellings on disused sites.
    conversion() -> Words =
        de { named("Wohnungen durch Nachnutzung", dwellings()) }
        en { named("Dwellings on converted sites", dwellings()) }
        leicht { named("Neue Wohnungen in alten Gebäuden", dwellings()) };
    /// Dwellings kept free.
    kept_free() -> Words =
        de { named("Frei bleibende Wohnungen", "Prozentpunkte") }
        en { named("Dwellings kept vacant", "percentage points") }
        leicht { named("Leere Wohnungen", "von 100 Wohnungen") };
    /// Persons in an occupied dwelling.
    persons_per_dwelling() -> Words =
        de { named("Belegung", "Personen je Wohnung") }
        en { named("Occupancy", "persons per dwelling") }
        leicht { named("Menschen in 1 Wohnung", "Menschen pro Wohnung") };
    /// Change of the persons per dwelling.
    occupancy_trend() -> Words =
        de { named("Trend der Belegung", "Prozent im Jahr") }
        en { named("Trend of occupancy", "percent a year") }
        leicht { named("Menschen in 1 Wohnung: mehr oder weniger", "Prozent im Jahr") };
    /// Arrivals by age group, the youngest first.
    arrivals_of_age() -> [Words; 6] =
        de { in_percent([
            "Zuzug unter 18 Jahre", "Zuzug 18 bis 24 Jahre", "Zuzug 25 bis 29 Jahre", "Zuzug 30 bis 49 Jahre",
            "Zuzug 50 bis 64 Jahre", "Zuzug ab 65 Jahre",
        ]) }
        en { in_percent([
            "Arrivals under 18", "Arrivals aged 18 to 24", "Arrivals aged 25 to 29", "Arrivals aged 30 to 49",
            "Arrivals aged 50 to 64", "Arrivals aged 65 and over",
        ]) }
        leicht { in_percent([
            "Kinder und Jugendliche ziehen zu", "Menschen von 18 bis 24 ziehen zu", "Menschen von 25 bis 29 ziehen zu",
            "Menschen von 30 bis 49 ziehen zu", "Menschen von 50 bis 64 ziehen zu", "Menschen ab 65 ziehen zu",
        ]) };
    /// Departures by age group, the youngest first.
    departures_of_age() -> [Words; 6] =
        de { in_percent([
            "Fortzug unter 18 Jahre", "Fortzug 18 bis 24 Jahre", "Fortzug 25 bis 29 Jahre", "Fortzug 30 bis 49 Jahre",
            "Fortzug 50 bis 64 Jahre", "Fortzug ab 65 Jahre",
        ]) }
        en { in_percent([
            "Departures under 18", "Departures aged 18 to 24", "Departures aged 25 to 29", "Departures aged 30 to 49",
            "Departures aged 50 to 64", "Departures aged 65 and over",
        ]) }
        leicht { in_percent([
            "Kinder und Jugendliche ziehen weg", "Menschen von 18 bis 24 ziehen weg",
            "Menschen von 25 bis 29 ziehen weg", "Menschen von 30 bis 49 ziehen weg",
            "Menschen von 50 bis 64 ziehen weg", "Menschen ab 65 ziehen weg",
        ]) };
    percent = de "Prozent" en "percent" leicht "von 100 Menschen";
    /// A kind of arrivals, which the data names.
    kind() -> Words =
        de { named("", "Personen im Jahr") }
        en { named("", "persons a year") }
        leicht { named("", "Menschen im Jahr") };
    dwellings = de "Wohnungen im Jahr" en "dwellings a year";
    /// Target year.
    target() -> Words =
        de { words("Zieljahr", "31. Dezember",
            "Das Jahr, für das die große Zahl gilt. Je weiter es weg liegt, desto unsicherer ist die Rechnung.", "") }
        en { words("Target year", "December 31",
            "The year the big number is about. The further away it is, the less certain the calculation.", "") }
        leicht { words("Ziel-Jahr", "31. Dezember",
            "Für dieses Jahr gilt die große Zahl. Ist das Jahr weit weg? Dann ist die Rechnung sehr unsicher.", "") };
    counted_from(base_year: i32) =
        de "Gerechnet wird vom 31. Dezember {base_year} an."
        en "The calculation starts from December 31, {base_year}."
        leicht "Die Rechnung beginnt am Ende vom Jahr {base_year}.";
    /// A value with its unit, as it is read out: `8.950 Personen im Jahr`.
    value_with_unit(text: &str, unit: &str) = de "{text} {unit}" en "{text} {unit}";
    target_year(year: i32) = de "31. Dezember {year}" en "December 31, {year}";
    /// On the band behind a slider; `each` are its years with their values.
    observed(from: i32, to: i32, kind: &str, each: &str) =
        de ("Graues Band: {kind} {} ({each})", numbers::years(from, to))
        en ("Grey band: {kind} {} ({each})", numbers::years(from, to))
        leicht ("Grauer Streifen: {kind} {}", numbers::years(from, to));
    /// On the mark of the births that the state office assumes.
    office_births(value: &str) =
        de "Violetter Strich: {value}, auf die Stadt umgerechnet aus dem, was das Landesamt 2017 für das Land angenommen hat (fünfte \
            Vorausberechnung): keine amtliche Zahl."
        en "Purple mark: {value}, converted to the city from what the state office assumed for the state in 2017 (fifth forecast): \
            not an official figure."
        leicht "Lila Strich: {value}. Das Amt hat eine Zahl für das ganze Land. Wir haben sie für die Stadt umgerechnet.";
    /// On the mark of the years of life that it assumes.
    office_lives(value: &str) =
        de "Violetter Strich: {value} Jahre bis 2040. Dann lebt man in der Stadt so lange, wie es das Landesamt 2017 für das Land \
            angenommen hat (fünfte Vorausberechnung): keine amtliche Zahl für die Stadt."
        en "Purple mark: {value} years by 2040. Then people in the city live as long as the state office assumed for the state in 2017 \
            (fifth forecast): not an official figure for the city."
        leicht "Lila Strich: {value} Jahre. Das Amt hat eine Zahl für das ganze Land. Wir haben sie für die Stadt umgerechnet.";
    counted = de "beobachtet" en "observed" leicht "so war es";
    proxy =
        de "geschätzt aus der Zahl kleiner Kinder (Untergrenze)"
        en "estimated from the number of small children (lower limit)"
        leicht "so war es ungefähr";
    not_observed = de "keine Beobachtung" en "nothing observed" leicht "Frühere Zahlen gibt es nicht";
    never_observed = de "noch nie beobachtet" en "never observed so far" leicht "So war es noch nie";
    beyond_potential =
        de "über dem bekannten Potenzial"
        en "above the known potential"
        leicht "So viel Platz ist nicht bekannt";
    /// Before the name of the district that deviates from the city.
    own_value = de "eigener Wert von " en "own value of " leicht "nur für diesen Stadt-Teil: ";
    /// Before the target year, at a lever that changes over time.
    course_is_set =
        de "mit Verlauf, hier der Stand "
        en "changes over time, shown as of "
        leicht "ändert sich mit der Zeit, hier im Jahr ";
    /// What children follow who have no value of their own.
    follows_parents = de "wie die 25- bis 49-Jährigen" en "as ages 25 to 49" leicht "wie bei den Eltern";
    /// What the age groups bring to a lever, given a signed amount.
    from_ages(amount: &str) = de "Altersgruppen: {amount}" en "age groups: {amount}" leicht "nach dem Alter: {amount}";
    tick(year: i32, text: &str) = de "{year}: {text}" en "{year}: {text}";
    years = de "Jahre" en "years";
}

const fn words(name: &'static str, unit: &'static str, explanation: &'static str, source: &'static str) -> Words {
    Words { name, unit, explanation, source }
}

/// Words of a lever that has no control of its own: it is only named among the deviations.
const fn named(name: &'static str, unit: &'static str) -> Words {
    words(name, unit, "", "")
}

/// Words of the age groups of a lever.
fn in_percent(names: [&'static str; 6]) -> [Words; 6] {
    names.map(|name| named(name, percent()))
}

/// Headings of the groups of controls.
pub mod heading {
    texts! {
        controls_heading;

        migration = de "Wanderung" en "Migration" leicht "Menschen ziehen um";
        births_and_lives =
            de "Geburten und Lebenserwartung"
            en "Births and life expectancy"
            leicht "Kinder und Lebens-Dauer";
        housing = de "Wohnen" en "Housing" leicht "Wohnungen";
        target = de "Ziel" en "Target" leicht "Welches Jahr?";
    }
}

/// The choice of what dwellings do to arrivals.
pub mod homes {
    texts! {
        controls_homes;

        name = de "Wirkung der Wohnungen" en "Effect of dwellings" leicht "Wohnungen und Menschen";
        limit = de "Wohnungen begrenzen den Zuzug" en "Dwellings limit arrivals" leicht "Ohne Wohnung kommt niemand";
        limit_explanation =
            de "Wer in der ganzen Stadt keine freie Wohnung findet, kommt nicht. \
                Neue Wohnungen ziehen Menschen im Stadtgebiet um; mehr Menschen bringen sie nur, wenn Wohnungen fehlen."
            en "Whoever finds no free dwelling anywhere in the city does not come. \
                New dwellings shift people within the city; they bring more people only when dwellings are lacking."
            leicht "Wer keine freie Wohnung findet, kommt nicht.";
        attract =
            de "Neubau zieht Zuzug an"
            en "New building attracts arrivals"
            leicht "Neue Wohnungen bringen neue Menschen";
        attract_explanation =
            de "Wie oben, und jede neue Wohnung der Nachverdichtung wird von Menschen bezogen, \
                die sonst nicht gekommen wären. Das ist die Obergrenze dessen, was Neubau bringen kann."
            en "As above, and every new infill dwelling is taken by people who would not have come \
                otherwise. This is the upper limit of what new building can bring."
            leicht "In die neuen Wohnungen ziehen neue Menschen. Mehr ist nicht möglich.";
        ignore = de "Ohne Grenze" en "No limit" leicht "Alle können kommen";
        ignore_explanation =
            de "Alle können kommen, als gäbe es immer genug Wohnungen."
            en "Everyone can come, as if there were always enough dwellings."
            leicht "Die Rechnung tut so: Es gibt immer genug Wohnungen.";
    }
}
