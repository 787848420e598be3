//! What is to be known about a value or a result: decided as values, said as sentences.

use locale::controls as words;
use locale::{numbers, results};

use super::ControlView;

/// What is to be known about the present value of a control.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// It lies outside of what was ever counted.
    NeverObserved,
    /// More infill than the known sites give.
    BeyondPotential,
    /// The age groups shift it by this amount, shown with so many decimals.
    FromAges {
        /// In the unit of the control.
        amount: f64,
        /// Decimals.
        digits: usize,
    },
    /// It follows the age group of the parents.
    FollowsParents,
    /// The district of this name has a value of its own.
    OwnValue(String),
    /// It changes over time and stands here as in this year.
    Course(i32),
    /// Nobody may move it from this value.
    Locked(String),
}

impl Mark {
    fn text(&self) -> String {
        match self {
            Self::NeverObserved => words::never_observed().to_owned(),
            Self::BeyondPotential => words::beyond_potential().to_owned(),
            Self::FromAges { amount, digits } => words::from_ages(&results::amount(*amount, *digits)),
            Self::FollowsParents => words::follows_parents().to_owned(),
            Self::OwnValue(district) => words::own_value().to_owned() + district,
            Self::Course(year) => words::course_is_set().to_owned() + &numbers::year(*year),
            Self::Locked(value) => locale::cards::locks::mark(value),
        }
    }
}

impl ControlView {
    /// The ends of its slider, in whole strides: those between which it is aimed, and all that it offers where that is asked for, or where
    /// the value lies beyond.
    #[must_use]
    pub fn ends(&self, further: bool) -> (f64, f64) {
        let strides = |value: f64| (value / self.stride).round() * self.stride;
        let (low, high) = (strides(self.aim.0).max(self.min), strides(self.aim.1).min(self.max));
        // What lies on an end is not beyond it, whatever its last decimal is.
        let near = self.step / 2.0;
        let beyond = self.value < low - near || self.value > high + near;
        if further || beyond { (self.min, self.max) } else { (low, high) }
    }

    /// Its marks in one line; nothing about a plain value.
    #[must_use]
    pub fn mark(&self) -> Option<String> {
        let texts: Vec<String> = self.marks.iter().map(Mark::text).collect();
        (!texts.is_empty()).then(|| texts.join(" · "))
    }
}

/// What to keep in mind with a result.
#[derive(Debug, Clone, PartialEq)]
pub enum Caution {
    /// It is calculated, not predicted.
    NoPrediction,
    /// It rests on a visitor's own figures, which are called so.
    OwnFigures(String),
    /// So few people live there that little can be relied on.
    HardlyReliable(f64),
}

impl Caution {
    /// As a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::NoPrediction => results::no_prediction().to_owned(),
            Self::OwnFigures(name) => results::own_figures(name),
            Self::HardlyReliable(persons) => results::hardly_reliable(*persons),
        }
    }
}
