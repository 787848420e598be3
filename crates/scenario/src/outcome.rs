//! A projected scenario, read by area and year.

use cohort::SexAges;
use cohort::dims::{AGES, CELLS};
use cohort::official::{Component, Components, Projection};

use crate::area::Area;
use crate::cells::add_scaled;
use crate::housing::{Stock, Table};
use crate::tie::Implied;

/// What a scenario results in, by area and year.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    projection: Projection,
    stock: Stock,
    /// Persons who want to come, `[year][district]`, the first projected year first.
    wanted: Table,
    implied: Vec<Implied>,
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
    pub(crate) fn new(projection: Projection, stock: Stock, wanted: Table, implied: Vec<Implied>) -> Self {
        Self { projection, stock, wanted, implied }
    }

    /// What the scenario's ties imply, year by year and of parts before the whole; nothing without one.
    pub fn implied(&self) -> &[Implied] {
        &self.implied
    }

    /// The engine's result.
    pub fn projection(&self) -> &Projection {
        &self.projection
    }

    /// The year on whose 31 December it starts.
    pub fn base_year(&self) -> i32 {
        self.projection.base_year()
    }

    /// The last projected year.
    pub fn last_year(&self) -> i32 {
        self.projection.last_year()
    }

    /// Persons on 31 December; 0 for a year outside the projection.
    pub fn persons(&self, area: Area, year: i32) -> f64 {
        self.regions(area, year).as_flattened().iter().sum()
    }

    /// Persons by sex and single age on 31 December, `[sex, age]`.
    pub fn by_age(&self, area: Area, year: i32) -> SexAges {
        let mut sum = SexAges::zeros();
        for cells in self.regions(area, year) {
            add_scaled(sum.figures_mut(), 1.0, cells);
        }
        sum
    }

    /// Persons of the ages `from..=to` on 31 December.
    pub fn persons_aged(&self, area: Area, year: i32, from: usize, to: usize) -> f64 {
        let ages = from.min(AGES)..(to + 1).min(AGES);
        self.regions(area, year)
            .as_flattened()
            .chunks_exact(AGES)
            .map(|lane| lane[ages.clone()].iter().sum::<f64>())
            .sum()
    }

    /// What changed in the year that ends on 31 December of `year`; nothing in the base year.
    pub fn change(&self, area: Area, year: i32) -> Change {
        let Some(districts) = self.projection.changes(year) else { return Change::default() };
        match area {
            Area::District(region) => read(&districts[region]),
            Area::City => {
                let mut sum = [0.0; Component::ALL.len()];
                for components in districts {
                    add_scaled(&mut sum, 1.0, components);
                }
                Change { moves_in: 0.0, moves_out: 0.0, ..read(&sum) }
            }
        }
    }

    /// Persons who want to come over the city boundary into an area in a year; some of them may find a dwelling in another
    /// district, and [`Change::unplaced`] find none.
    pub fn wanted(&self, area: Area, year: i32) -> f64 {
        self.sum(area, year, |index, region| if index > 0 { self.wanted[index - 1][region] } else { 0.0 })
    }

    /// Dwellings on 31 December.
    pub fn dwellings(&self, area: Area, year: i32) -> f64 {
        self.sum(area, year, |index, region| self.stock.dwellings[index][region])
    }

    /// Dwellings that the people on 31 December need (Wohnungsbedarf): persons, divided by the persons of an occupied
    /// dwelling of the stock times the share that is not kept free.
    pub fn dwellings_needed(&self, area: Area, year: i32) -> f64 {
        self.sum(area, year, |index, region| {
            let room = self.stock.room[index][region];
            if room > 0.0 { self.persons(Area::District(region), year) / room } else { 0.0 }
        })
    }

    /// Infill dwellings finished up to 31 December, all years together.
    pub fn infill(&self, area: Area, year: i32) -> f64 {
        self.sum(area, year, |index, region| self.stock.infill_until(index, region))
    }

    /// Persons in an infill dwelling that is lived in; 0 where there are none by that year.
    pub fn residents_of_infill(&self, region: usize, year: i32) -> f64 {
        self.sum(Area::District(region), year, |index, region| self.stock.residents_of_infill[index][region])
    }

    /// Sites for infill of the classes that the scenario counts; `None` where the pack does not say (of a city: of some district).
    pub fn infill_sites(&self, area: Area) -> Option<f64> {
        known_in(&self.stock.sites, area)
    }

    /// Dwellings that can be built on them: sites times the owners who take part times dwellings on a site; `None` where the
    /// scenario does not say how many of the last two (of a city: in some district).
    pub fn infill_potential(&self, area: Area) -> Option<f64> {
        known_in(&self.stock.potential, area)
    }

    /// Infill dwellings beyond the known potential up to 31 December, of a city all of its districts' together; `None` as
    /// [`Outcome::infill_potential`].
    pub fn infill_beyond_potential(&self, area: Area, year: i32) -> Option<f64> {
        self.infill_potential(area)?;
        Some(self.sum(area, year, |index, region| {
            let over = self.stock.infill_until(index, region) - self.stock.potential[region].unwrap_or(f64::INFINITY);
            // Years that add up to the potential go beyond it by rounding only.
            if over > 1e-6 { over } else { 0.0 }
        }))
    }

    /// Sums a figure over the districts of an area; nothing for a year outside the projection.
    fn sum(&self, area: Area, year: i32, figure: impl Fn(usize, usize) -> f64) -> f64 {
        let Some(index) = self.year_index(year) else { return 0.0 };
        match area {
            Area::City => (0..self.stock.sites.len()).map(|region| figure(index, region)).sum(),
            Area::District(region) if region < self.stock.sites.len() => figure(index, region),
            Area::District(_) => 0.0,
        }
    }

    /// The cells of every district of an area on 31 December; none for a year outside the projection.
    fn regions(&self, area: Area, year: i32) -> &[[f64; CELLS]] {
        let Some(districts) = self.projection.cells(year) else { return &[] };
        match area {
            Area::City => districts,
            Area::District(region) => std::slice::from_ref(&districts[region]),
        }
    }

    fn year_index(&self, year: i32) -> Option<usize> {
        let index = usize::try_from(year - self.base_year()).ok()?;
        (year <= self.last_year()).then_some(index)
    }
}

/// What is known of an area, of a city only where it is known of every district.
fn known_in(districts: &[Option<f64>], area: Area) -> Option<f64> {
    match area {
        Area::City => districts.iter().try_fold(0.0, |sum, known| Some(sum + (*known)?)),
        Area::District(region) => districts.get(region).copied().flatten(),
    }
}

/// Reads one region's components.
fn read(components: &Components) -> Change {
    let figure = |component: Component| components[component.index()];
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
