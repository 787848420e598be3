//! Why a pack or a scenario cannot be projected.

use cohort::InputError;
use cohort::fertility::FertilityError;
use cohort::life_table::LifeTableError;
use faults::Engine;

use crate::lever::Lever;
use crate::reach::Refusal;

/// Why a pack cannot be projected, although each of its tables is sound.
#[derive(Debug, Clone, PartialEq)]
pub enum ModelError {
    /// A figure that the engine refuses.
    Input(InputError),
    /// A life expectancy that no table reaches.
    LifeTable(LifeTableError),
    /// A mean age at birth that no schedule reaches.
    Fertility(FertilityError),
    /// More people would leave a district, or move from it, than live there.
    Nobody {
        /// What would make them leave.
        lever: Lever,
        /// The district.
        region: usize,
        /// The first year in which it happens.
        year: i32,
    },
    /// Totals to be met that contradict each other.
    Ties {
        /// The first year in which they do.
        year: i32,
        /// How.
        why: InputError,
    },
    /// What meets totals has not come ([`crate::totals::fetched`]).
    TiesNotHere,
    /// Parts of a scenario beyond what can be entered; at least one.
    Refused(Vec<Refusal>),
}

impl From<ModelError> for Engine {
    fn from(error: ModelError) -> Self {
        match error {
            ModelError::Input(why) | ModelError::Ties { why, .. } => Self::Input { why },
            ModelError::LifeTable(why) => Self::LifeTable { why },
            ModelError::Fertility(why) => Self::Fertility { why },
            ModelError::Nobody { region, year, .. } => Self::Nobody { region, year },
            ModelError::Refused(parts) => Self::Beyond { parts: parts.len() },
            // Figures are read without a scenario, so without anything that is tied.
            ModelError::TiesNotHere => Self::Beyond { parts: 1 },
        }
    }
}

impl std::fmt::Display for ModelError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Input(why) => why.fmt(f),
            Self::Ties { year, why } => write!(f, "totals of {year}: {why}"),
            Self::LifeTable(why) => why.fmt(f),
            Self::Fertility(why) => why.fmt(f),
            Self::Nobody { lever, region, year } => {
                write!(f, "{lever:?}: more people would leave region {region} in {year} than live there")
            }
            Self::TiesNotHere => f.write_str("what meets totals has not come"),
            Self::Refused(refusals) => {
                let lines: Vec<String> = refusals.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
        }
    }
}

impl std::error::Error for ModelError {}

impl From<InputError> for ModelError {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl From<LifeTableError> for ModelError {
    fn from(error: LifeTableError) -> Self {
        Self::LifeTable(error)
    }
}

impl From<FertilityError> for ModelError {
    fn from(error: FertilityError) -> Self {
        Self::Fertility(error)
    }
}
