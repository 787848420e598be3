//! How sure the scenarios of a comparison are, and how much surer their differences: all of them meet the same errors.

use charts::{Band, Span, Spans, Table};
use locale::difference as words;
use scenario::collection::Reference;

use super::{Beside, Listed};
use crate::explorer::Explorer;
use crate::ranges::{Shared, Spread, band, decided, of_difference, of_persons};
use crate::rooms::Compare;
use crate::rounding;
use crate::state::State;

/// So many scenarios are shown with all of their differences; among more of them a pair is chosen.
const ALL_SHOWN: usize = 3;

/// What draws say of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct HowSure {
    /// Persons in the draws of each scenario in the target year, in the order of [`Beside::listed`]; `None` where nothing is drawn yet.
    pub bands: Vec<Option<Band>>,
    /// The numbers of the comparison with the range of each, and of its difference from the reference.
    pub numbers: Table,
    /// The ranges of the reference, of others and of their differences from it, on scales of the same length; `None` before they are drawn.
    pub spans: Option<Spans>,
    /// What that picture shows, a sentence or more for each difference.
    pub finding: String,
    /// Among which others one is chosen; empty where all are shown.
    pub others: Vec<Reference>,
    /// Which of them is.
    pub chosen: usize,
}

impl Compare<'_> {
    /// How sure a comparison is, told from draws of its scenarios in the order of [`Beside::listed`]. `pair` is whose difference from the
    /// reference is shown where not all are. `None` where ranges are hidden, or before anything is drawn.
    #[must_use]
    pub fn how_sure(
        &self,
        state: &State,
        beside: &Beside,
        drawn: &[Option<Shared>],
        pair: Option<Reference>,
    ) -> Option<HowSure> {
        if state.hides_ranges {
            return None;
        }
        let told = Told::new(self.city, state, beside, drawn);
        if told.sides.iter().all(|side| side.spread.is_none()) {
            return None;
        }
        let (others, chosen) = told.others(pair);
        let shown: Vec<usize> = if others.is_empty() { told.all_others().collect() } else { vec![others[chosen]] };
        let references = others.iter().filter_map(|other| Some(beside.listed.get(*other)?.reference));
        Some(HowSure {
            bands: told.sides.iter().map(|side| side.spread.map(band)).collect(),
            numbers: told.numbers(),
            finding: told.finding(&shown),
            spans: told.spans(&shown),
            others: references.collect(),
            chosen,
        })
    }
}

/// A scenario of the comparison.
struct Side<'a> {
    listed: &'a Listed,
    /// Persons in the target year without an error.
    persons: f64,
    /// The same in draws.
    spread: Option<Spread>,
    /// The difference from the reference, as it is printed.
    apart: f64,
    /// The same in draws; nothing for the reference itself.
    difference: Option<Spread>,
}

impl Side<'_> {
    fn letter(&self) -> String {
        self.listed.series.letter.map(String::from).unwrap_or_default()
    }
}

struct Told<'a> {
    state: &'a State,
    beside: &'a Beside,
    sides: Vec<Side<'a>>,
    reference: usize,
}

impl<'a> Told<'a> {
    fn new(city: &Explorer, state: &'a State, beside: &'a Beside, drawn: &[Option<Shared>]) -> Self {
        let year = state.scenario.target_year();
        // Draws of another city or of another year say nothing here.
        let figure = |listed: &Listed, shared: &Shared| {
            let drawing = shared.get();
            let fits =
                listed.subject.is_of(&city.model, city.own()) && drawing.survey.year == year && drawing.draws() > 0;
            drawing.survey.persons(state.area, year).filter(|_| fits)
        };
        let known: Vec<Option<(&Shared, usize)>> = beside
            .listed
            .iter()
            .enumerate()
            .map(|(index, listed)| {
                let shared = drawn.get(index)?.as_ref()?;
                Some((shared, figure(listed, shared)?))
            })
            .collect();
        let lines = &beside.lines.chart.lines;
        let persons =
            |index: usize| lines.get(index).and_then(|line| line.values.last()).map_or(0.0, |value| value.persons);
        let reference = beside.listed.iter().position(|one| one.is_reference).unwrap_or_default();
        let side = |(index, listed): (usize, &'a Listed)| {
            let now = persons(index);
            let (apart, _) = rounding::apart(rounding::of(state.area), now, persons(reference));
            let difference = || {
                let ((one, at), (other, _)) = (known[index]?, known.get(reference).copied()??);
                one.beside(other, at, now - persons(reference))
            };
            Side {
                listed,
                persons: now,
                spread: known[index].map(|(shared, at)| shared.get().around(at, now)),
                apart,
                difference: if index == reference { None } else { difference() },
            }
        };
        Self { state, beside, sides: beside.listed.iter().enumerate().map(side).collect(), reference }
    }

