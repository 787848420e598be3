//! The number people came for, what it is compared with, and what deviates from the baseline.

use locale::figures::development::forecast_label;
use locale::results;
use scenario::pack::{self, Pack, Reach};
use scenario::{Area, Course, Event, Homes, Lever, Scenario, Setting};

use crate::answer::{Answer, area_name};
use crate::page::controls::{digits, homes, name_of, words_of};
use crate::page::office::{Said, compared};
use crate::page::{Comparison, Headline, Tone};
use crate::rounding;
use crate::state::State;

/// Fewer unplaced people than this are the rounding of a limit that does not bind.
const SOMEBODY: f64 = 0.5;

/// The last year to project: the target year, or the year of what the state office says.
pub(crate) fn last_year(pack: &Pack, state: &State) -> i32 {
    let target = state.scenario.target_year();
    compared(pack, state).and_then(|said| said.year()).map_or(target, |year| year.max(target))
}

/// The comparison with what the state office says; `None` for a district.
fn against_office(answer: &Answer<'_>) -> Option<Comparison> {
    let said = compared(answer.model.pack(), &answer.state)?;
    let year = said.year()?;
    let persons = answer.outcome.persons(answer.area(), year);
    let (label, text) = match said {
        Said::Figure(point) => {
            let name = forecast_label(&point.publisher, &point.title, point.base_year);
            (results::against_forecast(&name, year), difference(Area::City, persons, point.persons?))
        }
        Said::Range(range) => {
            let Reach { base_year, basis, .. } = range.reach;
            let text = results::recomputed(range.low, range.high, persons, range.outside(persons));
            (results::against_recomputed(*base_year, year, locale::pack::told(basis)), text)
        }
    };
    Some(Comparison { label, text, tone: Tone::Official })
}

pub(crate) fn headline(answer: &Answer<'_>) -> Headline {
    let (area, year) = (answer.area(), answer.target_year());
    let shown = |persons: f64| rounding::shown(area, persons);
    let persons = answer.outcome.persons(area, year);
    let baseline = answer.model.baseline().persons(area, year);
    let mut comparisons = vec![Comparison {
        label: results::AGAINST_BASELINE.to_owned(),
        text: difference(area, persons, baseline),
        tone: Tone::Scenario,
    }];
    comparisons.extend(against_office(answer));
    let homeless = unplaced(answer);
    comparisons.push(Comparison {
        label: results::without_dwelling(answer.base_year() + 1, year),
        text: if answer.state.scenario.homes() == Homes::Ignore {
            results::DWELLINGS_IGNORED.to_owned()
        } else {
            results::count(shown(homeless))
        },
        tone: Tone::Plain,
    });
    let mut cautions = vec![results::NO_PREDICTION.to_owned()];
    cautions.extend(answer.own.map(results::own_figures));
    let base = answer.outcome.persons(area, answer.base_year());
    if area != Area::City && base < pack::RELIABLE_FROM {
        cautions.push(results::hardly_reliable(shown(base)));
    }
    Headline {
        caption: results::caption(year, &answer.area_name),
        persons,
        text: results::count(shown(persons)),
        comparisons,
        sentence: sentence(answer, shown(persons) - shown(baseline), shown(homeless)),
        cautions,
        estimated: answer.estimated(),
    }
}

pub(crate) fn deviations(pack: &Pack, scenario: &Scenario) -> Vec<String> {
    let mut lines: Vec<String> =
        scenario.deviations().map(|(lever, area, course)| deviation(pack, lever, area, course)).collect();
    lines.extend(scenario.events().iter().map(|event| event_line(pack, event)));
    if let Some(choice) = homes_choice(scenario) {
        lines.push(results::homes_deviation(locale::controls::homes::NAME, &choice));
    }
    lines.extend(persistence(scenario));
    lines
}

/// A single event as a line of the deviations.
pub(crate) fn event_line(pack: &Pack, event: &Event) -> String {
    let kind = name_of(pack, Lever::Kind(event.kind));
    results::event(event.year, event.persons, kind, &area_name(pack, event.area))
}

/// One line of the deviations.
pub(crate) fn deviation(pack: &Pack, lever: Lever, area: Area, course: &Course) -> String {
    let unit = unit(lever).to_owned() + &over_time(lever, course);
    results::deviation(name_of(pack, lever), &area_name(pack, area), &amount(lever, course), &unit)
}

/// What a deviation comes to: the largest of a course over time, its last where it runs along points.
pub(crate) fn amount(lever: Lever, course: &Course) -> String {
    let value = match course {
        Course::Always(value) | Course::From { value, .. } | Course::Span { value, .. } => *value,
        Course::Points(points) => points.last().map_or(0.0, |(_, value)| *value),
    };
    results::amount(value, digits(lever))
}

