//! Where a figure comes from and how much it can be relied on.

use crate::pack::worded::worded;

worded! {
    /// How much a figure can be relied on.
    pub enum Quality {
        /// Published by an office, taken over unchanged.
        Official = "official",
        /// Arithmetic on published figures, or published by somebody else.
        Derived = "derived",
        /// Reckoned from older or coarser figures by a method that can be wrong by more than rounding.
        Estimate = "estimate",
        /// Set by this project because no figure is known.
        Assumption = "assumption",
    }
}

/// Where a figure comes from and how much it can be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// How much it can be relied on.
    pub quality: Quality,
    /// Ids of the rows in [`crate::pack::Pack::sources`] that it rests on, at least one.
    pub sources: Vec<String>,
}

/// A table of the pack and where all of its rows come from; a table whose rows say so themselves is not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableNote {
    /// Name of the table, such as `population`.
    pub table: String,
    /// Where its rows come from.
    pub provenance: Provenance,
}

/// Something the pack assumes, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    /// Short name.
    pub id: String,
    /// What is assumed.
    pub text: String,
    /// How much, as written; empty where the assumption is no number.
    pub value: String,
    /// Unit of the value.
    pub unit: String,
    /// Why.
    pub reason: String,
    /// Where it comes from.
    pub provenance: Provenance,
}
