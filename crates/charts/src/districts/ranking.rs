//! The districts from the one that grows most to the one that shrinks most: names at ten metres need lines of their own.

use locale::charts::NO_FIGURE;
use locale::numbers::signed_percent;

use super::drawn::DistrictBand;
use super::{District, Districts};
use crate::band::Band;
use crate::geometry::{Rect, at};
use crate::scene::{Align, Chart, Drawable, Label, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};
use crate::text;
use crate::whisker::{Way, Whisker};

/// Columns that the districts stand in, the upper half of the ranking first.
const COLUMNS: usize = 2;
/// Share of a line that its bar takes.
const BAR: f64 = 0.62;
/// Share of a line that the mark of the baseline takes.
const MARK: f64 = 0.86;
/// Half the length of a whisker's cap as a share of a line, and in CSS pixels at lines of ordinary weight at most.
const CAP: f64 = 0.2;
const LONGEST_CAP: f64 = 3.6;

/// The change of every district as a bar with its name and its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The districts and what they are compared with.
    pub districts: Districts,
    /// Whether a mark shows the change in the baseline.
    pub baseline: bool,
}

impl Drawable for Ranking {
    fn scene(&self, style: &Style) -> Scene {
        self.ranged(&[], style)
    }
}

impl Chart for Ranking {
    fn cells(&self) -> Table<Cell> {
        self.districts.cells()
    }
}

impl Ranking {
    /// The picture with whiskers at the bars of the districts that have a band of their change in per cent.
    pub(super) fn ranged(&self, bands: &[DistrictBand], style: &Style) -> Scene {
        let mut scene = Scene::new(style);
        let lines = self.lines(bands);
        if lines.is_empty() {
            return scene;
        }
        let px = style.font_px;
        let rows = lines.len().div_ceil(COLUMNS);
        let (gap, height) = (px * 1.6, style.css_height() / rows as f64);
        let width = (style.css_width() - gap * (COLUMNS - 1) as f64) / COLUMNS as f64;
        let name = lines.iter().map(|line| text::width(&line.district.label, px, true)).fold(0.0, f64::max);
        let figure = lines.iter().map(|line| text::width(&line.text(), px, true)).fold(0.0, f64::max);
        let reach = lines.iter().fold((0.0_f64, 0.0_f64), |(low, high), line| {
            let mark = line.baseline.filter(|_| self.baseline).unwrap_or_default();
            let band = line.band.unwrap_or_default();
            (low.min(line.change).min(mark).min(band.low), high.max(line.change).max(mark).max(band.high))
        });
        let left = name + px * 0.5;
        let bars = (width - left - figure - px * 0.6).max(px);
        let unit = bars / (reach.1 - reach.0).max(1.0);
        for (index, line) in lines.iter().enumerate() {
            let (column, row) = (index / rows, index % rows);
            let start = column as f64 * (width + gap);
            let middle = height * (row as f64 + 0.5);
            let zero = start + left - reach.0 * unit;
            line.draw(&mut scene, style, &Spot { start, left, middle, height, zero, unit, end: start + width });
            if let Some(baseline) = line.baseline.filter(|_| self.baseline) {
                let half = height * MARK / 2.0;
                let x = zero + baseline * unit;
                scene.upright(x, middle - half, middle + half, 2.0 * style.weight(), style.palette.ink);
            }
            if let Some(band) = line.band {
                let [low, lower, upper, high] = band.figures().map(|change| zero + change * unit);
                let whisker = Whisker {
                    way: Way::Level,
                    across: middle,
                    wide: [low, high],
                    narrow: Some([lower, upper]),
                    cap: (height * CAP).min(LONGEST_CAP * style.weight()),
                    color: style.palette.ink,
                };
                whisker.draw(&mut scene, style);
            }
        }
        scene
    }
}

/// A district with its change in per cent.
struct Line<'a> {
    district: &'a District,
    change: f64,
    baseline: Option<f64>,
    band: Option<Band>,
    chosen: bool,
}

/// Where a line stands, in CSS pixels; `unit` are pixels for one per cent.
struct Spot {
    start: f64,
    left: f64,
    middle: f64,
    height: f64,
    zero: f64,
    unit: f64,
    end: f64,
}

impl Ranking {
    /// The districts from the largest change to the smallest.
    fn lines(&self, bands: &[DistrictBand]) -> Vec<Line<'_>> {
        let chart = &self.districts;
        let shown = |persons: f64| chart.rounding.apply(persons);
        let percent = |of: f64, district: &District| (shown(of) / shown(district.base_year) - 1.0) * 100.0;
        let lines = chart.districts.iter().enumerate().map(|(index, district)| Line {
            district,
            change: chart.change_percent(district).unwrap_or_default(),
            baseline: (district.base_year > 0.0).then(|| percent(district.baseline, district)),
            band: bands.get(index).map(|band| band.change).filter(|_| district.base_year > 0.0),
            chosen: chart.selected == Some(index),
        });
        let mut lines: Vec<Line<'_>> = lines.collect();
        lines.sort_by(|one, other| other.change.total_cmp(&one.change));
        lines
    }
}

impl Line<'_> {
    fn text(&self) -> String {
        if self.district.base_year > 0.0 { signed_percent(self.change) } else { NO_FIGURE.to_owned() }
    }

    fn draw(&self, scene: &mut Scene, style: &Style, spot: &Spot) {
        let (palette, px) = (&style.palette, style.font_px);
        if self.chosen {
            let half = spot.height / 2.0;
            scene.block(
                Rect::new(spot.start - px * 0.3, spot.middle - half, spot.end, spot.middle + half),
                palette.future,
            );
        }
        let end = spot.zero + self.change * spot.unit;
        let (from, to) = (spot.zero.min(end), spot.zero.max(end));
        let half = spot.height * BAR / 2.0;
        let color = if self.change < 0.0 { palette.less } else { palette.more };
        scene.block(Rect::new(from, spot.middle - half, to.max(from + 1.0), spot.middle + half), color);
        scene.upright(spot.zero, spot.middle - spot.height / 2.0, spot.middle + spot.height / 2.0, 1.5, palette.quiet);
        let label = |text: String, x: f64, align: Align, bold: bool| Label {
            text,
            at: at(x, spot.middle),
            align,
            color: palette.ink,
            px,
            bold,
        };
        scene.text(label(self.district.label.clone(), spot.start + spot.left - px * 0.5, Align::End, self.chosen));
        scene.text(label(self.text(), spot.end, Align::End, true));
    }
}
