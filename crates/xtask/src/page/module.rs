//! The crate `app` as WebAssembly, with the JavaScript that loads it.

use std::fs;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::files::Files;
use crate::install::WASM;
use crate::process;
use crate::project::Project;

/// Compiles and returns `app.js` and `app_bg.wasm`.
pub(super) fn build(project: &Project) -> Result<Files> {
    process::run(&mut project.cargo(["build", "--package", "app", "--lib", "--target", WASM, "--profile", "web"]))?;
    let folder = project.target("bindgen/page");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(project.target(WASM).join("web/app.wasm"))
        .web(true)?
        .typescript(false)
        // The module is found beside its script, below any path and from a worker too.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("wasm-bindgen")?;
    let mut files = Files::read(&folder)?;
    if let Some(glue) = files.text("app.js").map(without_line_comments) {
        files.insert("app.js", glue);
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
