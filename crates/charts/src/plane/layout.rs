//! Where everything in a plane stands.

use locale::numbers;

use super::{Contour, Plane, PlaneAxis, PlaneMark, Who};
use crate::axis::{Scale, round_step};
use crate::geometry::{Point, Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::{Rgb, Style};
use crate::text;

pub(super) fn scene(chart: &Plane, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let (px, line) = (style.small(), style.small() * text::LINE);
    let ups = Ticks::of(&chart.up, ((style.css_height() / (px * 5.0)) as usize).clamp(2, 6));
    let left = ups.texts.iter().map(|text| text::width(text, px, false)).fold(0.0, f64::max) + px * 0.6;
    let plot = Rect::new(
        left,
        line * 1.4,
        (style.css_width() - px * 0.5).max(left + 1.0),
        (style.css_height() - line * 2.6).max(line * 1.4 + 1.0),
    );
    let across = Ticks::of(&chart.across, ((plot.width() / (px * 9.0)) as usize).clamp(2, 7));
    let place = Place {
        x: Scale::new((chart.across.range.0, plot.left), (chart.across.range.1, plot.right)),
        y: Scale::new((chart.up.range.0, plot.bottom), (chart.up.range.1, plot.top)),
        plot,
    };
    let mut drawing = Drawing { style, place, taken: Vec::new() };
    drawing.axes((&across, &ups), (&chart.across, &chart.up), &mut scene);
    for one in &chart.lines {
        drawing.line(one, &mut scene);
    }
    // Points have their names before lines do: there are many places along a line.
    drawing.taken.extend(chart.marks.iter().map(|mark| drawing.place.around(mark.at, px * 0.6)).collect::<Vec<_>>());
    for mark in &chart.marks {
        drawing.point(mark, &mut scene);
    }
    for mark in chart.marks.iter().rev() {
        drawing.name(mark, &mut scene);
    }
    for one in &chart.lines {
        drawing.figure(one, &mut scene);
    }
    scene
}

/// Round values within the range of a lever, and how they are printed.
struct Ticks {
    values: Vec<f64>,
    texts: Vec<String>,
}

impl Ticks {
    fn of(axis: &PlaneAxis, count: usize) -> Self {
        let (low, high) = axis.range;
        let mut least = 1.0;
        (0..axis.digits).for_each(|_| least /= 10.0);
        // In units of the last decimal, so that steps below one are round, too.
        let step = round_step(((high - low) / count as f64 / least).max(1.0)) * least;
        let first = (low / step).ceil();
        let values = (0..=count as u32 + 1).map(|n| (first + f64::from(n)) * step).filter(|value| *value <= high);
        let values: Vec<f64> = values.collect();
        let texts = values.iter().map(|value| numbers::decimal(*value, axis.digits)).collect();
        Self { values, texts }
    }
}

/// From values of levers to pixels.
struct Place {
    x: Scale,
    y: Scale,
    plot: Rect,
}

impl Place {
    fn point(&self, (across, up): (f64, f64)) -> Point {
        at(self.x.at(across), self.y.at(up))
    }

    fn around(&self, values: (f64, f64), radius: f64) -> Rect {
        let Point { x, y } = self.point(values);
        Rect::new(x - radius, y - radius, x + radius, y + radius)
    }

    fn holds(&self, area: Rect) -> bool {
        let plot = self.plot;
        area.left >= plot.left && area.right <= plot.right && area.top >= plot.top && area.bottom <= plot.bottom
    }
}

struct Drawing<'a> {
    style: &'a Style,
    place: Place,
    /// What is written or marked already.
    taken: Vec<Rect>,
}

