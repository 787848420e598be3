//! `insek project`: a scenario projected and printed, unrounded.

mod print;
mod totals;

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;

use clap::ValueEnum;
use scenario::{Model, Scenario, presets};

use crate::choice::Choice;

/// Projects a scenario and prints the people on 31 December of each year, unrounded, the base year first
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek project --until 2040 --by city\n  insek project --link 1~z_300~n.18_20 --components\n  \
    insek project --scenario scenario.json --format json > projection.json\n  insek project --totals totals.csv --until 2040 --by city\n  insek project --preset keine-wanderung --indicators"
)]
pub(crate) struct Project {
    #[command(flatten)]
    choice: Choice,
    /// Id of a preset in place of a scenario
    #[arg(long, value_name = "ID", conflicts_with_all = ["scenario", "link"])]
    preset: Option<String>,
    /// Last year; without it the target year of the scenario
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1..=LATEST))]
    until: Option<i32>,
    /// Totals to be met: a table with the columns year,area,group,persons
    ///
    /// Area is stadt, a district's id or several joined by +; group is all, ages such as 0-17 or 65+. From the base year to the first row about the
    /// same people and from each to the next the totals run straight.
    #[arg(long, value_name = "FILE")]
    totals: Option<PathBuf>,
    /// Rows for the whole city or for each district
    #[arg(long, value_enum, default_value_t = By::Region)]
    by: By,
    /// What changed in each year, in place of the people
    #[arg(long, conflicts_with = "indicators")]
    components: bool,
    /// What it means for planning, in place of the people
    #[arg(long)]
    indicators: bool,
    /// Form of the rows
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
}

/// Far enough for every question, near enough to fit into memory.
pub(crate) const LATEST: i64 = 2200;

#[derive(Clone, Copy, ValueEnum)]
enum By {
    City,
    Region,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Json,
}

/// The scenario of a preset.
///
/// # Errors
///
/// An id that is none of the pack's presets.
pub(crate) fn preset(model: &Model, id: &str) -> Result<Scenario, String> {
    let presets = presets::all(model).map_err(|error| error.to_string())?;
    let known: Vec<&str> = presets.iter().map(|preset| preset.id.as_str()).collect();
    let found = presets.iter().find(|preset| preset.id == id).map(|preset| preset.scenario.clone());
    found.ok_or_else(|| format!("--preset {id}: expected one of {}", known.join(", ")))
}

/// The scenario of a preset, or else that of a choice.
///
/// # Errors
///
/// One line a fault.
pub(crate) fn scenario(model: &Model, choice: &Choice, preset: Option<&str>) -> Result<Scenario, String> {
    match preset {
        Some(id) => self::preset(model, id),
        None => choice.scenario(model.pack(), |scenario| model.refusals(scenario)),
    }
}

/// The last year to project: the one wanted, otherwise the target year of the scenario.
///
/// # Errors
///
/// A year that is not after the base year.
pub(crate) fn last_year(model: &Model, scenario: &Scenario, wanted: Option<i32>) -> Result<i32, String> {
    let base_year = model.pack().meta.base_year;
    let until = wanted.unwrap_or_else(|| scenario.target_year());
    if until > base_year {
        Ok(until)
    } else {
        Err(format!("--until {until}: expected a year after the base year {base_year}"))
    }
}

impl Project {
    /// Prints to standard output; nothing is left to say.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn print(&self) -> Result<String, String> {
        let model = Model::new(Arc::new(self.choice.pack()?)).map_err(|error| error.to_string())?;
        let scenario = scenario(&model, &self.choice, self.preset.as_deref())?;
        let until = last_year(&model, &scenario, self.until)?;
        let scenario = match &self.totals {
            Some(path) => {
                let ties = [scenario.ties().to_vec(), totals::read(path, &model)?].concat();
                scenario.with_ties(ties)
            }
            None => scenario,
        };
        let outcome = model.project(&scenario, until).map_err(|error| error.to_string())?;
        totals::tell(&model, &scenario, &outcome);
        let mut out = BufWriter::new(std::io::stdout().lock());
        let printed = print::print(&mut out, model.pack(), (&scenario, &outcome), self).and_then(|()| out.flush());
        match printed {
            // Nobody reads on, as with `| head`: that is no fault of the data.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(String::new()),
            other => other.map(|()| String::new()).map_err(|error| format!("standard output: {error}")),
        }
    }
}
