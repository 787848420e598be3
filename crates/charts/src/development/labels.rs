//! What is written next to the lines of the development.

use locale::numbers::persons_rounded;

use super::layout::Frame;
use super::names::{NameAt, names, value_in, widest};
use crate::ends::{self, EndName};
use crate::geometry::{Obstacles, Point, at};
use crate::scene::{Align, Label, Scene};

impl Frame<'_> {
    /// Names and values at the right.
    pub(super) fn names(&self, scene: &mut Scene, taken: &mut Obstacles) {
        self.names_at_right(names(self.chart, self.style, widest(self.style)), scene, taken);
    }

    /// These names and values at the right; they must fit into the column.
    pub(super) fn names_at_right(&self, names: Vec<NameAt>, scene: &mut Scene, taken: &mut Obstacles) {
        let names: Vec<EndName> =
            names.into_iter().map(|(lines, color, end)| EndName { lines, color, end: self.place(end) }).collect();
        let left = self.plot.right + self.style.font_px * 0.9;
        // Below the plot stands the last year, which reaches into the column.
        let lowest = self.plot.bottom + self.style.font_px * 0.3;
        ends::draw(&names, left, (0.0, lowest), self.style, scene, taken);
    }

    /// What may be said where there is room: the threshold, the last count, published points.
    pub(super) fn remarks(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let px = self.style.font_px;
        let mut place = |label: Label, spots: Vec<(Point, Align)>| {
            for (spot, align) in spots {
                let tried = Label { at: spot, align, ..label.clone() };
                let area = tried.area();
                let inside = self.plot.left <= area.left
                    && area.right <= self.plot.right
                    && self.plot.top <= area.top
                    && area.bottom <= self.plot.bottom;
                if inside && taken.are_clear_of(&area.grown(px * 0.12)) {
                    taken.add_box(area);
                    scene.text(tried);
                    return;
                }
            }
        };
        if let Some(limit) = &self.chart.threshold {
            let y = self.y.at(limit.persons);
            let label = self.small(limit.label.clone(), at(0.0, 0.0), Align::Start);
            let steps = 36;
            let mut spots: Vec<(Point, Align)> = (0..steps)
                .flat_map(|step| {
                    let x = self.plot.left + px * 0.4 + self.plot.width() * f64::from(step) / f64::from(steps);
                    [y - px * 0.75, y + px * 0.75].map(|y| (at(x, y), Align::Start))
                })
                .collect();
            // Beside what was observed first: the levers move what lies to the right.
            let (width, start) = (label.area().width(), self.x(self.chart.base_year));
            let (first, then): (Vec<_>, Vec<_>) = spots.into_iter().partition(|(spot, _)| spot.x + width < start);
            spots = [first, then].concat();
            place(label, spots);
        }
        if let Some(base) = value_in(&self.chart.scenario, self.chart.base_year) {
            let text = persons_rounded(base.persons, self.chart.rounding);
            let label = Label { color: self.style.palette.ink, ..self.small(text, at(0.0, 0.0), Align::Start) };
            // Only to the left: what the levers move lies to the right, and this should not jump.
            let spots = around(self.place(base), px).into_iter();
            place(label, spots.filter(|(_, align)| *align == Align::End).collect());
        }
        for forecast in &self.chart.forecasts {
            let inner = forecast.points.len().saturating_sub(1);
            for point in &forecast.points[..inner] {
                let text = persons_rounded(point.persons, self.chart.rounding);
                let label = Label {
                    color: self.style.palette.written(self.style.palette.official),
                    ..self.small(text, at(0.0, 0.0), Align::Start)
                };
                place(label, around(self.place(*point), px));
            }
        }
    }
}

/// Places around a point, the best first.
pub(crate) fn around(point: Point, px: f64) -> Vec<(Point, Align)> {
    let (near, far) = (px * 0.95, px * 1.7);
    let beside = px * 0.6;
    vec![
        (at(point.x, point.y - near), Align::Middle),
        (at(point.x, point.y + near), Align::Middle),
        (at(point.x - beside, point.y - near), Align::End),
        (at(point.x + beside, point.y - near), Align::Start),
        (at(point.x - beside, point.y + near), Align::End),
        (at(point.x + beside, point.y + near), Align::Start),
        (at(point.x, point.y - far), Align::Middle),
        (at(point.x, point.y + far), Align::Middle),
        (at(point.x - beside, point.y - far), Align::End),
        (at(point.x - beside, point.y + far), Align::End),
        (at(point.x - beside, point.y), Align::End),
        (at(point.x + beside, point.y), Align::Start),
    ]
}
