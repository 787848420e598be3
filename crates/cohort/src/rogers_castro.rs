//! Model schedules of migration by age, and their fit to age groups.
//!
//! Rogers and Castro (1981), *Model migration schedules*, IIASA RR-81-30; the upward slope of the oldest ages after Rogers and Watkins
//! (1987). At exact age x, in the unit of the data (a rate, or shares of all migrants):
//!
//! ```text
//! m(x) = a1 exp(-alpha1 x)                                          children move with their parents
//!      + a2 exp(-alpha2 (x - mu2) - exp(-lambda2 (x - mu2)))        education and entry into work
//!      + a3 exp(-alpha3 (x - mu3) - exp(-lambda3 (x - mu3)))        retirement           (11 and 13 parameters)
//!      + a4 exp(lambda4 x)                                          care in old age      (13 parameters)
//!      + c
//! ```
//!
//! Offices publish migration for age groups; the arrays of the engine have single ages. [`fit`] finds the schedule whose group means come
//! closest to the published ones.
//!
//! Not here: a check that the peaks found mean what their names say. A curve through five groups has seven parameters only on paper; read
//! [`Fit::root_mean_square`] and look at the curve.

mod fit;
#[cfg(test)]
mod tests;

pub use fit::{AgeGroup, Fit, Form, fit};

use crate::dims::AGES;

/// A peak with a steep ascent and a slower descent, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peak {
    /// `a`: level.
    pub level: f64,
    /// `mu`: position, in years; the maximum lies near it, at `mu - ln(alpha / lambda) / lambda`.
    pub position: f64,
    /// `alpha`: rate of descent after the peak, per year.
    pub descent: f64,
    /// `lambda`: rate of ascent before the peak, per year.
    pub ascent: f64,
}

/// A Rogers-Castro schedule.
///
/// ```
/// use cohort::rogers_castro::Schedule;
///
/// let by_age = Schedule::FUNDAMENTAL.single_ages();
/// let busiest = (0..by_age.len()).max_by(|&a, &b| by_age[a].total_cmp(&by_age[b]));
/// assert_eq!(busiest, Some(23));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schedule {
    /// `a1`: level of childhood migration.
    pub childhood_level: f64,
    /// `alpha1`: rate of descent of childhood migration, per year.
    pub childhood_descent: f64,
    /// The peak of education and entry into work.
    pub labour: Peak,
    /// The retirement peak, in schedules of 11 and 13 parameters.
    pub retirement: Option<Peak>,
    /// `a4` and `lambda4`: level and rate of ascent per year in old age, in schedules of 13 parameters.
    pub old_age: Option<(f64, f64)>,
    /// `c`: the part that does not depend on age.
    pub constant: f64,
}

impl Schedule {
    /// The fundamental schedule of Rogers and Castro (1981) with seven parameters.
    pub const FUNDAMENTAL: Self = Self {
        childhood_level: 0.02,
        childhood_descent: 0.1,
        labour: Peak { level: 0.06, position: 20.0, descent: 0.1, ascent: 0.4 },
        retirement: None,
        old_age: None,
        constant: 0.003,
    };

    /// The schedule at an exact age in years.
    pub fn at(&self, age: f64) -> f64 {
        let childhood = self.childhood_level * libm::exp(-self.childhood_descent * age);
        let retirement = self.retirement.map_or(0.0, |peak| peak.at(age));
        let old_age = self.old_age.map_or(0.0, |(level, ascent)| level * libm::exp(ascent * age));
        childhood + self.labour.at(age) + retirement + old_age + self.constant
    }

    /// The schedule in the middle of each completed year of age, 0 to 100.
    pub fn single_ages(&self) -> [f64; AGES] {
        core::array::from_fn(|age| self.at(age as f64 + 0.5))
    }
}

impl Peak {
    fn at(&self, age: f64) -> f64 {
        let distance = age - self.position;
        self.level * libm::exp(-self.descent * distance - libm::exp(-self.ascent * distance))
    }
}
