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

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use scenario::pack::{Files, Pack};

use crate::files;

const USAGE: &str = "usage: insek pack NAME [--from DIR] [--national DIR] [--to DIR] [--picture FILE]\n\
    derives the data pack NAME from the official tables in data/sources/NAME and writes it to data/NAME;\n\
    rates of Germany and texts that hold everywhere come from the folder `germany` beside, or from --national;\n\
    --picture draws single ages and migration by age of the baseline as SVG\n";

/// Folder beside those of the places: what holds for all of them.
const NATIONAL: &str = "germany";

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let Some(Call { name, from, national, to, picture }) = arguments(args) else {
        return files::say_error(USAGE, 2);
    };
    let from = from.unwrap_or_else(|| Path::new("data/sources").join(&name));
    let national = national.unwrap_or_else(|| beside(&from, NATIONAL));
    let to = to.unwrap_or_else(|| Path::new("data").join(&name));
    match derive(&from, &national, &to, picture.as_deref()) {
        Ok(report) => {
            // Nobody reads on when standard output is closed: the pack is written all the same.
            let _ = writeln!(std::io::stdout(), "{report}");
            ExitCode::SUCCESS
        }
        Err(why) => files::say_error(&format!("{why}\n"), 1),
    }
}

#[derive(Default)]
struct Call {
    name: String,
    from: Option<PathBuf>,
    national: Option<PathBuf>,
    to: Option<PathBuf>,
    picture: Option<PathBuf>,
}

fn arguments(args: &[String]) -> Option<Call> {
    let mut call = Call::default();
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--from" => call.from = Some(PathBuf::from(rest.next()?)),
            "--national" => call.national = Some(PathBuf::from(rest.next()?)),
            "--picture" => call.picture = Some(PathBuf::from(rest.next()?)),
            "--to" => call.to = Some(PathBuf::from(rest.next()?)),
            other if other.starts_with('-') || !call.name.is_empty() => return None,
            other => other.clone_into(&mut call.name),
        }
    }
    (!call.name.is_empty()).then_some(call)
}

/// The pack that the official tables of a folder make, without writing it.
pub(crate) fn derived(from: &Path) -> Result<Files, String> {
    Ok(read_and_derive(from, &beside(from, NATIONAL))?.files)
}

/// How far the sources of a pack contradict each other, where its tables lie in the folder.
pub(crate) fn contradictions(from: &Path) -> Result<Vec<String>, String> {
    Ok(read_and_derive(from, &beside(from, NATIONAL))?.contradictions)
}

/// A folder beside that of a place.
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

fn derive(from: &Path, national: &Path, to: &Path, picture: Option<&Path>) -> Result<String, String> {
    let derived = read_and_derive(from, national)?;
    let pack = check(&derived.files)?;
    files::write(to, &derived.files)?;
    if let Some(file) = picture {
        std::fs::write(file, picture::picture(pack)?).map_err(|why| format!("{}: {why}", file.display()))?;
    }
    Ok([derived.report, derived.contradictions].concat().join("\n"))
}

/// A derivation never writes a pack that the reader refuses.
fn check(files: &Files) -> Result<Pack, String> {
    Pack::from_files(files).map_err(|faults| faults.to_string())
}
