//! The pack in a compiled module. That of another city is written where the one stands that it was compiled with: the program is the
//! same, so nothing is compiled for it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;
use crate::project::Project;
use crate::wasm;

/// The crate whose build script reads packs and writes what the program carries of them.
const CARRIER: &str = "view";

/// The module with the pack that the page is built for.
///
/// # Errors
///
/// A pack with faults, or one that is larger than its room in the program.
pub(super) fn exchanged(project: &Project, module: PathBuf, package: &str, profile: &str) -> Result<PathBuf> {
    let Some(pack) = project.other_pack() else { return Ok(module) };
    let [program, out] = wasm::build_script(project, package, profile, CARRIER)?;
    let files = project.page("pack");
    fs::create_dir_all(&files)?;
    // What it writes is meant for cargo.
    process::output(Command::new(program).env("OUT_DIR", &files).env("INSEK_PACK", pack))?;
    let mut bytes = fs::read(&module).with_context(|| format!("cannot read {}", module.display()))?;
    for entry in fs::read_dir(&files)? {
        let entry = entry?;
        let (there, here) = (fs::read(out.join(entry.file_name()))?, fs::read(entry.path())?);
        exchange(&mut bytes, &there, &here).with_context(|| entry.path().display().to_string())?;
    }
    let path = project.page(&format!("{package}.wasm"));
    fs::write(&path, bytes)?;
    Ok(path)
}

/// Writes one file in place of another, wherever it stands.
fn exchange(module: &mut [u8], there: &[u8], here: &[u8]) -> Result<()> {
    ensure!(there.len() == here.len(), "the files have rooms of different sizes");
    let places: Vec<usize> = (0..module.len()).filter(|at| module[*at..].starts_with(there)).collect();
    ensure!(!places.is_empty(), "the module does not carry what it was compiled with");
    places.into_iter().for_each(|at| module[at..][..here.len()].copy_from_slice(here));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_wherever_the_other_stands() {
        let mut module = b"..KL....KL.".to_vec();
        exchange(&mut module, b"KL", b"TR").unwrap();
        assert_eq!(module, b"..TR....TR.");
        assert!(exchange(&mut module, b"KL", b"TR").is_err());
        assert!(exchange(&mut module, b"TR", b"T").is_err());
    }
}
