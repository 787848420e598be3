//! Large reference cases that may be handed on, for recalculating them in the visitor's browser.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::files::Files;
use super::first_load::LATER;

/// Names the folder of the large reference cases; without it the page says that they do not come with it.
const REFERENCE: &str = "INSEK_REFERENCE_CASES";

/// Open data of the Swiss Federal Statistical Office: may be handed on, with the source named, which the page does.
const MAY_BE_HANDED_ON: [&str; 1] = ["g7_aargau_fso_reference_2025_2055.csv.gz"];

/// The files that are at hand, and `index.txt` with their names.
pub(super) fn files() -> Result<Files> {
    let folder = env::var_os(REFERENCE).map(PathBuf::from);
    let mut files = Files::default();
    let mut names = String::new();
    for name in MAY_BE_HANDED_ON {
        let Some(path) = folder.as_ref().map(|folder| folder.join(name)).filter(|path| path.is_file()) else {
            continue;
        };
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        files.insert_bytes(name, bytes);
        names.push_str(name);
        names.push('\n');
    }
    files.insert("index.txt", names);
    Ok(files.below(&format!("{LATER}reference/")))
}
