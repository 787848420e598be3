//! Tables of single records: districts, kinds of arrival, housing.

use std::collections::{BTreeMap, BTreeSet};

use cohort::SexAges;
use faults::Problem;

use super::LEVELS;
use super::cells::SHARE_TOLERANCE;
use super::model::{ArrivalKind, DistrictLevel, Housing, Infill, Project, Region, SiteClass};
use super::reader::{Reader, WHOLE, record};

/// The row of the whole in the table of districts.
pub(super) struct Whole {
    pub(super) name: String,
    pub(super) persons: f64,
}

/// Shares by district of one flow.
pub(super) struct Spread {
    pub(super) shares: Vec<f64>,
}

/// Flow of moves between districts in the table `spread`.
pub(super) const MOVES: &str = "umzug";
/// Flow of arrivals of every kind that has no rows of its own.
pub(super) const ALL_KINDS: &str = "alle";

pub(super) fn regions(reader: &mut Reader<'_>) -> (Option<Whole>, Vec<Region>) {
    let mut whole = None;
    let mut ids = BTreeMap::new();
    let regions = reader.each("regions", |reader, row| {
        let id = row.filled("region", &mut reader.faults)?;
        let name = row.filled("name", &mut reader.faults);
        let persons = row.count("persons", &mut reader.faults);
        let area_km2 = row.number("area_km2", 0.0, 1e6, &mut reader.faults);
        let lon = row.number("lon", -180.0, 180.0, &mut reader.faults);
        let lat = row.number("lat", -90.0, 90.0, &mut reader.faults);
        let provenance = reader.provenance(row);
        if id == WHOLE {
            if whole.is_some() {
                reader.faults.add(&row.place("region"), Problem::RegionTwice { id: id.clone() });
            }
            whole = Some(Whole { name: name?, persons: persons? });
            return None;
        }
        let next = ids.len();
        if *ids.entry(id.clone()).or_insert(next) != next {
            reader.faults.add(&row.place("region"), Problem::RegionTwice { id: id.clone() });
        }
        let (kind, short) = (row.filled("type", &mut reader.faults)?, row.any("short")?);
        let (name, persons, area_km2, lon, lat) = (name?, persons?, area_km2?, lon?, lat?);
        Some(Region { id, name, short, kind, persons, area_km2, lon, lat, provenance: provenance? })
    });
    reader.regions = ids;
    if whole.is_none() {
        reader.at_end("regions", Problem::NoWhole { id: WHOLE.to_owned() });
    }
    if reader.regions.is_empty() {
        reader.at_end("regions", Problem::NoDistrict);
    }
    (whole, regions)
}

pub(super) fn spreads(reader: &mut Reader<'_>) -> BTreeMap<String, Spread> {
    let mut flows: BTreeMap<String, Vec<Option<f64>>> = BTreeMap::new();
    let regions = reader.regions.len();
    reader.each("spread", |reader, row| {
        let flow = row.filled("flow", &mut reader.faults)?;
        let share = row.number("share", 0.0, 1.0, &mut reader.faults).unwrap_or(0.0);
        let region = reader.region(row)?;
        let slots = flows.entry(flow.clone()).or_insert_with(|| vec![None; regions]);
        if slots[region].replace(share).is_some() {
            let twice = Problem::FlowRegionTwice { flow, region: row.text("region").to_owned() };
            reader.faults.add(&row.place("region"), twice);
        }
        Some(())
    });
    for flow in [MOVES, ALL_KINDS] {
        if !flows.contains_key(flow) {
            reader.at_end("spread", Problem::NoFlow { flow: flow.to_owned() });
        }
    }
    let mut spreads = BTreeMap::new();
    for (flow, slots) in flows {
        let missing: Vec<_> =
            reader.regions.iter().filter(|(_, index)| slots[**index].is_none()).map(|(id, _)| id.clone()).collect();
        let sum: f64 = slots.iter().flatten().sum();
        if !missing.is_empty() {
            reader.at_end("spread", Problem::FlowRegions { flow: flow.clone(), regions: missing.join(", ") });
        } else if (sum - 1.0).abs() > SHARE_TOLERANCE {
            reader.at_end("spread", Problem::FlowSum { flow: flow.clone(), sum });
        }
        let shares = slots.iter().map(|share| share.unwrap_or(0.0) / sum).collect();
        spreads.insert(flow, Spread { shares });
    }
    spreads
}

