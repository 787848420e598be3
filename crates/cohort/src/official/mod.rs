//! The convention of statistics offices: single years of age, one step a year, 31 December to 31 December.
//!
//! # Notation
//!
//! `N[r, s, a]` persons of region `r`, sex `s` and age `a` on 31 December; age is the calendar year minus the birth
//! year, so every person of one cell was born in the same year, and the open age 100 holds everyone older. All rates of a
//! year are indexed by the age reached on its 31 December.
//!
//! ```text
//!  age                          the year t: a parallelogram of the Lexis diagram
//!   a+1 |          /.............../
//!       |         /               /        jan[a]  those who reach age a in t: N[a-1] of the year before
//!    a  |        /.............../         dec[a]  the same people on 31 December of t, after
//!       |       /               /                  deaths, departures, moves and arrivals
//!   a-1 |      /.............../
//!       +-----+---------------+------> time
//!          31 Dec t-1      31 Dec t
//! ```
//!
//! # Order of events
//!
//! Leaving (to other places and to other districts) applies to those who are there in January; who leaves or arrives
//! is exposed to death for half of the year, infants for two thirds of what newborns are; births come from the mean of the women
//! of January and December. Each line stands once, in `lane.rs`, `movement.rs` or `step.rs`:
//!
//! ```text
//! jan[a]  = N[a-1]                                  the open age collects the last two
//! out     = jan * out_rate                          leaving the area
//! moves   = jan * move_rate                         to other regions, by their attraction at that age
//! deaths  = jan * (q - (out_rate + move_rate) * q/2) + (arrivals + moves_in) * q/2
//! dec     = jan - deaths - out - moves + arrivals + moves_in
//! births  = sum over ages of f[a] * (jan + dec)/2 of women
//! deaths0 = q0 * (B * (1 - 2/3*(out_rate0 + move_rate0)) + 2/3*(arrivals0 + moves_in0))
//! dec[0]  = B - deaths0 - B*out_rate0 - B*move_rate0 + arrivals0 + moves_in0
//! ```
//!
//! Where a year has [extra departures](Year::with_extra_departures), `dec[a] - min(extra[a], dec[a])` takes the place of `dec[a]`, also at
//! age 0: they go last, so that deaths stay what they are; births see `dec` after they have gone; and so does the demand for
//! room. They are contained in the departures.
//!
//! # Stays that end
//!
//! People whose [stay](Stay) ends are followed as a population of their own, `G[r, s, a]`, by the lines above: their `jan`, `out`, `moves`,
//! `deaths` and changes of state come from `G`, their `arrivals` are the part of the year's arrivals that they are, and where there is a
//! limit they find room as everybody. In the year in which the stay ends, `G[a]` of 31 December takes the place of `extra[a]`.
//!
//! All lines are proportional to the people, so without a limit the others are, to the last digits of the sums, who they would be if the
//! guests had never come, but for children born to them. With a limit they take up room until 31 December before the year in which they
//! leave, and what that changes for others remains: who found no home for their sake did not come. Nothing has to be tried out: whose stay
//! ends needs no room at the end of the year, wherever they live by then, and that is known before anybody looks for room.
//!
//! The equations are those of the Swiss Federal Statistical Office's cantonal projections (Bundesamt für Statistik,
//! *Szenarien zur Bevölkerungsentwicklung der Schweiz und der Kantone*), with moves between regions treated as
//! the change of nationality is treated there.
//!
//! # Population groups
//!
//! A "region" is any state that people can be in. Nationality beside districts is a longer list of states, with
//! [`Transition`]s between them and a matrix that says into which state a newborn of each state is born
//! ([`Rates::with_newborn_states`]). A [`Transition`] moves the exposure to death with the person, infants included: see there.
//!
//! # Balance
//!
//! In every cell `start + births - deaths - out - moves_out + in + moves_in = end`; [`project_with`] hands out all
//! flows of a year so that this can be checked.
//!
//! # Not here
//!
//! No housing statistics (only a [capacity](Year::with_capacity) in persons), no randomness, no calendar, no text.

mod ages;
mod attraction;
mod capacity;
mod chance;
mod checks;
mod component;
mod demand;
mod flows;
mod guests;
mod inputs;
mod lane;
mod leap;
mod movement;
mod passage;
mod projection;
mod rates;
mod shares;
mod stays;
mod step;
mod tied;
mod totals;
mod varied;
mod year;

pub use attraction::Attraction;
pub use component::{Component, Components};
pub use flows::CellFlows;
pub use inputs::Inputs;
pub use projection::Projection;
pub use rates::{RateTables, Rates, Transition};
pub use shares::{DeathProbabilities, DepartureRates, MoveRates};
pub use stays::Stay;
pub use tied::{Implied, Tied, project_tied};
pub use totals::{Total, Totals};
pub use varied::{Factors, Varied};
pub use year::{Counts, Year};

use crate::dims::CELLS;
use flows::Wanted;

/// Projects the base population through every year of `inputs`.
///
/// The result holds persons on 31 December of the base year and of each following year, and the components of change
/// by region. It cannot fail: `inputs` are proven by their constructors.
///
/// ```
/// use cohort::official::{Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Year, project};
/// use ndarray::{Array2, Array3};
///
/// // One region, 1,000 women and men of age 30, nobody dies, leaves or is born: they grow older together.
/// let mut base = Array3::zeros((1, 2, 101));
/// base[[0, 0, 30]] = 1_000.0;
/// base[[0, 1, 30]] = 1_000.0;
/// let nobody = Array3::zeros((1, 2, 101));
/// let rates = Rates::new(RateTables {
///     deaths: DeathProbabilities::none(1),
///     departures: DepartureRates::none(1),
///     moves: MoveRates::none(1),
///     fertility: Array2::zeros((1, 101)),
///     boys_per_girl: 1.05,
/// })?;
/// let year = Year::new(rates.into(), Counts::new("arrivals", nobody)?.into(), vec![1.0])?;
/// let inputs = Inputs::new(2025, Counts::new("population", base)?, vec![year; 10])?;
///
/// let projection = project(&inputs);
/// assert_eq!(projection.population()[[10, 0, 0, 40]], 1_000.0);
/// # Ok::<(), cohort::InputError>(())
/// ```
pub fn project(inputs: &Inputs) -> Projection {
    project_people(inputs, 0)
}

/// As [`project`], with the components of the years from number `from` on only (0 for the first projected one): those before are 0, and take
/// no time.
pub fn project_people(inputs: &Inputs, from: usize) -> Projection {
    let mut projection = Projection::empty(inputs);
    let mut engine = step::Engine::new(inputs);
    for (index, year) in inputs.years().iter().enumerate() {
        let (start, end, components) = projection.year_mut(index);
        let wanted = if index < from { Wanted::Nothing } else { Wanted::Components };
        engine.step((index, year), start, end, components, wanted);
    }
    projection
}

/// As [`project`], and hands every year's flows by region, sex and age to `observe`.
///
/// `observe` gets the number of the year (0 for the first projected one) and flows in persons.
pub fn project_with(inputs: &Inputs, mut observe: impl FnMut(usize, &CellFlows)) -> Projection {
    let mut projection = Projection::empty(inputs);
    let mut engine = step::Engine::new(inputs);
    let mut flows = CellFlows::new(inputs.regions() * CELLS);
    for (index, year) in inputs.years().iter().enumerate() {
        let (start, end, components) = projection.year_mut(index);
        engine.step((index, year), start, end, components, Wanted::Cells(&mut flows));
        observe(index, &flows);
    }
    projection
}
