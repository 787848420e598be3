//! The crates `first`, `studio` and `spreadsheet` as WebAssembly, with the JavaScript that loads them.

use std::fs;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::Effort;
use super::files::Files;
use super::first_load::LATER;
use super::styles::without_line_comments;
use crate::install::WASM;
use crate::process;
use crate::project::Project;

/// Each module: its crate, and the folder in which it stands beside the page.
const MODULES: [(&str, &str); 3] = [("first", ""), ("studio", LATER), ("spreadsheet", LATER)];

/// Compiles them and returns for each `<crate>.js` and `<crate>_bg.wasm`.
pub(super) fn build(project: &Project, effort: Effort) -> Result<Files> {
    compile(project, effort)?;
    let mut files = Files::default();
    for (name, folder) in MODULES {
        files.extend(bound(project, name, Glue::Module, effort)?.below(folder));
    }
    Ok(files)
}

/// Compiles them and returns the same files without folders, the scripts as classic ones: each defines a global of the crate's name.
pub(super) fn classic(project: &Project, effort: Effort) -> Result<Files> {
    compile(project, effort)?;
    let mut files = Files::default();
    for (name, _) in MODULES {
        files.extend(bound(project, name, Glue::Classic, effort)?);
    }
    Ok(files)
}

/// The names of all.
pub(super) fn names() -> [&'static str; 3] {
    MODULES.map(|(name, _)| name)
}

/// The kind of script that loads a module.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Glue {
    /// A module, which finds its WebAssembly beside itself.
    Module,
    /// A classic script, which is given its WebAssembly: a page opened from a file may load neither.
    Classic,
}

fn compile(project: &Project, effort: Effort) -> Result<()> {
    let packages = MODULES.iter().flat_map(|(name, _)| ["--package", name]);
    let mut command = project.cargo(["build", "--lib", "--target", WASM, "--profile", effort.profile()]);
    process::run(command.args(packages))
}

fn bound(project: &Project, name: &str, glue: Glue, effort: Effort) -> Result<Files> {
    let folder = project.target("bindgen").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut bindgen = Bindgen::new();
    match glue {
        Glue::Module => bindgen.web(true)?,
        Glue::Classic => bindgen.no_modules(true)?.no_modules_global(name)?,
    };
    bindgen
        .input_path(project.target(WASM).join(format!("{}/{name}.wasm", effort.profile())))
        .typescript(false)
        // The module is found beside its script, below any path and from a worker too.
        .omit_default_module_path(glue == Glue::Classic)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("wasm-bindgen")?;
    let mut files = Files::read(&folder)?;
    let script = format!("{name}.js");
    if let Some(glue) = files.text(&script).map(without_line_comments) {
        files.insert(&script, glue);
    }
    Ok(files)
}
