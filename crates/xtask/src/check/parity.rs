//! The same bits natively and in WebAssembly: the lines of the crate `parity`, made twice and compared.

use std::ffi::OsString;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::Project;
use crate::{install, process, wasm};

/// The page's own: what a visitor's browser computes is compared, with its vectors and optimised at link time. Natively the crates are
/// optimised as little as in the tests, so that no step of optimisation may change a bit either.
const PROFILE: &str = "web";

pub(super) fn run(project: &Project) -> Result<()> {
    install::wasm_target(project)?;
    install::programs(project, &[("node", "nodejs")])?;
    let folders = folders(project);

    let native = process::output(project.cargo(["run", "--quiet", "--package", "parity", "--"]).args(&folders))?;
    let module = wasm::module(project, "parity", PROFILE)?;
    let bindgen = project.target("bindgen/parity");
    Bindgen::new().input_path(module).nodejs(true)?.typescript(false).generate(&bindgen).context("wasm-bindgen")?;
    let node = process::output(
        Command::new("node").arg(project.path("crates/parity/run.mjs")).arg(bindgen.join("parity.js")).args(&folders),
    )?;
    let count = compare(&native, &node)?;
    println!("{count} projections and sets of draws have the same bits natively and in WebAssembly");
    Ok(())
}

/// The golden cases, then the folder of large reference cases if there is one.
fn folders(project: &Project) -> Vec<OsString> {
    let mut folders = vec![project.path("tests/golden").into_os_string()];
    folders.extend(std::env::var_os("INSEK_REFERENCE_CASES"));
    folders
}

/// Counts the lines with a fingerprint; an error names the first line that differs.
fn compare(native: &str, wasm: &str) -> Result<usize> {
    for (native, wasm) in native.lines().zip(wasm.lines()) {
        if native != wasm {
            bail!("not the same bits\nnative:      {native}\nWebAssembly: {wasm}");
        }
    }
    if native.lines().count() != wasm.lines().count() {
        bail!("{} lines natively, {} in WebAssembly", native.lines().count(), wasm.lines().count());
    }
    let count = native.lines().filter(|line| line.contains("bits ")).count();
    if count == 0 {
        bail!("no projection was made:\n{native}");
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bit_is_a_difference() {
        assert_eq!(compare("a: bits 01\nb: skipped\n", "a: bits 01\nb: skipped\n").ok(), Some(1));
        assert!(compare("a: bits 01", "a: bits 02").unwrap_err().to_string().contains("bits 02"));
        assert!(compare("a: bits 01\nb: bits 1", "a: bits 01").is_err());
        assert!(compare("a: skipped", "a: skipped").is_err());
    }
}
