//! What cannot be calculated, in sentences: lever, area, value and what is possible.

use locale::controls::value_with_unit;
use locale::refused as words;
use scenario::pack::Pack;
use scenario::{Lever, ModelError, Refusal, Scenario};

use crate::answer::area_name;
use crate::page::controls::{name_of, shown, words_of};

/// A sentence for each reason.
pub(crate) fn sentences(pack: &Pack, scenario: &Scenario, error: &ModelError) -> Vec<String> {
    match error {
        ModelError::Refused(refusals) => refusals.iter().map(|refusal| sentence(pack, scenario, refusal)).collect(),
        ModelError::Nobody { lever, region, year } => {
            let place = area_name(pack, scenario::Area::District(*region));
            vec![words::nobody(name_of(pack, *lever), &place, *year)]
        }
        ModelError::Ties { year, .. } => vec![locale::totals::contradict(*year)],
        ModelError::TiesNotHere => vec![locale::totals::not_here().to_owned()],
        ModelError::Input(_) | ModelError::LifeTable(_) | ModelError::Fertility(_) => {
            vec![words::not_together().to_owned()]
        }
    }
}

/// Why a part of a scenario cannot be calculated, and what is possible.
pub(crate) fn sentence(pack: &Pack, scenario: &Scenario, refusal: &Refusal) -> String {
    let name = |lever: Lever| name_of(pack, lever);
    let ends = |lever: Lever, (least, most): (f64, f64)| (shown(lever, least), shown(lever, most));
    let amount = |lever: Lever, value: f64| value_with_unit(&shown(lever, value), words_of(lever).unit);
    match *refusal {
        Refusal::Beyond { lever, area, year, value, reach } => {
            let (least, most) = ends(lever, reach);
            words::beyond(name(lever), &area_name(pack, area), (year, &amount(lever, value)), (&least, &most))
        }
        Refusal::Together { lever, area, year, value, reach } => {
            let (least, most) = ends(lever, reach);
            words::together(name(lever), &area_name(pack, area), (year, &amount(lever, value)), (&least, &most))
        }
        Refusal::Past { lever, area, last, first_year } => {
            words::past(name(lever), &area_name(pack, area), last, first_year)
        }
        Refusal::PastEvent { year, first_year, .. } => words::past_event(year, first_year),
        Refusal::LargeEvent { index, persons, most } => {
            words::large_event(scenario.events().get(index).map_or(0, |event| event.year), persons, most)
        }
    }
}
