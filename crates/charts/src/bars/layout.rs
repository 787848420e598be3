//! Where everything in the bars stands.

use super::{Bars, Indicator};
use crate::geometry::{Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;

/// Width from which two columns stand side by side, against the ordinary size of text.
const TWO_COLUMNS: f64 = 62.0;

pub(super) fn scene(chart: &Bars, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let columns = if style.css_width() >= style.font_px * TWO_COLUMNS { 2 } else { 1 };
    let each = chart.indicators.len().div_ceil(columns).max(1);
    let gap = style.font_px * 2.0;
    let across = (style.css_width() - gap * (columns - 1) as f64) / columns as f64;
    let down = style.css_height() / each as f64;
    let percents = || chart.indicators.iter().flat_map(|it| &it.bars).map(|bar| bar.percent);
    let reach = (percents().fold(0.0, f64::min), percents().fold(0.1, f64::max));
    for (index, indicator) in chart.indicators.iter().enumerate() {
        let left = (across + gap) * (index / each) as f64;
        let top = down * (index % each) as f64;
        one(chart, indicator, style, Rect::new(left, top, left + across, top + down), reach, &mut scene);
    }
    scene
}

/// The name, then a bar for each scenario but the reference, from a line that stands for it.
fn one(chart: &Bars, indicator: &Indicator, style: &Style, frame: Rect, (low, high): (f64, f64), scene: &mut Scene) {
    let (px, palette) = (style.font_px, &style.palette);
    let label = |text: String, x: f64, y: f64, align: Align, bold: bool| Label {
        text,
        at: at(x, y),
        align,
        color: palette.ink,
        px: px * 0.95,
        bold,
    };
    let shown: Vec<usize> = (0..chart.series.len()).filter(|index| *index != chart.reference).collect();
    let reference = chart.series.get(chart.reference).zip(indicator.bars.get(chart.reference));
    let remark = reference.map_or_else(String::new, |(series, bar)| {
        let letter = series.letter.map(String::from).unwrap_or_default();
        format!("{letter} {}", bar.value).trim().to_owned()
    });
    let wide = text::width(&remark, px * 0.95, false);
    scene.text(Label { color: palette.quiet, ..label(remark, frame.right, frame.top + px * 0.8, Align::End, false) });
    let name = text::fitting(&indicator.name, px * 0.95, frame.width() - wide - px);
    scene.text(label(name, frame.left, frame.top + px * 0.8, Align::Start, true));

    let texts = indicator.bars.iter().map(|bar| text::width(&bar.difference, px * 0.9, false)).fold(0.0, f64::max);
    let letter = px * 1.2;
    // Numbers stand beyond the longest bars on either side.
    let beside = texts + px * 0.8;
    let before = if low < 0.0 { beside } else { 0.0 };
    let per_percent = (frame.width() - letter - before - beside).max(px) / (high - low);
    let zero = frame.left + letter + before - low * per_percent;
    let (top, bottom) = (frame.top + px * 1.6, frame.bottom - px * 0.5);
    let row = (bottom - top) / shown.len().max(1) as f64;
    let small = (px * 0.9).min(row * 0.95);
    for (place, index) in shown.into_iter().enumerate() {
        let (Some(bar), Some(series)) = (indicator.bars.get(index), chart.series.get(index)) else { continue };
        let middle = top + row * (place as f64 + 0.5);
        let color = palette.series(series.colour);
        let end = zero + per_percent * bar.percent;
        let thick = (row * 0.62).min(px * 1.1) / 2.0;
        scene.block(
            Rect::new(zero.min(end), middle - thick, zero.max(end).max(zero.min(end) + 1.0), middle + thick),
            color,
        );
        let letter = series.letter.map(String::from).unwrap_or_default();
        let written = palette.text_in(color);
        scene.text(Label { px: small, color: written, ..label(letter, frame.left, middle, Align::Start, true) });
        let (spot, align) =
            if bar.percent < 0.0 { (end - px * 0.35, Align::End) } else { (end.max(zero) + px * 0.35, Align::Start) };
        scene.text(Label { px: small, ..label(bar.difference.clone(), spot, middle, align, false) });
    }
    scene.upright(zero, top, bottom, 1.0, palette.quiet);
}
