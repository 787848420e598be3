//! The reconstruction of one forecast, for every level period.

use hindcast::Nation;
use hindcast::reconstruct::{Forecast, Path, common_factor, paths, periods};
use rayon::prelude::*;

use super::land::{CITIES, DISTRICTS, ForecastRow, Land};
use crate::backtest::kreise::Kreis;

/// A Kreis in one level period.
pub(super) struct Line {
    pub(super) ags: String,
    pub(super) name: String,
    /// Recomputed change from the base year to the year compared, per cent.
    pub(super) change: f64,
    /// What the office published.
    pub(super) published: Option<f64>,
}

/// Several Kreise together, per cent.
pub(super) struct Sum {
    /// As in `published.csv`.
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) change: f64,
    pub(super) published: Option<f64>,
}

/// All Kreise with components held at the level of one period.
pub(super) struct Period {
    pub(super) years: Vec<i32>,
    /// On the arrivals of every Kreis.
    pub(super) factor: f64,
    /// Persons of the Land in the base year, the year compared and the year of the goal.
    pub(super) land: [f64; 3],
    /// Years in which the office's total of the Land is known and was not used: recomputed and published persons.
    pub(super) checks: Vec<(i32, f64, f64)>,
    pub(super) lines: Vec<Line>,
    pub(super) sums: [Sum; 2],
    /// By Kreis as in `lines`, persons of each year after the launch.
    pub(super) persons: Vec<Vec<(i32, f64)>>,
}

impl Period {
    /// Errors of the Kreise that the office published, recomputed less published, points.
    fn errors(&self) -> impl Iterator<Item = f64> + Clone {
        self.lines.iter().filter_map(|line| Some(line.change - line.published?))
    }

    /// How many Kreise the office published.
    pub(super) fn published(&self) -> usize {
        self.errors().count()
    }

    /// Root mean square of the errors, points; `None` where nothing was published.
    pub(super) fn rms(&self) -> Option<f64> {
        let count = self.published();
        (count > 0).then(|| (self.errors().map(|error| error * error).sum::<f64>() / count as f64).sqrt())
    }

    /// Mean of the errors, points.
    pub(super) fn bias(&self) -> Option<f64> {
        let count = self.published();
        (count > 0).then(|| self.errors().sum::<f64>() / count as f64)
    }

    /// The change of one Kreis, per cent.
    pub(super) fn of(&self, ags: &str) -> Option<f64> {
        self.lines.iter().find(|line| line.ags == ags).map(|line| line.change)
    }
}

/// A forecast recomputed; the first period is the one fixed in advance.
pub(super) struct Reconstruction {
    pub(super) row: ForecastRow,
    pub(super) fixed: Period,
    pub(super) others: Vec<Period>,
}

impl Reconstruction {
    pub(super) fn periods(&self) -> impl Iterator<Item = &Period> {
        std::iter::once(&self.fixed).chain(&self.others)
    }

    /// The change of a Kreis with the error that is stated on both sides, per cent: low, value, high.
    ///
    /// The error is `sqrt(s^2 + rms^2)`: `s` is how far any other period lies from the one fixed in advance, `rms` the root mean square over the
    /// Kreise that the office published, both in points. Where none was published the error is `s` alone.
    pub(super) fn range(&self, ags: &str) -> Option<[f64; 3]> {
        let value = self.fixed.of(ags)?;
        let spread = self.others.iter().filter_map(|period| period.of(ags)).map(|other| (other - value).abs());
        let (spread, rms) = (spread.fold(0.0, f64::max), self.fixed.rms().unwrap_or(0.0));
        let error = (spread * spread + rms * rms).sqrt();
        Some([value - error, value, value + error])
    }
}

