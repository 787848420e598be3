//! The conventions of textbooks and of the United Nations' tools: age groups as wide as the step, survival ratios, net migration.
//!
//! Statistics offices use [`crate::official`]. This module exists so that published examples can be reproduced to the last digit; the
//! conventions on which authors differ are an explicit choice, [`Convention`].
//!
//! # Notation
//!
//! Age groups of `n` years, `0..k`, the last one open; a step takes `n` years, so that everybody is in the next group after it.
//!
//! ```text
//!  age                                           N[i]  persons of group i at the start
//!   2n |        /        /        /              S[i]  survival ratio of those who are in group i at the end
//!      |       /        /        /               G[i]  net migrants of group i during the step
//!    n |------/--------/--------/------          F[i]  births per woman and year in group i
//!      |     /        /        /                 r     boys per girl at birth
//!      |    /        /        /
//!    0 |---/--------/--------/---------          The people of a group stay together: a diagonal of the
//!         t       t+n      t+2n      time        Lexis diagram. S leads from one square to the next.
//! ```
//!
//! # One step, in this order
//!
//! ```text
//! start[i]  = N[i] + h G[i]                                h = 1/2 when migration is split evenly, 0 when it comes at the end
//! end[i]    = start[i-1] S[i]                              0 < i < k - 1
//! end[k-1]  = start[k-2] S[k-1] + start[k-1] S[k]          S[k] = S[k-1] where one ratio is applied to both groups together
//! births[i] = n F[i] (start[i] + end[i] + b G[i]) / 2      b = 1/2 when births see the second half of the migrants, else 0
//! end[0]    = births S[0] / (1 + r) of girls, births S[0] r / (1 + r) of boys
//! N'[i]     = end[i] + (1 - h) G[i]
//! ```
//!
//! Sources: Preston, Heuveline and Guillot (2001), *Demography*, chapter 6 (boxes 6.1 and 6.2); Wheldon et al. (2013), *Reconstructing past
//! populations with uncertainty from fragmentary data*, JASA 108 (proportions, two open ratios); United Nations, *World Population
//! Prospects* methodology (migration at the end of the step, the floor).
//!
//! Not here: regions, groups with transitions, a housing limit. They belong to the official convention.
//!
//! # Worked example: Sweden, women, 1993 to 1998 (Preston, Heuveline and Guillot, box 6.1)
//!
//! ```
//! use cohort::textbook::{Convention, Migration, Projection, Step, SurvivalRatios};
//! use ndarray::arr2;
//!
//! let women_1993 = arr2(&[[
//!     293395.0, 248369.0, 240012.0, 261346.0, 285209.0, 314388.0, 281290.0, 286923.0, 304108.0, 324946.0, 247613.0, 211351.0, 215140.0,
//!     221764.0, 223506.0, 183654.0, 141990.0, 112424.0,
//! ]]);
//! let person_years = [
//!     497487.0, 497138.0, 496901.0, 496531.0, 495902.0, 495168.0, 494213.0, 492760.0, 490447.0, 486613.0, 480665.0, 471786.0, 457852.0,
//!     436153.0, 402775.0, 350358.0, 271512.0, 291707.0,
//! ];
//! let mut fertility = vec![0.0; 18];
//! fertility[3..10].copy_from_slice(&[0.0120, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003]);
//!
//! let step = Step {
//!     survival: vec![SurvivalRatios::from_person_years(5, 100_000.0, &person_years)?],
//!     fertility,
//!     boys_per_girl: 1.05,
//!     migration: Migration::None,
//! };
//! let outcome = Projection::new(Convention::closed(5), women_1993, vec![step.clone(), step])?.project();
//!
//! // The book prints whole persons: 293,574 girls under 5 and 4,449,570 women in 1998, 4,478,712 in 2003.
//! assert_eq!(outcome.population()[[1, 0, 0]].round(), 293_574.0);
//! assert_eq!(outcome.total(1).round(), 4_449_570.0);
//! assert_eq!(outcome.total(2).round(), 4_478_712.0);
//! assert_eq!(outcome.births_by_mothers_age().row(0).sum().round(), 604_866.0);
//! # Ok::<(), cohort::InputError>(())
//! ```

mod inputs;
mod outcome;
mod survival;
#[cfg(test)]
mod tests;

pub use inputs::{Migration, Projection, Step};
pub use outcome::Outcome;
pub use survival::SurvivalRatios;

/// The choices on which textbooks and tools differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Convention {
    /// Width of the age groups and length of a step, in years.
    pub interval: u16,
    /// When migrants come and go within a step.
    pub timing: MigrationTiming,
    /// Whether births of the first group's women are counted; they are 0 in most publications.
    pub births_in_first_group: bool,
    /// Whether births of the open group's women are counted.
    pub births_in_open_group: bool,
    /// What a cell is set to that net migration takes below zero; without it the negative number stays, as the formulas give it.
    pub floor: Option<f64>,
}

impl Convention {
    /// No migration, no births in the first and the open group: the textbook's closed population.
    pub const fn closed(interval: u16) -> Self {
        Self {
            interval,
            timing: MigrationTiming::AtEnd,
            births_in_first_group: false,
            births_in_open_group: false,
            floor: None,
        }
    }

    /// The same convention with another timing of migration.
    #[must_use]
    pub const fn with_timing(self, timing: MigrationTiming) -> Self {
        Self { timing, ..self }
    }
}

/// When migrants come and go within a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MigrationTiming {
    /// All at the end, after deaths and births.
    AtEnd,
    /// Half at the start, who die and give birth like everybody; half at the end.
    EvenlySplit {
        /// Whether the second half counts among the women at the end when births are computed: yes in Preston's box 6.2 and the UN's tool,
        /// no in popReconstruct.
        births_see_second_half: bool,
    },
}

impl MigrationTiming {
    /// Share of the migrants who join at the start.
    fn at_start(self) -> f64 {
        match self {
            Self::AtEnd => 0.0,
            Self::EvenlySplit { .. } => 0.5,
        }
    }

    /// Share of the migrants among the women at the end when births are computed.
    fn seen_by_births(self) -> f64 {
        match self {
            Self::EvenlySplit { births_see_second_half: true } => 0.5,
            Self::EvenlySplit { births_see_second_half: false } | Self::AtEnd => 0.0,
        }
    }
}
