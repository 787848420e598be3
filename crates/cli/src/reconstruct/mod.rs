//! `insek reconstruct`: what the office's forecast for the Land amounts to in its Kreise, where only the Land's total is at hand.

mod answer;
mod land;
mod print;

use std::path::PathBuf;
use std::process::ExitCode;

use hindcast::Nation;

use crate::backtest::kreise;
use crate::files;
use answer::Reconstruction;
use land::Land;

/// Projects every Kreis of a Land as the state office's forecast would
///
/// From the last year at hand, components held at the level of the newest three years, one factor on all arrivals so that the Land's
/// published total is met. What was published for single Kreise is not used; it says how good this is. No official figure comes out of it.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek reconstruct\n  insek reconstruct --forecast 5 --format csv\n  insek reconstruct --ags 07211\n  \
    insek reconstruct --format totals --after 2025 > totals.csv\n  \
    insek reconstruct --format table > reconstructed.csv"
)]
pub(crate) struct Reconstruct {
    /// Which forecast of the office; its total of the Land must be known
    #[arg(long, value_name = "N", default_value_t = 6)]
    forecast: u8,
    /// The Kreis of the last lines
    #[arg(long, value_name = "KEY", default_value = "07312")]
    ags: String,
    /// What the office published: forecasts.csv, paths.csv, published.csv
    #[arg(long, value_name = "DIR", default_value = "data/sources/rheinland-pfalz")]
    land: PathBuf,
    /// People and moves of Kreise, as for `insek backtest`
    #[arg(long, value_name = "DIR", default_value = "data/sources/kreise")]
    kreise: PathBuf,
    /// With `--format totals`: the years after this one only
    #[arg(long, value_name = "YEAR", default_value_t = 0)]
    after: i32,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Rows and `KEY: VALUE` on standard output, every level period on standard error
    Text,
    /// Rows and `KEY: VALUE` only
    Csv,
    /// The people of the Kreis by year, as `insek project --totals` reads them
    Totals,
    /// Every Kreis in every forecast whose Land's total is known for the year compared: reconstructed.csv, which packs are made from
    Table,
}

impl Reconstruct {
    /// Recomputes and prints.
    pub(crate) fn run(&self) -> ExitCode {
        files::end(self.answer().map(|(out, report)| {
            let _ = files::say_error(&report, 0);
            out
        }))
    }

    /// Standard output and standard error.
    fn answer(&self) -> Result<(String, String), String> {
        let land = Land::read(&self.land)?;
        let key = self.ags.get(..2).unwrap_or_default();
        let kreise = kreise::of_land(&self.kreise, key)?;
        if !kreise.iter().any(|kreis| kreis.ags == self.ags) {
            return Err(format!("--ags {}: no Kreis of this key in {}", self.ags, self.kreise.display()));
        }
        let nation = Nation::germany().map_err(|faults| faults.to_string())?;
        let of = |number: u8| answer::reconstruct(&land, key, &kreise, &nation, number);
        if self.format == Format::Table {
            let numbers = land.told();
            let tables: Result<String, String> =
                numbers.map(|number| of(number).map(|found| print::table(&found))).collect();
            return Ok((print::HEADER.to_owned() + &tables?, String::new()));
        }
        let found: Reconstruction = of(self.forecast)?;
        if self.format == Format::Totals {
            return Ok((print::totals(&found, &self.ags, self.after), String::new()));
        }
        let report = if self.format == Format::Text { print::report(&found, &self.ags) } else { String::new() };
        Ok((print::rows(&found, &self.ags), report))
    }
}
