//! What shall be so.

use crate::measure::{Ask, Measure};

/// A limit that binds is met by the engine to a thousandth of a person; less than that is nobody.
const NOBODY: f64 = 1e-3;

/// How a figure shall stand to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// As the value.
    Exactly,
    /// As the value or less: places suffice.
    AtMost,
    /// As the value or more.
    AtLeast,
}

/// A figure and what it shall be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// Which figure.
    pub ask: Ask,
    /// How it shall stand to the value.
    pub relation: Relation,
    /// The value, in persons or dwellings.
    pub value: f64,
}

impl Goal {
    /// A goal; exactly none, of figures that are never negative, means none at most.
    #[must_use]
    pub fn new(ask: Ask, relation: Relation, value: f64) -> Self {
        let none = relation == Relation::Exactly && value == 0.0;
        Self { ask, relation: if none { Relation::AtMost } else { relation }, value }
    }

    /// Whether a figure suffices that began as `now`: an exact goal is reached from there, or passed.
    #[must_use]
    pub fn is_reached(&self, now: f64, figure: f64) -> bool {
        match self.relation {
            Relation::Exactly if now > self.value => figure <= self.value,
            Relation::Exactly => figure >= self.value,
            Relation::AtMost | Relation::AtLeast => self.is_met(figure),
        }
    }

    /// Reads a goal as commands write it: `persons=100000`, `6-9<=3500`, `births>=900`, `unplaced=0`; `today` is the figure of the base
    /// year, which only what is counted on a 31 December has.
    ///
    /// `today` finds it. `None` for anything else.
    ///
    /// ```
    /// use questions::Measure;
    /// use questions::solve::{Goal, Relation};
    ///
    /// let read = |text| Goal::read(text, |_| 20_000.0);
    /// let under_20 = Measure::Aged { from: 0, to: 19 };
    /// assert_eq!(read("0-19>=today"), Some((under_20, Relation::AtLeast, 20_000.0)));
    /// assert_eq!(read("persons=100000.5"), Some((Measure::Persons, Relation::Exactly, 100_000.5)));
    /// assert_eq!((read("births=today"), read("persons"), read("persons=many"), read("persons=-1")), (None, None, None, None));
    /// ```
    pub fn read(text: &str, today: impl Fn(Measure) -> f64) -> Option<(Measure, Relation, f64)> {
        let signs = [("<=", Relation::AtMost), (">=", Relation::AtLeast), ("=", Relation::Exactly)];
        let parts = signs.into_iter().find_map(|(sign, relation)| Some((text.split_once(sign)?, relation)));
        let ((name, value), relation) = parts?;
        let measure = Measure::named(name)?;
        let value = match value {
            "today" if measure.is_stock() => today(measure),
            value => value.parse().ok().filter(|value: &f64| value.is_finite() && *value >= 0.0)?,
        };
        Some((measure, relation, value))
    }

    /// How far a figure is from the goal, signed: 0 or less where a goal of one side is met, 0 where an exact one is.
    #[must_use]
    pub fn gap(&self, figure: f64) -> f64 {
        match self.relation {
            Relation::Exactly => figure - self.value,
            Relation::AtMost if self.value == 0.0 => figure - NOBODY,
            Relation::AtMost => figure - self.value,
            Relation::AtLeast => self.value - figure,
        }
    }

    /// The figure that is so far from the goal.
    pub(super) fn value_at(&self, gap: f64) -> f64 {
        match self.relation {
            Relation::AtLeast => self.value - gap,
            Relation::AtMost if self.value == 0.0 => gap + NOBODY,
            Relation::Exactly | Relation::AtMost => self.value + gap,
        }
    }

    /// Whether a figure meets the goal, an exact one within half a person.
    #[must_use]
    pub fn is_met(&self, figure: f64) -> bool {
        match self.relation {
            Relation::Exactly => self.gap(figure).abs() <= 0.5,
            Relation::AtMost | Relation::AtLeast => self.gap(figure) <= 0.0,
        }
    }
}
