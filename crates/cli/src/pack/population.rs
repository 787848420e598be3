//! People by district, sex and single age from single ages of the city and totals of the districts.

use ::tables::{fit, round};
use cohort::dims::{AGES, SEXES};
use cohort::disaggregate::AgeGroup;
use hindcast::{ByAge, Groups};
use ndarray::{Array2, Array3};

use super::source::{District, Stop};

/// Decimals of the persons in the pack: what a district's oldest ages need to differ from zero.
pub(super) const DECIMALS: usize = 2;
/// Units of the last decimal in one person.
const UNITS: i64 = 100;

/// Single ages in units of the last decimal; every published group keeps its sum exactly.
pub(super) fn rounded_ages(groups: &Groups, ages: &ByAge) -> Array2<i64> {
    let mut units = Array2::zeros((SEXES, AGES));
    for (sex, groups) in groups.iter().enumerate() {
        for AgeGroup { from, to, total } in groups {
            let values: Vec<f64> = (*from..=*to).map(|age| ages[[sex, age]]).collect();
            let total = (total * UNITS as f64).round() as i64;
            for (age, unit) in (*from..=*to).zip(round::to_total(&values, total)) {
                units[[sex, age]] = unit;
            }
        }
    }
    units
}

/// Whole persons by district: the register's totals scaled to the total of the whole.
pub(super) fn district_totals(districts: &[District], whole: i64) -> Vec<i64> {
    let totals: Vec<f64> = districts.iter().map(|district| district.persons).collect();
    round::to_total(&totals, whole)
}

/// How close the totals of the districts must be met by proportional fitting, in persons.
const CLOSE: f64 = 1e-9;

/// `[region, sex, age]` in persons, with `shares` `[region, age]` of each age of the whole.
///
/// Iterative proportional fitting (Deming and Stephan 1940) meets the single ages of the whole and the totals of the districts; rounding keeps both.
pub(super) fn by_district(shares: &Array2<f64>, totals: &[i64], ages: &Array2<i64>) -> Result<Array3<f64>, Stop> {
    let regions = totals.len();
    let columns: Vec<i64> = ages.iter().copied().collect();
    let rows: Vec<i64> = totals.iter().map(|total| total * UNITS).collect();
    let mut cells = Array2::from_shape_fn((regions, SEXES * AGES), |(region, column)| {
        columns[column] as f64 * shares[[region, column % AGES]]
    });
    let exact = |totals: &[i64]| totals.iter().map(|total| *total as f64).collect::<Vec<f64>>();
    if !fit::to_margins(&mut cells, &exact(&rows), &exact(&columns), CLOSE * UNITS as f64) {
        return Err("districts.csv: ages of the whole and totals of the districts do not fit together".to_owned());
    }
    let units = round::to_margins(&cells, &rows, &columns);
    if units.iter().any(|unit| *unit < 0) {
        return Err("districts.csv: rounding made a cell negative".to_owned());
    }
    let people = units.mapv(|unit| unit as f64 / UNITS as f64);
    people.into_shape_with_order((regions, SEXES, AGES)).map_err(|why| why.to_string())
}
