//! What the page says about a scenario: figures, series and sentences, without a browser.
//!
//! [`Explorer`] answers one question at a time: a [`State`] (scenario and area) in, a [`page::Page`] out. Picture, table,
//! sentence and headline of a page come from the same projected [`scenario::Outcome`].
//!
//! | what the page shows | module |
//! | --- | --- |
//! | headline, levers and the four pictures | [`page`] |
//! | further levers, courses, events, own deviations | [`levers`] |
//! | what it means for schools, care and homes | [`consequences`] |
//! | because of what a figure is another one, and what it depends on | [`causes`] |
//! | cards, scenarios side by side, agreement, the last change | [`compare`] |
//! | official forecasts, and the forecast recomputed | [`forecasts`] |
//! | protocol, tables, workbook | [`take`] |
//! | what stands at a place of a picture | [`pointing`] |
//! | the view for a hall | [`hall`] |
//! | assumptions, sources, terms | [`method`] |
//! | how sure figures are | [`ranges`] |
//! | how exactly figures may be shown, and how far two are apart | [`rounding`] |
//!
//! # From a link to the page
//!
//! ```
//! let explorer = view::Explorer::built_in()?;
//! let mut state = explorer.open("s=1~z_300&gebiet=18").state;
//! let page = explorer.page(&state);
//! let of_district = page.headline.persons;
//!
//! state = explorer.select(&state, scenario::Area::City);
//! assert!(explorer.page(&state).headline.persons > of_district);
//! # Ok::<(), String>(())
//! ```

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod age_span;
mod answer;
mod built_in;
pub mod causes;
pub mod compare;
pub mod consequences;
mod explorer;
pub mod forecasts;
mod fragment;
pub mod hall;
mod kept;
mod knowing;
mod language;
pub mod levers;
pub mod method;
mod moved;
pub mod page;
mod place;
pub mod pointing;
pub mod ranges;
mod refused;
mod rooms;
pub mod rounding;
mod span;
mod state;
mod sure;
pub mod take;
mod teller;
mod words;

pub use age_span::AgeSpan;
pub use charts::Table;
pub use explorer::{AreaOption, Explorer};
pub use fragment::Opened;
pub use kept::{Kept, Read};
pub use language::Language;
pub use page::Picture;
pub use rooms::{Causes, Compare, Consequences, Forecasts, Hall, Levers, Method, Pointing, Take};
pub use span::Span;
pub use state::State;
pub use sure::Sure;
pub use teller::Teller;
