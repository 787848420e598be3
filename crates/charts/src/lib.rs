//! One series per picture, drawn and told as a table.
//!
//! Four pictures: [`Development`], [`Pyramid`], [`Districts`], [`Balance`]. Each is plain data that
//! the caller fills in; each is a [`Chart`], which means
//!
//! - [`Drawable::scene`] lays it out for a size and palette, as lines, areas, circles and text in CSS
//!   pixels, without knowing what it will be drawn on;
//! - [`draw`] paints the scene on the canvas of the screen, through plotters' interface to drawing backends;
//! - [`svg::render`] writes it as a file, the same bytes natively and in WASM;
//! - [`Chart::table`] says exactly the drawn data as a table;
//! - [`Probed::probe`] tells the values at a place of it.
//!
//! Titles, legends, units and explanations are not drawn: they stand beside the picture in HTML.
//! Layout never measures text with a browser: widths come from a table of a wide sans-serif font,
//! so that labels which do not collide here do not collide anywhere.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod axis;
mod balance;
mod band;
mod bars;
mod development;
mod districts;
mod ends;
mod enlarged;
mod geometry;
mod held;
mod measured;
mod multiples;
mod outlines;
mod paint;
mod past;
mod plane;
mod probe;
mod pyramid;
mod scene;
mod series;
mod several;
pub mod sheet;
mod spans;
mod steps;
mod style;
pub mod svg;
mod table;
mod text;
mod timeline;
mod whisker;

pub use balance::{Balance, BalanceYear, Figure};
pub use band::Band;
pub use bars::{Bar, Bars, Indicator};
pub use development::{
    Development, Forecast, Observed, Range, RangedDevelopment, RangedStaged, SeriesBreak, Staged, Threshold, YearValue,
};
pub use districts::{
    ChangeAgainst, Circle, Corner, District, DistrictBand, Districts, Map, Plan, RangedDistricts, RangedRanking,
    Ranking,
};
pub use enlarged::Enlarged;
pub use geometry::{Point, Rect};
pub use held::{Held, HeldGroup, HeldRow};
pub use multiples::{Measure, Multiples, Small};
pub use outlines::{Outline, Outlines};
pub use paint::{SetDash, draw};
pub use plane::{Contour, Plane, PlaneAxis, PlaneMark, Who};
pub use probe::{Mark, Probe, Probed, Values, YearValues};
pub use pyramid::{AgeBand, Pyramid, RangedPyramid, five_year_bands};
pub use scene::{Align, Chart, Drawable, Item, Label, Scene};
pub use series::{MOST_SERIES, Series, dash, letter};
pub use several::{Line, Published, RangedSeveral, Several};
pub use spans::{Span, Spans};
pub use steps::{Extent, Step, Steps};
pub use style::{Palette, Rgb, Style};
pub use table::{Cell, Table};
