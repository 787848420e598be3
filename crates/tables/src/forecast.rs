//! A forecast of the state's statistical office or of anybody else, added to a pack as points.
//!
//! Two forms are read. The plain one is a row for each figure, `year,variant,group,persons`, with more columns where they are known. The wide
//! one is what offices print: years beside each other and groups below, or the other way round, the variant in a line of its own or above its columns.
//! The state office's sheets by Kreis ("Kreisblatt", Rheinland-Pfalz 2070) are spreadsheets of that kind; their exact layout could not be
//! looked up, so no position is taken for granted: years and figures are found wherever they stand. Publisher, title and base year are taken from the lines above the figures.

mod context;
mod plain;
#[cfg(test)]
mod tests;
mod wide;

use scenario::pack::{Area, ForecastPoint, Pack, Source};

use crate::sheet::Sheet;
use crate::{Faults, edit};
pub use context::Context;
use locale::data as words;

/// Group that stands for everybody.
pub const EVERYBODY: &str = "alle";

/// One figure of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// 31 December of this year.
    pub year: i32,
    /// Variant, as the table names it; empty where it names none.
    pub variant: String,
    /// Age group, [`EVERYBODY`] for all.
    pub group: String,
    /// Persons.
    pub persons: f64,
}

/// A forecast as it stands in a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// Name of the file.
    pub file: String,
    /// Who published what, from which base year.
    pub context: Context,
    /// The figures, each year of a variant and group once.
    pub points: Vec<Point>,
}

/// Whether a file is a forecast in the plain or the wide form.
#[must_use]
pub fn is_forecast(sheet: &Sheet) -> bool {
    plain::fits(sheet) || wide::fits(sheet)
}

/// Reads a forecast for the whole city.
///
/// # Errors
/// Figures that are no counts or ambiguous, years of a variant and group twice, no figure at all.
pub fn read(sheet: &Sheet) -> Result<Forecast, Faults> {
    let mut faults = Faults::default();
    let forecast = if plain::fits(sheet) { plain::read(sheet, &mut faults) } else { wide::read(sheet, &mut faults) };
    match forecast {
        Some(forecast) if faults.is_empty() => Ok(forecast),
        _ => Err(faults.sorted()),
    }
}

/// Name of a group, with one word for everybody.
fn group(name: &str) -> String {
    let all =
        ["alle", "insgesamt", "gesamt", "total", "bevölkerung", "bevölkerunginsgesamt", "einwohner", "personen", ""];
    if all.contains(&crate::sheet::plain(name).as_str()) { EVERYBODY.to_owned() } else { name.trim().to_owned() }
}

impl Forecast {
    /// First and last year.
    #[must_use]
    pub fn years(&self) -> Option<(i32, i32)> {
        let years = || self.points.iter().map(|point| point.year);
        Some((years().min()?, years().max()?))
    }

    /// A new pack with these points, checked like any other. They take the place of the notice that they are missing, and of points of the same
    /// forecast, variant, group and year.
    ///
    /// # Errors
    /// What the reader of packs refuses.
    pub fn apply(&self, base: &Pack) -> Result<Pack, Faults> {
        let mut pack = base.clone();
        let Context { publisher, title, base_year, note } = &self.context;
        let same = |known: &&ForecastPoint| {
            base_year.is_some()
                && known.base_year == *base_year
                && known.area == Area::City
                && (publisher.is_empty() || known.publisher == *publisher)
        };
        let known = base.forecasts.iter().find(same);
        let base_text = base_year.map_or_else(|| "ohne-basisjahr".to_owned(), |year| year.to_string());
        let id = known.map_or_else(|| format!("eingelesen-{base_text}"), |known| known.forecast.clone());
        let or_known = |text: &str, of: fn(&ForecastPoint) -> &String, otherwise: &str| match (text, known) {
            ("", Some(known)) => of(known).clone(),
            ("", None) => otherwise.to_owned(),
            (text, _) => text.to_owned(),
        };
        let publisher = or_known(publisher, |point| &point.publisher, words::NOT_STATED);
        let title = or_known(title, |point| &point.title, &self.file);
        let source = format!("tabelle-{id}");
        edit::source(
            &mut pack,
            Source {
                id: source.clone(),
                title: words::forecast::title(&title, &self.file),
                publisher: publisher.clone(),
                date: words::NOT_STATED.to_owned(),
                licence: words::NOT_STATED.to_owned(),
                url: String::new(),
                note: words::READ_FROM_FILE.to_owned(),
            },
        );
        let replaced = |old: &ForecastPoint| {
            let point =
                |new: &Point| Some(new.year) == old.year && new.variant == old.variant && new.group == old.group;
            old.forecast == id && old.area == Area::City && (old.persons.is_none() || self.points.iter().any(point))
        };
        pack.forecasts.retain(|old| !replaced(old));
        let provenance = edit::derived([source.as_str()]);
        pack.forecasts.extend(self.points.iter().map(|point| ForecastPoint {
            forecast: id.clone(),
            publisher: publisher.clone(),
            title: title.clone(),
            base_year: *base_year,
            variant: point.variant.clone(),
            area: Area::City,
            year: Some(point.year),
            group: point.group.clone(),
            persons: Some(point.persons),
            note: note.clone(),
            provenance: provenance.clone(),
        }));
        edit::checked(&pack, &self.file)
    }
}
