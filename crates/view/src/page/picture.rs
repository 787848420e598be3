//! The four pictures of a page, each with the text around it.

use charts::{Balance, Chart, Development, Districts, Pyramid};

use super::ranged::RangesOfFigures;

/// One of the four pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Population over the years.
    Development,
    /// Population pyramid.
    Pyramid,
    /// Cartogram of the districts.
    Districts,
    /// Components of change.
    Balance,
}

impl Picture {
    /// Every picture with its short name in links and on the command line.
    pub const ALL: [(&'static str, Self); 4] = [
        ("entwicklung", Self::Development),
        ("alter", Self::Pyramid),
        ("stadtteile", Self::Districts),
        ("bilanz", Self::Balance),
    ];

    /// Its short name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Development => Self::ALL[0].0,
            Self::Pyramid => Self::ALL[1].0,
            Self::Districts => Self::ALL[2].0,
            Self::Balance => Self::ALL[3].0,
        }
    }
}

/// A picture with the text around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure<C: ?Sized> {
    /// Title, unit, legend and finding.
    pub text: FigureText,
    /// What is drawn.
    pub chart: C,
}

/// The pictures of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Population over the years.
    pub development: Figure<Development>,
    /// Population pyramid.
    pub pyramid: Figure<Pyramid>,
    /// Cartogram of the districts.
    pub districts: Figure<Districts>,
    /// Components of change.
    pub balance: Figure<Balance>,
    /// Between which figures the draws lie, once there are some.
    pub ranges: Option<RangesOfFigures>,
}

impl Figures {
    /// One of them.
    #[must_use]
    pub fn get(&self, picture: Picture) -> &Figure<dyn Chart> {
        match picture {
            Picture::Development => &self.development,
            Picture::Pyramid => &self.pyramid,
            Picture::Districts => &self.districts,
            Picture::Balance => &self.balance,
        }
    }

    /// What stands around one of them.
    #[must_use]
    pub fn text(&self, picture: Picture) -> &FigureText {
        match picture {
            Picture::Development => &self.development.text,
            Picture::Pyramid => &self.pyramid.text,
            Picture::Districts => &self.districts.text,
            Picture::Balance => &self.balance.text,
        }
    }

    /// Whether a picture is the same among others, with all that stands around it.
    #[must_use]
    pub fn same(&self, other: &Self, picture: Picture) -> bool {
        let same = match picture {
            Picture::Development => self.development == other.development,
            Picture::Pyramid => self.pyramid == other.pyramid,
            Picture::Districts => self.districts == other.districts,
            Picture::Balance => self.balance == other.balance,
        };
        same && self.ranges == other.ranges
    }
}

/// What stands around a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureText {
    /// Accessible name of the figure, as the contract fixes it: `Entwicklung`.
    pub name: String,
    /// `Bevölkerung 1975–2050`.
    pub title: String,
    /// Units and conventions in one line.
    pub unit: String,
    /// What a click on the picture does; nothing where it does nothing.
    pub click: Option<&'static str>,
    /// Legend entries that stand in HTML.
    pub legend: Vec<LegendEntry>,
    /// What the picture shows, the most important first.
    pub findings: Vec<String>,
    /// Remark below, such as `Summen können durch Rundung abweichen`.
    pub note: Option<String>,
    /// Whether its figures are rounded, so that sums may differ.
    pub rounded: bool,
    /// Whether it is about districts whose ages are an estimate: then its limits are stated.
    pub estimated: bool,
}

impl FigureText {
    /// All that the picture shows, as its text alternative.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.findings.join(" ")
    }
}

/// One entry of a legend.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendEntry {
    /// Class of the mark that the page draws before the label.
    pub mark: LegendMark,
    /// Label.
    pub label: String,
}

/// How a legend's mark looks: each differs by shape as well as by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegendMark {
    /// Thin dark line.
    Observed,
    /// Thick line in the scenario's colour.
    Scenario,
    /// Line in the baseline's colour.
    Baseline,
    /// Dashed line with points in the official colour.
    Official,
    /// Upright between two caps in the official colour.
    Range,
    /// Filled, men.
    Men,
    /// Filled, women.
    Women,
    /// Dotted outline.
    BaseYear,
    /// Filled, growth.
    More,
    /// Filled, decline.
    Less,
}
