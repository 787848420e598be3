//! How far the scenarios of a set lie apart in each lever, by what each of them says about it.

use locale::priorities as words;
use scenario::collection::Collection;
use scenario::{Area, Levels, Lever, Scenario};

use super::accord::{Accord, letters, with_silent};
use super::choices::{Choice, reasons};
use super::{LeverRange, NOTHING, Projected, Voice, ends};
use crate::answer::area_name;
use crate::compare::aspect;
use crate::page::controls::{digits, name_of, shown, words_of};
use crate::rooms::Compare;
use crate::rounding::to_digits;

/// How many presses of a lever's button apart still count as agreed.
const AGREED_STRIDES: f64 = 1.0;

impl Compare<'_> {
    /// A row for each lever and area that somebody moves. What a deviation of the city does to a district stands in the row of the city
    /// alone: each row is about one cause.
    pub(super) fn lever_ranges(
        &self,
        collection: &Collection,
        cards: &[(usize, char, u8)],
        voices: &[Voice],
        projected: &[Projected],
        year: i32,
    ) -> Vec<LeverRange> {
        let scenarios: Vec<&Scenario> = projected.iter().map(|one| &one.scenario).collect();
        let model = &self.city.model;
        let baseline = model.levels(&Scenario::default());
        let first = model.baseline().base_year() + 1;
        let range = |(lever, area): (Lever, Area)| {
            let reasons = reasons(collection, cards, lever, area);
            // Who gives a reason says something, even that nothing should change.
            let speaks = |voice: usize| {
                let moves = scenarios[voice].course(lever, area).is_some();
                moves || reasons.iter().any(|(letter, _)| *letter == voices[voice].letter)
            };
            let speaks: Vec<bool> = (0..voices.len()).map(speaks).collect();
            let levels: Vec<Option<Levels>> = (scenarios.iter().zip(&speaks))
                .map(|(scenario, speaks)| speaks.then(|| model.levels(&alone(scenario, lever, area))))
                .collect();
            let at = |year: i32| -> Vec<Option<f64>> {
                levels.iter().map(|levels| Some(levels.as_ref()?.value(lever, area, year))).collect()
            };
            let said = |year: i32| -> Vec<f64> { at(year).into_iter().flatten().collect() };
            let tolerance = model.basis(lever).stride * AGREED_STRIDES;
            let one = (first..=year).all(|year| spread(&said(year)) <= tolerance + NOTHING);
            let accord = Accord::of(one, &speaks);
            let (values, base) = (at(year), baseline.value(lever, area, year));
            let (low, high) = ends(&said(year));
            let unit = words_of(lever).unit;
            let same = to_digits(low, digits(lever)) == to_digits(high, digits(lever));
            let (low, high) = (shown(lever, low), shown(lever, high));
            let between = if same { low.clone() } else { words::between(&low, &high) };
            let verdict = match accord {
                Accord::Open => words::only(&letters(voices, speaks.iter().copied()), &between, unit),
                Accord::Agreed => words::agreed(&between, unit),
                Accord::Parted if same => words::parted_on_the_way().to_owned(),
                Accord::Parted => words::parted(&low, &high, unit),
            };
            LeverRange {
                name: match area {
                    Area::City => name_of(self.city.pack(), lever).to_owned(),
                    district => words::lever(name_of(self.city.pack(), lever), &area_name(self.city.pack(), district)),
                },
                unit,
                texts: values.iter().map(|value| said_or_silent(value.map(|value| shown(lever, value)))).collect(),
                values,
                baseline: base,
                baseline_text: shown(lever, base),
                accord,
                verdict: with_silent(verdict, voices, &speaks),
                reasons,
            }
        };
        aspect::levers(&scenarios).into_iter().map(range).collect()
    }
}

/// What a scenario says about a lever in an area, and nothing else of it.
fn alone(scenario: &Scenario, lever: Lever, area: Area) -> Scenario {
    match scenario.course(lever, area) {
        Some(course) => Scenario::default().with_course(lever, area, course.clone()),
        None => Scenario::default(),
    }
}

pub(super) fn said_or_silent(text: Option<String>) -> String {
    text.unwrap_or_else(|| words::silent().to_owned())
}

fn spread(values: &[f64]) -> f64 {
    let (low, high) = ends(values);
    high - low
}

/// On what they part, on what they agree and on what not everybody speaks; `alike` says whether all come to the same result.
pub(super) fn finding(levers: &[LeverRange], choices: &[Choice], alike: bool) -> String {
    let named = |wanted: Accord| -> Vec<&str> {
        let levers = levers.iter().map(|it| (it.accord, it.name.as_str()));
        let choices = choices.iter().map(|it| (it.accord, it.name.as_str()));
        levers.chain(choices).filter(|(accord, _)| *accord == wanted).map(|(_, name)| name).collect()
    };
    words::finding(&named(Accord::Parted), &named(Accord::Agreed), &named(Accord::Open), alike)
}
