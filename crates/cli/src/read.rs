//! `insek read`: tables of the city or of an office, read into a pack.

mod told;

use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use scenario::pack::{Files, Pack};
use tables::archive;
use tables::{Kind, Opening, Refusal, Understood, start_anew, understand};

use crate::files;

const USAGE: &str = "usage: insek read DIR TABLE... --to DIR [--restart] [--as observed|forecast|districts] [--sheet NAME] [--this-year YEAR]\n\
    reads tables (the city's districts by age, observed figures, forecasts; CSV, XLSX, ODS, or a zip of them) into the data pack in DIR\n\
    and writes the new pack;\n\
    with --restart the new pack starts from the newest year whose people are observed, never from a year to come;\n\
    --as says what a table is that can be read in two ways, --sheet which sheet of a workbook is meant;\n\
    --this-year is the year in which the tables are read, in place of the clock's\n\
    example: insek read data/kaiserslautern einwohner-2026.xlsx --to neu --restart\n";

/// What a call asks for.
struct Call {
    pack: PathBuf,
    tables: Vec<PathBuf>,
    to: PathBuf,
    restart: bool,
    sheet: Option<String>,
    opening: Opening,
}

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    if args.iter().any(|arg| arg == "--help") {
        return files::say(USAGE);
    }
    let Some(call) = arguments(args) else { return files::say_error(USAGE, 2) };
    match read(&call) {
        Ok(report) => {
            // Nobody reads on when standard output is closed: the pack is written all the same.
            let _ = write!(std::io::stdout(), "{report}");
            ExitCode::SUCCESS
        }
        Err(faults) => files::say_error(&format!("{faults}\n"), 1),
    }
}

fn arguments(args: &[String]) -> Option<Call> {
    let (mut paths, mut to, mut restart, mut sheet) = (Vec::new(), None, false, None);
    let mut opening = Opening { this_year: this_year(), reading: None };
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--to" => to = Some(PathBuf::from(rest.next()?)),
            "--restart" => restart = true,
            "--sheet" => sheet = Some(rest.next()?.clone()),
            "--this-year" => opening.this_year = rest.next()?.parse().ok()?,
            "--as" => {
                let word = rest.next()?;
                let kinds = [Kind::Observed, Kind::Forecast, Kind::DistrictAges];
                opening.reading = Some(kinds.into_iter().find(|kind| told::word(*kind) == word)?);
            }
            other if other.starts_with('-') => return None,
            other => paths.push(PathBuf::from(other)),
        }
    }
    let (pack, tables) = paths.split_first()?;
    if tables.is_empty() {
        return None;
    }
    Some(Call { pack: pack.clone(), tables: tables.to_vec(), to: to?, restart, sheet, opening })
}

/// Seconds of a year of the Gregorian calendar.
const YEAR: u64 = 31_556_952;

/// The calendar year of the clock, to the day; the readers have no clock of their own.
fn this_year() -> i32 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i32::try_from(1970 + seconds / YEAR).unwrap_or(i32::MAX)
}

fn read(call: &Call) -> Result<String, String> {
    let base = pack(&call.pack)?;
    let files = opened(&call.tables, call.sheet.as_deref())?;
    let understood = understood(call, &files, &base).map_err(|refusal| refused(&refusal, call, &files, &base))?;
    let mut report = told::describe(&understood, &base);
    let pack = understood.pack;
    if call.restart {
        let (year, persons) = (pack.meta.base_year, pack.population.sum().round());
        let _ = writeln!(report, "the projection starts from 31 December {year} with {persons} persons");
    }
    files::write(&call.to, &pack.to_files())?;
    let _ = writeln!(report, "{}: edition {}", call.to.display(), pack.meta.edition);
    Ok(report)
}

fn understood(call: &Call, files: &Files, base: &Pack) -> Result<Understood, Refusal> {
    if call.restart { start_anew(files, base, call.opening) } else { understand(files, base, call.opening) }
}

/// Why nothing was taken over; where only a choice is missing, with what each reading would change.
fn refused(refusal: &Refusal, call: &Call, files: &Files, base: &Pack) -> String {
    let mut text = told::refused(refusal);
    if !refusal.is_question() {
        return text;
    }
    for kind in [Kind::Observed, Kind::Forecast, Kind::DistrictAges] {
        let opening = Opening { reading: Some(kind), ..call.opening };
        let Ok(understood) = understand(files, base, opening) else { continue };
        let _ = write!(text, "\nwith --as {}:\n{}", told::word(kind), told::figures(&understood.figures, base));
        text.push_str(told::effects(&understood.effects, base).trim_end());
    }
    text
}

fn pack(folder: &Path) -> Result<Pack, String> {
    Pack::from_files(&files::read(folder)?).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| format!("{}/{fault}", folder.display())).collect();
        lines.join("\n")
    })
}

/// The tables by their path: faults then name the file as it was called. Of a workbook the sheet with a table.
fn opened(paths: &[PathBuf], sheet: Option<&str>) -> Result<Files, String> {
    let mut all = Files::new();
    for path in paths {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|why| format!("{name}: {why}"))?;
        if !archive::is_workbook(&bytes) {
            all.insert(name, bytes);
            continue;
        }
        let sheets = workbook::open(&bytes).map_err(|why| format!("{name}: a damaged workbook: {why}"))?;
        let chosen = workbook::choose(&sheets, sheet).map_err(|names| match sheet {
            Some(asked) => format!("{name}: no sheet `{asked}` with a table; there are {}", names.join(", ")),
            None if names.is_empty() => format!("{name}: a workbook without a table"),
            None => format!("{name}: tables on several sheets, choose one with --sheet: {}", names.join(", ")),
        })?;
        all.insert(name, chosen.text.clone().into_bytes());
    }
    Ok(all)
}
