//! The figures of a draw, by measure.

use cohort::dims::{AGES, CELLS, OPEN_AGE};
use cohort::official::{Component, Projection};

use crate::housing::Stock;
use crate::measure::Measure;

/// Writes the figures of each district in a year, `index` years after the base year, to `out`.
pub(super) fn read(measure: Measure, projection: &Projection, stock: &Stock, index: usize, out: &mut [f64]) {
    let year = projection.base_year() + i32::try_from(index).unwrap_or(0);
    let cells = projection.cells(year).unwrap_or_default();
    let mut of_component = |component: Component| {
        let changes = projection.changes(year).unwrap_or_default();
        out.iter_mut().zip(changes).for_each(|(out, row)| *out = row[component.index()]);
    };
    match measure {
        Measure::Births => of_component(Component::Births),
        Measure::Deaths => of_component(Component::Deaths),
        Measure::Arrivals => of_component(Component::Arrivals),
        Measure::Departures => of_component(Component::Departures),
        Measure::Unplaced => of_component(Component::Unplaced),
        Measure::Persons => out.iter_mut().zip(cells).for_each(|(out, cells)| *out = persons(cells, 0, OPEN_AGE)),
        Measure::Aged { from, to } => {
            out.iter_mut().zip(cells).for_each(|(out, cells)| *out = persons(cells, from, to.min(OPEN_AGE)));
        }
        Measure::DwellingsNeeded => {
            for ((out, cells), room) in out.iter_mut().zip(cells).zip(&stock.room[index]) {
                *out = if *room > 0.0 { persons(cells, 0, OPEN_AGE) / room } else { 0.0 };
            }
        }
    }
}

/// Whether it is read from the components of change.
pub(super) const fn is_component(measure: Measure) -> bool {
    match measure {
        Measure::Births | Measure::Deaths | Measure::Arrivals | Measure::Departures | Measure::Unplaced => true,
        Measure::Persons | Measure::Aged { .. } | Measure::DwellingsNeeded => false,
    }
}

fn persons(cells: &[f64; CELLS], from: usize, to: usize) -> f64 {
    let (women, men) = cells.split_at(AGES);
    let sum = |ages: &[f64]| ages.get(from..=to).map_or(0.0, |part| part.iter().sum());
    sum(women) + sum(men)
}
