//! The development with what its draws say: shades behind the scenario's line, two thin lines around the baseline.

use locale::charts::{column, ranges};

use super::layout::{Frame, all_values, reach};
use super::names::{name_column, value_in};
use super::probe::{place_at, shown};
use super::{Development, YearValue};
use crate::band::{Band, rim, shades};
use crate::geometry::{Obstacles, Point, Rect, at};
use crate::probe::{Probe, Probed};
use crate::scene::{Align, Chart, Drawable, Label, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// Strokes and gaps of the lines around the baseline.
const DASH: (f64, f64) = (3.0, 3.0);

/// A development with the ranges of its draws.
///
/// A band counts from the year after the base year to the last of the line that it belongs to. Between two bands the shade runs straight;
/// it begins at what was counted, which has no range.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedDevelopment<'a> {
    /// What is calculated without errors.
    pub chart: &'a Development,
    /// Persons in the draws of the scenario by year, ascending.
    pub scenario: Vec<(i32, Band)>,
    /// Persons in the draws of the baseline. Drawn where they differ from those of the scenario; empty where nobody asked for them.
    pub baseline: Vec<(i32, Band)>,
}

impl Drawable for RangedDevelopment<'_> {
    fn scene(&self, style: &Style) -> Scene {
        let (mut scene, mut taken) = (Scene::new(style), Obstacles::default());
        let frame = self.frame(style);
        frame.ground(&mut scene, &mut taken);
        frame.years(&mut scene);
        self.fan(&frame, &mut scene, &mut taken);
        frame.breaks(&mut scene, &mut taken);
        frame.observed(&mut scene, &mut taken);
        frame.forecasts(&mut scene, &mut taken);
        frame.range(&mut scene, &mut taken);
        self.around_baseline(&frame, &mut scene, &mut taken);
        frame.calculated(&mut scene, &mut taken);
        frame.names(&mut scene, &mut taken);
        frame.remarks(&mut scene, &mut taken);
        self.key(&frame, &mut scene, &taken);
        scene
    }
}

impl Chart for RangedDevelopment<'_> {
    fn cells(&self) -> Table<Cell> {
        let Table { caption, mut columns, mut rows } = self.chart.cells();
        // Remarks stay last.
        let before = columns.len() - usize::from(!self.chart.breaks.is_empty());
        let series = [(column::baseline(), self.baseline()), (column::scenario(), known(&self.scenario, self.chart))];
        for (name, bands) in series.into_iter().filter(|(_, bands)| !bands.is_empty()) {
            columns.splice(before..before, Band::heads_of(name));
            for row in &mut rows {
                let band = bands.iter().find(|(year, _)| row.first() == Some(&Cell::Year(*year)));
                row.splice(before..before, Band::persons(band.map(|(_, band)| *band), self.chart.rounding));
            }
        }
        Table { caption, columns, rows }
    }
}

impl Probed for RangedDevelopment<'_> {
    fn places(&self) -> usize {
        self.chart.places()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        shown(&self.frame(style), place)
    }

    fn nearest(&self, style: &Style, x: f64, _: f64) -> Option<usize> {
        place_at(&self.frame(style), x)
    }
}