pub(super) fn kinds(
    reader: &mut Reader<'_>,
    profiles: &BTreeMap<String, SexAges>,
    spreads: &BTreeMap<String, Spread>,
) -> Vec<ArrivalKind> {
    let mut seen = BTreeSet::new();
    let kinds = reader.each("kinds", |reader, row| {
        let id = row.filled("kind", &mut reader.faults)?;
        if !seen.insert(id.clone()) {
            reader.faults.add(&row.place("kind"), Problem::KindTwice { id: id.clone() });
        }
        let profile = profiles.get(row.text("profile"));
        if profile.is_none() {
            let unknown = Problem::UnknownProfile { profile: row.text("profile").to_owned() };
            reader.faults.add(&row.place("profile"), unknown);
        }
        let spread = spreads.get(&id).or_else(|| spreads.get(ALL_KINDS));
        record!(ArrivalKind {
            id: Some(id),
            name: row.filled("name", &mut reader.faults),
            level: row.count("persons", &mut reader.faults),
            profile: profile.cloned(),
            spread: spread.map(|spread| spread.shares.clone()),
            note: row.any("note"),
            provenance: reader.provenance(row),
        })
    });
    if seen.is_empty() {
        reader.at_end("kinds", Problem::NoKind);
    }
    for flow in spreads.keys().filter(|flow| ![MOVES, ALL_KINDS].contains(&flow.as_str()) && !seen.contains(*flow)) {
        let (all, moves) = (ALL_KINDS.to_owned(), MOVES.to_owned());
        reader.at_end("spread", Problem::UnknownFlow { flow: flow.clone(), all, moves });
    }
    kinds
}

/// The districts' own levels; none where the pack has no such table.
pub(super) fn levels(reader: &mut Reader<'_>) -> Vec<DistrictLevel> {
    let regions = reader.regions.clone();
    let mut slots = vec![None; regions.len()];
    let rows = reader.each(LEVELS, |reader, row| {
        let mortality = row.number("mortality", 0.1, 10.0, &mut reader.faults).unwrap_or(1.0);
        let fertility = row.number("fertility", 0.1, 10.0, &mut reader.faults).unwrap_or(1.0);
        let region = reader.region(row)?;
        if slots[region].replace(DistrictLevel { mortality, fertility }).is_some() {
            reader.faults.add(&row.place("region"), Problem::RegionAgain { id: row.text("region").to_owned() });
        }
        Some(())
    });
    if rows.is_empty() {
        return Vec::new();
    }
    for (id, index) in &regions {
        if slots[*index].is_none() {
            reader.at_end(LEVELS, Problem::NoRegionLevel { id: id.clone() });
        }
    }
    slots.into_iter().flatten().collect()
}

/// Percent a year beyond which the persons in a dwelling would halve or double within a generation: a misplaced comma.
const TREND: f64 = 3.0;

pub(super) fn housing(reader: &mut Reader<'_>) -> Vec<Housing> {
    let regions = reader.regions.clone();
    let mut slots = vec![None; regions.len()];
    reader.each("housing", |reader, row| {
        let mut known = |column: &str, least: f64, most: f64| {
            let filled = !row.text(column).is_empty();
            filled.then(|| row.number(column, least, most, &mut reader.faults)).flatten()
        };
        let (trend, vacancy) = (known("occupancy_trend", -TREND, TREND), known("vacancy", 0.0, 1.0));
        // A row with a fault still holds the place of its district: one damage is one message.
        let mut number = |column: &str, most: f64| row.number(column, 0.0, most, &mut reader.faults).unwrap_or(0.0);
        let housing = Housing {
            dwellings: number("dwellings", f64::INFINITY),
            kept_free: number("kept_free", 1.0),
            persons_per_dwelling: number("persons_per_dwelling", 20.0),
            ongoing: number("ongoing", f64::INFINITY),
            occupancy_trend: trend.unwrap_or(0.0),
            vacancy,
        };
        let region = reader.region(row)?;
        if slots[region].replace(housing).is_some() {
            reader.faults.add(&row.place("region"), Problem::RegionAgain { id: row.text("region").to_owned() });
        }
        Some(())
    });
    if slots.iter().all(Option::is_none) {
        // A table without a row says that the dwellings are not known: then they limit nobody.
        return vec![Housing::UNKNOWN; regions.len()];
    }
    for (id, index) in &regions {
        if slots[*index].is_none() {
            reader.at_end("housing", Problem::NoRegionHousing { id: id.clone() });
        }
    }
    slots.into_iter().flatten().collect()
}

pub(super) fn projects(reader: &mut Reader<'_>) -> Vec<Project> {
    reader.each("projects", |reader, row| {
        let from = row.whole("from_year", 1900, 2200, &mut reader.faults);
        let to = row.whole("to_year", 1900, 2200, &mut reader.faults);
        if let (Some(first), Some(last)) = (from, to)
            && first > last
        {
            reader.faults.add(&row.place("to_year"), Problem::ProjectYears { first, last });
        }
        record!(Project {
            region: reader.region(row),
            name: row.filled("name", &mut reader.faults),
            dwellings: row.count("dwellings", &mut reader.faults),
            from_year: from,
            to_year: to,
            note: row.any("note"),
            provenance: reader.provenance(row),
        })
    })
}

pub(super) fn infill(reader: &mut Reader<'_>) -> Vec<Infill> {
    let mut seen = BTreeSet::new();
    reader.each("infill", |reader, row| {
        let class = row.word("class", SiteClass::WORDS, &mut reader.faults);
        let sites = row.count("sites", &mut reader.faults);
        let region = reader.region(row);
        let (region, class) = (region?, class?);
        if !seen.insert((region, class)) {
            let [region, class] = ["region", "class"].map(|column| row.text(column).to_owned());
            reader.faults.add(&row.place("class"), Problem::ClassTwice { region, class });
        }
        Some(Infill { region, class, sites: sites? })
    })
}
