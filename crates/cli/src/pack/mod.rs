//! `insek pack`: official tables to a data pack.

mod calibrate;
mod derive;
mod districts;
mod history;
mod migration;
mod population;
mod recipe;
mod round;
mod source;
#[cfg(test)]
mod tests;
mod write;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use scenario::pack::{Files, Pack};

use crate::files;

const USAGE: &str = "usage: insek pack NAME [--from DIR] [--to DIR]\n\
    derives the data pack NAME from the official tables in data/sources/NAME and writes it to data/NAME\n";

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let Some((name, from, to)) = arguments(args) else {
        return files::say_error(USAGE, 2);
    };
    let from = from.unwrap_or_else(|| Path::new("data/sources").join(&name));
    let to = to.unwrap_or_else(|| Path::new("data").join(&name));
    match derive(&from, &to) {
        Ok(report) => {
            // Nobody reads on when standard output is closed: the pack is written all the same.
            let _ = writeln!(std::io::stdout(), "{report}");
            ExitCode::SUCCESS
        }
        Err(why) => files::say_error(&format!("{why}\n"), 1),
    }
}

fn arguments(args: &[String]) -> Option<(String, Option<PathBuf>, Option<PathBuf>)> {
    let (mut name, mut from, mut to) = (None, None, None);
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--from" => from = Some(PathBuf::from(rest.next()?)),
            "--to" => to = Some(PathBuf::from(rest.next()?)),
            other if other.starts_with('-') || name.is_some() => return None,
            other => name = Some(other.to_owned()),
        }
    }
    Some((name?, from, to))
}

fn derive(from: &Path, to: &Path) -> Result<String, String> {
    let derived = derive::derive(&files::read(from)?)?;
    check(&derived.files)?;
    files::write(to, &derived.files)?;
    Ok(derived.report.join("\n"))
}

/// A derivation never writes a pack that the reader refuses.
fn check(files: &Files) -> Result<Pack, String> {
    Pack::from_files(files).map_err(|faults| faults.to_string())
}
