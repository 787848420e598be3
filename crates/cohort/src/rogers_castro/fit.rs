//! Levenberg-Marquardt with bounds, from fixed starting points.
//!
//! Why so: the sum of squares has several minima, because the peaks can take each other's place. A bounded descent from a few starting
//! points that bracket what demographers have seen is simple, gives the same result on every machine, and needs no random numbers.
//! (Levenberg 1944, Marquardt 1963; bounds by projection, a parameter at its bound waits there while the descent points outwards.)

use super::{Peak, Schedule};
use crate::dims::AGES;
use crate::error::{Expected, InputError};

/// Published migration of an age group: the mean of the schedule over the completed ages `first..=last`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgeGroup {
    /// First completed age.
    pub first: usize,
    /// Last completed age, at most 100.
    pub last: usize,
    /// Mean rate (or share per single age) of the group, zero or more.
    pub mean: f64,
    /// How much the group counts, for example its persons; above zero.
    pub weight: f64,
}

/// How many parameters the schedule has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// 7 parameters: childhood, labour, constant.
    Labour,
    /// 11 parameters: retirement, too.
    Retirement,
    /// 13 parameters: a rise in old age, too.
    OldAge,
}

/// A schedule and how close it comes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// The schedule found.
    pub schedule: Schedule,
    /// Weighted root mean square of the differences to the published means, in their unit.
    pub root_mean_square: f64,
}

/// Parameters in the order a1, alpha1, a2, mu2, alpha2, lambda2, c, a3, mu3, alpha3, lambda3, a4, lambda4.
const MOST: usize = 13;
type Parameters = [f64; MOST];

/// Levels are per mean of the data, which is scaled to 1.
const LEAST: Parameters = [0.0, 0.01, 0.0, 14.0, 0.01, 0.05, 0.0, 0.0, 52.0, 0.01, 0.05, 0.0, 0.005];
const GREATEST: Parameters = [100.0, 1.5, 300.0, 40.0, 1.0, 4.0, 100.0, 300.0, 80.0, 1.5, 2.0, 10.0, 0.15];
/// Positions and slopes of the labour peak, and positions of the retirement peak, from which the search starts.
const LABOUR_STARTS: [(f64, f64, f64); 4] = [(19.0, 0.1, 0.5), (20.0, 0.25, 1.5), (24.0, 0.12, 0.3), (29.0, 0.1, 0.2)];
const RETIREMENT_STARTS: [f64; 2] = [60.0, 69.0];
const MOST_STEPS: usize = 300;

/// Fits a schedule to age groups by weighted least squares.
///
/// # Errors
/// No group, an age above 100 or a group that ends before it begins, a mean that is negative or not finite, a weight that is not positive,
/// all means zero; the error names the group.
pub fn fit(groups: &[AgeGroup], form: Form) -> Result<Fit, InputError> {
    for (index, group) in groups.iter().enumerate() {
        let place = format!("group {index}");
        if group.first > group.last || group.last >= AGES {
            return Err(InputError::value("ages", place, group.last as f64, Expected::LastAge));
        }
        if !(group.mean >= 0.0 && group.mean.is_finite()) {
            return Err(InputError::value("means", place, group.mean, Expected::Finite));
        }
        if !(group.weight > 0.0 && group.weight.is_finite()) {
            return Err(InputError::value("weights", place, group.weight, Expected::AboveZero));
        }
    }
    let weight: f64 = groups.iter().map(|group| group.weight).sum();
    let mean = groups.iter().map(|group| group.mean * (group.weight / weight)).sum::<f64>();
    if !(mean.is_normal() && weight.is_finite()) {
        return Err(InputError::shape("means", Expected::Migrants));
    }
    let scaled =
        groups.iter().map(|group| AgeGroup { mean: group.mean / mean, weight: group.weight / weight, ..*group });
    let search = Search { groups: scaled.collect(), free: form.parameters() };
    let mut best: Option<(f64, Parameters)> = None;
    for start in search.starts() {
        let (cost, parameters) = search.descend(start);
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, parameters));
        }
    }
    let (cost, parameters) = best.unwrap_or((f64::INFINITY, LEAST));
    Ok(Fit { schedule: form.schedule(&parameters, mean), root_mean_square: libm::sqrt(cost) * mean })
}

