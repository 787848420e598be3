//! What a fresh machine lacks: installed where the system allows it, named in one line where not.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::project::Project;

/// The target of the page.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target to the toolchain if it is missing.
pub(crate) fn wasm_target(project: &Project) -> Result<()> {
    let root = project.path("");
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(&root))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    println!("adding the target {WASM}");
    process::run(Command::new("rustup").args(["target", "add", WASM]).current_dir(&root))
        .with_context(|| format!("install it by hand: rustup target add {WASM}"))
}

/// Installs the Debian packages whose program is missing; pairs of program and package.
pub(crate) fn programs(project: &Project, wanted: &[(&str, &str)]) -> Result<()> {
    let missing: Vec<&str> =
        wanted.iter().filter(|(program, _)| !process::exists(program)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !(process::exists("apt-get") && is_root()) {
        bail!("missing: {list}. Install by hand, on Debian: sudo apt-get install {list}");
    }
    println!("installing {list}");
    let log = project.target("logs/apt.log");
    process::run_logged(Command::new("apt-get").arg("update"), &log)?;
    process::run_logged(
        Command::new("apt-get")
            .args(["install", "--yes", "--no-install-recommends"])
            .args(&missing)
            .env("DEBIAN_FRONTEND", "noninteractive"),
        &log,
    )
}

/// Installs the npm packages of the journeys, again whenever the lock file has changed.
///
/// No script of a package runs: none may fetch a browser of its own.
pub(crate) fn journey_tools(project: &Project) -> Result<()> {
    let folder = project.path("tests/journeys");
    let lock = fs::read(folder.join("package-lock.json")).context("tests/journeys has no lock")?;
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("installing the npm packages of the journeys");
    process::run_logged(
        Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder),
        &project.target("logs/npm.log"),
    )
    .context("install them by hand: npm ci --ignore-scripts --prefix tests/journeys")?;
    fs::write(stamp, lock).context("cannot note what was installed")
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
