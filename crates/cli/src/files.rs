//! Packs as folders.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use scenario::pack::Files;

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

/// Writes files into a folder, which is made if it is not there.
pub(crate) fn write(folder: &Path, files: &Files) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    Ok(())
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
