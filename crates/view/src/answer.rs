//! A projected scenario, from which every part of a page is made.

use std::borrow::Cow;
use std::cell::OnceCell;

use charts::Map;
use locale::controls::whole_city;
use scenario::pack::Pack;
use scenario::{Area, Levels, Lever, Model, Outcome};

use crate::state::State;
use crate::teller::Teller;

/// What all parts of a page are made from.
pub(crate) struct Answer<'a> {
    pub(crate) model: &'a Model,
    pub(crate) own: Option<&'a str>,
    pub(crate) teller: Teller,
    /// Outlines of the districts, where they are known.
    pub(crate) map: Option<&'a Map>,
    /// The state that the figures belong to.
    pub(crate) state: Cow<'a, State>,
    pub(crate) outcome: Outcome,
    /// Where its levers stand, once somebody has asked.
    pub(crate) levels: OnceCell<Levels>,
    pub(crate) area_name: String,
}

impl Answer<'_> {
    pub(crate) fn target_year(&self) -> i32 {
        self.state.scenario.target_year()
    }

    pub(crate) fn base_year(&self) -> i32 {
        self.outcome.base_year()
    }

    pub(crate) fn area(&self) -> Area {
        self.state.area
    }

    /// Where every lever stands: found out once for all parts of a page.
    pub(crate) fn levels(&self) -> &Levels {
        self.levels.get_or_init(|| self.model.levels(&self.state.scenario))
    }

    /// Where a lever stands in the area and the target year.
    pub(crate) fn level(&self, lever: Lever) -> f64 {
        self.levels().value(lever, self.area(), self.target_year())
    }

    /// Whether it is about a district whose ages are an estimate.
    pub(crate) fn estimated(&self) -> bool {
        self.state.area != Area::City && self.model.pack().estimates_ages()
    }
}

/// Name of an area: the whole city or a district.
pub(crate) fn area_name(pack: &Pack, area: Area) -> String {
    match area {
        Area::City => whole_city().to_owned(),
        Area::District(index) => pack.regions.get(index).map_or_else(String::new, |region| region.name.clone()),
    }
}
