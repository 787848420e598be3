//! Natively, by criterion.

use std::fs;

use anyhow::{Context, Result};

use super::table::ROWS;
use super::{Medians, PROFILE};
use crate::process;
use crate::project::Project;

/// Runs criterion and reads the medians from its files.
pub(super) fn run(project: &Project) -> Result<Medians> {
    process::run(&mut project.cargo(["bench", "--profile", PROFILE, "--package", "bench", "--bench", "projection"]))?;
    let mut medians = Medians::new();
    for (_, name, _) in ROWS {
        let file = project.target("criterion").join(name).join("new/estimates.json");
        let text = fs::read(&file).with_context(|| format!("criterion left no {}", file.display()))?;
        let estimates: serde_json::Value = serde_json::from_slice(&text).context("criterion's estimates")?;
        let nanoseconds = estimates["median"]["point_estimate"].as_f64().context("criterion's median")?;
        medians.insert((*name).to_owned(), nanoseconds / 1e6);
    }
    Ok(medians)
}
