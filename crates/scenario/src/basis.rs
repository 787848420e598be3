//! Where the levers stand in the baseline, by district and for the city, and how far they go.

use cohort::Cells;
use cohort::dims::AGES;
use cohort::official::Rates;

use crate::area::Area;
use crate::cells::{grown_older, product};
use crate::pack::{Housing, Pack};

/// One lever's baseline and reach.
///
/// The city's value is the sum of the districts' values times `weight`. A deviation of the city reaches district `d` times
/// `spread[d]`, so that it adds up to itself; a deviation of a district comes on top.
#[derive(Debug, Clone, PartialEq)]
pub struct Basis {
    /// Value by district in the lever's unit.
    pub base: Vec<f64>,
    /// Weight of each district in the city's value.
    pub weight: Vec<f64>,
    /// What a deviation of 1 for the city means in each district.
    pub spread: Vec<f64>,
    /// Smallest value anywhere.
    pub min: f64,
    /// Largest value of the city.
    pub city_max: f64,
    /// Largest value by district.
    pub district_max: Vec<f64>,
    /// Smallest step that a control makes.
    pub step: f64,
    /// What a button adds for the whole city.
    pub stride: f64,
}

impl Basis {
    /// The basis of every lever of the pack, in the order of [`Lever::all`](crate::Lever::all).
    pub(crate) fn of(pack: &Pack, arrivals: &Cells) -> Vec<Self> {
        let persons: Vec<f64> = sums(&pack.population);
        let people = shares(&persons);
        let coming: Vec<f64> = sums(arrivals);
        let women =
            shares(&pack.population.by_region().iter().map(|cells| cells[15..50].iter().sum()).collect::<Vec<f64>>());
        let housing = |figure: fn(&Housing) -> f64| -> Vec<f64> { pack.housing.iter().map(figure).collect() };
        let dwellings = shares(&housing(|home| home.dwellings));
        let ones = vec![1.0; persons.len()];
        let zeros = vec![0.0; persons.len()];
        // A quantity that a deviation changes alike everywhere.
        let alike = |base: &[f64], weight: &[f64], (min, max): (f64, f64), step: f64| Self {
            base: base.to_vec(),
            weight: weight.to_vec(),
            spread: ones.clone(),
            min,
            city_max: max,
            district_max: vec![max; base.len()],
            step,
            stride: step,
        };
        // A number a year of which each district gets its part.
        let shared = |base: Vec<f64>, spread: &[f64], city_max: f64, district_max: Vec<f64>, stride: f64| Self {
            base,
            weight: ones.clone(),
            spread: spread.to_vec(),
            min: 0.0,
            city_max,
            district_max,
            step: 1.0,
            stride,
        };
        let upto = |base: &[f64], times: f64, least: f64| -> Vec<f64> {
            base.iter().map(|persons| round_up(persons * times, 100.0).max(least)).collect()
        };
        let same = |most: f64| vec![most; persons.len()];
        let years = |weight: &[f64], (min, max): (f64, f64)| alike(&zeros, weight, (min, max), 0.1);
        let occupancy = housing(|home| home.persons_per_dwelling);
        let lowest = occupancy.iter().fold(f64::INFINITY, |low, persons| low.min(*persons));
        let all: f64 = coming.iter().sum();
        let ongoing = housing(|home| home.ongoing);
        let mut bases = vec![
            shared(coming.clone(), &shares(&coming), round_up(all * 1.5, 1_000.0), upto(&coming, 3.0, 0.0), 10.0),
            Self::leaving(rate_per_1000(pack, &pack.out_rate, &persons), &people, 1.5, most_departures(pack)),
            alike(&total_fertility(pack), &women, (0.0, 3.0), 0.01),
            years(&people, (-5.0, 10.0)),
            shared(zeros.clone(), &dwellings, 300.0, same(300.0), 1.0),
            years(&people, (-5.0, 10.0)),
            years(&people, (-5.0, 10.0)),
            years(&women, (-5.0, 5.0)),
            Self::leaving(rate_per_1000(pack, &pack.move_rate, &persons), &people, 3.0, f64::INFINITY),
            shared(ongoing.clone(), &shares(&ongoing), 1_000.0, same(300.0), 10.0),
            shared(zeros.clone(), &dwellings, 300.0, same(300.0), 1.0),
            alike(&housing(|home| home.kept_free * 100.0), &dwellings, (0.0, 20.0), 0.1),
            alike(&occupancy, &dwellings, (lowest / 2.0, 4.0), 0.01),
            years(&dwellings, (-3.0, 3.0)),
        ];
        bases.extend(pack.arrivals.iter().map(|kind| {
            let base: Vec<f64> = kind.spread.iter().map(|share| kind.level * share).collect();
            let district_max = upto(&base, 3.0, 500.0);
            shared(base, &kind.spread, round_up(kind.level * 2.0, 1_000.0).max(3_000.0), district_max, 10.0)
        }));
        bases
    }

