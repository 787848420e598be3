//! The teller that says everything, apart from what a teller is: what it tells is made with one.

use crate::page::{controls, deviation, headline};
use crate::refused;
use crate::teller::Teller;

impl Teller {
    /// Says everything.
    pub const FULL: Self = Self {
        changes: headline::changes,
        deviations: deviation::lines,
        about: controls::about,
        homes: controls::about_homes,
        refused: refused::sentences,
    };
}
