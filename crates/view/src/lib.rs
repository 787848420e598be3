//! What the page says about a scenario: figures, series and sentences, without a browser.

pub mod page;
