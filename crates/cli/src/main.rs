//! `insek`: the same engine on the command line.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod asked;
mod backtest;
mod chart;
mod check;
mod files;
mod hindcast;
mod pack;
mod project;
mod read;
mod reconstruct;
mod verify;

use std::process::ExitCode;

/// A command: its name and what runs with the arguments after it.
type Command = (&'static str, fn(&[String]) -> ExitCode);

const COMMANDS: &[Command] = &[
    ("backtest", backtest::run),
    ("chart", chart::run),
    ("check", check::run),
    ("hindcast", hindcast::run),
    ("pack", pack::run),
    ("project", project::run),
    ("read", read::run),
    ("reconstruct", reconstruct::run),
    ("verify", verify::run),
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let command = args
        .split_first()
        .and_then(|(name, rest)| COMMANDS.iter().find(|(known, _)| known == name).map(|(_, run)| (run, rest)));
    let Some((run, rest)) = command else {
        let names: Vec<_> = COMMANDS.iter().map(|(name, _)| *name).collect();
        return files::say_error(&format!("usage: insek {} ...\n", names.join("|")), 2);
    };
    run(rest)
}
