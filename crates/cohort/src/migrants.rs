//! The ages of migrants: arrivals or departures of published age groups, split into single ages.
//!
//! Offices publish moves over a boundary for a few wide groups, such as 0-17, 18-24, 25-29, 30-49, 50-64, 65 and over. The engine needs single
//! ages. [`single_ages`] is the one way from the first to the second, for data packs, for own data and for looking back.
//!
//! *The standard.* If everybody moved by the fundamental schedule of Rogers and Castro (1981), the moves at age x would be `people[x] * m(x)`:
//! children come and go with their parents and less so as they grow older, young people leave home, the labour peak stands at 23.
//! `people` are those who could move: for departures the people of the place, for arrivals those of the country they come from.
//!
//! *The ratio.* A place is not the standard: the moves at age x are `people[x] * m(x) * r(x)`. Of all ratios that keep every published total
//! the most even one is taken, in the logarithm:
//!
//! ```text
//! least   sum over x of k(x) (ln r(x) - ln r(x-1))^2     with   sum over x in g of people[x] m(x) r(x) = total[g]   for every group g
//! ```
//!
//! So nothing jumps where one group ends and the next begins, no age is negative, and a group alone has the shape of the standard. `k` is 1 but
//! between 16 and 19, where it is a tenth: children who move with their parents and young people who leave home are different migrants, so the
//! ratio may change fastest there. This is Tobler's (1979) pycnophylactic interpolation in one dimension, of a ratio instead of a density:
//! "Smooth pycnophylactic interpolation for geographical regions", *Journal of the American Statistical Association* 74 (367), 519-530.
//!
//! How it was chosen, and what else was tried, stands in the documentation of the crate `hindcast`.

use crate::dims::AGES;
use crate::disaggregate::{AgeGroup, DisaggregationError, check};
use crate::rogers_castro::Schedule;

/// Those who reach age 0 in a year were born during it and are there for half of it on average.
const PART_OF_THE_YEAR_AT_AGE_0: f64 = 0.5;

/// Between these ages the ratio may change most: from moving with one's parents to moving alone.
const LEAVING_HOME: core::ops::RangeInclusive<usize> = 16..=19;
/// What a change of the ratio costs there; 1 elsewhere. Chosen from 1, 0.1 and 0.01 by the years 2003 to 2010.
const STIFFNESS_AT_LEAVING_HOME: f64 = 0.1;

/// Rounds of Newton's method at most; groups of a Kreis need about ten.
const MOST_ROUNDS: usize = 60;
/// The logarithm of a ratio that moves less than this has been found: totals are then met far better than to a thousandth of a person.
const CLOSE: f64 = 1e-10;
/// How far the logarithm of a ratio may move in one round: beyond, the linear step says little about the exponential.
const LONGEST_STEP: f64 = 1.5;
/// Added to the diagonal so that an even ratio, which costs nothing, does not make the equations singular. It slows the rounds, it does not move their end.
const RIDGE: f64 = 1e-5;

/// Arrivals or departures of one sex in a year by the age reached on 31 December, from those of published groups.
///
/// `people[x]` are those who could move: the people of January by the age they reach in the year, at age 0 the births of the year. Only
/// proportions matter. The groups begin at age 0 and end with the open age; each keeps its total up to the rounding of the last bit. A group in which nobody
/// moves stays empty, and the groups on both sides of it are split apart.
///
/// ```
/// use cohort::disaggregate::AgeGroup;
/// use cohort::migrants::single_ages;
///
/// let totals = [(0, 17, 900.0), (18, 24, 2000.0), (25, 29, 1400.0), (30, 49, 1600.0), (50, 64, 400.0), (65, 100, 200.0)];
/// let groups = totals.map(|(from, to, total)| AgeGroup { from, to, total });
/// let ages = single_ages(&groups, &[1000.0; 101])?;
/// assert!((ages[18..25].iter().sum::<f64>() - 2000.0).abs() < 1e-9);
/// // Children follow their parents: the youngest move most.
/// assert!(ages[1] > ages[8] && ages[8] > ages[14]);
/// # Ok::<(), cohort::disaggregate::DisaggregationError>(())
/// ```
///
/// # Errors
/// Groups that do not follow each other from 0 to the open age, totals or people that are no counts, a group with moves but nobody who could move.
pub fn single_ages(groups: &[AgeGroup], people: &[f64]) -> Result<[f64; AGES], DisaggregationError> {
    let standard = standard(people);
    check(groups, &standard)?;
    if groups.first().is_none_or(|group| group.from != 0) || groups.last().is_none_or(|group| group.to + 1 != AGES) {
        return Err(DisaggregationError::Groups(0));
    }
    let mut ages = [0.0; AGES];
    for run in groups.split(|group| group.total <= 0.0).filter(|run| !run.is_empty()) {
        split(run, &standard, &mut ages);
    }
    Ok(ages)
}

