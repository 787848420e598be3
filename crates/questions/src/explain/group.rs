//! The groups in which the page shows levers and settings.

use scenario::Lever;

/// A group of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Arrivals, all kinds together.
    Arrivals,
    /// Kinds of arrivals.
    Kinds,
    /// Arrivals of an age group.
    ArrivalsOfAge,
    /// Departures.
    Departures,
    /// Departures of an age group.
    DeparturesOfAge,
    /// Moves between districts, and how much of their ages districts keep meanwhile.
    Moves,
    /// Births and lives.
    BirthsAndLives,
    /// Dwellings, but for infill.
    Housing,
    /// The infill programme.
    Infill,
    /// Single events.
    Events,
}

impl Group {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::Arrivals,
        Self::Kinds,
        Self::ArrivalsOfAge,
        Self::Departures,
        Self::DeparturesOfAge,
        Self::Moves,
        Self::BirthsAndLives,
        Self::Housing,
        Self::Infill,
        Self::Events,
    ];

    /// The group that a lever stands in.
    #[must_use]
    pub const fn of_lever(lever: Lever) -> Self {
        match lever {
            Lever::Arrivals => Self::Arrivals,
            Lever::Kind(_) => Self::Kinds,
            Lever::ArrivalsOfAge(_) => Self::ArrivalsOfAge,
            Lever::Departures => Self::Departures,
            Lever::DeparturesOfAge(_) => Self::DeparturesOfAge,
            Lever::Moves => Self::Moves,
            Lever::Fertility
            | Lever::MeanAgeAtBirth
            | Lever::LifeExpectancy
            | Lever::LifeExpectancyWomen
            | Lever::LifeExpectancyMen => Self::BirthsAndLives,
            Lever::Construction
            | Lever::Conversion
            | Lever::KeptFree
            | Lever::PersonsPerDwelling
            | Lever::OccupancyTrend => Self::Housing,
            Lever::Infill => Self::Infill,
        }
    }

    /// Its name in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Arrivals => "arrivals",
            Self::Kinds => "kinds",
            Self::ArrivalsOfAge => "arrivals_of_age",
            Self::Departures => "departures",
            Self::DeparturesOfAge => "departures_of_age",
            Self::Moves => "moves",
            Self::BirthsAndLives => "births_and_lives",
            Self::Housing => "housing",
            Self::Infill => "infill",
            Self::Events => "events",
        }
    }
}
