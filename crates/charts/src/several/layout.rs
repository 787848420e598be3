//! Where everything in the picture of several scenarios stands.

use locale::charts::{axis, development as words};
use locale::numbers::persons_rounded;

use super::Several;
use super::names::{Name, names};
use super::whiskers::Whiskers;
use crate::axis::{Scale, Ticks};
use crate::band::Band;
use crate::development::YearValue;
use crate::development::labels::around;
use crate::ends::{self, EndName};
use crate::geometry::{Obstacles, Point, Rect, at};
use crate::past::Past;
use crate::scene::{Align, Label, Scene};
use crate::series::dash;
use crate::style::Style;
use crate::{text, timeline};

pub(super) fn scene(chart: &Several, style: &Style) -> Scene {
    ranged(chart, &[], style)
}

/// The picture with what the draws of each line say in the target year.
pub(super) fn ranged(chart: &Several, bands: &[Option<Band>], style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let mut taken = Obstacles::default();
    let frame = Frame::new(chart, bands, style);
    frame.ground(&mut scene, &mut taken);
    timeline::years(&mut scene, style, &frame.plot, &frame.x, chart.base_year, chart.target_year);
    let past = Past { observed: &chart.observed, breaks: &chart.breaks, x: frame.x, y: frame.y, plot: frame.plot };
    past.breaks(style, &mut scene, &mut taken);
    past.lines(style, &mut scene, &mut taken);
    frame.published(&mut scene, &mut taken);
    frame.lines(&mut scene, &mut taken);
    frame.whiskers(&mut scene, &mut taken);
    frame.ends(&mut scene, &mut taken);
    frame.points(&mut scene, &mut taken);
    scene
}

/// The plot's place in the picture and its scales.
struct Frame<'a> {
    chart: &'a Several,
    style: &'a Style,
    plot: Rect,
    x: Scale,
    y: Scale,
    marks: Vec<f64>,
    names: Vec<Name>,
    whiskers: Whiskers<'a>,
}

impl<'a> Frame<'a> {
    fn new(chart: &'a Several, bands: &'a [Option<Band>], style: &'a Style) -> Self {
        let (width, height, px) = (style.css_width(), style.css_height(), style.font_px);
        let first = all(chart).map(|value| value.year).min().unwrap_or(chart.base_year);
        let last = all(chart).map(|value| value.year).max().unwrap_or(chart.target_year).max(chart.base_year + 1);
        let (low, high) = reach(chart, bands);
        let (top, bottom) = (px * 1.6, height - px * 2.2);
        let count = ((bottom - top) / (px * 4.0)).floor().clamp(2.0, 6.0) as usize;
        let ticks = Ticks::around(low, high, count, 1.0);
        let widest = |mark: &f64| text::width(&axis(*mark), style.small(), false);
        let left = ticks.marks.iter().map(widest).fold(0.0, f64::max) + px * 0.7;
        let names = names(chart, style, bottom + px * 0.5);
        let column = ends::column_width(names.iter().flat_map(|(lines, ..)| lines), style);
        let share = f64::from(chart.target_year - first) / f64::from(last - first);
        let whiskers = Whiskers::new(bands, style, width - column - px * 0.9 - left, share);
        let right = width - column - px * 0.9 - whiskers.beyond;
        Self {
            chart,
            style,
            x: Scale::new((f64::from(first), left), (f64::from(last), right)),
            y: Scale::new((ticks.low, bottom), (ticks.high, top)),
            plot: Rect::new(left, top, right, bottom),
            marks: ticks.marks,
            names,
            whiskers,
        }
    }

    fn place(&self, value: YearValue) -> Point {
        at(self.x.at(f64::from(value.year)), self.y.at(value.persons))
    }

    fn places(&self, values: &[YearValue]) -> Vec<Point> {
        values.iter().map(|value| self.place(*value)).collect()
    }

    fn small(&self, text: String, at: Point, align: Align) -> Label {
        Label { text, at, align, color: self.style.palette.quiet, px: self.style.small(), bold: false }
    }

    /// Calculated years, grid, numbers at the left.
    fn ground(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let (palette, px) = (&self.style.palette, self.style.font_px);
        let start = self.x.at(f64::from(self.chart.base_year));
        let right = self.plot.right + self.whiskers.beyond;
        scene.block(Rect::new(start, 0.0, right, self.plot.bottom), palette.future);
        for mark in &self.marks {
            let y = self.y.at(*mark);
            scene.level(self.plot.left, right, y, 1.0, palette.grid);
            scene.text(self.small(axis(*mark), at(self.plot.left - px * 0.6, y), Align::End));
        }
        let label = self.small(words::calculated().to_owned(), at(start + px * 0.4, px * 0.8), Align::Start);
        if label.area().right <= self.plot.right {
            taken.add_box(label.area());
            scene.text(label);
        }
    }

