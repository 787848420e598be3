//! What measures are called in tables.

use scenario::pack::Measure;

use super::text::{Words, fold};

/// Measures and what they are called, folded; German and as in a pack.
pub(crate) const NAMES: [(Measure, &str); 11] = [
    (
        Measure::Population,
        "einwohner einwohnerinnen einwohnerin einwohnerinnenundeinwohner einwohnerundeinwohnerinnen einwohnerzahl \
         einwohnerstand einwohnerbestand einwohnende bewohner bewohnerinnenundbewohner einw ew bevoelkerung \
         bevoelkerungsstand bevoelkerungszahl bevoelkerungsbestand gesamtbevoelkerung wohnbevoelkerung \
         wohnberechtigtebevoelkerung hauptwohnsitz hauptwohnung hauptwohnsitzbevoelkerung \
         bevoelkerungamhauptwohnsitz bevoelkerungamortderhauptwohnung bevoelkerungmithauptwohnsitz \
         bevoelkerungmithauptwohnung einwohnermithauptwohnsitz einwohnermithauptwohnung personen menschen population \
         persons residents inhabitants",
    ),
    (
        Measure::Births,
        "geburt geburten geborene geborenen lebendgeborene lebendgeborenen lebendgeburten lebendgeburt geburtenzahl \
         neugeborene births livebirths",
    ),
    (
        Measure::Deaths,
        "gestorbene gestorbenen gestorben sterbefall sterbefaelle sterbefaellen todesfall todesfaelle verstorbene \
         verstorbenen deaths",
    ),
    (
        Measure::Arrivals,
        "zuzug zuzuege zuzuegen zugezogene zugezogenen zuwanderung zuwanderungen zuwandernde zuziehende aussenzuzug \
         aussenzuzuege zuzuegevonaussen zuzugvonaussen zuzuegeueberdiestadtgrenze zuzuegeueberdiegemeindegrenze \
         zuzuegeueberdiekreisgrenze zuzuegeueberdiekreisgrenzen zuzuegeueberdiegemeindegrenzen arrivals inmigration \
         immigration",
    ),
    (
        Measure::Departures,
        "fortzug fortzuege fortzuegen fortgezogene fortgezogenen wegzug wegzuege weggezogene abwanderung \
         abwanderungen fortziehende aussenfortzuege aussenwegzuege fortzuegenachaussen wegzuegenachaussen \
         fortzuegeueberdiestadtgrenze wegzuegeueberdiestadtgrenze fortzuegeueberdiegemeindegrenze \
         fortzuegeueberdiegemeindegrenzen fortzuegeueberdiekreisgrenze fortzuegeueberdiekreisgrenzen departures \
         outmigration emigration",
    ),
    (
        Measure::NetMigration,
        "saldo wanderungssaldo wanderungsbilanz wanderungsgewinn wanderungsgewinnverlust wanderungsueberschuss \
         aussenwanderungssaldo saldoderzuzuegeundfortzuege zuzugsueberschuss nettozuwanderung netmigration",
    ),
    (
        Measure::MovesIn,
        "innerstaedtischezuzuege innerstaedtischezuzuge zuzuegeausderstadt binnenzuzuege zuzuegeinnerhalbderstadt \
         movesin",
    ),
    (
        Measure::MovesOut,
        "innerstaedtischefortzuege innerstaedtischewegzuege fortzuegeindiestadt binnenfortzuege binnenwegzuege \
         fortzuegeinnerhalbderstadt movesout",
    ),
    (
        Measure::Foreigners,
        "auslaender auslaenderinnen auslaenderinnenundauslaender auslaenderundauslaenderinnen nichtdeutsche \
         auslaendischebevoelkerung auslaendischeeinwohner foreigners",
    ),
    (Measure::Dwellings, "wohnung wohnungen wohnungsbestand wohneinheiten dwellings"),
    (
        Measure::Completions,
        "baufertigstellung baufertigstellungen fertiggestelltewohnungen wohnungsfertigstellungen completions",
    ),
];

/// Words beside the name of a measure that do not change what it is.
const BESIDE: Words = Words("insgesamt gesamt zusammen total anzahl absolut derstadt stadt personen deraltengrenzen");

/// The measure that a heading or label names.
///
/// ```
/// use scenario::pack::Measure;
/// use tables::words::measures::named;
///
/// assert_eq!(named("sterbefaelle"), Some(Measure::Deaths));
/// assert_eq!(named("Zuzüge insgesamt"), Some(Measure::Arrivals));
/// assert_eq!(named("Anzahl Einwohner"), Some(Measure::Population));
/// assert_eq!(named("Glück"), None);
/// ```
pub fn named(text: &str) -> Option<Measure> {
    let folded = fold(text);
    let exact = |name: &str| {
        let found = NAMES.iter().find(|(_, names)| Words(names).has(name));
        found.map(|(measure, _)| *measure)
    };
    let of_a_pack = Measure::WORDS.iter().find(|(word, _)| fold(word) == folded).map(|(_, measure)| *measure);
    if let Some(measure) = exact(&folded).or(of_a_pack) {
        return Some(measure);
    }
    BESIDE.iter().find_map(|word| {
        let rest = folded.strip_suffix(word).or_else(|| folded.strip_prefix(word))?;
        exact(rest)
    })
}

/// Least value of a measure: only a balance may be below zero.
pub fn lowest(measure: Measure) -> f64 {
    if matches!(measure, Measure::NetMigration | Measure::Residual) { f64::MIN } else { 0.0 }
}

/// Whether a measure counts what happens in a year: nobody can count that for a year to come.
pub fn is_event(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::Births
            | Measure::Deaths
            | Measure::Arrivals
            | Measure::Departures
            | Measure::NetMigration
            | Measure::MovesIn
            | Measure::MovesOut
            | Measure::Completions
    )
}
