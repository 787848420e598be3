//! The projection of the old edition, of the new one, and of what lies between them: one part exchanged after the other.

use std::collections::BTreeSet;
use std::sync::Arc;

use scenario::pack::{Files, Pack};
use scenario::{Area, Model, Scenario};

use super::exchange::{Exchange, exchanges};
use super::merge::Merged;
use crate::pack::{Derived, Sources};

/// Years that are compared beside the new base year.
const YEARS: [i32; 3] = [2030, 2040, 2050];

/// An edition: its pack and what its derivation said.
pub(super) struct Edition {
    pub(super) pack: Pack,
    pub(super) derived: Derived,
}

impl Edition {
    /// Derives and reads the pack of sources.
    ///
    /// # Errors
    ///
    /// What stops the derivation, or every fault of the pack that it makes.
    pub(super) fn of(sources: &Sources) -> Result<Self, String> {
        let derived = sources.derive()?;
        // A derivation never hands on a pack that the reader refuses.
        let pack = Pack::from_files(&derived.files).map_err(|faults| faults.to_string())?;
        Ok(Self { pack, derived })
    }

    /// Persons of the city at the end of each year, in whole numbers, so that differences are those of the numbers beside them.
    fn persons(&self, years: &[i32]) -> Result<Vec<i64>, String> {
        let model = Model::new(Arc::new(self.pack.clone())).map_err(|error| error.to_string())?;
        let last = years.iter().copied().max().unwrap_or(self.pack.meta.base_year);
        let outcome = model.project(&Scenario::default(), last).map_err(|error| error.to_string())?;
        Ok(years.iter().map(|year| outcome.persons(Area::City, *year).round() as i64).collect())
    }
}

/// Parts that were exchanged at once, and the persons by year that this made of them.
pub(super) struct Step {
    pub(super) exchanged: Vec<Exchange>,
    pub(super) change: Vec<i64>,
}

/// What an update changes.
pub(super) struct Comparison {
    pub(super) years: Vec<i32>,
    /// Persons by year of the old edition and of the new one.
    pub(super) before: Vec<i64>,
    pub(super) after: Vec<i64>,
    /// They add up to the difference.
    pub(super) steps: Vec<Step>,
}

/// Compares the editions and splits the difference.
///
/// Parts are exchanged in a fixed order, one after the other; a part without which nothing can be derived yet is exchanged together with those
/// that follow.
///
/// # Errors
///
/// An edition that cannot be projected; a recipe of another place.
pub(super) fn compare(old: (&Sources, &Edition), new: (&Merged, &Edition)) -> Result<Comparison, String> {
    let ((sources, old), (merged, new)) = (old, new);
    let base_year = old.pack.meta.base_year.max(new.pack.meta.base_year);
    let years: Vec<i32> = [base_year].into_iter().chain(YEARS.into_iter().filter(|year| *year > base_year)).collect();
    let (before, after) = (old.persons(&years)?, new.persons(&years)?);
    let parts = exchanges(sources, merged)?;
    let mut between = sources.clone();
    // Rows on the way name sources of either edition.
    let all = all_sources(&sources.own, &merged.sources.own);
    between.own.extend(all.map(|table| (SOURCES.to_owned(), table)));
    let (mut steps, mut waiting, mut last) = (Vec::new(), Vec::new(), before.clone());
    for (at, part) in parts.iter().enumerate() {
        if part.file.as_deref() != Some(SOURCES) {
            part.apply(&mut between, &merged.sources)?;
        }
        waiting.push(part.clone());
        let persons = match at + 1 == parts.len() {
            true => after.clone(),
            false => match Edition::of(&between).and_then(|edition| edition.persons(&years)) {
                Ok(persons) => persons,
                Err(_) => continue,
            },
        };
        let change = persons.iter().zip(&last).map(|(now, before)| now - before).collect();
        steps.push(Step { exchanged: std::mem::take(&mut waiting), change });
        last = persons;
    }
    Ok(Comparison { years, before, after, steps })
}

const SOURCES: &str = "sources.csv";

/// The table of sources with the rows of both editions, each id once; `None` where either has none that can be read.
fn all_sources(old: &Files, new: &Files) -> Option<Vec<u8>> {
    let rows = |files: &Files| -> Option<Vec<csv::StringRecord>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(files.get(SOURCES)?.as_slice());
        reader.records().collect::<Result<_, _>>().ok()
    };
    let (mut table, mut known) = (csv::Writer::from_writer(Vec::new()), BTreeSet::new());
    for row in rows(old)?.into_iter().chain(rows(new)?) {
        if known.insert(row.get(0)?.to_owned()) {
            table.write_record(&row).ok()?;
        }
    }
    table.into_inner().ok()
}