    /// Published points, thinly joined.
    fn published(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let (color, weight) = (self.style.palette.official, self.style.weight());
        for published in &self.chart.published {
            let points = self.places(&published.forecast.points);
            let start = published.forecast.start.map(|start| self.place(start));
            let path: Vec<Point> = start.into_iter().chain(points.iter().copied()).collect();
            taken.add_line(&path);
            scene.dashed(path, color, 1.3 * weight, (4.0 * weight, 4.0 * weight));
            for point in points {
                scene.disc(point, 3.6 * weight, color);
                taken.add_box(Rect::new(point.x, point.y, point.x, point.y).grown(4.0 * weight));
            }
        }
    }

    fn lines(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let weight = self.style.weight();
        let target = self.x.at(f64::from(self.chart.target_year));
        if target < self.plot.right - 1.0 {
            scene.upright(target, self.plot.top, self.plot.bottom, 1.0, self.style.palette.quiet);
        }
        // The thick one first: where two agree, the thin one stays visible on top.
        let (strong, thin): (Vec<_>, Vec<_>) = self.chart.lines.iter().partition(|line| line.strong);
        for line in strong.into_iter().chain(thin) {
            let points = self.places(&line.values);
            taken.add_line(&points);
            let (color, width) = (self.style.palette.series(line.series.colour), if line.strong { 3.4 } else { 2.0 });
            match dash(line.series.dash) {
                None => scene.line(points, color, width * weight),
                Some((on, off)) => scene.dashed(points, color, width * weight, (on * weight, off * weight)),
            }
            if let Some(value) = line.values.iter().find(|value| value.year == self.chart.target_year) {
                scene.disc(self.place(*value), 3.2 * weight, color);
            }
        }
    }

    /// What the draws say, beside the ends of the lines in the target year.
    fn whiskers(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let target = self.x.at(f64::from(self.chart.target_year));
        let known = self.chart.lines.iter().zip(self.whiskers.bands);
        let known = known.filter_map(|(line, band)| Some((line, band.as_ref()?.of_persons())));
        for (place, (line, band)) in known.enumerate() {
            let color = self.style.palette.series(line.series.colour);
            let ends = [band.low, band.high].map(|persons| self.y.at(persons));
            let whisker = self.whiskers.one(place, target, ends, color);
            taken.add_box(whisker.area());
            whisker.draw(scene, self.style);
            if let Some(value) = line.values.iter().find(|value| value.year == self.chart.target_year) {
                scene.disc(at(whisker.across, self.y.at(value.persons)), 2.4 * self.style.weight(), color);
            }
        }
    }

    /// Letters, names and values at the right.
    fn ends(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let names: Vec<EndName> = (self.names.iter())
            .map(|(lines, color, end)| EndName {
                lines: lines.clone(),
                color: self.style.palette.text_in(*color),
                end: self.whiskers.beside(self.place(*end), end.year == self.chart.target_year),
            })
            .collect();
        let left = self.plot.right + self.whiskers.beyond + self.style.font_px * 0.9;
        // Above the years below the plot.
        let room = (0.0, self.plot.bottom + self.style.font_px * 0.5);
        ends::draw(&names, left, room, self.style, scene, taken);
    }

    /// Values of published points but the last, where there is room.
    fn points(&self, scene: &mut Scene, taken: &mut Obstacles) {
        let (px, palette) = (self.style.font_px, &self.style.palette);
        for published in &self.chart.published {
            let inner = published.forecast.points.len().saturating_sub(1);
            for point in &published.forecast.points[..inner] {
                let text = persons_rounded(point.persons, self.chart.rounding);
                let label =
                    Label { color: palette.text_in(palette.official), ..self.small(text, at(0.0, 0.0), Align::Start) };
                let free = around(self.place(*point), px).into_iter().find_map(|(spot, align)| {
                    let tried = Label { at: spot, align, ..label.clone() };
                    let clear = self.plot.contains(&tried.area()) && taken.are_clear_of(&tried.area().grown(px * 0.12));
                    clear.then_some(tried)
                });
                if let Some(label) = free {
                    taken.add_box(label.area());
                    scene.text(label);
                }
            }
        }
    }
}

fn all(chart: &Several) -> impl Iterator<Item = YearValue> {
    let observed = chart.observed.iter().map(|seen| YearValue { year: seen.year, persons: seen.persons });
    let published = chart.published.iter().flat_map(|published| published.forecast.points.iter().copied());
    observed.chain(chart.lines.iter().flat_map(|line| line.values.iter().copied())).chain(published)
}

/// The persons the picture has to reach, a twentieth of the largest at least, so that a small movement does not look like a
/// large one.
fn reach(chart: &Several, bands: &[Option<Band>]) -> (f64, f64) {
    let ends = || bands.iter().flatten().map(|band| band.of_persons()).flat_map(|band| [band.low, band.high]);
    let persons = || all(chart).map(|value| value.persons).chain(ends());
    let low = persons().fold(f64::INFINITY, f64::min);
    let high = persons().fold(f64::NEG_INFINITY, f64::max);
    if low > high {
        return (0.0, 1.0);
    }
    let missing = (high * 0.05 - (high - low)).max(0.0);
    ((low - missing / 2.0).max(0.0), high + missing / 2.0)
}
