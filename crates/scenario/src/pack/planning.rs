//! Figures that offices of the city plan with, and counts that stand beside them: offered to whoever enters an assumption, never used by
//! themselves.

use std::collections::BTreeSet;

use faults::Problem;

use super::Provenance;
use super::reader::{Reader, record};
use super::write::row;

/// The table.
pub const PLANNING: &str = "planning";
/// Its columns; quality and source stand in every row.
pub(super) const COLUMNS: &[&str] = &["field", "value", "unit", "year", "note"];

/// A figure of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanningFigure {
    /// What it is a value of: the name of a [`Setting`](crate::Setting) in files, or what is counted.
    pub field: String,
    /// Value, in the unit of the setting.
    pub value: f64,
    /// Its unit, for people.
    pub unit: String,
    /// The year that it is of.
    pub year: i32,
    /// What it is.
    pub note: String,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl PlanningFigure {
    pub(super) fn row(&self) -> Vec<String> {
        row![self.field, self.value, self.unit, self.year, self.note; self.provenance]
    }
}

/// The rows; none where the pack has no such table.
pub(super) fn read(reader: &mut Reader<'_>) -> Vec<PlanningFigure> {
    let mut seen = BTreeSet::new();
    reader.each(PLANNING, |reader, row| {
        let field = row.filled("field", &mut reader.faults)?;
        let year = row.whole("year", 1900, 2200, &mut reader.faults);
        if !seen.insert((field.clone(), year)) {
            let twice = Problem::PlanningTwice { field: field.clone(), year: row.text("year").to_owned() };
            reader.faults.add(&row.place("field"), twice);
        }
        record!(PlanningFigure {
            field: Some(field),
            value: row.count("value", &mut reader.faults),
            unit: row.any("unit"),
            year: year,
            note: row.filled("note", &mut reader.faults),
            provenance: reader.provenance(row),
        })
    })
}
