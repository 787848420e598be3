//! `test`: everything that must pass before a change lands.

pub(crate) mod journeys;
mod parity;
mod schedule;

use anyhow::Result;

use crate::install::{self, WASM};
use crate::page;
use crate::process;
use crate::project::Project;

/// One step, in the order in which they begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// `cargo fmt --check`.
    Format,
    /// The page builds and keeps its size, on a web server and as one file.
    Build,
    /// Clippy with warnings denied, the page for its own target.
    Lint,
    /// Unit, property, snapshot and documentation tests.
    Native,
    /// The documentation builds without a warning.
    Docs,
    /// The engine gives the same bits in WebAssembly.
    Parity,
    /// Every journey in Chromium.
    Chromium,
    /// The main journeys in Firefox.
    Firefox,
}

impl Step {
    /// All steps: the page first, because the journeys, which take longest, wait for it.
    pub(crate) const ALL: [Self; 8] =
        [Self::Format, Self::Build, Self::Lint, Self::Native, Self::Docs, Self::Parity, Self::Chromium, Self::Firefox];

    /// The name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Build => "build",
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Docs => "docs",
            Self::Parity => "parity",
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    /// The step of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    fn run(self, project: &Project, choice: &journeys::Choice) -> Result<()> {
        match self {
            Self::Format => process::run(&mut project.cargo(["fmt", "--all", "--check"])),
            Self::Build => build(project, choice.effort),
            Self::Lint => lint(project),
            Self::Native => native(project),
            Self::Docs => docs(project),
            Self::Parity => parity::run(project),
            Self::Chromium => journeys::run(project, &journeys::CHROMIUM, choice),
            Self::Firefox => journeys::run(project, &journeys::FIREFOX, choice),
        }
    }
}

/// Runs one step, or all of them side by side. A failed step does not hide what the others find.
pub(crate) fn run(project: &Project, only: Option<Step>, choice: &journeys::Choice) -> Result<()> {
    match only {
        Some(step) => step.run(project, choice),
        None => {
            journeys::prepare(project, &[&journeys::CHROMIUM, &journeys::FIREFOX])?;
            schedule::all(project, choice)
        }
    }
}

/// What the journeys visit. The file is made even when the page is over its budget: it can still be tested.
fn build(project: &Project, effort: page::Effort) -> Result<()> {
    let within_budget = page::build_within_budget(project, page::Options { effort, ..page::Options::default() });
    page::offline(project, effort)?;
    page::build_unweighed(&journeys::other_city(project)?, effort)?;
    within_budget
}

/// The crates that run in a browser only.
const PAGE: [&str; 1] = ["app"];

fn packages() -> impl Iterator<Item = &'static str> {
    PAGE.iter().flat_map(|name| ["--package", name])
}

/// The page is checked for the target it runs on, everything else natively.
fn lint(project: &Project) -> Result<()> {
    let deny = ["--", "--deny", "warnings"];
    let mut native = project.cargo(["clippy", "--quiet", "--workspace", "--all-targets"]);
    process::run(native.args(PAGE.iter().flat_map(|name| ["--exclude", name])).args(deny))?;
    install::wasm_target(project)?;
    process::run(project.cargo(["clippy", "--quiet", "--target", WASM]).args(packages()).args(deny))
}

fn native(project: &Project) -> Result<()> {
    process::run(&mut project.cargo(["test", "--quiet", "--no-fail-fast"]))?;
    // The worked examples as the page carries them.
    let json = ["test", "--quiet", "--package", "golden", "--no-default-features", "--features", "gz", "--doc"];
    process::run(&mut project.cargo(json))?;
    // The page runs in a browser, but its session and its components do not need one.
    process::run(&mut project.cargo(["test", "--quiet", "--package", "app", "--lib"]))
}

fn docs(project: &Project) -> Result<()> {
    install::wasm_target(project)?;
    let deny = |command: &mut std::process::Command| process::run(command.env("RUSTDOCFLAGS", "--deny warnings"));
    deny(&mut project.cargo(["doc", "--quiet", "--no-deps"]))?;
    deny(project.cargo(["doc", "--quiet", "--no-deps", "--target", WASM]).args(packages()))
}
