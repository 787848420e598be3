//! `insek check`: whether a data pack is without fault.

use std::path::PathBuf;

use crate::{files, pack};

/// Reads a data pack and names every fault
///
/// Where the tables it is derived from lie in `sources` next to DIR, says how far they contradict each other.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  insek check data/kaiserslautern")]
pub(crate) struct Check {
    /// Folder of the data pack
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Check {
    /// A line about a sound pack and how far its sources contradict each other.
    ///
    /// # Errors
    ///
    /// Every fault on a line of its own.
    pub(crate) fn summary(&self) -> Result<String, String> {
        let pack = files::pack(&self.folder)?;
        let kinds = pack.arrivals.iter().filter(|kind| kind.level > 0.0).count();
        let fine = format!(
            "{}: fine; edition {}, {} persons in {} districts on 31 December {}, {kinds} of {} kinds of arrival in use, {} observations, {} sources",
            pack.meta.id,
            pack.meta.edition,
            pack.population.sum().round(),
            pack.regions.len(),
            pack.meta.base_year,
            pack.arrivals.len(),
            pack.history.len(),
            pack.sources.len(),
        );
        let sources = self.folder.with_file_name("sources").join(self.folder.file_name().unwrap_or_default());
        // A pack from elsewhere has no tables with it; those that cannot be derived from are named by `insek pack`.
        let compared = if sources.is_dir() { pack::contradictions(&sources).unwrap_or_default() } else { Vec::new() };
        Ok(std::iter::once(fine).chain(compared).collect::<Vec<_>>().join("\n") + "\n")
    }
}
