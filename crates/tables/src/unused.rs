//! What stands in a table and is not used, and why: silence about it would pass for having read it.

/// A column, row or line of a table that is not used.
#[derive(Debug, Clone, PartialEq)]
pub struct Unused {
    /// Its heading or label as it stands in the table.
    pub what: String,
    /// Line of its first cell.
    pub line: usize,
    /// Why.
    pub why: Why,
    /// Figures that are left out with it.
    pub figures: usize,
    /// Their sum, where they are counts.
    pub sum: Option<f64>,
}

/// Why something is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Nobody knows what it is.
    Unknown,
    /// A share, a rate or an index: no persons.
    NoPersons,
    /// A change from another year, not a count.
    Change,
    /// It is known, but a pack has no place for it: births of a forecast, ages of the city's past.
    NoPlace,
    /// Another place than the city and its districts.
    Elsewhere,
    /// The figure does not say of which year it is.
    NoYear,
    /// The time is no year or day: a period, a mean.
    NoTime,
    /// Parts of a sum that is used itself.
    Part,
    /// Another year of a table of which one is used.
    OtherYear,
    /// Source, footnotes and remarks.
    Remark,
}
