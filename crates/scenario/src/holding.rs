//! How districts keep their ages: factors on departures and moves by district and age.
//!
//! With the same rates everywhere the age structures of districts run together within a generation: everybody grows older, and who leaves is
//! replaced by whoever comes. Part of that is real (a district built in one decade ages and is handed on), part an artefact: a
//! district of students keeps being one because its students leave when they have finished, not because more of them come.
//!
//! # Derivation
//!
//! For a sex and age `a` let `J` be those of the city who reach it in a year, `u` a district's share of them (of those of age `a-1` in the base
//! year; at age 0 of the births), `w` its share of the people of age `a`, `out` and `mv` the rates of leaving and moving, `q` of dying, `k`
//! = `1 - q/2` the exposure of who crosses a border, `A` the arrivals, `d` those of the district, `m` its share of the destinations of moves. By the engine's
//! equations the district keeps its share of that age, whatever the city's structure, if
//!
//! ```text
//! u (1-q) - x (out + mv) k + d/J k + m mv k (P - x/(1-m)) = w ((1-q) - out k + A/J k)       P = sum of x/(1-m)
//! ```
//!
//! where `x` = `u` times the factor on what leaves it. A mover is not drawn by the district left, hence `1-m`. Solved for `x`, with
//! `n = (u-w)(1-q)/k + w out + (d - w A)/J` and `D = (1-m) out + mv`:
//!
//! ```text
//! x = (1-m) (n + m mv P) / D        P = sum of n/D  /  (1 - mv * sum of m/D)
//! ```
//!
//! The `x` sum to 1: the city's departures and moves of every age are those of the pack, for any share held. Arrivals in proportion to
//! residents (`d = w A`) leave the formula without them. Without moves it is `1 - (w[a]/w[a-1] - 1) s / (out k)`, `s` the probability of the
//! city's people to stay: who becomes more with age than the city must lose fewer.
//!
//! Only part of it is held, by an assumption ([`Setting::DistrictPersistence`](crate::Setting)): `1 + h (factor - 1)`. Births follow the women who live in a district,
//! so that the youngest keep their share as long as the city's age structure stays. A district's own mortality is a difference of its own and is not held against.
//!
//! # Bounds
//!
//! A factor is never below 0, and who leaves is never more than nine tenths of those who could. What is cut is spread over the other districts in
//! proportion to who leaves them, so that the city's sum stays.

use cohort::Cells;
use cohort::dims::{AGES, CELLS};
use cohort::official::Rates;

use crate::cells::{grown_older, product};
use crate::pack::Pack;
use crate::places::Places;

/// Of the most that can leave, so much can be entered; the rest is left for what other levers do to mortality and moves.
pub(crate) const LEAVE_AT_MOST: f64 = 0.9;

/// Departures and moves by district, as they hold a share of its ages.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub(crate) departures: Cells,
    pub(crate) moves: Cells,
}

/// Fewer people than this are nobody: a share of them is the rounding of a sum.
const NOBODY: f64 = 1e-6;

impl Held {
    /// Rates that hold the share `hold` of the districts' ages, `arrivals` being those of the baseline; a pack with rates of the
    /// districts' own says itself how they differ.
    pub(crate) fn of(pack: &Pack, places: &Places, arrivals: &Cells, hold: f64) -> Self {
        let mut held = Self { departures: pack.out_rate.clone(), moves: pack.move_rate.clone() };
        if hold > 0.0 && pack.regions.len() > 1 && alike(&pack.out_rate) && alike(&pack.move_rate) {
            for (cell, factors) in factors(pack, places, arrivals, hold).into_iter().enumerate() {
                for (region, factor) in factors.into_iter().enumerate() {
                    held.departures.by_region_mut()[region][cell] *= factor;
                    held.moves.by_region_mut()[region][cell] *= factor;
                }
            }
        }
        held
    }
}

fn alike(rates: &Cells) -> bool {
    rates.by_region().windows(2).all(|pair| pair[0] == pair[1])
}

/// Factors on leaving by cell and district; none where nobody leaves the city.
fn factors(pack: &Pack, places: &Places, arrivals: &Cells, hold: f64) -> Vec<Vec<f64>> {
    let born = births(pack);
    let before: Vec<[f64; CELLS]> = (pack.population.by_region().iter().zip(&born))
        .map(|(people, born)| {
            let mut jan = grown_older(people);
            // Both sexes are born alike: only the districts' shares count.
            (jan[0], jan[AGES]) = (*born, *born);
            jan
        })
        .collect();
    let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
    let all: f64 = born.iter().sum();
    let births = [1.0, pack.fertility.boys_per_girl].map(|part| all * part / (1.0 + pack.fertility.boys_per_girl));
    (0..CELLS)
        .map(|cell| {
            let (sex, age) = (cell / AGES, cell % AGES);
            let sum = |figures: &dyn Fn(usize) -> f64| (0..before.len()).map(figures).sum::<f64>();
            let jan = sum(&|region| before[region][cell]);
            let now = sum(&|region| pack.population.by_region()[region][cell]);
            let come = sum(&|region| arrivals.by_region()[region][cell]);
            let (out, moving) = (pack.out_rate.by_region()[0][cell], pack.move_rate.by_region()[0][cell]);
            if jan <= NOBODY || now <= NOBODY || out <= 0.0 {
                return Vec::new();
            }
            // At age 0 `jan` counts births of both sexes in each district.
            let reach = if age == 0 { births[sex] } else { jan };
            let q = q[sex][age];
            let crossing = 1.0 - q * if age == 0 { 2.0 / 3.0 } else { 0.5 };
            let parts: Vec<Part> = (0..before.len())
                .map(|region| {
                    let (u, w) = (before[region][cell] / jan, pack.population.by_region()[region][cell] / now);
                    let more = (arrivals.by_region()[region][cell] - w * come) / reach.max(NOBODY);
                    let drawn = places.destinations.by_region()[region][cell];
                    Part { u, n: (u - w) * (1.0 - q) / crossing + w * out + more, drawn }
                })
                .collect();
            let most = Rates::leaving_bound(age, q) * LEAVE_AT_MOST / (out + moving);
            within(&parts, &leaving(&parts, out, moving), hold, most.max(1.0))
        })
        .collect()
}

