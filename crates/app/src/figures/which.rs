//! The four pictures by name.

use charts::{Chart, Scene, Style, Table};
use view::page::{FigureText, Page};

/// One of the four pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// Population over the years.
    Development,
    /// Cartogram of the districts.
    Districts,
    /// Population pyramid.
    Pyramid,
    /// Components of change.
    Balance,
}

impl Which {
    /// In the order of the page.
    pub(crate) const ALL: [Self; 4] = [Self::Development, Self::Districts, Self::Pyramid, Self::Balance];

    /// Class and beginning of the ids of its figure.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Districts => "districts",
            Self::Pyramid => "pyramid",
            Self::Balance => "balance",
        }
    }

    /// What stands around it.
    pub(crate) fn text(self, page: &Page) -> &FigureText {
        match self {
            Self::Development => &page.development_text,
            Self::Districts => &page.districts_text,
            Self::Pyramid => &page.pyramid_text,
            Self::Balance => &page.balance_text,
        }
    }

    /// What it draws. Called by name and not as some chart: that would lead to the tables, which are no part of the first load.
    pub(crate) fn scene(self, page: &Page, style: &Style) -> Scene {
        match self {
            Self::Development => page.development.scene(style),
            Self::Districts => page.districts.scene(style),
            Self::Pyramid => page.pyramid.scene(style),
            Self::Balance => page.balance.scene(style),
        }
    }

    /// The same as a table.
    pub(super) fn table(self, page: &Page) -> Table {
        match self {
            Self::Development => page.development.table(),
            Self::Districts => page.districts.table(),
            Self::Pyramid => page.pyramid.table(),
            Self::Balance => page.balance.table(),
        }
    }

    /// Whether it draws the same on both pages.
    pub(crate) fn draws_the_same(self, one: &Page, other: &Page) -> bool {
        match self {
            Self::Development => one.development == other.development,
            Self::Districts => one.districts == other.districts,
            Self::Pyramid => one.pyramid == other.pyramid,
            Self::Balance => one.balance == other.balance,
        }
    }
}
