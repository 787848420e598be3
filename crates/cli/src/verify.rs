//! `insek verify [DIR...]`: recomputes golden cases and prints how far each is from its publication.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use golden::Outcome;
use golden::folder::{REFERENCE, cases_below, run_folder};

/// Recomputes golden cases and prints how far each is from its publication
///
/// One line a case. Exit code 1 when a case fails or is not well formed, 2 when a folder cannot be read.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  insek verify\n  insek verify tests/golden/sweden-closed")]
pub(crate) struct Verify {
    /// Folders of cases; where the repository keeps them when none is named
    #[arg(value_name = "DIR", default_value = "tests/golden")]
    folders: Vec<PathBuf>,
}

impl Verify {
    /// Runs every case below the folders.
    pub(crate) fn run(&self) -> ExitCode {
        let reference = std::env::var_os(REFERENCE).map(PathBuf::from);
        let mut report = io::stdout().lock();
        match verify(&self.folders, reference.as_deref(), &mut report) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                // Nobody reads either stream any more if this fails too.
                let _ = writeln!(io::stderr(), "{error}");
                ExitCode::from(2)
            }
        }
    }
}

/// Whether every case is well formed and within its tolerances.
fn verify(folders: &[PathBuf], reference: Option<&Path>, report: &mut impl io::Write) -> io::Result<bool> {
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for folder in folders {
        let located = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
        let cases = cases_below(folder).map_err(located)?;
        if cases.is_empty() && reference != Some(folder) {
            writeln!(report, "FAIL  {}: no case.toml here or in a folder below", folder.display())?;
            failed += 1;
        }
        for case in cases {
            let outcome = run_folder(&case, reference);
            let verdict = match &outcome {
                Outcome::Skipped(_) => {
                    skipped += 1;
                    "skip"
                }
                _ if outcome.fails() => {
                    failed += 1;
                    "FAIL"
                }
                _ => {
                    passed += 1;
                    "ok"
                }
            };
            let name = case.strip_prefix(folder).ok().filter(|name| *name != Path::new(""));
            let name = name.or_else(|| case.file_name().map(Path::new)).unwrap_or(&case);
            write!(report, "{verdict:<5} {}: {outcome}", name.display())?;
            match (&outcome, reference) {
                (Outcome::Skipped(_), None) => writeln!(report, " ({REFERENCE} names no folder)")?,
                _ => writeln!(report)?,
            }
        }
    }
    writeln!(report, "{passed} ok, {failed} failed, {skipped} skipped")?;
    Ok(failed == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suite() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden")
    }

    fn lines(folders: &[PathBuf]) -> (bool, String) {
        let mut report = Vec::new();
        let passes = verify(folders, None, &mut report).unwrap();
        (passes, String::from_utf8(report).unwrap())
    }

    #[test]
    fn each_case_has_a_line_and_absent_large_cases_are_skipped() {
        let (passes, report) = lines(&[suite()]);
        assert!(passes, "{report}");
        assert!(report.contains("\nok    sweden-closed: population "), "{report}");
        assert!(report.contains("skip  aargau: skipped: "), "{report}");
    }

    #[test]
    fn a_folder_without_cases_fails() {
        let (passes, report) = lines(&[suite().join("../../crates/cli/src")]);
        assert!(!passes && report.contains("no case.toml"), "{report}");
    }
}
