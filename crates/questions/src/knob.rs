//! A lever that a question moves.

use scenario::{Area, Course, Lever, Model, Scenario, TARGET_YEARS};

/// A lever in an area, moved in all projected years or from one on; everything else of a scenario stays as it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Knob {
    /// The lever.
    pub lever: Lever,
    /// Where.
    pub area: Area,
    /// The first year in which it is moved; `None`: in all of them.
    pub first: Option<i32>,
}

impl Knob {
    /// A lever, moved in all years.
    #[must_use]
    pub const fn new(lever: Lever, area: Area) -> Self {
        Self { lever, area, first: None }
    }

    /// The scenario with this deviation in place of the lever's own course, in the lever's unit.
    #[must_use]
    pub fn set(&self, scenario: &Scenario, deviation: f64) -> Scenario {
        let course = match self.first {
            None => Course::Always(deviation),
            Some(first) => Course::From { value: deviation, first },
        };
        scenario.clone().with_course(self.lever, self.area, course)
    }

    /// The scenario with the lever's own course raised by this much, in the lever's unit.
    #[must_use]
    pub fn add(&self, scenario: &Scenario, model: &Model, more: f64) -> Scenario {
        let own = scenario.course(self.lever, self.area);
        let course = match (own, self.first) {
            (None, _) => return self.set(scenario, more),
            (Some(Course::Always(value)), None) => Course::Always(value + more),
            (Some(own), first) => {
                let years = model.first_year()..=*TARGET_YEARS.end();
                let moved = |year: i32| if first.is_none_or(|first| year >= first) { more } else { 0.0 };
                Course::Points(years.map(|year| (year, own.at(year) + moved(year))).collect())
            }
        };
        scenario.clone().with_course(self.lever, self.area, course)
    }

    /// The lever's value in a year if it deviates by nothing of its own, in its unit: of the baseline, with what parts and districts bring.
    #[must_use]
    pub fn offset(&self, scenario: &Scenario, model: &Model, year: i32) -> f64 {
        model.levels(&self.set(scenario, 0.0)).value(self.lever, self.area, year)
    }

    /// Least and largest deviation that can be entered beside everything else of the scenario.
    #[must_use]
    pub fn room(&self, scenario: &Scenario, model: &Model) -> (f64, f64) {
        let (low, high) = model.room(scenario, self.lever, self.area);
        let basis = model.basis(self.lever);
        let (least, most) = basis.reach_of(self.area);
        let base = basis.base_of(self.area);
        // A city's deviation that reaches no district is bounded by nothing but the lever's own reach.
        (if low.is_finite() { low } else { least - base }, if high.is_finite() { high } else { most - base })
    }

    /// Least and largest deviation that a slider offers, within [`Knob::room`].
    #[must_use]
    pub fn slider(&self, scenario: &Scenario, model: &Model) -> (f64, f64) {
        let (basis, (low, high)) = (model.basis(self.lever), self.room(scenario, model));
        let base = basis.base_of(self.area);
        ((basis.min - base).clamp(low, high), (basis.max_of(self.area) - base).clamp(low, high))
    }
}
