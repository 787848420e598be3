//! What meets totals: a part of its own, fetched with the first scenario that is tied to any.

use std::pin::Pin;

use scenario::totals;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::failure;

#[wasm_split(ties, fallible)]
fn program() -> Result<(), SplitLoaderError> {
    totals::fetched();
    Ok(())
}

/// Fetches it; where that cannot be, the page says so, and every scenario with totals is refused with the same reason.
pub(crate) async fn fetched() {
    failure::later(program().await.is_err());
}

/// Fetches it where a fragment names totals, of whatever scenario in it.
pub(crate) fn named(fragment: &str) -> Pin<Box<dyn Future<Output = ()>>> {
    let named = totals::may_be_named(fragment);
    Box::pin(async move {
        if named {
            fetched().await;
        }
    })
}
