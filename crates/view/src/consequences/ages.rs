//! Any span of ages: how many people it holds, over the years.

use charts::{Development, Observed, Table, YearValue};
use locale::ages as words;
use locale::charts::caption::estimated;
use locale::numbers;
use scenario::Outcome;

pub use crate::age_span::AgeSpan;
use crate::answer::Answer;
use crate::page::figures::estimate;
use crate::rooms::Consequences;
use crate::rounding;
use crate::state::State;

/// What is said about a span of ages in the chosen area.
#[derive(Debug, Clone, PartialEq)]
pub struct AgesView {
    /// The number in the base year and in the target year, in a sentence.
    pub sentence: String,
    /// The same figures with the baseline and the difference.
    pub figures: Table,
    /// Scenario and baseline over the years.
    pub line: Development,
    /// That sums may be off by rounding, for a district.
    pub note: Option<&'static str>,
    /// Whether the ages are an estimate.
    pub estimated: bool,
}

impl Consequences<'_> {
    /// The span that the state names; nothing where it names none.
    #[must_use]
    pub fn ages(&self, state: &State) -> Option<AgesView> {
        let span = state.ages?;
        Some(told(&self.city.answer(state), span))
    }

    /// The state with the span that somebody typed; nothing typed takes it away.
    ///
    /// # Errors
    ///
    /// A sentence on what cannot be taken and what to write instead.
    pub fn enter_ages(&self, state: &State, text: &str) -> Result<State, String> {
        let ages = if text.trim().is_empty() { None } else { Some(AgeSpan::typed(text)?) };
        Ok(State { ages, ..state.clone() })
    }
}

fn told(answer: &Answer<'_>, span: AgeSpan) -> AgesView {
    let (area, base, target) = (answer.area(), answer.base_year(), answer.target_year());
    let name = span.name();
    let shown = |outcome: &Outcome, year: i32| rounding::shown(area, span.persons(outcome, area, year));
    let [now, then] = [base, target].map(|year| shown(&answer.outcome, year));
    let persons = |outcome: &Outcome| span.persons(outcome, area, target);
    let (apart, _) = rounding::apart(rounding::of(area), persons(&answer.outcome), persons(answer.model.baseline()));
    let baseline = shown(answer.model.baseline(), target);
    let line = |outcome: &Outcome| -> Vec<YearValue> {
        let years = base..=target.min(outcome.last_year());
        years.map(|year| YearValue { year, persons: span.persons(outcome, area, year) }).collect()
    };
    let row = [
        name.clone(),
        numbers::persons(now),
        numbers::persons(then),
        numbers::persons(baseline),
        numbers::signed_persons(apart),
    ];
    let sentence = words::sentence(&name, &answer.area_name, (base, now), (target, then), baseline);
    let findings: Vec<String> = std::iter::once(sentence).chain(estimate(answer.estimated())).collect();
    AgesView {
        sentence: findings.join(" "),
        figures: Table {
            caption: words::caption(&answer.area_name) + if answer.estimated() { estimated() } else { "" },
            columns: words::columns(base, target).to_vec(),
            rows: vec![row.to_vec()],
        },
        line: Development {
            place: words::place(&answer.area_name, &name) + if answer.estimated() { estimated() } else { "" },
            base_year: base,
            target_year: target,
            observed: vec![Observed { year: base, persons: span.persons(&answer.outcome, area, base), exact: true }],
            breaks: Vec::new(),
            baseline: line(answer.model.baseline()),
            scenario: line(&answer.outcome),
            forecasts: Vec::new(),
            range: None,
            threshold: None,
            rounding: rounding::of(area),
        },
        note: (area != scenario::Area::City).then_some(words::rounded()),
        estimated: answer.estimated(),
    }
}
