//! Several scenarios side by side, in pictures and tables.
//!
//! Every picture and table comes from the same projected outcomes. What a scenario results in is kept in a [`Memo`]: a slider that
//! moves the present scenario projects that one alone.

mod change;
mod how_sure;
mod indicators;
mod levers;
mod memo;
mod pictures;
mod ranged;

use charts::{Bars, MOST_SERIES, Measure, Multiples, Outlines, Series, Several, Table};
use locale::{beside as words, numbers};
use scenario::collection::Reference;

use crate::answer::area_name;
use crate::compare::collection::{Entry, Side};
use crate::explorer::Explorer;
use crate::ranges::Subject;
use crate::rooms::Compare;
use crate::rounding;
use crate::state::State;

pub use change::{Change, Transition};
pub use how_sure::HowSure;
use memo::Figures;
pub use memo::Memo;
pub use ranged::Lines;

/// A scenario as it is listed next to the pictures.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Letter, name, colour and dash pattern.
    pub series: Series,
    /// Who stands for it; empty if nobody does.
    pub author: String,
    /// What makes it the one that the others are compared with.
    pub reference: Reference,
    /// Whether it is that one.
    pub is_reference: bool,
    /// What is drawn to know how sure its figures are. Nobody asks for ages here: other ones need no new draws.
    pub subject: Subject,
}

/// A picture with what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown<C> {
    /// The picture.
    pub chart: C,
    /// Unit and convention.
    pub unit: String,
    /// What it shows, in a sentence.
    pub finding: String,
}

/// Two to eight scenarios.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// The scenarios in their order.
    pub listed: Vec<Listed>,
    /// The population over the years.
    pub lines: Shown<Several>,
    /// Pyramids over each other.
    pub outlines: Shown<Outlines>,
    /// The districts.
    pub districts: Shown<Multiples>,
    /// Differences by indicator.
    pub bars: Shown<Bars>,
    /// Inhabitants and differences.
    pub numbers: Table,
    /// Levers that differ; `None` where none does.
    pub levers: Option<Table>,
    /// Every indicator with its range.
    pub indicators: Table,
    /// A sentence on each scenario that is left out, because it cannot be calculated.
    pub left_out: Vec<String>,
    /// Whether some indicator is unknown because a rate is missing.
    pub unknown: bool,
}

/// The scenarios side by side with what they result in: what all parts are made from.
struct Sides<'a> {
    explorer: &'a Explorer,
    state: &'a State,
    entries: Vec<Entry>,
    series: Vec<Series>,
    figures: Vec<std::rc::Rc<Figures>>,
    reference: usize,
    area_name: String,
}

impl Sides<'_> {
    fn target(&self) -> i32 {
        self.state.scenario.target_year()
    }

    /// Persons of the area as they may be shown.
    fn shown(&self, persons: f64) -> f64 {
        rounding::shown(self.state.area, persons)
    }

    fn base_year(&self) -> i32 {
        self.explorer.pack().meta.base_year
    }

    /// The letter of an entry.
    fn letter(&self, index: usize) -> String {
        self.series.get(index).and_then(|series| series.letter).map(String::from).unwrap_or_default()
    }

    /// The entries with the lowest and the highest figure; `None` where there is no figure.
    fn extremes(figures: &[Option<f64>]) -> Option<((usize, f64), (usize, f64))> {
        let mut known = figures.iter().enumerate().filter_map(|(index, figure)| Some((index, (*figure)?)));
        let first = known.next()?;
        Some(known.fold((first, first), |(low, high), one| {
            (if one.1 < low.1 { one } else { low }, if one.1 > high.1 { one } else { high })
        }))
    }
}

impl Compare<'_> {
    /// The scenarios of a comparison side by side; `None` with fewer than two. `memo` keeps what they result in.
    #[must_use]
    pub fn beside(&self, state: &State, measure: Measure, memo: &mut Memo) -> Option<Beside> {
        let known = |entry: Entry| memo.figures(self.city, &entry.state).map(|figures| (entry, figures));
        let (entries, figures): (Vec<Entry>, Vec<_>) =
            self.entries(state).into_iter().take(MOST_SERIES).filter_map(known).unzip();
        if entries.len() < 2 {
            return None;
        }
        let sides = Sides {
            explorer: self.city,
            state,
            series: entries.iter().map(series).collect(),
            figures,
            reference: entries.iter().position(|entry| entry.is_reference).unwrap_or_default(),
            area_name: area_name(self.city.pack(), state.area),
            entries,
        };
        memo.forget();
        let all = indicators::all(&sides);
        Some(Beside {
            listed: sides.entries.iter().zip(&sides.series).enumerate().map(|it| listed(&sides, it)).collect(),
            lines: pictures::lines(&sides),
            outlines: pictures::outlines(&sides),
            districts: pictures::districts(&sides, measure),
            bars: indicators::bars(&sides, &all),
            numbers: numbers_of(&sides),
            levers: levers::table(&sides),
            left_out: self.left_out(state),
            unknown: all.iter().any(|one| one.values.contains(&None)),
            indicators: indicators::table(&sides, &all),
        })
    }
}

/// The dash pattern follows from the letter, as the letter does from the place: no two are alike.
fn series(entry: &Entry) -> Series {
    let place = u8::try_from(entry.letter).unwrap_or(b'A').saturating_sub(b'A');
    Series { letter: Some(entry.letter), name: entry.name.clone(), colour: entry.colour, dash: place }
}

fn listed(sides: &Sides<'_>, (index, (entry, series)): (usize, (&Entry, &Series))) -> Listed {
    let reference = match entry.side {
        Side::Baseline => Reference::Baseline,
        Side::Present => Reference::Present,
        Side::Card(card) => Reference::Card(card),
    };
    let is_reference = index == sides.reference;
    let subject = Subject::of(sides.explorer, &State { ages: None, ..entry.state.clone() });
    Listed { series: series.clone(), author: entry.author.clone(), reference, is_reference, subject }
}

/// The differences are those of the printed numbers.
fn numbers_of(sides: &Sides<'_>) -> Table {
    let theirs = sides.figures.get(sides.reference).map_or(0.0, |figures| figures.persons);
    let apart = |value: f64, reference: f64| rounding::apart(rounding::of(sides.state.area), value, reference);
    let row = |(index, (entry, figures)): (usize, (&Entry, &std::rc::Rc<Figures>))| {
        let (persons, percent) = apart(figures.persons, theirs);
        let difference = if index == sides.reference {
            [words::is_reference().to_owned(), String::new()]
        } else {
            [numbers::signed_persons(persons), numbers::signed_percent(percent)]
        };
        let title = sides.series.get(index).map_or_else(String::new, Series::title);
        let [persons_apart, percent_apart] = difference;
        vec![
            title,
            numbers::persons(sides.shown(figures.persons)),
            persons_apart,
            percent_apart,
            numbers::signed_persons(apart(figures.persons, figures.base).0),
            figures.unplaced.map_or_else(
                || locale::results::dwellings_ignored().to_owned(),
                |unplaced| numbers::persons(sides.shown(unplaced)),
            ),
            entry.author.clone(),
        ]
    };
    Table {
        caption: words::caption(&sides.area_name, sides.target()),
        columns: words::columns(sides.target(), sides.base_year(), &sides.letter(sides.reference)),
        rows: sides.entries.iter().zip(&sides.figures).enumerate().map(row).collect(),
    }
}
