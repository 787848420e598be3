//! The controls: names, units, explanations, and where their values come from.

pub mod heading;
pub mod homes;

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
    whole_city { de "Gesamtstadt" en "Whole city" leicht "Ganze Stadt" }
    /// Arrivals from outside.
    arrivals() -> Words {
        de { Words {
            name: "Zuzug von außen",
            unit: "Personen im Jahr",
            explanation: "Wie viele Menschen im Jahr von außerhalb der Stadt in das gewählte Gebiet ziehen wollen. \
                Alter und Geschlecht bleiben wie 2023 und 2024 beobachtet; fehlt eine Wohnung, kommt ein Teil nicht.",
            source: "Basis: Zuzüge 2023 und 2024 im Mittel, nach Alter und Geschlecht (Regionaldatenbank), ohne 2022 wegen der Flucht aus der \
                Ukraine. Verteilung auf die Stadtteile: Annahme.",
        } }
        en { Words {
            name: "Arrivals from outside",
            unit: "persons a year",
            explanation: "How many people a year want to move into the chosen area from outside the city. \
                Age and sex stay as observed in 2023 and 2024; where dwellings are lacking, some of them do not come.",
            source: "Baseline: arrivals of 2023 and 2024 in the mean, by age and sex (Regionaldatenbank), without 2022 because of the flight \
                from Ukraine. Distribution over the districts: assumption.",
        } }
        leicht { Words {
            name: "Menschen ziehen zu",
            unit: "Menschen im Jahr",
            explanation: "So viele Menschen wollen in 1 Jahr hierher ziehen. Sie kommen von außerhalb. \
                Fehlen Wohnungen? Dann kommen nicht alle.",
            source: "Die Zahl kommt vom Amt. Sie ist aus den Jahren 2023 und 2024. Wer in welchen Stadt-Teil zieht, haben wir geschätzt.",
        } }
    }
    /// Departures.
    departures() -> Words {
        de { Words {
            name: "Fortzug",
            unit: "je 1.000 Einwohner im Jahr",
            explanation: "Wie viele von 1.000 Menschen im Jahr die Stadt verlassen. Wer in welchem Alter geht, bleibt im Verhältnis wie \
                2023 und 2024; in späteren Jahren ändert sich die Zahl mit dem Alter der Bevölkerung.",
            source: "Basis: Fortzüge 2023 und 2024 nach Alter und Geschlecht (Regionaldatenbank), auf die Bevölkerung von 2025 \
                angewandt; abgeleitet. In jedem Stadtteil gleich: Annahme.",
        } }
        en { Words {
            name: "Departures",
            unit: "per 1,000 residents a year",
            explanation: "How many of 1,000 people leave the city each year. Who leaves at which age keeps the proportions of \
                2023 and 2024; in later years the number changes with the age of the population.",
            source: "Baseline: departures of 2023 and 2024 by age and sex (Regionaldatenbank), applied to the population of 2025; \
                derived. The same in every district: assumption.",
        } }
        leicht { Words {
            name: "Menschen ziehen weg",
            unit: "von 1\u{A0}000 Menschen im Jahr",
            explanation: "So viele von 1\u{A0}000 Menschen ziehen in 1 Jahr weg. \
                Junge Menschen ziehen öfter weg als alte Menschen.",
            source: "Die Zahl kommt vom Amt. Sie ist aus den Jahren 2023 und 2024.",
        } }
    }
    /// Total fertility rate.
    fertility() -> Words {
        de { Words {
            name: "Geburten je Frau",
            unit: "Kinder je Frau",
            explanation: "Wie viele Kinder eine Frau im Lauf ihres Lebens bekäme, wenn die Raten eines Jahres immer gälten. \
                Das Alter der Mütter bleibt wie in Deutschland 2024.",
            source: "Basis: so, dass im ersten Jahr so viele Kinder geboren werden wie im Mittel 2022 bis 2024 (amtlich); abgeleitet.",
        } }
        en { Words {
            name: "Births per woman",
            unit: "children per woman",
            explanation: "How many children a woman would have over her lifetime if the rates of one year always held \
                (total fertility rate). The age of mothers stays as in Germany in 2024.",
            source: "Baseline: set so that as many children are born in the first year as in the mean of 2022 to 2024 (official); derived.",
        } }
        leicht { Words {
            name: "Kinder pro Frau",
            unit: "Kinder pro Frau",
            explanation: "So viele Kinder bekommt 1 Frau in ihrem Leben. Das ist ein Durch-Schnitt. \
                Manche Frauen bekommen mehr Kinder. Manche bekommen keine Kinder.",
            source: "Die Zahl passt zu den Geburten in den Jahren 2022 bis 2024. Die Geburten kommen vom Amt.",
        } }
    }
    /// Life expectancy.
    life_expectancy() -> Words {
        de { Words {
            name: "Lebenserwartung",
            unit: "Jahre gegenüber der Basis",
            explanation: "Um wie viele Jahre Frauen und Männer bei der Geburt länger oder kürzer leben als heute. \
                Die Sterbewahrscheinlichkeiten aller Alter werden nach Brass gemeinsam verschoben.",
            source: "Basis: Sterbetafel Deutschland 2022/24 (Destatis), auf die Sterbefälle der Stadt 2022 bis 2024 gebracht; \
                abgeleitet. Sie bleibt in der Basis gleich: Annahme.",
        } }
        en { Words {
            name: "Life expectancy",
            unit: "years against the baseline",
            explanation: "By how many years life expectancy at birth of women and men is longer or shorter than today. \
                The probabilities of dying at all ages are shifted together, after Brass.",
            source: "Baseline: life table of Germany 2022/24 (Destatis), brought to the deaths in the city in 2022 to 2024; \
                derived. It stays the same in the baseline: assumption.",
        } }
        leicht { Words {
            name: "Lebens-Dauer",
            unit: "Jahre mehr oder weniger",
            explanation: "Werden die Menschen älter als heute? Oder sterben sie früher? \
                Hier stellen Sie ein, um wie viele Jahre.",
            source: "Die Grund-Rechnung nimmt die Lebens-Dauer von heute. Die Zahlen kommen vom Amt. Wir haben sie an die Stadt angepasst.",
        } }
    }
    /// Infill.
    infill() -> Words {
        de { Words {
            name: "Neue Wohnungen durch Nachverdichtung",
            unit: "Wohnungen im Jahr",
            explanation: "Wie viele Wohnungen im Jahr in zweiter Reihe und in Lücken dazukommen, zusätzlich zum laufenden Bau von \
                200 im Jahr. Geprüft wurden über 100 Flächen: keine gut geeignet, etwa ein Drittel bedingt, etwa zwei Drittel nicht.",
            source: "Basis: keine. Verteilung auf die Stadtteile nach vorhandenen Wohnungen: Annahme.",
        } }
        en { Words {
            name: "New dwellings through infill",
            unit: "dwellings a year",
            explanation: "How many dwellings a year are added in second rows and in gaps (infill, in German Nachverdichtung), on top of \
                ongoing building of 200 a year. More than 100 sites were screened: none well suited, about a third suited with reservations, about two thirds not.",
            source: "Baseline: none. Distribution over the districts by existing dwellings: assumption.",
        } }
        leicht { Words {
            name: "Neue Wohnungen zwischen alten Häusern",
            unit: "Wohnungen im Jahr",
            explanation: "Zwischen alten Häusern ist manchmal noch Platz. Dort baut man neue Wohnungen. \
                Das schwere Wort dafür ist: Nachverdichtung. Die Stadt hat mehr als 100 Stellen geprüft. Kein Platz war sehr gut.",
            source: "Die Grund-Rechnung hat hier keine Wohnungen. Die Verteilung auf die Stadt-Teile haben wir geschätzt.",
        } }
    }
    /// Life expectancy of women.
    life_expectancy_women() -> Words {
        de { named("Lebenserwartung der Frauen", years()) }
        en { named("Life expectancy of women", years()) }
        leicht { named("Lebens-Dauer von Frauen", years()) }
    }
    /// Life expectancy of men.
    life_expectancy_men() -> Words {
        de { named("Lebenserwartung der Männer", years()) }
        en { named("Life expectancy of men", years()) }
        leicht { named("Lebens-Dauer von Männern", years()) }
    }
    /// Mean age of mothers at birth.
    mean_age_at_birth() -> Words {
        de { named("Alter bei der Geburt", years()) }
        en { named("Age at birth of a child", years()) }
        leicht { named("Alter von Müttern bei der Geburt", years()) }
    }
    /// Moves between districts.
    moves() -> Words {
        de { named("Umzug zwischen Stadtteilen", "je 1.000 Einwohner im Jahr") }
        en { named("Moves between districts", "per 1,000 residents a year") }
        leicht { named("Umzug in einen anderen Stadt-Teil", "von 1\u{A0}000 Menschen im Jahr") }
    }
    /// Ongoing building.
    construction() -> Words {
        de { named("Laufender Wohnungsbau", dwellings()) }
        en { named("Ongoing housing construction", dwellings()) }
        leicht { named("Neue Wohnungen in der ganzen Stadt", dwellings()) }
    }
    /// Dwellings on disused sites.
    conversion() -> Words {
        de { named("Wohnungen durch Nachnutzung", dwellings()) }
        en { named("Dwellings on converted sites", dwellings()) }
        leicht { named("Neue Wohnungen in alten Gebäuden", dwellings()) }
    }
    /// Dwellings kept free.
    kept_free() -> Words {
        de { named("Frei bleibende Wohnungen", "Prozentpunkte") }
        en { named("Dwellings kept vacant", "percentage points") }
        leicht { named("Leere Wohnungen", "von 100 Wohnungen") }
    }
    /// Persons in an occupied dwelling.
    persons_per_dwelling() -> Words {
        de { named("Belegung", "Personen je Wohnung") }
        en { named("Occupancy", "persons per dwelling") }
        leicht { named("Menschen in 1 Wohnung", "Menschen pro Wohnung") }
    }
    /// Change of the persons per dwelling.
    occupancy_trend() -> Words {
        de { named("Trend der Belegung", "Prozent im Jahr") }
        en { named("Trend of occupancy", "percent a year") }
        leicht { named("Menschen in 1 Wohnung: mehr oder weniger", "Prozent im Jahr") }
    }
    /// Arrivals by age group, the youngest first.
    arrivals_of_age() -> [Words; 6] {
        de { [
            named("Zuzug unter 18 Jahre", percent()),
            named("Zuzug 18 bis 24 Jahre", percent()),
            named("Zuzug 25 bis 29 Jahre", percent()),
            named("Zuzug 30 bis 49 Jahre", percent()),
            named("Zuzug 50 bis 64 Jahre", percent()),
            named("Zuzug ab 65 Jahre", percent()),
        ] }
        en { [
            named("Arrivals under 18", percent()),
            named("Arrivals aged 18 to 24", percent()),
            named("Arrivals aged 25 to 29", percent()),
            named("Arrivals aged 30 to 49", percent()),
            named("Arrivals aged 50 to 64", percent()),
            named("Arrivals aged 65 and over", percent()),
        ] }
        leicht { [
            named("Kinder und Jugendliche ziehen zu", percent()),
            named("Menschen von 18 bis 24 ziehen zu", percent()),
            named("Menschen von 25 bis 29 ziehen zu", percent()),
            named("Menschen von 30 bis 49 ziehen zu", percent()),
            named("Menschen von 50 bis 64 ziehen zu", percent()),
            named("Menschen ab 65 ziehen zu", percent()),
        ] }
    }
    /// Departures by age group, the youngest first.
    departures_of_age() -> [Words; 6] {
        de { [
            named("Fortzug unter 18 Jahre", percent()),
            named("Fortzug 18 bis 24 Jahre", percent()),
            named("Fortzug 25 bis 29 Jahre", percent()),
            named("Fortzug 30 bis 49 Jahre", percent()),
            named("Fortzug 50 bis 64 Jahre", percent()),
            named("Fortzug ab 65 Jahre", percent()),
        ] }
        en { [
            named("Departures under 18", percent()),
            named("Departures aged 18 to 24", percent()),
            named("Departures aged 25 to 29", percent()),
            named("Departures aged 30 to 49", percent()),
            named("Departures aged 50 to 64", percent()),
            named("Departures aged 65 and over", percent()),
        ] }
        leicht { [
            named("Kinder und Jugendliche ziehen weg", percent()),
            named("Menschen von 18 bis 24 ziehen weg", percent()),
            named("Menschen von 25 bis 29 ziehen weg", percent()),
            named("Menschen von 30 bis 49 ziehen weg", percent()),
            named("Menschen von 50 bis 64 ziehen weg", percent()),
            named("Menschen ab 65 ziehen weg", percent()),
        ] }
    }
    percent { de "Prozent" en "percent" leicht "von 100 Menschen" }
    /// A kind of arrivals, which the data names.
    kind() -> Words {
        de { named("", "Personen im Jahr") }
        en { named("", "persons a year") }
        leicht { named("", "Menschen im Jahr") }
    }
    dwellings { de "Wohnungen im Jahr" en "dwellings a year" }
    /// Target year.
    target() -> Words {
        de { Words {
            name: "Zieljahr",
            unit: "31. Dezember",
            explanation: "Das Jahr, für das die große Zahl gilt. Je weiter es weg liegt, desto unsicherer ist die Rechnung.",
            source: "Gerechnet wird vom 31. Dezember 2025 an.",
        } }
        en { Words {
            name: "Target year",
            unit: "December 31",
            explanation: "The year the big number is about. The further away it is, the less certain the calculation.",
            source: "The calculation starts from December 31, 2025.",
        } }
        leicht { Words {
            name: "Ziel-Jahr",
            unit: "31. Dezember",
            explanation: "Für dieses Jahr gilt die große Zahl. Ist das Jahr weit weg? Dann ist die Rechnung sehr unsicher.",
            source: "Die Rechnung beginnt am Ende vom Jahr 2025.",
        } }
    }
    /// A value with its unit, as it is read out: `8.950 Personen im Jahr`.
    value_with_unit(text: &str, unit: &str) { de "{text} {unit}" en "{text} {unit}" }
    target_year(year: i32) { de "31. Dezember {year}" en "December 31, {year}" }
    observed(from: i32, to: i32, kind: &str) {
        de ("Feine Striche: {kind} {}", numbers::years(from, to))
        en ("Fine marks: {kind} {}", numbers::years(from, to))
    }
    counted { de "beobachtet" en "observed" leicht "so war es" }
    proxy {
        de "geschätzt aus der Zahl kleiner Kinder (Untergrenze)"
        en "estimated from the number of small children (lower limit)"
        leicht "so war es ungefähr"
    }
    not_observed { de "keine Beobachtung" en "nothing observed" leicht "Frühere Zahlen gibt es nicht" }
    never_observed { de "noch nie beobachtet" en "never observed so far" leicht "So war es noch nie" }
    beyond_potential {
        de "über dem bekannten Potenzial"
        en "above the known potential"
        leicht "So viel Platz ist nicht bekannt"
    }
    /// Before the name of the district that deviates from the city.
    own_value { de "eigener Wert von " en "own value of " leicht "nur für diesen Stadt-Teil: " }
    /// Before the target year, at a lever that changes over time.
    course_is_set {
        de "mit Verlauf, hier der Stand "
        en "changes over time, shown as of "
        leicht "ändert sich mit der Zeit, hier im Jahr "
    }
    /// What children follow who have no value of their own.
    follows_parents { de "wie die 25- bis 49-Jährigen" en "as ages 25 to 49" leicht "wie bei den Eltern" }
    /// What the age groups bring to a lever, given a signed amount.
    from_ages(amount: &str) { de "Altersgruppen: {amount}" en "age groups: {amount}" leicht "nach dem Alter: {amount}" }
    tick(year: i32, text: &str) { de "{year}: {text}" en "{year}: {text}" }
    years { de "Jahre" en "years" }
}

/// Words of a lever that has no control of its own: it is only named among the deviations.
const fn named(name: &'static str, unit: &'static str) -> Words {
    Words { name, unit, explanation: "", source: "" }
}
