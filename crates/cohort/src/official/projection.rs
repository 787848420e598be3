//! What a projection says: persons by year, and the components of change by region.

use ndarray::{Array3, Array4, ArrayView3, ArrayView4, Axis};

use super::inputs::Inputs;
use crate::dims::{AGES, CELLS, SEXES};

/// Components of change of one region in one year, in persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component {
    /// Live births, in the region where the child belongs.
    Births,
    /// Deaths.
    Deaths,
    /// Arrivals from outside that found room.
    Arrivals,
    /// Departures to places outside.
    Departures,
    /// Arrivals from other regions of the area, including those redirected there.
    MovesIn,
    /// Departures to other regions of the area.
    MovesOut,
    /// Changes of state into this one, such as naturalisation.
    TransitionsIn,
    /// Changes of state out of this one.
    TransitionsOut,
    /// Arrivals that wanted to come here and found no room anywhere; not contained in `Arrivals`.
    Unplaced,
    /// Arrivals contained in `Arrivals` of this region that had wanted to go to another one without room.
    Redirected,
}

impl Component {
    /// Every component in the order of the components' axis.
    pub const ALL: [Self; 10] = [
        Self::Births,
        Self::Deaths,
        Self::Arrivals,
        Self::Departures,
        Self::MovesIn,
        Self::MovesOut,
        Self::TransitionsIn,
        Self::TransitionsOut,
        Self::Unplaced,
        Self::Redirected,
    ];

    /// Position on the components' axis.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// Persons on 31 December of the base year and of every projected year, and what changed in between.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    base_year: i32,
    /// `[year, region, sex, age]`, the base year first.
    population: Array4<f64>,
    /// `[year, region, component]`, the first projected year first.
    components: Array3<f64>,
}

impl Projection {
    pub(super) fn empty(inputs: &Inputs) -> Self {
        let (years, regions) = (inputs.years().len(), inputs.regions());
        let mut population = Array4::zeros((years + 1, regions, SEXES, AGES));
        let base = inputs.base().cells();
        if let Some(first) = population.as_slice_mut().and_then(|cells| cells.get_mut(..base.len())) {
            first.copy_from_slice(base);
        }
        Self {
            base_year: inputs.base_year(),
            population,
            components: Array3::zeros((years, regions, Component::ALL.len())),
        }
    }

    /// Start and end population of the projected year `index` and its components, each as one run of memory.
    pub(super) fn year_mut(&mut self, index: usize) -> (&[f64], &mut [f64], &mut [f64]) {
        let regions = self.population.dim().1;
        let (cells, width) = (regions * CELLS, regions * Component::ALL.len());
        // Both arrays were made here in standard layout; an empty slice would only be seen if that changed.
        let population = self.population.as_slice_mut().unwrap_or_default();
        let components = self.components.as_slice_mut().unwrap_or_default();
        let (before, after) = population.split_at_mut((index + 1) * cells);
        (&before[index * cells..], &mut after[..cells], &mut components[index * width..(index + 1) * width])
    }

    /// The year on whose 31 December the projection starts.
    #[must_use]
    pub fn base_year(&self) -> i32 {
        self.base_year
    }

    /// The last projected year.
    #[must_use]
    pub fn last_year(&self) -> i32 {
        self.base_year + i32::try_from(self.components.dim().0).unwrap_or(0)
    }

    /// Persons `[year, region, sex, age]`, the base year first.
    #[must_use]
    pub fn population(&self) -> ArrayView4<'_, f64> {
        self.population.view()
    }

    /// Components of change in persons `[year, region, component]`, the year after the base year first.
    #[must_use]
    pub fn components(&self) -> ArrayView3<'_, f64> {
        self.components.view()
    }

    /// Persons of a region on 31 December, if the projection holds that year.
    #[must_use]
    pub fn persons(&self, year: i32, region: usize) -> Option<f64> {
        let index = usize::try_from(year - self.base_year).ok()?;
        (index < self.population.dim().0 && region < self.population.dim().1)
            .then(|| self.population.index_axis(Axis(0), index).index_axis(Axis(0), region).sum())
    }
}
