//! Cases on the disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::{Outcome, run, spec};

/// Environment variable that names the folder of the large reference cases.
pub const REFERENCE: &str = "INSEK_REFERENCE_CASES";

/// Folders below `directory`, itself included, that hold a `case.toml`, in the order of their names.
///
/// # Errors
/// When a folder cannot be read.
pub fn cases_below(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut cases = Vec::new();
    if directory.join(spec::FILE).is_file() {
        cases.push(directory.to_owned());
    }
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        // Links are not followed: a loop would have no end.
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        }
    }
    folders.sort();
    for folder in folders {
        cases.extend(cases_below(&folder)?);
    }
    Ok(cases)
}

/// Recomputes the case in a folder; large files are looked for in `reference`.
pub fn run_folder(folder: &Path, reference: Option<&Path>) -> Outcome {
    let read = |file: &str| fs::read(folder.join(file)).ok();
    let large = |file: &str| reference.and_then(|reference| fs::read(reference.join(file)).ok());
    run(&read, &large)
}
