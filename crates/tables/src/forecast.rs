//! A forecast of the state's statistical office or of anybody else, added to a pack as points.
//!
//! Years may stand beside or below each other, variants in lines of their own, above columns or in a column ([`crate::grid`]). The state office's
//! sheets by Kreis ("Kreisblatt", Rheinland-Pfalz 2070) are of that kind; their exact layout could not be looked up, so no position is taken for granted.
//! Publisher, title and base year are taken from the lines above the figures, or from columns.

mod context;
mod facts;
#[cfg(test)]
mod tests;

use scenario::pack::{Area, ForecastPoint, Licence, Pack, Precision, Source};

use crate::{Faults, edit};
pub use context::Context;
pub use facts::forecast;
use locale::data as words;

/// Group that stands for everybody.
pub const EVERYBODY: &str = "alle";

/// One figure of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The city or a district.
    pub area: Area,
    /// 31 December of this year.
    pub year: i32,
    /// Variant, as the table names it; empty where it names none.
    pub variant: String,
    /// Age group, [`EVERYBODY`] for all.
    pub group: String,
    /// Persons.
    pub persons: f64,
}

impl Point {
    /// Whether another point is of the same place, year, variant and group.
    fn is_of(&self, other: &Self) -> bool {
        (self.area, self.year, &self.variant, &self.group) == (other.area, other.year, &other.variant, &other.group)
    }
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

impl Forecast {
    /// First and last year.
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
        let publisher = or_known(publisher, |point| &point.publisher, words::not_stated());
        let title = or_known(title, |point| &point.title, &self.file);
        let source = format!("tabelle-{id}");
        edit::source(
            &mut pack,
            Source {
                id: source.clone(),
                title: words::forecast::title(&title, &self.file),
                publisher: publisher.clone(),
                date: String::new(),
                licence: Licence::NotStated,
                url: String::new(),
                note: words::read_from_file().to_owned(),
            },
        );
        let replaced = |old: &ForecastPoint| {
            let point = |new: &Point| {
                Some(new.year) == old.year
                    && new.variant == old.variant
                    && new.group == old.group
                    && new.area == old.area
            };
            let notice = old.area == Area::City && old.persons.is_none();
            old.forecast == id && (notice || self.points.iter().any(point))
        };
        pack.forecasts.retain(|old| !replaced(old));
        let provenance = edit::derived([source.as_str()]);
        pack.forecasts.extend(self.points.iter().map(|point| ForecastPoint {
            forecast: id.clone(),
            publisher: publisher.clone(),
            title: title.clone(),
            base_year: *base_year,
            variant: point.variant.clone(),
            area: point.area,
            year: Some(point.year),
            group: point.group.clone(),
            persons: Some(point.persons),
            precision: Precision::Exact,
            note: note.clone(),
            provenance: provenance.clone(),
        }));
        edit::checked(&pack, &self.file)
    }
}
