//! What matters most: each lever moved over a range, all others as set.

use scenario::{Area, Lever, Model, ModelError, Scenario};

use crate::errors;
use crate::knob::Knob;
use crate::measure::Ask;
use crate::observed::{Evidence, Unobserved, observed};
use crate::work::{Progress, Work};

/// A lever and the values between which it is moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// The lever.
    pub knob: Knob,
    /// Its least and its largest value, in its unit.
    pub values: (f64, f64),
    /// What was observed; `None` for a span of another origin.
    pub evidence: Option<Evidence>,
}

/// What moving a lever over its span does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The lever and its values.
    pub span: Span,
    /// The figure at the least and at the largest value.
    pub results: (f64, f64),
}

impl Bar {
    /// How far the figure goes from the one end to the other.
    #[must_use]
    pub fn width(&self) -> f64 {
        (self.results.1 - self.results.0).abs()
    }
}

/// Why a lever has no bar.
#[derive(Debug, Clone, PartialEq)]
pub enum Missing {
    /// It has no observed range.
    Unobserved(Unobserved),
    /// An end of its range cannot be projected beside everything else of the scenario.
    Refused(ModelError),
}

/// The picture of what matters most (a tornado).
#[derive(Debug, Clone, PartialEq)]
pub struct Tornado {
    /// The figure of the scenario as it is set.
    pub now: f64,
    /// A bar for each lever with a span, the widest first.
    pub bars: Vec<Bar>,
    /// The levers without a bar.
    pub missing: Vec<(Lever, Missing)>,
}

/// A tornado on its way.
#[derive(Debug, Clone)]
pub struct Moving {
    ask: Ask,
    scenario: Scenario,
    spans: Vec<Span>,
    missing: Vec<(Lever, Missing)>,
    now: Option<f64>,
    /// The figures at both ends of each span so far.
    found: Vec<Result<f64, ModelError>>,
}

impl Moving {
    /// Every lever of the city over its observed range of ten years; those without one are named.
    #[must_use]
    pub fn observed(model: &Model, scenario: &Scenario, ask: Ask) -> Self {
        let (mut spans, mut missing) = (Vec::new(), Vec::new());
        for lever in Lever::all(model.pack().arrivals.len()) {
            match observed(model, lever, Area::City) {
                Ok(observed) => spans.push(Span {
                    knob: Knob::new(lever, Area::City),
                    values: observed.range(),
                    evidence: Some(observed.evidence),
                }),
                Err(why) => missing.push((lever, Missing::Unobserved(why))),
            }
        }
        Self { missing, ..Self::over(scenario, ask, spans) }
    }

    /// The levers of the city that the model of error moves, over what it holds; `None` where the pack knows no errors.
    #[must_use]
    pub fn of_errors(model: &Model, scenario: &Scenario, ask: Ask) -> Option<Self> {
        let spans = errors::spans(model, scenario, ask.year).into_iter();
        let spans: Vec<Span> = spans.map(|(knob, values)| Span { knob, values, evidence: None }).collect();
        (!spans.is_empty()).then(|| Self::over(scenario, ask, spans))
    }

    /// Levers over given spans.
    #[must_use]
    pub fn over(scenario: &Scenario, ask: Ask, spans: Vec<Span>) -> Self {
        Self { ask, scenario: scenario.clone(), spans, missing: Vec::new(), now: None, found: Vec::new() }
    }
}

impl Work for Moving {
    type Answer = Tornado;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let figure = |scenario: &Scenario| self.ask.answer(model, scenario);
        if self.now.is_none() {
            self.now = Some(figure(&self.scenario)?);
            return Ok(());
        }
        let (span, high) = (self.found.len() / 2, self.found.len() % 2 == 1);
        let Some(Span { knob, values, .. }) = self.spans.get(span) else { return Ok(()) };
        let value = if high { values.1 } else { values.0 };
        let deviation = value - knob.offset(&self.scenario, model, self.ask.year);
        let found = figure(&knob.set(&self.scenario, deviation));
        self.found.push(found);
        Ok(())
    }

    fn progress(&self) -> Progress {
        let done = self.found.len() + usize::from(self.now.is_some());
        Progress { done, of: 1 + 2 * self.spans.len() }
    }

    fn answer(&self) -> Option<Tornado> {
        let now = self.now.filter(|_| self.found.len() == 2 * self.spans.len())?;
        let (mut bars, mut missing) = (Vec::new(), self.missing.clone());
        for (span, ends) in self.spans.iter().zip(self.found.chunks_exact(2)) {
            match (&ends[0], &ends[1]) {
                (Ok(low), Ok(high)) => bars.push(Bar { span: *span, results: (*low, *high) }),
                (Err(why), _) | (_, Err(why)) => missing.push((span.knob.lever, Missing::Refused(why.clone()))),
            }
        }
        bars.sort_by(|one, other| other.width().total_cmp(&one.width()));
        Some(Tornado { now, bars, missing })
    }
}
