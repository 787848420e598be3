//! What the Land's office says about the place where its own figures are not at hand: recomputed ranges, bounds, and how good they are elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use scenario::pack::{BOUNDS, Files, OPTIONAL_TABLES, RECONSTRUCTIONS, TESTED};
use serde::Deserialize;

use super::Work;
use crate::pack::source::{self, Stop};
use crate::pack::write::Table;

/// Sources of what is recomputed, in addition to the forecast's own: people and moves of the Kreise.
const OF_KREISE: &str = "kreise-12411 kreise-12711 destatis-12621 wpp-2024";

/// A row of `reconstructed.csv`, as `insek reconstruct --format table` writes it.
#[derive(Deserialize)]
struct Reconstructed {
    forecast: u8,
    base_year: i32,
    year: i32,
    ags: String,
    name: String,
    percent: f64,
    low_percent: Option<f64>,
    high_percent: Option<f64>,
    published_percent: Option<f64>,
}

/// A row of `forecasts.csv`.
#[derive(Deserialize)]
struct Forecast {
    forecast: u8,
    title: String,
    base_year: i32,
    source: String,
}

/// A row of `bounds.csv`.
#[derive(Deserialize)]
struct Bound {
    forecast: u8,
    year: i32,
    ags: String,
    base_persons: f64,
    low_percent: Option<f64>,
    high_percent: Option<f64>,
    note: String,
    source: String,
}

/// A row of `published.csv`, of which only the source is wanted.
#[derive(Deserialize)]
struct Published {
    forecast: u8,
    source: String,
}

/// A row of the derived history.
#[derive(Deserialize)]
struct Counted {
    measure: String,
    region: String,
    year: i32,
    value: f64,
    basis: String,
    #[serde(rename = "use")]
    role: String,
}

impl Work<'_> {
    /// Writes the tables as far as the Land's folder has rows for the place; returns their quality and sources.
    ///
    /// Persons are the published or recomputed change times the count that the forecast starts from.
    pub(super) fn office(&mut self, land: &Files) -> Result<Vec<(String, [String; 2])>, Stop> {
        if let Some(folder) = self.recipe.land.clone().filter(|_| land.is_empty()) {
            self.say(format!("land: no folder {folder} beside; nothing is told of its office's forecasts"));
        }
        let Some(ags) = self.recipe.ags.clone().filter(|_| !land.is_empty()) else { return Ok(Vec::new()) };
        let forecasts: Vec<Forecast> = source::rows(land, "forecasts.csv")?;
        let of = |number: u8| {
            let found = forecasts.iter().find(|row| row.forecast == number);
            found.ok_or_else(|| format!("forecasts.csv: no forecast {number}"))
        };
        let counted = self.persons_by_year()?;
        let columns =
            |table: &str| OPTIONAL_TABLES.iter().find(|(name, _)| *name == table).map_or(&[][..], |row| row.1);
        let (mut ranges, mut bounds, mut tested) =
            (Table::new(columns(RECONSTRUCTIONS)), Table::new(columns(BOUNDS)), Table::new(columns(TESTED)));
        let mut sources = [const { BTreeSet::<String>::new() }; 3];
        let all: Vec<Reconstructed> = source::rows(land, "reconstructed.csv")?;
        for row in all.iter().filter(|row| row.ags == ags) {
            let forecast = of(row.forecast)?;
            let Some((base, basis)) = counted.get(&row.base_year) else {
                self.say(format!("reconstruction: {} people of {} are not known", forecast.title, row.base_year));
                continue;
            };
            let side = |percent: Option<f64>| persons(*base, percent);
            let (low, high) = (side(row.low_percent), side(row.high_percent));
            ranges.push(
                [&id(row.forecast), &*forecast.title, &row.base_year.to_string(), &row.year.to_string()]
                    .into_iter()
                    .chain([low.as_str(), high.as_str(), basis, ""]),
            );
            sources[0].extend(forecast.source.split(' ').chain(OF_KREISE.split(' ')).map(str::to_owned));
            self.report.push(format!("reconstruction: {}, {low} to {high} in {}", forecast.title, row.year));
        }
        for row in source::rows::<Bound>(land, "bounds.csv")?.iter().filter(|row| row.ags == ags) {
            let forecast = of(row.forecast)?;
            let side = |percent: Option<f64>| persons(row.base_persons, percent);
            let basis = counted.get(&forecast.base_year).map_or("", |(_, basis)| basis.as_str());
            bounds.push(
                [&id(row.forecast), &*forecast.title, &forecast.base_year.to_string(), &row.year.to_string()]
                    .into_iter()
                    .chain([side(row.low_percent).as_str(), side(row.high_percent).as_str(), basis, row.note.as_str()]),
            );
            sources[1].extend(row.source.split(' ').map(str::to_owned));
        }
        for row in &all {
            let Some(published) = row.published_percent else { continue };
            let together = row.low_percent.is_none().to_string();
            tested.push([
                id(row.forecast).as_str(),
                &row.name,
                &together,
                &row.percent.to_string(),
                &published.to_string(),
            ]);
        }
        let published: Vec<Published> = source::rows(land, "published.csv")?;
        let used = published.into_iter().filter(|row| all.iter().any(|made| made.forecast == row.forecast));
        // Without a range of its own nothing of the place is judged by others.
        let used = used.filter(|_| !sources[0].is_empty());
        let used: Vec<String> =
            used.flat_map(|row| row.source.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
        sources[2].extend(used);
        let mut notes = Vec::new();
        for ((name, table), sources) in
            [(RECONSTRUCTIONS, ranges), (BOUNDS, bounds), (TESTED, tested)].into_iter().zip(sources)
        {
            if !sources.is_empty() {
                self.keep(&format!("{name}.csv"), table);
                let sources = sources.into_iter().collect::<Vec<_>>().join(" ");
                notes.push((name.to_owned(), ["derived".to_owned(), sources]));
            }
        }
        Ok(notes)
    }

    /// Counted persons of the whole by year, with their census.
    fn persons_by_year(&self) -> Result<BTreeMap<i32, (f64, String)>, Stop> {
        let rows: Vec<Counted> = source::rows(&self.out, "history.csv")?;
        let of_whole = |row: &Counted| row.measure == "population" && row.region == "stadt" && row.role == "series";
        Ok(rows.into_iter().filter(of_whole).map(|row| (row.year, (row.value, row.basis))).collect())
    }
}

/// Short name of a forecast of the office in the table of forecasts.
fn id(forecast: u8) -> String {
    format!("landesamt-{forecast}")
}

/// Whole persons after a change in per cent; empty where a side is open.
fn persons(base: f64, percent: Option<f64>) -> String {
    percent.map_or_else(String::new, |percent| (base * (1.0 + percent / 100.0)).round().to_string())
}
