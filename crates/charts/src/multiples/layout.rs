//! Where everything in the small pictures stands.

use locale::charts::axis;
use locale::numbers::{signed_percent_short, year};

use super::{Measure, Multiples, Small};
use crate::axis::{Scale, Ticks};
use crate::geometry::{Rect, at, push_apart};
use crate::scene::{Align, Label, Scene};
use crate::series::dash;
use crate::style::Style;
use crate::text;

/// Width of a small picture against the ordinary size of text, at least.
const NARROWEST: f64 = 12.5;
/// Ends of lines that are closer than this, against the size of letters, share a place.
const TOGETHER: f64 = 0.55;

pub(super) fn scene(chart: &Multiples, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let px = style.font_px;
    let (width, height) = (style.css_width(), style.css_height());
    let columns = columns(width, px).min(chart.districts.len().max(1));
    let rows = chart.districts.len().div_ceil(columns);
    let (across, down) = (width / columns as f64, (height - px * 0.5) / rows.max(1) as f64);
    let common = (chart.measure == Measure::Common).then(|| reach(chart, &chart.districts));
    for (index, district) in chart.districts.iter().enumerate() {
        let (left, top) = (across * (index % columns) as f64, down * (index / columns) as f64);
        let range = common.unwrap_or_else(|| reach(chart, std::slice::from_ref(district)));
        let frame = Rect::new(left, top, left + across - px * 0.8, top + down - px * 0.3);
        one(chart, district, style, frame, range, &mut scene);
    }
    scene
}

/// Small pictures beside each other at a width.
pub(crate) fn columns(width: f64, px: f64) -> usize {
    [6, 3, 2].into_iter().find(|count| width / f64::from(*count) >= px * NARROWEST).map_or(1, |count| count as usize)
}

/// From the lowest to the highest value drawn in these districts, with zero where they measure change.
fn reach(chart: &Multiples, districts: &[Small]) -> (f64, f64) {
    let values = || districts.iter().flat_map(|it| &it.lines).flat_map(|line| chart.drawn(line)).map(|it| it.1);
    let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    match chart.measure {
        _ if low > high => (0.0, 1.0),
        Measure::Common => (low.min(0.0), high.max(1.0)),
        // A twentieth at least, so that a small movement does not look like a large one.
        Measure::Own => {
            let missing = (high * 0.05 - (high - low)).max(0.0);
            (low - missing / 2.0, high + missing / 2.0)
        }
    }
}

