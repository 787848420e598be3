//! A library of the workspace as a WebAssembly module.

use std::path::PathBuf;

use anyhow::Result;

use crate::install::WASM;
use crate::process;
use crate::project::Project;

/// Compiles a library and returns the file of its module.
///
/// The kind of library is said here and not in its manifest: natively others link it, and where a manifest asks for both kinds cargo
/// leaves out the optimisation at link time, so that something else would be measured than what the page ships.
pub(crate) fn module(project: &Project, package: &str, profile: &str) -> Result<PathBuf> {
    compiled(project, package, profile, &[])
}

/// The same with what the linker knows of every reference in it, so that it can be taken apart.
pub(crate) fn splittable(project: &Project, package: &str, profile: &str) -> Result<PathBuf> {
    compiled(project, package, profile, &["--", "-C", "link-args=--emit-relocs"])
}

fn compiled(project: &Project, package: &str, profile: &str, more: &[&str]) -> Result<PathBuf> {
    let mut build = project.cargo(["rustc", "--quiet", "--package", package, "--lib", "--target", WASM]);
    process::run(build.args(["--profile", profile, "--crate-type", "cdylib"]).args(more))?;
    Ok(project.target(WASM).join(profile).join(format!("{package}.wasm")))
}
