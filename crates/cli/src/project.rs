//! `insek project`: a scenario projected and printed, unrounded.

mod options;
mod print;

use std::io::{BufWriter, Write};
use std::process::ExitCode;

use scenario::{Model, Scenario, presets};

use crate::asked;
use crate::files;
use options::Options;

const USAGE: &str = "usage: insek project [--data DIR] [--scenario FILE | --link FRAGMENT | --preset ID] [--until YEAR] \
    [--by city|region] [--components | --indicators] [--format csv|json]\n\
    prints year,region,sex,age,persons on 31 December, the base year first; with --components what changed in each year, with --indicators what it means for planning\n";

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let options = match Options::read(args) {
        Ok(options) => options,
        Err(fault) => return files::say_error(&format!("insek project: {fault}\n{USAGE}"), 2),
    };
    match project(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => files::say_error(&format!("{faults}\n"), 1),
    }
}

/// Errors: an id that is none of the pack's presets.
fn preset(model: &Model, id: &str) -> Result<Scenario, String> {
    let presets = presets::all(model).map_err(|error| error.to_string())?;
    let known: Vec<&str> = presets.iter().map(|preset| preset.id.as_str()).collect();
    let found = presets.iter().find(|preset| preset.id == id).map(|preset| preset.scenario.clone());
    found.ok_or_else(|| format!("--preset {id}: expected one of {}", known.join(", ")))
}

/// Errors: one line a fault.
fn project(options: &Options) -> Result<(), String> {
    let model = asked::model(options.data.as_deref())?;
    let scenario = match &options.preset {
        Some(id) => preset(&model, id)?,
        None => asked::scenario(model.pack(), |scenario| model.refusals(scenario), &options.choice)?,
    };
    let base_year = model.pack().meta.base_year;
    let until = options.until.unwrap_or_else(|| scenario.target_year());
    if until <= base_year {
        return Err(format!("--until {until}: expected a year after the base year {base_year}"));
    }
    let outcome = model.project(&scenario, until).map_err(|error| error.to_string())?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let printed = print::print(&mut out, model.pack(), (&scenario, &outcome), options).and_then(|()| out.flush());
    match printed {
        // Nobody reads on, as with `| head`: that is no fault of the data.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|error| format!("standard output: {error}")),
    }
}
