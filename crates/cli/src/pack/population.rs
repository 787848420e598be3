//! People by district, sex and single age from five-year bands of the city and totals of the districts.

use ::tables::{fit, round};
use cohort::dims::{AGES, OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::{AgeGroup, single_years};
use cohort::life_table::LifeTable;
use ndarray::{Array2, Array3};

use super::source::{Band, District, Stop};

/// Decimals of the persons in the pack: what a district's oldest ages need to differ from zero.
pub(super) const DECIMALS: usize = 2;
/// Units of the last decimal in one person.
const UNITS: i64 = 100;

/// Bands of one sex in one year as groups up to the open age.
fn groups(bands: &[Band], year: i32, sex: Sex) -> Result<Vec<AgeGroup>, Stop> {
    let mut groups: Vec<_> = bands
        .iter()
        .filter(|band| band.year == year && band.sex == sex.code())
        .map(|band| AgeGroup { from: band.age_from, to: band.age_to.unwrap_or(OPEN_AGE), total: band.persons })
        .collect();
    groups.sort_by_key(|group| group.from);
    if groups.first().is_none_or(|group| group.from != 0) || groups.last().is_none_or(|group| group.to != OPEN_AGE) {
        let sex = sex.code();
        return Err(format!("population: no age groups from 0 to the open age for 31 December {year}, {sex}"));
    }
    Ok(groups)
}

/// Single years of age of the whole, `[sex, age]`: the monotone spline over the person-years of the life table.
pub(super) fn single_ages(bands: &[Band], year: i32, tables: &[LifeTable; SEXES]) -> Result<Array2<f64>, Stop> {
    let mut ages = Array2::zeros((SEXES, AGES));
    for sex in Sex::ALL {
        let groups = groups(bands, year, sex)?;
        let split = single_years(&groups, tables[sex.index()].person_years())
            .map_err(|why| format!("population of {year}: {why}"))?;
        ages.row_mut(sex.index()).assign(&ndarray::arr1(&split));
    }
    Ok(ages)
}

/// Single ages in units of the last decimal; every published band keeps its sum exactly.
pub(super) fn rounded_ages(bands: &[Band], year: i32, ages: &Array2<f64>) -> Result<Array2<i64>, Stop> {
    let mut units = Array2::zeros((SEXES, AGES));
    for sex in Sex::ALL {
        for AgeGroup { from, to, total } in groups(bands, year, sex)? {
            let values: Vec<f64> = (from..=to).map(|age| ages[[sex.index(), age]]).collect();
            let total = (total * UNITS as f64).round() as i64;
            for (age, unit) in (from..=to).zip(round::to_total(&values, total)) {
                units[[sex.index(), age]] = unit;
            }
        }
    }
    Ok(units)
}

/// Whole persons by district: the register's totals scaled to the total of the whole.
pub(super) fn district_totals(districts: &[District], whole: i64) -> Vec<i64> {
    let totals: Vec<f64> = districts.iter().map(|district| district.persons).collect();
    round::to_total(&totals, whole)
}

/// How close the totals of the districts must be met by proportional fitting, in persons.
const CLOSE: f64 = 1e-9;

/// `[region, sex, age]` in units of the last decimal.
///
/// Every district starts with the structure of the whole; children under 10 are tilted by the district's share of the children in the
/// register relative to its share of the people, where the register has them. Iterative proportional fitting (Deming and Stephan 1940) then meets the single ages of the
/// whole and the totals of the districts; rounding keeps both.
pub(super) fn by_district(districts: &[District], totals: &[i64], ages: &Array2<i64>) -> Result<Array3<f64>, Stop> {
    let regions = districts.len();
    let sum = |value: fn(&District) -> f64| districts.iter().map(value).sum::<f64>();
    let persons = sum(|d| d.persons);
    let (small, school) = (sum(|d| d.children_0_6.unwrap_or(0.0)), sum(|d| d.children_6_10.unwrap_or(0.0)));
    let columns: Vec<i64> = ages.iter().copied().collect();
    let rows: Vec<i64> = totals.iter().map(|total| total * UNITS).collect();
    let mut cells = Array2::from_shape_fn((regions, SEXES * AGES), |(region, column)| {
        let district = &districts[region];
        let share = district.persons / persons;
        let tilt = match column % AGES {
            0..6 => district.children_0_6.map_or(1.0, |children| children / small / share),
            6..10 => district.children_6_10.map_or(1.0, |children| children / school / share),
            _ => 1.0,
        };
        columns[column] as f64 * share * tilt
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
