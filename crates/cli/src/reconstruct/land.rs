//! What an office published about a Land: `forecasts.csv`, `paths.csv`, `published.csv`.

use std::path::Path;

use hindcast::reconstruct::{Course, Forecast, Goal};
use serde::Deserialize;

use crate::files;

/// A row of `forecasts.csv`: a forecast and what of the Land's total is known.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct ForecastRow {
    /// Which forecast: the third is 3.
    pub(super) forecast: u8,
    pub(super) title: String,
    pub(super) base_year: i32,
    /// The 31 December that is projected from.
    pub(super) launch: i32,
    /// The year that Kreise are compared in.
    pub(super) year: i32,
    goal_year: Option<i32>,
    goal: Option<String>,
    value: Option<f64>,
    pub(super) note: String,
}

/// A row of `paths.csv`: what the office assumed for the Land in a year.
#[derive(Debug, Deserialize)]
struct PathRow {
    forecast: u8,
    measure: String,
    year: i32,
    value: f64,
}

/// A row of `published.csv`: `ags` is a Kreis, the Land, `staedte` or `landkreise`.
#[derive(Debug, Clone, Deserialize)]
struct PublishedRow {
    forecast: u8,
    year: i32,
    ags: String,
    measure: String,
    value: f64,
}

/// Everything an office published about a Land.
pub(super) struct Land {
    pub(super) forecasts: Vec<ForecastRow>,
    paths: Vec<PathRow>,
    published: Vec<PublishedRow>,
}

/// The twelve kreisfreie Städte together, in the column `ags`.
pub(super) const CITIES: &str = "staedte";
/// The Landkreise together.
pub(super) const DISTRICTS: &str = "landkreise";

impl Land {
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        Ok(Self {
            forecasts: files::rows_of(&folder.join("forecasts.csv"))?,
            paths: files::rows_of(&folder.join("paths.csv"))?,
            published: files::rows_of(&folder.join("published.csv"))?,
        })
    }

    /// The forecast of a number, as far as it can be recomputed.
    pub(super) fn forecast(&self, number: u8) -> Result<(&ForecastRow, Forecast), String> {
        let known: Vec<String> = self.forecasts.iter().map(|row| row.forecast.to_string()).collect();
        let row = self.forecasts.iter().find(|row| row.forecast == number);
        let row =
            row.ok_or_else(|| format!("--forecast {number}: not in forecasts.csv; known are {}", known.join(", ")))?;
        let goal = match (row.goal.as_deref(), row.value) {
            (Some("persons"), Some(value)) => Goal::Persons(value),
            (Some("percent"), Some(value)) => Goal::Percent(value),
            (None, None) => {
                let title = &row.title;
                return Err(format!("{title}: the total of the Land is not at hand, so nothing can be recomputed"));
            }
            _ => {
                return Err(format!(
                    "forecasts.csv: forecast {number}: expected a goal `persons` or `percent` and its value"
                ));
            }
        };
        let course = |measure: &str| {
            let of = self.paths.iter().filter(|path| path.forecast == number && path.measure == measure);
            Course::new(of.map(|path| (path.year, path.value)).collect())
        };
        let forecast = Forecast {
            launch: row.launch,
            base: row.base_year,
            until: row.goal_year.unwrap_or(row.year),
            goal,
            expectancy: [course("e0_f"), course("e0_m")],
            fertility: course("births"),
        };
        Ok((row, forecast))
    }

    /// The forecasts that packs tell: those whose total of the Land is known for the year that is compared. A total of a later year says too little
    /// about it: with the third forecast's of 2060 the Kreise of 2030 are missed by 9 points.
    pub(super) fn told(&self) -> impl Iterator<Item = u8> {
        self.forecasts.iter().filter(|row| row.goal_year == Some(row.year)).map(|row| row.forecast)
    }

    /// Published persons of a Kreis or of the Land on 31 December of a year.
    pub(super) fn persons(&self, number: u8, ags: &str, year: i32) -> Option<f64> {
        self.value(number, ags, year, "persons")
    }

    /// Published change from the base year to a year, per cent; `counted` are the persons of the base year where the office's are not at hand.
    pub(super) fn percent(&self, row: &ForecastRow, ags: &str, counted: Option<f64>) -> Option<f64> {
        let number = row.forecast;
        self.value(number, ags, row.year, "percent").or_else(|| {
            let base = self.persons(number, ags, row.base_year).or(counted)?;
            Some(100.0 * (self.persons(number, ags, row.year)? / base - 1.0))
        })
    }

    fn value(&self, number: u8, ags: &str, year: i32, measure: &str) -> Option<f64> {
        let same = |row: &&PublishedRow| {
            (row.forecast, row.year) == (number, year) && row.ags == ags && row.measure == measure
        };
        self.published.iter().find(same).map(|row| row.value)
    }
}
