//! The pictures of several scenarios, to be handed on or printed.

use charts::sheet::{Mark, Sheet};
use charts::{Chart, Measure, Style};
use locale::beside as titles;
use locale::sheet as words;
use scenario::link::ENGINE_VERSION;

use crate::compare::beside::{Beside, Memo};
use crate::rooms::Take;
use crate::state::State;
use crate::take::publishers::publishers;

/// A picture of several scenarios.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// Population over the years.
    Lines,
    /// Pyramids over each other.
    Outlines,
    /// Differences by indicator.
    Bars,
    /// Every district for itself.
    Districts,
}

/// A picture as SVG, with what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// What it shows.
    pub title: &'static str,
    /// Unit and convention.
    pub unit: String,
    /// What it says, in a sentence.
    pub finding: String,
    /// The picture.
    pub svg: String,
}

impl Together {
    /// Every picture with its short name.
    pub const ALL: [(&'static str, Self); 4] = [
        ("vergleich-entwicklung", Self::Lines),
        ("vergleich-alter", Self::Outlines),
        ("vergleich-groessen", Self::Bars),
        ("vergleich-stadtteile", Self::Districts),
    ];

    /// What it shows.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Lines => titles::lines(),
            Self::Outlines => titles::outlines(),
            Self::Bars => titles::bars(),
            Self::Districts => titles::districts(),
        }
    }

    fn of(self, beside: &Beside) -> (&str, &str, &dyn Chart) {
        match self {
            Self::Lines => (&beside.lines.unit, &beside.lines.finding, &beside.lines.chart),
            Self::Outlines => (&beside.outlines.unit, &beside.outlines.finding, &beside.outlines.chart),
            Self::Bars => (&beside.bars.unit, &beside.bars.finding, &beside.bars.chart),
            Self::Districts => (&beside.districts.unit, &beside.districts.finding, &beside.districts.chart),
        }
    }
}

impl Take<'_> {
    /// Pictures of the scenarios that are compared, each in its style; none with fewer than two.
    #[must_use]
    pub fn drawn_together(&self, state: &State, wanted: &[(Together, Style)]) -> Vec<Drawing> {
        let Some(beside) = self.city.compare().beside(state, Measure::Common, &mut Memo::default()) else {
            return Vec::new();
        };
        let drawn = |(together, style): &(Together, Style)| {
            let (unit, finding, chart) = together.of(&beside);
            Drawing {
                title: together.title(),
                unit: unit.to_owned(),
                finding: finding.to_owned(),
                svg: charts::svg::render(chart, style),
            }
        };
        wanted.iter().map(drawn).collect()
    }

    /// A picture of the scenarios that are compared as an SVG file with everything that belongs to it; `None` with fewer than two.
    #[must_use]
    pub fn sheet_together(&self, state: &State, together: Together, style: &Style, address: &str) -> Option<String> {
        let beside = self.city.compare().beside(state, Measure::Common, &mut Memo::default())?;
        let (unit, finding, chart) = together.of(&beside);
        let meta = &self.city.pack().meta;
        let legend = |one: &crate::compare::beside::Listed| {
            (Mark::Line(style.palette.series(one.series.colour)), one.series.title())
        };
        let rounded = (state.area != scenario::Area::City).then(|| locale::figures::rounded().to_owned());
        let sources =
            words::short_sources(&publishers(self.city.pack()), &meta.licences, &meta.edition, ENGINE_VERSION);
        let foot =
            [rounded, Some(locale::output::compared_foot().to_owned()), Some(sources), Some(words::link(address))];
        let sheet = Sheet {
            title: locale::output::compared(together.title()),
            unit: unit.to_owned(),
            legend: beside.listed.iter().map(legend).collect(),
            finding: finding.to_owned(),
            foot: foot.into_iter().flatten().collect(),
        };
        Some(charts::sheet::render(&sheet, chart, style))
    }

    /// Whether scenarios of the collection take part in comparisons.
    #[must_use]
    pub fn compares(&self, state: &State) -> bool {
        state.collection.cards.iter().any(|card| card.shown)
    }
}
