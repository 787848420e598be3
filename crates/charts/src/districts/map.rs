//! The same picture where outlines are known: a map. Whoever has none does not carry it, because outlines bring along how they are drawn.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use locale::figures::districts as words;

use super::ground::{Ground, ground};
use super::layout::{color, label, readable_on};
use super::outline::{Corner, contains, doubled_area};
use super::{Districts, Map};
use crate::geometry::{Point, Rect, at};
use crate::scene::Scene;
use crate::style::{Rgb, Style};

impl Map {
    /// Map of all districts; nothing without a corner.
    #[must_use]
    pub fn new(corners: Vec<Corner>) -> Option<Self> {
        (!corners.is_empty()).then(|| Self { corners: Arc::new(corners), scene, hit, reach, unit: words::unit_of_map })
    }
}

/// Everything that the ground depends on.
struct Key {
    corners: Arc<Vec<Corner>>,
    labels: Vec<String>,
    size: [f64; 3],
}

thread_local! {
    /// The last one, kept: while a lever moves nothing of it changes.
    static LAST: RefCell<Option<(Key, Rc<Ground>)>> = const { RefCell::new(None) };
}

pub(super) fn known(chart: &Districts, corners: &Arc<Vec<Corner>>, style: &Style) -> Rc<Ground> {
    let size = [style.css_width(), style.css_height(), style.font_px];
    let same = |key: &Key| {
        Arc::ptr_eq(&key.corners, corners)
            && key.size == size
            && key.labels.iter().eq(chart.districts.iter().map(|district| &district.label))
    };
    LAST.with_borrow_mut(|last| match last {
        Some((key, ground)) if same(key) => Rc::clone(ground),
        _ => {
            let labels = chart.districts.iter().map(|district| district.label.clone()).collect();
            let found = Rc::new(ground(chart, corners, style));
            *last = Some((Key { corners: Arc::clone(corners), labels, size }, Rc::clone(&found)));
            found
        }
    })
}

fn scene(chart: &Districts, corners: &Arc<Vec<Corner>>, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let palette = &style.palette;
    let weight = style.font_px / 13.0;
    let ground = known(chart, corners, style);
    let strongest = chart.strongest_change();
    let colors: Vec<Rgb> =
        (chart.districts.iter()).map(|district| color(chart.change_percent(district), strongest, palette)).collect();
    for (parts, color) in ground.districts.iter().zip(&colors) {
        parts.iter().for_each(|rings| scene.area(keyhole(rings), *color));
    }
    for (parts, color) in ground.districts.iter().zip(&colors) {
        let rim = color.mix(palette.ink, 0.55);
        parts.iter().flatten().for_each(|ring| scene.line(around(ring), rim, weight));
    }
    if let Some(parts) = chart.selected.and_then(|index| ground.districts.get(index)) {
        parts.iter().flatten().for_each(|ring| scene.line(around(ring), palette.ink, 3.2 * weight));
    }
    for ((district, name), fill) in chart.districts.iter().zip(&ground.names).zip(&colors) {
        if let Some((from, to)) = name.leader {
            scene.line(vec![from, to], palette.ink, weight);
        }
        if !name.inside {
            // It may stand on another district, whose colour says nothing of this one.
            let Rect { left, top, right, bottom } = name.area();
            let air = name.px * 0.15;
            scene.block(Rect::new(left - air, top + air, right + air, bottom - air), palette.paper);
        }
        let ink = if name.inside { readable_on(*fill, palette) } else { palette.ink };
        label(&mut scene, chart.change_percent(district), name, ink);
    }
    scene
}

/// The district under a point in CSS pixels.
fn hit(chart: &Districts, corners: &Arc<Vec<Corner>>, style: &Style, x: f64, y: f64) -> Option<usize> {
    let ground = known(chart, corners, style);
    let within = |parts: &Vec<Vec<Vec<Point>>>| parts.iter().any(|rings| contains(rings, at(x, y)));
    ground.districts.iter().position(within)
}

/// The box around a district's outlines.
fn reach(chart: &Districts, corners: &Arc<Vec<Corner>>, style: &Style, district: usize) -> Option<Rect> {
    let ground = known(chart, corners, style);
    let points = ground.districts.get(district)?.iter().flatten().flatten();
    let one = |point: &Point| Rect::new(point.x, point.y, point.x, point.y);
    points.map(one).reduce(|all, one| {
        Rect::new(all.left.min(one.left), all.top.min(one.top), all.right.max(one.right), all.bottom.max(one.bottom))
    })
}

/// An area with its holes as one line: in and out of each hole along the same way, each hole run through the other way round.
fn keyhole(rings: &[Vec<Point>]) -> Vec<Point> {
    let mut rings = rings.iter();
    let Some(outer) = rings.next() else { return Vec::new() };
    let mut line = around(outer);
    for hole in rings {
        let mut hole = around(hole);
        if (doubled_area(&hole) > 0.0) == (doubled_area(outer) > 0.0) {
            hole.reverse();
        }
        line.extend(hole);
        line.extend(outer.first());
    }
    line
}

fn around(ring: &[Point]) -> Vec<Point> {
    ring.iter().chain(ring.first()).copied().collect()
}
