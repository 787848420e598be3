//! Packs as folders.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use scenario::pack::{Files, Pack};

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
    Pack::from_files(&read(folder)?).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| folder.join(fault.to_string()).display().to_string()).collect();
        lines.join("\n")
    })
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
