//! Ranges of figures below each other, and of their difference on the same scale: so it is seen which of them is how wide.

mod axes;
mod layout;

use locale::charts::ranges;
use locale::numbers::Rounding;

use crate::band::Band;
use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// One range.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Whose it is: the name of a scenario, or of which two the difference is.
    pub label: String,
    /// The range as the page says it: "in 8 von 10 Rechnungen zwischen 95.000 und 101.000". May be empty.
    pub text: String,
    /// Persons without errors.
    pub central: f64,
    /// Persons in the draws.
    pub band: Band,
    /// Whether these are differences of persons, which have a zero of their own.
    pub difference: bool,
    /// Index of its colour, see [`crate::Palette::series`]; without one it is drawn in ink.
    pub colour: Option<u8>,
}

/// Ranges in the target year. Numbers of persons have one axis, differences another one below with as many persons to a pixel.
#[derive(Clone, Debug, PartialEq)]
pub struct Spans {
    /// Caption of the table.
    pub caption: String,
    /// The ranges, numbers of persons before differences.
    pub rows: Vec<Span>,
    /// How exactly figures may be printed.
    pub rounding: Rounding,
}

impl Spans {
    /// The height in CSS pixels in which all rows find room, in a picture of this width and type size.
    #[must_use]
    pub fn height(&self, style: &Style) -> f64 {
        layout::height(self, style)
    }
}

impl Span {
    /// Its band, as persons can be.
    fn shown(&self) -> Band {
        if self.difference { self.band } else { self.band.of_persons() }
    }
}

impl Drawable for Spans {
    fn scene(&self, style: &Style) -> Scene {
        layout::scene(self, style)
    }
}

impl Chart for Spans {
    fn cells(&self) -> Table<Cell> {
        let heads = [ranges::about_what(), ranges::central()].into_iter().chain(Band::heads());
        let row = |span: &Span| {
            let cell = |value: f64| if span.difference { Cell::Difference(value, 0) } else { Cell::Number(value, 0) };
            let figures = span.shown().printed(self.rounding).figures();
            let values = std::iter::once(self.rounding.apply(span.central)).chain(figures).map(cell);
            std::iter::once(Cell::Words(span.label.clone())).chain(values).collect()
        };
        Table {
            caption: self.caption.clone(),
            columns: heads.map(str::to_owned).collect(),
            rows: self.rows.iter().map(row).collect(),
        }
    }
}
