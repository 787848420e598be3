//! The controls as they stand under a scenario.

use locale::controls::{self as words, Words, heading};
use locale::numbers;
use scenario::pack::{self, Measure, Pack};
use scenario::presets::assumed_of;
use scenario::{AgeGroup, Area, Basis, Course, Homes, Lever, TARGET_YEARS};

use crate::answer::Answer;
use crate::page::{Control, ControlGroup, ControlView, HomesOption, HomesView, Mark};
use crate::place;
use crate::teller::{About, Subject, Teller};

/// Observed figures are shown of as many years.
const OBSERVED_YEARS: usize = 10;
/// The slider goes so far beyond what was observed, as a part of its span.
const ROOM: f64 = 1.0;
/// Where nothing was observed, so far around the baseline, as a part of it.
const AROUND: f64 = 0.5;

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

/// What a role of dwellings means.
pub(crate) fn about_homes(homes: Homes) -> &'static str {
    match homes {
        Homes::Limit => words::homes::limit_explanation(),
        Homes::Attract => words::homes::attract_explanation(),
        Homes::Ignore => words::homes::ignore_explanation(),
    }
}

pub(crate) fn homes(teller: Teller, selected: Homes) -> HomesView {
    let option = |homes: Homes| HomesOption {
        homes,
        name: homes_name(homes).to_owned(),
        explanation: (teller.homes)(homes).to_owned(),
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
    let span = span(&seen);
    let baseline = basis.base_of(area);
    let moved = (value - baseline).abs() >= basis.step / 2.0;
    let outside = moved && span.is_some_and(|(lowest, highest)| value < lowest || value > highest);
    let about = (answer.teller.about)(answer.model.pack(), Subject::Lever(lever, &seen));
    let words = words_of(lever);
    ControlView {
        control: Control::Lever(lever),
        name: words.name.to_owned(),
        unit: words.unit.to_owned(),
        value,
        baseline,
        min: basis.min,
        max: basis.max_of(area),
        aim: aim(basis, lever, area, span),
        reach: basis.reach_of(area),
        step: basis.step,
        stride: stride(basis, area),
        digits: digits(lever),
        value_text: words::value_with_unit(&text, words.unit),
        text,
        observed: span,
        office: about.office,
        observed_note: about.observed,
        explanation: about.explanation,
        source: about.source,
        marks: marks(answer, lever, outside),
        locked: false,
    }
}

/// Between which values the observed ones lie.
fn span(seen: &[(i32, f64)]) -> Option<(f64, f64)> {
    let (_, first) = *seen.first()?;
    Some(seen.iter().fold((first, first), |(low, high), (_, value)| (low.min(*value), high.max(*value))))
}

/// Between which values a lever is aimed: what was observed with room on both sides, always around the baseline, and in a district in
/// proportion to its own baseline.
fn aim(basis: &Basis, lever: Lever, area: Area, seen: Option<(f64, f64)>) -> (f64, f64) {
    let (min, max, baseline) = (basis.min, basis.max_of(area), basis.base_of(area));
    let room = |(low, high): (f64, f64)| (high - low) * ROOM;
    let (low, high) = match (seen, lever) {
        (Some(seen), _) => (seen.0 - room(seen), seen.1 + room(seen)),
        (None, Lever::Arrivals | Lever::Departures | Lever::Fertility) => {
            (baseline * (1.0 - AROUND), baseline * (1.0 + AROUND))
        }
        _ => (min, max),
    };
    (low.max(min).min(baseline), high.min(max).max(baseline))
}

/// What a button adds: in a district never more than one.
fn stride(basis: &Basis, area: Area) -> f64 {
    if area == Area::City { basis.stride } else { basis.stride.min(1.0) }
}

/// What is said about a control.
pub(crate) fn about(pack: &Pack, subject: Subject<'_>) -> About {
    match subject {
        Subject::Lever(lever, seen) => {
            let (words, office) = (words_of(lever), assumed_of(pack, lever));
            let noted = office.map(|value| office_note(lever, value));
            About {
                explanation: stated(pack, lever, "explanation", words.explanation),
                source: stated(pack, lever, "source", words.source),
                observed: std::iter::once(observed_note(lever, seen)).chain(noted).collect::<Vec<_>>().join(". "),
                office,
            }
        }
        Subject::TargetYear(base_year) => About {
            explanation: words::target().explanation.to_owned(),
            source: words::counted_from(base_year),
            ..About::default()
        },
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
    let about = (answer.teller.about)(answer.model.pack(), Subject::TargetYear(answer.base_year()));
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
        aim: (f64::from(first), f64::from(*TARGET_YEARS.end())),
        reach: (f64::from(first), f64::from(*TARGET_YEARS.end())),
        step: 1.0,
        stride: 1.0,
        digits: 0,
        text: numbers::year(year),
        value_text: words::target_year(year),
        observed: None,
        office: None,
        observed_note: about.observed,
        explanation: about.explanation,
        source: about.source,
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
    seen.split_off(seen.len().saturating_sub(OBSERVED_YEARS))
}

/// What the mark of the state office is: nothing that it has published for the city.
fn office_note(lever: Lever, value: f64) -> String {
    let text = shown(lever, value);
    if lever == Lever::Fertility { words::office_births(&text) } else { words::office_lives(&text) }
}

fn observed_note(lever: Lever, seen: &[(i32, f64)]) -> String {
    match seen {
        [(from, _), .., (to, _)] => {
            let kind = if lever == Lever::Fertility { words::proxy() } else { words::counted() };
            let each: Vec<String> =
                seen.iter().map(|(year, value)| words::tick(*year, &shown(lever, *value))).collect();
            words::observed(*from, *to, kind, &each.join(" · "))
        }
        _ => words::not_observed().to_owned(),
    }
}
