//! Which result of a projection is asked about.

use cohort::dims::OPEN_AGE;

use crate::area::Area;
use crate::outcome::Outcome;

/// A figure of a projection, of any area and year; none of them is ever negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Persons on 31 December.
    Persons,
    /// Persons of these ages on 31 December, both ends included; 100 stands for 100 and over.
    Aged {
        /// The youngest, completed years.
        from: usize,
        /// The oldest.
        to: usize,
    },
    /// Live births of the year.
    Births,
    /// Deaths of the year.
    Deaths,
    /// Arrivals over the city boundary that found room, of the year.
    Arrivals,
    /// Departures over the city boundary of the year.
    Departures,
    /// People who wanted to come in the year and found no dwelling anywhere in the city.
    Unplaced,
    /// Dwellings that the people on 31 December need ([`Outcome::dwellings_needed`]).
    DwellingsNeeded,
}

impl Measure {
    /// Every measure that is no age group.
    pub const PLAIN: [Self; 7] = [
        Self::Persons,
        Self::Births,
        Self::Deaths,
        Self::Arrivals,
        Self::Departures,
        Self::Unplaced,
        Self::DwellingsNeeded,
    ];

    /// The figure of an area and a year; 0 for a year outside the projection, and of what happens during a year in the base year.
    #[must_use]
    pub fn of(self, outcome: &Outcome, area: Area, year: i32) -> f64 {
        let change = || outcome.change(area, year);
        match self {
            Self::Persons => outcome.persons(area, year),
            Self::Aged { from, to } => outcome.persons_aged(area, year, from, to),
            Self::Births => change().births,
            Self::Deaths => change().deaths,
            Self::Arrivals => change().arrivals,
            Self::Departures => change().departures,
            Self::Unplaced => change().unplaced,
            Self::DwellingsNeeded => outcome.dwellings_needed(area, year),
        }
    }

    /// Whether it is a state on 31 December, which the base year has too, and not something that happens during a year.
    #[must_use]
    pub const fn is_stock(self) -> bool {
        matches!(self, Self::Persons | Self::Aged { .. } | Self::DwellingsNeeded)
    }

    /// Its name in commands: `persons`, `0-5`, `65+`, `births`, `deaths`, `arrivals`, `departures`, `unplaced`, `dwellings`.
    ///
    /// ```
    /// use scenario::Measure;
    ///
    /// let from_65 = Measure::named("65+");
    /// assert_eq!(from_65, Some(Measure::Aged { from: 65, to: 100 }));
    /// assert_eq!(from_65.map(Measure::name).as_deref(), Some("65+"));
    /// assert_eq!((Measure::named("9-6"), Measure::named("0-120"), Measure::named("people")), (None, None, None));
    /// ```
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::Persons => "persons",
            Self::Aged { from, to: OPEN_AGE.. } => return from.to_string() + "+",
            Self::Aged { from, to } => return from.to_string() + "-" + &to.to_string(),
            Self::Births => "births",
            Self::Deaths => "deaths",
            Self::Arrivals => "arrivals",
            Self::Departures => "departures",
            Self::Unplaced => "unplaced",
            Self::DwellingsNeeded => "dwellings",
        };
        name.to_owned()
    }

    /// The measure with a name in commands.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let plain = Self::PLAIN.into_iter().find(|measure| measure.name() == name);
        plain.or_else(|| {
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            let age = |text: &str| text.parse().ok().filter(|age| digits(text) && *age <= OPEN_AGE);
            let (from, to) = match name.strip_suffix('+') {
                Some(from) => (age(from)?, OPEN_AGE),
                None => name.split_once('-').and_then(|(from, to)| Some((age(from)?, age(to)?)))?,
            };
            (from <= to).then_some(Self::Aged { from, to })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Measure;

    #[test]
    fn a_measure_is_read_as_it_is_written() {
        for text in
            ["persons", "births", "deaths", "arrivals", "departures", "unplaced", "dwellings", "0-5", "65+", "0-0"]
        {
            assert_eq!(Measure::named(text).map(Measure::name).as_deref(), Some(text));
        }
        for text in ["", "people", "5-0", "65", "-5", "0-101", "+", "0-+5", "101+"] {
            assert!(Measure::named(text).is_none(), "{text}");
        }
    }
}
