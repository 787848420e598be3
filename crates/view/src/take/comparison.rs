//! Several scenarios side by side.

use export::{Cell, Sheet};
use locale::numbers::Rounding;
use locale::output as words;
use scenario::indicators::Indicators;
use scenario::{Area, Course, Scenario};

use crate::answer::area_name;
use crate::compare::aspect::Aspect;
use crate::compare::collection::Compared;
use crate::consequences::meaning::{self, Precision};
use crate::explorer::Explorer;
use crate::page::controls::{digits, homes_name, name_of};
use crate::page::deviation::{amount_over_time, totals_of, unit};
use crate::page::entered::{self, Kind};
use crate::page::figures::development::{current, recomputed};
use crate::page::office;
use crate::rounding;
use crate::state::State;

/// Persons on 31 December of every year to the target year.
pub(super) fn years(explorer: &Explorer, state: &State) -> Sheet {
    let (all, area) = (explorer.compare().compared(state), state.area);
    let base = explorer.model.baseline().base_year();
    let rounding = rounding(area);
    let rows = (base..=state.scenario.target_year()).map(|year| {
        let persons = all.iter().map(|one| Cell::whole(rounding.apply(one.outcome.persons(area, year))));
        std::iter::once(Cell::Year(year)).chain(persons).collect()
    });
    Sheet {
        caption: words::years_caption(&area_name(explorer.pack(), area)),
        columns: columns(&[words::year()], &all),
        rows: rows.collect(),
        ..Sheet::default()
    }
}

/// Everything in which the scenarios differ: the deviation from the baseline of each; nothing where a scenario has none.
pub(super) fn levers(explorer: &Explorer, state: &State) -> Sheet {
    let all = explorer.compare().compared(state);
    let scenarios: Vec<&Scenario> = all.iter().map(|one| &one.state.scenario).collect();
    let pack = explorer.pack();
    let row = |aspect: Aspect| {
        let (name, area, unit) = match aspect {
            Aspect::Lever(lever, area) => {
                (name_of(pack, lever).to_owned(), area_name(pack, area), unit(lever).to_owned())
            }
            Aspect::Events => (words::events().to_owned(), String::new(), String::new()),
            Aspect::Totals => (locale::totals::name().to_owned(), String::new(), String::new()),
            Aspect::Homes => (locale::controls::homes::name().to_owned(), String::new(), String::new()),
            Aspect::Building => (locale::entered::building().to_owned(), String::new(), String::new()),
            Aspect::Setting(setting, area) => {
                (entered::name(setting).to_owned(), area_name(pack, area), entered::unit(setting).to_owned())
            }
        };
        let head = [name, area, unit].map(|text| if text.is_empty() { Cell::Empty } else { Cell::text(text) });
        let values = all.iter().map(|one| value(explorer, &one.state.scenario, aspect));
        head.into_iter().chain(values).collect()
    };
    Sheet {
        caption: words::levers_caption().to_owned(),
        columns: columns(&[words::lever(), words::area(), words::unit()], &all),
        rows: Aspect::set_by(&scenarios).into_iter().map(row).collect(),
        ..Sheet::default()
    }
}

fn value(explorer: &Explorer, scenario: &Scenario, aspect: Aspect) -> Cell {
    match aspect {
        Aspect::Lever(lever, area) => match scenario.course(lever, area) {
            None => Cell::Empty,
            Some(Course::Always(value)) => Cell::Number { value: *value, digits: digits(lever) },
            Some(course) => Cell::text(amount_over_time(lever, course)),
        },
        Aspect::Events => {
            let told: Vec<String> = explorer.take().events_of(scenario);
            if told.is_empty() { Cell::text(locale::beside::no_events()) } else { Cell::text(told.join("; ")) }
        }
        Aspect::Totals => Cell::text(totals_of(explorer.pack(), scenario)),
        Aspect::Homes => Cell::text(homes_name(scenario.homes())),
        Aspect::Building => Cell::text(entered::building_name(scenario.building())),
        Aspect::Setting(setting, area) => {
            let Some(value) = scenario.setting(setting, area) else {
                return Cell::text(entered::nothing(scenario, setting, area));
            };
            match entered::kind(setting) {
                Kind::Choice(_) => Cell::text(entered::choice(value > 0.0)),
                #[expect(clippy::cast_possible_truncation, reason = "a whole number between 2000 and 2200")]
                Kind::Year => Cell::Year(value as i32),
                Kind::Number => Cell::Number { value, digits: 1 },
            }
        }
    }
}

