//! Chores that only pass a call on.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::process;
use crate::project::Project;

/// Recomputes the golden cases below the folders, by default those of the repository and the large
/// ones that `INSEK_REFERENCE_CASES` points to.
pub(crate) fn verify(project: &Project, directories: &[PathBuf]) -> Result<()> {
    let mut all = Vec::new();
    for directory in directories {
        // Relative to where the developer stands: cargo is called from the top of the repository.
        all.push(std::path::absolute(directory)?);
    }
    if all.is_empty() {
        all.push(project.path("tests/golden"));
        all.extend(std::env::var_os("INSEK_REFERENCE_CASES").map(PathBuf::from));
    }
    if let Some(missing) = all.iter().find(|directory| !directory.is_dir()) {
        bail!("{} is not a folder", missing.display());
    }
    process::run(project.cargo(["run", "--quiet", "--package", "cli", "--", "verify"]).args(&all))
}
