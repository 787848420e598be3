//! Outlines make the picture of the districts a map.
#![allow(clippy::panic, reason = "a panic is the test's failure")]

mod common;

use charts::{Chart, Districts, Drawable, Item, Map, Mark, Probed, Rgb, Style};

/// The test's districts on a map; the first has a hole.
fn mapped(selected: Option<usize>) -> Districts {
    let chart = common::districts(selected);
    Districts { map: Map::new(common::map::corners(&chart)), ..chart }
}

fn areas(chart: &Districts, style: &Style) -> Vec<(usize, Rgb)> {
    let items = chart.scene(style).items.into_iter();
    let areas =
        items.filter_map(|item| if let Item::Area(points, color) = item { Some((points.len(), color)) } else { None });
    areas.collect()
}

#[test]
fn each_district_is_an_area_in_the_colour_of_its_circle() {
    let style = Style::new(700.0, 480.0, 1.0);
    let (map, circles) = (mapped(Some(3)), common::districts(Some(3)));
    let discs = circles.scene(&style).items.into_iter();
    let colors: Vec<Rgb> =
        discs.filter_map(|item| if let Item::Disc { color, .. } = item { Some(color) } else { None }).collect();
    let areas = areas(&map, &style);
    assert_eq!(areas.iter().map(|(_, color)| *color).collect::<Vec<_>>(), colors);
    // Once around and back; around the hole, and back to where it was left.
    assert_eq!((areas[0].0, areas[1].0), (11, 5));
    assert_eq!(map.cells(), circles.cells(), "the table is the same");
}

#[test]
fn a_point_chooses_the_district_that_it_lies_in_and_a_hole_none() {
    for (width, height) in [(360.0, 330.0), (700.0, 480.0), (1600.0, 700.0)] {
        let style = Style::new(width, height, 1.0);
        let map = mapped(None);
        let mut found = vec![0_usize; map.districts.len()];
        for x in 0..width as usize {
            for y in (0..height as usize).step_by(2) {
                if let Some(index) = map.hit(&style, x as f64, y as f64) {
                    found[index] += 1;
                }
            }
        }
        assert!(found.iter().all(|pixels| *pixels > 20), "{found:?}");
        assert!(found[0] < found.iter().copied().max().unwrap_or(0), "the hole of the first is nobody's");
        assert_eq!(map.hit(&style, -5.0, -5.0), None);
    }
}

#[test]
fn pointing_at_a_district_marks_where_it_lies_on_the_map() {
    let style = Style::new(700.0, 480.0, 1.0);
    let map = mapped(None);
    for place in 0..map.places() {
        let Some(probe) = map.at(&style, place) else { panic!("{place} is a place") };
        let area = probe.area;
        assert_eq!(probe.mark, Mark::Frame(area));
        assert_eq!(map.hit(&style, area.left + 1.0, area.top + 1.0), Some(place), "{area:?}");
    }
}

#[test]
fn names_stand_in_the_picture_and_keep_apart() {
    for (width, height) in [(350.0, 400.0), (495.0, 344.0), (700.0, 480.0), (1600.0, 700.0)] {
        let scene = mapped(None).scene(&Style::new(width, height, 1.0));
        let labels: Vec<_> = scene.labels().collect();
        assert_eq!(
            labels.iter().filter(|label| label.bold).count(),
            mapped(None).districts.len(),
            "each with its change"
        );
        for (index, one) in labels.iter().enumerate() {
            let area = one.area();
            let inside =
                area.left >= -0.5 && area.top >= -0.5 && area.right <= width + 0.5 && area.bottom <= height + 0.5;
            assert!(inside, "{} at {width} x {height}", one.text);
            for other in &labels[index + 1..] {
                let (a, b) = (one.area(), other.area());
                let (dx, dy) = (a.right.min(b.right) - a.left.max(b.left), a.bottom.min(b.bottom) - a.top.max(b.top));
                assert!(dx <= 0.0 || dy <= one.px * 0.25, "{} covers {} at {width}", one.text, other.text);
            }
        }
    }
}

#[test]
fn without_a_corner_there_is_no_map() {
    assert_eq!(Map::new(Vec::new()), None);
}
