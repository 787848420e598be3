//! Observed figures of new years, of the city or of its districts, added to the history of a pack.
//!
//! Whatever the layout ([`crate::grid`]): a row for each figure, a row for each year with a column for each measure or district, measures as rows.

mod facts;
#[cfg(test)]
mod tests;

use scenario::pack::disclosure::is_small;
use scenario::pack::{Area, Licence, Measure, Observation, Pack, Precision, Source};

use crate::{Faults, edit, levels};
pub use facts::observed;
pub(crate) use facts::{area, scaled};
use locale::data as words;

/// Id of the source that the tables become.
pub const SOURCE: &str = "beobachtet";

/// One observed figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// What was observed.
    pub measure: Measure,
    /// Where.
    pub area: Area,
    /// In this year, or on its 31 December.
    pub year: i32,
    /// How much.
    pub value: f64,
}

/// Observed figures as they stand in a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// Name of the file.
    pub file: String,
    /// The figures, one for a measure, place and year.
    pub seen: Vec<Seen>,
}

impl Observed {
    /// First and last year.
    pub fn years(&self) -> Option<(i32, i32)> {
        let years = || self.seen.iter().map(|seen| seen.year);
        Some((years().min()?, years().max()?))
    }

    /// Districts with figures of their own.
    pub fn districts(&self) -> usize {
        let mut regions: Vec<Area> =
            self.seen.iter().map(|seen| seen.area).filter(|area| matches!(area, Area::Region(_))).collect();
        regions.sort_unstable();
        regions.dedup();
        regions.len()
    }

    /// Whether births or deaths of districts are among the figures.
    pub fn has_cases_of_districts(&self) -> bool {
        let cases = |seen: &Seen| matches!(seen.measure, Measure::Births | Measure::Deaths);
        self.seen.iter().any(|seen| cases(seen) && matches!(seen.area, Area::Region(_)))
    }

    /// Figures of the pack's series that differ from these, and are replaced by them.
    pub fn corrects<'p>(&self, base: &'p Pack) -> impl Iterator<Item = &'p Observation> {
        base.history.iter().filter(|old| self.seen.iter().any(|new| same(new, old) && new.value != old.value))
    }

    /// A new pack with these figures in its history, checked like any other. Where births and deaths of the districts are among them, the
    /// districts get levels of their own ([`crate::levels`]).
    ///
    /// # Errors
    /// What the reader of packs or the model refuses.
    pub fn apply(&self, base: &Pack) -> Result<Pack, Faults> {
        let mut pack = base.clone();
        edit::source(
            &mut pack,
            Source {
                id: SOURCE.to_owned(),
                title: words::observed::title(&self.file),
                publisher: words::not_stated().to_owned(),
                date: String::new(),
                licence: Licence::NotStated,
                url: String::new(),
                note: words::read_from_file().to_owned(),
            },
        );
        let latest = |measure: Measure, area: Area| {
            let series = base.series(measure, area).filter(|old| !old.basis.is_empty());
            series.max_by_key(|old| old.year).map_or_else(String::new, |old| old.basis.clone())
        };
        let provenance = edit::derived([SOURCE]);
        for new in &self.seen {
            // The same figure of an earlier reading or of the pack keeps its source.
            if pack.history.iter().any(|old| same(new, old) && old.value == new.value) {
                continue;
            }
            pack.history.retain(|old| !same(new, old));
            pack.history.push(Observation {
                year: new.year,
                area: new.area,
                measure: new.measure,
                value: new.value,
                basis: latest(new.measure, new.area),
                in_series: true,
                precision: Precision::Exact,
                note: String::new(),
                provenance: provenance.clone(),
            });
        }
        levels::pool(&mut pack);
        // The factors are made of sums over years and districts; the small counts themselves stay outside.
        let threshold = pack.meta.disclosure_threshold;
        pack.history.retain(|seen| !is_small(seen, threshold));
        edit::checked(&pack, &self.file)
    }
}

fn same(new: &Seen, old: &Observation) -> bool {
    old.in_series && (new.measure, new.area, new.year) == (old.measure, old.area, old.year)
}
