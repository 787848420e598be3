//! All that is said about a lever and a goal: the value, the whole step, in how many draws that suffices, what the state office assumed.

use scenario::ranges::{Draw, ErrorModel, Prepared, SEED};
use scenario::{Area, Model, ModelError, Scenario};

use super::{Answer, Goal, Point, Solving, WholeStep};
use crate::knob::Knob;
use crate::observed::of_office;
use crate::work::{Progress, Work};

/// Draws in which the step is looked at.
const DRAWS: u32 = 200;
/// Draws in a step of the work.
const AT_ONCE: u32 = 2;

/// What is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Sought {
    /// Where the goal is met, unrounded.
    pub answer: Answer,
    /// The whole step that meets it: where the lever stands, if the goal is met as it is; `None` out of reach.
    pub whole: Option<Point>,
    /// The share of draws in which the figure of that step, moved along with it, suffices; `None` without a step or without a model of
    /// error.
    pub share: Option<f64>,
    /// The lever's value in the state office's last forecast, recomputed; `None` where it assumed none of its own.
    pub office: Option<f64>,
}

/// All of it, on its way.
#[derive(Debug, Clone)]
pub struct Seeking {
    knob: Knob,
    goal: Goal,
    scenario: Scenario,
    solving: Solving,
    whole: Option<WholeStep>,
    /// Once it is looked up.
    office: Option<Option<f64>>,
    draws: Option<Draws>,
    /// Whether there is nothing to draw from.
    certain: bool,
}

/// Draws of the scenario with the step.
#[derive(Debug, Clone)]
struct Draws {
    prepared: Prepared,
    done: u32,
    sufficient: u32,
}

impl Seeking {
    /// A lever in place of its own course, everything else as the scenario has it.
    #[must_use]
    pub fn new(scenario: &Scenario, knob: Knob, goal: Goal) -> Self {
        let solving = Solving::new(scenario, knob, goal);
        let scenario = scenario.clone();
        Self { knob, goal, scenario, solving, whole: None, office: None, draws: None, certain: false }
    }

    fn step_found(&self) -> Option<Option<Point>> {
        self.whole.as_ref()?.answer()
    }

    /// The scenario with the step, ready to be drawn from.
    fn prepared(&self, model: &Model, errors: &ErrorModel, answer: &Answer, point: Point) -> Result<Draws, ModelError> {
        let scenario = if answer.met { self.scenario.clone() } else { self.knob.set(&self.scenario, point.deviation) };
        let prepared = Prepared::new(model, errors, &scenario, self.goal.ask.year)?;
        Ok(Draws { prepared, done: 0, sufficient: 0 })
    }
}

impl Work for Seeking {
    type Answer = Sought;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let Some(answer) = self.solving.answer() else { return self.solving.step(model) };
        let whole = self.whole.get_or_insert_with(|| WholeStep::new(&self.scenario, self.knob, self.goal, &answer));
        let Some(found) = whole.answer() else { return whole.step(model) };
        if self.office.is_none() {
            let of_city = self.knob.area == Area::City;
            let office = if of_city { of_office(model, self.knob.lever, self.goal.ask.year)? } else { None };
            self.office = Some(office);
            return Ok(());
        }
        if self.draws.is_none() {
            let asked = self.goal.ask.year >= model.first_year();
            match (found, model.pack().errors) {
                (Some(point), Some(errors)) if asked => {
                    self.draws = Some(self.prepared(model, &errors, &answer, point)?);
                }
                _ => self.certain = true,
            }
            return Ok(());
        }
        let (ask, question) = (self.goal.ask, [self.goal.ask.measure]);
        let mut draws = self.draws.take();
        if let Some(Draws { prepared, done, sufficient }) = &mut draws
            && let Some(place) = prepared.figure(&question, ask.year, ask.area, 0)
        {
            let mut drawer = prepared.drawer();
            for number in (*done..DRAWS).take(AT_ONCE as usize) {
                let figure = drawer.draw(Draw { seed: SEED, number }, &question).get(place).copied();
                *sufficient += u32::from(figure.is_some_and(|figure| self.goal.is_reached(answer.now.result, figure)));
                *done += 1;
            }
        } else {
            self.certain = true;
        }
        self.draws = draws;
        Ok(())
    }

    fn progress(&self) -> Progress {
        let parts = [Some(self.solving.progress()), self.whole.as_ref().map(Work::progress)];
        let (done, of) = parts.into_iter().flatten().fold((0, 0), |(done, of), it| (done + it.done, of + it.of));
        let drawn = self.draws.as_ref().map_or(0, |draws| draws.done) as usize;
        Progress { done: done + drawn, of: of + if self.certain { drawn } else { DRAWS as usize } }
    }

    fn answer(&self) -> Option<Sought> {
        let answer = self.solving.answer()?;
        let (whole, office) = (self.step_found()?, self.office?);
        let share = match &self.draws {
            Some(draws) if draws.done >= DRAWS => Some(f64::from(draws.sufficient) / f64::from(DRAWS)),
            _ if self.certain => None,
            _ => return None,
        };
        Some(Sought { answer, whole, share, office })
    }
}
