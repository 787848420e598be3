//! What the pyramid shows of an age group: both sexes.

use super::Pyramid;
use super::layout::Rows;
use crate::geometry::Rect;
use crate::probe::{Mark, Probe, Probed, Values, nearest};
use crate::style::Style;

impl Probed for Pyramid {
    fn places(&self) -> usize {
        self.bands.len()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        let band = *self.bands.get(place)?;
        let rows = Rows::new(self, style);
        let low = rows.bottom - rows.height * place as f64;
        let area = Rect::new(0.0, low - rows.height, style.css_width(), low);
        Some(Probe { place, mark: Mark::Frame(area), area, values: Values::Ages(band) })
    }

    fn nearest(&self, style: &Style, _: f64, y: f64) -> Option<usize> {
        let rows = Rows::new(self, style);
        let middles = (0..self.bands.len()).map(|place| rows.bottom - rows.height * (place as f64 + 0.5));
        nearest(middles, y).filter(|_| (rows.top..=rows.bottom).contains(&y))
    }
}
