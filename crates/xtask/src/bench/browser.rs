//! In Chromium, as WebAssembly made with the page's own profile.

use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{Medians, PROFILE, read_lines};
use crate::project::Project;
use crate::{install, process, wasm};

/// Where Debian puts it.
const CHROMIUM: &str = "/usr/bin/chromium";

/// Compiles, starts the browser and reads what its page has measured.
pub(super) fn run(project: &Project) -> Result<Medians> {
    install::wasm_target(project)?;
    install::programs(project, &[("node", "nodejs"), ("npm", "npm"), ("chromium", "chromium")])?;
    install::journey_tools(project)?;
    let module = wasm::module(project, "bench", PROFILE)?;
    let folder = project.target("bindgen/bench");
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(false)
        .generate(&folder)
        .context("wasm-bindgen")?;
    let mut node = Command::new("node");
    node.arg(project.path("crates/bench/chromium.mjs")).arg(project.path("tests/journeys")).arg(&folder);
    Ok(read_lines(&process::output(node.env("BROWSER_PROGRAM", CHROMIUM))?))
}
