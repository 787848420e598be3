//! `insek backtest`: the engine started in a past year for many Kreise, compared with what was counted since.

mod judge;
pub(crate) mod kreise;
mod print;
mod proof;
mod summary;
mod verdict;

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hindcast::backtest::{Components, Question, Row, place};
use hindcast::{Arrivals, Nation};
use rayon::prelude::*;
use scenario::pack::Learnt;

use crate::{files, progress};
pub(crate) use judge::launched;
use judge::{Case, Ranges};
use kreise::Kreis;

/// Projects many Kreise from a past year and compares them by age group with those counted since
///
/// Children under three are no test: births follow from them.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek backtest data/sources/kreise --components counted --launch 2011 --until 2018\n  \
    insek backtest data/sources/kreise --components held --launch 1998 --until 2010\n  \
    insek backtest data/sources/kreise --coverage\n  \
    insek backtest data/sources/kreise --coverage --format csv > coverage.csv"
)]
pub(crate) struct Backtest {
    /// Folder with population.csv.gz, moves.csv.gz and names.csv
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Start on 31 December of this year
    #[arg(long, value_name = "YEAR", default_value_t = 2011)]
    launch: i32,
    /// Last 31 December; no census may lie between: 2011 and 2022 are steps
    #[arg(long, value_name = "YEAR", default_value_t = 2018)]
    until: i32,
    /// Years whose mean `held` keeps [default: the newest three that the tables lead through]
    #[arg(long, value_name = "YEAR-YEAR", value_parser = years)]
    levels: Option<RangeInclusive<i32>>,
    /// Births and moves as counted: the error is that of splitting ages; held: what a projection would have said
    #[arg(long, default_value = "counted", value_parser = files::one_of([("counted", Components::Counted), ("held", Components::Held)]))]
    components: Components,
    /// Of held components: persons, as the page keeps them, or cohorts: per person of the nation of that age
    #[arg(long, default_value = "persons", value_parser = files::one_of([("persons", Arrivals::Persons), ("cohorts", Arrivals::Cohorts)]))]
    arrivals: Arrivals,
    /// Ranges of every launch, by the built-in model of error, and how often they held what was counted
    #[arg(long, conflicts_with_all = ["launch", "until", "levels", "components", "arrivals"])]
    coverage: bool,
    /// Draws of each range
    #[arg(long, value_name = "N", default_value_t = 500, requires = "coverage", value_parser = clap::value_parser!(u32).range(10..=100_000))]
    draws: u32,
    /// Seed of the draws
    #[arg(long, value_name = "S", default_value_t = 1, requires = "coverage")]
    seed: u64,
    /// Table of the model of error, as `insek calibrate` prints it, in place of the built-in one
    #[arg(long, value_name = "FILE", requires = "coverage", conflicts_with = "left_out")]
    errors: Option<PathBuf>,
    /// Judge each third of the Kreise, and the launches of each census, by a model of error learnt from the other Kreise and launches
    #[arg(long, requires = "coverage")]
    left_out: bool,
    /// A summary whose last lines read KEY: VALUE, errors in per cent, shares from 0 to 1; or a row for each Kreis, horizon and
    /// age group on standard output with the summary on standard error. With --coverage, csv is data/sources/germany/coverage.csv, which
    /// packs are made from: by the built-in model of error, as with --left-out, and for the Kreise that were kept back
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Csv,
}

impl Backtest {
    /// Compares and prints.
    pub(crate) fn run(self) -> ExitCode {
        let Self { folder, launch, until, levels, components, arrivals, format, .. } = self;
        if self.coverage {
            let Self { draws, seed, errors, left_out, .. } = self;
            let learnt = if left_out { Learnt::Others } else { Learnt::All };
            let ranges = Ranges { draws, seed, errors, learnt };
            return files::end(match format {
                Format::Text => covered(&folder, &ranges),
                Format::Csv => proven(&folder, &ranges),
            });
        }
        let question = Question { launch, until, levels, components, arrivals };
        files::end(answer(&folder, &question).map(|found| match format {
            Format::Text => print::summary(&question, &found),
            Format::Csv => {
                // The summary stands beside the rows, where it does not disturb a reader of tables.
                let _ = files::say_error(&print::summary(&question, &found), 0);
                print::rows(&found)
            }
        }))
    }
}

/// How often ranges held, as text.
fn covered(folder: &Path, ranges: &Ranges) -> Result<String, String> {
    judge::cases(&launched(folder)?, ranges).map(|cases| verdict::text(&cases))
}

/// The same as the table that packs carry.
fn proven(folder: &Path, ranges: &Ranges) -> Result<String, String> {
    if ranges.learnt != Learnt::All {
        return Err("--left-out: the table of --format csv holds it beside the built-in model anyway".to_owned());
    }
    let all = launched(folder)?;
    let by = |learnt: Learnt| judge::cases(&all, &Ranges { learnt, ..ranges.clone() });
    let cases: Vec<Vec<Case>> = Learnt::WORDS.iter().map(|(_, learnt)| by(*learnt)).collect::<Result<_, _>>()?;
    Ok(proof::table(&cases))
}

/// Most faults that are told: many Kreise often have the same.
const MOST_FAULTS: usize = 10;

/// First and last year, written `2006-2010`.
fn years(text: &str) -> Result<RangeInclusive<i32>, &'static str> {
    let years = text.split_once('-').and_then(|(first, last)| Some(first.parse().ok()?..=last.parse().ok()?));
    years.filter(|years| !years.is_empty()).ok_or("expected two years such as 2006-2010")
}

/// A Kreis and its rows.
pub(super) struct Found {
    kreis: Kreis,
    rows: Vec<Row>,
}

/// Every Kreis in the order of the keys, on all cores.
fn answer(folder: &Path, question: &Question) -> Result<Vec<Found>, String> {
    let Question { launch, until, .. } = *question;
    if launch >= until {
        return Err(format!("--until {until}: must be after the launch {launch}"));
    }
    if let Some(census) = question.census() {
        return Err(format!(
            "--launch {launch} --until {until}: the census of {census} lies between; counts before and after it cannot be compared. Launch from {census} on, or end before"
        ));
    }
    let kreise = kreise::read(folder)?;
    let nation = Nation::germany().map_err(|faults| faults.to_string())?;
    let bar = progress::bar(kreise.len(), "Kreise");
    let found: Vec<Result<Found, String>> = kreise
        .into_par_iter()
        .map(|kreis| {
            let rows = place(&kreis.record, &nation, question);
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
