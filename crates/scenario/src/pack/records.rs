//! Tables of single records: districts, kinds of arrival, housing.

use std::collections::{BTreeMap, BTreeSet};

use cohort::SexAges;
use faults::Problem;

use super::LEVELS;
use super::cells::SHARE_TOLERANCE;
use super::model::{ArrivalKind, DistrictLevel, Housing, Infill, Project, Region, SiteClass};
use super::read::{Reader, WHOLE};

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
        let id = row.filled("region", &mut reader.faults)?.to_owned();
        let name = row.filled("name", &mut reader.faults).map(str::to_owned);
        let persons = row.number("persons", 0.0, f64::INFINITY, &mut reader.faults);
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
        let kind = row.filled("type", &mut reader.faults)?.to_owned();
        Some(Region {
            id,
            name: name?,
            short: row.text("short").to_owned(),
            kind,
            persons: persons?,
            area_km2: area_km2?,
            lon: lon?,
            lat: lat?,
            provenance: provenance?,
        })
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
        let flow = row.filled("flow", &mut reader.faults)?.to_owned();
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
        let id = row.filled("kind", &mut reader.faults)?.to_owned();
        if !seen.insert(id.clone()) {
            reader.faults.add(&row.place("kind"), Problem::KindTwice { id: id.clone() });
        }
        let name = row.filled("name", &mut reader.faults).map(str::to_owned);
        let level = row.number("persons", 0.0, f64::INFINITY, &mut reader.faults);
        let profile = profiles.get(row.text("profile"));
        if profile.is_none() {
            let unknown = Problem::UnknownProfile { profile: row.text("profile").to_owned() };
            reader.faults.add(&row.place("profile"), unknown);
        }
        let spread = spreads.get(&id).or_else(|| spreads.get(ALL_KINDS));
        let provenance = reader.provenance(row);
        Some(ArrivalKind {
            id,
            name: name?,
            level: level?,
            profile: profile?.clone(),
            spread: spread?.shares.clone(),
            note: row.text("note").to_owned(),
            provenance: provenance?,
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
        let faults = &mut reader.faults;
        let dwellings = row.number("dwellings", 0.0, f64::INFINITY, faults);
        let kept_free = row.number("kept_free", 0.0, 1.0, faults);
        let persons = row.number("persons_per_dwelling", 0.0, 20.0, faults);
        let ongoing = row.number("ongoing", 0.0, f64::INFINITY, faults);
        let trend = match row.text("occupancy_trend") {
            "" => None,
            _ => row.number("occupancy_trend", -TREND, TREND, faults),
        };
        let known = !row.text("vacancy").is_empty();
        let vacancy = known.then(|| row.number("vacancy", 0.0, 1.0, faults)).flatten();
        let region = reader.region(row)?;
        let housing = Housing {
            dwellings: dwellings.unwrap_or(0.0),
            kept_free: kept_free.unwrap_or(0.0),
            persons_per_dwelling: persons.unwrap_or(0.0),
            ongoing: ongoing.unwrap_or(0.0),
            occupancy_trend: trend.unwrap_or(0.0),
            vacancy,
        };
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
        let name = row.filled("name", &mut reader.faults).map(str::to_owned);
        let dwellings = row.number("dwellings", 0.0, f64::INFINITY, &mut reader.faults);
        let from = row.whole("from_year", 1900, 2200, &mut reader.faults);
        let to = row.whole("to_year", 1900, 2200, &mut reader.faults);
        if let (Some(first), Some(last)) = (from, to)
            && first > last
        {
            reader.faults.add(&row.place("to_year"), Problem::ProjectYears { first, last });
        }
        let (region, provenance) = (reader.region(row), reader.provenance(row));
        Some(Project {
            region: region?,
            name: name?,
            dwellings: dwellings?,
            from_year: from?,
            to_year: to?,
            note: row.text("note").to_owned(),
            provenance: provenance?,
        })
    })
}

pub(super) fn infill(reader: &mut Reader<'_>) -> Vec<Infill> {
    let mut seen = BTreeSet::new();
    reader.each("infill", |reader, row| {
        let class = row.word("class", &SiteClass::WORDS, &mut reader.faults);
        let sites = row.number("sites", 0.0, f64::INFINITY, &mut reader.faults);
        let region = reader.region(row);
        let (region, class) = (region?, class?);
        if !seen.insert((region, class)) {
            let [region, class] = ["region", "class"].map(|column| row.text(column).to_owned());
            reader.faults.add(&row.place("class"), Problem::ClassTwice { region, class });
        }
        Some(Infill { region, class, sites: sites? })
    })
}
