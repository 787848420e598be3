//! Totals that a projection is tied to, proven not to contradict each other.
//!
//! A total counts the people of some regions and ages on the 31 December of a year. Of two totals of a year one may contain the other, such as the city and a
//! district, or everybody and an age group; what a total has beyond those within it is its own *rest*, and only that is moved to meet it. So
//! every cell belongs to one total at most, and meeting all rests meets all totals.

use std::ops::{Range, RangeInclusive};

use super::inputs::Inputs;
use crate::dims::{AGES, OPEN_AGE, SEXES};
use crate::error::{Expected, InputError};

/// People of some regions and ages on 31 December of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Total {
    /// On 31 December of this year.
    pub year: i32,
    /// The regions, each once.
    pub regions: Vec<usize>,
    /// Ages on that day, both ends included; 100 stands for 100 and over.
    pub ages: RangeInclusive<usize>,
    /// How many there are to be.
    pub persons: f64,
}

/// Totals of a projection, year by year.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Totals {
    /// By projected year; no entry for the years after the last one with a total.
    years: Vec<Vec<Rest>>,
}

/// What a total has beyond those within it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rest {
    /// Position of the total among those that were given.
    pub(super) total: usize,
    /// Lanes, and the ages of each that belong to it.
    pub(super) runs: Vec<(usize, Range<usize>)>,
    /// How many there are to be in it.
    pub(super) persons: f64,
}

/// Totals whose parts differ from the whole by less than this say the same: they are published in whole persons, each rounded.
const ROUNDING: f64 = 0.5;

impl Totals {
    /// Puts totals together.
    ///
    /// # Errors
    /// A year that is not projected, no region or one that does not exist, ages that do not, a number that is negative or not finite; two totals of a year that
    /// overlap without one containing the other, or that count the same people; parts that together are all of a whole and do not sum to it, or are more than it.
    pub fn new(inputs: &Inputs, totals: &[Total]) -> Result<Self, InputError> {
        let mut years: Vec<Vec<Rest>> = Vec::new();
        for index in 0..inputs.years().len() {
            let year = inputs.base_year() + 1 + i32::try_from(index).unwrap_or(i32::MAX);
            let of_year: Vec<usize> = (0..totals.len()).filter(|at| totals[*at].year == year).collect();
            years.push(rests(totals, &of_year, inputs.regions())?);
        }
        let last = inputs.base_year() + i32::try_from(inputs.years().len()).unwrap_or(0);
        for (at, total) in totals.iter().enumerate() {
            if !(inputs.base_year() + 1..=last).contains(&total.year) {
                return Err(refused(
                    at,
                    f64::from(total.year),
                    Expected::ProjectedYear { first: inputs.base_year() + 1, last },
                ));
            }
        }
        while years.last().is_some_and(Vec::is_empty) {
            years.pop();
        }
        Ok(Self { years })
    }

    /// The rests of the projected year `index`, the first being 0.
    pub(super) fn of_year(&self, index: usize) -> &[Rest] {
        self.years.get(index).map_or(&[], Vec::as_slice)
    }
}

fn refused(at: usize, value: f64, expected: Expected) -> InputError {
    InputError::value("totals", format!("row {}", at + 1), value, expected)
}

/// Which cells a total counts, `[lane][age]`.
fn cells(total: &Total, regions: usize) -> Vec<[bool; AGES]> {
    let mut lanes = vec![[false; AGES]; regions * SEXES];
    for region in &total.regions {
        for lane in &mut lanes[region * SEXES..(region + 1) * SEXES] {
            lane[total.ages.clone()].fill(true);
        }
    }
    lanes
}

/// Ages of lanes that stand side by side.
fn runs(cells: &[[bool; AGES]]) -> Vec<(usize, Range<usize>)> {
    let mut runs: Vec<(usize, Range<usize>)> = Vec::new();
    for (lane, ages) in cells.iter().enumerate() {
        for age in (0..AGES).filter(|age| ages[*age]) {
            match runs.last_mut() {
                Some((of, run)) if *of == lane && run.end == age => run.end += 1,
                _ => runs.push((lane, age..age + 1)),
            }
        }
    }
    runs
}

fn count(cells: &[[bool; AGES]]) -> usize {
    cells.iter().flatten().filter(|counts| **counts).count()
}

fn rests(totals: &[Total], of_year: &[usize], regions: usize) -> Result<Vec<Rest>, InputError> {
    let mut known: Vec<(usize, Vec<[bool; AGES]>, usize)> = Vec::with_capacity(of_year.len());
    for at in of_year.iter().copied() {
        let total = &totals[at];
        if let Some(region) = total.regions.iter().find(|region| **region >= regions) {
            return Err(refused(at, *region as f64, Expected::States { states: regions }));
        }
        if total.regions.is_empty() || total.ages.is_empty() || *total.ages.end() > OPEN_AGE {
            return Err(refused(at, *total.ages.end() as f64, Expected::RegionsAndAges));
        }
        if !(total.persons.is_finite() && total.persons >= 0.0) {
            return Err(refused(at, total.persons, Expected::Persons));
        }
        let cells = cells(total, regions);
        let size = count(&cells);
        known.push((at, cells, size));
    }
    // The smallest first: what is within another comes before it.
    known.sort_by_key(|(at, _, size)| (*size, *at));
    let mut rests: Vec<Rest> = Vec::with_capacity(known.len());
    // Whether a total stands within a larger one already.
    let mut is_within = vec![false; known.len()];
    for (place, (at, mine, size)) in known.iter().enumerate() {
        let (mut own, mut inside) = (mine.clone(), 0.0);
        for (other, (of, theirs, their_size)) in known[..place].iter().enumerate() {
            let common = mine.iter().flatten().zip(theirs.iter().flatten()).filter(|(one, two)| **one && **two).count();
            if common == 0 {
                continue;
            }
            if common < *their_size || *their_size == *size {
                return Err(refused(*at, totals[*at].persons, Expected::NestedTotals { row: of + 1 }));
            }
            if !is_within[other] {
                is_within[other] = true;
                inside += totals[*of].persons;
            }
            own.iter_mut().flatten().zip(theirs.iter().flatten()).for_each(|(own, taken)| *own &= !taken);
        }
        let persons = totals[*at].persons - inside;
        let is_all = count(&own) == 0;
        if persons < -ROUNDING || (is_all && persons > ROUNDING) {
            return Err(refused(*at, totals[*at].persons, Expected::SumOfParts { sum: inside }));
        }
        if !is_all {
            rests.push(Rest { total: *at, runs: runs(&own), persons: persons.max(0.0) });
        }
    }
    Ok(rests)
}
