//! A pack and a scenario, turned into the inputs of a projection.

use std::sync::Arc;

use cohort::InputError;
use cohort::dims::{AGES, SEXES};
use cohort::life_table::LifeTableError;
use cohort::official::{Counts, Inputs, Rates, Year, project};
use ndarray::{Array2, Array3};

use crate::basis::{Basis, Levels};
use crate::cells::{add_scaled, regions_mut, scale};
use crate::choice::{Scenario, TARGET_YEARS};
use crate::housing;
use crate::lever::{Homes, Lever};
use crate::outcome::Outcome;
use crate::pack::Pack;

/// A pack that is ready to be projected under any scenario.
#[derive(Debug, Clone)]
pub struct Model {
    pack: Arc<Pack>,
    base: Counts,
    /// Arrivals of the baseline, persons a year `[region, sex, age]`.
    arrivals: Array3<f64>,
    bases: [Basis; Lever::ALL.len()],
    baseline: Outcome,
}

/// Why a pack cannot be projected, although each of its tables is sound.
#[derive(Debug, Clone, PartialEq)]
pub enum ModelError {
    /// A figure that the engine refuses.
    Input(InputError),
    /// A life expectancy that no table reaches.
    LifeTable(LifeTableError),
}

impl std::fmt::Display for ModelError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Input(error) => error.fmt(f),
            Self::LifeTable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ModelError {}

