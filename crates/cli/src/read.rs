//! `insek read`: tables of the city or of an office, read into a pack.

mod report;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use scenario::pack::{Files, Pack};
use tables::archive;
use tables::{Kind, Opening, Refusal, Understood, start_anew, understand};

use crate::files;

/// Reads tables into a data pack and writes the new pack
///
/// The city's districts by age, observed figures, forecasts; as CSV, XLSX, ODS, or a zip of them. Outlines of the districts as GeoJSON.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek read data/kaiserslautern einwohner-2026.csv --to neu --restart --this-year 2026\n  \
    insek read data/kaiserslautern einwohner-2026.csv --to neu --as observed"
)]
pub(crate) struct Read {
    /// Folder of the data pack
    #[arg(value_name = "DIR")]
    pack: PathBuf,
    /// Files of tables
    #[arg(value_name = "TABLE", required = true)]
    tables: Vec<PathBuf>,
    /// Folder of the new pack
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The new pack starts from the newest year whose people are observed, never from a year to come
    #[arg(long)]
    restart: bool,
    /// What a table is that can be read in two ways; outlines of districts (GeoJSON) are known without it
    #[arg(long = "as", value_parser = files::one_of(READINGS.map(|kind| (report::word(kind), kind))))]
    reading: Option<Kind>,
    /// Which sheet of a workbook is meant
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The year in which the tables are read, in place of the clock's
    #[arg(long, value_name = "YEAR", default_value_t = this_year(), hide_default_value = true)]
    this_year: i32,
}

/// What a table can be that is read into a pack.
const READINGS: [Kind; 3] = [Kind::Observed, Kind::Forecast, Kind::DistrictAges];

impl Read {
    /// Writes the new pack and says what was read.
    ///
    /// # Errors
    ///
    /// One line a fault; then nothing is written.
    pub(crate) fn report(&self) -> Result<String, String> {
        let base = files::pack(&self.pack)?;
        let files = opened(&self.tables, self.sheet.as_deref())?;
        let understood =
            self.understood(&files, &base, self.reading).map_err(|refusal| self.refused(&refusal, &files, &base))?;
        let mut report = report::describe(&understood, &base);
        let pack = understood.pack;
        if self.restart {
            let (year, persons) = (pack.meta.base_year, pack.population.sum().round());
            let _ = writeln!(report, "the projection starts from 31 December {year} with {persons} persons");
        }
        files::write(&self.to, &pack.to_files())?;
        let _ = writeln!(report, "{}: edition {}", self.to.display(), pack.meta.edition);
        Ok(report)
    }

    fn understood(&self, files: &Files, base: &Pack, reading: Option<Kind>) -> Result<Understood, Refusal> {
        let opening = Opening { this_year: self.this_year, reading };
        if self.restart { start_anew(files, base, opening) } else { understand(files, base, opening) }
    }

    /// Why nothing was taken over; where only a choice is missing, with what each reading would change.
    fn refused(&self, refusal: &Refusal, files: &Files, base: &Pack) -> String {
        let mut text = report::refused(refusal);
        if !refusal.is_question() {
            return text;
        }
        for kind in READINGS {
            // A restart is not what tells the readings apart.
            let opening = Opening { this_year: self.this_year, reading: Some(kind) };
            let Ok(understood) = understand(files, base, opening) else { continue };
            let figures = report::figures(&understood.figures, base);
            let _ = write!(text, "\nwith --as {}:\n{figures}", report::word(kind));
            text.push_str(report::effects(&understood.effects, base).trim_end());
        }
        text
    }
}

/// Seconds of a year of the Gregorian calendar.
const YEAR: u64 = 31_556_952;

/// The calendar year of the clock, to the day; the readers have no clock of their own.
fn this_year() -> i32 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i32::try_from(1970 + seconds / YEAR).unwrap_or(i32::MAX)
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
