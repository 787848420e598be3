//! The controls as they stand under a scenario.

use locale::controls::{self as words, Words, heading};
use locale::numbers;
use scenario::pack::{self, Measure, Pack};
use scenario::{AgeGroup, Area, Course, Homes, Lever, TARGET_YEARS};

use crate::answer::Answer;
use crate::page::{Control, ControlGroup, ControlView, HomesOption, HomesView, Mark, Tick};
use crate::place;

/// Observed figures are shown of as many years.
const TICK_YEARS: usize = 10;

pub(crate) fn groups(answer: &Answer<'_>) -> Vec<ControlGroup> {
    let group = |heading: &str, levers: &[Lever]| ControlGroup {
        heading: heading.to_owned(),
        controls: levers.iter().map(|lever| control(answer, *lever)).collect(),
    };
    vec![
        group(heading::migration(), &[Lever::Arrivals, Lever::Departures]),
        group(heading::births_and_lives(), &[Lever::Fertility, Lever::LifeExpectancy]),
        group(heading::housing(), &[Lever::Infill]),
        ControlGroup { heading: heading::target().to_owned(), controls: vec![target_year(answer)] },
    ]
}

/// What a role of dwellings is called.
pub(crate) fn homes_name(homes: Homes) -> &'static str {
    match homes {
        Homes::Limit => words::homes::limit(),
        Homes::Attract => words::homes::attract(),
        Homes::Ignore => words::homes::ignore(),
    }
}

pub(crate) fn homes(selected: Homes) -> HomesView {
    let option = |homes: Homes| {
        let explanation = match homes {
            Homes::Limit => words::homes::limit_explanation(),
            Homes::Attract => words::homes::attract_explanation(),
            Homes::Ignore => words::homes::ignore_explanation(),
        };
        HomesOption { homes, name: homes_name(homes).to_owned(), explanation: explanation.to_owned() }
    };
    HomesView {
        name: words::homes::name().to_owned(),
        options: Homes::ALL.map(|(_, homes)| option(homes)).to_vec(),
        selected,
    }
}

/// The words of a lever.
pub(crate) fn words_of(lever: Lever) -> Words {
    match lever {
        Lever::Arrivals => words::arrivals(),
        Lever::Departures => words::departures(),
        Lever::Fertility => words::fertility(),
        Lever::LifeExpectancy => words::life_expectancy(),
        Lever::Infill => words::infill(),
        Lever::LifeExpectancyWomen => words::life_expectancy_women(),
        Lever::LifeExpectancyMen => words::life_expectancy_men(),
        Lever::MeanAgeAtBirth => words::mean_age_at_birth(),
        Lever::Moves => words::moves(),
        Lever::Construction => words::construction(),
        Lever::Conversion => words::conversion(),
        Lever::KeptFree => words::kept_free(),
        Lever::PersonsPerDwelling => words::persons_per_dwelling(),
        Lever::OccupancyTrend => words::occupancy_trend(),
        Lever::ArrivalsOfAge(group) => words::arrivals_of_age()[group.index()],
        Lever::DeparturesOfAge(group) => words::departures_of_age()[group.index()],
        Lever::Kind(_) => words::kind(),
    }
}

/// The name of a lever; kinds of arrivals are named by the pack.
pub(crate) fn name_of(pack: &Pack, lever: Lever) -> &str {
    match lever {
        Lever::Kind(kind) => {
            pack.arrivals.get(kind).map_or("", |kind| place::cell(pack, ["kinds", &kind.id, "name"], &kind.name))
        }
        _ => words_of(lever).name,
    }
}

/// Decimals that a lever shows.
pub(crate) fn digits(lever: Lever) -> usize {
    match lever {
        Lever::Arrivals | Lever::Infill | Lever::Construction | Lever::Conversion | Lever::Kind(_) => 0,
        Lever::Fertility | Lever::PersonsPerDwelling => 2,
        _ => 1,
    }
}

pub(crate) fn control(answer: &Answer<'_>, lever: Lever) -> ControlView {
    let area = answer.area();
    let basis = answer.model.basis(lever);
    let value = answer.level(lever);
    let text = shown(lever, value);
    let seen = observed(answer.model.pack(), lever, area);
    let (lowest, highest) =
        seen.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), (_, v)| (low.min(*v), high.max(*v)));
    let moved = (value - basis.base_of(area)).abs() >= basis.step / 2.0;
    let outside = moved && !seen.is_empty() && (value < lowest || value > highest);
    let stride = if area == Area::City { basis.stride } else { basis.stride.min(1.0) };
    let words = words_of(lever);
    ControlView {
        control: Control::Lever(lever),
        name: words.name.to_owned(),
        unit: words.unit.to_owned(),
        value,
        baseline: basis.base_of(area),
        min: basis.min,
        max: basis.max_of(area),
        reach: basis.reach_of(area),
        step: basis.step,
        stride,
        digits: digits(lever),
        value_text: words::value_with_unit(&text, words.unit),
        text,
        ticks_note: ticks_note(lever, &seen),
        ticks: seen
            .into_iter()
            .map(|(year, value)| Tick { value, label: words::tick(year, &shown(lever, value)) })
            .collect(),
        explanation: stated(answer.model.pack(), lever, "explanation", words.explanation),
        source: stated(answer.model.pack(), lever, "source", words.source),
        marks: marks(answer, lever, outside),
        locked: false,
    }
}