/// A district at one sex and age, by the letters of the derivation.
struct Part {
    u: f64,
    n: f64,
    /// `m`
    drawn: f64,
}

/// `x` of each district.
fn leaving(parts: &[Part], out: f64, moving: f64) -> Vec<f64> {
    let divisor = |part: &Part| (1.0 - part.drawn) * out + moving;
    // A district that draws all movers has nowhere to send its own: nothing follows for the others.
    if parts.iter().any(|part| divisor(part) <= 0.0 || part.drawn >= 1.0) {
        return parts.iter().map(|part| part.u).collect();
    }
    let pool: f64 = parts.iter().map(|part| part.n / divisor(part)).sum();
    let back: f64 = parts.iter().map(|part| moving * part.drawn / divisor(part)).sum();
    let pool = pool / (1.0 - back);
    let one = |part: &Part| (1.0 - part.drawn) * (part.n + part.drawn * moving * pool) / divisor(part);
    parts.iter().map(one).collect()
}

/// Factors `1 + hold (x/u - 1)` brought between 0 and `most`; the sum of who leaves stays. None where that cannot be.
fn within(parts: &[Part], leaving: &[f64], hold: f64, most: f64) -> Vec<f64> {
    let wanted = |(part, x): (&Part, &f64)| if part.u > 0.0 { 1.0 + hold * (x / part.u - 1.0) } else { 1.0 };
    let mut factors: Vec<f64> = parts.iter().zip(leaving).map(wanted).collect();
    let mut cut = vec![false; parts.len()];
    loop {
        let mut again = false;
        for (factor, cut) in factors.iter_mut().zip(&mut cut) {
            if !*cut && !(0.0..=most).contains(factor) {
                (*factor, *cut, again) = (factor.max(0.0).min(most), true, true);
            }
        }
        if !again {
            return factors;
        }
        let sum = |closed: bool| -> f64 {
            let people = parts.iter().zip(&factors).zip(&cut);
            people.filter(|(_, cut)| **cut == closed).map(|((part, factor), _)| part.u * factor).sum()
        };
        let (closed, open) = (sum(true), sum(false));
        if open <= 0.0 || closed >= 1.0 {
            return Vec::new();
        }
        for (factor, _) in factors.iter_mut().zip(&cut).filter(|(_, cut)| !**cut) {
            *factor *= (1.0 - closed) / open;
        }
    }
}

/// Births of the first year by district, as many women at its end as at its beginning.
fn births(pack: &Pack) -> Vec<f64> {
    let level = |region: usize| pack.levels.get(region).map_or(1.0, |level| level.fertility);
    let women = |people: &[f64]| product(&people[..AGES], &pack.fertility.rates);
    let born = pack.population.by_region().iter().enumerate();
    born.map(|(region, people)| level(region) * (women(people) + women(&grown_older(people))) / 2.0).collect()
}

#[cfg(test)]
mod tests {
    use super::super::pack::built_in_files;
    use super::*;
    use crate::arrivals;

    /// How many factors of how many are cut, of all ages and at age 0, and the largest.
    fn cut(pack: &Pack, hold: f64) -> (usize, usize, usize, f64) {
        let places = Places::of(pack);
        let arrivals = arrivals::of_baseline(pack, &places);
        let held = Held::of(pack, &places, &arrivals, hold);
        let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
        let (mut all, mut cut, mut infants, mut largest) = (0, 0, 0, 0.0_f64);
        for (departures, moves) in held.departures.by_region().iter().zip(held.moves.by_region()) {
            for cell in 0..CELLS {
                let age = cell % AGES;
                let (leaving, most) = (departures[cell] + moves[cell], Rates::leaving_bound(age, q[cell / AGES][age]));
                let usual = pack.out_rate.by_region()[0][cell] + pack.move_rate.by_region()[0][cell];
                let at_an_end = usual > 0.0 && (leaving <= 0.0 || leaving >= most * LEAVE_AT_MOST * (1.0 - 1e-9));
                all += 1;
                cut += usize::from(at_an_end);
                infants += usize::from(at_an_end && age == 0);
                largest = largest.max(leaving / usual);
            }
        }
        (all, cut, infants, largest)
    }

    #[test]
    fn hardly_any_factor_of_the_built_in_city_is_cut() {
        let pack = Pack::from_files(&built_in_files()).unwrap();
        for (hold, most) in [(0.5, 0.002), (1.0, 0.005)] {
            let (all, cut, infants, largest) = cut(&pack, hold);
            assert!(
                (cut as f64) < most * all as f64,
                "{hold}: {cut} of {all} cut, {infants} at age 0, up to {largest}"
            );
        }
    }
}
