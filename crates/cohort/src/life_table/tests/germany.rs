//! German life tables of 2022/24 as test data: the columns `l` and `L` at the ages 0 to 100 (`germany.csv`), and the published life
//! expectancies at birth and at 100.
//!
//! Source: Statistisches Bundesamt (Destatis), GENESIS 12621-0001, Periodensterbetafel Deutschland 2022/24. Data licence Germany,
//! attribution, version 2.0.

use std::sync::LazyLock;

use super::super::LifeTable;

/// The columns as published.
#[derive(Clone)]
pub(super) struct Published {
    pub(super) survivors: [f64; 101],
    pub(super) person_years: [f64; 101],
    pub(super) e0: f64,
    pub(super) e100: f64,
}

impl Published {
    /// The table whose columns begin with this one.
    fn read(first: usize, e0: f64, e100: f64) -> Self {
        let rows = include_str!("germany.csv").lines().skip(1).map(|row| {
            let figures: Vec<f64> = row.split(',').map(|figure| figure.parse().unwrap()).collect();
            (figures[first], figures[first + 1])
        });
        let (survivors, person_years): (Vec<f64>, Vec<f64>) = rows.unzip();
        Self { survivors: survivors.try_into().unwrap(), person_years: person_years.try_into().unwrap(), e0, e100 }
    }

    pub(super) fn table(&self) -> LifeTable {
        LifeTable::from_published(&self.survivors, &self.person_years, self.e100).unwrap()
    }
}

pub(super) static WOMEN: LazyLock<Published> = LazyLock::new(|| Published::read(1, 83.19, 2.0));
pub(super) static MEN: LazyLock<Published> = LazyLock::new(|| Published::read(3, 78.47, 1.76));
