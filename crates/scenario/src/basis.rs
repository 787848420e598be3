//! Where the levers stand: in the baseline, and under a scenario, by district and for the city.

use cohort::dims::AGES;
use cohort::official::Rates;
use ndarray::Array3;

use crate::cells::{grown_older, product, regions};

use crate::choice::Scenario;
use crate::lever::{Area, Lever};
use crate::pack::Pack;

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
    /// The basis of every lever, in the order of [`Lever::ALL`].
    pub(crate) fn of(pack: &Pack, arrivals: &Array3<f64>) -> [Self; Lever::ALL.len()] {
        let persons: Vec<f64> = regions(&pack.population).map(|cells| cells.iter().sum()).collect();
        let people = shares(&persons);
        let coming: Vec<f64> = regions(arrivals).map(|cells| cells.iter().sum()).collect();
        let leaving = departures(pack, &persons);
        let city_leaving: f64 = leaving.iter().zip(&people).map(|(rate, share)| rate * share).sum();
        let women = shares(&regions(&pack.population).map(|cells| cells[15..50].iter().sum()).collect::<Vec<f64>>());
        let dwellings = shares(&pack.housing.iter().map(|home| home.dwellings).collect::<Vec<_>>());
        let count = persons.len();
        let (zeros, ones) = (vec![0.0; count], vec![1.0; count]);
        let same = |value: f64| vec![value; count];
        let most_leaving = most_departures(pack);
        [
            Self {
                spread: shares(&coming),
                weight: ones.clone(),
                min: 0.0,
                city_max: round_up(coming.iter().sum::<f64>() * 1.5, 1_000.0),
                district_max: coming.iter().map(|persons| round_up(persons * 3.0, 100.0)).collect(),
                step: 1.0,
                stride: 10.0,
                base: coming,
            },
            Self {
                spread: leaving.iter().map(|rate| if city_leaving > 0.0 { rate / city_leaving } else { 1.0 }).collect(),
                weight: people.clone(),
                min: 0.0,
                city_max: round_up(city_leaving * 1.5, 10.0).min((city_leaving * most_leaving / 10.0).floor() * 10.0),
                district_max: leaving
                    .iter()
                    .map(|rate| round_up(rate * 1.5, 10.0).min((rate * most_leaving / 10.0).floor() * 10.0))
                    .collect(),
                step: 0.1,
                stride: 0.5,
                base: leaving,
            },
            Self {
                base: same(pack.fertility.total()),
                weight: women,
                spread: ones.clone(),
                min: 0.0,
                city_max: 3.0,
                district_max: same(3.0),
                step: 0.01,
                stride: 0.01,
            },
            Self {
                base: zeros.clone(),
                weight: people,
                spread: ones.clone(),
                min: -5.0,
                city_max: 10.0,
                district_max: same(10.0),
                step: 0.1,
                stride: 0.1,
            },
            Self {
                base: zeros,
                weight: ones,
                spread: dwellings,
                min: 0.0,
                city_max: 300.0,
                district_max: same(300.0),
                step: 1.0,
                stride: 1.0,
            },
        ]
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

    fn city(&self, values: &[f64]) -> f64 {
        values.iter().zip(&self.weight).map(|(value, weight)| value * weight).sum()
    }
}

/// Where every lever stands under a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Levels {
    districts: [Vec<f64>; Lever::ALL.len()],
    cities: [f64; Lever::ALL.len()],
}

impl Levels {
    pub(crate) fn of(bases: &[Basis; Lever::ALL.len()], scenario: &Scenario) -> Self {
        let districts = Lever::ALL.map(|lever| {
            let basis = &bases[lever.index()];
            let city = scenario.deviation(lever, Area::City);
            let value = |region: usize| {
                let own = scenario.deviation(lever, Area::District(region));
                let value = basis.base[region] + city * basis.spread[region] + own;
                value.clamp(basis.min, highest(basis, region))
            };
            (0..basis.base.len()).map(value).collect::<Vec<f64>>()
        });
        let cities = Lever::ALL.map(|lever| bases[lever.index()].city(&districts[lever.index()]));
        Self { districts, cities }
    }

    /// Value in a district, within the lever's reach.
    #[must_use]
    pub fn district(&self, lever: Lever, region: usize) -> f64 {
        self.districts[lever.index()].get(region).copied().unwrap_or(0.0)
    }

    /// Value in an area.
    #[must_use]
    pub fn value(&self, lever: Lever, area: Area) -> f64 {
        match area {
            Area::City => self.cities[lever.index()],
            Area::District(region) => self.district(lever, region),
        }
    }
}

/// A district can take more than its own control offers when the whole city is raised, but never what cannot be projected.
fn highest(basis: &Basis, region: usize) -> f64 {
    let base = basis.base[region];
    let raised = base + (basis.city_max - basis.city(&basis.base)) * basis.spread[region];
    basis.district_max[region].max(raised)
}

/// Departures per 1,000 inhabitants in the first year, by district.
fn departures(pack: &Pack, persons: &[f64]) -> Vec<f64> {
    regions(&pack.population)
        .zip(regions(&pack.out_rate))
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
    for (out, moving) in regions(&pack.out_rate).zip(regions(&pack.move_rate)) {
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

fn shares(values: &[f64]) -> Vec<f64> {
    let sum: f64 = values.iter().sum();
    values.iter().map(|value| if sum > 0.0 { value / sum } else { 1.0 / values.len() as f64 }).collect()
}

fn round_up(value: f64, step: f64) -> f64 {
    (value / step).ceil() * step
}
