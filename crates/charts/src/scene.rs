//! A picture as lines, areas, circles and text, before it is drawn on anything.

use crate::geometry::{Point, Rect};
use crate::style::Rgb;
use crate::style::Style;
use crate::table::{Cell, Table};
use crate::text;

/// A picture: apart from its table, so that whoever only draws does not carry what makes tables.
pub trait Drawable {
    /// The picture laid out for a size and palette.
    fn scene(&self, style: &Style) -> Scene;
}

/// A picture with its data: the same drawn and told.
pub trait Chart: Drawable {
    /// Exactly the drawn data as a table of values.
    fn cells(&self) -> Table<Cell>;

    /// The same, printed.
    fn table(&self) -> Table {
        self.cells().printed()
    }
}

impl<T: Drawable + ?Sized> Drawable for &T {
    fn scene(&self, style: &Style) -> Scene {
        (**self).scene(style)
    }
}

impl<T: Chart + ?Sized> Chart for &T {
    fn cells(&self) -> Table<Cell> {
        (**self).cells()
    }
}

/// A picture that the modules `layout` and `table` beside it draw and tell.
macro_rules! chart {
    ($picture:ty) => {
        impl $crate::scene::Drawable for $picture {
            fn scene(&self, style: &$crate::style::Style) -> $crate::scene::Scene {
                layout::scene(self, style)
            }
        }

        impl $crate::scene::Chart for $picture {
            fn cells(&self) -> $crate::table::Table<$crate::table::Cell> {
                table::table(self)
            }
        }
    };
}
pub(crate) use chart;

/// Where a text stands relative to its point. Vertically the point is always the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The text begins at the point.
    Start,
    /// The text is centred on the point.
    Middle,
    /// The text ends at the point.
    End,
}

/// A text in a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Where, in CSS pixels; vertically the middle of the capitals.
    pub at: Point,
    /// Where the text lies beside the point.
    pub align: Align,
    /// Colour.
    pub color: Rgb,
    /// Type size in CSS pixels.
    pub px: f64,
    /// Bold.
    pub bold: bool,
}

impl Label {
    /// An ordinary text.
    pub(crate) fn plain(text: String, at: Point, align: Align, color: Rgb, px: f64) -> Self {
        Self { text, at, align, color, px, bold: false }
    }

    /// A bold one.
    pub(crate) fn bold(text: String, at: Point, align: Align, color: Rgb, px: f64) -> Self {
        Self { text, at, align, color, px, bold: true }
    }

    /// The space the text takes.
    #[must_use]
    pub fn area(&self) -> Rect {
        let width = text::width(&self.text, self.px, self.bold);
        let left = match self.align {
            Align::Start => self.at.x,
            Align::Middle => self.at.x - width / 2.0,
            Align::End => self.at.x - width,
        };
        let half = self.px * text::LINE / 2.0;
        Rect::new(left, self.at.y - half, left + width, self.at.y + half)
    }
}

/// One thing to draw. Lengths are CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A filled upright rectangle, its edges moved to whole device pixels so that they are sharp.
    Block(Rect, Rgb),
    /// A filled area.
    Area(Vec<Point>, Rgb),
    /// A line through the points.
    Line {
        /// Points.
        points: Vec<Point>,
        /// Colour.
        color: Rgb,
        /// Thickness.
        width: f64,
        /// Length of strokes and gaps; `None` draws through.
        dash: Option<(f64, f64)>,
    },
    /// A filled circle.
    Disc {
        /// Centre.
        center: Point,
        /// Radius.
        radius: f64,
        /// Colour.
        color: Rgb,
    },
    /// A circle's outline.
    Ring {
        /// Centre.
        center: Point,
        /// Radius of the middle of the line.
        radius: f64,
        /// Colour.
        color: Rgb,
        /// Thickness.
        width: f64,
    },
    /// A text.
    Text(Label),
}

/// A picture laid out for a size, to be drawn in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// What to draw, the background first.
    pub items: Vec<Item>,
}

impl Scene {
    pub(crate) fn new(style: &Style) -> Self {
        let (width, height) = (style.css_width(), style.css_height());
        Self { width, height, items: vec![Item::Block(Rect::new(0.0, 0.0, width, height), style.palette.paper)] }
    }

    /// All texts.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.items.iter().filter_map(|item| match item {
            Item::Text(label) => Some(label),
            _ => None,
        })
    }

    pub(crate) fn block(&mut self, area: Rect, color: Rgb) {
        self.items.push(Item::Block(area, color));
    }

    /// A hairline from left to right.
    pub(crate) fn level(&mut self, left: f64, right: f64, y: f64, width: f64, color: Rgb) {
        let half = width / 2.0;
        self.block(Rect::new(left, y - half, right, y + half), color);
    }

    /// A hairline from top to bottom.
    pub(crate) fn upright(&mut self, x: f64, top: f64, bottom: f64, width: f64, color: Rgb) {
        let half = width / 2.0;
        self.block(Rect::new(x - half, top, x + half, bottom), color);
    }

    pub(crate) fn area(&mut self, points: Vec<Point>, color: Rgb) {
        self.items.push(Item::Area(points, color));
    }

    pub(crate) fn line(&mut self, points: Vec<Point>, color: Rgb, width: f64) {
        self.items.push(Item::Line { points, color, width, dash: None });
    }

    pub(crate) fn dashed(&mut self, points: Vec<Point>, color: Rgb, width: f64, dash: (f64, f64)) {
        self.items.push(Item::Line { points, color, width, dash: Some(dash) });
    }

    pub(crate) fn disc(&mut self, center: Point, radius: f64, color: Rgb) {
        self.items.push(Item::Disc { center, radius, color });
    }

    pub(crate) fn ring(&mut self, center: Point, radius: f64, color: Rgb, width: f64) {
        self.items.push(Item::Ring { center, radius, color, width });
    }

    pub(crate) fn text(&mut self, label: Label) {
        self.items.push(Item::Text(label));
    }
}
