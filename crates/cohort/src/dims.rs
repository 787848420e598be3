//! The axes that every array of the engine shares.

/// Number of single ages: 0, 1, ..., 99 and the open age "100 and over".
pub const AGES: usize = 101;
/// Index of the open age, "100 and over".
pub const OPEN_AGE: usize = AGES - 1;
/// Number of sexes on the sex axis.
pub const SEXES: usize = 2;
/// Cells of one region: sexes times ages.
pub const CELLS: usize = SEXES * AGES;

/// Position on the sex axis: women first, as births come from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Index 0, code `f`.
    Female,
    /// Index 1, code `m`.
    Male,
}

impl Sex {
    /// Both sexes in the order of the axis.
    pub const ALL: [Self; SEXES] = [Self::Female, Self::Male];

    /// Position on the sex axis.
    pub const fn index(self) -> usize {
        match self {
            Self::Female => 0,
            Self::Male => 1,
        }
    }

    /// One-letter code used in tables: `f` or `m`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Female => "f",
            Self::Male => "m",
        }
    }
}
