//! A life expectancy turned into mortality by age: Brass's relational logit with slope 1.
//!
//! Brass (1971), *On the scale of mortality*, relates the survivors of two tables (radix 1) by
//! `logit(1 - l*) = alpha + beta logit(1 - l)`. With `beta = 1` only the level moves, the age pattern stays the standard's: the odds of
//! having died by age x are multiplied by the same number at every age,
//!
//! ```text
//! (1 - l*[x]) / l*[x] = c (1 - l[x]) / l[x]     with c = exp(2 alpha),   so   l*[x] = l[x] / (l[x] + c (1 - l[x])).
//! ```
//!
//! Why this method: one parameter, hence one life expectancy gives one table; no transcendental function, hence the same bits everywhere;
//! gains move to higher ages as mortality falls, as observed. A Lee-Carter rotation would need a history of tables the city does not have.
//!
//! Within a year of age `a[x]` stays. The force of mortality changes by `c / (l[x] + c (1 - l[x]))`, which with the `l[100]` of the standard
//! is taken to hold from 100 on, so that `T*[100] = T[100] / c`.

use super::{AGES, LifeTable, LifeTableError, OPEN};

/// The least factor on the odds of having died that [`LifeTable::with_life_expectancy`] tries.
pub const LOWEST_ODDS_RATIO: f64 = 1.0 / 512.0;
/// The greatest factor on the odds of having died that [`LifeTable::with_life_expectancy`] tries.
pub const HIGHEST_ODDS_RATIO: f64 = 512.0;
/// Newton needs about six steps; the bracket alone, halved in each, needs fewer than these.
const MOST_STEPS: usize = 64;
/// Years of life expectancy that do not matter: a few rounding errors of a sum of about 80 years.
const TOLERANCE: f64 = 1e-12;

impl LifeTable {
    /// The table with this age pattern whose life expectancy at birth is `years` (within a millionth of a second).
    ///
    /// # Errors
    /// When `years` is outside what the factors [`LOWEST_ODDS_RATIO`] to [`HIGHEST_ODDS_RATIO`] reach; the error says what they reach.
    pub fn with_life_expectancy(&self, years: f64) -> Result<Self, LifeTableError> {
        let standard = Standard::of(self);
        let (least, greatest) = (standard.at(HIGHEST_ODDS_RATIO).0, standard.at(LOWEST_ODDS_RATIO).0);
        if !(years >= least && years <= greatest) {
            return Err(LifeTableError::LifeExpectancy { asked: years, least, greatest });
        }
        Ok(standard.table(self.survivors[0], standard.odds_ratio(years)))
    }
}

/// The standard table in the form the search needs.
struct Standard {
    /// `l` with radix 1.
    survivors: [f64; AGES],
    /// `a`, with `e[100]` last.
    lived: [f64; AGES],
    /// Person-years below 100 that one survivor to each exact age stands for: `1 - a[x-1] + a[x]`.
    weights: [f64; AGES],
    /// `T[100]` with radix 1.
    beyond: f64,
}

impl Standard {
    fn of(table: &LifeTable) -> Self {
        let radix = table.survivors[0];
        let lived = table.years_lived_by_the_dying();
        let weights = core::array::from_fn(|age| {
            let before = if age == 0 { 0.0 } else { 1.0 - lived[age - 1] };
            before + if age == OPEN { 0.0 } else { lived[age] }
        });
        Self { survivors: table.survivors.map(|l| l / radix), lived, weights, beyond: table.person_years[OPEN] / radix }
    }

    /// Life expectancy at birth at an odds ratio, and its derivative by the odds ratio (always negative).
    fn at(&self, odds_ratio: f64) -> (f64, f64) {
        let (mut years, mut slope) = (self.beyond / odds_ratio, -self.beyond / (odds_ratio * odds_ratio));
        for (&l, &weight) in self.survivors.iter().zip(&self.weights) {
            let share = 1.0 / (l + odds_ratio * (1.0 - l));
            years += weight * l * share;
            slope -= weight * l * (1.0 - l) * share * share;
        }
        (years, slope)
    }

    /// Newton's method inside a bracket that shrinks in every step; the caller has shown that the bracket holds the root.
    fn odds_ratio(&self, years: f64) -> f64 {
        let (mut low, mut high) = (LOWEST_ODDS_RATIO, HIGHEST_ODDS_RATIO);
        let mut odds_ratio = 1.0;
        for _ in 0..MOST_STEPS {
            let (reached, slope) = self.at(odds_ratio);
            let excess = reached - years;
            if excess.abs() <= TOLERANCE {
                break;
            }
            if excess > 0.0 {
                low = odds_ratio;
            } else {
                high = odds_ratio;
            }
            let newton = odds_ratio - excess / slope;
            // The middle of the bracket by ratio: the square root is exact on every platform.
            odds_ratio = if newton > low && newton < high { newton } else { (low * high).sqrt() };
        }
        odds_ratio
    }

    /// The table at an odds ratio.
    fn table(&self, radix: f64, odds_ratio: f64) -> LifeTable {
        let survivors: [f64; AGES] = self.survivors.map(|l| radix * l / (l + odds_ratio * (1.0 - l)));
        let person_years = core::array::from_fn(|age| match survivors.get(age + 1) {
            Some(next) => next + self.lived[age] * (survivors[age] - next),
            None => radix * self.beyond / odds_ratio,
        });
        LifeTable { survivors, person_years }
    }
}
