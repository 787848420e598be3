//! What the page says about a state, over many states. One program: to link one for each file takes longer than the tests.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::float_cmp,
    reason = "a failed unwrap is the test's failure; whole numbers are exact"
)]

mod ages;
mod apart;
mod beside;
mod collection;
mod difference;
mod forecasts;
mod levers;
mod links;
mod minutes;
mod output;
mod page;
mod planning;
mod pointing;
mod priorities;
mod proof;
mod question;
mod ranges;
mod record;
mod sure;
mod trier;
mod uptake;

use std::sync::LazyLock;

use scenario::Area;
use view::Explorer;

/// The built-in city with all of its texts, and as the first load has it.
static EXPLORER: LazyLock<Explorer> = LazyLock::new(|| Explorer::with_texts().unwrap());
static BUILT_IN: LazyLock<Explorer> = LazyLock::new(|| Explorer::built_in().unwrap());

/// A small district.
const ERFENBACH: Area = Area::District(17);
