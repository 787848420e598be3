//! Rates of leaving and the age pattern of arrivals by single age from published age groups.

use cohort::dims::{AGES, OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::{AgeGroup, single_years};
use cohort::life_table::LifeTable;
use cohort::rogers_castro::Schedule;
use ndarray::Array2;

use super::recipe::Students;
use super::source::{MigrationRow, Stop};
use ::tables::round;

/// Decimals of the rates in the pack.
pub(super) const RATE_DECIMALS: i32 = 6;
/// Decimals of the profiles of arrivals in the pack.
pub(super) const PROFILE_DECIMALS: i32 = 6;

/// Those who reach age 0 in a year were born during it and are there for half of it on average.
const PART_OF_THE_YEAR_AT_AGE_0: f64 = 0.5;

/// Moves over the boundary in the years of the rates, and how they depend on age within a published group.
pub(super) struct Moves<'r> {
    pub(super) rows: &'r [MigrationRow],
    /// First and last year.
    pub(super) years: [i32; 2],
    pub(super) schedule: Schedule,
}

/// Mean arrivals or departures a year of one sex by published age group.
fn groups(moves: &Moves<'_>, sex: Sex, value: fn(&MigrationRow) -> f64) -> Result<Vec<AgeGroup>, Stop> {
    let (rows, years) = (moves.rows, moves.years);
    let count = f64::from(years[1] - years[0] + 1);
    let mut groups: Vec<AgeGroup> = Vec::new();
    let wanted = |row: &&MigrationRow| (years[0]..=years[1]).contains(&row.year) && row.sex == sex.code();
    for row in rows.iter().filter(wanted) {
        let Ok(from) = row.age_from.parse::<usize>() else { continue };
        let (to, moves) = (row.age_to.unwrap_or(OPEN_AGE), value(row) / count);
        match groups.iter_mut().find(|group| group.from == from && group.to == to) {
            Some(group) => group.total += moves,
            None => groups.push(AgeGroup { from, to, total: moves }),
        }
    }
    groups.sort_by_key(|group| group.from);
    if groups.is_empty() {
        return Err(format!("arrivals and departures: no rows by age for {years:?}, {}", sex.code()));
    }
    Ok(groups)
}

/// People exposed to leaving in the years of the rates, mean a year, `[sex, age reached in the year]`; age 0: births.
pub(super) fn exposed(december: &[Array2<f64>], births: &[[f64; SEXES]]) -> Array2<f64> {
    let mut exposed = Array2::zeros((SEXES, AGES));
    let years = december.len() as f64;
    for (people, born) in december.iter().zip(births) {
        for sex in 0..SEXES {
            exposed[[sex, 0]] += born[sex] / years;
            for age in 0..AGES {
                exposed[[sex, (age + 1).min(OPEN_AGE)]] += people[[sex, age]] / years;
            }
        }
    }
    exposed
}

/// Departures a year per person exposed, `[sex, age]`, in units of the last decimal.
///
/// Departures of a group are split over its ages in proportion to the people exposed times the model schedule, with the ratio of the
/// two changing smoothly from group to group (`cohort::disaggregate`). So departures at these rates equal the observed ones in every
/// group. Age 65 and over is one group: beyond it the schedule is nearly constant, and so is the rate.
pub(super) fn rates(moves: &Moves<'_>, exposed: &Array2<f64>) -> Result<Array2<i64>, Stop> {
    let mut rates = Array2::zeros((SEXES, AGES));
    for sex in Sex::ALL {
        let people = exposed.row(sex.index());
        let groups = groups(moves, sex, |row| row.departures)?;
        let expected = standard(&moves.schedule, |age| people[age]);
        let departures = single_years(&groups, &expected).map_err(|why| format!("arrivals and departures: {why}"))?;
        for (age, leaving) in departures.iter().enumerate() {
            rates[[sex.index(), age]] = round::units(leaving / people[age], RATE_DECIMALS);
        }
    }
    Ok(rates)
}

/// The largest difference between the departures of a group at the rates and the observed ones, persons a year.
pub(super) fn worst_group(moves: &Moves<'_>, exposed: &Array2<f64>, rates: &Array2<f64>) -> Result<f64, Stop> {
    let mut worst = 0.0_f64;
    for sex in Sex::ALL {
        for group in groups(moves, sex, |row| row.departures)? {
            let leaving: f64 =
                (group.from..=group.to).map(|age| exposed[[sex.index(), age]] * rates[[sex.index(), age]]).sum();
            worst = worst.max((leaving - group.total).abs());
        }
    }
    Ok(worst)
}

/// Arrivals a year by sex and age, persons, in the years of the rates.
///
/// As the departures, but with the life table's people instead of the city's: where arrivals come from is not the city.
pub(super) fn arrivals(moves: &Moves<'_>, tables: &[LifeTable; SEXES]) -> Result<Array2<f64>, Stop> {
    let mut arrivals = Array2::zeros((SEXES, AGES));
    for sex in Sex::ALL {
        let people = tables[sex.index()].person_years();
        let groups = groups(moves, sex, |row| row.arrivals)?;
        let expected = standard(&moves.schedule, |age| people[age]);
        let split = single_years(&groups, &expected).map_err(|why| format!("arrivals and departures: {why}"))?;
        arrivals.row_mut(sex.index()).assign(&ndarray::arr1(&split));
    }
    Ok(arrivals)
}

fn standard(schedule: &Schedule, people: impl Fn(usize) -> f64) -> Vec<f64> {
    let part = |age: usize| if age == 0 { PART_OF_THE_YEAR_AT_AGE_0 } else { 1.0 };
    // Who reaches an age during the year is exactly that old in the middle of it, on average.
    (0..AGES).map(|age| people(age) * part(age) * schedule.at(age as f64)).collect()
}

/// Arrivals of the ages of training and study from Germany; the rest is everybody else.
pub(super) fn students(arrivals: &Array2<f64>, students: &Students) -> Array2<f64> {
    let ages = students.from..=students.to;
    Array2::from_shape_fn(
        arrivals.dim(),
        |(sex, age)| {
            if ages.contains(&age) { arrivals[[sex, age]] * students.share } else { 0.0 }
        },
    )
}

/// Shares in units of the last decimal that sum to exactly one.
pub(super) fn profile(arrivals: &Array2<f64>) -> Array2<i64> {
    let values: Vec<f64> = arrivals.iter().copied().collect();
    let shares = round::to_total(&values, 10_i64.pow(PROFILE_DECIMALS.unsigned_abs()));
    let mut profile = Array2::zeros(arrivals.dim());
    profile.iter_mut().zip(shares).for_each(|(cell, share)| *cell = share);
    profile
}
