//! What goes into a projection, proven once.

use ndarray::Array2;

use super::{Convention, SurvivalRatios};
use crate::dims::{SEXES, Sex};
use crate::error::{Expected, InputError};

/// Migration of one step, `[sex, group]`.
#[derive(Clone, Debug, PartialEq)]
pub enum Migration {
    /// A closed population.
    None,
    /// Persons who come less persons who go.
    NetCounts(Array2<f64>),
    /// The same as a share of the population at the start of the step.
    NetProportions(Array2<f64>),
    /// Persons who come, and the share of the population at the start of the step that goes.
    GrossFlows {
        /// Persons who come, zero or more.
        arrivals: Array2<f64>,
        /// Share of the population at the start of the step that goes, 0..=1.
        departures: Array2<f64>,
    },
}

/// Rates and migration of one step, as published; proven by [`Projection::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Survival of women and, in a two-sex projection, of men.
    pub survival: Vec<SurvivalRatios>,
    /// Births per woman and year by group.
    pub fertility: Vec<f64>,
    /// Sex ratio at birth, such as 1.05.
    pub boys_per_girl: f64,
    /// Migration during the step.
    pub migration: Migration,
}

/// A start population and the steps that follow it: every number proven, so that projecting cannot fail.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    pub(super) convention: Convention,
    pub(super) start: Array2<f64>,
    pub(super) steps: Vec<Proven>,
}

/// A step in the form the loop needs: `net migrants = counts + proportions * population`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Proven {
    pub(super) survival: Vec<SurvivalRatios>,
    pub(super) fertility: Vec<f64>,
    pub(super) girls: f64,
    pub(super) counts: Array2<f64>,
    pub(super) proportions: Array2<f64>,
}

impl Projection {
    /// Puts a start population `[sex, group]` (one row: women only; two: women, men) and its steps together.
    ///
    /// # Errors
    /// A shape that differs from the start population's, a negative count or rate, a number that is not finite, a share of the population
    /// that goes above 1, an interval of 0 years; the error names table, step, sex and group.
    pub fn new(convention: Convention, start: Array2<f64>, steps: Vec<Step>) -> Result<Self, InputError> {
        let (sexes, groups) = start.dim();
        if sexes == 0 || sexes > SEXES || groups < 2 {
            return Err(InputError::shape("population", Expected::WomenAndMen));
        }
        if convention.interval == 0 {
            return Err(InputError::value("interval", "", 0.0, Expected::OneYear));
        }
        if let Some(floor) = convention.floor.filter(|floor| !(floor.is_finite() && *floor >= 0.0)) {
            return Err(InputError::value("floor", "", floor, Expected::PersonsAbove));
        }
        check("population", None, &start, (sexes, groups), 0.0, f64::MAX)?;
        let steps = steps.into_iter().enumerate().map(|(index, step)| step.prove(index, (sexes, groups)));
        Ok(Self { convention, start, steps: steps.collect::<Result<_, _>>()? })
    }
}

impl Step {
    fn prove(self, index: usize, shape: (usize, usize)) -> Result<Proven, InputError> {
        let (sexes, groups) = shape;
        if self.survival.len() != sexes || self.survival.iter().any(|ratios| ratios.groups() != groups) {
            return Err(InputError::shape("survival", Expected::Ratios { sexes, groups, step: index }));
        }
        if self.fertility.len() != groups {
            return Err(InputError::shape("fertility", Expected::Groups { groups, step: index }));
        }
        let negative = |rate: &f64| !(rate.is_finite() && *rate >= 0.0);
        if let Some(group) = self.fertility.iter().position(negative) {
            let place = format!("step {index}, group {group}");
            return Err(InputError::value("fertility", place, self.fertility[group], Expected::Births));
        }
        if !(self.boys_per_girl.is_finite() && self.boys_per_girl >= 0.0) {
            let place = format!("step {index}");
            return Err(InputError::value("sex_ratio_at_birth", place, self.boys_per_girl, Expected::Boys));
        }
        let nothing = Array2::zeros(shape);
        let (counts, proportions) = match self.migration {
            Migration::None => (nothing.clone(), nothing),
            Migration::NetCounts(counts) => {
                check("net_migration", Some(index), &counts, shape, -f64::MAX, f64::MAX)?;
                (counts, nothing)
            }
            Migration::NetProportions(proportions) => {
                check("net_migration", Some(index), &proportions, shape, -1.0, f64::MAX)?;
                (nothing, proportions)
            }
            Migration::GrossFlows { arrivals, departures } => {
                check("arrivals", Some(index), &arrivals, shape, 0.0, f64::MAX)?;
                check("departures", Some(index), &departures, shape, 0.0, 1.0)?;
                (arrivals, -departures)
            }
        };
        let girls = 1.0 / (1.0 + self.boys_per_girl);
        Ok(Proven { survival: self.survival, fertility: self.fertility, girls, counts, proportions })
    }
}

/// Checks the shape and every number of a table `[sex, group]`; NaN is never allowed.
fn check(
    table: &'static str,
    step: Option<usize>,
    values: &Array2<f64>,
    shape: (usize, usize),
    least: f64,
    greatest: f64,
) -> Result<(), InputError> {
    if values.dim() != shape {
        return Err(InputError::shape(table, Expected::SexesAndGroups { sexes: shape.0, groups: shape.1 }));
    }
    match values.indexed_iter().find(|(_, value)| !(**value >= least && **value <= greatest)) {
        None => Ok(()),
        Some(((sex, group), &value)) => {
            let step = step.map_or_else(String::new, |index| format!("step {index}, "));
            let place = format!("{step}{}, group {group}", Sex::ALL[sex].code());
            Err(InputError::value(table, place, value, Expected::Between { least, greatest }))
        }
    }
}
