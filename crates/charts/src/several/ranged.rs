//! Several scenarios with what their draws say in the target year.

use locale::charts::ranges;

use super::{Several, layout};
use crate::band::Band;
use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// Several scenarios, each with a whisker beside the end of its line, in its colour: where eight of ten of its draws lie.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedSeveral<'a> {
    /// What is calculated without errors.
    pub chart: &'a Several,
    /// Persons in the draws of each scenario in the target year, in the order of [`Several::lines`]; lines beyond the last have none.
    pub bands: Vec<Option<Band>>,
}

impl Drawable for RangedSeveral<'_> {
    fn scene(&self, style: &Style) -> Scene {
        let drawn = self.bands.len().min(self.chart.lines.len());
        layout::ranged(self.chart, &self.bands[..drawn], style)
    }
}

impl Chart for RangedSeveral<'_> {
    /// Two more columns for each whisker: its ends, as it is drawn, in the row of the target year.
    fn cells(&self) -> Table<Cell> {
        let Table { caption, mut columns, mut rows } = self.chart.cells();
        let mut before = columns.len() - usize::from(!self.chart.breaks.is_empty());
        for (line, band) in self.chart.lines.iter().zip(&self.bands) {
            let Some(band) = band.map(|band| band.of_persons().printed(self.chart.rounding)) else { continue };
            let title = line.series.title();
            columns
                .splice(before..before, [ranges::tenth(), ranges::nine_tenths()].map(|head| ranges::of(&title, head)));
            for row in &mut rows {
                let target = row.first() == Some(&Cell::Year(self.chart.target_year));
                let cell = |persons: f64| if target { Cell::Number(persons, 0) } else { Cell::Missing };
                row.splice(before..before, [band.low, band.high].map(cell));
            }
            before += 2;
        }
        Table { caption, columns, rows }
    }
}
