//! The period life table by single years of age, 0 to 99 and 100 and over.
//!
//! Notation of Preston, Heuveline and Guillot (2001), *Demography*, chapter 3, with the age interval of one year:
//!
//! | symbol | meaning | unit |
//! | --- | --- | --- |
//! | `l[x]` | survivors to exact age x out of `l[0]` births | persons |
//! | `q[x]` | probability of dying between the exact ages x and x + 1 | 1 |
//! | `a[x]` | mean time lived in the interval by those who die in it | years |
//! | `L[x]` | `l[x+1] + a[x] (l[x] - l[x+1])`, time lived in the interval | person-years |
//! | `m[x]` | `(l[x] - l[x+1]) / L[x]`, death rate in the interval | per person-year |
//! | `T[x]` | time lived above exact age x, the sum of `L` from x on | person-years |
//! | `e[x]` | `T[x] / l[x]`, life expectancy at exact age x | years |
//!
//! The last entry of each column belongs to the open age 100 and over: `q[100] = 1`, `a[100] = e[100]`,
//! `L[100] = T[100] = l[100] e[100]`, `m[100] = 1 / e[100]`.

mod brass;
mod error;

pub use brass::{HIGHEST_ODDS_RATIO, LOWEST_ODDS_RATIO};
pub use error::LifeTableError;

use crate::dims::{AGES, OPEN_AGE as OPEN};

/// The highest probability of dying within a year that [`LifeTable::with_level`] produces: somebody always survives to the next age.
pub const HIGHEST_DEATH_PROBABILITY: f64 = 0.999;

/// A complete period life table of one sex.
///
/// Every value of this type is consistent: `l` is positive and never rises, `l[x+1] <= L[x] <= l[x]`, and life goes on after 100.
///
/// ```
/// use cohort::life_table::LifeTable;
///
/// // Everybody dies at the same probability of 2 % a year, on average in the middle of the year.
/// let (mut q, mut a) = ([0.02; 101], [0.5; 101]);
/// (q[100], a[100]) = (1.0, 49.5);
/// let table = LifeTable::from_death_probabilities(&q, &a)?;
/// assert!((table.life_expectancy_at_birth() - 49.5).abs() < 1e-9);
///
/// let longer = table.with_life_expectancy(52.0)?;
/// assert!((longer.life_expectancy_at_birth() - 52.0).abs() < 1e-9);
/// # Ok::<(), cohort::life_table::LifeTableError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct LifeTable {
    /// `l`, with the radix as published.
    survivors: [f64; AGES],
    /// `L`; the last entry is `T[100]`.
    person_years: [f64; AGES],
}

impl LifeTable {
    /// Reads the columns `l` and `L` of a published table at the ages 0 to 100 and `e[100]` in years.
    ///
    /// Statistics offices continue their tables beyond 100 and then publish at 100 the `L` of *one* year. It is only checked; the time
    /// lived from 100 on is `l[100] e[100]`.
    ///
    /// # Errors
    /// Names the column and age where a number is not finite, not positive, or where the columns contradict each other.
    pub fn from_published(
        survivors: &[f64; AGES],
        person_years: &[f64; AGES],
        life_expectancy_at_100: f64,
    ) -> Result<Self, LifeTableError> {
        error::check_positive("l", survivors)?;
        error::check_positive("L", person_years)?;
        error::check_positive_at("e", OPEN, life_expectancy_at_100)?;
        let time_from_100 = survivors[OPEN] * life_expectancy_at_100;
        for age in 0..OPEN {
            error::check_between("l", age + 1, survivors[age + 1], 0.0, survivors[age])?;
            error::check_between("L", age, person_years[age], survivors[age + 1], survivors[age])?;
        }
        error::check_between("L", OPEN, person_years[OPEN], 0.0, time_from_100)?;
        let mut person_years = *person_years;
        person_years[OPEN] = time_from_100;
        Ok(Self { survivors: *survivors, person_years })
    }

    /// Builds the table from `q` and `a`, with `l[0] = 1`.
    ///
    /// # Errors
    /// Names the column and age where `q` is not in 0..1 (at the open age: not 1), `a` not in 0..=1 (at the open age: not positive).
    pub fn from_death_probabilities(q: &[f64; AGES], a: &[f64; AGES]) -> Result<Self, LifeTableError> {
        for age in 0..OPEN {
            error::check_between("q", age, q[age], 0.0, 1.0 - f64::EPSILON)?;
            error::check_between("a", age, a[age], 0.0, 1.0)?;
        }
        error::check_between("q", OPEN, q[OPEN], 1.0, 1.0)?;
        error::check_positive_at("a", OPEN, a[OPEN])?;
        let table = Self::rebuilt(1.0, q, a);
        // A hundred high probabilities in a row can leave nobody: the columns of such a table are not numbers.
        error::check_positive("l", &table.survivors)?;
        error::check_positive("L", &table.person_years)?;
        Ok(table)
    }

    /// Builds the table from the death rates `m` per person-year and `a`: `q = m / (1 + (1 - a) m)` (Preston, Heuveline and Guillot,
    /// equation 3.2), `e[100] = 1 / m[100]`; `a[100]` is not used.
    ///
    /// # Errors
    /// Names the column and age where a rate is negative, or too high for a probability below 1.
    pub fn from_death_rates(m: &[f64; AGES], a: &[f64; AGES]) -> Result<Self, LifeTableError> {
        let (mut q, mut a) = ([1.0; AGES], *a);
        for age in 0..OPEN {
            error::check_between("m", age, m[age], 0.0, f64::MAX)?;
            error::check_between("a", age, a[age], 0.0, 1.0)?;
            q[age] = m[age] / (1.0 + (1.0 - a[age]) * m[age]);
        }
        error::check_positive_at("m", OPEN, m[OPEN])?;
        a[OPEN] = 1.0 / m[OPEN];
        Self::from_death_probabilities(&q, &a)
    }

