//! Draws a scene on any plotters backend.

use plotters::backend::DrawingBackend;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind, FontFamily, FontStyle,
};

use crate::geometry::{Point, Rect, at};
use crate::measured::Measured;
use crate::scene::{Align, Chart, Item, Label};
use crate::style::{Rgb, Style};

/// From the middle of an `x` or an em square, where backends centre text, to the middle of
/// capitals and digits, as a share of the type size.
const OPTICAL_MIDDLE: f64 = 0.08;

/// Makes the lines that follow dashed: lengths of strokes and gaps in drawing units, `(0, 0)` for whole lines.
///
/// plotters knows no dashed lines, but what it draws on may: a canvas does.
pub type SetDash<'a> = &'a dyn Fn(f64, f64);

/// Draws `chart` on `backend`, which must be `style.width` x `style.height` device pixels large.
///
/// # Errors
/// What the backend reports.
pub fn draw<B: DrawingBackend>(
    chart: &dyn Chart,
    backend: B,
    style: &Style,
    set_dash: SetDash<'_>,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let mut backend = Measured(backend);
    let grid = Grid { units: style.scale * f64::from(style.units_per_pixel), pixel: f64::from(style.units_per_pixel) };
    backend.ensure_prepared()?;
    for item in &chart.scene(style).items {
        match item {
            Item::Block(area, color) => {
                let (from, to) = grid.block(area);
                backend.draw_rect(from, to, &Pen::fill(*color), true)?;
            }
            Item::Area(points, color) => {
                backend.fill_polygon(grid.all(points), &Pen::fill(*color))?;
            }
            Item::Line { points, color, width, dash } => {
                let pen = grid.pen(*color, *width);
                if let Some((on, off)) = dash {
                    set_dash(on * grid.units, off * grid.units);
                }
                backend.draw_path(grid.all(points), &pen)?;
                if dash.is_some() {
                    set_dash(0.0, 0.0);
                }
            }
            Item::Disc { center, radius, color } => {
                let radius = grid.length(*radius);
                backend.draw_circle(grid.place(*center), radius, &Pen::fill(*color), true)?;
            }
            Item::Ring { center, radius, color, width } => {
                let (radius, pen) = (grid.length(*radius), grid.pen(*color, *width));
                backend.draw_circle(grid.place(*center), radius, &pen, false)?;
            }
            Item::Text(label) => {
                let middle = at(label.at.x, label.at.y + label.px * OPTICAL_MIDDLE);
                let hand = Hand { label, units: grid.units };
                backend.draw_text(&label.text, &hand, grid.place(middle))?;
            }
        }
    }
    backend.present()
}

/// From CSS pixels to the whole numbers of a backend.
struct Grid {
    /// Drawing units for each CSS pixel.
    units: f64,
    /// Drawing units for each device pixel.
    pixel: f64,
}

impl Grid {
    fn place(&self, point: Point) -> BackendCoord {
        ((point.x * self.units).round() as i32, (point.y * self.units).round() as i32)
    }

    fn all(&self, points: &[Point]) -> Vec<BackendCoord> {
        points.iter().map(|point| self.place(*point)).collect()
    }

    fn length(&self, css: f64) -> u32 {
        (css * self.units).round().max(1.0) as u32
    }

    fn pen(&self, color: Rgb, width: f64) -> Pen {
        Pen { color, width: self.length(width) }
    }

    fn block(&self, area: &Rect) -> (BackendCoord, BackendCoord) {
        let area = area.sharp(self.units / self.pixel);
        let corner = |x: f64, y: f64| ((x * self.pixel) as i32, (y * self.pixel) as i32);
        (corner(area.left, area.top), corner(area.right, area.bottom))
    }
}

/// A colour and a thickness for the backend.
struct Pen {
    color: Rgb,
    width: u32,
}

impl Pen {
    fn fill(color: Rgb) -> Self {
        Self { color, width: 1 }
    }
}

fn backend_color(color: Rgb) -> BackendColor {
    BackendColor { alpha: 1.0, rgb: (color.0, color.1, color.2) }
}

impl BackendStyle for Pen {
    fn color(&self) -> BackendColor {
        backend_color(self.color)
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// A label's type for the backend.
struct Hand<'a> {
    label: &'a Label,
    units: f64,
}

impl BackendTextStyle for Hand<'_> {
    type FontError = std::convert::Infallible;

    fn color(&self) -> BackendColor {
        backend_color(self.label.color)
    }

    fn size(&self) -> f64 {
        self.label.px * self.units
    }

    fn style(&self) -> FontStyle {
        if self.label.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let across = match self.label.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        Pos::new(across, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(crate::text::FAMILY)
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        let width = crate::text::width(text, self.size(), self.label.bold);
        let height = self.size() * crate::text::LINE;
        Ok(((0, 0), (width.round() as i32, height.round() as i32)))
    }

    /// Letters are drawn by the browser, never as pixels.
    fn draw<E, DrawFunc: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _pos: BackendCoord,
        _draw: DrawFunc,
    ) -> Result<Result<(), E>, Self::FontError> {
        Ok(Ok(()))
    }
}
