//! An answer as it is taken along: as a table for spreadsheets, and on a sheet.

use charts::{Chart, Style, Table, svg};
use export::Sheet;

use super::Told;
use crate::rooms::Causes;
use crate::state::State;
use crate::take::of_table;

/// Width and size of type on paper, in CSS pixels.
const ON_PAPER: (f64, f64) = (660.0, 12.0);

/// An answer on a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct OnPaper {
    /// What it answers.
    pub unit: String,
    /// The answer in a sentence.
    pub finding: String,
    /// The picture as SVG.
    pub picture: String,
    /// The same as a table.
    pub table: Table,
    /// What is to be said beside it.
    pub remarks: Vec<String>,
}

impl<C: Chart> Told<C> {
    /// The answer on a sheet, its picture so many CSS pixels high.
    #[must_use]
    pub fn on_paper(&self, height: f64) -> OnPaper {
        let (width, font) = ON_PAPER;
        OnPaper {
            unit: self.unit.clone(),
            finding: self.finding.clone(),
            picture: svg::render(&self.chart, &Style::new(width, height, 1.0).with_font(font)),
            table: self.chart.table(),
            remarks: self.remarks.clone(),
        }
    }
}

impl Causes<'_> {
    /// The table of an answer with typed cells, and below it what belongs to it.
    #[must_use]
    pub fn sheet<C: Chart>(&self, state: &State, told: &Told<C>) -> Sheet {
        let mut sheet = of_table(told.chart.cells());
        sheet.notes.push(told.finding.clone());
        sheet.notes.extend(told.remarks.iter().cloned());
        sheet.notes.extend(self.city.take().provenance(state, false));
        sheet
    }
}
