//! The page taken apart: what the first load needs, and parts that are fetched when somebody asks for them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};

use super::LANGUAGES;
use super::binary::{carrying, without_custom};
use super::files::Files;
use super::first_load::LATER;
use super::parts::{Part, joined};
use super::styles::without_line_comments;
use crate::project::Project;

/// What the module imports its loaders from: no file, they stand in the script of wasm-bindgen.
pub(super) const LOADER: &str = "./parts.js";
/// What fetches parts, without what it must know of them.
const FETCHING: &str = include_str!("parts.js");
/// The section of a file in which a module of a part stands.
const SECTION: &str = "part";

/// What the script calls the looks of panels, which every split but a language needs.
const PANELS: &str = "panels";

/// A page taken apart.
pub(super) struct Split {
    /// The module of the first load, for wasm-bindgen.
    pub(super) main: PathBuf,
    /// The files of the parts, in a folder that is named by their contents: parts of two builds do not fit together.
    pub(super) parts: Files,
    /// The script that loads them.
    pub(super) loader: String,
}

/// Takes a module apart where its functions are marked.
pub(super) fn split(project: &Project, module: &Path) -> Result<Split> {
    let folder = project.target("split");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let main = folder.join("main.wasm");
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let made = wasm_split_cli_support::transform(options).map_err(|why| anyhow!("wasm-split: {why:?}"))?;
    let mut needs: BTreeMap<String, Vec<String>> = made.prefetch_map.into_iter().collect();
    needs.values_mut().for_each(|modules| modules.sort());
    let mut modules = BTreeMap::new();
    for name in needs.values().flatten() {
        if !modules.contains_key(name) {
            modules.insert(name.clone(), without_custom(&fs::read(folder.join(format!("{name}.wasm")))?)?);
        }
    }
    let parts = joined(&needs, |name| modules.get(name).map_or(0, Vec::len));
    let mut files = Files::default();
    for part in &parts {
        let inner = part.modules.iter().filter_map(|name| modules.get(name).cloned());
        files.insert_bytes(&format!("{}.wasm", part.name()), carrying(SECTION, inner));
    }
    let folder = format!("{LATER}{}/", build(&fs::read(&main)?, &files));
    let loader = loader(&folder, needs.keys(), &parts);
    Ok(Split { main, parts: files.below(&folder), loader })
}

/// A name for exactly this module and these parts.
fn build(main: &[u8], parts: &Files) -> String {
    let mut digest = Sha256::new_with_prefix(main);
    parts.iter().for_each(|(_, bytes)| digest.update(bytes));
    digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The script that loads parts, with an object `LOADERS` of what the module imports.
fn loader<'a>(folder: &str, splits: impl Iterator<Item = &'a String>, parts: &[Part]) -> String {
    let (mut files, mut loads) = (String::new(), String::new());
    for split in splits {
        let panels = (!LANGUAGES.contains(&split.as_str())).then(|| PANELS.to_owned());
        let names = parts.iter().filter(|part| part.splits.contains(split)).map(Part::name);
        let names = serde_json::Value::from(panels.into_iter().chain(names).collect::<Vec<_>>());
        files.push_str(&format!("{split}: {names},\n"));
        loads.push_str(&format!("__wasm_split_load_{split}: load('{split}'),\n"));
    }
    let fetching = without_line_comments(FETCHING);
    format!("const FOLDER = '{folder}';\nconst PARTS = {{\n{files}}};\n{fetching}const LOADERS = {{\n{loads}}};\n")
}
