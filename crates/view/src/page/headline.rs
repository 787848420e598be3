//! The number people came for, and what it is compared with.

use locale::figures::development::forecast_label;
use locale::results;
use scenario::pack::{self, Pack, Reach};
use scenario::{Area, Homes, Lever, Scenario};

use crate::answer::Answer;
use crate::page::deviation::by_itself;
use crate::page::office::{Said, compared};
use crate::page::{Caution, Comparison, Headline, Tone};
use crate::place;
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
            let name =
                forecast_label(&point.publisher, place::told(answer.model.pack(), &point.title), point.base_year);
            (results::against_forecast(&name, year), difference(Area::City, persons, point.persons?))
        }
        Said::Range(range) => {
            let Reach { base_year, basis, .. } = range.reach;
            let text = results::recomputed(range.low, range.high, persons, range.outside(persons));
            (results::against_recomputed(*base_year, year, place::told(answer.model.pack(), basis)), text)
        }
    };
    Some(Comparison { label, text, note: String::new(), tone: Tone::Official })
}

pub(crate) fn headline(answer: &Answer<'_>) -> Headline {
    let (area, year) = (answer.area(), answer.target_year());
    let shown = |persons: f64| rounding::shown(area, persons);
    let persons = answer.outcome.persons(area, year);
    let baseline = answer.model.baseline().persons(area, year);
    let mut comparisons = vec![Comparison {
        label: results::against_baseline().to_owned(),
        text: difference(area, persons, baseline),
        note: String::new(),
        tone: Tone::Scenario,
    }];
    comparisons.extend(against_office(answer));
    let homeless = unplaced(answer);
    comparisons.push(Comparison {
        label: results::without_dwelling(answer.base_year() + 1, year),
        text: if answer.state.scenario.homes() == Homes::Ignore {
            results::dwellings_ignored().to_owned()
        } else {
            results::count(shown(homeless))
        },
        note: String::new(),
        tone: Tone::Plain,
    });
    let mut cautions = vec![Caution::NoPrediction];
    cautions.extend(answer.own.map(|name| Caution::OwnFigures(name.to_owned())));
    let base = answer.outcome.persons(area, answer.base_year());
    if area != Area::City && base < pack::RELIABLE_FROM {
        cautions.push(Caution::HardlyReliable(shown(base)));
    }
    Headline {
        caption: results::caption(year, &answer.area_name),
        persons,
        text: results::count(shown(persons)),
        range: String::new(),
        comparisons,
        sentence: sentence(answer, rounding::apart(rounding::of(area), persons, baseline).0, shown(homeless)),
        cautions,
        estimated: answer.estimated(),
    }
}

pub(crate) fn status(answer: &Answer<'_>) -> String {
    let (area, year) = (answer.area(), answer.target_year());
    let [persons, baseline] = [&answer.outcome, answer.model.baseline()].map(|outcome| outcome.persons(area, year));
    let (difference, _) = rounding::apart(rounding::of(area), persons, baseline);
    results::status(&answer.area_name, year, rounding::shown(area, persons), difference)
}

fn sentence(answer: &Answer<'_>, difference: f64, homeless: f64) -> String {
    let (area, year) = (answer.area(), answer.target_year());
    let scenario = &answer.state.scenario;
    if scenario.is_baseline() {
        let [base, target] =
            [answer.base_year(), year].map(|year| rounding::shown(area, answer.outcome.persons(area, year)));
        return results::baseline_sentence(
            place::fact(answer.model.pack(), "baseline", ""),
            &answer.area_name,
            base,
            answer.base_year(),
            target,
            year,
        );
    }
    let short = (answer.teller.changes)(answer.model.pack(), scenario);
    let mut sentence = results::scenario_sentence(&short, &answer.area_name, difference, year);
    let builds = scenario.deviations().any(|(lever, _, course)| lever == Lever::Infill && course.most() > 0.0);
    let remark = if scenario.homes() != Homes::Ignore && homeless > SOMEBODY {
        Some(results::some_without_dwelling(homeless))
    } else if builds && scenario.homes() == Homes::Limit {
        Some(results::enough_dwellings().to_owned())
    } else {
        None
    };
    if let Some(remark) = remark {
        sentence.push(' ');
        sentence.push_str(&remark);
    }
    sentence
}

/// What deviates by itself, in short: for a sentence.
pub(crate) fn changes(pack: &Pack, scenario: &Scenario) -> String {
    results::changes(&by_itself(scenario).iter().map(|deviation| deviation.short(pack)).collect::<Vec<_>>())
}

/// Everyone who found no dwelling from the first projected year to the target year.
fn unplaced(answer: &Answer<'_>) -> f64 {
    (answer.base_year() + 1..=answer.target_year())
        .map(|year| answer.outcome.change(answer.area(), year).unplaced)
        .sum()
}

pub(crate) fn difference(area: Area, value: f64, reference: f64) -> String {
    let (persons, percent) = rounding::apart(rounding::of(area), value, reference);
    results::difference(persons, percent)
}
