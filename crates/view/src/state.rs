//! What the page is about.

use std::rc::Rc;

use scenario::{Area, Scenario};

use crate::age_span::AgeSpan;
use crate::kept::Kept;
use crate::span::Span;

/// What the page is about: a scenario, the area and the years whose figures are shown, and the scenarios kept along with it. A link
/// holds just this.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// The scenario.
    pub scenario: Scenario,
    /// The area.
    pub area: Area,
    /// The ages that are asked about; nothing where nobody asked.
    pub ages: Option<AgeSpan>,
    /// From which year on the development is shown.
    pub span: Span,
    /// Whether ranges are hidden.
    pub hides_ranges: bool,
    /// The scenarios kept along with it; shared by all states with the same ones.
    pub collection: Rc<Kept>,
}

impl State {
    /// The same area and collection with another scenario.
    #[must_use]
    pub fn with_scenario(&self, scenario: Scenario) -> Self {
        Self { scenario, ..self.clone() }
    }
}
