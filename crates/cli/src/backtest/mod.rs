//! `insek backtest`: the engine started in a past year for many Kreise, compared with what was counted since.

pub(crate) mod kreise;
mod print;
mod summary;

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::process::ExitCode;

use hindcast::backtest::{Components, Question, Row, place};
use hindcast::{Arrivals, Nation};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use crate::files;
use kreise::Kreis;

const USAGE: &str = "usage: insek backtest DIR [--launch Y] [--until Y] [--levels Y-Y] [--components counted|held] [--arrivals persons|cohorts] [--format text|csv]\n\
    \n\
    Projects every Kreis in DIR (population.csv.gz, moves.csv.gz, names.csv) from 31 December of the launch and compares the people by age group\n\
    with those counted. Children under three are no test: births follow from them.\n\
    \n\
    --launch Y        first 31 December (2011)\n\
    --until Y         last one (2018); no census may lie between: 2011 and 2022 are steps\n\
    --levels Y-Y      years whose mean `held` keeps (the newest three that the tables lead through)\n\
    --components      counted: births and moves as counted, the error is that of splitting ages; held: what a projection would have said (counted)\n\
    --arrivals        of held components: persons, as the page keeps them, or cohorts: per person of the nation of that age (persons)\n\
    --format text     a summary; its last lines read KEY: VALUE, errors in per cent, shares from 0 to 1\n\
    --format csv      a row for each Kreis, horizon and age group on standard output, the summary on standard error\n\
    \n\
    insek backtest data/sources/kreise --components counted --launch 2011 --until 2018\n\
    insek backtest data/sources/kreise --components held --launch 1998 --until 2010\n";

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    if args.iter().any(|arg| arg == "--help") {
        return files::say(USAGE);
    }
    let Some(call) = Call::of(args) else { return files::say_error(USAGE, 2) };
    match answer(&call) {
        Ok(found) if call.csv => {
            let code = files::say(&print::rows(&found));
            // The summary stands beside the rows, where it does not disturb a reader of tables.
            let _ = files::say_error(&print::summary(&call.question, &found), 0);
            code
        }
        Ok(found) => files::say(&print::summary(&call.question, &found)),
        Err(why) => files::say_error(&format!("{why}\n"), 1),
    }
}

/// Most faults that are told: many Kreise often have the same.
const MOST_FAULTS: usize = 10;

struct Call {
    folder: PathBuf,
    question: Question,
    csv: bool,
}

impl Call {
    fn of(args: &[String]) -> Option<Self> {
        let (mut folder, mut csv) = (None, false);
        let (mut launch, mut until, mut levels) = (2011, 2018, None);
        let (mut components, mut arrivals) = (Components::Counted, Arrivals::Persons);
        let mut rest = args.iter();
        while let Some(arg) = rest.next() {
            match arg.as_str() {
                "--launch" => launch = rest.next()?.parse().ok()?,
                "--until" => until = rest.next()?.parse().ok()?,
                "--levels" => levels = Some(years(rest.next()?)?),
                "--components" => {
                    components = match rest.next()?.as_str() {
                        "counted" => Components::Counted,
                        "held" => Components::Held,
                        _ => return None,
                    }
                }
                "--arrivals" => {
                    arrivals = match rest.next()?.as_str() {
                        "persons" => Arrivals::Persons,
                        "cohorts" => Arrivals::Cohorts,
                        _ => return None,
                    }
                }
                "--format" => {
                    csv = match rest.next()?.as_str() {
                        "csv" => true,
                        "text" => false,
                        _ => return None,
                    }
                }
                other if other.starts_with('-') || folder.is_some() => return None,
                other => folder = Some(PathBuf::from(other)),
            }
        }
        Some(Self { folder: folder?, question: Question { launch, until, levels, components, arrivals }, csv })
    }
}

/// First and last year, written `2006-2010`.
fn years(text: &str) -> Option<RangeInclusive<i32>> {
    let (first, last) = text.split_once('-')?;
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    (first <= last).then_some(first..=last)
}

/// A Kreis and its rows.
pub(super) struct Found {
    kreis: Kreis,
    rows: Vec<Row>,
}

/// Every Kreis in the order of the keys, on all cores.
fn answer(call: &Call) -> Result<Vec<Found>, String> {
    let Question { launch, until, .. } = call.question;
    if launch >= until {
        return Err(format!("--until {until}: must be after the launch {launch}"));
    }
    if let Some(census) = call.question.census() {
        return Err(format!(
            "--launch {launch} --until {until}: the census of {census} lies between; counts before and after it cannot be compared. Launch from {census} on, or end before"
        ));
    }
    let kreise = kreise::read(&call.folder)?;
    let nation = Nation::germany().map_err(|faults| faults.to_string())?;
    let bar = ProgressBar::new(kreise.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} Kreise, {eta} to go") {
        bar.set_style(style);
    }
    let found: Vec<Result<Found, String>> = kreise
        .into_par_iter()
        .map(|kreis| {
            let rows = place(&kreis.record, &nation, &call.question);
            bar.inc(1);
            match rows {
                Ok(rows) => Ok(Found { kreis, rows }),
                Err(why) => Err(format!("{} {}: {why}", kreis.ags, kreis.name)),
            }
        })
        .collect();
    bar.finish_and_clear();
    let mut faults: Vec<&str> = found.iter().filter_map(|found| found.as_ref().err()).map(String::as_str).collect();
    if !faults.is_empty() {
        let more = faults.len().saturating_sub(MOST_FAULTS);
        faults.truncate(MOST_FAULTS);
        let rest = if more > 0 { format!("\n... and {more} more Kreise") } else { String::new() };
        return Err(faults.join("\n") + &rest);
    }
    Ok(found.into_iter().flatten().collect())
}
