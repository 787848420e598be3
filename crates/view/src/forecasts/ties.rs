//! Totals that the scenario is tied to: where they can come from, and what they imply.

use std::cmp::Ordering;

use charts::{Line, Observed, Series, Several, Table, YearValue};
use locale::controls::whole_city;
use locale::figures::development::recomputed_label;
use locale::numbers::{self, Rounding};
use locale::tying as words;
use questions::observed::observed;
use scenario::pack::{self, ForecastPoint};
use scenario::totals::{Implied, Tie};
use scenario::{Area, Lever, Outcome, Scenario};

use super::{figure, label, of};
use crate::age_span::AgeSpan;
use crate::page::deviation::tie_line;
use crate::page::office::Range;
use crate::rooms::Forecasts;
use crate::state::State;

/// Totals that somebody else has given.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Whose they are.
    pub name: String,
    /// What a scenario is tied to with them.
    pub ties: Vec<Tie>,
}

/// A scenario and the totals that it is tied to.
#[derive(Debug, Clone, PartialEq)]
pub struct Tied {
    /// Whose totals they are, among the sources; `None` for none at all and for the visitor's own.
    pub chosen: Option<usize>,
    /// Each of its totals in words; none where it is tied to nothing.
    pub lines: Vec<String>,
    /// What they imply.
    pub implied: Option<Implications>,
}

/// What totals imply.
#[derive(Debug, Clone, PartialEq)]
pub struct Implications {
    /// What they take most, what they do not reach, and in which year.
    pub sentences: Vec<String>,
    /// Arrivals a year: implied, without totals, and observed.
    pub picture: Several,
    /// Year by year.
    pub table: Table,
}

/// What somebody typed to tie a scenario to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TieDraft {
    /// Districts; none for the whole city.
    pub districts: Vec<usize>,
    /// Ages; empty for everybody.
    pub ages: String,
    /// Years and persons: `2030: 101.000; 2040: 102.500`.
    pub points: String,
}

/// What is wrong with which field of a [`TieDraft`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TieFaults {
    /// With the ages.
    pub ages: Option<String>,
    /// With years and persons.
    pub points: Option<String>,
}