/// Population and every indicator in the target year; `Annahme eingeben` where a scenario enters no rate for it.
pub(super) fn indicators(explorer: &Explorer, state: &State) -> Sheet {
    let (all, area, year) = (explorer.compare().compared(state), state.area, state.scenario.target_year());
    let rounding = rounding(area);
    let figures: Vec<_> = all
        .iter()
        .map(|one| meaning::figures(&Indicators::of(&one.outcome, &one.state.scenario, area, year)))
        .collect();
    let persons = all.iter().map(|one| Cell::whole(rounding.apply(one.outcome.persons(area, year))));
    let first = std::iter::once(Cell::text(words::population())).chain(persons).collect();
    let names = figures.first().map(Vec::as_slice).unwrap_or_default();
    let rows = names.iter().enumerate().map(|(index, (name, form, _))| {
        let values = figures.iter().map(|of_one| match (of_one[index].2, form) {
            (None, Precision::Known) => Cell::text(locale::meaning::unknown()),
            (None, _) => Cell::text(locale::meaning::enter()),
            (Some(value), form) => {
                let (value, digits) = form.rounded(area, value);
                Cell::Number { value, digits }
            }
        });
        std::iter::once(Cell::text(*name)).chain(values).collect()
    });
    Sheet {
        caption: words::indicators_caption(&area_name(explorer.pack(), area), year),
        columns: columns(&[words::figure()], &all),
        rows: std::iter::once(first).chain(rows).collect(),
        ..Sheet::default()
    }
}

/// Every figure of a forecast for the city, or the range that is recomputed in its place, and how many persons each scenario is from it.
pub(super) fn forecasts(explorer: &Explorer, state: &State) -> Sheet {
    // There are forecasts for the city only: a district's table is that of the city.
    let of_city = explorer.select(state, Area::City);
    let all = explorer.compare().compared(&of_city);
    let last = all.iter().map(|one| one.outcome.last_year()).min().unwrap_or_default();
    let mut rows = Vec::new();
    for forecast in current(explorer.pack()) {
        for point in
            forecast.points.iter().filter(|point| (explorer.levers().first_year()..=last).contains(&point.year))
        {
            let difference = |one: &Compared| {
                let ours = one.outcome.persons(Area::City, point.year);
                Cell::whole(rounding::apart(rounding::of(Area::City), ours, point.persons).0)
            };
            let head = [Cell::text(&*forecast.label), Cell::Year(point.year), Cell::whole(point.persons)];
            rows.push(head.into_iter().chain(all.iter().map(difference)).collect());
        }
    }
    // A side of a range is no figure of its own: both stand in one cell, and the distance is that to the nearer side, 0 inside.
    if let Some(range) = office::range(explorer.pack()).filter(|range| range.reach.year <= last) {
        let drawn = recomputed(range);
        let outside =
            |one: &Compared| Cell::whole(range.outside(one.outcome.persons(Area::City, range.reach.year)).round());
        let name = locale::protocol::recomputed(&drawn.label, drawn.year);
        let head = [Cell::text(name), Cell::Year(drawn.year), Cell::text(drawn.text)];
        rows.push(head.into_iter().chain(all.iter().map(outside)).collect());
    }
    Sheet {
        caption: words::forecasts_caption().to_owned(),
        columns: columns(&[words::forecast(), words::year(), words::published()], &all),
        rows,
        notes: vec![locale::protocol::forecasts_note().to_owned()],
        ..Sheet::default()
    }
}

pub(super) fn columns(heads: &[&str], all: &[Compared]) -> Vec<String> {
    heads.iter().map(|head| (*head).to_owned()).chain(all.iter().map(name)).collect()
}

/// `B · Grüne`: the letter that stands in the pictures too, and the name.
pub(super) fn name(one: &Compared) -> String {
    words::lettered(one.letter, &one.name)
}

pub(super) fn rounding(area: Area) -> Rounding {
    rounding::of(area)
}
