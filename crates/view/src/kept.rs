//! The scenarios that are kept along with the one on the page.

use std::ops::Deref;

use scenario::Names;
use scenario::collection::{Collection, CollectionFault};

/// A collection as a state holds it: read once, when it comes in by a link or a change, and written once, for the next link.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    collection: Collection,
    faults: Vec<CollectionFault>,
    link: String,
}

/// A way to read a collection from a link: [`Kept::read`], or [`Kept::unread`] for a program that cannot read one yet.
pub type Read = fn(&str, &Names<'_>) -> Kept;

impl Kept {
    /// Reads what a link holds.
    #[must_use]
    pub fn read(link: &str, names: &Names<'_>) -> Self {
        let (collection, faults) = Collection::read(link, names);
        Self { collection, faults, link: link.to_owned() }
    }

    /// What a link holds, unread: it can be compared and passed on, and has no cards.
    #[must_use]
    pub fn unread(link: &str, _: &Names<'_>) -> Self {
        Self { link: link.to_owned(), ..Self::default() }
    }

    /// A collection as a link would carry it, so that what is kept is what is passed on.
    #[must_use]
    pub fn of(collection: &Collection, names: &Names<'_>) -> Self {
        Self::read(&collection.write(names), names)
    }

    /// How a link writes it; empty if nothing is kept.
    #[must_use]
    pub fn link(&self) -> &str {
        &self.link
    }

    /// What of the link could not be taken as it stands.
    #[must_use]
    pub fn faults(&self) -> &[CollectionFault] {
        &self.faults
    }

    /// Whether nothing came and nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.link.is_empty()
    }
}

impl Deref for Kept {
    type Target = Collection;

    fn deref(&self) -> &Collection {
        &self.collection
    }
}

/// The link says everything, so it alone is compared.
impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.link == other.link
    }
}