impl Forecasts<'_> {
    /// What a scenario is tied to, and what that implies; `sources` come from [`Self::sources`].
    #[must_use]
    pub fn tied(&self, state: &State, sources: &[Source]) -> Tied {
        let pack = self.city.pack();
        let ties = state.scenario.ties();
        let chosen = sources.iter().position(|source| source.ties == ties);
        let lines = ties.iter().map(|tie| tie_line(pack, tie)).collect();
        Tied { chosen, lines, implied: self.implications(&state.scenario) }
    }

    /// The state tied to other totals.
    #[must_use]
    pub fn tie(&self, state: &State, ties: Vec<Tie>) -> State {
        state.with_scenario(state.scenario.clone().with_ties(ties))
    }

    /// The state without one of its totals.
    #[must_use]
    pub fn untied(&self, state: &State, index: usize) -> State {
        let ties = state.scenario.ties().iter().enumerate().filter(|(at, _)| *at != index);
        self.tie(state, ties.map(|(_, tie)| tie.clone()).collect())
    }

    /// The state tied to what was typed besides; what was given for the same people before is replaced.
    ///
    /// # Errors
    ///
    /// What is wrong with which field.
    pub fn tied_as_typed(&self, state: &State, draft: &TieDraft) -> Result<State, TieFaults> {
        let ages = match draft.ages.trim() {
            "" => Ok(Tie::EVERYBODY),
            text => AgeSpan::typed(text).map(AgeSpan::ends),
        };
        let areas = match draft.districts.as_slice() {
            [] => vec![Area::City],
            districts => districts.iter().map(|region| Area::District(*region)).collect(),
        };
        let points = self.points(&draft.points);
        let (Ok(ages), Ok(points)) = (&ages, &points) else {
            return Err(TieFaults { ages: ages.err(), points: points.err() });
        };
        let Some(tie) = Tie::new(areas, *ages, points.clone()) else {
            return Err(TieFaults { ages: None, points: Some(words::no_points(&draft.points)) });
        };
        let alike = |it: &&Tie| (it.areas(), it.ages()) != (tie.areas(), tie.ages());
        let others: Vec<Tie> = state.scenario.ties().iter().filter(alike).cloned().collect();
        Ok(self.tie(state, others.into_iter().chain([tie]).collect()))
    }

    /// Years and persons as somebody typed them.
    fn points(&self, text: &str) -> Result<Vec<(i32, f64)>, String> {
        let first = self.city.pack().meta.base_year + 1;
        let point = |part: &str| {
            let (year, persons) = part.split_once([':', '='])?;
            let persons = locale::typed::parse(persons).ok().filter(|persons| *persons >= 0.0)?;
            Some((year.trim().parse::<i32>().ok()?, persons))
        };
        let parts = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
        let points = parts.map(point).collect::<Option<Vec<_>>>().filter(|points| !points.is_empty());
        let points = points.ok_or_else(|| words::no_points(text))?;
        match points.iter().find(|(year, _)| *year < first) {
            Some((year, _)) => Err(words::past(*year, first)),
            None => Ok(points),
        }
    }

    /// Where totals can come from: forecasts with figures, what is recomputed of others, and the state's cards. Each card is projected.
    #[must_use]
    pub fn sources(&self, state: &State) -> Vec<Source> {
        let pack = self.city.pack();
        let published = of(pack, pack::Area::City).into_iter().flat_map(|points| self.published(&points));
        let middle = |range: Range<'_>| {
            let points = vec![(range.reach.year, ((range.low + range.high) / 2.0).round())];
            let name = words::recomputed(&recomputed_label(range.reach.base_year));
            Some(Source { name, ties: vec![Tie::new(vec![Area::City], Tie::EVERYBODY, points)?] })
        };
        let recomputed = pack.office.reconstructions.iter().filter_map(Range::of).filter_map(middle);
        let cards = state.collection.cards.iter().filter_map(|card| {
            let until = card.scenario.target_year();
            let outcome = self.city.model.project(&card.scenario, until).ok()?;
            let years = pack.meta.base_year + 1..=until;
            let points = years.map(|year| (year, outcome.persons(Area::City, year).round())).collect();
            Some(Source { name: card.name.clone(), ties: vec![Tie::new(vec![Area::City], Tie::EVERYBODY, points)?] })
        });
        published.chain(recomputed).chain(cards).collect()
    }

    /// A forecast's figures for everybody, and those by age where it has any.
    fn published(&self, points: &[&ForecastPoint]) -> Vec<Source> {
        let pack = self.city.pack();
        let mut groups: Vec<Group> = Vec::new();
        for point in points {
            let (Some(ages), Some((year, persons))) = (point.ages(), figure(point)) else { continue };
            if year <= pack.meta.base_year {
                continue;
            }
            match groups.iter_mut().find(|(of, _)| *of == ages) {
                Some((_, points)) => points.push((year, persons)),
                None => groups.push((ages, vec![(year, persons)])),
            }
        }
        let named = points.first().map_or_else(String::new, |first| label(pack, first));
        let of = |everybody: bool| {
            let groups = groups.iter().filter(|(ages, _)| (*ages == Tie::EVERYBODY) == everybody);
            groups.filter_map(|(ages, points)| Tie::new(vec![Area::City], *ages, points.clone())).collect::<Vec<_>>()
        };
        let all = [(named.clone(), of(true)), (words::by_age(&named), of(false))];
        all.into_iter().filter(|(_, ties)| !ties.is_empty()).map(|(name, ties)| Source { name, ties }).collect()
    }

    /// What the totals of a scenario imply; `None` where it has none, or cannot be projected with them.
    fn implications(&self, scenario: &Scenario) -> Option<Implications> {
        let last = scenario.ties().iter().filter_map(|tie| tie.points().last()).map(|(year, _)| *year).max()?;
        let model = &self.city.model;
        let last = last.min(*scenario::TARGET_YEARS.end());
        let tied = model.project(scenario, last).ok()?;
        let free = model.project(&scenario.clone().with_ties([]), last).ok()?;
        let years: Vec<Year> = (tied.base_year() + 1..=last).map(|year| Year::of(year, &tied, &free)).collect();
        let seen = observed(model, Lever::Arrivals, Area::City).ok();
        let hardest = years.iter().max_by(|one, other| one.more.abs().total_cmp(&other.more.abs()))?;
        let place = seen.as_ref().map_or_else(
            || words::unobserved().to_owned(),
            |seen| {
                let (low, high) = seen.range();
                let of = |pick: fn(&(i32, f64)) -> i32| seen.seen.iter().map(pick);
                let (from, to) = (of(|it| it.0).min().unwrap_or(0), of(|it| it.0).max().unwrap_or(0));
                match seen.place(hardest.coming) {
                    Ordering::Less => words::never_so_few(from, to, low),
                    Ordering::Equal => words::within(from, to, low, high),
                    Ordering::Greater => words::never_so_many(from, to, high),
                }
            },
        );
        let mut sentences = vec![words::finding(hardest.year, hardest.more, hardest.coming, &place)];
        let leaving = tied.implied().iter().filter(|it| it.departures > 1.0);
        let most = leaving.max_by(|one, other| one.departures.total_cmp(&other.departures));
        sentences.extend(most.map(|it| words::more_departures(it.year, it.departures)));
        let missed: Vec<&Year> = years.iter().filter(|year| year.missing != 0.0).collect();
        let farthest = missed.iter().max_by(|one, other| one.missing.abs().total_cmp(&other.missing.abs()));
        sentences.extend(farthest.map(|it| {
            let unplaced = tied.change(Area::City, it.year).unplaced >= 0.5;
            words::missing((missed.len(), years.len()), it.year, it.missing, it.missing > 0.0 && unplaced)
        }));
        Some(Implications {
            sentences,
            table: table(&years),
            picture: picture(&years, seen.map_or_else(Vec::new, |seen| seen.seen), tied.base_year()),
        })
    }
}

