//! How sure the figures of a page are: ranges from many draws under the errors that such calculations have had.
//!
//! A [`Drawing`] collects draws of one [`Subject`]; [`Ranges`] tells a [`Page`](crate::page::Page) what they say. While a lever moves the page has new
//! figures and no new draws yet: the range goes along with the figure, and is drawn anew when the lever is let go. All scenarios meet the same errors
//! (common random numbers), so a difference between two has its own, narrower range.

mod chart;
mod drawing;
mod indicators;
mod request;
mod step;
mod told;

pub use chart::chart;
pub(crate) use drawing::Spread;
pub use drawing::{Drawing, Shared, Subject};
pub(crate) use step::{band, decided, of_difference, of_persons};
pub use told::Ranges;
