//! How sure the figures of a page are: said by somebody who has found out, which the first screen need not wait for.

use std::fmt;
use std::sync::Arc;

use crate::explorer::Explorer;
use crate::page::Page;
use crate::state::State;

type Tell = dyn Fn(&Explorer, &State, &mut Page) + Send + Sync;

/// Who adds to a page how sure its figures are, if he knows it for its state.
#[derive(Clone)]
pub struct Sure(Arc<Tell>);

impl Sure {
    /// One who knows.
    pub(crate) fn new(tell: impl Fn(&Explorer, &State, &mut Page) + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    pub(crate) fn tell(&self, explorer: &Explorer, state: &State, page: &mut Page) {
        (self.0)(explorer, state, page);
    }
}

impl fmt::Debug for Sure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sure")
    }
}