/// What the pack says of a lever: its explanation, or where its baseline comes from.
pub(crate) fn stated(pack: &Pack, lever: Lever, what: &str, otherwise: &str) -> String {
    let name = lever.file_name(&[]).unwrap_or_default();
    place::fact(pack, &[&name, ".", what].concat(), otherwise).to_owned()
}

/// What is to be known about the present value; nothing about a plain one.
fn marks(answer: &Answer<'_>, lever: Lever, outside: bool) -> Vec<Mark> {
    let (area, scenario) = (answer.area(), &answer.state.scenario);
    let own = scenario.course(lever, area);
    let mut marks = Vec::new();
    if outside {
        marks.push(Mark::NeverObserved);
    }
    if lever == Lever::Infill && answer.outcome.infill_beyond_potential(area, answer.target_year()) > Some(0.0) {
        marks.push(Mark::BeyondPotential);
    }
    if matches!(lever, Lever::Arrivals | Lever::Departures) {
        let from_ages = answer.model.shift_by_age(answer.levels(), lever, area, answer.target_year());
        if from_ages != 0.0 {
            marks.push(Mark::FromAges { amount: from_ages, digits: digits(lever) });
        }
    }
    if lever.follows() && own.is_none() && scenario.deviations().any(|(other, ..)| leads(other, lever)) {
        marks.push(Mark::FollowsParents);
    }
    if own.is_some() && area != Area::City {
        marks.push(Mark::OwnValue(answer.area_name.clone()));
    }
    let courses = [own, scenario.course(lever, Area::City)];
    if courses.into_iter().flatten().any(|course| !matches!(course, Course::Always(_))) {
        marks.push(Mark::Course(answer.target_year()));
    }
    marks
}

/// Whether children follow this lever of their parents' age.
fn leads(other: Lever, children: Lever) -> bool {
    let of_parents = |of: fn(AgeGroup) -> Lever| AgeGroup::PARENTS.map(of).contains(&other);
    match children {
        Lever::ArrivalsOfAge(_) => of_parents(Lever::ArrivalsOfAge),
        _ => of_parents(Lever::DeparturesOfAge),
    }
}

fn target_year(answer: &Answer<'_>) -> ControlView {
    let year = answer.target_year();
    let words = words::target();
    // A newer pack begins later.
    let first = answer.model.first_year().max(*TARGET_YEARS.start());
    ControlView {
        control: Control::TargetYear,
        name: words.name.to_owned(),
        unit: words.unit.to_owned(),
        value: f64::from(year),
        baseline: f64::from(scenario::DEFAULT_TARGET_YEAR),
        min: f64::from(first),
        max: f64::from(*TARGET_YEARS.end()),
        reach: (f64::from(first), f64::from(*TARGET_YEARS.end())),
        step: 1.0,
        stride: 1.0,
        digits: 0,
        text: numbers::year(year),
        value_text: words::target_year(year),
        ticks: Vec::new(),
        ticks_note: String::new(),
        explanation: words.explanation.to_owned(),
        source: words::counted_from(answer.base_year()),
        marks: Vec::new(),
        locked: false,
    }
}

pub(crate) fn shown(lever: Lever, value: f64) -> String {
    match lever {
        Lever::LifeExpectancy
        | Lever::LifeExpectancyWomen
        | Lever::LifeExpectancyMen
        | Lever::MeanAgeAtBirth
        | Lever::OccupancyTrend
        | Lever::ArrivalsOfAge(_)
        | Lever::DeparturesOfAge(_) => numbers::signed_decimal(value, digits(lever)),
        _ => numbers::decimal(value, digits(lever)),
    }
}

/// What was observed in the city in the last years with figures, in the lever's unit. Districts publish none of it.
fn observed(pack: &Pack, lever: Lever, area: Area) -> Vec<(i32, f64)> {
    if area != Area::City {
        return Vec::new();
    }
    let series = |measure: Measure| -> Vec<(i32, f64)> {
        pack.series(measure, pack::Area::City).map(|seen| (seen.year, seen.value)).collect()
    };
    let mut seen = match lever {
        Lever::Arrivals => series(Measure::Arrivals),
        Lever::Departures => {
            let people = series(Measure::Population);
            series(Measure::Departures)
                .into_iter()
                .filter_map(|(year, leaving)| {
                    let (_, persons) = people.iter().find(|(counted, _)| *counted == year)?;
                    Some((year, leaving / persons * 1_000.0))
                })
                .collect()
        }
        Lever::Fertility => series(Measure::FertilityProxy),
        _ => Vec::new(),
    };
    seen.split_off(seen.len().saturating_sub(TICK_YEARS))
}

fn ticks_note(lever: Lever, seen: &[(i32, f64)]) -> String {
    match seen {
        [(from, _), .., (to, _)] => {
            let kind = if lever == Lever::Fertility { words::proxy() } else { words::counted() };
            words::observed(*from, *to, kind)
        }
        _ => words::not_observed().to_owned(),
    }
}
