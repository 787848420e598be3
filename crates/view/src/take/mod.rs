//! What a visitor takes along as figures: every table of the page, the comparison and the projection itself, with typed cells.
//!
//! A table of a picture holds the values that it prints, and every other figure comes from the same [`scenario::Outcome`] and is
//! rounded as the page rounds it: whole persons for the city, fives for a district. So a file never says more than the page.

mod cells;
mod comparison;
mod file_name;
mod order;
mod projection;
pub mod protocol;
pub(crate) mod publishers;
pub(crate) mod sheet;
mod sure;
pub mod together;
mod workbook;

use charts::Chart as _;
use export::Sheet;
use locale::output as words;
use locale::sheet as foot;
use scenario::Area;
use scenario::link::ENGINE_VERSION;

use crate::page::Picture;
use crate::place;
use crate::ranges::chart;
use crate::rooms::Take;
use crate::state::State;
use crate::take::publishers::publishers;
pub(crate) use cells::of_table;

/// A table to take along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The figures of a picture.
    Picture(Picture),
    /// The ages that are asked about, over the years; empty where nobody asked.
    Ages,
    /// What follows for the city.
    Meaning,
    /// The scenario by year, sex and age.
    Projection,
    /// Several scenarios over the years.
    Years,
    /// The levers in which several scenarios differ.
    Levers,
    /// The indicators of several scenarios in the target year.
    Indicators,
    /// How far several scenarios are from what official forecasts published for the city.
    Forecasts,
}

impl Taken {
    /// Every table that is about any state, in the order in which the page offers them.
    pub const ALL: [Self; 10] = [
        Self::Picture(Picture::Development),
        Self::Picture(Picture::Pyramid),
        Self::Picture(Picture::Districts),
        Self::Picture(Picture::Balance),
        Self::Meaning,
        Self::Projection,
        Self::Years,
        Self::Levers,
        Self::Indicators,
        Self::Forecasts,
    ];

    /// Every table that a state has something for.
    #[must_use]
    pub fn offered(state: &State) -> Vec<Self> {
        Self::ALL.into_iter().chain(state.ages.map(|_| Self::Ages)).collect()
    }

    /// What it is called where it is offered.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Picture(Picture::Development) => words::development(),
            Self::Picture(Picture::Pyramid) => words::pyramid(),
            Self::Picture(Picture::Districts) => words::districts(),
            Self::Picture(Picture::Balance) => words::balance(),
            Self::Ages => words::span(),
            Self::Meaning => words::meaning(),
            Self::Projection => words::projection(),
            Self::Years => words::years(),
            Self::Levers => words::levers(),
            Self::Indicators => words::indicators(),
            Self::Forecasts => words::forecasts(),
        }
    }

    /// Whether it needs several scenarios to be about something.
    #[must_use]
    pub const fn compares(self) -> bool {
        matches!(self, Self::Years | Self::Levers | Self::Indicators | Self::Forecasts)
    }

    /// Name of its file, without its ending.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Picture(picture) => picture.id(),
            Self::Ages => "altersspanne",
            Self::Meaning => "folgen",
            Self::Projection => "vorausberechnung",
            Self::Years => "vergleich-jahre",
            Self::Levers => "vergleich-hebel",
            Self::Indicators => "vergleich-kennzahlen",
            Self::Forecasts => "vergleich-prognosen",
        }
    }
}

impl Take<'_> {
    /// A table of a state with typed cells, and below it what belongs to it: rounding, scenario, sources, licence, edition, link.
    #[must_use]
    pub fn taken(&self, state: &State, taken: Taken) -> Sheet {
        let mut sheet = match taken {
            Taken::Picture(picture) => self.of_picture(state, picture),
            Taken::Ages => {
                of_table(self.city.consequences().ages(state).map(|ages| ages.line.cells()).unwrap_or_default())
            }
            Taken::Meaning => Sheet {
                notes: sure::of_indicators(&self.city.page(state)).into_iter().collect(),
                ..of_table(self.city.consequences().meaning_cells(state))
            },
            Taken::Projection => projection::sheet(self.city, state),
            Taken::Years => comparison::years(self.city, state),
            Taken::Levers => comparison::levers(self.city, state),
            Taken::Indicators => comparison::indicators(self.city, state),
            Taken::Forecasts => comparison::forecasts(self.city, state),
        };
        taken.title().clone_into(&mut sheet.name);
        if taken != Taken::Levers && (state.area != Area::City || taken == Taken::Picture(Picture::Districts)) {
            sheet.notes.push(words::rounded().to_owned());
            sheet.notes.extend(self.estimate());
        }
        if taken.compares() {
            sheet.notes.extend(self.city.compare().left_out(state));
        }
        sheet.notes.extend(self.provenance(state, taken.compares()));
        sheet
    }

    /// The figures of a picture as the page shows them, and what the columns of ranges are.
    fn of_picture(&self, state: &State, picture: Picture) -> Sheet {
        let page = self.city.page(state);
        let notes = sure::of_table(&page, picture).into_iter().collect();
        Sheet { notes, ..of_table(chart(&page.figures, picture).cells()) }
    }

    /// What belongs to every figure of a district: that ages are an estimate, and which sources nobody has licensed.
    fn estimate(&self) -> Vec<String> {
        let pack = self.city.pack();
        let mut notes = Vec::new();
        if pack.estimates_ages() {
            notes.push(locale::figures::estimate::sentence().to_owned());
        }
        let unlicensed: Vec<&str> = pack
            .sources
            .iter()
            .filter(|source| source.licence == scenario::pack::Licence::Unclear)
            .filter(|source| pack.regions.iter().any(|region| region.provenance.sources.contains(&source.id)))
            .map(|source| place::cell(self.city.pack(), ["sources", &source.id, "title"], &source.title))
            .collect();
        if !unlicensed.is_empty() {
            notes.push(words::unlicensed(&unlicensed.join("; ")));
        }
        notes
    }

    /// What belongs to every figure that is handed on: that it is a calculation, of which scenario, sources, licences, edition,
    /// program, link. One paragraph each.
    #[must_use]
    pub fn provenance(&self, state: &State, compares: bool) -> Vec<String> {
        self.provenance_with(state, compares, &self.city.link(state))
    }

    /// The same without the link, for a sheet on which that stands elsewhere.
    #[must_use]
    pub fn provenance_without_link(&self, state: &State) -> Vec<String> {
        self.provenance_with(state, true, "")
    }

    fn provenance_with(&self, state: &State, compares: bool, link: &str) -> Vec<String> {
        let pack = self.city.pack();
        let what = if compares { words::compared_foot().to_owned() } else { foot::scenario(&self.deviations(state)) };
        let own = self.city.own().map(locale::results::own_figures);
        let sources = foot::sources(&publishers(pack), &pack.meta.licences);
        let made = foot::made(place::told(pack, &pack.meta.title), &pack.meta.edition, ENGINE_VERSION, link);
        [Some(what), own, Some(sources), Some(made)].into_iter().flatten().collect()
    }
}
