//! What the picture shows of a district.

use super::Districts;
use crate::geometry::{Point, Rect};
use crate::probe::{Mark, Probe, Probed, Values};
use crate::style::Style;

impl Probed for Districts {
    fn places(&self) -> usize {
        self.districts.len()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        let district = self.districts.get(place)?.clone();
        let (mark, area): (fn(Rect) -> Mark, Rect) = match &self.map {
            Some(map) => (Mark::Frame, (map.reach)(self, &map.corners, style, place)?),
            None => {
                let circle = *self.plan(style).circles().get(place)?;
                let Point { x, y } = circle.center;
                (Mark::Circle, Rect::new(x, y, x, y).grown(circle.radius))
            }
        };
        Some(Probe { place, mark: mark(area), area, values: Values::District(place, district) })
    }

    fn nearest(&self, style: &Style, x: f64, y: f64) -> Option<usize> {
        self.hit(style, x, y)
    }
}
