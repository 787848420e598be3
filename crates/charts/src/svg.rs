//! A picture as an SVG file: the same bytes natively and in WASM.
//!
//! Dashes are dashes, text is text, and every look is a presentation attribute: a strict content security policy refuses `style`.

use std::fmt::Write as _;

use crate::geometry::{Point, Rect};
use crate::scene::{Align, Chart, Item, Label};
use crate::style::{Rgb, Style};

/// From the middle of capitals and digits down to their base line, as a share of the type size: half the height of capitals in the usual
/// system fonts. A number, because not every reader of SVG knows other base lines.
const BASE_LINE: f64 = 0.36;

/// The picture as an SVG document of `style`'s size in CSS pixels. Device pixels mean nothing in a
/// file, so `style.scale` only tells what size that is.
#[must_use]
pub fn render(chart: &dyn Chart, style: &Style) -> String {
    let (width, height) = (style.css_width().round() as u32, style.css_height().round() as u32);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"{}\" stroke-linejoin=\"round\">\n",
        crate::text::FAMILY
    );
    for item in &chart.scene(&Style { width, height, scale: 1.0, units_per_pixel: 1, ..*style }).items {
        element(&mut out, item);
    }
    out.push_str("</svg>\n");
    out
}

fn element(out: &mut String, item: &Item) {
    // Writing into a string has no way to fail.
    let _ = match item {
        Item::Block(area, color) => {
            let Rect { left, top, right, bottom } = area.sharp(1.0);
            let (wide, high) = (right - left, bottom - top);
            writeln!(
                out,
                "<rect x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" fill=\"{}\"/>",
                hex(*color)
            )
        }
        Item::Area(points, color) => writeln!(out, "<path d=\"{}Z\" fill=\"{}\"/>", path(points), hex(*color)),
        Item::Line { points, color, width, dash } => {
            let dash = dash.map_or_else(String::new, |(on, off)| {
                format!(" stroke-dasharray=\"{} {}\"", decimal(on), decimal(off))
            });
            let (path, stroke) = (path(points), stroke(*color, *width));
            writeln!(out, "<path d=\"{path}\" {stroke}{dash}/>")
        }
        Item::Disc { center, radius, color } => {
            writeln!(out, "<circle {} fill=\"{}\"/>", circle(*center, *radius), hex(*color))
        }
        Item::Ring { center, radius, color, width } => {
            writeln!(out, "<circle {} {}/>", circle(*center, *radius), stroke(*color, *width))
        }
        Item::Text(label) => {
            let place = Point { y: label.at.y + label.px * BASE_LINE, ..label.at };
            text(out, label, place);
            Ok(())
        }
    };
}

/// A text whose base line is at `place`, in its own line of the file.
pub(crate) fn text(out: &mut String, label: &Label, place: Point) {
    let anchor = match label.align {
        Align::Start => "",
        Align::Middle => " text-anchor=\"middle\"",
        Align::End => " text-anchor=\"end\"",
    };
    let weight = if label.bold { " font-weight=\"bold\"" } else { "" };
    let (x, y, px) = (decimal(place.x), decimal(place.y), decimal(label.px));
    let (color, said) = (hex(label.color), escaped(&label.text));
    // Writing into a string has no way to fail.
    let _ =
        writeln!(out, "<text x=\"{x}\" y=\"{y}\"{anchor} font-size=\"{px}\"{weight} fill=\"{color}\">{said}</text>");
}

fn path(points: &[Point]) -> String {
    let mut path = String::new();
    for (command, point) in std::iter::once('M').chain(std::iter::repeat('L')).zip(points) {
        // Writing into a string has no way to fail.
        let _ = write!(path, "{command}{} {}", decimal(point.x), decimal(point.y));
    }
    path
}

fn circle(center: Point, radius: f64) -> String {
    format!("cx=\"{}\" cy=\"{}\" r=\"{}\"", decimal(center.x), decimal(center.y), decimal(radius))
}

fn stroke(color: Rgb, width: f64) -> String {
    format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"", hex(color), decimal(width))
}

/// A length to a tenth of a pixel, without a zero behind the point: finer than an eye sees, and short to read.
fn decimal(length: f64) -> f64 {
    // Adding zero makes a negative one positive.
    (length * 10.0).round() / 10.0 + 0.0
}

pub(crate) fn hex(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::at;

    fn check(item: &Item, expected: &str) {
        let mut out = String::new();
        element(&mut out, item);
        assert_eq!(out.trim_end(), expected);
    }

    #[test]
    fn a_dashed_line_says_its_dashes() {
        let points = vec![at(0.04, -0.04), at(10.26, 3.0)];
        let line = Item::Line { points, color: Rgb(0, 128, 255), width: 1.5, dash: Some((6.0, 4.55)) };
        check(
            &line,
            "<path d=\"M0 0L10.3 3\" fill=\"none\" stroke=\"#0080ff\" stroke-width=\"1.5\" stroke-dasharray=\"6 4.6\"/>",
        );
    }

    #[test]
    fn what_a_text_says_is_no_markup() {
        let (at, align, color) = (at(5.0, 10.0), Align::End, Rgb(0, 0, 0));
        let label = Label { text: "a < b & c".to_owned(), at, align, color, px: 10.0, bold: true };
        let expected = "<text x=\"5\" y=\"13.6\" text-anchor=\"end\" font-size=\"10\" font-weight=\"bold\" fill=\"#000000\">a &lt; b &amp; c</text>";
        check(&Item::Text(label), expected);
    }
}
