//! No label covers another, none is cut off.

use charts::{Chart, Label, Rect, Scene, Style};

/// Widths in CSS pixels from a small phone to a projector.
pub(crate) const WIDTHS: [f64; 14] =
    [350.0, 360.0, 390.0, 412.0, 480.0, 540.0, 600.0, 700.0, 768.0, 900.0, 1100.0, 1280.0, 1440.0, 1600.0];

/// Sizes of ordinary text in CSS pixels.
pub(crate) const FONTS: [f64; 4] = [12.0, 13.0, 15.0, 16.0];

/// Height of a picture of a width, about as the page sets it.
pub(crate) fn height(width: f64) -> f64 {
    (width * 0.62).clamp(400.0, 900.0)
}

pub(crate) fn check(name: &str, chart: &dyn Chart, fonts: &[f64]) {
    for width in WIDTHS {
        for font in fonts.iter().copied() {
            let style = Style::new(width, height(width), 1.0).with_font(font);
            let scene = chart.scene(&style);
            let context = format!("{name}, {width} px, text {font} px");
            nothing_is_cut_off(&scene, &context);
            no_labels_overlap(&scene, &context);
        }
    }
}

pub(crate) fn nothing_is_cut_off(scene: &Scene, context: &str) {
    let picture = Rect::new(-0.5, -0.5, scene.width + 0.5, scene.height + 0.5);
    for label in scene.labels() {
        assert!(picture.contains(&label.area()), "{context}: {:?} leaves the picture: {:?}", label.text, label.area());
    }
}

pub(crate) fn no_labels_overlap(scene: &Scene, context: &str) {
    let labels: Vec<(&Label, Rect)> = scene.labels().map(|label| (label, tight(label))).collect();
    for (index, (one, area)) in labels.iter().enumerate() {
        for (other, space) in &labels[index + 1..] {
            assert!(!area.overlaps(space), "{context}: {:?} covers {:?}", one.text, other.text);
        }
    }
}

/// The space of a label without the air between lines.
pub(crate) fn tight(label: &Label) -> Rect {
    let area = label.area();
    let air = label.px * 0.1;
    Rect::new(area.left, area.top + air, area.right, area.bottom - air)
}
