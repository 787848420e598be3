//! Where the state office's newest forecast, as it is recomputed, stands in the range of the baseline.

use locale::coverage::{self as words, Place};
use scenario::pack::Pack;
use scenario::ranges::{Draw, Measure, Prepared, QUANTILES, Sample};
use scenario::{Area, Scenario};

use crate::page::office::{self, Range};
use crate::place;
use crate::rooms::Method;

/// Draws of the range, and their seed: those of `insek bands`.
const DRAWS: u32 = 1_000;
const SEED: u64 = 1;
/// Draws of one step: few, so that a page stays quick while it makes them.
const OF_A_STEP: u32 = 3;
/// What is drawn.
const QUESTION: [Measure; 1] = [Measure::Persons];
/// Persons that a range is told to.
const ROUNDED_TO: f64 = 1_000.0;

/// The range of the baseline in the forecast's year, drawn in steps.
#[derive(Debug, Clone)]
pub struct Standing {
    prepared: Prepared,
    sample: Sample,
    /// Of the city in that year.
    figure: usize,
    next: u32,
}

impl Method<'_> {
    /// Starts to draw; `None` where the pack has no model of error, where no forecast is recomputed, or where its figures are at hand.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        let model = &self.city.model;
        let (errors, year) = (model.pack().errors?, office::range(model.pack())?.reach.year);
        let prepared = Prepared::new(model, &errors, &Scenario::default(), year).ok()?;
        let figure = prepared.figure(&QUESTION, year, Area::City, 0)?;
        Some(Standing { sample: Sample::new(1), prepared, figure, next: 0 })
    }
}

impl Standing {
    /// Makes some draws more; whether any are left.
    pub fn step(&mut self) -> bool {
        let until = (self.next + OF_A_STEP).min(DRAWS);
        let mut drawer = self.prepared.drawer();
        for number in self.next..until {
            let figures = drawer.draw(Draw { seed: SEED, number }, &QUESTION);
            self.sample.push(&figures[self.figure..=self.figure]);
        }
        self.next = until;
        until < DRAWS
    }

    /// The range at [`QUANTILES`], persons; `None` before the first step.
    #[must_use]
    pub fn quantiles(&self) -> Option<[f64; QUANTILES.len()]> {
        self.sample.quantiles(0)
    }
}

/// Where the recomputed forecast stands in the baseline's range of its year, told by the draws' [`QUANTILES`] of persons in the city; `None` where
/// no forecast is recomputed or its figures are at hand.
#[must_use]
pub fn office_in_range(pack: &Pack, quantiles: &[f64; QUANTILES.len()]) -> Option<String> {
    let forecast = office::range(pack)?;
    let range = [quantiles[1], quantiles[5]].map(|persons| (persons / ROUNDED_TO).round() * ROUNDED_TO);
    let Range { reach, low, high } = forecast;
    let title = place::told(pack, &reach.title);
    Some(words::office(title, reach.year, [low, high], range, stands([low, high], range)))
}

/// Where one range stands in another, both as they are told.
fn stands([low, high]: [f64; 2], [least, most]: [f64; 2]) -> Place {
    match (low < least, high > most) {
        _ if low > most => Place::Above,
        _ if high < least => Place::Below,
        (false, false) => Place::Inside,
        (true, true) => Place::Around,
        (false, true) => Place::Higher,
        (true, false) => Place::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_stands_inside_of_another_around_it_or_to_one_side() {
        let places =
            [[90.0, 110.0], [85.0, 95.0], [70.0, 120.0], [105.0, 120.0], [70.0, 80.0], [111.0, 115.0], [60.0, 79.0]]
                .map(|range| stands(range, [80.0, 110.0]));
        use Place::{Above, Around, Below, Higher, Inside, Lower};
        assert_eq!(places, [Inside, Inside, Around, Higher, Lower, Above, Below]);
    }
}
