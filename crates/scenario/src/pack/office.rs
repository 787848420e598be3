//! What an office says about the whole where its own figures are not at hand: recomputed ranges, and bounds that follow from what it published.
//!
//! Nothing here is a figure of the office. A projection does not need these tables, so a pack may do without them.

use faults::Problem;

use super::reader::{Reader, record};
use super::table::Row;
use super::write::{or_nothing, row};
use super::{ForecastPoint, Pack, Quality};

/// Table of forecasts recomputed from the total of the Land.
pub const RECONSTRUCTIONS: &str = "reconstructions";
/// Table of bounds that follow from published sentences.
pub const BOUNDS: &str = "bounds";
/// Columns of both; a side that is open is empty.
pub(super) const REACH_COLUMNS: &[&str] = &["forecast", "title", "base_year", "year", "low", "high", "basis", "note"];
/// Table of places for which the office did publish, beside what is recomputed for them.
pub const TESTED: &str = "reconstructions_tested";
/// Its columns.
pub(super) const TESTED_COLUMNS: &[&str] = &["forecast", "name", "together", "recomputed", "published"];

/// All three tables; each empty where the pack holds none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Office {
    /// Forecasts recomputed.
    pub reconstructions: Vec<Reach>,
    /// Bounds.
    pub bounds: Vec<Reach>,
    /// How good the recomputation is elsewhere.
    pub tested: Vec<Tested>,
}

impl Pack {
    /// Whether a forecast belongs to the history of forecasts: an older one than the newest that is recomputed, unless it is one of those
    /// itself. A table that somebody reads in (its figures are derived from that file) is always compared with.
    pub fn is_history(&self, point: &ForecastPoint) -> bool {
        let Some(newest) = self.office.newest() else { return false };
        let recomputed = self.office.reconstructions.iter().any(|reach| reach.forecast == point.forecast);
        let older = point.base_year.is_some_and(|year| year < newest.base_year);
        older && !recomputed && point.provenance.quality == Quality::Official
    }
}

/// Between which numbers of persons a forecast says the whole to be on 31 December of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// Short name of the forecast, as in the table of forecasts.
    pub forecast: String,
    /// Its title.
    pub title: String,
    /// The year it starts from.
    pub base_year: i32,
    /// The year it is about.
    pub year: i32,
    /// Lowest number of persons, unrounded; `None` where nothing is said.
    pub low: Option<f64>,
    /// Highest number of persons, unrounded; `None` where nothing is said.
    pub high: Option<f64>,
    /// Census that its base stands on.
    pub basis: String,
    /// From what it follows.
    pub note: String,
}

/// A place for which the office published its change.
#[derive(Debug, Clone, PartialEq)]
pub struct Tested {
    /// Short name of the forecast.
    pub forecast: String,
    /// The place.
    pub name: String,
    /// Whether it is several places together, which are no test of a single one.
    pub together: bool,
    /// Recomputed change from base year to year, per cent.
    pub recomputed: f64,
    /// Published change, per cent.
    pub published: f64,
}

impl Office {
    /// The reconstruction of the newest forecast.
    pub fn newest(&self) -> Option<&Reach> {
        self.reconstructions.iter().max_by_key(|reach| reach.base_year)
    }

    /// Rows of the tables as the reader takes them.
    pub(super) fn rows(&self) -> [(&'static str, Vec<Vec<String>>); 3] {
        let reach = |all: &[Reach]| -> Vec<Vec<String>> {
            let row = |reach: &Reach| {
                let Reach { forecast, title, base_year, year, low, high, basis, note } = reach;
                row![forecast, title, base_year, year, or_nothing(*low), or_nothing(*high), basis, note]
            };
            all.iter().map(row).collect()
        };
        let tested = |Tested { forecast, name, together, recomputed, published }: &Tested| {
            row![forecast, name, together, recomputed, published]
        };
        [
            (RECONSTRUCTIONS, reach(&self.reconstructions)),
            (BOUNDS, reach(&self.bounds)),
            (TESTED, self.tested.iter().map(tested).collect()),
        ]
    }
}

/// Reads the tables.
pub(super) fn read(reader: &mut Reader<'_>) -> Office {
    let tested = reader.each(TESTED, |reader, row| {
        let faults = &mut reader.faults;
        let percent = |column: &str, faults: &mut _| row.number(column, -100.0, f64::INFINITY, faults);
        record!(Tested {
            forecast: row.any("forecast"),
            name: row.filled("name", faults),
            together: row.word("together", &[("true", true), ("false", false)], faults),
            recomputed: percent("recomputed", faults),
            published: percent("published", faults),
        })
    });
    let (reconstructions, bounds) = (reader.each(RECONSTRUCTIONS, reach), reader.each(BOUNDS, reach));
    Office { reconstructions, bounds, tested }
}

fn reach(reader: &mut Reader<'_>, row: &Row<'_>) -> Option<Reach> {
    let faults = &mut reader.faults;
    let base_year = row.whole("base_year", 1800, 2200, faults)?;
    let year = row.whole("year", base_year, 2200, faults);
    let mut side = |column: &str| match row.text(column) {
        "" => Some(None),
        _ => row.count(column, faults).map(Some),
    };
    let (low, high) = (side("low")?, side("high")?);
    let (forecast, title) = (row.filled("forecast", faults)?, row.filled("title", faults)?);
    if low.is_none() && high.is_none() {
        faults.add(&row.place("low"), Problem::NoBound);
    }
    if low > high && high.is_some() {
        faults.add(&row.place("high"), Problem::BoundsTurned);
    }
    let (basis, note) = (row.any("basis")?, row.any("note")?);
    Some(Reach { forecast, title, base_year, year: year?, low, high, basis, note })
}
