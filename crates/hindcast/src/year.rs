//! One year of a place as a single region: who could move, and the engine's step.

use std::sync::Arc;

use cohort::dims::{AGES, OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use cohort::life_table::LifeTable;
use cohort::migrants;
use cohort::official::{
    Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Year, project,
};
use ndarray::{Array2, Array3, Axis, aview1};

use crate::error::LookBackError;
use crate::groups::{ByAge, Groups};
use crate::nation::Nation;

/// Rounds in which a year's births and deaths are brought to the counted ones; each shrinks the difference tenfold or more.
const ROUNDS: usize = 20;
/// Counted and projected births and deaths differ by less, in persons: no published figure has a decimal.
const CLOSE: f64 = 1e-9;

/// Levels of mortality and fertility, as factors on the nation's of the year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Levels {
    /// On the probabilities of dying.
    pub mortality: f64,
    /// On the births per woman.
    pub fertility: f64,
}

/// Components of one projected year, persons: `start + births - deaths + arrivals - departures = end`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Balance {
    /// Calendar year.
    pub year: i32,
    /// Persons on 31 December of the year before.
    pub start: f64,
    /// Live births.
    pub births: f64,
    /// Deaths.
    pub deaths: f64,
    /// Arrivals over the boundary.
    pub arrivals: f64,
    /// Departures over it.
    pub departures: f64,
    /// Persons on 31 December.
    pub end: f64,
}

/// What a year leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Persons on 31 December.
    pub people: ByAge,
    /// Its components.
    pub balance: Balance,
}

/// People of January by the age they reach in the year; age 0: the year's births.
pub(crate) fn exposed(people: &ByAge, births: f64, boys_per_girl: f64) -> ByAge {
    let mut exposed = Array2::zeros((SEXES, AGES));
    for ((sex, age), persons) in people.indexed_iter() {
        exposed[[sex, (age + 1).min(OPEN_AGE)]] += persons;
    }
    let boys = births * boys_per_girl / (1.0 + boys_per_girl);
    exposed[[Sex::Female.index(), 0]] = births - boys;
    exposed[[Sex::Male.index(), 0]] = boys;
    exposed
}

/// Moves of a year by single age, over those who could move.
pub(crate) fn migrants(year: i32, groups: &Groups, movable: &ByAge) -> Result<ByAge, LookBackError> {
    let mut cells = Array2::zeros((SEXES, AGES));
    for (sex, groups) in groups.iter().enumerate() {
        let people = movable.row(sex).to_vec();
        let ages = migrants::single_ages(groups, &people).map_err(|why| LookBackError::Ages(year, why))?;
        cells.row_mut(sex).assign(&aview1(&ages));
    }
    Ok(cells)
}

/// Departures beyond this share of those who lived there in January are by people who came in the same year.
const MOST_LEAVING: f64 = 0.95;

/// Takes out of both flows those who came and left within the year, where more left than could have lived there in January.
///
/// Moves are events: a reception centre that hands on thousands of people within weeks counts each of them twice. The balance stays exact. Who
/// left without having come stays in the departures, and the engine then says that they are too many.
pub(crate) fn without_transit(arrivals: &mut ByAge, departures: &mut ByAge, exposed: &ByAge) {
    for ((cell, arriving), leaving) in arrivals.indexed_iter_mut().zip(departures.iter_mut()) {
        let passing = (*leaving - MOST_LEAVING * exposed[cell]).max(0.0).min(*arriving);
        *arriving -= passing;
        *leaving -= passing;
    }
}

/// Moves over persons exposed; nobody moves where nobody is.
pub(crate) fn rates(departures: &ByAge, exposed: &ByAge) -> ByAge {
    let mut rates = departures.clone();
    rates.zip_mut_with(exposed, |rate, people| *rate = if *people > 0.0 { *rate / people } else { 0.0 });
    rates
}

/// Persons of a group.
pub(crate) fn within(people: &ByAge, sex: usize, group: &AgeGroup) -> f64 {
    (group.from..=group.to).map(|age| people[[sex, age]]).sum()
}

