//! What a look back takes from the country: mortality, births, the age pattern of births, who could come.

mod read;

use std::collections::BTreeMap;

use cohort::dims::{AGES, SEXES};
use cohort::disaggregate::AgeGroup;
use cohort::life_table::LifeTable;
use ndarray::Array2;
use tables::{Faults, Files};

use crate::groups::{ByAge, Groups};

macro_rules! germany {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../../../data/sources/germany/", $name)).as_slice())),*]
    };
}

/// The tables of Germany, as checked in.
const GERMANY: [(&str, &[u8]); 5] =
    germany!["life_table.csv", "life_expectancy.csv", "births.csv", "fertility.csv", "old_ages.csv"];

/// Germany: life tables, births and fertility by year.
#[derive(Debug, Clone, PartialEq)]
pub struct Nation {
    /// The life table of each year, women first.
    life: BTreeMap<i32, [LifeTable; SEXES]>,
    /// Births per woman by the age reached, by year.
    fertility: BTreeMap<i32, [f64; AGES]>,
    total_fertility: BTreeMap<i32, f64>,
    /// Live births by year, girls first.
    births: BTreeMap<i32, [f64; SEXES]>,
    /// Persons of the oldest age groups on 31 December, by year.
    old: BTreeMap<i32, Groups>,
    /// Boys born for each girl.
    boys_per_girl: f64,
}

/// The proportions of the oldest groups change little from one year to the next: those of the year before stand for a year not yet published.
const NEAR: i32 = 1;

/// The years of births that the ratio of boys to girls is taken from: the newest.
const YEARS_OF_RATIO: usize = 3;

impl Nation {
    /// Germany, from the tables built in.
    ///
    /// # Errors
    ///
    /// Faults of the tables; those that are built in have none (a test reads them).
    pub fn germany() -> Result<Self, Faults> {
        let files = GERMANY.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        Self::read(&files)
    }

    /// Reads the tables `life_table.csv` (one or several periods), `life_expectancy.csv`, `births.csv`, `fertility.csv` and `old_ages.csv`.
    ///
    /// Each year's life table is that of the nearest period, moved by the difference of life expectancy between that year and the middle of
    /// the period (Brass, [`LifeTable::with_life_expectancy`]).
    ///
    /// # Errors
    ///
    /// Every fault with its place.
    pub fn read(files: &Files) -> Result<Self, Faults> {
        read::nation(files)
    }

    /// The life table of a year, women first; before the first and after the last year of the table its nearest.
    pub fn life_tables(&self, year: i32) -> &[LifeTable; SEXES] {
        nearest(&self.life, year)
    }

    /// Births per woman by the age she reaches in the year.
    pub fn fertility(&self, year: i32) -> &[f64; AGES] {
        nearest(&self.fertility, year)
    }

    /// Births per woman of all ages.
    pub fn total_fertility(&self, year: i32) -> f64 {
        *nearest(&self.total_fertility, year)
    }

    /// Boys born for each girl.
    pub fn boys_per_girl(&self) -> f64 {
        self.boys_per_girl
    }

    /// People of the nation by the age reached in a year, who are also those who could come in it: born in their year of birth, survivors of the life table.
    ///
    /// Only proportions matter. Who was born before the first year of births counts as born in it; the oldest groups have the
    /// counted proportions where they are known.
    pub fn people(&self, year: i32) -> ByAge {
        let life = self.life_tables(year);
        let radix = life[0].survivors()[0];
        let mut people = Array2::from_shape_fn((SEXES, AGES), |(sex, age)| {
            let born = year - i32::try_from(age).unwrap_or(0);
            let births: f64 = nearest(&self.births, born)[sex];
            births * life[sex].person_years()[age] / radix
        });
        let counted = self.old.range(..=year).next_back().filter(|(counted, _)| year - **counted <= NEAR);
        let Some((_, old)) = counted else { return people };
        for (sex, groups) in old.iter().enumerate() {
            for group in groups {
                scale(&mut people, sex, group);
            }
        }
        people
    }

    /// Persons of the oldest groups counted on 31 December, women first.
    pub fn old_ages(&self, year: i32) -> Option<&Groups> {
        self.old.get(&year)
    }
}

/// Brings the ages of a group to its count.
fn scale(people: &mut ByAge, sex: usize, group: &AgeGroup) {
    let sum: f64 = (group.from..=group.to).map(|age| people[[sex, age]]).sum();
    if sum > 0.0 {
        (group.from..=group.to).for_each(|age| people[[sex, age]] *= group.total / sum);
    }
}

/// The entry of a year, or of the year nearest to it; the reader leaves no table empty.
fn nearest<T>(years: &BTreeMap<i32, T>, year: i32) -> &T {
    let before = years.range(..=year).next_back();
    let after = years.range(year..).next();
    let entry = match (before, after) {
        (Some(before), Some(after)) => {
            if year - before.0 <= after.0 - year {
                Some(before)
            } else {
                Some(after)
            }
        }
        (one, other) => one.or(other),
    };
    #[expect(clippy::expect_used, reason = "the reader refuses a table without a year")]
    let (_, value) = entry.expect("a table has a year");
    value
}

#[cfg(test)]
mod tests;