impl Form {
    fn parameters(self) -> usize {
        match self {
            Self::Labour => 7,
            Self::Retirement => 11,
            Self::OldAge => 13,
        }
    }

    fn schedule(self, p: &Parameters, scale: f64) -> Schedule {
        let peak = |level: f64, position: f64, descent: f64, ascent: f64| Peak {
            level: level * scale,
            position,
            descent,
            ascent,
        };
        Schedule {
            childhood_level: p[0] * scale,
            childhood_descent: p[1],
            labour: peak(p[2], p[3], p[4], p[5]),
            constant: p[6] * scale,
            retirement: (self != Self::Labour).then(|| peak(p[7], p[8], p[9], p[10])),
            old_age: (self == Self::OldAge).then(|| (p[11] * scale, p[12])),
        }
    }
}

/// The data, scaled to a mean of 1 and weights that sum to 1, and the number of parameters that vary.
struct Search {
    groups: Vec<AgeGroup>,
    free: usize,
}

impl Search {
    fn starts(&self) -> Vec<Parameters> {
        let retirements = if self.free > 7 { &RETIREMENT_STARTS[..] } else { &RETIREMENT_STARTS[..1] };
        let start = |(mu2, alpha2, lambda2): (f64, f64, f64), mu3: f64| {
            let mut start = [1.0, 0.1, 4.0, mu2, alpha2, lambda2, 0.3, 0.0, mu3, 0.2, 0.2, 0.0, 0.05];
            if self.free > 7 {
                start[7] = 0.3;
            }
            if self.free > 11 {
                start[11] = 0.005;
            }
            start
        };
        LABOUR_STARTS.iter().flat_map(|&labour| retirements.iter().map(move |&mu3| start(labour, mu3))).collect()
    }

    /// The best parameters that this start leads to, and their cost.
    fn descend(&self, start: Parameters) -> (f64, Parameters) {
        let mut parameters = start;
        let mut state = self.normal_equations(&parameters);
        let mut damping = 1e-2;
        for _ in 0..MOST_STEPS {
            let candidate = self.candidate(&parameters, &state, damping);
            let next = self.normal_equations(&candidate);
            if next.cost < state.cost {
                let gain = state.cost - next.cost;
                (parameters, state) = (candidate, next);
                damping = (damping * 0.3).max(1e-12);
                if gain <= 1e-13 * state.cost || state.cost < 1e-26 {
                    break;
                }
            } else {
                damping *= 4.0;
                if damping > 1e12 {
                    break;
                }
            }
        }
        (state.cost, parameters)
    }

    /// One damped Gauss-Newton step, kept inside the bounds.
    fn candidate(&self, parameters: &Parameters, state: &Normal, damping: f64) -> Parameters {
        let outwards = |index: usize| {
            let (value, slope) = (parameters[index], state.gradient[index]);
            value <= LEAST[index] && slope < 0.0 || value >= GREATEST[index] && slope > 0.0
        };
        let moving: Vec<usize> = (0..self.free).filter(|&index| !outwards(index)).collect();
        let size = moving.len();
        let mut matrix = vec![0.0; size * size];
        let mut step: Vec<f64> = moving.iter().map(|&index| state.gradient[index]).collect();
        for (row, &i) in moving.iter().enumerate() {
            for (column, &j) in moving.iter().enumerate() {
                matrix[row * size + column] = state.curvature[i][j];
            }
            // A parameter that changes nothing just now would leave the matrix without an inverse.
            matrix[row * size + row] += damping * state.curvature[i][i] + 1e-12;
        }
        solve(&mut matrix, &mut step);
        let mut candidate = *parameters;
        for (&index, step) in moving.iter().zip(&step) {
            candidate[index] = (candidate[index] + step).clamp(LEAST[index], GREATEST[index]);
        }
        candidate
    }

