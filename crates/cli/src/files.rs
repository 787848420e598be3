//! Packs as folders.

use std::fmt::Display;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use scenario::pack::{Faults, Files, Pack, delimited};
use serde::de::DeserializeOwned;

/// Every file of a folder, not of those inside it.
pub(crate) fn read(folder: &Path) -> Result<Files, String> {
    let place = |why: std::io::Error| format!("{}: {why}", folder.display());
    let mut files = Files::new();
    for entry in fs::read_dir(folder).map_err(place)? {
        let path = entry.map_err(place)?.path();
        if path.is_file()
            && let Some(name) = path.file_name().and_then(|name| name.to_str())
        {
            let bytes = fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            files.insert(name.to_owned(), bytes);
        }
    }
    Ok(files)
}

/// The pack in a folder.
///
/// # Errors
///
/// One line a fault, with the file's path.
pub(crate) fn pack(folder: &Path) -> Result<Pack, String> {
    sound(folder, &read(folder)?)
}

/// The pack in the files of a folder.
///
/// # Errors
///
/// One line a fault, with the file's path.
pub(crate) fn sound(folder: &Path, files: &Files) -> Result<Pack, String> {
    Pack::from_files(files).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| folder.join(fault.to_string()).display().to_string()).collect();
        lines.join("\n")
    })
}

/// The rows of a table with a header, as values.
///
/// # Errors
///
/// The table's name and what is wrong with its first wrong row: the cell, where one is wrong.
pub(crate) fn rows<T: DeserializeOwned>(name: impl Display, table: &[u8]) -> Result<Vec<T>, String> {
    let told = |why: csv::Error| wrong_cell(&name, table, &why).unwrap_or_else(|| format!("{name}: {why}"));
    csv::Reader::from_reader(table).deserialize().map(|row| row.map_err(told)).collect()
}

/// Place and text of the cell that is no number; the `csv` crate knows neither its column nor what stands in it.
fn wrong_cell(name: &impl Display, table: &[u8], why: &csv::Error) -> Option<String> {
    let csv::ErrorKind::Deserialize { pos: Some(place), err } = why.kind() else { return None };
    let is_number =
        matches!(err.kind(), csv::DeserializeErrorKind::ParseFloat(_) | csv::DeserializeErrorKind::ParseInt(_));
    let column = usize::try_from(err.field().filter(|_| is_number)?).ok()?;
    let records = delimited::records("", std::str::from_utf8(table).ok()?, ',', &mut Faults::default());
    let (head, line) = (records.first()?.get(column)?, usize::try_from(place.line()).ok()?);
    let record = records.iter().find(|record| record.first().is_some_and(|cell| cell.line == line))?;
    let cell = record.get(column)?;
    let (line, at, heading, text) = (cell.line, cell.column, &head.text, &cell.text);
    Some(format!("{name}:{line}:{at}: `{heading}` is not a number: `{text}`, expected a number"))
}

/// The rows of a table in a file, as values.
///
/// # Errors
///
/// A file that cannot be read, and as [`rows`].
pub(crate) fn rows_of<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, String> {
    rows(path.display(), &fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?)
}

/// Writes files into a folder, which is made if it is not there.
pub(crate) fn write(folder: &Path, files: &Files) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    Ok(())
}

/// Writes files into folders so that either all of them stand there or none.
///
/// # Errors
///
/// The first file that cannot be written; what stood there before stands there again.
pub(crate) fn write_all(folders: &[(PathBuf, &Files)]) -> Result<(), String> {
    let mut staged: Vec<[PathBuf; 2]> = Vec::new();
    let mut done: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    let written = stage(folders, &mut staged).and_then(|()| put(&staged, &mut done));
    if written.is_err() {
        // The first fault is the one that is told: these put back as much as they can.
        for (path, before) in done {
            let _ = before.map_or_else(|| fs::remove_file(&path), |bytes| fs::write(&path, bytes));
        }
        for [new, _] in staged {
            let _ = fs::remove_file(new);
        }
    }
    written
}

/// Writes what differs under names of its own beside the files.
fn stage(folders: &[(PathBuf, &Files)], staged: &mut Vec<[PathBuf; 2]>) -> Result<(), String> {
    for (folder, files) in folders {
        fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
        for (name, bytes) in *files {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|before| before == *bytes) {
                continue;
            }
            let new = folder.join(format!("{name}.new"));
            staged.push([new.clone(), path]);
            fs::write(&new, bytes).map_err(|why| format!("{}: {why}", new.display()))?;
        }
    }
    Ok(())
}

/// Puts staged files into their places.
fn put(staged: &[[PathBuf; 2]], done: &mut Vec<(PathBuf, Option<Vec<u8>>)>) -> Result<(), String> {
    for [new, path] in staged {
        let before = fs::read(path).ok();
        fs::rename(new, path).map_err(|why| format!("{}: {why}", path.display()))?;
        done.push((path.clone(), before));
    }
    Ok(())
}

/// A parser of an option's value that must be one of those named.
pub(crate) fn one_of<T: Copy + Send + Sync + 'static, const N: usize>(
    choices: [(&'static str, T); N],
) -> impl TypedValueParser<Value = T> {
    let find = move |name: String| choices.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    PossibleValuesParser::new(choices.map(|(name, _)| name)).try_map(move |name| find(name).ok_or("not a choice"))
}

/// Ends a command: what it found on standard output, or one line a fault on standard error.
pub(crate) fn end(found: Result<String, String>) -> ExitCode {
    match found {
        Ok(text) => say(&text),
        Err(faults) => say_error(&format!("{faults}\n"), 1),
    }
}

/// Writes to standard error and gives the exit code.
pub(crate) fn say_error(text: &str, code: u8) -> ExitCode {
    // Nothing is left to tell when standard error is closed; the exit code still says it.
    let _ = std::io::stderr().write_all(text.as_bytes());
    ExitCode::from(code)
}

/// Writes to standard output; that nobody reads on, as with `| head`, is no fault.
pub(crate) fn say(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => say_error(&format!("standard output: {why}\n"), 1),
        _ => ExitCode::SUCCESS,
    }
}
