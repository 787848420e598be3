//! Where the levers stand in the baseline, by district and for the city, and how far they go.

mod ages;

use cohort::Cells;
use cohort::dims::AGES;
use cohort::official::Rates;

use crate::age_group::AgeGroup;
use crate::area::Area;
use crate::cells::{grown_older, product};
use crate::holding::{Held, LEAVE_AT_MOST};
use crate::lever::Lever;
use crate::pack::{self, Housing, Measure, Pack};
use crate::places::Places;

/// Flows can be entered up to so many times what was ever counted: a flood of people, or a border that opens, is thinkable.
const TIMES_COUNTED: f64 = 3.0;
/// Persons a year that any district can take in: a place of first reception fits into the smallest one.
const ANY_DISTRICT: f64 = 1_000.0;

/// Per cent of the dwellings of a district that can be kept free.
const MOST_KEPT_FREE: f64 = 50.0;

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
    /// Smallest value anywhere, of a slider and of the reach alike.
    pub min: f64,
    /// Largest value of the city that a slider offers: wide enough for most questions, narrow enough to aim.
    pub city_max: f64,
    /// Largest value by district that a slider offers.
    pub district_max: Vec<f64>,
    /// Largest value of the city that can be entered at all; what lies beyond is refused.
    pub city_reach: f64,
    /// Largest value by district that can be entered, or that a deviation of the city brings about.
    pub district_reach: Vec<f64>,
    /// Smallest step that a control makes.
    pub step: f64,
    /// What a button adds for the whole city.
    pub stride: f64,
    /// Shares of the age groups in the value by district: of arrivals, of each kind of them, and of departures at the structure of
    /// the base year; empty for every other lever.
    pub(crate) ages: Vec<[f64; AgeGroup::COUNT]>,
    /// The levers that this one follows where it has no course of its own, with their weights; empty for most.
    pub(crate) follows: Vec<(Lever, f64)>,
}

impl Basis {
    /// The basis of every lever of the pack, in the order of [`Lever::all`](crate::Lever::all).
    pub(crate) fn of(pack: &Pack, places: &Places, arrivals: &Cells, held: &Held) -> Vec<Self> {
        let persons: Vec<f64> = sums(&pack.population);
        let people = shares(&persons);
        let coming: Vec<f64> = sums(arrivals);
        let women =
            shares(&pack.population.by_region().iter().map(|cells| cells[15..50].iter().sum()).collect::<Vec<f64>>());
        let housing = |figure: fn(&Housing) -> f64| -> Vec<f64> { pack.housing.iter().map(figure).collect() };
        let dwellings = shares(&housing(|home| home.dwellings));
        // Infill is built where its sites are; where none are known, where the dwellings are.
        let sites = (0..persons.len())
            .map(|region| pack.infill.iter().filter(|site| site.region == region).map(|site| site.sites).sum::<f64>());
        let infill = match shares(&sites.collect::<Vec<f64>>()) {
            infill if infill.iter().any(|share| *share > 0.0) => infill,
            _ => dwellings.clone(),
        };
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
            city_reach: max,
            district_reach: vec![max; base.len()],
            step,
            stride: step,
            ages: Vec::new(),
            follows: Vec::new(),
        };
        // A number a year of which each district gets its part.
        let shared = |base: Vec<f64>, spread: &[f64], city_max: f64, district_max: Vec<f64>, stride: f64| Self {
            base,
            weight: ones.clone(),
            spread: spread.to_vec(),
            min: 0.0,
            city_max,
            city_reach: city_max,
            district_reach: district_max.clone(),
            district_max,
            step: 1.0,
            stride,
            ages: Vec::new(),
            follows: Vec::new(),
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
        let many = TIMES_COUNTED * counted(pack, Measure::Arrivals).fold(all, |most, (_, persons)| most.max(persons));
        let built = TIMES_COUNTED * ongoing.iter().sum::<f64>();
        let out = rate_per_1000(pack, &held.departures, &persons);
        let gone = TIMES_COUNTED * departures_per_1000(pack).fold(weighted(&out, &people), f64::max);
        let leaving = ages::leaving(pack, held);
        let mut bases = vec![
            shared(coming.clone(), &shares(&coming), round_up(all * 1.5, 1_000.0), upto(&coming, 3.0, 0.0), 10.0)
                .reaching(round_up(many, 1_000.0), ANY_DISTRICT)
                .made_of(ages::parts(arrivals)),
            Self::leaving(out, &people, 1.5, most_departures(pack))
                .reaching(round_up(gone, 10.0), 0.0)
                .within(pack, held)
                .made_of(ages::parts(&leaving)),
            alike(&total_fertility(pack), &women, (0.0, 3.0), 0.01).reaching(6.0, 6.0),
            years(&people, (-5.0, 10.0)),
            shared(zeros.clone(), &infill, 300.0, same(300.0), 1.0).reaching(1_000.0, 1_000.0),
            years(&people, (-5.0, 10.0)),
            years(&people, (-5.0, 10.0)),
            years(&women, (-5.0, 5.0)),
            Self::leaving(rate_per_1000(pack, &held.moves, &persons), &people, 3.0, f64::INFINITY),
            shared(ongoing.clone(), &shares(&ongoing), 1_000.0, same(300.0), 10.0)
                .reaching(round_up(built, 1_000.0).max(3_000.0), 1_000.0),
            shared(zeros.clone(), &dwellings, 300.0, same(300.0), 1.0).reaching(1_000.0, 1_000.0),
            alike(&housing(|home| home.kept_free * 100.0), &dwellings, (0.0, 20.0), 0.1).in_proportion(MOST_KEPT_FREE),
            alike(&occupancy, &dwellings, (lowest / 2.0, 4.0), 0.01),
            alike(&housing(|home| home.occupancy_trend), &dwellings, (-3.0, 3.0), 0.1),
        ];
        bases.extend(ages::levers(arrivals, Lever::ArrivalsOfAge, &ages::most_who_come(pack)));
        bases.extend(ages::levers(&leaving, Lever::DeparturesOfAge, &ages::most_who_leave(pack, held)));
        bases.extend(pack.arrivals.iter().zip(&places.kinds).map(|(kind, inflow)| {
            let base: Vec<f64> = inflow.shares.iter().map(|share| kind.level * share).collect();
            let district_max = upto(&base, 3.0, 500.0);
            shared(base, &inflow.shares, round_up(kind.level * 2.0, 1_000.0).max(3_000.0), district_max, 10.0)
                .reaching(round_up(many, 1_000.0), ANY_DISTRICT)
                .made_of(ages::parts(&inflow.profiles))
        }));
        bases
    }

