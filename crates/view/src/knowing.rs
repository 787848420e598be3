//! The same city, told by somebody else, or by somebody who knows more.

use std::sync::Arc;

use crate::explorer::Explorer;
use crate::sure::Sure;
use crate::teller::Teller;

impl Explorer {
    /// The same city with another teller.
    #[must_use]
    pub fn telling(mut self, teller: Teller) -> Self {
        self.teller = teller;
        self
    }

    /// The same city with what is known by now about how sure its figures are.
    #[must_use]
    pub fn knowing(mut self, sure: Option<Sure>) -> Self {
        self.sure = sure;
        self
    }

    /// Whether both have the very same figures and texts.
    #[must_use]
    pub fn has_figures_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.model, &other.model)
    }

    /// Who says how sure its figures are.
    #[must_use]
    pub fn sure(&self) -> Option<Sure> {
        self.sure.clone()
    }

    /// Who finds its words.
    #[must_use]
    pub const fn teller(&self) -> Teller {
        self.teller
    }
}
