//! Key figures before and after.

use std::sync::Arc;

use scenario::pack::{Area, Pack};
use scenario::{Area as Place, Model};

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFigure {
    /// Persons of the base year.
    Persons,
    /// Persons under 20 in percent of all, in the base year.
    Under20,
    /// Persons of 65 and over in percent of all, in the base year.
    From65,
    /// Persons of the baseline in this year.
    Projected(i32),
    /// Figures of forecasts for the city.
    ForecastPoints,
    /// Figures in the history.
    Observations,
}

/// One key figure that changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effect {
    /// What it is.
    pub figure: KeyFigure,
    /// Where, by the index of the new pack's districts.
    pub area: Area,
    /// In the pack before.
    pub before: f64,
    /// In the new pack.
    pub after: f64,
}

/// Years whose projection is compared.
const YEARS: [i32; 2] = [2040, 2050];
/// Changes below are rounding.
const CHANGED: f64 = 0.05;

/// The key figures that changed, those of the city first; none of the districts where the two packs have different ones.
pub(super) fn of(base: &Pack, pack: &Pack) -> Vec<Effect> {
    let [before, after] = [base, pack].map(|pack| Model::new(Arc::new(pack.clone())).ok());
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let mut effects = Vec::new();
    let mut compare = |figure: KeyFigure, area: Area, of: &dyn Fn(&Model) -> f64| {
        let (before, after) = (of(&before), of(&after));
        if (after - before).abs() >= CHANGED {
            effects.push(Effect { figure, area, before, after });
        }
    };
    let points = |model: &Model| {
        let of_city = |point: &&scenario::pack::ForecastPoint| point.area == Area::City && point.persons.is_some();
        model.pack().forecasts.iter().filter(of_city).count() as f64
    };
    compare(KeyFigure::ForecastPoints, Area::City, &points);
    compare(KeyFigure::Observations, Area::City, &|model| model.pack().history.len() as f64);
    let same = base.regions.len() == pack.regions.len()
        && base.regions.iter().zip(&pack.regions).all(|(old, new)| old.id == new.id);
    let districts = if same { pack.regions.len() } else { 0 };
    let areas = (0..districts).map(|region| (Area::Region(region), Place::District(region)));
    for (area, place) in [(Area::City, Place::City)].into_iter().chain(areas) {
        let year = |model: &Model| model.pack().meta.base_year;
        let persons = |model: &Model| model.baseline().persons(place, year(model));
        let share = |model: &Model, from: usize, to: usize| {
            model.baseline().persons_aged(place, year(model), from, to) / persons(model) * 100.0
        };
        compare(KeyFigure::Persons, area, &persons);
        compare(KeyFigure::Under20, area, &|model| share(model, 0, 19));
        compare(KeyFigure::From65, area, &|model| share(model, 65, 100));
        for year in YEARS {
            compare(KeyFigure::Projected(year), area, &|model| model.baseline().persons(place, year));
        }
    }
    effects
}
