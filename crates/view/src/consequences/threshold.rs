//! How often a number of people is passed.

use locale::{ranges, thresholds as words};

use crate::answer::area_name;
use crate::levers::entry;
use crate::rooms::Consequences;
use crate::state::State;

/// A city of more people than this would not be asked about in persons.
const MOST: f64 = 10_000_000.0;

impl Consequences<'_> {
    /// Reads a number of people that somebody typed.
    ///
    /// # Errors
    ///
    /// A sentence on what cannot be taken and what to write instead.
    pub fn threshold(&self, text: &str) -> Result<f64, String> {
        entry::number(text, (0.0, MOST), 0, words::unit())
    }

    /// Whom a threshold is about: those of the question, in its area, at the end of its year.
    #[must_use]
    pub fn counted(&self, state: &State) -> String {
        let who = state.ages.map_or_else(|| words::unit().to_owned(), |span| span.name());
        words::about(&who, &area_name(self.city.pack(), state.area), state.scenario.target_year())
    }

    /// In how many of ten calculations there are more of them than `threshold`, in a sentence; where these are missing, that they are. `now`
    /// is the answer to the question, unrounded.
    #[must_use]
    pub fn above(&self, state: &State, now: f64, threshold: f64) -> String {
        let city = self.city;
        let sure = city.sure.as_ref();
        let more = sure.and_then(|sure| sure.0.tenths_above(&city.model, city.own(), state, now, threshold));
        more.map_or_else(|| words::unknown().to_owned(), |more| ranges::above(threshold, more))
    }
}

#[cfg(test)]
mod tests {
    use crate::explorer::Explorer;
    use crate::ranges::{Drawing, Ranges, Shared, Subject};

    #[test]
    fn a_threshold_is_passed_in_as_many_draws_as_lie_above_it() {
        let explorer = Explorer::built_in().unwrap();
        let state = explorer.open("s=1&alter=65-").state;
        let asked = |explorer: &Explorer, text: &str| {
            let room = explorer.consequences();
            room.threshold(text).map(|threshold| room.above(&state, explorer.page(&state).question.value, threshold))
        };
        assert!(asked(&explorer, "20.000").unwrap().contains("noch nicht gerechnet"));

        let subject = Subject::of(&explorer, &state);
        let mut drawing = Drawing::new(&explorer, &subject).unwrap();
        drawing.draw(20, || true);
        let sure = explorer.clone().knowing(Some(Ranges::new(subject, Shared::from(drawing), None).into()));
        assert_eq!(asked(&sure, "1").unwrap(), "Über 1: in mehr als 9 von 10 Rechnungen.");
        assert_eq!(asked(&sure, "90.000").unwrap(), "Über 90.000: in weniger als 1 von 10 Rechnungen.");
        let median = sure.page(&state).question.value;
        let between = asked(&sure, &format!("{median:.0} Einwohner")).unwrap();
        assert!(!between.contains("als 9") && !between.contains("weniger als 1"), "{between}");

        for text in ["viele", "-3", "60 %"] {
            assert!(asked(&sure, text).is_err(), "{text}");
        }
        assert!(sure.consequences().counted(&state).contains("65 Jahre und älter, Gesamtstadt, Ende 2050"));
    }
}
