//! Where everything in the development stands.

use locale::charts::{axis, development as words};

use super::names::{name_column, value_in};
use super::{Development, YearValue};
use crate::axis::{Scale, Ticks};
use crate::geometry::{Obstacles, Point, Rect, at};
use crate::past::Past;
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;
use crate::timeline;

/// The picture is drawn in this order: ground, grid, lines, then texts where there is room.
pub(super) fn scene(chart: &Development, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let frame = Frame::new(chart, style);
    let mut taken = Obstacles::default();
    frame.ground(&mut scene, &mut taken);
    frame.years(&mut scene);
    frame.breaks(&mut scene, &mut taken);
    frame.observed(&mut scene, &mut taken);
    frame.forecasts(&mut scene, &mut taken);
    frame.range(&mut scene, &mut taken);
    frame.calculated(&mut scene, &mut taken);
    frame.names(&mut scene, &mut taken);
    frame.remarks(&mut scene, &mut taken);
    scene
}

/// The plot's place in the picture and its scales.
pub(super) struct Frame<'a> {
    pub(super) chart: &'a Development,
    pub(super) style: &'a Style,
    pub(super) plot: Rect,
    x: Scale,
    pub(super) y: Scale,
    pub(super) marks: Vec<f64>,
    last_year: i32,
    pub(super) weight: f64,
    small: f64,
}

impl<'a> Frame<'a> {
    pub(super) fn new(chart: &'a Development, style: &'a Style) -> Self {
        Self::reaching(chart, style, name_column(chart, style), reach(all_values(chart).map(|value| value.persons)))
    }

    /// The same with a column of names of this width, and an axis that reaches from `low` to `high` persons at least.
    pub(super) fn reaching(chart: &'a Development, style: &'a Style, column: f64, (low, high): (f64, f64)) -> Self {
        let (width, height) = (style.css_width(), style.css_height());
        let px = style.font_px;
        let small = style.small();
        let years = all_years(chart);
        let (first_year, last_year) = (
            years.clone().min().unwrap_or(chart.base_year),
            years.max().unwrap_or(chart.target_year).max(chart.base_year + 1),
        );
        let (top, bottom) = (px * 1.6, height - px * 2.2);
        let count = ((bottom - top) / (px * 4.0)).floor().clamp(2.0, 6.0) as usize;
        let ticks = Ticks::around(low, high, count, 1.0);
        let left =
            ticks.marks.iter().map(|mark| text::width(&axis(*mark), small, false)).fold(0.0, f64::max) + px * 0.7;
        let right = width - column - px * 0.9;
        let plot = Rect::new(left, top, right, bottom);
        Self {
            chart,
            style,
            x: Scale::new((f64::from(first_year), left), (f64::from(last_year), right)),
            y: Scale::new((ticks.low, bottom), (ticks.high, top)),
            plot,
            marks: ticks.marks,
            last_year,
            weight: style.weight(),
            small,
        }
    }

    pub(super) fn x(&self, year: i32) -> f64 {
        self.x.at(f64::from(year))
    }

    pub(super) fn place(&self, value: YearValue) -> Point {
        at(self.x(value.year), self.y.at(value.persons))
    }

    pub(super) fn places(&self, values: &[YearValue]) -> Vec<Point> {
        values.iter().map(|value| self.place(*value)).collect()
    }

    pub(super) fn small(&self, text: String, at: Point, align: Align) -> Label {
        Label { text, at, align, color: self.style.palette.quiet, px: self.small, bold: false }
    }

    pub(super) fn years(&self, scene: &mut Scene) {
        timeline::years(scene, self.style, &self.plot, &self.x, self.chart.base_year, self.chart.target_year);
    }

    /// Calculated years, grid, numbers at the left.
    pub(super) fn ground(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let palette = &self.style.palette;
        let start = self.x(self.chart.base_year);
        scene.block(Rect::new(start, 0.0, self.plot.right, self.plot.bottom), palette.future);
        for mark in &self.marks {
            let y = self.y.at(*mark);
            scene.level(self.plot.left, self.plot.right, y, 1.0, palette.grid);
            let place = at(self.plot.left - self.style.font_px * 0.6, y);
            scene.text(self.small(axis(*mark), place, Align::End));
        }
        let word = words::calculated().to_owned();
        let y = self.style.font_px * 0.8;
        let inset = self.style.font_px * 0.4;
        let mut label = self.small(word, at(start + inset, y), Align::Start);
        if label.area().right > self.plot.right - inset {
            label = Label { at: at(self.plot.right - inset, y), align: Align::End, ..label };
        }
        taken.add_box(label.area());
        scene.text(label);
    }

