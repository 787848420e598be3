//! What a scenario can move.

use crate::age_group::AgeGroup;

/// A quantity that a scenario can set apart from the baseline, in the city and in each district.
///
/// A deviation is a [`Course`](crate::Course) over time in the lever's unit; deviations of the city and of a district
/// add up year by year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lever {
    /// Arrivals over the city boundary, persons a year, all kinds together.
    Arrivals,
    /// Departures over the city boundary, per 1,000 inhabitants a year at the structure of the base year.
    Departures,
    /// Total fertility rate, births per woman.
    Fertility,
    /// Life expectancy at birth of both sexes, years against the baseline.
    LifeExpectancy,
    /// New dwellings by infill, dwellings a year.
    Infill,
    /// Life expectancy at birth of women, years on top of [`Lever::LifeExpectancy`].
    LifeExpectancyWomen,
    /// Life expectancy at birth of men, years on top of [`Lever::LifeExpectancy`].
    LifeExpectancyMen,
    /// Mean age of mothers at birth, years against the baseline; the total fertility rate stays.
    MeanAgeAtBirth,
    /// Moves to other districts, per 1,000 inhabitants a year at the structure of the base year.
    Moves,
    /// Dwellings that ongoing building adds a year, known projects included.
    Construction,
    /// Dwellings a year on disused sites (Nachnutzung), beside ongoing building.
    Conversion,
    /// Dwellings kept free, percent.
    KeptFree,
    /// Persons in an occupied dwelling.
    PersonsPerDwelling,
    /// Yearly change of the persons per dwelling, percent.
    OccupancyTrend,
    /// Arrivals of an age group, percent against the baseline; those of children follow
    /// [the ages of parents](AgeGroup::PARENTS) where they have no course of their own.
    ArrivalsOfAge(AgeGroup),
    /// Departure rates of an age group, percent against the baseline; those of children as with
    /// [`Lever::ArrivalsOfAge`].
    DeparturesOfAge(AgeGroup),
    /// Arrivals of the kind at this index of [`Pack::arrivals`](crate::pack::Pack::arrivals), persons a year.
    Kind(usize),
}

/// Larger than anything that means something: a number that texts write in plain digits. What is possible says
/// [`Model::refusals`](crate::Model::refusals).
const MOST: f64 = 1e9;