/// Recomputes a forecast for the Kreise of its Land.
pub(super) fn reconstruct(
    land: &Land,
    land_key: &str,
    kreise: &[Kreis],
    nation: &Nation,
    number: u8,
) -> Result<Reconstruction, String> {
    let (row, forecast) = land.forecast(number)?;
    let periods = periods(forecast.launch);
    let found: Result<Vec<Vec<Path>>, String> = kreise
        .par_iter()
        .map(|kreis| {
            let of = paths(&kreis.record, nation, &forecast, &periods);
            of.map_err(|why| format!("{} {}: {why}", kreis.ags, kreis.name))
        })
        .collect();
    let found = found?;
    let mut made = Vec::new();
    for (index, years) in periods.iter().enumerate() {
        let of: Vec<&Path> = found.iter().filter_map(|paths| paths.get(index)).collect();
        made.push(period(land, land_key, kreise, row, &forecast, years, &of)?);
    }
    let mut made = made.into_iter();
    let fixed = made.next().ok_or("no level period")?;
    Ok(Reconstruction { row: row.clone(), fixed, others: made.collect() })
}

fn period(
    land: &Land,
    land_key: &str,
    kreise: &[Kreis],
    row: &ForecastRow,
    forecast: &Forecast,
    years: &[i32],
    paths: &[&Path],
) -> Result<Period, String> {
    let place = || format!("{}, level of {}", row.title, said(years));
    let factor = common_factor(forecast, paths)
        .ok_or_else(|| format!("{}: no factor on arrivals meets the total of the Land", place()))?;
    let persons = |path: &Path, year: i32| {
        path.persons(year, factor).ok_or_else(|| format!("{}: {year} was not projected", place()))
    };
    let total = |year: i32, of: &dyn Fn(&Kreis) -> bool| {
        let of = kreise.iter().zip(paths).filter(|(kreis, _)| of(kreis));
        of.map(|(_, path)| persons(path, year)).sum::<Result<f64, String>>()
    };
    let lines: Result<Vec<Line>, String> = kreise
        .iter()
        .zip(paths)
        .map(|(kreis, path)| {
            let counted = kreis.record.people(row.base_year).map(hindcast::persons);
            Ok(Line {
                ags: kreis.ags.clone(),
                name: plain(&kreis.name),
                change: 100.0 * (persons(path, row.year)? / persons(path, row.base_year)? - 1.0),
                published: land.percent(row, &kreis.ags, counted),
            })
        })
        .collect();
    let by_year = |path: &&Path| {
        let years = forecast.launch + 1..=forecast.until;
        years.map(|year| Ok((year, persons(path, year)?))).collect::<Result<Vec<_>, String>>()
    };
    let sum = |name: &'static str, key: &'static str, city: bool| -> Result<Sum, String> {
        let of = |kreis: &Kreis| kreis.is_city() == city;
        let change = 100.0 * (total(row.year, &of)? / total(row.base_year, &of)? - 1.0);
        Ok(Sum { key, name, change, published: land.percent(row, key, None) })
    };
    let all = |_: &Kreis| true;
    let mut checks = Vec::new();
    for year in forecast.launch + 1..=forecast.until {
        if let Some(published) = land.persons(row.forecast, land_key, year) {
            checks.push((year, total(year, &all)?, published));
        }
    }
    Ok(Period {
        years: years.to_vec(),
        factor,
        land: [total(row.base_year, &all)?, total(row.year, &all)?, total(forecast.until, &all)?],
        checks,
        lines: lines?,
        persons: paths.iter().map(by_year).collect::<Result<_, _>>()?,
        sums: [sum("kreisfreie Städte", CITIES, true)?, sum("Landkreise", DISTRICTS, false)?],
    })
}

/// A name without a comma, so that a row can be split at its commas.
fn plain(name: &str) -> String {
    name.split_once(", ").map_or_else(|| name.to_owned(), |(name, kind)| format!("{name} ({kind})"))
}

/// Years as spans: `2012-2014, 2017-2018`.
pub(super) fn said(years: &[i32]) -> String {
    let mut spans: Vec<[i32; 2]> = Vec::new();
    for year in years {
        match spans.last_mut() {
            Some([_, last]) if *last + 1 == *year => *last = *year,
            _ => spans.push([*year, *year]),
        }
    }
    let span = |[first, last]: &[i32; 2]| if first == last { first.to_string() } else { format!("{first}-{last}") };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}
