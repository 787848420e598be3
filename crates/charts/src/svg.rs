//! A picture as an SVG file: the same bytes natively and in WASM.

use plotters::backend::SVGBackend;

use crate::measured::Measured;
use crate::paint::paint;
use crate::scene::Chart;
use crate::style::Style;

/// Drawing units for each CSS pixel: fine enough that curves do not step.
const UNITS: u32 = 8;

/// The picture as an SVG document of `style`'s size in CSS pixels. Device pixels mean nothing in a
/// file, so `style.scale` only tells what size that is.
#[must_use]
pub fn render(chart: &dyn Chart, style: &Style) -> String {
    let (width, height) = (style.css_width().round() as u32, style.css_height().round() as u32);
    let style = Style { width, height, scale: 1.0, units_per_pixel: UNITS, ..*style };
    let mut drawn = String::new();
    let size = (width * UNITS, height * UNITS);
    let mut backend = Measured::for_svg(SVGBackend::with_string(&mut drawn, size));
    // Drawing into a string has no way to fail: the backend's error type belongs to files.
    let _ = paint(&chart.scene(&style), &mut backend, &style, None);
    drop(backend);
    // plotters knows one size; a reader of the file needs the fine units inside the real size.
    let body = drawn.split_once('\n').map_or("", |(_, body)| body);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {} {}\" stroke-linejoin=\"round\">\n{body}",
        size.0, size.1
    )
}