    /// `l` and `L` from proven `q` and `a`; the same formulas as in the module's table.
    fn rebuilt(radix: f64, q: &[f64; AGES], a: &[f64; AGES]) -> Self {
        let (mut survivors, mut person_years) = ([radix; AGES], [0.0; AGES]);
        for age in 0..OPEN {
            let deaths = survivors[age] * q[age];
            survivors[age + 1] = survivors[age] - deaths;
            person_years[age] = survivors[age + 1] + a[age] * deaths;
        }
        person_years[OPEN] = survivors[OPEN] * a[OPEN];
        Self { survivors, person_years }
    }

    /// Life expectancy at birth `e[0]` in years.
    pub fn life_expectancy_at_birth(&self) -> f64 {
        self.person_years.iter().sum::<f64>() / self.survivors[0]
    }

    /// `l`: survivors to each exact age, with the radix the table was built with.
    pub fn survivors(&self) -> &[f64; AGES] {
        &self.survivors
    }

    /// `L`: person-years lived in each year of age; the last entry is `T[100]`.
    pub fn person_years(&self) -> &[f64; AGES] {
        &self.person_years
    }

    /// `T`: person-years lived above each exact age.
    pub fn person_years_above(&self) -> [f64; AGES] {
        let mut above = self.person_years;
        for age in (0..OPEN).rev() {
            above[age] += above[age + 1];
        }
        above
    }

    /// `e`: life expectancy at each exact age in years.
    pub fn life_expectancies(&self) -> [f64; AGES] {
        let above = self.person_years_above();
        core::array::from_fn(|age| above[age] / self.survivors[age])
    }

    /// `q`: probability of dying between exact ages; 1 at the open age.
    pub fn death_probabilities(&self) -> [f64; AGES] {
        core::array::from_fn(|age| match self.survivors.get(age + 1) {
            Some(next) => 1.0 - next / self.survivors[age],
            None => 1.0,
        })
    }

    /// `a`: mean years lived in the interval by those who die in it; `e[100]` at the open age, one half where nobody dies.
    pub fn years_lived_by_the_dying(&self) -> [f64; AGES] {
        core::array::from_fn(|age| match self.survivors.get(age + 1) {
            Some(next) if *next < self.survivors[age] => (self.person_years[age] - next) / (self.survivors[age] - next),
            Some(_) => 0.5,
            None => self.person_years[OPEN] / self.survivors[OPEN],
        })
    }

    /// `m`: deaths per person-year lived at each age; `1 / e[100]` at the open age.
    pub fn death_rates(&self) -> [f64; AGES] {
        core::array::from_fn(|age| {
            let deaths = self.survivors[age] - self.survivors.get(age + 1).unwrap_or(&0.0);
            deaths / self.person_years[age]
        })
    }

    /// Probability of dying within a calendar year by the age *reached* at its end, as the official convention needs it.
    ///
    /// Somebody who is x - 1 years old in the middle of the table's population at the start is x at the end, so survival is the ratio of
    /// the person-years: `1 - L[x] / L[x-1]` for 1 to 99. Index 0 is for the children born during the year, `1 - L[0] / l[0]`; the open
    /// age collects those who were 99 and over, `1 - T[100] / T[99]`. (Preston, Heuveline and Guillot, section 6.3.)
    pub fn projection_death_probabilities(&self) -> [f64; AGES] {
        let years = &self.person_years;
        let mut probabilities = [0.0; AGES];
        probabilities[0] = 1.0 - years[0] / self.survivors[0];
        for age in 1..OPEN {
            // Rounded columns can make L rise by a unit where hardly anybody dies; nobody comes back to life.
            probabilities[age] = (1.0 - years[age] / years[age - 1]).max(0.0);
        }
        probabilities[OPEN] = years[OPEN - 1] / (years[OPEN - 1] + years[OPEN]);
        probabilities
    }

    /// The table of a population whose probabilities of dying are `factor` times these at every age, as for a city against its country.
    ///
    /// `q` is multiplied and kept at most [`HIGHEST_DEATH_PROBABILITY`], `a` stays, `e[100]` is divided by the factor, and `l` and `L` are
    /// rebuilt from them.
    ///
    /// # Errors
    /// When the factor is not a positive number.
    pub fn with_level(&self, factor: f64) -> Result<Self, LifeTableError> {
        if !(factor.is_finite() && factor > 0.0) {
            return Err(LifeTableError::Level { factor });
        }
        let mut q = self.death_probabilities();
        let mut a = self.years_lived_by_the_dying();
        for probability in &mut q[..OPEN] {
            *probability = (*probability * factor).min(HIGHEST_DEATH_PROBABILITY);
        }
        a[OPEN] /= factor;
        let table = Self::rebuilt(self.survivors[0], &q, &a);
        // An absurd factor can empty the table or make life after 100 endless.
        let sound =
            table.survivors[OPEN] > 0.0 && table.person_years[OPEN] > 0.0 && table.person_years[OPEN].is_finite();
        if sound { Ok(table) } else { Err(LifeTableError::Level { factor }) }
    }
}

#[cfg(test)]
mod tests;
