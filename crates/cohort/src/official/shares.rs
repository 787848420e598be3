//! What happens to the people of a cell in a year, each kind a type of its own: they cannot be taken for each other.

use super::ages::Ages;
use super::checks::checked;
use crate::cells::Cells;
use crate::error::InputError;

macro_rules! shares {
    ($($(#[$meaning:meta])* $name:ident, $table:literal;)*) => {$(
        $(#[$meaning])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name(Cells);

        impl $name {
            /// Checks and keeps figures `[region, sex, age]`, given as [`Cells`] or as an array.
            ///
            /// # Errors
            /// Another shape, or a figure outside 0..=1.
            pub fn new<C: TryInto<Cells>>(shares: C) -> Result<Self, InputError>
            where
                InputError: From<C::Error>,
            {
                checked($table, shares).map(Self)
            }

            /// Nobody of any region.
            pub fn none(regions: usize) -> Self {
                Self(Cells::zeros(regions))
            }

            /// The figures, `[region, sex, age]`.
            pub fn cells(&self) -> &Cells {
                &self.0
            }

            /// By lane, to be written under factors.
            pub(super) fn lanes_mut(&mut self) -> &mut [Ages] {
                self.0.lanes_mut()
            }
        }
    )*};
}

shares! {
    /// Probabilities that who would reach an age on 31 December dies before; at age 0 that a newborn of the year does.
    DeathProbabilities, "death_probability";
    /// Departures to places outside in a year, per person of January who would reach the age on 31 December; at age 0 per birth.
    DepartureRates, "out_rate";
    /// Moves to other regions in a year, per person of January who would reach the age on 31 December; at age 0 per birth.
    MoveRates, "move_rate";
}
