//! Where the state office's newest forecast, as it is recomputed, stands in the range of the baseline.

use locale::coverage::{self as words, Place};
use scenario::pack::Pack;
use scenario::{Area, Scenario};

use crate::page::office::{self, Range};
use crate::place;
use crate::ranges::{Drawing, Shared, Spread, Subject, of_persons};
use crate::rooms::Method;
use crate::state::State;

impl Method<'_> {
    /// The baseline up to the year of the recomputed forecast, to be drawn from; `None` where the pack has no model of error, where no forecast is
    /// recomputed, or where its figures are at hand.
    #[must_use]
    pub fn standing(&self) -> Option<Shared> {
        let year = office::range(self.city.pack())?.reach.year;
        let state = State { scenario: Scenario::default().with_target_year(year), ..State::default() };
        Drawing::of_target_year(self.city, &Subject::of(self.city, &state)).map(Shared::from)
    }
}

/// Where the recomputed forecast stands in the baseline's range of its year, told from draws of [`Method::standing`]; `None` before the first one.
#[must_use]
pub fn office_in_range(pack: &Pack, drawn: &Shared) -> Option<String> {
    let drawing = drawn.get();
    let city = drawing.survey.persons(Area::City, drawing.survey.year).filter(|_| drawing.draws() > 0)?;
    said(pack, drawing.around(city, drawing.central(city)))
}

fn said(pack: &Pack, persons: Spread) -> Option<String> {
    let Range { reach, low, high } = office::range(pack)?;
    let range = of_persons(persons);
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

    #[test]
    fn a_forecast_above_the_range_is_said_to_be_above() {
        let explorer = crate::Explorer::with_texts().unwrap();
        let lower =
            said(explorer.pack(), [68_000.0, 70_000.0, 75_000.0, 80_000.0, 82_000.0, 84_500.0, 84_600.0]).unwrap();
        assert!(lower.contains("ganz über dieser Spanne"), "{lower}");
    }
}