    fn all_others(&self) -> impl Iterator<Item = usize> {
        let reference = self.reference;
        (0..self.sides.len()).filter(move |index| *index != reference)
    }

    /// Who can be chosen, and the place of who is: the one asked for, otherwise the visitor's own scenario, otherwise the first.
    fn others(&self, pair: Option<Reference>) -> (Vec<usize>, usize) {
        if self.sides.len() <= ALL_SHOWN {
            return (Vec::new(), 0);
        }
        let others: Vec<usize> = self.all_others().collect();
        let place = |wanted: Reference| others.iter().position(|index| self.sides[*index].listed.reference == wanted);
        let chosen = pair.and_then(place).or_else(|| place(Reference::Present)).unwrap_or_default();
        (others, chosen)
    }

    fn spans(&self, shown: &[usize]) -> Option<Spans> {
        let reference = self.sides.get(self.reference)?;
        let number = |side: &Side<'_>| {
            let spread = side.spread?;
            let [low, high] = of_persons(spread);
            Some(Span {
                label: side.listed.series.title(),
                text: words::range(low, high),
                central: side.persons,
                band: band(spread),
                difference: false,
                colour: Some(side.listed.series.colour),
            })
        };
        let difference = |side: &Side<'_>| {
            let spread = side.difference?;
            let [low, high] = of_difference(spread);
            Some(Span {
                label: words::row(&side.letter(), &reference.letter()),
                text: locale::ranges::apart(low, high),
                central: side.apart,
                band: band(spread),
                difference: true,
                colour: None,
            })
        };
        let sides: Vec<&Side<'_>> = shown.iter().map(|index| &self.sides[*index]).collect();
        let numbers = std::iter::once(reference).chain(sides.iter().copied()).map(number);
        let rows = numbers.chain(sides.iter().map(|side| difference(side))).collect::<Option<Vec<Span>>>()?;
        let chart = &self.beside.lines.chart;
        let caption = words::caption(&chart.place, chart.target_year);
        Some(Spans { caption, rows, rounding: rounding::of(self.state.area) })
    }

    fn finding(&self, shown: &[usize]) -> String {
        let sentences = shown.iter().filter_map(|index| self.found(&self.sides[*index]));
        sentences.collect::<Vec<_>>().join(" ")
    }

    fn found(&self, side: &Side<'_>) -> Option<String> {
        let reference = self.sides.get(self.reference)?;
        let (one, other) = (side.letter(), reference.letter());
        let spread = side.difference?;
        let width = |spread: Spread| spread[5] - spread[1];
        if side.apart == 0.0 && spread.iter().all(|apart| *apart == 0.0) {
            return Some(words::same(&one, &other));
        }
        let [low, high] = of_difference(spread);
        let narrower = [side.spread?, reference.spread?].into_iter().all(|number| width(spread) < width(number));
        let mut told = vec![words::found(&one, &other, low, high)];
        told.extend(narrower.then(|| words::narrower().to_owned()));
        match decided(spread) {
            [low, high] if low < 0.0 && high > 0.0 => told.push(words::open().to_owned()),
            [low, high] if low == 0.0 || high == 0.0 => told.push(words::hardly().to_owned()),
            _ => {}
        }
        Some(told.join(" "))
    }

    /// Two columns more, behind what the scenarios are told to be apart.
    fn numbers(&self) -> Table {
        const BEHIND: usize = 4;
        let Table { caption, mut columns, mut rows } = self.beside.numbers.clone();
        let reference = self.sides.get(self.reference).map(Side::letter).unwrap_or_default();
        let place = BEHIND.min(columns.len());
        columns.splice(place..place, [words::range_column().to_owned(), words::difference_column(&reference)]);
        for (row, side) in rows.iter_mut().zip(&self.sides) {
            let number = side.spread.map(of_persons).map(|[low, high]| words::range(low, high));
            let difference = side.difference.map(of_difference).map(|[low, high]| locale::ranges::apart(low, high));
            let place = BEHIND.min(row.len());
            row.splice(place..place, [number, difference].map(|told| told.unwrap_or_default()));
        }
        Table { caption, columns, rows }
    }
}