/// What would move by the fundamental schedule. Who reaches an age during the year is exactly that old in the middle of it, on average.
fn standard(people: &[f64]) -> Vec<f64> {
    let part = |age: usize| if age == 0 { PART_OF_THE_YEAR_AT_AGE_0 } else { 1.0 };
    people.iter().enumerate().map(|(age, people)| people * part(age) * Schedule::FUNDAMENTAL.at(age as f64)).collect()
}

/// What a change of the logarithm of the ratio from the age before to this one costs.
fn stiffness(age: usize) -> f64 {
    if LEAVING_HOME.contains(&age) { STIFFNESS_AT_LEAVING_HOME } else { 1.0 }
}

/// Splits groups without an empty one between them.
fn split(groups: &[AgeGroup], standard: &[f64], ages: &mut [f64; AGES]) {
    let first = groups[0].from;
    let standard = &standard[first..=groups[groups.len() - 1].to];
    let totals: Vec<f64> = groups.iter().map(|group| group.total).collect();
    let mut of: Vec<usize> = Vec::with_capacity(standard.len());
    let mut ratio = Vec::with_capacity(standard.len());
    for (index, group) in groups.iter().enumerate() {
        let expected: f64 = standard[group.from - first..=group.to - first].iter().sum();
        for _ in group.from..=group.to {
            of.push(index);
            ratio.push(libm::log(group.total / expected));
        }
    }
    let problem = Problem { first, standard, totals: &totals, of: &of };
    for _ in 0..MOST_ROUNDS {
        let step = problem.step(&ratio);
        let longest = step.iter().fold(0.0_f64, |longest, step| longest.max(step.abs()));
        let part = if longest > LONGEST_STEP { LONGEST_STEP / longest } else { 1.0 };
        ratio.iter_mut().zip(&step).for_each(|(ratio, step)| *ratio += part * step);
        if longest < CLOSE {
            break;
        }
    }
    let moves = problem.moves(&ratio);
    let sums = problem.sums(&moves);
    for (index, moving) in moves.iter().enumerate() {
        ages[first + index] = moving * totals[of[index]] / sums[of[index]];
    }
}

/// The most even ratio of neighbouring groups that are not empty.
struct Problem<'a> {
    /// Youngest age.
    first: usize,
    /// Moves by the schedule, from the youngest age on.
    standard: &'a [f64],
    /// Published totals of the groups.
    totals: &'a [f64],
    /// Group of each age.
    of: &'a [usize],
}

