//! How sure the figures of a page are: said by somebody who has found out, which the first screen need not wait for.

use std::fmt;
use std::sync::Arc;

use scenario::Model;

use crate::page::Page;
use crate::state::State;

type Tell = dyn Fn(&Model, Option<&str>, &State, &mut Page) + Send + Sync;

/// Who adds to a page how sure its figures are, if he knows it for its state.
#[derive(Clone)]
pub struct Sure(Arc<Tell>);

impl Sure {
    /// One who knows.
    pub(crate) fn new(tell: impl Fn(&Model, Option<&str>, &State, &mut Page) + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// `own` is what the figures are called where they are the visitor's own.
    pub(crate) fn tell(&self, model: &Model, own: Option<&str>, state: &State, page: &mut Page) {
        (self.0)(model, own, state, page);
    }
}

impl fmt::Debug for Sure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sure")
    }
}
