//! `insek reconstruct`: what the office's forecast for the Land comes to in its Kreise, where only the Land's total is at hand.

mod answer;
mod land;
mod print;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hindcast::Nation;

use crate::backtest::kreise;
use crate::files;
use answer::Reconstruction;
use land::Land;

const USAGE: &str = "usage: insek reconstruct [--forecast N] [--ags KEY] [--land DIR] [--kreise DIR] [--format text|csv|table]\n\
    \n\
    Projects every Kreis of a Land as the state office's forecast would: from the last year at hand, components held at the level of the newest three\n\
    years, one factor on all arrivals so that the Land's published total is met. What was published for single Kreise is not used; it says\n\
    how good this is. No official figure comes out of it.\n\
    \n\
    --forecast N    which forecast of the office (6); its total of the Land must be known\n\
    --ags KEY       the Kreis of the last lines (07312)\n\
    --land DIR      what the office published: forecasts.csv, paths.csv, published.csv (data/sources/rheinland-pfalz)\n\
    --kreise DIR    people and moves of Kreise, as for `insek backtest` (data/sources/kreise)\n\
    --format text   rows and `KEY: VALUE` on standard output, every level period on standard error\n\
    --format csv    rows and `KEY: VALUE` only\n\
    --format table  every Kreis in every forecast whose Land's total is known for the year compared: the table reconstructed.csv that packs are made from\n\
    \n\
    insek reconstruct\n\
    insek reconstruct --forecast 5 --format csv\n\
    insek reconstruct --ags 07211\n\
    insek reconstruct --format table > data/sources/rheinland-pfalz/reconstructed.csv\n";

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    if args.iter().any(|arg| arg == "--help") {
        return files::say(USAGE);
    }
    let Some(call) = Call::of(args) else { return files::say_error(USAGE, 2) };
    match call.answer() {
        Ok((out, report)) => {
            let _ = files::say_error(&report, 0);
            files::say(&out)
        }
        Err(why) => files::say_error(&format!("{why}\n"), 1),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Csv,
    Table,
}

struct Call {
    forecast: u8,
    ags: String,
    land: PathBuf,
    kreise: PathBuf,
    format: Format,
}

impl Call {
    fn of(args: &[String]) -> Option<Self> {
        let mut call = Self {
            forecast: 6,
            ags: "07312".to_owned(),
            land: Path::new("data/sources/rheinland-pfalz").to_path_buf(),
            kreise: Path::new("data/sources/kreise").to_path_buf(),
            format: Format::Text,
        };
        let mut rest = args.iter();
        while let Some(arg) = rest.next() {
            match (arg.as_str(), rest.next()?.as_str()) {
                ("--forecast", number) => call.forecast = number.parse().ok()?,
                ("--ags", key) => key.clone_into(&mut call.ags),
                ("--land", folder) => call.land = PathBuf::from(folder),
                ("--kreise", folder) => call.kreise = PathBuf::from(folder),
                ("--format", "text") => call.format = Format::Text,
                ("--format", "csv") => call.format = Format::Csv,
                ("--format", "table") => call.format = Format::Table,
                _ => return None,
            }
        }
        Some(call)
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
        let report = if self.format == Format::Text { print::report(&found, &self.ags) } else { String::new() };
        Ok((print::rows(&found, &self.ags), report))
    }
}
