//! Where everything in the pyramid stands.

use locale::charts::{axis, pyramid as words};

use super::{AgeBand, Pyramid};
use crate::axis::{Scale, Ticks};
use crate::geometry::{Point, Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;

pub(super) fn scene(chart: &Pyramid, style: &Style) -> Scene {
    reaching(chart, style, 1.0, |_, _| {})
}

/// The picture with an axis that reaches at least so many persons, and with what is drawn on top of either side.
pub(super) fn reaching(chart: &Pyramid, style: &Style, persons: f64, on_top: impl Fn(&Side<'_>, &mut Scene)) -> Scene {
    let mut scene = Scene::new(style);
    if chart.bands.is_empty() {
        return scene;
    }
    let px = style.font_px;
    let Rows { top, bottom, height: row } = Rows::new(chart, style);
    let small = (px * 0.9).min(row * 1.05).max(px * 0.72);
    let gutter = text::width("95+", small, false).max(text::width("00–00", small, false)) + px;
    let middle = style.css_width() / 2.0;
    let edge = px * 0.3;
    let largest = (chart.bands.iter())
        .flat_map(|band| [band.scenario, band.baseline, band.base_year])
        .flatten()
        .fold(persons, f64::max);
    let room = (middle - gutter / 2.0 - edge) / (text::width(&axis(largest), px * 0.9, false) * 2.0);
    let ticks = Ticks::close_around(0.0, largest, (room as usize).clamp(1, 4), 1.0);

    // Index 1, male, goes to the left.
    let sides = [
        (1, middle - gutter / 2.0, edge, words::men(), style.palette.men),
        (0, middle + gutter / 2.0, style.css_width() - edge, words::women(), style.palette.women),
    ];
    for (sex, foot, end, name, color) in sides {
        let x = Scale::new((0.0, foot), (ticks.high, end));
        let side = Side { chart, style, sex, x, top, row };
        side.grid(&mut scene, &ticks, bottom);
        for (index, band) in chart.bands.iter().enumerate() {
            let reach = x.at(band.scenario[sex]);
            let low = bottom - row * index as f64;
            let area = Rect::new(foot.min(reach), low - row + row * 0.06, foot.max(reach), low - row * 0.06);
            scene.block(area, color);
        }
        side.outlines(&mut scene);
        on_top(&side, &mut scene);
        let center = (foot + end) / 2.0;
        scene.text(Label::bold(name.to_owned(), at(center, px * 0.8), Align::Middle, style.palette.ink, px));
    }
    ages(chart, style, &mut scene, small, row, bottom);
    scene
}

/// Where the age groups stand above each other.
pub(super) struct Rows {
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// Of one group.
    pub(super) height: f64,
}

impl Rows {
    pub(super) fn new(chart: &Pyramid, style: &Style) -> Self {
        let (top, bottom) = (style.font_px * 1.8, style.css_height() - style.font_px * 2.0);
        Self { top, bottom, height: (bottom - top) / chart.bands.len() as f64 }
    }
}

/// One sex.
pub(super) struct Side<'a> {
    chart: &'a Pyramid,
    style: &'a Style,
    pub(super) sex: usize,
    pub(super) x: Scale,
    top: f64,
    /// Height of an age group.
    pub(super) row: f64,
}

impl Side<'_> {
    /// Where the lower edge of an age group lies, counted from the youngest.
    pub(super) fn foot(&self, group: usize) -> f64 {
        self.top + self.row * (self.chart.bands.len() - group) as f64
    }

    fn grid(&self, scene: &mut Scene, ticks: &Ticks, bottom: f64) {
        let px = self.style.font_px;
        for mark in &ticks.marks {
            let x = self.x.at(*mark);
            scene.upright(x, self.top, bottom, 1.0, self.style.palette.grid);
            let half = text::width(&axis(*mark), px * 0.9, false) / 2.0;
            scene.text(Label::plain(
                axis(*mark),
                at(x.min(scene.width - half).max(half), bottom + px * 0.95),
                Align::Middle,
                self.style.palette.quiet,
                px * 0.9,
            ));
        }
    }

    fn outlines(&self, scene: &mut Scene) {
        let weight = self.style.font_px / 13.0;
        let palette = &self.style.palette;
        scene.dashed(
            self.steps(|band| band.base_year[self.sex]),
            palette.ink,
            1.2 * weight,
            (2.0 * weight, 3.0 * weight),
        );
        // A light edge on both sides, so that the line stands off from the bars that it crosses.
        let baseline = self.steps(|band| band.baseline[self.sex]);
        scene.line(baseline.clone(), palette.paper, 4.2 * weight);
        scene.line(baseline, palette.baseline, 1.8 * weight);
    }

    /// The outline of a series, from the youngest up.
    fn steps(&self, value: impl Fn(&AgeBand) -> f64) -> Vec<Point> {
        let bottom = self.top + self.row * self.chart.bands.len() as f64;
        self.chart
            .bands
            .iter()
            .enumerate()
            .flat_map(|(index, band)| {
                let x = self.x.at(value(band));
                let low = bottom - self.row * index as f64;
                [at(x, low), at(x, low - self.row)]
            })
            .collect()
    }
}

/// Age groups in the middle, as many as can be read.
fn ages(chart: &Pyramid, style: &Style, scene: &mut Scene, small: f64, row: f64, bottom: f64) {
    let every = [1, 2, 4, 5, 10].into_iter().find(|every| row * f64::from(*every) >= small * 1.1).unwrap_or(10);
    for (index, band) in (0_u32..).zip(&chart.bands).filter(|(i, _)| i % every == 0) {
        let text = match band.to {
            Some(to) => format!("{}–{to}", band.from),
            None => format!("{}+", band.from),
        };
        scene.text(Label::plain(
            text,
            at(style.css_width() / 2.0, bottom - row * (f64::from(index) + 0.5)),
            Align::Middle,
            style.palette.quiet,
            small,
        ));
    }
}
