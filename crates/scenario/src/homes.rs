//! What dwellings do, and what kind of them are built.

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
}

/// The type of the buildings of the infill programme: how many live in a dwelling of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Building {
    /// As many as in the dwellings that are there.
    #[default]
    AsStock,
    /// Detached house (Einfamilienhaus).
    Detached,
    /// Two dwellings in a house, or two houses wall to wall (Zweifamilien- oder Doppelhaus).
    Double,
    /// Terraced house (Reihenhaus).
    Terraced,
    /// Block of flats (Mehrfamilienhaus).
    Flats,
}

impl Building {
    /// Every type with its name in links and files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("bestand", Self::AsStock),
        ("efh", Self::Detached),
        ("zfh", Self::Double),
        ("rh", Self::Terraced),
        ("mfh", Self::Flats),
    ];

    /// Residents of an occupied dwelling three years after it was first occupied; `None` for [`Building::AsStock`].
    ///
    /// Source: Projekt-Check (defaults per building type of its QGIS edition, `Wohnen_Gebaeudetypen`).
    pub const fn residents(self) -> Option<f64> {
        match self {
            Self::AsStock => None,
            Self::Detached => Some(2.9),
            Self::Double => Some(2.8),
            Self::Terraced => Some(2.7),
            Self::Flats => Some(1.9),
        }
    }

    /// Floor space of a dwelling in square metres, for information: it enters no result. Source as [`Building::residents`].
    pub const fn floor_space(self) -> Option<f64> {
        match self {
            Self::AsStock => None,
            Self::Detached => Some(120.0),
            Self::Double => Some(110.0),
            Self::Terraced => Some(100.0),
            Self::Flats => Some(75.0),
        }
    }
}

macro_rules! by_name {
    ($($choices:ty),*) => {$(
        impl $choices {
            /// Name in links and files.
            pub fn name(self) -> &'static str {
                Self::ALL.into_iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
            }

            /// The choice with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, choice)| choice)
            }
        }
    )*};
}
by_name!(Homes, Building);
