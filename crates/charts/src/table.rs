//! A picture's data as text.

/// What a picture shows, as a table for the page and for downloads.
///
/// Every row has as many cells as there are columns. The first column heads its row. A cell without
/// a figure holds [`locale::charts::NO_FIGURE`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// One sentence: what, where, when.
    pub caption: String,
    /// Column heads.
    pub columns: Vec<String>,
    /// Cells, formatted in German.
    pub rows: Vec<Vec<String>>,
}