    /// Of a rate per 1,000 inhabitants, up to `times` its value, or as far as all of its rates can be multiplied by `most`.
    fn leaving(base: Vec<f64>, people: &[f64], times: f64, most: f64) -> Self {
        let city = weighted(&base, people);
        let highest = |rate: f64| round_up(rate * times, 10.0).min((rate * most / 10.0).floor() * 10.0);
        let district_max: Vec<f64> = base.iter().map(|rate| highest(*rate)).collect();
        let basis = Self {
            spread: base.iter().map(|rate| if city > 0.0 { rate / city } else { 1.0 }).collect(),
            weight: people.to_vec(),
            min: 0.0,
            city_max: highest(city),
            city_reach: highest(city),
            district_reach: district_max.clone(),
            district_max,
            step: 0.1,
            stride: 0.5,
            ages: Vec::new(),
            follows: Vec::new(),
            base,
        };
        basis.reaching(0.0, 0.0)
    }

    /// The same lever, whose deviation for the city raises or lowers every district in proportion to its own value, up to `most` in the highest.
    fn in_proportion(mut self, most: f64) -> Self {
        let city = self.city(&self.base);
        if city > 0.0 {
            self.spread = self.base.iter().map(|base| base / city).collect();
        }
        let highest = self.spread.iter().copied().fold(1.0, f64::max);
        self.reaching((most / highest).floor(), most)
    }

    /// The same lever up to `city` in the city and at least `district` in each district: never less than its sliders offer, nor than
    /// the city's reach brings about in a district.
    fn reaching(mut self, city: f64, district: f64) -> Self {
        self.city_reach = self.city_max.max(city);
        let more = self.city_reach - self.city(&self.base);
        let raised = self.base.iter().zip(&self.spread).map(|(base, spread)| base + more * spread);
        self.district_reach =
            raised.zip(&self.district_max).map(|(raised, max)| raised.max(*max).max(district)).collect();
        self
    }

    /// The same rate of departures, as far as there is somebody who can leave.
    fn within(mut self, pack: &Pack, held: &Held) -> Self {
        let most = most_who_leave(pack, held);
        let city = self.city_reach.min((self.city(&most) / 10.0).floor() * 10.0);
        self = self.reaching(city, 0.0);
        for (reach, (most, max)) in self.district_reach.iter_mut().zip(most.iter().zip(&self.district_max)) {
            *reach = reach.min(*most).max(*max);
        }
        self
    }

