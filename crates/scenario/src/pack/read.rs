//! From files to a pack: tables, then values, then what must hold between them.

use std::collections::BTreeMap;

use faults::{Faults, Place, Problem};

use super::manifest::Manifest;
use super::reader::Reader;
use super::source::sources;
use super::table::Table;
use super::{
    Files, OPTIONAL_COLUMNS, OPTIONAL_TABLES, Pack, REGIONS, SOURCES, TABLES, WITHOUT_SOURCES, cells, check, counted,
    coverage, error_table, figures, forecasts, office, outlines, periods, planning, records, texts,
};

pub(super) fn pack(files: &Files) -> Result<Pack, Faults> {
    let mut faults = Faults::default();
    let Some(manifest) = Manifest::read(files, &mut faults) else { return Err(faults.sorted()) };
    let tables = tables(files, &manifest, &mut faults);
    // Without sources or districts every row would be called wrong for that reason alone.
    if !tables.contains_key(SOURCES) || !tables.contains_key(REGIONS) {
        return Err(faults.sorted());
    }
    let sources = tables.get(SOURCES).map(|table| sources(table, &mut faults)).unwrap_or_default();
    let ids = sources.iter().enumerate().map(|(index, source)| (source.id.as_str(), index)).collect();
    let mut reader = Reader { tables, sources: ids, regions: BTreeMap::new(), faults };
    let notes = manifest.notes(&reader.sources, &mut reader.faults);
    let (whole, regions) = records::regions(&mut reader);
    let population = cells::population(&mut reader);
    let mortality = cells::mortality(&mut reader, &manifest.settings);
    let fertility = cells::fertility(&mut reader, &manifest.settings);
    let profiles = cells::profiles(&mut reader);
    let spreads = records::spreads(&mut reader);
    let arrivals = records::kinds(&mut reader, &profiles, &spreads);
    let out = cells::rates(&mut reader, "migration_out", 1.0);
    let moves = cells::rates(&mut reader, "moves", manifest.settings.moves_level);
    let levels = records::levels(&mut reader);
    let housing = records::housing(&mut reader);
    let projects = records::projects(&mut reader);
    let infill = records::infill(&mut reader);
    let mut history = figures::history(&mut reader);
    history.sort_by_key(|seen| seen.year);
    let counted = counted::read(&mut reader);
    let planning = planning::read(&mut reader);
    let errors = error_table::read(&mut reader);
    let coverage = coverage::read(&mut reader);
    let periods = periods::read(&mut reader);
    let forecasts = forecasts::read(&mut reader);
    let office = office::read(&mut reader);
    let assumptions = figures::assumptions(&mut reader);
    let texts = texts::read(&mut reader);
    let outlines = outlines::read(&mut reader, &regions);
    check::sums(&mut reader, whole.as_ref().map(|whole| whole.persons), &regions, population.as_ref());
    if let (Some(out), Some(moves), Some(mortality)) = (&out, &moves, &mortality) {
        check::bound(&mut reader, out, moves, mortality);
    }
    reader.repeated();
    let attraction = spreads.get(records::MOVES).map(|spread| spread.shares.clone());
    let faults = std::mem::take(&mut reader.faults);
    let complete = (|| {
        Some(Pack {
            meta: manifest.meta(),
            whole: whole?.name,
            population: population?,
            mortality: mortality?,
            fertility: fertility?,
            out_rate: out?.values,
            move_rate: moves?.values,
            attraction: attraction?,
            persistence: manifest.settings.district_persistence,
            regions,
            arrivals,
            levels,
            housing,
            projects,
            infill,
            history,
            counted,
            planning,
            errors,
            coverage,
            periods,
            forecasts,
            office,
            assumptions,
            sources: sources.clone(),
            tables: notes,
            texts,
            outlines,
        })
    })();
    match complete {
        Some(pack) if faults.is_empty() => Ok(pack),
        _ => Err(faults.sorted()),
    }
}

/// Every table that can be told apart into cells.
fn tables(files: &Files, manifest: &Manifest, faults: &mut Faults) -> BTreeMap<&'static str, Table> {
    let mut tables = BTreeMap::new();
    let optional = OPTIONAL_TABLES.into_iter().filter(|(name, _)| manifest.lists(name));
    for (name, columns) in TABLES.into_iter().chain(optional) {
        let Some(entry) = manifest.entry(name, faults) else { continue };
        let Some(bytes) = files.get(entry.path) else {
            faults.add(&Place::start(entry.path), Problem::MissingTable { table: name.to_owned() });
            continue;
        };
        let whole_table = WITHOUT_SOURCES.contains(&name) || (entry.quality.is_some() && entry.source.is_some());
        let may_miss = |column: &&str| OPTIONAL_COLUMNS.contains(&(name, *column));
        let (optional, mut required): (Vec<&str>, Vec<&str>) = columns.iter().copied().partition(may_miss);
        required.extend(["quality", "source"].iter().filter(|_| !whole_table));
        let Some(table) = Table::read(entry.path, bytes, &required, &optional, faults) else { continue };
        for field in entry.fields.iter().filter(|field| !table.has(field)) {
            faults.add(&Place::start(entry.path), Problem::MissingField { name: (*field).to_owned() });
        }
        for column in required.iter().filter(|column| !entry.fields.contains(column)) {
            let unlisted = Problem::UnlistedColumn { table: name.to_owned(), name: (*column).to_owned() };
            faults.add(&Place::start(super::manifest::FILE), unlisted);
        }
        tables.insert(name, table);
    }
    tables
}