/// When it holds; nothing for a deviation in every year.
pub(crate) fn over_time(lever: Lever, course: &Course) -> String {
    match course {
        Course::Always(_) => String::new(),
        Course::From { first, .. } => results::from_year(*first),
        Course::Span { first, last, .. } => results::in_years(*first, *last),
        Course::Points(points) => {
            let digits = digits(lever);
            results::along(points.iter().map(|(year, value)| (*year, results::amount(*value, digits))))
        }
    }
}

/// What a deviation comes to, and when it holds.
pub(crate) fn amount_over_time(lever: Lever, course: &Course) -> String {
    amount(lever, course) + &over_time(lever, course)
}

/// A deviation of life expectancy is in years: "against the baseline" is what every deviation is.
pub(crate) fn unit(lever: Lever) -> &'static str {
    if lever == Lever::LifeExpectancy { locale::controls::YEARS } else { words_of(lever).unit }
}

pub(crate) fn status(answer: &Answer<'_>) -> String {
    let (area, year) = (answer.area(), answer.target_year());
    let [persons, baseline] =
        [&answer.outcome, answer.model.baseline()].map(|outcome| rounding::shown(area, outcome.persons(area, year)));
    results::status(&answer.area_name, year, persons, persons - baseline)
}

fn sentence(answer: &Answer<'_>, difference: f64, homeless: f64) -> String {
    let (area, year) = (answer.area(), answer.target_year());
    let scenario = &answer.state.scenario;
    if scenario.is_baseline() {
        let [base, target] =
            [answer.base_year(), year].map(|year| rounding::shown(area, answer.outcome.persons(area, year)));
        return results::baseline_sentence(&answer.area_name, base, answer.base_year(), target, year);
    }
    let short = short_changes(answer.model.pack(), scenario);
    let mut sentence = results::scenario_sentence(&results::changes(&short), &answer.area_name, difference, year);
    let builds = scenario.deviations().any(|(lever, _, course)| lever == Lever::Infill && course.most() > 0.0);
    let remark = if scenario.homes() != Homes::Ignore && homeless > SOMEBODY {
        Some(results::some_without_dwelling(homeless))
    } else if builds && scenario.homes() == Homes::Limit {
        Some(results::ENOUGH_DWELLINGS.to_owned())
    } else {
        None
    };
    if let Some(remark) = remark {
        sentence.push(' ');
        sentence.push_str(&remark);
    }
    sentence
}

/// What deviates, in short: for a sentence.
pub(crate) fn short_changes(pack: &Pack, scenario: &Scenario) -> Vec<String> {
    let mut short: Vec<String> = scenario
        .deviations()
        .map(|(lever, of, course)| {
            let amount = match lever {
                Lever::ArrivalsOfAge(_) | Lever::DeparturesOfAge(_) => results::percent_of(&amount(lever, course)),
                _ => amount(lever, course),
            };
            let amount = amount + &over_time(lever, course);
            let name = area_name(pack, of);
            results::short_deviation(name_of(pack, lever), &amount, (of != Area::City).then_some(name.as_str()))
        })
        .collect();
    short.extend(scenario.events().iter().map(|event| results::short_event(event.year)));
    short.extend(homes_choice(scenario));
    short.extend(persistence(scenario));
    short
}

/// How much of their ages districts keep, where a scenario says so.
fn persistence(scenario: &Scenario) -> Option<String> {
    let percent = scenario.setting(Setting::DistrictPersistence, Area::City)?;
    Some(locale::settings::persistence(&crate::levers::entry::typed(percent)))
}

fn homes_choice(scenario: &Scenario) -> Option<String> {
    let chosen = scenario.homes();
    if chosen == Homes::default() {
        return None;
    }
    homes(chosen).options.into_iter().find(|option| option.homes == chosen).map(|option| option.name)
}

/// Everyone who found no dwelling from the first projected year to the target year.
fn unplaced(answer: &Answer<'_>) -> f64 {
    (answer.base_year() + 1..=answer.target_year())
        .map(|year| answer.outcome.change(answer.area(), year).unplaced)
        .sum()
}

pub(crate) fn difference(area: Area, value: f64, reference: f64) -> String {
    let percent = if reference > 0.0 { (value / reference - 1.0) * 100.0 } else { 0.0 };
    // The printed difference is that of the printed numbers.
    results::difference(rounding::shown(area, value) - rounding::shown(area, reference), percent)
}
