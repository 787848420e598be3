//! Outlines of the districts as GeoJSON (RFC 7946, WGS 84): which feature is which district, and what is wrong with them.
//!
//! A feature names its district in any property, by its id or by its official name. Of several properties that could, the one counts
//! that names most districts, and of those the one whose outlines lie nearest to where the pack has the districts: so a running number
//! is not taken for an id.

mod read;
mod simple;
#[cfg(test)]
mod tests;

use faults::{Faults, Place, Problem};
use locale::data as words;
use scenario::pack::{Corner, OUTLINES, Pack};

use crate::edit;
pub use simple::TOLERANCE_M;

/// The source that they become in a pack.
pub const SOURCE: &str = "umrisse";
/// So many MiB are read; more would only say what no picture shows.
const MOST_MIB: usize = 20;
/// How much of a text is searched for what makes it GeoJSON.
const BEGINNING: usize = 20_000;

/// Outlines of every district of a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlines {
    /// Name of the file.
    pub file: String,
    /// Points that stood in it.
    pub points: usize,
    /// What is left of them: no line was moved by more than [`TOLERANCE_M`].
    pub corners: Vec<Corner>,
}

/// Whether a text is GeoJSON rather than other JSON.
pub fn is_geojson(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let end = start.char_indices().nth(BEGINNING).map_or(start.len(), |(at, _)| at);
    let says = |word: &str| start[..end].contains(word);
    start.starts_with('{') && (says("\"FeatureCollection\"") || says("\"coordinates\""))
}

impl Outlines {
    /// Reads outlines of the districts of a pack.
    ///
    /// # Errors
    /// Every feature that is no outline of a district, and every district without one.
    pub fn read(file: &str, text: &str, pack: &Pack) -> Result<Self, Faults> {
        if text.len() > MOST_MIB << 20 {
            return Err(Faults::of(&Place::start(file), Problem::LargeOutlines { most: MOST_MIB }));
        }
        let (points, corners) = read::corners(file, text.trim_start_matches('\u{feff}'), &pack.regions)?;
        Ok(Self { file: file.to_owned(), points, corners })
    }

    /// The pack with them, in the place of any that it had.
    ///
    /// # Errors
    /// What the reader of packs refuses.
    pub fn apply(&self, base: &Pack) -> Result<Pack, Faults> {
        let mut pack = base.clone();
        pack.outlines.clone_from(&self.corners);
        let (title, publisher) = (self.file.clone(), words::not_stated().to_owned());
        let note = words::read_from_file().to_owned();
        edit::table(&mut pack, SOURCE, title, publisher, String::new(), note);
        edit::note(&mut pack, OUTLINES, &edit::derived([SOURCE]));
        edit::checked(&pack, &self.file)
    }
}
