//! Every chore of the project, in one command: `cargo xtask serve | build | offline | test | bench | verify`.
//!
//! It needs a Rust toolchain by rustup and nothing else to build and serve the page. What the tests
//! need beyond that (browsers, npm packages) it installs where the system allows it.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a developer reads this program in a terminal")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure"))]

mod bench;
mod check;
mod chores;
mod command;
mod install;
mod page;
mod process;
mod project;
mod serve;
mod wasm;

use std::process::ExitCode;

use command::Command;
use project::Project;

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(fault) => {
            eprintln!("xtask: {fault}\n\n{}", command::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    if command == Command::Help {
        println!("{}", command::USAGE);
        return Ok(());
    }
    let project = Project::find()?;
    match command {
        Command::Help => Ok(()),
        Command::Serve { port, effort, pack } => {
            let project = project.with_pack(pack.as_deref())?;
            let www = page::build(&project, effort)?;
            serve::forever(&www, port)
        }
        Command::Build { options, pack } => page::build_within_budget(&project.with_pack(pack.as_deref())?, options),
        Command::Offline { pack } => {
            page::offline(&project.with_pack(pack.as_deref())?, page::Effort::Full).map(|_| ())
        }
        Command::Test { only, journeys } => check::run(&project, only, &journeys),
        Command::Bench { arguments } => bench::run(&project, &arguments),
        Command::Verify { directories } => chores::verify(&project, &directories),
    }
}