    /// The same lever with the parts of the age groups in it.
    fn made_of(self, ages: Vec<[f64; AgeGroup::COUNT]>) -> Self {
        Self { ages, ..self }
    }

    /// Value of the baseline in an area.
    pub fn base_of(&self, area: Area) -> f64 {
        match area {
            Area::City => self.city(&self.base),
            Area::District(region) => self.base.get(region).copied().unwrap_or(0.0),
        }
    }

    /// How much of the baseline an age group is, in the lever's unit; 0 where the lever has no groups.
    pub fn of_age(&self, group: AgeGroup, area: Area) -> f64 {
        let parts: Vec<f64> =
            self.base.iter().zip(&self.ages).map(|(base, parts)| base * parts[group.index()]).collect();
        match area {
            Area::City => self.city(&parts),
            Area::District(region) => parts.get(region).copied().unwrap_or(0.0),
        }
    }

    /// Largest value in an area that a slider offers.
    pub fn max_of(&self, area: Area) -> f64 {
        match area {
            Area::City => self.city_max,
            Area::District(region) => self.district_max.get(region).copied().unwrap_or(0.0),
        }
    }

    /// Least and largest value that can be entered in an area.
    pub fn reach_of(&self, area: Area) -> (f64, f64) {
        let most = match area {
            Area::City => self.city_reach,
            Area::District(region) => self.district_reach.get(region).copied().unwrap_or(0.0),
        };
        (self.min, most)
    }

    /// The city's value from those of the districts.
    pub(crate) fn city(&self, values: &[f64]) -> f64 {
        weighted(values, &self.weight)
    }
}

fn weighted(values: &[f64], weights: &[f64]) -> f64 {
    values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}

/// Year and value of what was counted in the city, also in years that are no part of a series.
fn counted(pack: &Pack, measure: Measure) -> impl Iterator<Item = (i32, f64)> + '_ {
    let seen = pack.history.iter().filter(move |seen| seen.measure == measure && seen.area == pack::Area::City);
    seen.map(|seen| (seen.year, seen.value))
}

/// Departures per 1,000 inhabitants in the years in which both were counted.
fn departures_per_1000(pack: &Pack) -> impl Iterator<Item = f64> + '_ {
    counted(pack, Measure::Departures).filter_map(|(year, leaving)| {
        let (_, people) = counted(pack, Measure::Population).find(|(counted, _)| *counted == year)?;
        (people > 0.0).then(|| leaving / people * 1_000.0)
    })
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

/// The most who can leave in the first year, per 1,000 inhabitants, by district: everybody alive who does not move within the city.
fn most_who_leave(pack: &Pack, held: &Held) -> Vec<f64> {
    let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
    let cells = pack.population.by_region().iter().zip(held.departures.by_region()).zip(held.moves.by_region());
    cells
        .map(|((people, out), moving)| {
            let older = grown_older(people);
            // Nobody leaves at ages at which nobody has: what is spread over the ages stays within those that know departures.
            let leaving = |cell: usize| {
                let bound = Rates::leaving_bound(cell % AGES, q[cell / AGES][cell % AGES]) * LEAVE_AT_MOST;
                if out[cell] > 0.0 { older[cell] * (bound - moving[cell]).max(0.0) } else { 0.0 }
            };
            let persons: f64 = people.iter().sum();
            let most: f64 = (0..older.len()).map(leaving).sum();
            if persons > 0.0 { most / persons * 1_000.0 } else { 0.0 }
        })
        .collect()
}

/// By how much all leaving rates of the pack can be multiplied before more people leave some cell than are alive in it. Districts that hold their
/// ages lose more at some of them; what is too much there, other ages take over.
fn most_departures(pack: &Pack) -> f64 {
    let mut most = f64::INFINITY;
    let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
    for (out, moving) in pack.out_rate.by_region().iter().zip(pack.move_rate.by_region()) {
        for (cell, (out, moving)) in out.iter().zip(moving).enumerate() {
            if *out > 0.0 {
                let age = cell % AGES;
                // Life expectancy can be lowered by its lever as well: a tenth of the bound is left for that.
                let bound = Rates::leaving_bound(age, q[cell / AGES][age]) * LEAVE_AT_MOST;
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