    /// Cost, gradient (towards lower cost) and curvature at some parameters.
    fn normal_equations(&self, parameters: &Parameters) -> Normal {
        let mut normal = Normal { cost: 0.0, gradient: [0.0; MOST], curvature: [[0.0; MOST]; MOST] };
        for group in &self.groups {
            let (mut mean, mut slopes) = (0.0, [0.0; MOST]);
            for age in group.first..=group.last {
                let (value, slope) = value_and_slopes(parameters, self.free, age as f64 + 0.5);
                mean += value;
                slopes.iter_mut().zip(slope).for_each(|(sum, slope)| *sum += slope);
            }
            let ages = (group.last - group.first + 1) as f64;
            let difference = group.mean - mean / ages;
            slopes.iter_mut().for_each(|slope| *slope /= ages);
            normal.cost += group.weight * difference * difference;
            for i in 0..self.free {
                normal.gradient[i] += group.weight * slopes[i] * difference;
                for j in 0..self.free {
                    normal.curvature[i][j] += group.weight * slopes[i] * slopes[j];
                }
            }
        }
        normal
    }
}

/// The quadratic picture of the cost at some parameters.
struct Normal {
    cost: f64,
    gradient: Parameters,
    curvature: [Parameters; MOST],
}

/// The schedule at an exact age and its derivatives by the first `free` parameters.
fn value_and_slopes(p: &Parameters, free: usize, age: f64) -> (f64, Parameters) {
    let mut slopes = [0.0; MOST];
    let childhood = libm::exp(-p[1] * age);
    (slopes[0], slopes[1]) = (childhood, -age * p[0] * childhood);
    slopes[6] = 1.0;
    let mut value = p[0] * childhood + p[6];
    for (level, position, descent, ascent) in [(2, 3, 4, 5), (7, 8, 9, 10)] {
        if level >= free {
            continue;
        }
        let distance = age - p[position];
        let rising = libm::exp(-p[ascent] * distance);
        let shape = libm::exp(-p[descent] * distance - rising);
        let term = p[level] * shape;
        // Far before the peak `rising` overflows while `shape` is zero.
        let term_rising = if shape > 0.0 { term * rising } else { 0.0 };
        value += term;
        slopes[level] = shape;
        slopes[position] = term * p[descent] - term_rising * p[ascent];
        slopes[descent] = -distance * term;
        slopes[ascent] = distance * term_rising;
    }
    if free > 11 {
        let old_age = libm::exp(p[12] * age);
        (slopes[11], slopes[12]) = (old_age, age * p[11] * old_age);
        value += p[11] * old_age;
    }
    (value, slopes)
}

/// Solves a symmetric positive definite system in place (Cholesky); what is not positive any more is left at no step.
fn solve(matrix: &mut [f64], vector: &mut [f64]) {
    let size = vector.len();
    for row in 0..size {
        for column in 0..=row {
            let mut sum = matrix[row * size + column];
            for k in 0..column {
                sum -= matrix[row * size + k] * matrix[column * size + k];
            }
            matrix[row * size + column] = if row != column {
                sum / matrix[column * size + column]
            } else if sum > 0.0 {
                libm::sqrt(sum)
            } else {
                f64::INFINITY
            };
        }
    }
    for row in 0..size {
        for k in 0..row {
            vector[row] -= matrix[row * size + k] * vector[k];
        }
        vector[row] /= matrix[row * size + row];
    }
    for row in (0..size).rev() {
        for k in row + 1..size {
            vector[row] -= matrix[k * size + row] * vector[k];
        }
        vector[row] /= matrix[row * size + row];
    }
}
