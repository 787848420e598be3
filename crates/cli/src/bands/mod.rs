//! `insek bands`: the ranges of a scenario.

mod draw;
mod print;

use std::sync::Arc;

use clap::ValueEnum;
use scenario::ranges::{Prepared, errors_of};
use scenario::{Measure, Model, Scenario};

use crate::choice::Choice;
use crate::project::{LATEST, last_year, scenario};
use crate::question::measure;

/// Draws a scenario many times under the errors that such projections have had, and prints the quantiles of each year
///
/// The same seed gives the same numbers everywhere, and every scenario meets the same errors: so the difference of two of them has its own,
/// narrower range. A range tells how far such calculations have been off, it is no promise.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek bands --until 2040 --by city\n  insek bands --link 1~z_300 --difference --by city --draws 200\n  \
    insek bands --measure 65+ --measure 0-5 --until 2045 --draws 200 > bands.csv"
)]
pub(crate) struct Bands {
    #[command(flatten)]
    choice: Choice,
    /// Id of a preset in place of a scenario
    #[arg(long, value_name = "ID", conflicts_with_all = ["scenario", "link"])]
    preset: Option<String>,
    /// Number of draws
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    draws: u32,
    /// Seed of the draws
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Last year; without it the target year of the scenario
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1..=LATEST))]
    until: Option<i32>,
    /// Rows for the whole city or for each district
    #[arg(long, value_enum, default_value_t = By::City)]
    by: By,
    /// persons, ages such as 0-5 or 65+, births, deaths, arrivals, departures, unplaced (arrivals without a dwelling) or dwellings (those needed); once or several times
    #[arg(long, value_name = "MEASURE", default_value = "persons", value_parser = measure)]
    measure: Vec<Measure>,
    /// The scenario less the baseline in the same draws, in place of the scenario
    #[arg(long)]
    difference: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    City,
    Region,
}

impl Bands {
    /// The rows.
    ///
    /// # Errors
    ///
    /// One line a fault of the pack or the scenario; a pack without a model of error.
    pub(crate) fn print(&self) -> Result<String, String> {
        let pack = self.choice.pack()?;
        let errors = errors_of(&pack).map_err(|missing| missing.to_string())?;
        let model = Model::new(Arc::new(pack)).map_err(|error| error.to_string())?;
        let scenario = scenario(&model, &self.choice, self.preset.as_deref())?;
        let until = last_year(&model, &scenario, self.until)?;
        let prepared =
            |scenario: &Scenario| Prepared::new(&model, &errors, scenario, until).map_err(|error| error.to_string());
        let of = prepared(&scenario)?;
        let than = if self.difference { Some(prepared(&Scenario::default())?) } else { None };
        let sample = draw::sample(&of, than.as_ref(), &self.measure, (self.draws, self.seed));
        let mut central = of.central(&self.measure);
        if let Some(than) = &than {
            central.iter_mut().zip(than.central(&self.measure)).for_each(|(of, than)| *of -= than);
        }
        let years = model.first_year()..=until;
        let regions = if self.by == By::Region { model.pack().regions.as_slice() } else { &[] };
        Ok(print::rows(&of, &self.measure, years, regions, (&sample, &central)))
    }
}
