//! The lines natively: `parity CASES [REFERENCE]`.
#![expect(clippy::print_stdout, reason = "the lines are what this program is for")]

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

use parity::Files;

fn main() -> io::Result<()> {
    let mut folders = env::args_os().skip(1).map(PathBuf::from);
    let cases = folders.next().ok_or_else(|| io::Error::other("usage: parity CASES [REFERENCE]"))?;
    let reference = folders.next().map_or_else(|| Ok(Files::new()), |folder| files(&folder))?;

    let mut names: Vec<PathBuf> =
        fs::read_dir(cases)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    names.sort();
    for folder in names.iter().filter(|folder| folder.join("case.toml").is_file()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        println!("{name}: {}", parity::golden(&files(folder)?, &reference));
    }
    println!("{}", parity::scenarios());
    println!("{}", parity::draws());
    Ok(())
}

/// The files directly in a folder.
fn files(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files.add(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
        }
    }
    Ok(files)
}
