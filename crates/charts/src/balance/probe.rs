//! What the balance shows in a year.

use super::Balance;
use super::layout::Columns;
use crate::geometry::Rect;
use crate::probe::{Mark, Probe, Probed, Values, nearest};
use crate::style::Style;

impl Probed for Balance {
    fn places(&self) -> usize {
        self.years.len()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        let year = *self.years.get(place)?;
        let columns = Columns::new(self, style)?;
        let x = columns.x.at(f64::from(year.year));
        let area = Rect::new(x, 0.0, x, columns.bottom);
        Some(Probe { place, mark: Mark::Upright(area, Vec::new()), area, values: Values::Balance(year) })
    }

    fn nearest(&self, style: &Style, x: f64, _: f64) -> Option<usize> {
        let columns = Columns::new(self, style)?;
        let inside = (columns.left..=columns.right).contains(&x);
        nearest(self.years.iter().map(|year| columns.x.at(f64::from(year.year))), x).filter(|_| inside)
    }
}
