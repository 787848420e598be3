//! Ranges of past launches beside what was counted since.

use cohort::official::{Varied, project};
use scenario::ranges::{Course, Draw, ErrorModel, QUANTILES, quantile};

use super::launched::Launched;
use super::score::{crps_of_draws, crps_of_normal, interval_score};

/// One launch of one place after so many years: the range, and what was counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judged {
    /// 31 December that the projection started from.
    pub launch: i32,
    /// Years after it.
    pub horizon: usize,
    /// Persons at the launch.
    pub base: f64,
    /// Persons counted.
    pub observed: f64,
    /// Persons projected without an error.
    pub central: f64,
    /// The range at [`QUANTILES`], persons.
    pub quantiles: [f64; QUANTILES.len()],
    /// Its continuous ranked probability score, per cent of the persons at the launch.
    pub crps: f64,
    /// Mean and spread of the same year by a random walk with drift, persons.
    pub walk: [f64; 2],
}

/// The ranges of every launch of a place; `number` tells places apart.
#[must_use]
pub fn judge(launches: &[Launched], errors: &ErrorModel, number: u32, (draws, seed): (u32, u64)) -> Vec<Judged> {
    launches.iter().flat_map(|of| judged(of, errors, number, (draws, seed))).collect()
}

fn judged(of: &Launched, errors: &ErrorModel, number: u32, (draws, seed): (u32, u64)) -> Vec<Judged> {
    let years = of.observed.len();
    let mut varied = Varied::new(&of.inputs);
    let mut persons: Vec<Vec<f64>> = vec![Vec::new(); years];
    for draw in 0..draws {
        let course = Course::of_place(errors, Draw { seed, number: draw }, (of.launch + 1, years), number, &of.place);
        let projection = varied.project(|year, factors| factors.copy_from_slice(course.factors(year)));
        for (after, persons) in (1..).zip(&mut persons) {
            persons.push(projection.persons(of.launch + after, 0).unwrap_or(0.0));
        }
    }
    let central = project(&of.inputs);
    let mut all = Vec::new();
    for ((horizon, mut persons), observed) in (1..).zip(persons).zip(&of.observed) {
        persons.sort_unstable_by(f64::total_cmp);
        let year = of.launch + i32::try_from(horizon).unwrap_or(0);
        all.push(Judged {
            launch: of.launch,
            horizon,
            base: of.base,
            observed: *observed,
            central: central.persons(year, 0).unwrap_or(0.0),
            quantiles: QUANTILES.map(|share| quantile(&persons, share)),
            crps: 100.0 * crps_of_draws(&persons, *observed) / of.base,
            walk: walk(of, horizon as f64),
        });
    }
    all
}

/// A random walk with drift, learnt from the place's own past: after `h` years the mean is `h` times the drift and the variance `s² (h + h²/n)`, as
/// the drift itself is known from `n` years.
fn walk(of: &Launched, horizon: f64) -> [f64; 2] {
    let [drift, spread, count] = of.walk;
    let mean = of.base * libm::exp(horizon * drift);
    [mean, mean * spread * libm::sqrt(horizon + horizon * horizon / count)]
}

/// Standard normal numbers at [`QUANTILES`].
const NORMAL: [f64; QUANTILES.len()] =
    [-1.959_963_985, -1.281_551_566, -0.674_489_750, 0.0, 0.674_489_750, 1.281_551_566, 1.959_963_985];

/// A range of one kind beside what was counted: interval scores of the ranges of 50, 80 and 95 per cent, whether they hold it, and the
/// continuous ranked probability score, scores in per cent of the persons at the launch.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Score {
    /// Interval scores of [`SHARES`].
    pub interval: [f64; SHARES.len()],
    /// Whether the range of each share holds the count.
    pub inside: [bool; SHARES.len()],
    /// Continuous ranked probability score.
    pub crps: f64,
}

/// What the ranges are to hold.
pub const SHARES: [f64; 3] = [0.5, 0.8, 0.95];

impl Score {
    fn of(quantiles: [f64; QUANTILES.len()], crps: f64, of: &Judged) -> Self {
        let last = QUANTILES.len() - 1;
        let range = |index: usize| [quantiles[2 - index], quantiles[last - 2 + index]];
        let mut score = Self { crps, ..Self::default() };
        for (index, share) in SHARES.iter().enumerate() {
            let [low, high] = range(index);
            score.inside[index] = (low..=high).contains(&of.observed);
            score.interval[index] = 100.0 * interval_score([low, high], 1.0 - share, of.observed) / of.base;
        }
        score
    }
}

impl Judged {
    /// The range of the model of error.
    #[must_use]
    pub fn score(&self) -> Score {
        Score::of(self.quantiles, self.crps, self)
    }

    /// That of a random walk with drift.
    #[must_use]
    pub fn score_of_walk(&self) -> Score {
        let [mean, spread] = self.walk;
        let crps = 100.0 * crps_of_normal(mean, spread, self.observed) / self.base;
        Score::of(NORMAL.map(|z| mean + z * spread), crps, self)
    }

    /// That of a forecast with the errors that such forecasts had elsewhere: `errors` in rising order, counted over forecast less 1.
    #[must_use]
    pub fn score_of_errors(&self, forecast: f64, errors: &[f64]) -> Score {
        let of_error = |error: f64| forecast * (1.0 + error);
        let draws: Vec<f64> = errors.iter().map(|error| of_error(*error)).collect();
        let crps = 100.0 * crps_of_draws(&draws, self.observed) / self.base;
        Score::of(QUANTILES.map(|share| of_error(quantile(errors, share))), crps, self)
    }
}
