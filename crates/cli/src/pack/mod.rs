//! `insek pack`: official tables to a data pack.

mod calibrate;
mod counted;
mod derive;
mod estimate;
mod flat;
mod history;
mod migration;
mod periods;
mod picture;
mod population;
mod recipe;
mod source;
mod tables;
#[cfg(test)]
mod tests;
mod tilt;
mod write;

use std::path::{Path, PathBuf};

use scenario::pack::{Files, Pack};

use crate::files;

/// Derives the data pack NAME from the official tables in data/sources/NAME and writes it to data/NAME
///
/// Reports what each step did and how far the sources contradict each other.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek pack kaiserslautern --to kaiserslautern --picture ages.svg\n  insek pack trier --to trier"
)]
pub(crate) struct Derive {
    /// Name of the pack
    name: String,
    /// Folder of the official tables [default: data/sources/NAME]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Rates of Germany and texts that hold everywhere [default: the folder `germany` next to it]
    #[arg(long, value_name = "DIR")]
    national: Option<PathBuf>,
    /// Folder of the pack [default: data/NAME]
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// Draws single ages and migration by age of the baseline as SVG
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
}

/// Folder next to those of the places: what holds for all of them.
const NATIONAL: &str = "germany";

impl Derive {
    /// Writes the pack and says what was done.
    ///
    /// # Errors
    ///
    /// One line a fault; then nothing is written.
    pub(crate) fn derive(&self) -> Result<String, String> {
        let from = self.from.clone().unwrap_or_else(|| Path::new("data/sources").join(&self.name));
        let national = self.national.clone().unwrap_or_else(|| beside(&from, NATIONAL));
        let to = self.to.clone().unwrap_or_else(|| Path::new("data").join(&self.name));
        let derived = read_and_derive(&from, &national)?;
        // A derivation never writes a pack that the reader refuses.
        let pack = Pack::from_files(&derived.files).map_err(|faults| faults.to_string())?;
        files::write(&to, &derived.files)?;
        if let Some(file) = &self.picture {
            std::fs::write(file, picture::picture(pack)?).map_err(|why| format!("{}: {why}", file.display()))?;
        }
        Ok([derived.report, derived.contradictions].concat().join("\n") + "\n")
    }
}

/// The pack that the official tables of a folder make, without writing it.
pub(crate) fn derived(from: &Path) -> Result<Files, String> {
    Ok(read_and_derive(from, &beside(from, NATIONAL))?.files)
}

/// How far the sources of a pack contradict each other, where its tables lie in the folder.
pub(crate) fn contradictions(from: &Path) -> Result<Vec<String>, String> {
    Ok(read_and_derive(from, &beside(from, NATIONAL))?.contradictions)
}

/// A folder next to that of a place.
fn beside(from: &Path, name: &str) -> PathBuf {
    from.parent().unwrap_or(Path::new("")).join(name)
}

fn read_and_derive(from: &Path, national: &Path) -> Result<derive::Derived, String> {
    let own = files::read(from)?;
    // A folder may have all that it needs of its own.
    let national = if national.is_dir() { files::read(national)? } else { Files::new() };
    let land = match recipe::land(&own)? {
        Some(name) if beside(from, &name).is_dir() => files::read(&beside(from, &name))?,
        _ => Files::new(),
    };
    derive::derive(&own, &national, &land)
}
