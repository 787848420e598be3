//! How far the scenarios of a set lie apart in each lever.

use locale::priorities as words;
use scenario::collection::Collection;
use scenario::{Area, Lever, Scenario};

use super::{LeverRange, NOTHING, Projected, ends};
use crate::answer::area_name;
use crate::compare::aspect;
use crate::page::controls::{digits, name_of, shown, words_of};
use crate::rooms::Compare;
use crate::rounding::to_digits;

/// How many presses of a lever's button apart still count as agreed.
const AGREED_STRIDES: f64 = 1.0;

impl Compare<'_> {
    pub(super) fn lever_ranges(
        &self,
        collection: &Collection,
        cards: &[(usize, char, u8)],
        projected: &[Projected],
        year: i32,
    ) -> Vec<LeverRange> {
        let scenarios: Vec<&Scenario> = projected.iter().map(|one| &one.scenario).collect();
        let levels: Vec<_> = projected.iter().map(|one| self.city.model.levels(&one.scenario)).collect();
        let baseline = self.city.model.levels(&Scenario::default());
        let first = self.city.model.baseline().base_year() + 1;
        let range = |(lever, area): (Lever, Area)| {
            let at = |year: i32| -> Vec<f64> { levels.iter().map(|levels| levels.value(lever, area, year)).collect() };
            let values = at(year);
            let tolerance = self.city.model.basis(lever).stride * AGREED_STRIDES;
            let agreed = (first..=year).all(|year| spread(&at(year)) <= tolerance + NOTHING);
            let base = baseline.value(lever, area, year);
            let reasons = cards.iter().filter_map(|(index, letter, _)| {
                let reason = collection.cards[*index].reason(lever, area);
                (!reason.is_empty()).then(|| (*letter, reason.to_owned()))
            });
            let ends = ends(&values);
            let unit = words_of(lever).unit;
            let same = to_digits(ends.0, digits(lever)) == to_digits(ends.1, digits(lever));
            let verdict = match (agreed, same) {
                (true, true) => words::agreed(&shown(lever, ends.0), unit),
                (true, false) => words::nearly_agreed(&shown(lever, ends.0), &shown(lever, ends.1), unit),
                (false, true) => words::parted_on_the_way().to_owned(),
                (false, false) => words::parted(&shown(lever, ends.0), &shown(lever, ends.1), unit),
            };
            LeverRange {
                name: match area {
                    Area::City => name_of(self.city.pack(), lever).to_owned(),
                    district => words::lever(name_of(self.city.pack(), lever), &area_name(self.city.pack(), district)),
                },
                unit,
                texts: values.iter().map(|value| shown(lever, *value)).collect(),
                values,
                baseline: base,
                baseline_text: shown(lever, base),
                agreed,
                verdict,
                reasons: reasons.collect(),
            }
        };
        aspect::levers(&scenarios).into_iter().map(range).collect()
    }
}

fn spread(values: &[f64]) -> f64 {
    let (low, high) = ends(values);
    high - low
}

/// On what they part and on what they agree, in a sentence or two.
pub(super) fn finding(levers: &[LeverRange]) -> String {
    let names = |agreed: bool| -> Vec<&str> {
        levers.iter().filter(|range| range.agreed == agreed).map(|range| range.name.as_str()).collect()
    };
    words::finding(&names(false), &names(true))
}
