//! Where the label of a place stands: near it, and never on it.

use charts::{Point, Rect};

/// Between the place and its label, in CSS pixels.
const GAP: f64 = 8.0;

/// So far the label may stand out at the left, where the page has a margin.
const MARGIN: f64 = 12.0;

/// The label's upper left corner in a picture of `picture` CSS pixels (width, height). `size` is the label's, `area` what it must not
/// cover, `room` what the window has above and below the picture.
pub(super) fn corner(area: &Rect, size: (f64, f64), picture: (f64, f64), room: (f64, f64)) -> Point {
    let (width, height) = size;
    let across = |x: f64| x.min(picture.0 - width).max(0.0);
    let down = |y: f64| y.min(picture.1 - height).max(0.0);
    let (middle_x, middle_y) = ((area.left + area.right - width) / 2.0, (area.top + area.bottom - height) / 2.0);
    if area.right + GAP + width <= picture.0 {
        return Point { x: area.right + GAP, y: down(middle_y) };
    }
    if area.left - GAP - width >= -MARGIN {
        return Point { x: area.left - GAP - width, y: down(middle_y) };
    }
    let (over, under) = (area.top - GAP - height, area.bottom + GAP);
    let y = if over >= 0.0 {
        over
    } else if under + height <= picture.1 {
        under
    } else if room.0 >= height + GAP || room.0 > room.1 {
        // Nowhere in the picture: above it, on what is written there.
        -height - GAP
    } else {
        picture.1 + GAP
    };
    Point { x: across(middle_x), y }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: (f64, f64) = (290.0, 320.0);

    #[test]
    fn the_label_stays_beside_the_place_and_never_on_it() {
        let picture = Rect::new(0.0, 0.0, PICTURE.0, PICTURE.1);
        for size in [(120.0, 60.0), (200.0, 120.0), (280.0, 150.0)] {
            for (x, y) in [(0.0, 0.0), (60.0, 160.0), (145.0, 20.0), (145.0, 300.0), (289.0, 319.0)] {
                for area in [Rect::new(x, y, x, y), Rect::new(x, 0.0, x, 320.0), Rect::new(0.0, y, 290.0, y + 12.0)] {
                    let Point { x: left, y: top } = corner(&area, size, PICTURE, (400.0, 100.0));
                    let label = Rect::new(left, top, left + size.0, top + size.1);
                    assert!(!label.overlaps(&area), "{area:?} under {label:?}");
                    assert!(left >= -MARGIN && label.right <= picture.right, "{label:?}");
                }
            }
        }
    }

    #[test]
    fn where_the_window_ends_above_the_picture_it_stands_below() {
        let line = Rect::new(145.0, 0.0, 145.0, 320.0);
        assert!(corner(&line, (200.0, 120.0), PICTURE, (400.0, 500.0)).y < -120.0);
        assert!(corner(&line, (200.0, 120.0), PICTURE, (40.0, 100.0)).y > 320.0);
    }
}