/// Ages of a forecast, and year and persons of its figures for them.
type Group = ((usize, usize), Vec<(i32, f64)>);

/// A year of a tied projection against the same year without totals.
struct Year {
    year: i32,
    /// Arrivals that want to come.
    coming: f64,
    /// More than without totals.
    more: f64,
    /// Of the total that is farthest from being met.
    missing: f64,
}

impl Year {
    fn of(year: i32, tied: &Outcome, free: &Outcome) -> Self {
        let [coming, usual] = [tied, free].map(|outcome| outcome.wanted(Area::City, year));
        let missing = tied.implied().iter().filter(|it: &&Implied| it.year == year).map(|it| it.missing);
        let missing = missing.max_by(|one, other| one.abs().total_cmp(&other.abs())).unwrap_or(0.0);
        Self { year, coming, more: coming - usual, missing }
    }
}

fn table(years: &[Year]) -> Table {
    let row = |it: &Year| {
        let met = if it.missing == 0.0 { words::met().to_owned() } else { words::missing_cell(it.missing) };
        vec![numbers::year(it.year), numbers::persons(it.coming), numbers::signed_persons(it.more), met]
    };
    Table {
        caption: words::caption().to_owned(),
        columns: words::columns().map(str::to_owned).to_vec(),
        rows: years.iter().map(row).collect(),
    }
}

fn picture(years: &[Year], seen: Vec<(i32, f64)>, base_year: i32) -> Several {
    let line = |name: &str, colour: u8, dash: u8, value: fn(&Year) -> f64| Line {
        series: Series { letter: None, name: name.to_owned(), colour, dash },
        strong: dash == 0,
        values: years.iter().map(|it| YearValue { year: it.year, persons: value(it) }).collect(),
    };
    Several {
        place: whole_city().to_owned(),
        caption: Some(words::pictured().to_owned()),
        base_year,
        target_year: years.last().map_or(base_year, |it| it.year),
        observed: seen.into_iter().map(|(year, persons)| Observed { year, persons, exact: true }).collect(),
        breaks: Vec::new(),
        lines: vec![
            line(words::implied(), 1, 0, |it| it.coming),
            line(words::without(), 0, 3, |it| it.coming - it.more),
        ],
        published: Vec::new(),
        rounding: Rounding::Whole,
    }
}
