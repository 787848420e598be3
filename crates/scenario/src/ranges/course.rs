//! One draw as factors on the components of each year.

use cohort::official::Factors;

use super::normal::{Draw, Stream, WHOLE};
use crate::pack::{ErrorModel, Parameter as P};

/// What kind of Kreis a place is, or belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// A Landkreis.
    Rural,
    /// A kreisfreie Stadt.
    #[default]
    City,
}

impl Kind {
    /// Parameters of the own part of migration: `φ`, `σ` of the ratio, `σ` of the turnover.
    const fn own(self) -> [P; 3] {
        match self {
            Self::Rural => [P::MigrationOwnPersistence, P::RatioOwn, P::TurnoverOwn],
            Self::City => [P::MigrationCityPersistence, P::RatioCity, P::TurnoverCity],
        }
    }
}

/// Events of a place in a usual year: the fewer, the more chance there is in them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Place {
    /// Its kind.
    pub kind: Kind,
    /// Arrivals over its boundary.
    pub arrivals: f64,
    /// Departures over its boundary.
    pub departures: f64,
    /// Live births.
    pub births: f64,
    /// Deaths.
    pub deaths: f64,
}

/// Factors by year and region.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Course {
    regions: usize,
    /// By year, then region, the first year first.
    factors: Vec<Factors>,
}

/// Level errors of one part in the present year, logarithms.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    ratio: f64,
    turnover: f64,
    births: f64,
    deaths: f64,
}

/// Logarithms of the factors on a place.
#[derive(Debug, Clone, Copy, Default)]
struct Logs {
    arrivals: f64,
    departures: f64,
    births: f64,
    deaths: f64,
}

impl Course {
    /// The course of a place as one region, from the year `first` on; `number` tells places apart whose own errors are to be independent.
    #[must_use]
    pub fn of_place(errors: &ErrorModel, draw: Draw, (first, years): (i32, usize), number: u32, place: &Place) -> Self {
        let mut walk = Walk::new(errors, draw);
        let mut own = State::default();
        let factors = (first..).take(years).map(|year| walk.place(&mut own, year, number, place).factors());
        Self { regions: 1, factors: factors.collect() }
    }

    /// The course of a city and its districts: the city's errors, and each district's own, which leave the city's sums of `districts` as they are.
    #[must_use]
    pub fn of_city(errors: &ErrorModel, draw: Draw, (first, years): (i32, usize), districts: &[Place]) -> Self {
        let mut course = Self { regions: districts.len(), factors: Vec::new() };
        course.make_city(errors, draw, (first, years), districts);
        course
    }

    /// As [`Course::of_city`], in the memory of another course.
    pub fn make_city(&mut self, errors: &ErrorModel, draw: Draw, (first, years): (i32, usize), districts: &[Place]) {
        let mut walk = Walk::new(errors, draw);
        let sum = |value: fn(&Place) -> f64| districts.iter().map(value).sum::<f64>();
        let whole = Place {
            kind: districts.first().map_or(Kind::City, |place| place.kind),
            arrivals: sum(|place| place.arrivals),
            departures: sum(|place| place.departures),
            births: sum(|place| place.births),
            deaths: sum(|place| place.deaths),
        };
        let (mut of_city, mut own) = (State::default(), vec![State::default(); districts.len()]);
        self.regions = districts.len();
        self.factors.clear();
        for year in (first..).take(years) {
            let city = walk.place(&mut of_city, year, WHOLE, &whole).factors();
            let begin = self.factors.len();
            for ((number, place), state) in (0..).zip(districts).zip(&mut own) {
                self.factors.push(walk.own(state, year, number, place).factors());
            }
            // One district is the city.
            let of_year = &mut self.factors[begin..];
            if districts.len() == 1 {
                of_year.fill(city);
                continue;
            }
            let mean = |value: fn(&Factors) -> f64, events: fn(&Place) -> f64, whole: f64| {
                let sum: f64 =
                    of_year.iter().zip(districts).map(|(factors, place)| value(factors) * events(place)).sum();
                if sum > 0.0 { sum / whole } else { 1.0 }
            };
            let means = Factors {
                arrivals: mean(|of| of.arrivals, |of| of.arrivals, whole.arrivals),
                departures: mean(|of| of.departures, |of| of.departures, whole.departures),
                births: mean(|of| of.births, |of| of.births, whole.births),
                deaths: mean(|of| of.deaths, |of| of.deaths, whole.deaths),
            };
            for factors in of_year {
                factors.arrivals *= city.arrivals / means.arrivals;
                factors.departures *= city.departures / means.departures;
                factors.births *= city.births / means.births;
                factors.deaths *= city.deaths / means.deaths;
            }
        }
    }

    /// Factors of a year by region, the first year being 0; none beyond the last.
    #[must_use]
    pub fn factors(&self, year: usize) -> &[Factors] {
        self.factors.chunks_exact(self.regions.max(1)).nth(year).unwrap_or_default()
    }
}

