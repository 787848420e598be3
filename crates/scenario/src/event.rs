//! A single event: many people arrive in one year.

use crate::area::Area;

/// People who come once (Sonderereignis), beside all other arrivals of the year.
///
/// They want to come to `area`, or over the city as their kind does, and are subject to the housing limit as everybody.
/// Those who leave again do so `after` years later in the structure in which they came, grown older by as many years;
/// who found no dwelling did not come and does not leave. Deaths, other departures and moves in between are not
/// followed for them: they leave from the districts they first wanted to live in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Event {
    /// The year in which they arrive.
    pub year: i32,
    /// Persons.
    pub persons: f64,
    /// Index of the kind in [`Pack::arrivals`](crate::pack::Pack::arrivals): its sexes and ages, and for the city its districts.
    pub kind: usize,
    /// The district they go to, or the whole city.
    pub area: Area,
    /// Percent of them who leave again.
    pub leaving: f64,
    /// Years until they leave, at least one.
    pub after: i32,
}

impl Event {
    /// Most events of a scenario: more than anybody can tell apart, few enough for a link.
    pub const MOST: usize = 50;
    /// Years in which an event can happen.
    pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2200;

    /// Whether every figure is in its range.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        Self::YEARS.contains(&self.year)
            && (0.0..=1_000_000.0).contains(&self.persons)
            && (0.0..=100.0).contains(&self.leaving)
            && (1..=100).contains(&self.after)
    }

    /// The year in which those who leave again do so, if any do.
    #[must_use]
    pub fn leaves_in(&self) -> Option<i32> {
        (self.leaving > 0.0).then_some(self.year + self.after)
    }
}
