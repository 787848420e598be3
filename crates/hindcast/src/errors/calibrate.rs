//! From deviations after many launches to the parameters of the model of error.

use std::collections::BTreeSet;

use scenario::ranges::{ErrorModel, Estimate, Kind, Parameter, quantile};

use super::fit::{Moments, fit, spread_at};
use super::launched::{Deviation, LONGEST, Launched};

/// Launches that follow each other have most of their years in common: as many of them count as one when the errors of the estimates are told.
const LAUNCHES_TOGETHER: i32 = 3;

/// A standard normal number lies between the tenth and the ninetieth per cent of them in a width of so many of its spreads.
const WIDTH_OF_80: f64 = 2.563_103_131_089_2;

/// Why there is no estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalibrationError {
    /// Fewer than this many launches, or places: nothing could be told about what they have in common.
    TooFew(usize),
    /// A parameter that came out beyond what makes sense.
    Beyond(Parameter),
}

impl core::fmt::Display for CalibrationError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::TooFew(least) => {
                write!(f, "fewer than {least} launches or places: no common error can be told from them")
            }
            Self::Beyond(parameter) => {
                write!(f, "{}: the estimate lies beyond {}", parameter.id(), parameter.most())
            }
        }
    }
}

impl core::error::Error for CalibrationError {}

/// Fewest places and launches that an estimate is made from.
const FEWEST: usize = 4;

/// Learns the parameters from the launches of many places, each with a standard error (jackknife over blocks of three launch years).
///
/// # Errors
///
/// Too few places or launches, or a parameter beyond its bounds.
pub fn calibrate(places: &[&[Launched]]) -> Result<ErrorModel, CalibrationError> {
    let all = parameters(places, None)?;
    let launches: BTreeSet<i32> = places.iter().flat_map(|place| place.iter().map(|of| of.launch)).collect();
    let blocks: BTreeSet<i32> = launches.iter().map(|launch| launch.div_euclid(LAUNCHES_TOGETHER)).collect();
    let without: Result<Vec<_>, _> = blocks.iter().map(|block| parameters(places, Some(*block))).collect();
    let without = without?;
    let count = without.len() as f64;
    let mut estimates = [Estimate::default(); Parameter::ALL.len()];
    for (index, estimate) in estimates.iter_mut().enumerate() {
        let mean = without.iter().map(|of| of[index]).sum::<f64>() / count;
        let squares: f64 = without.iter().map(|of| (of[index] - mean) * (of[index] - mean)).sum();
        // Quenouille and Tukey: (g - 1) / g times the sum of squares.
        *estimate = Estimate { value: round(all[index]), error: round(libm::sqrt(squares * (count - 1.0) / count)) };
    }
    ErrorModel::new(estimates).map_err(CalibrationError::Beyond)
}

