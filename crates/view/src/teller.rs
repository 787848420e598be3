//! What the page says at length. Its first screen can be read without it, so that it may come a moment later.

use locale::collection::present;
use scenario::pack::Pack;
use scenario::{Homes, Lever, ModelError, Scenario};

/// What is said about a control: what it does, where its baseline comes from, and what was observed.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct About {
    pub(crate) explanation: String,
    pub(crate) source: String,
    pub(crate) observed: String,
    /// What the state office assumes, in the unit of the control; `None` where it has published nothing of the kind.
    pub(crate) office: Option<f64>,
}

/// What a control is about.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'a> {
    /// A lever, and what was observed of it by year.
    Lever(Lever, &'a [(i32, f64)]),
    /// The target year, which is counted from this one.
    TargetYear(i32),
}

/// Who finds the words for what only scenarios and curious visitors need.
#[derive(Debug, Clone, Copy)]
pub struct Teller {
    /// What deviates, as the beginning of a sentence.
    pub(crate) changes: fn(&Pack, &Scenario) -> String,
    /// What deviates, a line each.
    pub(crate) deviations: fn(&Pack, &Scenario) -> Vec<String>,
    /// On a control.
    pub(crate) about: fn(&Pack, Subject<'_>) -> About,
    /// On a role of dwellings.
    pub(crate) homes: fn(Homes) -> &'static str,
    /// Why a scenario cannot be calculated, a sentence for each reason.
    pub(crate) refused: fn(&Pack, &Scenario, &ModelError) -> Vec<String>,
}

impl Teller {
    /// Says that there is more to say.
    pub(crate) const BRIEF: Self = Self {
        changes: |_, _| present().to_owned(),
        deviations: |_, scenario| if scenario.is_baseline() { Vec::new() } else { vec![present().to_owned()] },
        about: |_, _| About::default(),
        homes: |_| "",
        refused: |_, _, error| match error {
            ModelError::Refused(refusals) if refusals.is_empty() => Vec::new(),
            _ => vec![locale::refused::not_together().to_owned()],
        },
    };
}
