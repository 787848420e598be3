//! What a scenario can move, and where.

/// A quantity that a scenario can set apart from the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lever {
    /// Arrivals over the city boundary, persons a year.
    Arrivals,
    /// Departures over the city boundary, per 1,000 inhabitants a year at the structure of the base year.
    Departures,
    /// Total fertility rate, births per woman.
    Fertility,
    /// Life expectancy at birth of both sexes, years against the baseline.
    LifeExpectancy,
    /// New dwellings by infill, dwellings a year.
    Infill,
}

impl Lever {
    /// Every lever, in the order of links and files.
    pub const ALL: [Self; 5] = [Self::Arrivals, Self::Departures, Self::Fertility, Self::LifeExpectancy, Self::Infill];

    /// Position in [`Lever::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Short name in links.
    #[must_use]
    pub const fn link_key(self) -> &'static str {
        match self {
            Self::Arrivals => "z",
            Self::Departures => "f",
            Self::Fertility => "g",
            Self::LifeExpectancy => "l",
            Self::Infill => "n",
        }
    }

    /// Name in scenario files.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Arrivals => "arrivals",
            Self::Departures => "departures",
            Self::Fertility => "fertility",
            Self::LifeExpectancy => "life_expectancy",
            Self::Infill => "infill",
        }
    }

    /// Largest deviation that a link or file may carry, in the lever's unit: far above what any city has seen.
    #[must_use]
    pub const fn most(self) -> f64 {
        match self {
            Self::Arrivals => 1_000_000.0,
            Self::Departures => 1_000.0,
            Self::Fertility => 10.0,
            Self::LifeExpectancy => 40.0,
            Self::Infill => 100_000.0,
        }
    }
}

/// The whole city, or the district at this index of the pack's regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Area {
    /// The whole city.
    #[default]
    City,
    /// A district.
    District(usize),
}

impl Area {
    /// Id of the whole city in links, files and tables.
    pub const CITY_ID: &'static str = "stadt";

    /// The area with this id: `stadt`, or one of `regions`.
    pub fn from_id<'a>(id: &str, regions: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        if id == Self::CITY_ID {
            return Some(Self::City);
        }
        regions.into_iter().position(|region| region == id).map(Self::District)
    }
}

/// What the number of dwellings does to arrivals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Homes {
    /// Who finds no dwelling anywhere in the city does not come.
    #[default]
    Limit,
    /// As [`Homes::Limit`], and every new infill dwelling brings people from outside who would not have come.
    Attract,
    /// Dwellings do not matter.
    Ignore,
}

impl Homes {
    /// Every choice with its name in links and files.
    pub const ALL: [(&'static str, Self); 3] =
        [("limit", Self::Limit), ("attract", Self::Attract), ("ignore", Self::Ignore)];

    /// Name in links and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, homes)| *homes == self).map_or("limit", |(name, _)| name)
    }

    /// The choice with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, homes)| homes)
    }
}
