//! What measures are called in tables.

use scenario::pack::Measure;

use crate::sheet::{Column, plain};

const fn column(id: &'static str, headings: &'static [&'static str]) -> Column {
    Column { id, headings, required: false, figures: true }
}

/// Measures and their headings, German and as in a pack, as [`plain`] writes them.
pub(super) const MEASURES: [(Measure, Column); 13] = [
    (
        Measure::Population,
        column("Einwohner", &["einwohner", "einwohnerinnenundeinwohner", "bevölkerung", "hauptwohnsitz", "population"]),
    ),
    (Measure::Under20, column("unter 20", &["unter20"])),
    (Measure::From65, column("65 und älter", &["65undälter", "from65"])),
    (Measure::Births, column("Geburten", &["geburten", "geborene", "lebendgeborene", "births"])),
    (Measure::Deaths, column("Gestorbene", &["gestorbene", "sterbefälle", "deaths"])),
    (Measure::Arrivals, column("Zuzüge", &["zuzüge", "arrivals"])),
    (Measure::Departures, column("Fortzüge", &["fortzüge", "wegzüge", "departures"])),
    (Measure::NetMigration, column("Saldo", &["saldo", "wanderungssaldo", "netmigration"])),
    (Measure::MovesIn, column("innerstädtische Zuzüge", &["innerstädtischezuzüge", "zuzügeausderstadt", "movesin"])),
    (
        Measure::MovesOut,
        column("innerstädtische Fortzüge", &["innerstädtischefortzüge", "fortzügeindiestadt", "movesout"]),
    ),
    (
        Measure::Foreigners,
        column("Ausländer", &["ausländer", "ausländerinnenundausländer", "nichtdeutsche", "foreigners"]),
    ),
    (Measure::Dwellings, column("Wohnungen", &["wohnungen", "dwellings"])),
    (
        Measure::Completions,
        column("Baufertigstellungen", &["baufertigstellungen", "fertiggestelltewohnungen", "completions"]),
    ),
];

/// The measure with a heading.
pub(super) fn named(heading: &str) -> Option<Measure> {
    let heading = plain(heading);
    let found = MEASURES.iter().find(|(_, column)| column.headings.contains(&heading.as_str()));
    found.map(|(measure, _)| *measure)
}

/// Least value of a measure: only a balance may be below zero.
pub(super) fn lowest(measure: Measure) -> f64 {
    if measure == Measure::NetMigration { f64::MIN } else { 0.0 }
}
