//! A picture to hand on, with everything that belongs to it.

use charts::sheet::{Mark, Sheet};
use charts::{Chart, Palette, Style};
use locale::figures::districts::CLICK;
use locale::sheet as words;
use scenario::link::ENGINE_VERSION;

use crate::explorer::{Explorer, State};
use crate::page::{FigureText, LegendMark, Page};
use crate::publishers::publishers;

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

    /// What stands around it.
    #[must_use]
    pub fn text(self, page: &Page) -> &FigureText {
        self.of(page).0
    }

    pub(crate) fn of(self, page: &Page) -> (&FigureText, &dyn Chart) {
        match self {
            Self::Development => (&page.development_text, &page.development),
            Self::Pyramid => (&page.pyramid_text, &page.pyramid),
            Self::Districts => (&page.districts_text, &page.districts),
            Self::Balance => (&page.balance_text, &page.balance),
        }
    }
}

impl Explorer {
    /// A picture of a scenario as an SVG file, with title, legend, finding, sources, licences, edition and link in it.
    #[must_use]
    pub fn sheet(&self, state: &State, picture: Picture, style: &Style) -> String {
        let page = self.page(state);
        let (text, chart) = picture.of(&page);
        let pack = self.pack();
        let sheet = Sheet {
            title: text.title.clone(),
            unit: text.unit.trim_end_matches(CLICK).to_owned(),
            legend: text.legend.iter().map(|entry| (mark(entry.mark, style.palette), entry.label.clone())).collect(),
            finding: text.sentence.clone(),
            foot: [
                text.note.clone(),
                Some(words::scenario(&page.deviations)),
                Some(words::sources(&publishers(pack), &pack.meta.licences)),
                Some(words::made(&pack.meta.title, &pack.meta.edition, ENGINE_VERSION, &self.link(state))),
            ]
            .into_iter()
            .flatten()
            .collect(),
        };
        charts::sheet::render(&sheet, chart, style)
    }
}

fn mark(mark: LegendMark, palette: Palette) -> Mark {
    match mark {
        LegendMark::Observed => Mark::Line(palette.ink),
        LegendMark::Scenario => Mark::Line(palette.scenario),
        LegendMark::Baseline => Mark::Line(palette.baseline),
        LegendMark::Official => Mark::Dashed(palette.official),
        LegendMark::Men => Mark::Area(palette.men),
        LegendMark::Women => Mark::Area(palette.women),
        LegendMark::BaseYear => Mark::Dashed(palette.ink),
        LegendMark::More => Mark::Area(palette.more),
        LegendMark::Less => Mark::Area(palette.less),
    }
}