/// The parts that everybody shares, year by year.
struct Walk<'a> {
    errors: &'a ErrorModel,
    draw: Draw,
    common: State,
    /// How much larger the common errors of this draw are than their estimate.
    scale: f64,
    /// The year that `common` stands at.
    year: Option<i32>,
}

impl<'a> Walk<'a> {
    fn new(errors: &'a ErrorModel, draw: Draw) -> Self {
        Self { errors, draw, common: State::default(), scale: scale(draw), year: None }
    }

    /// Level errors of a place in the next year: the common ones and its own.
    fn place(&mut self, own: &mut State, year: i32, number: u32, place: &Place) -> Logs {
        if self.year != Some(year) {
            let spread = [P::RatioCommon, P::TurnoverCommon, P::BirthsCommon, P::DeathsCommon];
            let streams = [Stream::CommonMigration, Stream::CommonVital];
            let mut common = self.common;
            self.step(&mut common, P::MigrationCommonPersistence, (spread, self.scale), streams, (WHOLE, year));
            (self.common, self.year) = (common, Some(year));
        }
        let (own, common) = (self.own(own, year, number, place), self.common_for(place.kind).logs());
        Logs {
            arrivals: own.arrivals + common.arrivals,
            departures: own.departures + common.departures,
            births: own.births + common.births,
            deaths: own.deaths + common.deaths,
        }
    }

    /// The common errors as a kind of place has them: they move the ratio of cities as they move everybody's, but not as far.
    fn common_for(&self, kind: Kind) -> State {
        let [all, city] = [P::RatioCommon, P::RatioCommonCity].map(|parameter| self.errors.value(parameter));
        let part = if kind == Kind::City && all > 0.0 { city / all } else { 1.0 };
        State { ratio: self.common.ratio * part, ..self.common }
    }

    /// Level errors of a place alone, with chance.
    fn own(&self, own: &mut State, year: i32, number: u32, place: &Place) -> Logs {
        let [persistence, ratio, turnover] = place.kind.own();
        let spread = [ratio, turnover, P::BirthsOwn, P::DeathsOwn];
        self.step(own, persistence, (spread, 1.0), [Stream::OwnMigration, Stream::OwnVital], (number, year));
        let [coming, going] = self.draw.normals(Stream::Chance, number, year);
        let [born, dying] = self.draw.normals(Stream::ChanceVital, number, year);
        let kappa = self.errors.value(P::Chance);
        let logs = own.logs();
        Logs {
            arrivals: logs.arrivals + by_chance(kappa, place.arrivals) * coming,
            departures: logs.departures + by_chance(kappa, place.departures) * going,
            births: logs.births + by_chance(1.0, place.births) * born,
            deaths: logs.deaths + by_chance(1.0, place.deaths) * dying,
        }
    }

    /// e(h) = φ e(h-1) + σ z(h)
    fn step(
        &self,
        state: &mut State,
        migration: P,
        (spread, scale): ([P; 4], f64),
        streams: [Stream; 2],
        (place, year): (u32, i32),
    ) {
        let [ratio, turnover] = self.draw.normals(streams[0], place, year);
        let [births, deaths] = self.draw.normals(streams[1], place, year);
        let next = |before: f64, persistence: P, spread: P, normal: f64| {
            self.errors.value(persistence) * before + self.errors.value(spread) * scale * normal
        };
        *state = State {
            ratio: next(state.ratio, migration, spread[0], ratio),
            turnover: next(state.turnover, migration, spread[1], turnover),
            births: next(state.births, P::BirthsPersistence, spread[2], births),
            deaths: next(state.deaths, P::DeathsPersistence, spread[3], deaths),
        };
    }
}

/// The common spread is known from few stretches of years that do not overlap: those counted since 1998 are four of five years. So its square is
/// drawn as well, from what four squares leave open about it, and the common error has Student's distribution with four degrees of freedom.
fn scale(draw: Draw) -> f64 {
    let [one, two] = draw.normals(Stream::CommonSpread, WHOLE, 0);
    let [three, four] = draw.normals(Stream::CommonSpread, WHOLE, 1);
    (4.0 / (one * one + two * two + three * three + four * four)).sqrt()
}

/// Spread of the logarithm of a number of events by chance; where hardly any are expected a logarithm says nothing.
fn by_chance(over_number: f64, events: f64) -> f64 {
    if events > 0.0 { (over_number / events).sqrt().min(MOST_CHANCE) } else { 0.0 }
}

/// One event a year: its number is 0, 1 or 2.
const MOST_CHANCE: f64 = 1.0;

impl State {
    fn logs(self) -> Logs {
        let half = self.ratio / 2.0;
        let (arrivals, departures) = (self.turnover + half, self.turnover - half);
        Logs { arrivals, departures, births: self.births, deaths: self.deaths }
    }
}

impl Logs {
    fn factors(self) -> Factors {
        Factors {
            arrivals: libm::exp(self.arrivals),
            departures: libm::exp(self.departures),
            births: libm::exp(self.births),
            deaths: libm::exp(self.deaths),
        }
    }
}
