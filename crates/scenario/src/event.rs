//! A single event: many people arrive in one year.

use crate::area::Area;

/// People who come once (Sonderereignis), beside all other arrivals of the year.
///
/// They want to come to `area`, or over the city as their kind does, and are subject to the housing limit as everybody. Who finds a dwelling is
/// followed from there: dies, leaves and moves at the rates of everybody of that age, district and year. `after` years
/// later the share `leaving` of those still here leaves, each from the district where they live by then. Children born to them are
/// children of the city and stay.
///
/// If all leave again, the city is in every cell of the ages not born since what it would be without the event, as long as nobody looks in vain
/// for a dwelling. With a limit that binds the dwellings they have lived in were not there for others in the meantime.
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
    /// Percent of those still here who leave again.
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
    pub fn is_sound(&self) -> bool {
        Self::YEARS.contains(&self.year)
            && (0.0..=1_000_000.0).contains(&self.persons)
            && (0.0..=100.0).contains(&self.leaving)
            && (1..=100).contains(&self.after)
    }

    /// The year in which those who leave again do so, if any do.
    pub fn leaves_in(&self) -> Option<i32> {
        (self.leaving > 0.0).then_some(self.year + self.after)
    }
}