    /// Of a rate per 1,000 inhabitants, up to `times` its value, or as far as all of its rates can be multiplied by `most`.
    fn leaving(base: Vec<f64>, people: &[f64], times: f64, most: f64) -> Self {
        let city: f64 = base.iter().zip(people).map(|(rate, share)| rate * share).sum();
        let highest = |rate: f64| round_up(rate * times, 10.0).min((rate * most / 10.0).floor() * 10.0);
        Self {
            spread: base.iter().map(|rate| if city > 0.0 { rate / city } else { 1.0 }).collect(),
            weight: people.to_vec(),
            min: 0.0,
            city_max: highest(city),
            district_max: base.iter().map(|rate| highest(*rate)).collect(),
            step: 0.1,
            stride: 0.5,
            base,
        }
    }

    /// Value of the baseline in an area.
    #[must_use]
    pub fn base_of(&self, area: Area) -> f64 {
        match area {
            Area::City => self.city(&self.base),
            Area::District(region) => self.base.get(region).copied().unwrap_or(0.0),
        }
    }

    /// Largest value in an area.
    #[must_use]
    pub fn max_of(&self, area: Area) -> f64 {
        match area {
            Area::City => self.city_max,
            Area::District(region) => self.district_max.get(region).copied().unwrap_or(0.0),
        }
    }

    /// Largest value that a district is given: more than its own control offers when the whole city is raised, but never what cannot be
    /// projected.
    pub(crate) fn highest(&self, region: usize) -> f64 {
        let raised = self.base[region] + (self.city_max - self.city(&self.base)) * self.spread[region];
        self.district_max[region].max(raised)
    }

    /// The city's value from those of the districts.
    pub(crate) fn city(&self, values: &[f64]) -> f64 {
        values.iter().zip(&self.weight).map(|(value, weight)| value * weight).sum()
    }
}

/// Births per woman of each district: the city's, at the district's own level where one is known.
fn total_fertility(pack: &Pack) -> Vec<f64> {
    let level = |region: usize| pack.levels.get(region).map_or(1.0, |level| level.fertility);
    (0..pack.regions.len()).map(|region| pack.fertility.total() * level(region)).collect()
}

/// People who leave at these rates in the first year, per 1,000 inhabitants, by district.
fn rate_per_1000(pack: &Pack, rates: &Cells, persons: &[f64]) -> Vec<f64> {
    let (people, rates) = (pack.population.by_region(), rates.by_region());
    people
        .iter()
        .zip(rates)
        .zip(persons)
        .map(|((people, rates), persons)| {
            let leaving = product(&grown_older(people), rates);
            if *persons > 0.0 { leaving / persons * 1_000.0 } else { 0.0 }
        })
        .collect()
}

/// By how much all leaving rates can be multiplied before more people leave some cell than are alive in it.
fn most_departures(pack: &Pack) -> f64 {
    let mut most = f64::INFINITY;
    let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
    for (out, moving) in pack.out_rate.by_region().iter().zip(pack.move_rate.by_region()) {
        for (cell, (out, moving)) in out.iter().zip(moving).enumerate() {
            if *out > 0.0 {
                let age = cell % AGES;
                // Life expectancy can be lowered by its lever as well: a tenth of the bound is left for that.
                let bound = Rates::leaving_bound(age, q[cell / AGES][age]) * 0.9;
                most = most.min((bound - moving) / out);
            }
        }
    }
    most.max(1.0)
}

/// Sum of each region.
fn sums(cells: &Cells) -> Vec<f64> {
    cells.by_region().iter().map(|cells| cells.iter().sum()).collect()
}

fn shares(values: &[f64]) -> Vec<f64> {
    let sum: f64 = values.iter().sum();
    values.iter().map(|value| if sum > 0.0 { value / sum } else { 1.0 / values.len() as f64 }).collect()
}

fn round_up(value: f64, step: f64) -> f64 {
    (value / step).ceil() * step
}
