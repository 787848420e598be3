//! How often ranges of past launches held what was counted since: the proof of the model of error.

use faults::Problem;

use super::bundled::Bundled;
use super::reader::Reader;
use super::write::row;

/// The table.
pub const COVERAGE: &str = "coverage";
/// Its columns; quality and source stand once, for the table.
pub(super) const COLUMNS: &[&str] = &[
    "learnt",
    "places",
    "horizon",
    "launches",
    "cases",
    "inside_50",
    "inside_80",
    "inside_95",
    "score",
    "score_unchanged",
    "score_walk",
];

/// What the model of error was learnt from, in the order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Learnt {
    /// From all Kreise and launches, those among them that it is judged on: what a pack draws from.
    All,
    /// From other Kreise and the launches of another census than those that it is judged on.
    Others,
    /// From two of three Kreise and all launches; judged on the third one, which had been kept back while the method was chosen.
    Kept,
}

/// Where it was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Places {
    /// All Kreise.
    All,
    /// Kreisfreie Städte of 75,000 to 150,000 persons.
    Cities,
}

impl Learnt {
    /// All ways, in the order of the table.
    pub const WORDS: &[(&str, Self)] = &[("all", Self::All), ("others", Self::Others), ("kept", Self::Kept)];
}

impl Places {
    /// Both, in the order of the table.
    pub const WORDS: &[(&str, Self)] = &[("all", Self::All), ("cities", Self::Cities)];
}

/// Years after the launch.
pub const HORIZONS: [i32; 5] = [1, 5, 7, 8, 12];
/// So many of them, the first ones, have enough launches behind them to be judged.
pub const JUDGED: usize = 3;
/// What the ranges are to hold.
pub const PROMISED: [f64; 3] = [0.5, 0.8, 0.95];

/// Ranges of past launches after so many years.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tried {
    /// Number of launch years. Those of one year are moved to the same side by what all Kreise have in common.
    pub launches: f64,
    /// Number of ranges: a place and a launch each.
    pub cases: f64,
    /// Share of them that held the count, 0 to 1, by [`PROMISED`].
    pub inside: [f64; PROMISED.len()],
    /// Interval score of the range of 80 per cent, per cent of the persons at the launch, the less the better: of the model of error, of
    /// nothing changes with the errors that this has had, of a random walk with drift.
    pub score: [f64; 3],
}

/// Cells of the table behind the horizon.
const FIGURES: usize = 8;
/// Rows of the table.
const ROWS: usize = Learnt::WORDS.len() * Places::WORDS.len() * HORIZONS.len();

/// The whole table: all ways of learning, both groups of places, all [`HORIZONS`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coverage {
    rows: [Tried; ROWS],
}

const fn index(learnt: Learnt, places: Places, horizon: usize) -> usize {
    (learnt as usize * Places::WORDS.len() + places as usize) * HORIZONS.len() + horizon
}

/// Names of every row, in the order of the table.
fn names() -> impl Iterator<Item = (&'static str, &'static str, i32)> {
    Learnt::WORDS.iter().flat_map(|(learnt, _)| {
        Places::WORDS.iter().flat_map(move |(places, _)| HORIZONS.map(|horizon| (*learnt, *places, horizon)))
    })
}

impl Coverage {
    /// The table from what was found for each way, group and horizon (its place in [`HORIZONS`]).
    #[must_use]
    pub fn of(mut found: impl FnMut(Learnt, Places, usize) -> Tried) -> Self {
        let mut rows = [Tried::default(); ROWS];
        for (_, learnt) in Learnt::WORDS {
            for (_, places) in Places::WORDS {
                for horizon in 0..HORIZONS.len() {
                    rows[index(*learnt, *places, horizon)] = found(*learnt, *places, horizon);
                }
            }
        }
        Self { rows }
    }

    /// What was found after `HORIZONS[horizon]` years; nothing tried for a horizon that is not among them.
    #[must_use]
    pub fn tried(&self, learnt: Learnt, places: Places, horizon: usize) -> Tried {
        if horizon < HORIZONS.len() { self.rows[index(learnt, places, horizon)] } else { Tried::default() }
    }

    /// Rows of the table as the reader takes them.
    #[must_use]
    pub fn rows(&self) -> Vec<Vec<String>> {
        let row = |((learnt, places, horizon), tried): ((&str, &str, i32), &Tried)| {
            let [half, most, nearly] = tried.inside;
            let [own, unchanged, walk] = tried.score;
            row![learnt, places, horizon, tried.launches, tried.cases, half, most, nearly, own, unchanged, walk]
        };
        names().zip(&self.rows).map(row).collect()
    }
}

impl Tried {
    fn figures(&self) -> [f64; FIGURES] {
        let ([half, most, nearly], [own, unchanged, walk]) = (self.inside, self.score);
        [self.launches, self.cases, half, most, nearly, own, unchanged, walk]
    }

    fn of([launches, cases, half, most, nearly, own, unchanged, walk]: [f64; FIGURES]) -> Self {
        Self { launches, cases, inside: [half, most, nearly], score: [own, unchanged, walk] }
    }
}

/// The table; `None` where the pack has none, or a faulty one.
pub(super) fn read(reader: &mut Reader<'_>) -> Option<Coverage> {
    if !reader.tables.contains_key(COVERAGE) {
        return None;
    }
    let horizons = HORIZONS.map(|horizon| (horizon.to_string(), horizon));
    let mut found: [Option<Tried>; ROWS] = [None; ROWS];
    let rows = reader.each(COVERAGE, |reader, row| {
        let faults = &mut reader.faults;
        let words: Vec<(&str, usize)> = (0..).zip(&horizons).map(|(index, (word, _))| (word.as_str(), index)).collect();
        let learnt = row.word("learnt", Learnt::WORDS, faults);
        let places = row.word("places", Places::WORDS, faults);
        let horizon = row.word("horizon", &words, faults);
        let mut figures = [0.0; FIGURES];
        let mut whole = true;
        for (figure, column) in figures.iter_mut().zip(&COLUMNS[3..]) {
            let most = if column.starts_with("inside") { 1.0 } else { f64::INFINITY };
            match row.number(column, 0.0, most, faults) {
                Some(value) => *figure = value,
                None => whole = false,
            }
        }
        let at = index(learnt?, places?, horizon?);
        if found[at].replace(Tried::of(figures)).is_some() {
            let id = [row.text("learnt"), row.text("places"), row.text("horizon")].join(" ");
            faults.add(&row.place("horizon"), Problem::CoverageTwice { id });
        }
        whole.then_some(())
    });
    let missing: Vec<String> = (names().zip(&found))
        .filter(|(_, found)| found.is_none())
        .map(|((learnt, places, horizon), _)| format!("{learnt} {places} {horizon}"))
        .collect();
    // A row that is at fault has said so itself.
    if !missing.is_empty() && rows.len() + missing.len() == ROWS && reader.faults.is_empty() {
        reader.at_end(COVERAGE, Problem::NoCoverage { ids: missing.join(", ") });
    }
    let mut rows = [Tried::default(); ROWS];
    for (row, found) in rows.iter_mut().zip(found) {
        *row = found?;
    }
    Some(Coverage { rows })
}

impl Bundled for Coverage {
    fn put(&self, out: &mut Vec<u8>) {
        self.rows.iter().flat_map(Tried::figures).for_each(|figure| figure.put(out));
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let mut rows = [Tried::default(); ROWS];
        for row in &mut rows {
            let mut figures = [0.0; FIGURES];
            for figure in &mut figures {
                *figure = f64::take(input)?;
            }
            *row = Tried::of(figures);
        }
        Some(Self { rows })
    }
}
