//! `insek check`: whether a data pack is without fault.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use scenario::pack::Pack;

use crate::{files, pack};

const USAGE: &str = "usage: insek check DIR\nreads the data pack in DIR and names every fault; where the tables it is derived from lie in `sources` beside DIR,\n\
    says how far they contradict each other\n";

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let [folder] = args else { return files::say_error(USAGE, 2) };
    if folder.starts_with('-') {
        return files::say_error(USAGE, 2);
    }
    match check(Path::new(folder)) {
        Ok(summary) => {
            // Nobody reads on when standard output is closed; the exit code still says it.
            let _ = writeln!(std::io::stdout(), "{summary}");
            ExitCode::SUCCESS
        }
        Err(faults) => files::say_error(&format!("{faults}\n"), 1),
    }
}

/// A line about a sound pack and how far its sources contradict each other, or every fault on a line of its own.
fn check(folder: &Path) -> Result<String, String> {
    let read = files::read(folder)?;
    let pack = Pack::from_files(&read).map_err(|faults| {
        let lines: Vec<_> =
            faults.iter().map(|fault| format!("{}", folder.join(fault.to_string()).display())).collect();
        lines.join("\n")
    })?;
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
    let sources = folder.with_file_name("sources").join(folder.file_name().unwrap_or_default());
    // A pack from elsewhere has no tables beside it; those that cannot be derived from are told by `insek pack`.
    let compared = if sources.is_dir() { pack::contradictions(&sources).unwrap_or_default() } else { Vec::new() };
    Ok(std::iter::once(fine).chain(compared).collect::<Vec<_>>().join("\n"))
}
