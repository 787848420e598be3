//! Answers that take many projections, made one projection at a time.

use scenario::{Model, ModelError, Scenario};

use crate::measure::Ask;

/// How far an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Projections made.
    pub done: usize,
    /// Projections that it takes, as far as is known by now; never fewer than are made.
    pub of: usize,
}

/// An answer on its way.
///
/// Whoever drives it gives the same model at every step. Dropping it ends it; nothing else has to be tidied up.
pub trait Work {
    /// What comes of it.
    type Answer;

    /// Makes at most one projection; nothing once the answer is there.
    ///
    /// # Errors
    ///
    /// What keeps the answer from being found at all: a scenario that is given and cannot be projected. What cannot be projected on the
    /// way is part of the answer.
    fn step(&mut self, model: &Model) -> Result<(), ModelError>;

    /// How far it is.
    fn progress(&self) -> Progress;

    /// The answer; `None` as long as steps are missing.
    fn answer(&self) -> Option<Self::Answer>;

    /// The projections that come next and that no result of each other decides, at most so many: whoever drives the work may have them made
    /// elsewhere, up to the last year of [`Work::asks`]. None where every projection depends on the one before.
    fn ahead(&self, most: usize) -> Vec<Scenario> {
        let _ = most;
        Vec::new()
    }

    /// Which figures of each of them are needed.
    fn asks(&self) -> &[Ask] {
        &[]
    }

    /// Takes the figures of the first of [`Work::ahead`], a row of [`Work::asks`] for each, in place of as many steps.
    fn take(&mut self, rows: &[Vec<f64>]) {
        let _ = rows;
    }

    /// What can be shown by now: a whole answer that gets finer with every look, where there is such a one before all steps are made.
    fn so_far(&self) -> Option<Self::Answer> {
        self.answer()
    }
}

/// Makes all of the steps.
///
/// # Errors
///
/// As [`Work::step`].
pub fn finish<W: Work>(mut work: W, model: &Model) -> Result<W::Answer, ModelError> {
    loop {
        if let Some(answer) = work.answer() {
            return Ok(answer);
        }
        work.step(model)?;
    }
}

/// Makes up to `steps` steps; the answer if it is there then.
///
/// # Errors
///
/// As [`Work::step`].
pub fn slice<W: Work>(work: &mut W, model: &Model, steps: usize) -> Result<Option<W::Answer>, ModelError> {
    for _ in 0..steps {
        if let Some(answer) = work.answer() {
            return Ok(Some(answer));
        }
        work.step(model)?;
    }
    Ok(work.answer())
}
