//! `insek project`: a scenario projected and printed, unrounded.

mod options;
mod print;

use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use scenario::pack::{Pack, built_in_files};
use scenario::{Model, Names, Scenario, file, link};

use crate::files;
use options::{Choice, Options};

const USAGE: &str = "usage: insek project [--data DIR] [--scenario FILE | --link FRAGMENT] [--until YEAR] \
    [--by city|region] [--components] [--format csv|json]\n\
    prints year,region,sex,age,persons on 31 December, the base year first; with --components what changed in each year\n";

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

/// Errors: one line a fault.
fn project(options: &Options) -> Result<(), String> {
    let model = model(options.data.as_deref())?;
    let scenario = scenario(&model, &options.choice)?;
    let base_year = model.pack().meta.base_year;
    let until = options.until.unwrap_or_else(|| scenario.target_year());
    if until <= base_year {
        return Err(format!("--until {until}: expected a year after the base year {base_year}"));
    }
    let outcome = model.project(&scenario, until).map_err(|error| error.to_string())?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let printed = print::print(&mut out, model.pack(), &outcome, options).and_then(|()| out.flush());
    match printed {
        // Nobody reads on, as with `| head`: that is no fault of the data.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|error| format!("standard output: {error}")),
    }
}

fn model(data: Option<&Path>) -> Result<Model, String> {
    let read = match data {
        Some(folder) => files::read(folder)?,
        None => built_in_files(),
    };
    let pack = Pack::from_files(&read).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|fault| data.map_or_else(|| fault.to_string(), |folder| format!("{}/{fault}", folder.display())))
            .collect();
        lines.join("\n")
    })?;
    Model::new(Arc::new(pack)).map_err(|error| error.to_string())
}

fn scenario(model: &Model, choice: &Choice) -> Result<Scenario, String> {
    let names = Names::of(model.pack());
    match choice {
        Choice::Baseline => Ok(Scenario::default()),
        Choice::File(path) => {
            let text = std::fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
            file::read(&text, &names).map_err(|fault| format!("{}:{fault}", path.display()))
        }
        Choice::Link(fragment) => {
            let text = fragment
                .rsplit('#')
                .next()
                .unwrap_or_default()
                .split('&')
                .find_map(|part| part.strip_prefix("s="))
                .unwrap_or_else(|| fragment.trim_start_matches('#'));
            let (scenario, faults) = link::decode(text, &names);
            // Another edition or engine is no fault of the link: the result is that of today's.
            let broken: Vec<String> = faults
                .iter()
                .filter(|fault| !matches!(fault, link::LinkFault::Edition(_) | link::LinkFault::Engine(_)))
                .map(|fault| format!("--link: {fault}"))
                .collect();
            if broken.is_empty() { Ok(scenario) } else { Err(broken.join("\n")) }
        }
    }
}
