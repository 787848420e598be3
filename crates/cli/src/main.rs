//! `insek`: the same engine on the command line.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod backtest;
mod bands;
mod calibrate;
mod chart;
mod check;
mod choice;
mod explain;
mod files;
mod hindcast;
mod pack;
mod progress;
mod project;
mod question;
mod read;
mod reconstruct;
mod sensitivity;
mod solve;
mod update;
mod verify;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

/// Scenarios of the population of a city and its districts, from official tables to the projection.
///
/// Exit codes: 0 fine; 1 the data or the scenario is wrong, one line a fault on standard error; 2 the call is wrong.
#[derive(Parser)]
#[command(name = "insek", version, disable_help_subcommand = true)]
#[command(
    after_help = "Examples:\n  insek project --link 1~z_300 --until 2040 --by city\n  insek check data/kaiserslautern"
)]
struct Insek {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Backtest(backtest::Backtest),
    Bands(bands::Bands),
    Calibrate(calibrate::Calibrate),
    Chart(chart::Chart),
    Check(check::Check),
    Explain(explain::Explain),
    Hindcast(hindcast::Hindcast),
    Pack(pack::Derive),
    Project(project::Project),
    Read(read::Read),
    Reconstruct(reconstruct::Reconstruct),
    Sensitivity(sensitivity::Sensitivity),
    Solve(solve::Solve),
    Update(update::Update),
    Verify(verify::Verify),
    /// Prints what a shell needs to complete commands and options
    #[command(after_help = "Examples:\n  insek completions bash > insek.bash")]
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
}

fn main() -> ExitCode {
    match Insek::parse().command {
        Command::Backtest(call) => call.run(),
        Command::Bands(call) => files::end(call.print()),
        Command::Calibrate(call) => files::end(call.table()),
        Command::Chart(call) => files::end(call.svg()),
        Command::Check(call) => files::end(call.summary()),
        Command::Explain(call) => files::end(call.print()),
        Command::Hindcast(call) => files::end(call.text()),
        Command::Pack(call) => files::end(call.derive()),
        Command::Project(call) => files::end(call.print()),
        Command::Read(call) => files::end(call.report()),
        Command::Reconstruct(call) => call.run(),
        Command::Sensitivity(call) => files::end(call.print()),
        Command::Solve(call) => files::end(call.print()),
        Command::Update(call) => files::end(call.answer()),
        Command::Verify(call) => call.run(),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Insek::command(), "insek", &mut script);
            files::say(&String::from_utf8_lossy(&script))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_contradict_themselves_nowhere() {
        Insek::command().debug_assert();
    }

    #[test]
    fn every_command_has_examples_that_are_understood() {
        for command in Insek::command().get_subcommands() {
            let help = command.get_after_help().unwrap_or_else(|| panic!("{}", command.get_name())).to_string();
            let examples: Vec<&str> = help.lines().filter(|line| line.starts_with("  insek ")).collect();
            assert!(!examples.is_empty(), "{help}");
            for example in examples {
                let words = example.split('>').next().unwrap().split_whitespace();
                if let Err(why) = Insek::try_parse_from(words) {
                    panic!("{example}: {why}");
                }
            }
        }
    }
}
