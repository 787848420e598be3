//! Results in a form that every method shares.

use std::collections::BTreeMap;

use crate::quantity::Quantity;

/// Everything that a method computed, by quantity.
pub(crate) type Results = BTreeMap<Quantity, Series>;

/// An array of results, `[year, state, sex, age]` in one run; an axis that is empty (0) does not exist.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub(crate) years: Vec<i32>,
    pub(crate) states: Vec<String>,
    pub(crate) sexes: usize,
    /// First ages of the groups.
    pub(crate) ages: Vec<u32>,
    pub(crate) values: Vec<f64>,
}

impl Series {
    /// Adds up the cells with the given year, state, sex and age; an axis without an index is added up as a whole.
    pub(crate) fn sum(&self, year: usize, state: Option<usize>, sex: Option<usize>, age: Option<usize>) -> f64 {
        let (states, sexes, ages) = (self.states.len().max(1), self.sexes.max(1), self.ages.len().max(1));
        let range = |index: Option<usize>, length: usize| index.map_or(0..length, |index| index..index + 1);
        let mut sum = 0.0;
        for state in range(state, states) {
            for sex in range(sex, sexes) {
                for age in range(age, ages) {
                    sum += self.values[((year * states + state) * sexes + sex) * ages + age];
                }
            }
        }
        sum
    }

    /// Shares of all persons of each year.
    pub(crate) fn shares(&self) -> Self {
        let width = self.values.len() / self.years.len().max(1);
        let mut shares = self.clone();
        for year in shares.values.chunks_mut(width.max(1)) {
            let total: f64 = year.iter().sum();
            year.iter_mut().for_each(|value| *value /= total);
        }
        shares
    }

    /// All persons of each year but the first by those one step before.
    pub(crate) fn growth(&self) -> Self {
        let totals: Vec<f64> = (0..self.years.len()).map(|year| self.sum(year, None, None, None)).collect();
        Self {
            years: self.years.iter().skip(1).copied().collect(),
            states: Vec::new(),
            sexes: 0,
            ages: Vec::new(),
            values: totals.windows(2).map(|pair| pair[1] / pair[0]).collect(),
        }
    }
}

/// FNV-1a over the bits of all results: equal on two machines only if every bit is.
pub(crate) fn fingerprint(results: &Results) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in results.values().flat_map(|series| &series.values).flat_map(|value| value.to_bits().to_le_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}
