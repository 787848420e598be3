//! The ids that links and files use for what a pack holds.

use crate::area::Area;
use crate::pack::Pack;

/// Ids of the districts and of the kinds of arrivals, in the order of the pack, and its edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names<'a> {
    /// Ids of the districts.
    pub regions: Vec<&'a str>,
    /// Ids of the kinds of arrivals.
    pub kinds: Vec<&'a str>,
    /// Edition of the figures.
    pub edition: &'a str,
}

impl<'a> Names<'a> {
    /// The names of a pack.
    pub fn of(pack: &'a Pack) -> Self {
        Self {
            regions: pack.regions.iter().map(|region| region.id.as_str()).collect(),
            kinds: pack.arrivals.iter().map(|kind| kind.id.as_str()).collect(),
            edition: &pack.meta.edition,
        }
    }

    /// Id of an area; `None` for a district that is not there.
    #[must_use]
    pub fn area(&self, area: Area) -> Option<&'a str> {
        match area {
            Area::City => Some(Area::CITY_ID),
            Area::District(index) => self.regions.get(index).copied(),
        }
    }

    /// The area with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Area> {
        Area::from_id(id, self.regions.iter().copied())
    }
}