/// Projects one year at given levels; `out_rate` are departures per person exposed.
pub(crate) fn step(
    nation: &Nation,
    year: i32,
    people: &ByAge,
    arrivals: &ByAge,
    out_rate: &ByAge,
    levels: Levels,
) -> Result<Step, LookBackError> {
    step_under(nation.life_tables(year), nation, year, people, [arrivals, out_rate], levels)
}

/// The same under life tables that are not the nation's of the year.
pub(crate) fn step_under(
    life_tables: &[LifeTable; SEXES],
    nation: &Nation,
    year: i32,
    people: &ByAge,
    [arrivals, out_rate]: [&ByAge; 2],
    levels: Levels,
) -> Result<Step, LookBackError> {
    let input = |why| LookBackError::Input(year, why);
    let coming = year_under(life_tables, nation, year, [arrivals, out_rate], levels)?;
    let base = Counts::new("population", people.clone().insert_axis(Axis(0))).map_err(input)?;
    let projected = project(&Inputs::new(year - 1, base, vec![coming]).map_err(input)?);
    let of = |component: Component| projected.components()[[0, 0, component.index()]];
    let after = projected.population().index_axis_move(Axis(0), 1).index_axis_move(Axis(0), 0).to_owned();
    let balance = Balance {
        year,
        start: people.sum(),
        births: of(Component::Births),
        deaths: of(Component::Deaths),
        arrivals: of(Component::Arrivals),
        departures: of(Component::Departures),
        end: after.sum(),
    };
    Ok(Step { people: after, balance })
}

/// A year of the engine under these life tables, rates and levels.
pub(crate) fn year_under(
    life_tables: &[LifeTable; SEXES],
    nation: &Nation,
    year: i32,
    [arrivals, out_rate]: [&ByAge; 2],
    levels: Levels,
) -> Result<Year, LookBackError> {
    let input = |why| LookBackError::Input(year, why);
    let mut deaths = Array3::zeros((1, SEXES, AGES));
    for (sex, table) in life_tables.iter().enumerate() {
        let place = table.with_level(levels.mortality).map_err(|why| LookBackError::Mortality(year, why))?;
        let mut lane = deaths.index_axis_mut(Axis(0), 0).index_axis_move(Axis(0), sex);
        lane.assign(&aview1(&place.projection_death_probabilities()));
    }
    let pattern = nation.fertility(year);
    let fertility = Array2::from_shape_fn((1, AGES), |(_, age)| pattern[age] * levels.fertility);
    let region = |cells: &ByAge| cells.clone().insert_axis(Axis(0));
    let rates = Rates::new(RateTables {
        deaths: DeathProbabilities::new(deaths).map_err(input)?,
        departures: DepartureRates::new(region(out_rate)).map_err(input)?,
        moves: MoveRates::none(1),
        fertility,
        boys_per_girl: nation.boys_per_girl(),
    })
    .map_err(input)?;
    let arrivals = Counts::new("arrivals", region(arrivals)).map_err(input)?;
    Year::new(Arc::new(rates), Arc::new(arrivals), vec![1.0]).map_err(input)
}

/// Projects one year at the levels that make the counted births and, where they were counted, deaths.
pub(crate) fn step_to(
    nation: &Nation,
    year: i32,
    people: &ByAge,
    [arrivals, out_rate]: [&ByAge; 2],
    births: f64,
    deaths: Option<f64>,
) -> Result<(Step, Levels), LookBackError> {
    let mut levels = Levels { mortality: 1.0, fertility: 1.0 };
    let mut found = step(nation, year, people, arrivals, out_rate, levels)?;
    for _ in 0..ROUNDS {
        let Balance { births: born, deaths: died, .. } = found.balance;
        let deaths = deaths.unwrap_or(died);
        if (born - births).abs() < CLOSE && (died - deaths).abs() < CLOSE {
            break;
        }
        levels.fertility *= births / born;
        levels.mortality *= deaths / died;
        found = step(nation, year, people, arrivals, out_rate, levels)?;
    }
    Ok((found, levels))
}
