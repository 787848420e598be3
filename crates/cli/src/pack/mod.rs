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
pub(crate) use derive::Derived;
pub(crate) use flat::statistic;
pub(crate) use recipe::FILE as RECIPE;

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
        let derived = Sources::read(&from, &national)?.derive()?;
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
    Ok(Sources::beside(from)?.derive()?.files)
}

/// How far the sources of a pack contradict each other, where its tables lie in the folder.
pub(crate) fn contradictions(from: &Path) -> Result<Vec<String>, String> {
    Ok(Sources::beside(from)?.derive()?.contradictions)
}

/// A folder next to that of a place.
fn beside(from: &Path, name: &str) -> PathBuf {
    from.parent().unwrap_or(Path::new("")).join(name)
}

/// What a pack is derived from: the tables of a place, and what holds for the country and for its Land.
#[derive(Clone)]
pub(crate) struct Sources {
    pub(crate) own: Files,
    pub(crate) national: Files,
    /// Name of the folder of the Land, where the recipe names one that is there, and its files.
    pub(crate) land: Option<(String, Files)>,
}

impl Sources {
    /// The tables of a folder, with the national ones next to it.
    pub(crate) fn beside(from: &Path) -> Result<Self, String> {
        Self::read(from, &beside(from, NATIONAL))
    }

    fn read(from: &Path, national: &Path) -> Result<Self, String> {
        let own = files::read(from)?;
        // A folder may have all that it needs of its own.
        let national = if national.is_dir() { files::read(national)? } else { Files::new() };
        let land = match recipe::land(&own)? {
            Some(name) if beside(from, &name).is_dir() => {
                let files = files::read(&beside(from, &name))?;
                Some((name, files))
            }
            _ => None,
        };
        Ok(Self { own, national, land })
    }

    /// The folders by their names, that of the place without one.
    pub(crate) fn folders(&self) -> impl Iterator<Item = (Option<&str>, &Files)> {
        let land = self.land.iter().map(|(name, files)| (Some(name.as_str()), files));
        [(None, &self.own), (Some(NATIONAL), &self.national)].into_iter().chain(land)
    }

    /// Derives the pack.
    ///
    /// # Errors
    ///
    /// The first step that cannot be made, and what it lacks.
    pub(crate) fn derive(&self) -> Result<Derived, String> {
        let nothing = Files::new();
        derive::derive(&self.own, &self.national, self.land.as_ref().map_or(&nothing, |(_, files)| files))
    }
}