/// Four decimals: far finer than the errors of the estimates.
fn round(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// The common spread of cities: both estimates stand on the same few stretches of years, so neither that of all Kreise nor that of the few cities is
/// taken alone; half of the variance comes from each.
fn pooled(all: f64, cities: f64) -> f64 {
    libm::sqrt((all * all + cities * cities) / 2.0)
}

/// Point estimates, without the launches of a block.
fn parameters(places: &[&[Launched]], without: Option<i32>) -> Result<[f64; Parameter::ALL.len()], CalibrationError> {
    let kept = |launch: i32| without != Some(launch.div_euclid(LAUNCHES_TOGETHER));
    let of = |value: &dyn Fn(&Deviation) -> f64, chance: &dyn Fn(&Launched) -> f64| {
        Parts::of(places, &kept, value, chance).ok_or(CalibrationError::TooFew(FEWEST))
    };
    let moves = |of: &Launched| 1.0 / of.place.arrivals.max(1.0) + 1.0 / of.place.departures.max(1.0);
    let ratio = |of: &Deviation| of.arrivals - of.departures;
    let chance = chance(places, &kept, &ratio, &moves);
    let ratio = of(&ratio, &|of| chance * moves(of))?;
    let turnover = of(&|of| (of.arrivals + of.departures) / 2.0, &|of| chance * moves(of) / 4.0)?;
    let births = of(&|of| of.births, &|of| 1.0 / of.place.births.max(1.0))?;
    let deaths = of(&|of| of.deaths, &|of| 1.0 / of.place.deaths.max(1.0))?;
    let (common, [rural, city]) = (fit(&[&ratio.common]), ratio.by_kind.each_ref().map(|own| fit(&[own])));
    let (born, died) = (fit(&[&births.common, &births.own]), fit(&[&deaths.common, &deaths.own]));
    Ok([
        common,
        rural,
        city,
        spread_at(common, &ratio.common),
        pooled(spread_at(common, &ratio.common), spread_at(common, &ratio.common_of_cities)),
        spread_at(rural, &ratio.by_kind[0]),
        spread_at(city, &ratio.by_kind[1]),
        spread_at(common, &turnover.common),
        spread_at(rural, &turnover.by_kind[0]),
        spread_at(city, &turnover.by_kind[1]),
        chance,
        born,
        spread_at(born, &births.common),
        spread_at(born, &births.own),
        died,
        spread_at(died, &deaths.common),
        spread_at(died, &deaths.own),
    ])
}

/// Second moments of sums of deviations over the first years after a launch.
#[derive(Default)]
struct Parts {
    common: Moments,
    /// Of the middle one of the kreisfreie Städte.
    common_of_cities: Moments,
    /// Of all places.
    own: Moments,
    /// Of Landkreise, of kreisfreie Städte.
    by_kind: [Moments; 2],
}

impl Parts {
    /// The common deviation of a launch is the middle one of its places: few places with a camp or a closed base have errors of another kind.
    /// Its second moment is about 0, so that a trend of the years is part of it. The own one is the width that
    /// holds 80 per cent of the places of a kind, less what chance does: where the kind as a whole went is no error of one of them.
    fn of(
        places: &[&[Launched]],
        kept: &dyn Fn(i32) -> bool,
        value: &dyn Fn(&Deviation) -> f64,
        chance: &dyn Fn(&Launched) -> f64,
    ) -> Option<Self> {
        let launches: BTreeSet<i32> =
            places.iter().flat_map(|place| place.iter().map(|of| of.launch)).filter(|launch| kept(*launch)).collect();
        if launches.len() < FEWEST || places.len() < FEWEST {
            return None;
        }
        let mut parts = Self::default();
        for horizon in 1..=usize::try_from(LONGEST).unwrap_or(0) {
            let (mut squares, mut count) = (0.0_f64, 0.0_f64);
            let (mut of_cities, mut with_cities) = (0.0_f64, 0.0_f64);
            let mut own = [Own::default(); 3];
            for launch in &launches {
                let at = places.iter().filter_map(|place| place.iter().find(|of| of.launch == *launch));
                let at: Vec<&Launched> = at.filter(|of| of.years.len() >= horizon).collect();
                if at.len() < FEWEST {
                    continue;
                }
                let sum = |of: &Launched| of.years[..horizon].iter().map(value).sum::<f64>();
                let of_all = middle(at.iter().map(|of| sum(of)));
                squares += of_all * of_all;
                count += 1.0;
                let cities = || at.iter().filter(|of| of.place.kind == Kind::City);
                if cities().count() >= FEWEST {
                    let of_these = middle(cities().map(|of| sum(of)));
                    of_cities += of_these * of_these;
                    with_cities += 1.0;
                }
                for (own, kind) in own.iter_mut().zip([None, Some(Kind::Rural), Some(Kind::City)]) {
                    let of_kind = at.iter().filter(|of| kind.is_none_or(|kind| of.place.kind == kind));
                    let of_kind = of_kind.map(|of| (sum(of), chance(of) * horizon as f64));
                    own.add(&of_kind.collect::<Vec<_>>());
                }
            }
            let [all, rural, city] = own;
            let moments = [(&mut parts.own, all)].into_iter().chain(parts.by_kind.iter_mut().zip([rural, city]));
            moments.for_each(|(moments, of)| moments.push(of.squares / of.launches.max(1.0), of.launches));
            parts.common.push(squares / count.max(1.0), count);
            parts.common_of_cities.push(of_cities / with_cities.max(1.0), with_cities);
        }
        Some(parts)
    }
}

/// Sum over launches of the squared spread of places, and the number of launches.
#[derive(Clone, Copy, Default)]
struct Own {
    squares: f64,
    launches: f64,
}

impl Own {
    /// Takes the places of a launch: their sums, and what chance does to the square of each.
    fn add(&mut self, places: &[(f64, f64)]) {
        if places.len() < FEWEST {
            return;
        }
        let count = places.len() as f64;
        let by_chance = places.iter().map(|place| place.1).sum::<f64>() / count;
        let mut sums: Vec<f64> = places.iter().map(|place| place.0).collect();
        sums.sort_unstable_by(f64::total_cmp);
        let width = (quantile(&sums, 0.9) - quantile(&sums, 0.1)) / WIDTH_OF_80;
        let square = width * width;
        self.squares += (square - by_chance).max(0.0);
        self.launches += 1.0;
    }
}

/// The middle one.
fn middle(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    quantile(&values, 0.5)
}

/// `κ`: by how much more the own deviations of the first year spread in the third of the places with the fewest moves than in the third with
/// the most, over how much more they do where moves know nothing of each other.
fn chance(
    places: &[&[Launched]],
    kept: &dyn Fn(i32) -> bool,
    ratio: &dyn Fn(&Deviation) -> f64,
    moves: &dyn Fn(&Launched) -> f64,
) -> f64 {
    let launches: BTreeSet<i32> =
        places.iter().flat_map(|place| place.iter().map(|of| of.launch)).filter(|launch| kept(*launch)).collect();
    let (mut more, mut expected) = (0.0, 0.0);
    for launch in launches {
        let at = places.iter().filter_map(|place| place.iter().find(|of| of.launch == launch));
        let mut rows: Vec<(f64, f64)> = at.map(|of| (moves(of), ratio(&of.years[0]))).collect();
        rows.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        let third = rows.len() / 3;
        let of = |rows: &[(f64, f64)]| {
            let mut ratios: Vec<f64> = rows.iter().map(|row| row.1).collect();
            ratios.sort_unstable_by(f64::total_cmp);
            let width = (quantile(&ratios, 0.9) - quantile(&ratios, 0.1)) / WIDTH_OF_80;
            [width * width, rows.iter().map(|row| row.0).sum::<f64>() / rows.len().max(1) as f64]
        };
        let ([few, one], [many, other]) = (of(&rows[rows.len() - third..]), of(&rows[..third]));
        more += few - many;
        expected += one - other;
    }
    if expected > 0.0 { (more / expected).clamp(0.0, Parameter::Chance.most()) } else { 0.0 }
}