/// Every lever with its key in links and its name in files; last stands how those of the kinds begin.
macro_rules! levers {
    ($($lever:expr => $key:literal, $name:literal;)*) => {
        impl Lever {
            /// Every lever but the kinds of arrivals, which the pack names, in the order of links and files.
            pub const ALL: [Self; 26] = [$($lever),*];

            const KEYS: [&'static str; 27] = [$($key,)* "k"];

            // Apart from the keys, because the page reads links only.
            const FILE_NAMES: [&'static str; 27] = [$($name,)* "arrivals:"];
        }
    };
}
// No key is `m`: that is the version of the engine.
levers! {
    Self::Arrivals => "z", "arrivals";
    Self::Departures => "f", "departures";
    Self::Fertility => "g", "fertility";
    Self::LifeExpectancy => "l", "life_expectancy";
    Self::Infill => "n", "infill";
    Self::LifeExpectancyWomen => "lf", "life_expectancy_women";
    Self::LifeExpectancyMen => "lm", "life_expectancy_men";
    Self::MeanAgeAtBirth => "a", "mean_age_at_birth";
    Self::Moves => "um", "moves";
    Self::Construction => "b", "construction";
    Self::Conversion => "u", "conversion";
    Self::KeptFree => "w", "kept_free";
    Self::PersonsPerDwelling => "p", "persons_per_dwelling";
    Self::OccupancyTrend => "t", "occupancy_trend";
    Self::ArrivalsOfAge(AgeGroup::Children) => "z0", "arrivals_under_18";
    Self::ArrivalsOfAge(AgeGroup::From18) => "z18", "arrivals_18_to_24";
    Self::ArrivalsOfAge(AgeGroup::From25) => "z25", "arrivals_25_to_29";
    Self::ArrivalsOfAge(AgeGroup::From30) => "z30", "arrivals_30_to_49";
    Self::ArrivalsOfAge(AgeGroup::From50) => "z50", "arrivals_50_to_64";
    Self::ArrivalsOfAge(AgeGroup::From65) => "z65", "arrivals_from_65";
    Self::DeparturesOfAge(AgeGroup::Children) => "f0", "departures_under_18";
    Self::DeparturesOfAge(AgeGroup::From18) => "f18", "departures_18_to_24";
    Self::DeparturesOfAge(AgeGroup::From25) => "f25", "departures_25_to_29";
    Self::DeparturesOfAge(AgeGroup::From30) => "f30", "departures_30_to_49";
    Self::DeparturesOfAge(AgeGroup::From50) => "f50", "departures_50_to_64";
    Self::DeparturesOfAge(AgeGroup::From65) => "f65", "departures_from_65";
}

impl Lever {
    /// Every lever of a pack with `kinds` kinds of arrivals.
    pub fn all(kinds: usize) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().chain((0..kinds).map(Self::Kind))
    }

    /// Position in [`Lever::all`].
    pub const fn index(self) -> usize {
        match self {
            Self::Kind(kind) => Self::ALL.len() + kind,
            Self::Arrivals => 0,
            Self::Departures => 1,
            Self::Fertility => 2,
            Self::LifeExpectancy => 3,
            Self::Infill => 4,
            Self::LifeExpectancyWomen => 5,
            Self::LifeExpectancyMen => 6,
            Self::MeanAgeAtBirth => 7,
            Self::Moves => 8,
            Self::Construction => 9,
            Self::Conversion => 10,
            Self::KeptFree => 11,
            Self::PersonsPerDwelling => 12,
            Self::OccupancyTrend => 13,
            Self::ArrivalsOfAge(group) => 14 + group.index(),
            Self::DeparturesOfAge(group) => 20 + group.index(),
        }
    }

    /// The lever that this one is a part of.
    pub const fn whole(self) -> Option<Self> {
        match self {
            Self::Kind(_) | Self::ArrivalsOfAge(_) => Some(Self::Arrivals),
            Self::DeparturesOfAge(_) => Some(Self::Departures),
            _ => None,
        }
    }

    /// Whether it follows others where it has no course of its own, so that a course of 0 says something.
    pub const fn follows(self) -> bool {
        matches!(self, Self::ArrivalsOfAge(AgeGroup::Children) | Self::DeparturesOfAge(AgeGroup::Children))
    }

    fn key(self) -> &'static str {
        Self::KEYS[self.index().min(Self::ALL.len())]
    }

    /// Key in links: a short name, or `k` and the kind's id with hyphens for its underscores; nothing for a kind that
    /// is not there.
    pub fn link_key(self, kinds: &[&str]) -> Option<String> {
        let key = self.key().to_owned();
        match self {
            Self::Kind(kind) => Some(key + &linked(kinds.get(kind)?)),
            _ => Some(key),
        }
    }

    /// The lever with a key in links.
    pub fn from_link_key(key: &str, kinds: &[&str]) -> Option<Self> {
        let plain = Self::ALL.into_iter().find(|lever| lever.key() == key);
        plain.or_else(|| kind_linked(key.strip_prefix('k')?, kinds).map(Self::Kind))
    }

    /// Name in scenario files: of a kind `arrivals:` and its id.
    pub fn file_name(self, kinds: &[&str]) -> Option<String> {
        let name = Self::FILE_NAMES[self.index().min(Self::ALL.len())].to_owned();
        match self {
            Self::Kind(kind) => Some(name + kinds.get(kind)?),
            _ => Some(name),
        }
    }

    /// The lever with a name in scenario files.
    pub fn from_file_name(name: &str, kinds: &[&str]) -> Option<Self> {
        Self::all(kinds.len()).find(|lever| lever.file_name(kinds).as_deref() == Some(name))
    }

    /// Largest deviation that a link or file can hold.
    pub fn most(self) -> f64 {
        MOST
    }
}

/// An id of the pack as it stands in links: `_` separates a key from its value there.
pub(crate) fn linked(id: &str) -> String {
    id.replace('_', "-")
}

/// The kind whose id stands so in links.
pub(crate) fn kind_linked(text: &str, kinds: &[&str]) -> Option<usize> {
    kinds.iter().position(|id| linked(id) == text)
}