impl Drawing<'_> {
    fn axes(&self, (across, ups): (&Ticks, &Ticks), (below, beside): (&PlaneAxis, &PlaneAxis), scene: &mut Scene) {
        let (px, palette, plot) = (self.style.small(), &self.style.palette, self.place.plot);
        let line = px * text::LINE;
        let quiet = |text: &str, point: Point, align| Label::plain(text.to_owned(), point, align, palette.quiet, px);
        for (value, text) in ups.values.iter().zip(&ups.texts) {
            let y = self.place.y.at(*value);
            scene.level(plot.left, plot.right, y, self.style.weight(), palette.grid);
            scene.text(quiet(text, at(plot.left - px * 0.5, y), Align::End));
        }
        for (value, text) in across.values.iter().zip(&across.texts) {
            let x = self.place.x.at(*value);
            scene.upright(x, plot.top, plot.bottom, self.style.weight(), palette.grid);
            // The outermost stay on the picture.
            let half = text::width(text, px, false) / 2.0;
            let middle = x.clamp(half, (self.style.css_width() - half).max(half));
            scene.text(quiet(text, at(middle, plot.bottom + line * 0.6), Align::Middle));
        }
        let whole = |text: &str| text::fitting(text, px, self.style.css_width());
        scene.text(quiet(&whole(&beside.label), at(0.0, line * 0.6), Align::Start));
        scene.text(quiet(&whole(&below.label), at(self.style.css_width(), plot.bottom + line * 1.8), Align::End));
    }

    fn line(&self, one: &Contour, scene: &mut Scene) {
        let palette = &self.style.palette;
        let (color, width) = if one.strong { (palette.ink, 2.5) } else { (palette.quiet, 1.25) };
        if one.points.len() > 1 {
            let points = one.points.iter().map(|values| self.place.point(*values)).collect();
            scene.line(points, color, width * self.style.weight());
        }
    }

    fn point(&self, mark: &PlaneMark, scene: &mut Scene) {
        let (center, weight) = (self.place.point(mark.at), self.style.weight());
        let radius = if mark.who == Who::Observed { 3.0 } else { 5.5 } * weight;
        scene.disc(center, radius + weight, self.style.palette.paper);
        scene.disc(center, radius, self.color(mark.who));
    }

    fn color(&self, who: Who) -> Rgb {
        let palette = &self.style.palette;
        match who {
            Who::Observed => palette.quiet,
            Who::Baseline => palette.baseline,
            Who::Scenario => palette.scenario,
            Who::Kept(colour) => palette.series(colour),
        }
    }

    /// The name of a point beside it, where there is room; one without stands in the table.
    fn name(&mut self, mark: &PlaneMark, scene: &mut Scene) {
        if mark.label.is_empty() {
            return;
        }
        let bold = mark.who != Who::Observed;
        let (px, color) = (self.style.small(), self.style.palette.written(self.color(mark.who)));
        let (Point { x, y }, beside) = (self.place.point(mark.at), px * 0.8);
        let above = px * text::LINE;
        let places = [
            (x + beside, y, Align::Start),
            (x - beside, y, Align::End),
            (x, y - above, Align::Middle),
            (x, y + above, Align::Middle),
            (x + beside, y - above, Align::Start),
            (x + beside, y + above, Align::Start),
            (x - beside, y - above, Align::End),
            (x - beside, y + above, Align::End),
        ];
        let label = |(x, y, align)| Label { bold, ..Label::plain(mark.label.clone(), at(x, y), align, color, px) };
        self.write(places.into_iter().map(label), scene);
    }

    /// The figure of a line on it, in the middle first.
    fn figure(&mut self, one: &Contour, scene: &mut Scene) {
        let (px, palette) = (self.style.small(), &self.style.palette);
        let middle = one.points.len() / 2;
        let outwards = (0..=middle).flat_map(|by| [middle.saturating_sub(by), middle + by]);
        let color = if one.strong { palette.ink } else { palette.quiet };
        let places: Vec<Label> = outwards
            .filter_map(|index| one.points.get(index))
            .map(|values| {
                let plain = Label::plain(one.text.clone(), self.place.point(*values), Align::Middle, color, px);
                Label { bold: one.strong, ..plain }
            })
            .collect();
        self.write(places.into_iter(), scene);
    }

    /// Writes the first of some labels for which there is room.
    fn write(&mut self, mut labels: impl Iterator<Item = Label>, scene: &mut Scene) {
        let free = |label: &Label| {
            let area = label.area();
            self.place.holds(area) && self.taken.iter().all(|taken| !taken.overlaps(&area))
        };
        if let Some(label) = labels.find(free) {
            let area = label.area();
            scene.block(area, self.style.palette.paper);
            self.taken.push(area);
            scene.text(label);
        }
    }
}
