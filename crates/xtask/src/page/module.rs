//! The crates `first` and `studio` as WebAssembly, with the JavaScript that loads them.

use std::fs;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::files::Files;
use super::first_load::LATER;
use crate::install::WASM;
use crate::process;
use crate::project::Project;

/// Each module: its crate, and the folder in which it stands beside the page.
const MODULES: [(&str, &str); 2] = [("first", ""), ("studio", LATER)];

/// Compiles both and returns for each `<crate>.js` and `<crate>_bg.wasm`.
pub(super) fn build(project: &Project) -> Result<Files> {
    let packages = MODULES.iter().flat_map(|(name, _)| ["--package", name]);
    let mut command = project.cargo(["build", "--lib", "--target", WASM, "--profile", "web"]);
    process::run(command.args(packages))?;
    let mut files = Files::default();
    for (name, folder) in MODULES {
        files.extend(bound(project, name)?.below(folder));
    }
    Ok(files)
}

fn bound(project: &Project, name: &str) -> Result<Files> {
    let folder = project.target("bindgen").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(project.target(WASM).join(format!("web/{name}.wasm")))
        .web(true)?
        .typescript(false)
        // The module is found beside its script, below any path and from a worker too.
        .omit_default_module_path(false)
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

/// The glue code without its indentation and the lines that only comment: made code is not read where it runs.
fn without_line_comments(glue: &str) -> String {
    glue.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}
