//! The four pictures by name.

use charts::Chart;
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

    /// What it draws.
    pub(crate) fn chart(self, page: &Page) -> &dyn Chart {
        match self {
            Self::Development => &page.development,
            Self::Districts => &page.districts,
            Self::Pyramid => &page.pyramid,
            Self::Balance => &page.balance,
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