impl Problem<'_> {
    fn moves(&self, ratio: &[f64]) -> Vec<f64> {
        self.standard.iter().zip(ratio).map(|(standard, ratio)| standard * libm::exp(*ratio)).collect()
    }

    fn sums(&self, moves: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.totals.len()];
        for (group, moving) in self.of.iter().zip(moves) {
            sums[*group] += moving;
        }
        sums
    }

    /// One step of Newton's method on the conditions for the least cost, with the totals made linear where the ratio stands.
    ///
    /// With `A` the tridiagonal matrix of the cost and `C` the part of each age in its group's total, the step `d` solves
    /// `A d + C' n = -A ratio` and `C d = 1 - sum / total`.
    fn step(&self, ratio: &[f64]) -> Vec<f64> {
        let moves = self.moves(ratio);
        let cost = Tridiagonal::of_cost(self.first, ratio.len());
        let downhill: Vec<f64> = cost.times(ratio).iter().map(|slope| -slope).collect();
        let solver = cost.ridged();
        let free = solver.solve(&downhill);
        let groups = self.totals.len();
        let part = |age: usize| moves[age] / self.totals[self.of[age]];
        let mut pulls = Vec::with_capacity(groups);
        for group in 0..groups {
            let column: Vec<f64> =
                (0..ratio.len()).map(|age| if self.of[age] == group { part(age) } else { 0.0 }).collect();
            pulls.push(solver.solve(&column));
        }
        let mut system = vec![vec![0.0; groups + 1]; groups];
        for (age, group) in self.of.iter().enumerate() {
            for (other, pull) in pulls.iter().enumerate() {
                system[*group][other] += part(age) * pull[age];
            }
            system[*group][groups] += part(age) * (free[age] + 1.0);
        }
        // C d = 1 - sum: the sum of the parts is the group's sum over its total.
        system.iter_mut().for_each(|row| row[groups] -= 1.0);
        let prices = eliminated(system);
        let pulled = |age: usize| pulls.iter().zip(&prices).map(|(pull, price)| pull[age] * price).sum::<f64>();
        (0..ratio.len()).map(|age| free[age] - pulled(age)).collect()
    }
}

/// A symmetric matrix with entries on the diagonal and next to it.
struct Tridiagonal {
    diagonal: Vec<f64>,
    /// Between each row and the next.
    beside: Vec<f64>,
}

impl Tridiagonal {
    /// The matrix of the cost: `u' A u = sum of k(x) (u(x) - u(x-1))^2`.
    fn of_cost(first: usize, ages: usize) -> Self {
        let (mut diagonal, mut beside) = (vec![0.0; ages], vec![0.0; ages.saturating_sub(1)]);
        for index in 1..ages {
            let stiffness = stiffness(first + index);
            diagonal[index - 1] += stiffness;
            diagonal[index] += stiffness;
            beside[index - 1] = -stiffness;
        }
        Self { diagonal, beside }
    }

    fn ridged(mut self) -> Self {
        self.diagonal.iter_mut().for_each(|entry| *entry += RIDGE);
        self
    }

    fn times(&self, vector: &[f64]) -> Vec<f64> {
        let mut product: Vec<f64> = self.diagonal.iter().zip(vector).map(|(entry, value)| entry * value).collect();
        for (index, entry) in self.beside.iter().enumerate() {
            product[index] += entry * vector[index + 1];
            product[index + 1] += entry * vector[index];
        }
        product
    }

    /// Solves the equations by elimination; positive definite, so no row is exchanged.
    fn solve(&self, right: &[f64]) -> Vec<f64> {
        let (mut diagonal, mut solution) = (self.diagonal.clone(), right.to_vec());
        for (index, entry) in self.beside.iter().enumerate() {
            let factor = entry / diagonal[index];
            diagonal[index + 1] -= factor * entry;
            solution[index + 1] -= factor * solution[index];
        }
        for index in (0..solution.len()).rev() {
            if let Some(entry) = self.beside.get(index) {
                solution[index] -= entry * solution[index + 1];
            }
            solution[index] /= diagonal[index];
        }
        solution
    }
}

/// Solves a few equations by Gauss's elimination with the largest pivot; the last entry of each row is its right-hand side.
fn eliminated(mut rows: Vec<Vec<f64>>) -> Vec<f64> {
    let count = rows.len();
    for column in 0..count {
        let largest = (column..count).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()));
        rows.swap(column, largest.unwrap_or(column));
        let pivot = rows[column].clone();
        for row in &mut rows[column + 1..] {
            let factor = row[column] / pivot[column];
            row.iter_mut().zip(&pivot).skip(column).for_each(|(entry, above)| *entry -= factor * above);
        }
    }
    let mut solution = vec![0.0; count];
    for column in (0..count).rev() {
        let known: f64 = (column + 1..count).map(|other| rows[column][other] * solution[other]).sum();
        solution[column] = (rows[column][count] - known) / rows[column][column];
    }
    solution
}

#[cfg(test)]
mod tests;
