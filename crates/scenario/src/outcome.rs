//! A projected scenario, read by area and year.

use cohort::dims::{AGES, SEXES, Sex};
use cohort::official::{Component, Projection};
use ndarray::{Array2, ArrayView2, Axis, s};

use crate::lever::Area;

/// What a scenario comes to, by area and year.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    projection: Projection,
    /// `[year, district]`, the base year first.
    dwellings: Array2<f64>,
}

/// What changed in one year, in persons.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Change {
    /// Live births.
    pub births: f64,
    /// Deaths.
    pub deaths: f64,
    /// Arrivals over the city boundary that found room.
    pub arrivals: f64,
    /// Departures over the city boundary.
    pub departures: f64,
    /// Arrivals from other districts; for the city 0.
    pub moves_in: f64,
    /// Departures to other districts; for the city 0.
    pub moves_out: f64,
    /// Arrivals that found no dwelling anywhere in the city; not contained in `arrivals`.
    pub unplaced: f64,
}

impl Outcome {
    pub(crate) fn new(projection: Projection, dwellings: Array2<f64>) -> Self {
        Self { projection, dwellings }
    }

    /// The engine's result.
    #[must_use]
    pub fn projection(&self) -> &Projection {
        &self.projection
    }

    /// The year on whose 31 December it starts.
    #[must_use]
    pub fn base_year(&self) -> i32 {
        self.projection.base_year()
    }

    /// The last projected year.
    #[must_use]
    pub fn last_year(&self) -> i32 {
        self.projection.last_year()
    }

    /// Persons on 31 December; 0 for a year outside the projection.
    #[must_use]
    pub fn persons(&self, area: Area, year: i32) -> f64 {
        self.year_index(year).map_or(0.0, |index| {
            let all = self.projection.population();
            let of_year = all.index_axis(Axis(0), index);
            match area {
                Area::City => of_year.sum(),
                Area::District(region) => of_year.index_axis(Axis(0), region).sum(),
            }
        })
    }

    /// Persons by sex and single age on 31 December, `[sex, age]`.
    #[must_use]
    pub fn by_age(&self, area: Area, year: i32) -> Array2<f64> {
        let Some(index) = self.year_index(year) else { return Array2::zeros((SEXES, AGES)) };
        let all = self.projection.population();
        let of_year = all.index_axis(Axis(0), index);
        match area {
            Area::City => of_year.sum_axis(Axis(0)),
            Area::District(region) => of_year.index_axis(Axis(0), region).to_owned(),
        }
    }

    /// Persons of the ages `from..=to` on 31 December.
    #[must_use]
    pub fn persons_aged(&self, area: Area, year: i32, from: usize, to: usize) -> f64 {
        let cells = self.by_age(area, year);
        cells.slice(s![.., from.min(AGES)..(to + 1).min(AGES)]).sum()
    }

    /// Persons of one sex on 31 December.
    #[must_use]
    pub fn persons_of_sex(&self, area: Area, year: i32, sex: Sex) -> f64 {
        self.by_age(area, year).row(sex.index()).sum()
    }

    /// What changed in the year that ends on 31 December of `year`; nothing in the base year.
    #[must_use]
    pub fn change(&self, area: Area, year: i32) -> Change {
        let Some(index) = self.year_index(year).and_then(|index| index.checked_sub(1)) else {
            return Change::default();
        };
        let all = self.projection.components();
        let of_year = all.index_axis(Axis(0), index);
        match area {
            Area::City => {
                let sum = of_year.sum_axis(Axis(0));
                let change = read(&sum.view().insert_axis(Axis(0)), 0);
                Change { moves_in: 0.0, moves_out: 0.0, ..change }
            }
            Area::District(region) => read(&of_year, region),
        }
    }

    /// Dwellings on 31 December.
    #[must_use]
    pub fn dwellings(&self, area: Area, year: i32) -> f64 {
        self.year_index(year).map_or(0.0, |index| match area {
            Area::City => self.dwellings.row(index).sum(),
            Area::District(region) => self.dwellings[[index, region]],
        })
    }

    fn year_index(&self, year: i32) -> Option<usize> {
        let index = usize::try_from(year - self.base_year()).ok()?;
        (year <= self.last_year()).then_some(index)
    }
}

fn read(components: &ArrayView2<'_, f64>, region: usize) -> Change {
    let figure = |component: Component| components[[region, component.index()]];
    Change {
        births: figure(Component::Births),
        deaths: figure(Component::Deaths),
        arrivals: figure(Component::Arrivals),
        departures: figure(Component::Departures),
        moves_in: figure(Component::MovesIn),
        moves_out: figure(Component::MovesOut),
        unplaced: figure(Component::Unplaced),
    }
}
