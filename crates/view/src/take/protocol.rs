//! What a printed protocol says: the scenarios of a debate, who stands for each and why, and what they result in.

use charts::{Style, Table};
use locale::numbers;
use locale::protocol as words;
use scenario::indicators::{AgeGroup, Indicators};
use scenario::{Area, Homes, Scenario};

use crate::answer::area_name;
use crate::compare::collection::{Compared, Side, sides};
use crate::page::FigureText;
use crate::page::Picture;
use crate::page::deviation;
use crate::page::figures::development::{current, recomputed};
use crate::page::office;
use crate::ranges::chart;
use crate::rooms::Take;
use crate::rounding;
use crate::state::State;

/// What is said about a scenario of a comparison.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScenarioText {
    /// What it is about; empty where nobody has said it.
    pub description: String,
    /// What deviates from the baseline, one line each; empty for the baseline.
    pub deviations: Vec<String>,
    /// Why, one line for each lever that a reason is given for.
    pub reasons: Vec<String>,
}

/// The ages of the key numbers.
const GROUPS: [AgeGroup; 4] = [AgeGroup::From6To9, AgeGroup::From20To66, AgeGroup::From65, AgeGroup::From80];

impl Take<'_> {
    /// What is said about a scenario of the comparison of `state`.
    #[must_use]
    pub fn about(&self, state: &State, one: &Compared) -> ScenarioText {
        let pack = self.city.pack();
        let collection = &state.collection;
        let mut about = ScenarioText { deviations: self.deviations(&one.state), ..ScenarioText::default() };
        let side = sides(collection, &state.scenario).into_iter().find(|(_, letter, _)| *letter == one.letter);
        if let Some((Side::Card(index), ..)) = side {
            let card = &collection.cards[index];
            about.description.clone_from(&card.description);
            about.reasons = card
                .reasons
                .iter()
                .filter(|reason| !reason.text.is_empty())
                .map(|reason| {
                    let lever = crate::page::controls::name_of(pack, reason.lever);
                    words::reason(lever, &area_name(pack, reason.area), &reason.text)
                })
                .collect();
        }
        about
    }

    /// What deviates from the baseline, one line each.
    #[must_use]
    pub fn deviations(&self, state: &State) -> Vec<String> {
        deviation::lines(self.city.pack(), &state.scenario)
    }

    /// Single events, one line each.
    pub(crate) fn events_of(&self, scenario: &Scenario) -> Vec<String> {
        scenario.events().iter().map(|event| deviation::event_line(self.city.pack(), event)).collect()
    }

    /// Key numbers of the target year, a row for each scenario.
    #[must_use]
    pub fn key_numbers(&self, state: &State, all: &[Compared]) -> Table {
        let (area, year) = (state.area, state.scenario.target_year());
        let rounding = rounding::of(area);
        let persons = |one: &Compared| rounding.apply(one.outcome.persons(area, year));
        let reference = all.iter().find(|one| one.is_reference).or(all.first());
        let row = |one: &Compared| {
            let figures = Indicators::of(&one.outcome, &one.state.scenario, area, year);
            let group = |group: AgeGroup| {
                let (from, to) = group.ages();
                numbers::persons_rounded(one.outcome.persons_aged(area, year, from, to), rounding)
            };
            let of = |one: &Compared| one.outcome.persons(area, year);
            let difference = reference.map_or(0.0, |reference| rounding::apart(rounding, of(one), of(reference)).0);
            let unplaced: f64 =
                (one.outcome.base_year() + 1..=year).map(|year| one.outcome.change(area, year).unplaced).sum();
            let unplaced = if one.state.scenario.homes() == Homes::Ignore {
                locale::results::dwellings_ignored().to_owned()
            } else {
                numbers::persons_rounded(unplaced, rounding)
            };
            let needed = figures.dwellings_needed;
            let needed =
                needed.map_or_else(|| words::unknown().to_owned(), |needed| numbers::persons_rounded(needed, rounding));
            [
                words::scenario(one.letter, &one.name),
                numbers::persons(persons(one)),
                numbers::signed_persons(difference),
            ]
            .into_iter()
            .chain(GROUPS.map(group))
            .chain([needed, unplaced])
            .collect()
        };
        let reference = reference.map_or_else(String::new, |one| one.letter.to_string());
        Table {
            caption: words::numbers_caption(&area_name(self.city.pack(), area), year),
            columns: words::number_columns(year, &reference),
            rows: all.iter().map(row).collect(),
        }
    }

    /// Every figure of an official forecast for the city, or the range that is recomputed in its place, and how far each scenario is from it; `None`
    /// for a district, for which there is no forecast.
    #[must_use]
    pub fn against_forecasts(&self, state: &State, all: &[Compared]) -> Option<Table> {
        if state.area != Area::City {
            return None;
        }
        let last = all.iter().map(|one| one.outcome.last_year()).min()?;
        let mut rows = Vec::new();
        for forecast in current(self.city.pack()) {
            for point in
                forecast.points.iter().filter(|point| (self.city.levers().first_year()..=last).contains(&point.year))
            {
                let difference = |one: &Compared| {
                    let ours = one.outcome.persons(Area::City, point.year);
                    let (persons, percent) = rounding::apart(rounding::of(Area::City), ours, point.persons);
                    words::difference(persons, percent)
                };
                let head = [words::forecast(&forecast.label, point.year), numbers::persons(point.persons)];
                rows.push(head.into_iter().chain(all.iter().map(difference)).collect());
            }
        }
        if let Some(range) = office::range(self.city.pack()).filter(|range| range.reach.year <= last) {
            let outside = |one: &Compared| {
                let persons = range.outside(one.outcome.persons(Area::City, range.reach.year));
                if persons == 0.0 { words::within().to_owned() } else { numbers::signed_persons(persons) }
            };
            let drawn = recomputed(range);
            let head = [words::recomputed(&drawn.label, drawn.year), drawn.text];
            rows.push(head.into_iter().chain(all.iter().map(outside)).collect());
        }
        let letters = all.iter().map(|one| words::scenario(one.letter, &one.name));
        Some(Table {
            caption: words::forecasts_caption().to_owned(),
            columns: words::forecast_columns().into_iter().map(str::to_owned).chain(letters).collect(),
            rows,
        })
    }

    /// A picture of a state as SVG, with the text around it.
    #[must_use]
    pub fn drawn(&self, state: &State, picture: Picture, style: &Style) -> (FigureText, String) {
        let page = self.city.page(state);
        let (text, chart) = (page.figures.text(picture), chart(&page.figures, picture));
        (text.clone(), charts::svg::render(&*chart, style))
    }
}
