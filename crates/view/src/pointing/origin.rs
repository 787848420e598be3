//! How far counted figures can be relied on, and where they come from, as far as the texts of the sources are here.

use locale::charts::balance;
use locale::pointing as words;
use scenario::Area;
use scenario::pack::{self, Measure, Observation, Pack, Provenance, Quality};

use crate::method::{quality, titled};

/// What is counted of the balance.
const OF_BALANCE: [Measure; 5] =
    [Measure::Births, Measure::Deaths, Measure::Arrivals, Measure::Departures, Measure::NetMigration];

/// Of the residents in a year that was counted.
pub(super) fn of_population(pack: &Pack, year: i32, area: Area) -> String {
    match area {
        Area::City => {
            seen(pack, Measure::Population, year).map_or_else(String::new, |seen| told(pack, &seen.provenance))
        }
        Area::District(index) => {
            pack.regions.get(index).map_or_else(String::new, |region| told(pack, &region.provenance))
        }
    }
}

/// Of births, deaths and migration in a year: the weakest of them.
pub(super) fn of_balance(pack: &Pack, year: i32) -> String {
    let all = OF_BALANCE.into_iter().filter_map(|measure| seen(pack, measure, year));
    match all.max_by_key(|seen| rank(seen.provenance.quality)) {
        Some(seen) => told(pack, &seen.provenance),
        None => balance::observed().to_owned(),
    }
}

/// Of the ages in the base year: those of the city were counted, those of its districts may be estimated.
pub(super) fn of_ages(estimated: bool) -> &'static str {
    if estimated { quality(Quality::Estimate) } else { balance::observed() }
}

/// Of the residents of a district.
pub(super) fn of_district(pack: &Pack, index: usize) -> &'static str {
    quality(pack.regions.get(index).map_or(Quality::Estimate, |region| region.provenance.quality))
}

fn seen(pack: &Pack, measure: Measure, year: i32) -> Option<&Observation> {
    pack.series(measure, pack::Area::City).find(|seen| seen.year == year)
}

fn told(pack: &Pack, provenance: &Provenance) -> String {
    let quality = quality(provenance.quality);
    let first = provenance.sources.first().and_then(|id| pack.sources.iter().find(|source| source.id == *id));
    first.map_or_else(|| quality.to_owned(), |source| words::origin(quality, &titled(pack, source)))
}

fn rank(quality: Quality) -> u8 {
    match quality {
        Quality::Official => 0,
        Quality::Derived => 1,
        Quality::Estimate => 2,
        Quality::Assumption => 3,
    }
}
