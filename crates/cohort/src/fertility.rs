//! Births per woman by age: level and timing.

use crate::dims::AGES;

/// Births per woman and year by single year of age, proven: finite, not negative, and not all zero.
///
/// Which age it is belongs to the data: the age *reached* on 31 December (the official convention of this crate) or the completed age at
/// the birth. A sum over ages does not depend on it, a mean age does: see [`AgeBasis`].
///
/// ```
/// use cohort::fertility::{AgeBasis, FertilitySchedule};
///
/// let mut rates = [0.0; 101];
/// (rates[29], rates[30], rates[31]) = (0.4, 0.8, 0.4);
/// let schedule = FertilitySchedule::new(rates)?;
/// assert!((schedule.total_fertility_rate() - 1.6).abs() < 1e-12);
///
/// let later = schedule.shifted_to_mean_age(31.5, AgeBasis::ReachedInYear)?.with_total_fertility_rate(1.4)?;
/// assert!((later.mean_age_at_birth(AgeBasis::ReachedInYear) - 31.5).abs() < 1e-12);
/// assert!((later.total_fertility_rate() - 1.4).abs() < 1e-12);
/// # Ok::<(), cohort::fertility::FertilityError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct FertilitySchedule {
    rates: [f64; AGES],
}

/// What the age of a rate means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeBasis {
    /// Calendar year minus the mother's birth year. Births at age x happen at exact ages x - 1 to x + 1, on average at x.
    ReachedInYear,
    /// The mother's last birthday. Births at age x happen at exact ages x to x + 1, on average at x + 1/2.
    Completed,
}

impl AgeBasis {
    /// Mean exact age, in years, of births counted at age 0 of this basis.
    fn offset(self) -> f64 {
        match self {
            Self::ReachedInYear => 0.0,
            Self::Completed => 0.5,
        }
    }
}

impl FertilitySchedule {
    /// Proves rates in births per woman and year at the ages 0 to 100.
    ///
    /// # Errors
    /// Names the age whose rate is negative or not a number; also when all rates are zero.
    pub fn new(rates: [f64; AGES]) -> Result<Self, FertilityError> {
        for (age, &rate) in rates.iter().enumerate() {
            if !(rate >= 0.0 && rate.is_finite()) {
                return Err(FertilityError::Rate { age, rate });
            }
        }
        let total: f64 = rates.iter().sum();
        if total.is_normal() { Ok(Self { rates }) } else { Err(FertilityError::Level { total }) }
    }

    /// Births per woman and year by age.
    pub fn rates(&self) -> &[f64; AGES] {
        &self.rates
    }

    /// Births per woman over her life at these rates (without mortality).
    pub fn total_fertility_rate(&self) -> f64 {
        self.rates.iter().sum()
    }

    /// Mean exact age of mothers at birth in years at these rates (not weighted by the women of each age).
    pub fn mean_age_at_birth(&self, basis: AgeBasis) -> f64 {
        let moment: f64 = self.rates.iter().enumerate().map(|(age, rate)| age as f64 * rate).sum();
        moment / self.total_fertility_rate() + basis.offset()
    }

    /// The same age pattern at another level.
    ///
    /// # Errors
    /// When `births_per_woman` is not a positive number.
    pub fn with_total_fertility_rate(&self, births_per_woman: f64) -> Result<Self, FertilityError> {
        let factor = births_per_woman / self.total_fertility_rate();
        if !(births_per_woman.is_normal() && factor > 0.0 && factor.is_finite()) {
            return Err(FertilityError::Level { total: births_per_woman });
        }
        Self::new(self.rates.map(|rate| rate * factor))
    }

    /// The schedule moved along the age axis to another mean age; level and shape stay.
    ///
    /// A move by a fraction of a year is a mix of the two nearest whole years, weighted by nearness, which hits the mean age exactly and
    /// widens the curve by at most a quarter of a squared year.
    ///
    /// # Errors
    /// When the mean age is not a number or the move would push rates off the ages 0 to 100.
    pub fn shifted_to_mean_age(&self, years: f64, basis: AgeBasis) -> Result<Self, FertilityError> {
        let out_of_range = FertilityError::MeanAge { asked: years };
        let shift = years - self.mean_age_at_birth(basis);
        if !(shift.is_finite() && shift.abs() < AGES as f64) {
            return Err(out_of_range);
        }
        let whole = libm::floor(shift);
        let fraction = shift - whole;
        let mut rates = [0.0; AGES];
        for (age, &rate) in self.rates.iter().enumerate().filter(|(_, rate)| **rate > 0.0) {
            for (step, share) in [(0, 1.0 - fraction), (1, fraction)] {
                if share > 0.0 {
                    let target = age as f64 + whole + f64::from(step);
                    let cell = if target >= 0.0 { rates.get_mut(target as usize) } else { None };
                    *cell.ok_or(out_of_range.clone())? += rate * share;
                }
            }
        }
        Self::new(rates)
    }
}

crate::said! {
    /// Why a fertility schedule cannot be built.
    FertilityError {
        Rate { age: usize, rate: f64 } =
            "fertility: the rate at age {age} is {rate}, expected births per woman and year, not negative";
        Level { total: f64 } =
            "fertility: the total fertility rate is {total}, expected a positive number of births per woman";
        MeanAge { asked: f64 } =
            "fertility: a mean age at birth of {asked} years was asked for, expected one that keeps all births at the ages 0 to 100";
    }
}

#[cfg(test)]
mod tests;