    fn past(&self) -> Past<'_> {
        Past { observed: &self.chart.observed, breaks: &self.chart.breaks, x: self.x, y: self.y, plot: self.plot }
    }

    pub(super) fn breaks(&self, scene: &mut Scene, taken: &mut Obstacles) {
        self.past().breaks(self.style, scene, taken);
    }

    /// What was observed, and the number of persons that matters in itself.
    pub(super) fn observed(&self, scene: &mut Scene, taken: &mut Obstacles) {
        self.past().lines(self.style, scene, taken);
        self.threshold(scene);
    }

    /// A number of persons that matters in itself.
    fn threshold(&self, scene: &mut Scene) {
        if let Some(limit) = &self.chart.threshold {
            let y = self.y.at(limit.persons);
            if y > self.plot.top && y < self.plot.bottom {
                let points = vec![at(self.plot.left, y), at(self.plot.right, y)];
                scene.dashed(
                    points,
                    self.style.palette.quiet.mix(self.style.palette.paper, 0.3),
                    1.0 * self.weight,
                    (5.0 * self.weight, 5.0 * self.weight),
                );
            }
        }
    }

    /// Published points, thinly joined.
    pub(super) fn forecasts(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let color = self.style.palette.official;
        for forecast in &self.chart.forecasts {
            let points = self.places(&forecast.points);
            let path: Vec<Point> =
                (forecast.start.map(|start| self.place(start)).into_iter()).chain(points.iter().copied()).collect();
            taken.add_line(&path);
            let dash = (4.0 * self.weight, 4.0 * self.weight);
            scene.dashed(path, color, 1.3 * self.weight, dash);
            for point in points {
                scene.disc(point, 3.6 * self.weight, color);
                taken.add_box(Rect::new(point.x, point.y, point.x, point.y).grown(4.0 * self.weight));
            }
        }
    }

    /// What is recomputed: an upright of short dashes between two caps, so that it is taken for no figure.
    pub(super) fn range(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let Some(range) = &self.chart.range else { return };
        let (color, weight, cap) = (self.style.palette.official, self.weight, 6.0 * self.weight);
        let [low, high] = [range.low, range.high].map(|persons| self.place(YearValue { year: range.year, persons }));
        taken.add_line(&[low, high]);
        scene.dashed(vec![low, high], color, 2.0 * weight, (2.0 * weight, 2.0 * weight));
        for end in [low, high] {
            let ends = vec![at(end.x - cap, end.y), at(end.x + cap, end.y)];
            taken.add_line(&ends);
            scene.line(ends, color, 2.0 * weight);
        }
    }

    /// Scenario and baseline; the thinner baseline stays visible on top where both agree.
    pub(super) fn calculated(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let palette = &self.style.palette;
        let series = [(&self.chart.scenario, palette.scenario, 3.4), (&self.chart.baseline, palette.baseline, 1.6)];
        let target = self.x(self.chart.target_year);
        if self.chart.target_year < self.last_year {
            scene.upright(target, self.plot.top, self.plot.bottom, 1.0, palette.quiet);
        }
        for (values, color, width) in series {
            let points = self.places(values);
            taken.add_line(&points);
            scene.line(points, color, width * self.weight);
        }
        for (values, color, width) in series {
            if let Some(value) = value_in(values, self.chart.target_year) {
                scene.disc(self.place(value), (width + 2.2) * self.weight * 0.75, color);
            }
        }
        if let Some(base) = value_in(&self.chart.scenario, self.chart.base_year) {
            scene.disc(self.place(base), 3.0 * self.weight, palette.ink);
        }
    }
}

pub(super) fn all_values(chart: &Development) -> impl Iterator<Item = YearValue> + Clone {
    let observed = chart.observed.iter().map(|seen| YearValue { year: seen.year, persons: seen.persons });
    let forecasts = chart.forecasts.iter().flat_map(|f| f.points.iter().copied());
    let range = chart
        .range
        .iter()
        .flat_map(|range| [range.low, range.high].map(|persons| YearValue { year: range.year, persons }));
    observed.chain(chart.baseline.iter().copied()).chain(chart.scenario.iter().copied()).chain(forecasts).chain(range)
}

fn all_years(chart: &Development) -> impl Iterator<Item = i32> + Clone {
    all_values(chart).map(|value| value.year)
}

/// What an axis has to reach to hold these numbers of persons, a twentieth of the largest at least, so that a small
/// movement does not look like a large one.
pub(super) fn reach(persons: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let low = persons.clone().fold(f64::INFINITY, f64::min);
    let high = persons.fold(f64::NEG_INFINITY, f64::max);
    if low > high {
        return (0.0, 1.0);
    }
    let missing = (high * 0.05 - (high - low)).max(0.0);
    ((low - missing / 2.0).max(0.0), high + missing / 2.0)
}
