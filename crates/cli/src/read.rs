//! `insek read`: tables of the city or of an office, read into a pack.

use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use scenario::pack::{Area, Files, Pack};
use tables::{Effect, KeyFigure, Kind, Missing, Understood, start_anew, understand};

use crate::files;

const USAGE: &str = "usage: insek read DIR TABLE... --to DIR [--restart]\n\
    reads tables (the city's districts by age, observed figures, forecasts) into the data pack in DIR and writes the new pack;\n\
    with --restart the new pack starts from the newest year whose people are observed\n";

/// What a call asks for.
struct Call {
    pack: PathBuf,
    tables: Vec<PathBuf>,
    to: PathBuf,
    restart: bool,
}

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
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
    let (mut paths, mut to, mut restart) = (Vec::new(), None, false);
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--to" => to = Some(PathBuf::from(rest.next()?)),
            "--restart" => restart = true,
            other if other.starts_with('-') => return None,
            other => paths.push(PathBuf::from(other)),
        }
    }
    let (pack, tables) = paths.split_first()?;
    if tables.is_empty() {
        return None;
    }
    Some(Call { pack: pack.clone(), tables: tables.to_vec(), to: to?, restart })
}

fn read(call: &Call) -> Result<String, String> {
    let base = pack(&call.pack)?;
    let files = opened(&call.tables)?;
    let read = if call.restart { start_anew(&files, &base) } else { understand(&files, &base) };
    let understood = read.map_err(|faults| faults.to_string())?;
    let mut report = describe(&understood, &base);
    let pack = understood.pack;
    if call.restart {
        let (year, persons) = (pack.meta.base_year, pack.population.sum().round());
        let _ = writeln!(report, "the projection starts from 31 December {year} with {persons} persons");
    }
    files::write(&call.to, &pack.to_files())?;
    let _ = writeln!(report, "{}: edition {}", call.to.display(), pack.meta.edition);
    Ok(report)
}

fn pack(folder: &Path) -> Result<Pack, String> {
    Pack::from_files(&files::read(folder)?).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| format!("{}/{fault}", folder.display())).collect();
        lines.join("\n")
    })
}

/// The tables by their path: faults then name the file as it was called.
fn opened(paths: &[PathBuf]) -> Result<Files, String> {
    let mut all = Files::new();
    for path in paths {
        let bytes = std::fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
        all.insert(path.display().to_string(), bytes);
    }
    Ok(all)
}

/// A line for each table, for what it lacks, and for each key figure of the city that changes.
fn describe(understood: &Understood, base: &Pack) -> String {
    let mut lines = String::new();
    for reading in &understood.readings {
        let kind = match reading.kind {
            Kind::Pack => "a data pack",
            Kind::DistrictAges => "districts by age and sex",
            Kind::Forecast => "a forecast",
            Kind::Observed => "observed figures",
        };
        let years = match reading.years {
            Some((first, last)) if first == last => format!(", {first}"),
            Some((first, last)) => format!(", {first}-{last}"),
            None => String::new(),
        };
        // Writing into a text cannot fail.
        let _ = writeln!(
            lines,
            "{}: {kind}, {} figures{years}, {} districts",
            reading.file, reading.rows, reading.districts
        );
    }
    for (file, missing) in &understood.missing {
        let _ = writeln!(lines, "{file}: {}", lacks(missing));
    }
    let city = |effect: &&Effect| effect.area == Area::City;
    for Effect { figure, before, after, .. } in understood.effects.iter().filter(city) {
        let _ = writeln!(lines, "{}: {before:.1} before, {after:.1} now", name(*figure));
    }
    let mut districts: Vec<Area> =
        understood.effects.iter().map(|effect| effect.area).filter(|area| *area != Area::City).collect();
    districts.dedup();
    if !districts.is_empty() {
        let _ = writeln!(lines, "{} of {} districts change", districts.len(), base.regions.len());
    }
    lines
}

fn lacks(missing: &Missing) -> String {
    match missing {
        Missing::Day => "the day of reference is not stated".to_owned(),
        Missing::OtherDay(day) => {
            format!("of {day}, not of the base year's 31 December: structures are taken over as they are")
        }
        Missing::Publisher => "the publisher is not stated".to_owned(),
        Missing::BaseYear => "the base year is not stated".to_owned(),
        Missing::Everybody => "no figure for everybody, only for groups".to_owned(),
        Missing::SomeDistricts(count) => {
            format!("births or deaths of {count} districts are missing: differences are not used")
        }
        Missing::Corrected(count) => format!("{count} figures of the pack are replaced by others"),
    }
}

fn name(figure: KeyFigure) -> String {
    match figure {
        KeyFigure::Persons => "persons in the base year".to_owned(),
        KeyFigure::Under20 => "percent under 20".to_owned(),
        KeyFigure::From65 => "percent of 65 and over".to_owned(),
        KeyFigure::Projected(year) => format!("persons of the baseline in {year}"),
        KeyFigure::ForecastPoints => "figures of forecasts".to_owned(),
        KeyFigure::Observations => "observed figures".to_owned(),
    }
}