impl RangedDevelopment<'_> {
    /// The development's own frame, reaching as far as eight of ten draws.
    fn frame<'b>(&'b self, style: &'b Style) -> Frame<'b> {
        let values = all_values(self.chart).map(|value| value.persons);
        Frame::reaching(self.chart, style, name_column(self.chart, style), reach(values.chain(self.ends())))
    }

    /// Where eight of ten draws end, in persons.
    pub(super) fn ends(&self) -> Vec<f64> {
        let bands = known(&self.scenario, self.chart).into_iter().chain(self.baseline());
        bands.flat_map(|(_, band)| [band.low, band.high]).collect()
    }

    /// The bands of the baseline, if they say something of their own.
    fn baseline(&self) -> Vec<(i32, Band)> {
        let own = self.baseline != self.scenario && self.chart.baseline != self.chart.scenario;
        if own { known(&self.baseline, self.chart) } else { Vec::new() }
    }

    /// The shades behind the scenario's line, the grid on top of them.
    pub(super) fn fan(&self, frame: &Frame<'_>, scene: &mut Scene, taken: &mut Obstacles) {
        let bands = self.since_base(known(&self.scenario, self.chart), &self.chart.scenario);
        let Some((last, _)) = bands.last().copied().filter(|_| bands.len() > 1) else { return };
        let palette = &frame.style.palette;
        let [wide, narrow] = shades(palette.scenario, palette);
        for (low, high, color) in [(LOW, HIGH, wide), (LOWER, UPPER, narrow)] {
            let back = edge(frame, &bands, low).into_iter().rev();
            scene.area(edge(frame, &bands, high).into_iter().chain(back).collect(), color);
        }
        for y in frame.marks.iter().map(|mark| frame.y.at(*mark)) {
            scene.level(frame.x(self.chart.base_year), frame.x(last), y, 1.0, palette.grid);
        }
        for share in [LOW, HIGH] {
            scene.line(edge(frame, &bands, share), rim(palette.scenario, palette), 0.8 * frame.weight);
        }
        for ends in edge(frame, &bands, LOW).windows(2).zip(edge(frame, &bands, HIGH).windows(2)) {
            let ([a, b], [c, d]) = (ends.0, ends.1) else { continue };
            taken.add_box(Rect::new(a.x, c.y.min(d.y), b.x, a.y.max(b.y)));
        }
    }

    /// Between which numbers eight of ten draws of the baseline lie: two thin lines, because a second shade would hide the first.
    pub(super) fn around_baseline(&self, frame: &Frame<'_>, scene: &mut Scene, taken: &mut Obstacles) {
        let bands = self.since_base(self.baseline(), &self.chart.baseline);
        if bands.len() < 2 {
            return;
        }
        for share in [LOW, HIGH] {
            let line = edge(frame, &bands, share);
            taken.add_line(&line);
            let (on, off) = DASH;
            scene.dashed(line, frame.style.palette.baseline, frame.weight, (on * frame.weight, off * frame.weight));
        }
    }

    /// The bands with the last count before them, where there are any.
    fn since_base(&self, mut bands: Vec<(i32, Band)>, line: &[YearValue]) -> Vec<(i32, Band)> {
        if let (Some(base), false) = (value_in(line, self.chart.base_year), bands.is_empty()) {
            let YearValue { year, persons } = base;
            bands.insert(0, (year, Band { low: persons, lower: persons, upper: persons, high: persons }));
        }
        bands
    }

    /// What the shades hold, at their right end above or below them; nothing where there is no room.
    pub(super) fn key(&self, frame: &Frame<'_>, scene: &mut Scene, taken: &Obstacles) {
        let bands = known(&self.scenario, self.chart);
        let Some((_, Band { low, high, .. })) = bands.last().copied() else { return };
        let (style, px) = (frame.style, frame.style.small());
        let (step, patch) = (px * crate::text::LINE * 1.15, px * 1.3);
        let right = frame.plot.right - style.font_px * 0.6;
        let words = [ranges::eight_of_ten(), ranges::five_of_ten()];
        let label = |text: &str, y: f64| frame.small(text.to_owned(), at(right, y), Align::End);
        let wide = words.iter().map(|text| label(text, 0.0).area().width()).fold(0.0, f64::max);
        let left = right - wide - patch - px * 0.5;
        let space = |top: f64| Rect::new(left, top, right, top + step * 2.0);
        let air = style.font_px * 0.5;
        let above = space(frame.y.at(high) - air - step * 2.0);
        let below = space(frame.y.at(low) + air);
        let free =
            [above, below, space(frame.plot.top), space(frame.plot.bottom - step * 2.0)].into_iter().find(|area| {
                let begins = frame.x(self.chart.base_year) + style.font_px * 0.4;
                let room = Rect::new(begins, frame.plot.top, frame.plot.right, frame.plot.bottom);
                room.contains(area) && taken.are_clear_of(&area.grown(px * 0.2))
            });
        let Some(area) = free else { return };
        for (row, (text, color)) in words.iter().zip(shades(style.palette.scenario, &style.palette)).enumerate() {
            let middle = area.top + step * (row as f64 + 0.5);
            let spot = Rect::new(left, middle - px * 0.42, left + patch, middle + px * 0.42);
            scene.block(spot, rim(style.palette.scenario, &style.palette));
            scene.block(spot.grown(if row == 0 { -0.8 * frame.weight } else { 0.0 }), color);
            scene.text(Label { at: at(left + patch + px * 0.5, middle), align: Align::Start, ..label(text, middle) });
        }
    }
}

/// A figure of a band.
type Share = fn(&Band) -> f64;
const LOW: Share = |band| band.low;
const LOWER: Share = |band| band.lower;
const UPPER: Share = |band| band.upper;
const HIGH: Share = |band| band.high;

fn edge(frame: &Frame<'_>, bands: &[(i32, Band)], share: Share) -> Vec<Point> {
    bands.iter().map(|(year, band)| frame.place(YearValue { year: *year, persons: share(band) })).collect()
}

/// The bands of calculated years, as persons can be.
fn known(bands: &[(i32, Band)], chart: &Development) -> Vec<(i32, Band)> {
    let last = chart.scenario.last().map_or(chart.target_year, |value| value.year);
    let calculated = bands.iter().filter(|(year, _)| *year > chart.base_year && *year <= last);
    calculated.map(|(year, band)| (*year, band.of_persons())).collect()
}
