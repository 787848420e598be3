//! A library of the workspace as a WebAssembly module.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};
use serde_json::Value;

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
    compiled(project, package, profile, &RELOCATIONS)
}

const RELOCATIONS: [&str; 3] = ["--", "-C", "link-args=--emit-relocs"];

fn compiled(project: &Project, package: &str, profile: &str, more: &[&str]) -> Result<PathBuf> {
    process::run(&mut compiling(project, package, profile, more))?;
    Ok(project.target(WASM).join(profile).join(format!("{package}.wasm")))
}

fn compiling(project: &Project, package: &str, profile: &str, more: &[&str]) -> Command {
    let mut command = project.cargo(["rustc", "--quiet", "--package", package, "--lib", "--target", WASM]);
    command.args(["--profile", profile, "--crate-type", "cdylib"]).args(nameless()).args(more);
    command
}

/// Says that the sources of other crates stand nowhere in particular: a module names the places of its sources, and those differ from one
/// machine to another, in length too.
fn nameless() -> Vec<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok()).into_iter().flatten().flatten();
    let flag = |folder: fs::DirEntry| {
        let flag = format!("--remap-path-prefix={}=", folder.path().display());
        ["--config".to_owned(), format!("target.{WASM}.rustflags=[{flag:?}]")]
    };
    folders.flat_map(flag).collect()
}

/// The build script of a crate that a splittable module was compiled with, and the folder that it wrote to: cargo compiles nothing
/// anew for being asked.
pub(crate) fn build_script(project: &Project, package: &str, profile: &str, of: &str) -> Result<[PathBuf; 2]> {
    let more = [&["--message-format=json-render-diagnostics"][..], &RELOCATIONS].concat();
    let messages = process::output(&mut compiling(project, package, profile, &more))?;
    let id = format!("{}#", project.path(&format!("crates/{of}")).display());
    let (mut program, mut out) = (None, None);
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).context("cargo's message is not JSON")?;
        if message["package_id"].as_str().is_some_and(|package| package.contains(&id)) {
            let script = (message["target"]["kind"][0] == "custom-build").then(|| message["filenames"][0].as_str());
            program = script.flatten().map(PathBuf::from).or(program);
            out = message["out_dir"].as_str().map(PathBuf::from).or(out);
        }
    }
    Ok([program.context("no build script")?, out.context("no files of a build script")?])
}
