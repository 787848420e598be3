//! `build`: the page as files that any web server can hand out, in `target/www`.

mod compress;
mod files;
mod first_load;
mod module;
mod reference;
mod styles;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::install;
use crate::project::Project;
use files::Files;
use first_load::FirstLoad;

/// Builds the page, prints what the first load weighs and returns the folder.
pub(crate) fn build(project: &Project) -> Result<PathBuf> {
    assemble(project).map(|(www, _)| www)
}

/// Builds the page; fails when the first load is over its budget.
///
/// Kept apart from [`build`]: a page that is too heavy can still be looked at and tested.
pub(crate) fn build_within_budget(project: &Project) -> Result<()> {
    let (_, load) = assemble(project)?;
    if load.over_budget() {
        bail!("the first load is over its budget of {} bytes", FirstLoad::BUDGET);
    }
    Ok(())
}

fn assemble(project: &Project) -> Result<(PathBuf, FirstLoad)> {
    install::wasm_target(project)?;
    let mut files = Files::read(&project.path("www"))?;
    files.extend(module::build(project)?);
    files.extend(reference::files()?);
    if !files.contains("index.html") {
        bail!("www/index.html is missing");
    }
    styles::join(&mut files);
    let www = project.target("www");
    let sizes = files.write(&www)?;
    let load = FirstLoad::of(&files, &sizes);
    println!("{load}");
    Ok((www, load))
}
