//! The United Nations' step with numpy, on the figures of the same city.

use std::process::Command;

use anyhow::Result;

use super::{Medians, PROFILE, read_lines};
use crate::process;
use crate::project::Project;

/// Says that it is skipped where there is no Python, or no numpy.
pub(super) fn run(project: &Project) -> Result<Medians> {
    const SIZE: [&str; 2] = ["18", "30"];
    if !process::exists("python3") {
        println!("python3 not present, numpy skipped");
        return Ok(Medians::new());
    }
    let figures = project.target("bench-figures.f64");
    let mut write =
        project.cargo(["run", "--quiet", "--profile", PROFILE, "--package", "bench", "--bin", "figures", "--"]);
    process::run(write.args(SIZE).arg(&figures))?;
    let script = project.path("crates/bench/un_step.py");
    Ok(read_lines(&process::output(Command::new("python3").arg(script).arg(&figures).args(SIZE))?))
}
