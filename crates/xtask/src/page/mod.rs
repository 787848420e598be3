//! `build`: the page as files that any web server can hand out, in `target/www`.

mod compress;
mod files;
mod first_load;
mod module;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::install;
use crate::project::Project;
use files::Files;
use first_load::FirstLoad;

/// Builds the page and returns its folder. Fails when the first load is over its budget.
pub(crate) fn build(project: &Project) -> Result<PathBuf> {
    install::wasm_target(project)?;
    let mut files = Files::read(&project.path("www"))?;
    files.extend(module::build(project)?);
    if !files.contains("index.html") {
        bail!("www/index.html is missing");
    }

    let www = project.target("www");
    let sizes = files.write(&www)?;
    let load = FirstLoad::of(&files, &sizes);
    println!("{load}");
    if load.over_budget() {
        bail!("the first load is over its budget of {} bytes", FirstLoad::BUDGET);
    }
    Ok(www)
}
