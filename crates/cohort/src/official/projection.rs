//! What a projection says: persons by year, and the components of change by region.

use ndarray::{ArrayView3, ArrayView4, Axis};

use super::ages::Ages;
use super::component::{Component, Components};
use super::inputs::Inputs;
use crate::cells::{Cells, shaped};
use crate::dims::{AGES, CELLS, SEXES};

/// Persons on 31 December of the base year and of every projected year, and what changed in between.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    base_year: i32,
    regions: usize,
    /// The regions of the base year, then those of each following one.
    population: Cells,
    /// By year and region, the first projected year first.
    components: Vec<Components>,
}

impl Projection {
    pub(super) fn empty(inputs: &Inputs) -> Self {
        let (years, regions) = (inputs.years().len(), inputs.regions());
        let mut population = Cells::zeros((years + 1) * regions);
        population.by_region_mut()[..regions].copy_from_slice(inputs.base().cells().by_region());
        let components = vec![[0.0; Component::ALL.len()]; years * regions];
        Self { base_year: inputs.base_year(), regions, population, components }
    }

    /// Start and end population of the projected year `index` by lane, and its components by region.
    pub(super) fn year_mut(&mut self, index: usize) -> (&[Ages], &mut [Ages], &mut [Components]) {
        let regions = self.regions;
        let lanes = regions * SEXES;
        let (before, after) = self.population.lanes_mut().split_at_mut((index + 1) * lanes);
        let components = &mut self.components[index * regions..(index + 1) * regions];
        (&before[index * lanes..], &mut after[..lanes], components)
    }

    /// The year on whose 31 December the projection starts.
    pub fn base_year(&self) -> i32 {
        self.base_year
    }

    /// The last projected year.
    pub fn last_year(&self) -> i32 {
        self.base_year + i32::try_from(self.components.len() / self.regions).unwrap_or(0)
    }

    /// Persons `[year, region, sex, age]`, the base year first.
    pub fn population(&self) -> ArrayView4<'_, f64> {
        shaped((self.population.regions() / self.regions, self.regions, SEXES, AGES), self.population.figures())
    }

    /// The 202 cells of each region on 31 December, women first; `None` for a year outside the projection.
    #[inline]
    pub fn cells(&self, year: i32) -> Option<&[[f64; CELLS]]> {
        let index = usize::try_from(i64::from(year) - i64::from(self.base_year)).ok()?;
        self.population.by_region().chunks_exact(self.regions).nth(index)
    }

    /// Components of change in persons `[year, region, component]`, the year after the base year first.
    pub fn components(&self) -> ArrayView3<'_, f64> {
        let width = Component::ALL.len();
        shaped((self.components.len() / self.regions, self.regions, width), self.components.as_flattened())
    }

    /// What changed in the year that ends on 31 December of `year`, a row of [`Component::ALL`] for each region; `None` for a year that is not
    /// projected.
    #[inline]
    pub fn changes(&self, year: i32) -> Option<&[Components]> {
        let index = usize::try_from(i64::from(year) - i64::from(self.base_year) - 1).ok()?;
        self.components.chunks_exact(self.regions).nth(index)
    }

    /// Persons of a region on 31 December, if the projection holds that year.
    pub fn persons(&self, year: i32, region: usize) -> Option<f64> {
        let index = usize::try_from(i64::from(year) - i64::from(self.base_year)).ok()?;
        let population = self.population();
        (index < population.dim().0 && region < self.regions)
            .then(|| population.index_axis(Axis(0), index).index_axis(Axis(0), region).sum())
    }
}
