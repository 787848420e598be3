//! Rates of leaving and the age pattern of arrivals by single age from published age groups.

use cohort::dims::{AGES, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use cohort::migrants;
use hindcast::{ByAge, Groups, Nation, Record};
use ndarray::{Array2, aview1};

use super::recipe::Students;
use super::source::Stop;
use ::tables::round;

/// Decimals of the rates in the pack.
pub(super) const RATE_DECIMALS: i32 = 6;
/// Decimals of the profiles of arrivals in the pack.
pub(super) const PROFILE_DECIMALS: i32 = 6;

/// Arrivals and departures a year, the mean of some years.
pub(super) struct Moves {
    pub(super) arrivals: Groups,
    pub(super) departures: Groups,
    /// The years, in order.
    pub(super) years: Vec<i32>,
}

impl Moves {
    /// The mean of some years.
    ///
    /// # Errors
    ///
    /// No year, a year without moves by sex and age group, or with other groups than the first.
    pub(super) fn of(record: &Record, years: &[i32]) -> Result<Self, Stop> {
        let counted = |year: i32| {
            let flows = record.flows(year).filter(|flows| flows.published);
            flows.ok_or_else(|| format!("arrivals and departures: no rows by sex and age for {year}"))
        };
        let (first, later) = years.split_first().ok_or("arrivals and departures: no year")?;
        let first = counted(*first)?;
        let (mut arrivals, mut departures) = (first.arrivals.clone(), first.departures.clone());
        for year in later {
            let flows = counted(*year)?;
            add(&mut arrivals, &flows.arrivals, *year)?;
            add(&mut departures, &flows.departures, *year)?;
        }
        let count = years.len() as f64;
        for group in arrivals.iter_mut().chain(&mut departures).flatten() {
            group.total /= count;
        }
        Ok(Self { arrivals, departures, years: years.to_vec() })
    }
}

fn add(sum: &mut Groups, more: &Groups, year: i32) -> Result<(), Stop> {
    let borders = |groups: &[AgeGroup]| groups.iter().map(|group| (group.from, group.to)).collect::<Vec<_>>();
    for (sum, more) in sum.iter_mut().zip(more) {
        if borders(sum) != borders(more) {
            return Err(format!("arrivals and departures: {year} has other age groups than the years before"));
        }
        sum.iter_mut().zip(more).for_each(|(group, other)| group.total += other.total);
    }
    Ok(())
}

fn split(groups: &Groups, movable: &ByAge) -> Result<ByAge, Stop> {
    let mut cells = Array2::zeros((SEXES, AGES));
    for (sex, groups) in groups.iter().enumerate() {
        let ages = migrants::single_ages(groups, &movable.row(sex).to_vec())
            .map_err(|why| format!("arrivals and departures: {why}"))?;
        cells.row_mut(sex).assign(&aview1(&ages));
    }
    Ok(cells)
}

/// Departures a year per person exposed, `[sex, age]`, in units of the last decimal.
///
/// `exposed` are the people of January, mean of the years, by the age they reach in the year. Departures at these rates equal the counted
/// ones in every group ([`cohort::migrants`]).
pub(super) fn rates(moves: &Moves, exposed: &ByAge) -> Result<Array2<i64>, Stop> {
    let mut rates = split(&moves.departures, exposed)?;
    rates.zip_mut_with(exposed, |rate, people| *rate = if *people > 0.0 { *rate / people } else { 0.0 });
    Ok(rates.mapv(|rate| round::units(rate, RATE_DECIMALS)))
}

/// The largest difference between the departures of a group at the rates and the counted ones, persons a year.
pub(super) fn worst_group(moves: &Moves, exposed: &ByAge, rates: &ByAge) -> f64 {
    let mut worst = 0.0_f64;
    for sex in Sex::ALL {
        for group in &moves.departures[sex.index()] {
            let leaving: f64 =
                (group.from..=group.to).map(|age| exposed[[sex.index(), age]] * rates[[sex.index(), age]]).sum();
            worst = worst.max((leaving - group.total).abs());
        }
    }
    worst
}

/// Arrivals a year by sex and age, persons, in the years of the rates: over the nation's people instead of the city's, for where arrivals come
/// from is not the city.
pub(super) fn arrivals(moves: &Moves, nation: &Nation) -> Result<ByAge, Stop> {
    let mut people: ByAge = Array2::zeros((SEXES, AGES));
    for year in &moves.years {
        people += &nation.people(*year);
    }
    split(&moves.arrivals, &people)
}

/// Arrivals of the ages of training and study from Germany; the rest is everybody else.
pub(super) fn students(arrivals: &ByAge, students: &Students) -> ByAge {
    let ages = students.from..=students.to;
    Array2::from_shape_fn(
        arrivals.dim(),
        |(sex, age)| {
            if ages.contains(&age) { arrivals[[sex, age]] * students.share } else { 0.0 }
        },
    )
}

/// Shares in units of the last decimal that sum to exactly one.
pub(super) fn profile(arrivals: &ByAge) -> Array2<i64> {
    let values: Vec<f64> = arrivals.iter().copied().collect();
    let shares = round::to_total(&values, 10_i64.pow(PROFILE_DECIMALS.unsigned_abs()));
    let mut profile = Array2::zeros(arrivals.dim());
    profile.iter_mut().zip(shares).for_each(|(cell, share)| *cell = share);
    profile
}
