//! The projection itself: persons by year, sex and age.

use cohort::dims::AGES;
use export::{Cell, Sheet};
use locale::output as words;
use scenario::Area;

use crate::answer::area_name;
use crate::explorer::Explorer;
use crate::rounding;
use crate::state::State;

/// Ages of a group of a district: single ages of few people would say more than is known.
const GROUP: usize = 5;

/// From the base year to the target year: single ages of the city in whole persons, groups of five ages of a district in fives.
pub(super) fn sheet(explorer: &Explorer, state: &State) -> Sheet {
    let outcome = explorer.answer(state).outcome;
    let (area, last) = (state.area, state.scenario.target_year().min(outcome.last_year()));
    let group = if area == Area::City { 1 } else { GROUP };
    let rounding = rounding::of(area);
    let mut rows = Vec::new();
    for year in outcome.base_year()..=last {
        let ages = outcome.by_age(area, year);
        for (sex, name) in [words::female(), words::male()].into_iter().enumerate() {
            for from in (0..AGES).step_by(group) {
                // The open age stands alone.
                let to = (from + group).min(if from < AGES - 1 { AGES - 1 } else { AGES });
                let persons: f64 = (from..to).map(|age| ages[[sex, age]]).sum();
                rows.push(vec![
                    Cell::Year(year),
                    Cell::text(name),
                    age(from, to),
                    Cell::whole(rounding.apply(persons)),
                ]);
            }
        }
    }
    Sheet {
        name: String::new(),
        caption: words::projection_caption(&area_name(explorer.pack(), area), outcome.base_year(), last),
        columns: words::projection_columns().map(str::to_owned).to_vec(),
        rows,
        notes: vec![words::age_means().to_owned()],
    }
}

/// Single ages are numbers, so that they can be sorted; groups and the open age are words.
fn age(from: usize, to: usize) -> Cell {
    if from == AGES - 1 {
        return Cell::text(words::and_over(from));
    }
    // At most 100.
    if to == from + 1 { Cell::whole(from as f64) } else { Cell::text(words::ages(from, to - 1)) }
}