fn one(chart: &Multiples, district: &Small, style: &Style, frame: Rect, (low, high): (f64, f64), scene: &mut Scene) {
    let (px, palette, weight) = (style.font_px, &style.palette, style.weight());
    let small = px * 0.85;
    let written = |value: f64| match chart.measure {
        Measure::Common => signed_percent_short(value),
        Measure::Own => axis(value),
    };
    let ticks = Ticks::close_around(low, high, 2, 1.0);
    let widest = ticks.marks.iter().map(|mark| text::width(&written(*mark), small, false)).fold(0.0, f64::max);
    let letters = text::width("ABCD", small, true);
    let plot = Rect::new(
        frame.left + widest + px * 0.4,
        frame.top + px * 2.1,
        (frame.right - letters).max(frame.left + widest + px),
        frame.bottom - small * 1.5,
    );
    let x = Scale::new(
        (f64::from(chart.base_year), plot.left),
        (f64::from(chart.target_year.max(chart.base_year + 1)), plot.right),
    );
    let y = Scale::new((ticks.low, plot.bottom), (ticks.high, plot.top));
    let quiet = |text: String, x: f64, y: f64, align: Align| Label::plain(text, at(x, y), align, palette.quiet, small);
    let name = text::fitting(&district.label, px, frame.width());
    scene.text(Label {
        color: palette.ink,
        px,
        bold: true,
        ..quiet(name, frame.left, frame.top + px * 0.7, Align::Start)
    });
    for mark in &ticks.marks {
        let level = y.at(*mark);
        let strong = chart.measure == Measure::Common && *mark == 0.0;
        scene.level(plot.left, plot.right, level, 1.0, if strong { palette.quiet } else { palette.grid });
        scene.text(quiet(written(*mark), plot.left - px * 0.3, level, Align::End));
    }
    for (mark, align, place) in
        [(chart.base_year, Align::Start, plot.left), (chart.target_year, Align::End, plot.right)]
    {
        scene.text(quiet(year(mark), place, plot.bottom + small * 0.95, align));
    }
    let order = (0..district.lines.len()).filter(|index| *index != chart.strong);
    let mut ends: Vec<(usize, f64)> = Vec::new();
    for index in std::iter::once(chart.strong).chain(order) {
        let (Some(line), Some(series)) = (district.lines.get(index), chart.series.get(index)) else { continue };
        let points: Vec<_> =
            chart.drawn(line).iter().map(|(year, value)| at(x.at(f64::from(*year)), y.at(*value))).collect();
        ends.extend(points.last().map(|end| (index, end.y)));
        let (color, width) = (palette.series(series.colour), if index == chart.strong { 2.6 } else { 1.5 } * weight);
        match dash(series.dash) {
            None => scene.line(points, color, width),
            Some((on, off)) => scene.dashed(points, color, width, (on * weight * 0.6, off * weight * 0.6)),
        }
    }
    let groups = together(ends, small * TOGETHER);
    let wanted: Vec<(f64, f64)> = groups.iter().map(|(_, centre)| (*centre, small * 1.12)).collect();
    let places = push_apart(&wanted, frame.top + px * 1.9, plot.bottom + small * 0.2);
    for ((members, _), place) in groups.iter().zip(places) {
        let text: String = members.iter().filter_map(|index| chart.series.get(*index)?.letter).collect();
        let single = (members.len() == 1).then(|| members[0]).and_then(|index| chart.series.get(index));
        let color = single.map_or(palette.ink, |series| palette.text_in(palette.series(series.colour)));
        let label = Label { color, bold: true, ..quiet(text, plot.right + px * 0.25, place, Align::Start) };
        // Eight that agree need more room than there is: `A–H` says the same.
        scene.text(if label.area().right > frame.right + px * 0.8 { shortened(&label, members, chart) } else { label });
    }
}

/// `A…H` in place of many letters.
fn shortened(label: &Label, members: &[usize], chart: &Multiples) -> Label {
    let letter = |index: Option<&usize>| index.and_then(|index| chart.series.get(*index)?.letter);
    let ends = [letter(members.first()), letter(members.last())];
    let text = ends.into_iter().flatten().map(String::from).collect::<Vec<_>>().join("…");
    Label { text, ..label.clone() }
}

/// Lines whose ends lie closer together than `least` in one place, from the top down; members in their order.
fn together(mut ends: Vec<(usize, f64)>, least: f64) -> Vec<(Vec<usize>, f64)> {
    ends.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut groups: Vec<(Vec<usize>, f64, f64)> = Vec::new();
    for (index, end) in ends {
        match groups.last_mut() {
            Some((members, first, last)) if end - *first < least => {
                members.push(index);
                *last = end;
            }
            _ => groups.push((vec![index], end, end)),
        }
    }
    let middle = |(mut members, first, last): (Vec<usize>, f64, f64)| {
        members.sort_unstable();
        (members, (first + last) / 2.0)
    };
    groups.into_iter().map(middle).collect()
}

#[cfg(test)]
mod tests {
    use super::together;

    #[test]
    fn ends_that_agree_share_a_place() {
        let groups = together(vec![(2, 10.0), (0, 10.5), (1, 30.0)], 5.0);
        assert_eq!(groups, [(vec![0, 2], 10.25), (vec![1], 30.0)]);
    }
}
