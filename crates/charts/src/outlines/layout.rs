//! Where everything in pyramids laid over each other stands.

use locale::charts::{axis, pyramid as words};

use super::{Outline, Outlines};
use crate::axis::{Scale, Ticks};
use crate::geometry::{Obstacles, Point, Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::series::dash;
use crate::style::Style;
use crate::text;

pub(super) fn scene(chart: &Outlines, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    if chart.groups.is_empty() {
        return scene;
    }
    let px = style.font_px;
    let (top, bottom) = (px * 1.8, style.css_height() - px * 2.0);
    let row = (bottom - top) / chart.groups.len() as f64;
    let small = (px * 0.9).min(row * 1.05).max(px * 0.72);
    let gutter = text::width("00–00", small, false) + px;
    let middle = style.css_width() / 2.0;
    let edge = px * 0.3;
    let all = std::iter::once(&chart.base).chain(chart.outlines.iter().map(|outline| &outline.persons));
    let largest = all.flatten().flatten().copied().fold(1.0, f64::max);
    let room = (middle - gutter / 2.0 - edge) / (text::width(&axis(largest), px * 0.9, false) * 2.0);
    let ticks = Ticks::close_around(0.0, largest, (room as usize).clamp(1, 4), 1.0);
    // Index 1, male, goes to the left.
    let sides = [
        (1, middle - gutter / 2.0, edge, words::men()),
        (0, middle + gutter / 2.0, style.css_width() - edge, words::women()),
    ];
    for (sex, foot, end, name) in sides {
        let x = Scale::new((0.0, foot), (ticks.high, end));
        let side = Side { chart, style, sex, x, foot, end, top, bottom, row };
        side.ground(&mut scene, &ticks);
        side.outlines(&mut scene);
        side.letters(&mut scene);
        scene.text(Label::bold(
            name.to_owned(),
            at((foot + end) / 2.0, px * 0.8),
            Align::Middle,
            style.palette.ink,
            px,
        ));
    }
    ages(chart, style, &mut scene, small, row, bottom);
    scene
}

/// One sex.
struct Side<'a> {
    chart: &'a Outlines,
    style: &'a Style,
    sex: usize,
    x: Scale,
    /// Where nobody would be, and where the axis ends.
    foot: f64,
    end: f64,
    top: f64,
    bottom: f64,
    row: f64,
}

impl Side<'_> {
    /// The base year as an area, and the axis.
    fn ground(&self, scene: &mut Scene, ticks: &Ticks) {
        let (px, palette) = (self.style.font_px, &self.style.palette);
        for (index, pair) in self.chart.base.iter().enumerate() {
            let (reach, low) = (self.x.at(pair[self.sex]), self.bottom - self.row * index as f64);
            scene.block(Rect::new(self.foot.min(reach), low - self.row, self.foot.max(reach), low), palette.grid);
        }
        for mark in &ticks.marks {
            let x = self.x.at(*mark);
            scene.upright(x, self.top, self.bottom, 1.0, palette.quiet.mix(palette.paper, 0.7));
            let half = text::width(&axis(*mark), px * 0.9, false) / 2.0;
            scene.text(Label::plain(
                axis(*mark),
                at(x.max(half).min(scene.width - half), self.bottom + px * 0.95),
                Align::Middle,
                palette.quiet,
                px * 0.9,
            ));
        }
    }

    /// The thick one first: where two agree, the thin one stays visible on top.
    fn outlines(&self, scene: &mut Scene) {
        let weight = self.style.weight();
        let (strong, thin): (Vec<_>, Vec<_>) = self.chart.outlines.iter().partition(|outline| outline.strong);
        for outline in strong.into_iter().chain(thin) {
            let color = self.style.palette.series(outline.series.colour);
            let width = if outline.strong { 3.0 } else { 1.6 } * weight;
            match dash(outline.series.dash) {
                None => scene.line(self.steps(outline), color, width),
                Some((on, off)) => scene.dashed(self.steps(outline), color, width, (on * weight, off * weight)),
            }
        }
    }

    fn persons(&self, outline: &Outline, group: usize) -> f64 {
        outline.persons.get(group).map_or(0.0, |pair| pair[self.sex])
    }

    /// The outline of a scenario, from the youngest up.
    fn steps(&self, outline: &Outline) -> Vec<Point> {
        let groups = 0..self.chart.groups.len();
        groups
            .flat_map(|index| {
                let (x, low) = (self.x.at(self.persons(outline, index)), self.bottom - self.row * index as f64);
                [at(x, low), at(x, low - self.row)]
            })
            .collect()
    }

    /// A letter for each scenario where it lies outermost or innermost by the most, on a ground of paper; none where it never
    /// stands out.
    fn letters(&self, scene: &mut Scene) {
        let px = self.style.font_px;
        let mut taken = Obstacles::default();
        for outline in &self.chart.outlines {
            let Some(letter) = outline.series.letter else { continue };
            let others = || self.chart.outlines.iter().filter(|other| other.series != outline.series);
            let mut best: Option<(f64, Label)> = None;
            for group in 0..self.chart.groups.len() {
                let own = self.x.at(self.persons(outline, group));
                let gaps = others().map(|other| (self.x.at(self.persons(other, group)) - own).abs());
                let gap = gaps.fold(f64::INFINITY, f64::min);
                let beyond = others().all(|other| self.persons(other, group) <= self.persons(outline, group));
                let outward = (self.end - self.foot).signum() * if beyond { 1.0 } else { -1.0 };
                let y = self.bottom - self.row * (group as f64 + 0.5);
                let label = Label::bold(
                    letter.to_string(),
                    at(own + outward * px * 0.6, y),
                    Align::Middle,
                    self.style.palette.text_in(self.style.palette.series(outline.series.colour)),
                    px * 0.9,
                );
                let (low, high) = (self.foot.min(self.end), self.foot.max(self.end));
                let area = label.area();
                let inside = low < area.left && area.right < high && self.top < area.top && area.bottom < self.bottom;
                // A neighbour's outline may pass behind the letter, but not another letter.
                let clear = inside && taken.are_clear_of(&area.grown(px * 0.1)) && gap > px * 0.3;
                if clear && best.as_ref().is_none_or(|(most, _)| gap > *most) {
                    best = Some((gap, label));
                }
            }
            if let Some((_, label)) = best {
                taken.add_box(label.area());
                scene.block(label.area().grown(-px * 0.05), self.style.palette.paper);
                scene.text(label);
            }
        }
    }
}

/// Age groups in the middle, as many as can be read.
fn ages(chart: &Outlines, style: &Style, scene: &mut Scene, small: f64, row: f64, bottom: f64) {
    let every = [1, 2, 4, 5, 10].into_iter().find(|every| row * f64::from(*every) >= small * 1.1).unwrap_or(10);
    for (index, (from, to)) in (0_u32..).zip(&chart.groups).filter(|(index, _)| index % every == 0) {
        let text = match to {
            Some(to) => format!("{from}–{to}"),
            None => format!("{from}+"),
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
