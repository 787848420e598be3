//! All steps, two at a time but for the browsers: most of what one step does keeps one core busy, and waits.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::Command;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::Step;
use super::journeys::Choice;
use crate::process;
use crate::project::Project;

/// How many steps run at the same time.
const SIDE_BY_SIDE: usize = 2;

/// Runs all steps and prints what each wrote when it is through, with its time.
pub(super) fn all(project: &Project, choice: &Choice) -> Result<()> {
    let start = Instant::now();
    let (steps, changed) = (Mutex::new(Steps::default()), Condvar::new());
    // Asked before any step begins: the tests link this program anew, and the system then says that it is gone.
    let program = std::env::current_exe().context("the path of this program")?;
    thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE {
            scope.spawn(|| work(project, &program, choice, &steps, &changed));
        }
    });
    let failed: Vec<&str> =
        lock(&steps).done.iter().filter(|(_, passed)| !passed).map(|(step, _)| step.name()).collect();
    println!("\nall steps took {:.0} s", start.elapsed().as_secs_f64());
    println!("steps: {} passed, {} failed", Step::ALL.len() - failed.len(), failed.len());
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join(", ")) }
}

/// Takes one step after another until none is left.
fn work(project: &Project, program: &Path, choice: &Choice, steps: &Mutex<Steps>, changed: &Condvar) {
    loop {
        let mut now = lock(steps);
        let step = loop {
            match now.next() {
                Next::Begin(step) => break step,
                Next::Wait => now = changed.wait(now).unwrap_or_else(PoisonError::into_inner),
                Next::Nothing => return,
            }
        };
        let built = now.passed(Step::Build);
        drop(now);
        let passed = alone(project, program, step, choice, built);
        lock(steps).end(step, passed);
        changed.notify_all();
    }
}

/// Nobody leaves the steps half changed: they are as they were before the thread that failed.
fn lock(steps: &Mutex<Steps>) -> MutexGuard<'_, Steps> {
    steps.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a step as a program of its own, so that what it prints stands together, and returns whether it passed.
fn alone(project: &Project, program: &Path, step: Step, choice: &Choice, built: bool) -> bool {
    let start = Instant::now();
    println!("== {}: begins", step.name());
    let log = project.target(&format!("logs/test-{}.log", step.name()));
    let outcome = logged(program, step, choice, built, &log);
    let written = fs::read(&log).unwrap_or_default();
    let seconds = start.elapsed().as_secs_f64();
    let end = match &outcome {
        Ok(()) => format!("== {}: passed in {seconds:.1} s", step.name()),
        Err(fault) => format!("== {}: FAILED in {seconds:.1} s: {fault:#}", step.name()),
    };
    // At once, or another step's lines come in between.
    let lines = format!("\n== {}\n{}{end}\n", step.name(), String::from_utf8_lossy(&written));
    let shown = std::io::stdout().lock().write_all(lines.as_bytes());
    outcome.is_ok() && shown.is_ok()
}

fn logged(program: &Path, step: Step, choice: &Choice, built: bool, log: &Path) -> Result<()> {
    match fs::remove_file(log) {
        Err(fault) if fault.kind() != ErrorKind::NotFound => return Err(fault).context("the log of before"),
        _ => {}
    }
    let choice = Choice { built, ..choice.clone() };
    process::run_logged(Command::new(program).args(["test", "--only", step.name()]).args(choice.arguments()), log)
}

/// Which steps wait, run and are done.
#[derive(Debug, Default)]
struct Steps {
    begun: Vec<Step>,
    done: Vec<(Step, bool)>,
}

/// What a worker does next.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Begin(Step),
    Wait,
    Nothing,
}

impl Steps {
    /// The first step that may begin now counts as begun.
    fn next(&mut self) -> Next {
        let waiting: Vec<Step> = Step::ALL.into_iter().filter(|step| !self.begun.contains(step)).collect();
        match waiting.iter().find(|step| self.may_begin(**step)) {
            Some(step) => {
                self.begun.push(*step);
                Next::Begin(*step)
            }
            None if waiting.is_empty() => Next::Nothing,
            None => Next::Wait,
        }
    }

    fn end(&mut self, step: Step, passed: bool) {
        self.done.push((step, passed));
    }

    fn passed(&self, step: Step) -> bool {
        self.done.contains(&(step, true))
    }

    fn may_begin(&self, step: Step) -> bool {
        let is_done = |other| self.done.iter().any(|(step, _)| *step == other);
        let runs = |other: &Step| self.begun.contains(other) && !is_done(*other);
        match step {
            Step::Format | Step::Build => true,
            // Cargo lets only one of them into its folder.
            Step::Lint | Step::Native | Step::Docs | Step::Parity => {
                ![Step::Lint, Step::Native, Step::Docs, Step::Parity].iter().any(runs)
            }
            // Journeys press keys and wait for answers: each browser has the machine to itself.
            Step::Chromium | Step::Firefox => {
                let before = [Step::Format, Step::Build, Step::Lint, Step::Native, Step::Docs, Step::Parity];
                before.into_iter().all(is_done) && ![Step::Chromium, Step::Firefox].iter().any(runs)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs all steps by name only, two at a time, the longer-lived first, and returns the order of their beginnings.
    fn order(build_passes: bool) -> Vec<Step> {
        let mut steps = Steps::default();
        let mut running = Vec::new();
        loop {
            match steps.next() {
                Next::Begin(step) => running.push(step),
                Next::Wait => assert!(!running.is_empty(), "nothing runs and nothing may begin: {steps:?}"),
                Next::Nothing => return steps.begun,
            }
            let waits = running.len() == SIDE_BY_SIDE || steps.begun.len() == Step::ALL.len();
            if waits || !Step::ALL.iter().any(|step| !steps.begun.contains(step) && steps.may_begin(*step)) {
                let step = running.remove(0);
                steps.end(step, build_passes || step != Step::Build);
            }
        }
    }

    #[test]
    fn every_step_has_its_turn_even_without_a_page() {
        for build_passes in [true, false] {
            let order = order(build_passes);
            assert!(Step::ALL.iter().all(|step| order.contains(step)), "{order:?}");
        }
    }

    #[test]
    fn journeys_wait_for_everything_and_cargo_for_itself() {
        let mut steps = Steps::default();
        assert_eq!(steps.next(), Next::Begin(Step::Format));
        assert_eq!(steps.next(), Next::Begin(Step::Build));
        assert_eq!(steps.next(), Next::Begin(Step::Lint));
        assert_eq!(steps.next(), Next::Wait);
        steps.end(Step::Format, true);
        steps.end(Step::Build, true);
        assert_eq!(steps.next(), Next::Wait);
        for (ended, next) in [
            (Step::Lint, Step::Native),
            (Step::Native, Step::Docs),
            (Step::Docs, Step::Parity),
            (Step::Parity, Step::Chromium),
        ] {
            steps.end(ended, false);
            assert_eq!(steps.next(), Next::Begin(next));
        }
        assert_eq!(steps.next(), Next::Wait);
        steps.end(Step::Chromium, true);
        assert_eq!(steps.next(), Next::Begin(Step::Firefox));
    }
}
