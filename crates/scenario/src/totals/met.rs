//! Ties being met: what they imply of the inputs of a projection.

use std::sync::OnceLock;

use cohort::dims::AGES;
use cohort::official::{self, Inputs, Tied, Totals, project_tied};

use super::{Implied, Tie};
use crate::area::Area;
use crate::basics::Basics;
use crate::choice::Scenario;
use crate::model::{ModelError, Plan};
use crate::pack::Pack;

type Meet = fn(&Basics, &Scenario, Plan) -> Result<Plan, ModelError>;

/// In a browser what meets ties is a part of its own, which comes with the first scenario that has any.
static FETCHED: OnceLock<Meet> = OnceLock::new();

/// From now on ties are met in a browser, too: whoever calls this brings the program along. Everywhere else it is always there.
pub fn fetched() {
    let _ = FETCHED.set(tied);
}

/// The plan of a scenario with its ties met.
///
/// # Errors
/// Ties that contradict each other, and in a browser that what meets them has not come.
pub(crate) fn met(basics: &Basics, scenario: &Scenario, plan: Plan) -> Result<Plan, ModelError> {
    if scenario.ties().is_empty() {
        return Ok(plan);
    }
    let meet = if cfg!(target_family = "wasm") { FETCHED.get().copied().unwrap_or(absent) } else { tied };
    meet(basics, scenario, plan)
}

fn absent(_: &Basics, _: &Scenario, _: Plan) -> Result<Plan, ModelError> {
    Err(ModelError::TiesNotHere)
}

/// Brings the inputs of a plan to what ties imply ([`cohort::official::project_tied`]).
///
/// # Errors
/// Ties that contradict each other ([`Totals::new`]).
fn tied(basics: &Basics, scenario: &Scenario, plan: Plan) -> Result<Plan, ModelError> {
    let (pack, ties) = (&basics.pack, scenario.ties());
    let inputs = basics.with_given(scenario, plan.inputs)?;
    let years = inputs.base_year() + 1..=inputs.base_year() + i32::try_from(inputs.years().len()).unwrap_or(0);
    let of_year = |year: i32| ties.iter().enumerate().filter_map(move |(tie, it)| Some((tie, it.total(pack, year)?)));
    let (places, totals): (Vec<usize>, Vec<official::Total>) = years.flat_map(of_year).unzip();
    if totals.is_empty() {
        return Ok(Plan { inputs, ..plan });
    }
    let Tied { inputs, implied, .. } = project_tied(&inputs, &agreed(&inputs, &totals)?);
    let told = implied.iter().map(|it| Implied {
        tie: places[it.total],
        year: totals[it.total].year,
        arrivals: it.arrivals,
        departures: it.departures,
        more_arrivals: it.more_arrivals,
        missing: it.missing,
    });
    Ok(Plan { inputs, stock: plan.stock, implied: told.collect() })
}

/// The totals, if those of every year agree; otherwise the first year in which they do not.
fn agreed(inputs: &Inputs, totals: &[official::Total]) -> Result<Totals, ModelError> {
    for of_year in totals.chunk_by(|one, other| one.year == other.year) {
        Totals::new(inputs, of_year).map_err(|why| ModelError::Ties { year: of_year[0].year, why })?;
    }
    Ok(Totals::new(inputs, totals)?)
}

impl Tie {
    /// Its total in a year, with the base population of the pack as the last count.
    fn total(&self, pack: &Pack, year: i32) -> Option<official::Total> {
        let (regions, (from, to)) = (self.regions(pack.regions.len()), self.ages());
        let counted = regions
            .iter()
            .filter_map(|region| pack.population.by_region().get(*region))
            .map(|cells| cells.chunks_exact(AGES).map(|lane| lane[from..=to].iter().sum::<f64>()).sum::<f64>());
        let persons = self.at((pack.meta.base_year, counted.sum()), year)?;
        Some(official::Total { year, regions, ages: from..=to, persons })
    }

    /// The district regions that it is about.
    fn regions(&self, all: usize) -> Vec<usize> {
        let of = |area: &Area| match area {
            Area::City => 0..all,
            Area::District(region) => *region..*region + 1,
        };
        self.areas().iter().flat_map(of).collect()
    }
}
