//! Where everything in the development stands.

use locale::charts::{axis, development as words};

use super::labels::name_column;
use super::{Development, YearValue};
use crate::axis::{Scale, Ticks};
use crate::geometry::{Obstacles, Point, Rect, at};
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
    marks: Vec<f64>,
    last_year: i32,
    pub(super) weight: f64,
    small: f64,
}

impl<'a> Frame<'a> {
    fn new(chart: &'a Development, style: &'a Style) -> Self {
        Self::reaching(chart, style, reach(all_values(chart).map(|value| value.persons)))
    }

    /// The same with an axis that reaches from `low` to `high` persons at least.
    pub(super) fn reaching(chart: &'a Development, style: &'a Style, (low, high): (f64, f64)) -> Self {
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
        let right = width - name_column(chart, style) - px * 0.9;
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
        let word = words::CALCULATED.to_owned();
        let y = self.style.font_px * 0.8;
        let inset = self.style.font_px * 0.4;
        let mut label = self.small(word, at(start + inset, y), Align::Start);
        if label.area().right > self.plot.right - inset {
            label = Label { at: at(self.plot.right - inset, y), align: Align::End, ..label };
        }
        taken.add_box(label.area());
        scene.text(label);
    }

    /// A mark at the foot where counting starts anew. Two close together turn their names away
    /// from each other, or one stands above; a name without any room is left out, the mark stays.
    pub(super) fn breaks(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let (px, foot) = (self.style.font_px, self.plot.bottom);
        let head = foot - px * 0.6;
        let step = self.small * text::LINE * 1.2;
        let places: Vec<f64> = self.chart.breaks.iter().map(|gap| self.x.at(f64::from(gap.first_year) - 0.5)).collect();
        for x in &places {
            taken.add_line(&[at(*x, head), at(*x, foot)]);
        }
        for (gap, x) in self.chart.breaks.iter().zip(places.iter().copied()) {
            let spots = [
                (Align::Middle, 0.0, 0.0),
                (Align::End, 0.4, 0.0),
                (Align::Start, -0.4, 0.0),
                (Align::End, 0.4, 1.0),
                (Align::Middle, 0.0, 1.0),
            ];
            let chosen = spots.into_iter().find_map(|(align, aside, row)| {
                let y = head - self.small * 0.85 - row * step;
                let label = self.small(words::census(gap.census), at(x + aside * px, y), align);
                let area = label.area().grown(px * 0.1);
                let inside = self.plot.left <= area.left && area.right <= self.plot.right;
                // A name above somebody else's mark would seem to belong to it.
                let own = row > 0.0 || places.iter().all(|mark| *mark == x || *mark < area.left || area.right < *mark);
                (inside && own && taken.are_clear_of(&area)).then_some((label, row))
            });
            let rise = chosen.as_ref().map_or(0.0, |(_, row)| row * step);
            scene.upright(x, head - rise, foot, 1.0, self.style.palette.quiet);
            if let Some((label, _)) = chosen {
                taken.add_box(label.area());
                scene.text(label);
            }
        }
    }

    /// What is known is drawn through; what lies between known years is only dotted; across a
    /// census nothing is joined.
    pub(super) fn observed(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let ink = self.style.palette.ink;
        let width = 2.0 * self.weight;
        let mut run: Vec<Point> = Vec::new();
        let mut runs: Vec<Vec<Point>> = Vec::new();
        for (index, seen) in self.chart.observed.iter().enumerate() {
            let place = at(self.x(seen.year), self.y.at(seen.persons));
            let Some(before) = index.checked_sub(1).map(|i| self.chart.observed[i]) else {
                run.push(place);
                continue;
            };
            let broken =
                (self.chart.breaks.iter()).any(|gap| before.year < gap.first_year && gap.first_year <= seen.year);
            let known = seen.year == before.year + 1 && seen.exact && before.exact;
            if broken || !known {
                runs.push(std::mem::take(&mut run));
            }
            if !broken && !known {
                let from = at(self.x(before.year), self.y.at(before.persons));
                let dots = (1.2 * self.weight, 3.8 * self.weight);
                taken.add_line(&[from, place]);
                scene.dashed(vec![from, place], self.style.palette.quiet, 1.2 * self.weight, dots);
            }
            run.push(place);
        }
        runs.push(run);
        let lonely: Vec<Point> = (runs.iter()).filter(|run| run.len() == 1).map(|run| run[0]).collect();
        for run in runs.into_iter().filter(|run| run.len() > 1) {
            taken.add_line(&run);
            scene.line(run, ink, width);
        }
        for place in lonely {
            let exact = (self.chart.observed.iter()).any(|seen| seen.exact && self.x(seen.year) == place.x);
            scene.disc(place, 2.6 * self.weight, ink);
            if !exact {
                scene.disc(place, 1.5 * self.weight, self.style.palette.paper);
            }
        }
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

pub(super) fn value_in(values: &[YearValue], year: i32) -> Option<YearValue> {
    values.iter().copied().find(|value| value.year == year)
}

pub(super) fn all_values(chart: &Development) -> impl Iterator<Item = YearValue> + Clone {
    let observed = chart.observed.iter().map(|seen| YearValue { year: seen.year, persons: seen.persons });
    let forecasts = chart.forecasts.iter().flat_map(|f| f.points.iter().copied());
    observed.chain(chart.baseline.iter().copied()).chain(chart.scenario.iter().copied()).chain(forecasts)
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
