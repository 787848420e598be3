//! What the page offers beyond its main job.

use locale::Text;
use locale::panels as words;

/// A part of the page that is closed until somebody opens it; what stands in it is not part of the first load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Panel {
    /// Scenarios to begin with.
    Presets,
    /// Levers beyond the main ones.
    Levers,
    /// How a lever runs over the years.
    Course,
    /// Single events.
    Events,
    /// The infill programme.
    Infill,
    /// Who finds a home, and how many dwellings are needed.
    Homes,
    /// What follows for the city.
    Meaning,
    /// Any span of ages; it stands with the table of the pyramid.
    Ages,
    /// The page, or a part of it, in a frame of another page.
    Embed,
    /// The page kept in the browser, for use without a network.
    Installed,
    /// Every assumption with its reason, and every source.
    Sources,
    /// Worked examples of others, recomputed in the visitor's browser.
    Recheck,
    /// A projection of the past beside what was observed.
    Hindcast,
    /// Figures of the visitor's own.
    Own,
    /// What was observed since the base year.
    Monitoring,
    /// Three guided questions for a first visit.
    Questions,
    /// Scenarios kept beside the present one.
    Collection,
    /// Several scenarios in pictures and tables.
    SideBySide,
    /// Where a set of scenarios agrees, and where it parts.
    Priorities,
    /// Official forecasts, and how far earlier ones were off.
    Forecasts,
    /// Because of what a figure is another one, and what it depends on most.
    Causes,
    /// The last change once more, from before to after.
    LastChange,
    /// A sheet to print, and pictures and tables to keep.
    Protocol,
    /// The view for a hall.
    Projector,
    /// What the terms mean.
    Glossary,
}

/// Panels that stand together under one heading.
pub(crate) struct Group {
    pub(crate) id: &'static str,
    pub(crate) heading: Text,
    pub(crate) panels: &'static [Panel],
    /// The one that opens with its door; nothing where one has to choose.
    pub(crate) first: Option<Panel>,
}

/// The panels in the column of controls, in their order.
pub(crate) const COLUMN: [Panel; 5] = [Panel::Presets, Panel::Levers, Panel::Course, Panel::Events, Panel::Infill];

/// Id of the group with method and sources.
pub(crate) const METHOD: &str = "methode";

/// The groups in their order: those with a door below the result, then those that stay below the pictures.
pub(crate) const GROUPS: [Group; 7] = [
    Group {
        id: "vergleichen",
        heading: words::compare_heading,
        panels: &[Panel::Collection, Panel::SideBySide, Panel::Priorities],
        first: Some(Panel::Collection),
    },
    Group {
        id: "prognosen",
        heading: words::forecasts_heading,
        panels: &[Panel::Forecasts, Panel::Hindcast],
        first: Some(Panel::Forecasts),
    },
    Group {
        id: "warum",
        heading: words::why_heading,
        panels: &[Panel::Causes, Panel::LastChange, Panel::Sources],
        first: Some(Panel::Causes),
    },
    Group {
        id: "folgen",
        heading: words::consequences_heading,
        panels: &[Panel::Meaning, Panel::Homes],
        first: Some(Panel::Meaning),
    },
    Group {
        id: "weitergeben",
        heading: words::share_heading,
        panels: &[Panel::Protocol, Panel::Projector, Panel::Embed, Panel::Installed],
        first: None,
    },
    Group { id: "zahlen", heading: words::own_heading, panels: &[Panel::Own, Panel::Monitoring], first: None },
    Group { id: METHOD, heading: words::method_heading, panels: &[Panel::Glossary, Panel::Recheck], first: None },
];

/// How many groups have a door.
pub(crate) const DOORS: usize = 5;

/// The door behind which a panel stands.
#[must_use]
pub(crate) fn door_of(panel: Panel) -> Option<usize> {
    GROUPS.iter().take(DOORS).position(|group| group.panels.contains(&panel))
}

impl Panel {
    /// Every panel, wherever it stands.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 25] = [
        Self::Presets,
        Self::Levers,
        Self::Course,
        Self::Events,
        Self::Infill,
        Self::Homes,
        Self::Meaning,
        Self::Ages,
        Self::Own,
        Self::Monitoring,
        Self::Embed,
        Self::Installed,
        Self::Sources,
        Self::Recheck,
        Self::Hindcast,
        Self::Questions,
        Self::Collection,
        Self::SideBySide,
        Self::Priorities,
        Self::Forecasts,
        Self::Causes,
        Self::LastChange,
        Self::Protocol,
        Self::Projector,
        Self::Glossary,
    ];

    /// Whether the language that is built has words for it. Most have them all: then nothing of this is part of the module.
    pub(crate) fn offered(&self) -> bool {
        words::left_out().is_empty() || !words::left_out().contains(&self.id())
    }

    /// Its short name, of which the id of its heading is made.
    #[must_use]
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Presets => "vorlagen",
            Self::Homes => "wohnungen",
            Self::Meaning => "bedeutung",
            Self::Ages => "altersspanne",
            Self::Levers => "hebel",
            Self::Course => "verlauf",
            Self::Events => "ereignis",
            Self::Infill => "nachverdichtung",
            Self::Embed => "einbetten",
            Self::Installed => "ohne-netz",
            Self::Sources => "quellen",
            Self::Recheck => "nachrechnen",
            Self::Hindcast => "rueckschau",
            Self::Own => "daten",
            Self::Monitoring => "beobachtet",
            Self::Questions => "fragen",
            Self::Collection => "sammlung",
            Self::SideBySide => "nebeneinander",
            Self::Priorities => "prioritaeten",
            Self::Forecasts => "prognosen",
            Self::Causes => "ursachen",
            Self::LastChange => "aenderung",
            Self::Protocol => "protokoll",
            Self::Projector => "beamer",
            Self::Glossary => "begriffe",
        }
    }

    /// Title of its button and what it is good for.
    pub(crate) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Presets => words::presets(),
            Self::Homes => words::homes(),
            Self::Meaning => words::meaning(),
            Self::Ages => words::ages(),
            Self::Levers => words::levers(),
            Self::Course => words::course(),
            Self::Events => words::events(),
            Self::Infill => words::infill(),
            Self::Embed => words::embed(),
            Self::Installed => words::installed(),
            Self::Sources => words::sources(),
            Self::Recheck => words::recheck(),
            Self::Hindcast => words::hindcast(),
            Self::Own => words::own(),
            Self::Monitoring => words::monitoring(),
            Self::Questions => words::questions(),
            Self::Collection => words::collection(),
            Self::SideBySide => words::side_by_side(),
            Self::Priorities => words::priorities(),
            Self::Forecasts => words::forecasts(),
            Self::Causes => words::causes(),
            Self::LastChange => words::last_change(),
            Self::Protocol => words::protocol(),
            Self::Projector => words::projector(),
            Self::Glossary => words::glossary(),
        }
    }
}