impl From<InputError> for ModelError {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl From<LifeTableError> for ModelError {
    fn from(error: LifeTableError) -> Self {
        Self::LifeTable(error)
    }
}

impl Model {
    /// Prepares a pack and projects its baseline to the last target year.
    ///
    /// # Errors
    ///
    /// A figure that the engine refuses, such as a region from which more people leave than live there.
    pub fn new(pack: Arc<Pack>) -> Result<Self, ModelError> {
        let base = Counts::new("population", pack.population.clone())?;
        let arrivals = base_arrivals(&pack);
        let bases = Basis::of(&pack, &arrivals);
        let baseline = Scenario::default();
        let levels = Levels::of(&bases, &baseline);
        let inputs = build(&pack, &base, &arrivals, &levels, &bases, Homes::Limit, *TARGET_YEARS.end())?;
        let baseline = outcome(&pack, &inputs, &levels);
        Ok(Self { pack, base, arrivals, bases, baseline })
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Where a lever stands in the baseline, and how far it goes.
    #[must_use]
    pub fn basis(&self, lever: Lever) -> &Basis {
        &self.bases[lever.index()]
    }

    /// The baseline, projected to the last target year.
    #[must_use]
    pub fn baseline(&self) -> &Outcome {
        &self.baseline
    }

    /// Where every lever stands in every area under a scenario.
    #[must_use]
    pub fn levels(&self, scenario: &Scenario) -> Levels {
        Levels::of(&self.bases, scenario)
    }

    /// Inputs of the projection of a scenario up to 31 December of `last_year`.
    ///
    /// # Errors
    ///
    /// A combination that the engine refuses; levers within their ranges never make one.
    pub fn inputs(&self, scenario: &Scenario, last_year: i32) -> Result<Inputs, ModelError> {
        let levels = self.levels(scenario);
        build(&self.pack, &self.base, &self.arrivals, &levels, &self.bases, scenario.homes(), last_year)
    }

    /// Projects a scenario up to 31 December of `last_year`.
    ///
    /// # Errors
    ///
    /// As [`Model::inputs`].
    pub fn project(&self, scenario: &Scenario, last_year: i32) -> Result<Outcome, ModelError> {
        Ok(outcome(&self.pack, &self.inputs(scenario, last_year)?, &self.levels(scenario)))
    }
}

fn outcome(pack: &Pack, inputs: &Inputs, levels: &Levels) -> Outcome {
    let dwellings = housing::dwellings(pack, levels, inputs.years().len());
    Outcome::new(project(inputs), dwellings)
}

/// Persons a year who come from outside in the baseline, all kinds together.
fn base_arrivals(pack: &Pack) -> Array3<f64> {
    let mut arrivals = Array3::zeros((pack.regions.len(), SEXES, AGES));
    for kind in &pack.arrivals {
        for (cells, share) in regions_mut(&mut arrivals).zip(&kind.spread) {
            add_scaled(cells, kind.level * share, kind.profile.as_slice().unwrap_or_default());
        }
    }
    arrivals
}

fn build(
    pack: &Pack,
    base: &Counts,
    base_arrivals: &Array3<f64>,
    levels: &Levels,
    bases: &[Basis; Lever::ALL.len()],
    homes: Homes,
    last_year: i32,
) -> Result<Inputs, ModelError> {
    let years = usize::try_from(last_year - pack.meta.base_year).unwrap_or(0).max(1);
    let rates = Arc::new(rates(pack, levels, bases)?);
    let mut arrivals = base_arrivals.clone();
    for (region, cells) in regions_mut(&mut arrivals).enumerate() {
        let basis = bases[Lever::Arrivals.index()].base[region];
        if basis > 0.0 {
            scale(cells, levels.district(Lever::Arrivals, region) / basis);
        }
    }
    let settling = housing::settle(pack, levels, &mut arrivals, homes);
    let arrivals = Arc::new(Counts::new("arrivals", arrivals)?);
    let plain = Year::new(rates, arrivals, settling)?;
    let dwellings = housing::dwellings(pack, levels, years);
    let mut all = Vec::with_capacity(years);
    for year in 1..=years {
        all.push(match homes {
            Homes::Ignore => plain.clone(),
            Homes::Limit | Homes::Attract => plain.clone().with_capacity(housing::capacity(pack, &dwellings, year))?,
        });
    }
    Ok(Inputs::new(pack.meta.base_year, base.clone(), all)?)
}

/// Mortality, leaving, moving and fertility under the levers.
fn rates(pack: &Pack, levels: &Levels, bases: &[Basis; Lever::ALL.len()]) -> Result<Rates, ModelError> {
    let regions = pack.regions.len();
    let mut death = Array3::zeros((regions, SEXES, AGES));
    let mut known: Vec<(f64, [[f64; AGES]; SEXES])> = Vec::new();
    for (region, cells) in regions_mut(&mut death).enumerate() {
        let years = levels.district(Lever::LifeExpectancy, region);
        let table = match known.iter().find(|(seen, _)| *seen == years) {
            Some((_, table)) => *table,
            None => {
                let table = death_probabilities(pack, years)?;
                known.push((years, table));
                table
            }
        };
        cells.copy_from_slice(table.as_flattened());
    }
    let mut out = pack.out_rate.clone();
    for (region, cells) in regions_mut(&mut out).enumerate() {
        let basis = bases[Lever::Departures.index()].base[region];
        if basis > 0.0 {
            scale(cells, levels.district(Lever::Departures, region) / basis);
        }
    }
    let total = pack.fertility.total();
    let mut fertility = Array2::zeros((regions, AGES));
    for (region, row) in fertility.as_slice_mut().unwrap_or_default().chunks_exact_mut(AGES).enumerate() {
        row.copy_from_slice(&pack.fertility.rates);
        scale(row, if total > 0.0 { levels.district(Lever::Fertility, region) / total } else { 0.0 });
    }
    Ok(Rates::new(&death, &out, &pack.move_rate, &fertility, pack.fertility.boys_per_girl)?)
}

fn death_probabilities(pack: &Pack, years: f64) -> Result<[[f64; AGES]; SEXES], ModelError> {
    let mut all = [[0.0; AGES]; SEXES];
    for (probabilities, table) in all.iter_mut().zip(&pack.mortality.city) {
        *probabilities = if years == 0.0 {
            table.projection_death_probabilities()
        } else {
            table.with_life_expectancy(table.life_expectancy_at_birth() + years)?.projection_death_probabilities()
        };
    }
    Ok(all)
}
