//! A picture to hand on: with its title, legend, finding, source and licence in it, as one SVG file.
//!
//! On the page these stand around the picture in HTML; a file that is passed on must carry them itself.

use crate::geometry::Point;
use crate::scene::{Align, Chart, Label};
use crate::style::{Rgb, Style};
use crate::svg::{self, escaped, hex};
use crate::text::{LINE, width};

/// What a sheet says around its picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What the picture shows.
    pub title: String,
    /// Unit and convention.
    pub unit: String,
    /// Marks and their labels.
    pub legend: Vec<(Mark, String)>,
    /// What the picture says, in words.
    pub finding: String,
    /// Below the picture: that it is a calculation, sources, licence, edition, link. One paragraph each.
    pub foot: Vec<String>,
}

/// How an entry of the legend is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// A line.
    Line(Rgb),
    /// A dashed line.
    Dashed(Rgb),
    /// A filled area.
    Area(Rgb),
}

/// Fonts that every system has one of.
const FAMILY: &str = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";
/// Type sizes against the ordinary one.
const TITLE: f64 = 1.5;
const FOOT: f64 = 0.8;

/// The sheet as an SVG document of the style's size in CSS pixels.
///
/// Text is broken by the width table of this crate, so the file is the same bytes everywhere.
#[must_use]
pub fn render(sheet: &Sheet, chart: &dyn Chart, style: &Style) -> String {
    let (wide, high) = (style.css_width().round(), style.css_height().round());
    let font = style.font_px;
    let margin = font * 1.5;
    let inside = wide - 2.0 * margin;
    let mut page = Page { style, left: margin, inside, body: String::new(), y: margin };

    page.paragraph(&sheet.title, font * TITLE, true, style.palette.ink);
    page.paragraph(&sheet.unit, font, false, style.palette.quiet);
    page.legend(&sheet.legend);

    let mut below = Page { style, left: margin, inside, body: String::new(), y: 0.0 };
    below.paragraph(&sheet.finding, font, false, style.palette.ink);
    below.y += font * 0.5;
    for paragraph in &sheet.foot {
        below.paragraph(paragraph, font * FOOT, false, style.palette.quiet);
    }

    let top = page.y + font * 0.5;
    let foot = high - margin - below.y;
    // Text wins over the picture on a sheet too small for both; a strip of it stays.
    let picture = (foot - font * 0.5 - top).max(font * 4.0);
    let drawn = svg::render(chart, &Style { width: inside as u32, height: picture as u32, scale: 1.0, ..*style });
    let drawn = drawn.replacen("<svg ", &format!("<svg x=\"{margin}\" y=\"{top:.1}\" "), 1);
    let title = escaped(&sheet.title);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" font-family=\"{FAMILY}\">\n\
         <title>{title}</title>\n<desc>{}</desc>\n<rect width=\"{wide}\" height=\"{high}\" fill=\"{}\"/>\n{}{drawn}\n<g transform=\"translate(0 {:.1})\">\n{}</g>\n</svg>\n",
        escaped(&sheet.finding),
        hex(style.palette.paper),
        page.body,
        foot.max(top + picture),
        below.body,
    )
}

/// Text that is set from the top down.
struct Page<'a> {
    style: &'a Style,
    left: f64,
    inside: f64,
    body: String,
    y: f64,
}

impl Page<'_> {
    fn paragraph(&mut self, text: &str, px: f64, bold: bool, colour: Rgb) {
        for line in lines(text, px, bold, self.inside) {
            self.y += px * LINE;
            let x = self.left;
            self.text(&line, x, px, bold, colour);
        }
    }

    fn text(&mut self, line: &str, x: f64, px: f64, bold: bool, color: Rgb) {
        // The base line lies a quarter of the type size above the bottom of the line.
        let at = Point { x, y: self.y - px * 0.25 };
        let label = Label { text: line.to_owned(), at, align: Align::Start, color, px, bold };
        svg::text(&mut self.body, &label, at);
    }

    fn legend(&mut self, entries: &[(Mark, String)]) {
        let px = self.style.font_px;
        let mark = px * 1.8;
        let mut x = f64::INFINITY;
        for (kind, label) in entries {
            let wide = mark + px * 0.4 + width(label, px, false) + px * 1.4;
            if x + wide > self.left + self.inside {
                x = self.left;
                self.y += px * LINE * 1.2;
            }
            let middle = self.y - px * 0.6;
            self.body.push_str(&match kind {
                Mark::Line(colour) | Mark::Dashed(colour) => {
                    let dash = if matches!(kind, Mark::Dashed(_)) { " stroke-dasharray=\"6 4\"" } else { "" };
                    let (end, colour) = (x + mark, hex(*colour));
                    format!(
                        "<path d=\"M{x:.1} {middle:.1}H{end:.1}\" stroke=\"{colour}\" stroke-width=\"{:.1}\"{dash}/>\n",
                        px * 0.2
                    )
                }
                Mark::Area(colour) => format!(
                    "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{mark:.1}\" height=\"{:.1}\" fill=\"{}\"/>\n",
                    middle - px * 0.35,
                    px * 0.7,
                    hex(*colour)
                ),
            });
            let (colour, start) = (self.style.palette.ink, x + mark + px * 0.4);
            // A label that is wider than the sheet goes on in further lines.
            for (index, line) in lines(label, px, false, self.left + self.inside - start).iter().enumerate() {
                if index > 0 {
                    self.y += px * LINE;
                }
                self.text(line, start, px, false, colour);
            }
            x += wide;
        }
    }
}

/// The words of a text in lines no wider than `most`; a word that is wider, such as an address, is broken where it must.
fn lines(text: &str, px: f64, bold: bool, most: f64) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, px, bold, most)) {
        let word = word.as_str();
        match all.last_mut() {
            Some(line) if width(line, px, bold) + width(" ", px, bold) + width(word, px, bold) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => all.push(word.to_owned()),
        }
    }
    all
}

/// The word, or pieces of it that fit.
fn pieces(word: &str, px: f64, bold: bool, most: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for character in word.chars() {
        let Some(last) = pieces.last_mut() else { break };
        last.push(character);
        if last.chars().count() > 1 && width(last, px, bold) > most {
            last.pop();
            pieces.push(character.to_string());
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_between_words_and_loses_none() {
        let text = "Das Szenario ist um 300 Personen größer als die Basis";
        let broken = lines(text, 10.0, false, 120.0);
        assert!(broken.len() > 2);
        assert_eq!(broken.join(" "), text);
        assert!(broken.iter().all(|line| width(line, 10.0, false) <= 120.0), "{broken:?}");
    }

    #[test]
    fn an_address_that_is_wider_than_the_sheet_is_broken_and_loses_nothing() {
        let address = format!("https://example.org/#s={}", "1~z_300".repeat(20));
        let broken = lines(&address, 10.0, false, 120.0);
        assert!(broken.len() > 2);
        assert_eq!(broken.concat(), address);
        assert!(broken.iter().all(|line| width(line, 10.0, false) <= 120.0), "{broken:?}");
    }
}
