//! The page taken apart: what the first load needs, and parts that are fetched when somebody asks for them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};

use super::LANGUAGES;
use super::binary::carrying;
use super::budgets::{IN_ROOMS, SMALL, budget};
use super::compress::weight;
use super::files::Files;
use super::first_load::LATER;
use super::parts::{apart, joined};
use super::styles::without_line_comments;
use crate::project::Project;

/// What the module imports its loaders from: no file, they stand in the script of wasm-bindgen.
pub(super) const LOADER: &str = "./parts.js";
/// What fetches parts, without what it must know of them.
const FETCHING: &str = include_str!("parts.js");
/// What comes with the first act, and stands beside the pictures.
const SOON: &str = "soon";
/// The section of a file in which a module of a part stands.
const SECTION: &str = "part";

/// The looks that a split needs beside its parts, as the script calls them: Leichte Sprache its pictograms, every panel and what stands
/// beside the pictures the same.
fn looks(split: &str) -> Option<&'static str> {
    match split {
        "leicht" => Some("pictograms"),
        SOON => Some("panels"),
        split if LANGUAGES.contains(&split) || split == IN_ROOMS || SMALL.contains(&split) => None,
        _ => Some("panels"),
    }
}

/// The files that each split is made of.
#[derive(Default)]
pub(super) struct Needs(pub(super) BTreeMap<String, Vec<String>>);

/// A page taken apart.
pub(super) struct Split {
    /// The module of the first load, for wasm-bindgen.
    pub(super) main: PathBuf,
    /// The files of the parts, in a folder that is named by their contents: parts of two builds do not fit together.
    pub(super) parts: Files,
    /// Which of them each split needs.
    pub(super) needs: Needs,
    /// The script that loads them.
    pub(super) loader: String,
}

/// Takes a module apart where its functions are marked. What is fetched over the wire is put together so that little is fetched; where
/// all parts travel in one file, or nobody counts bytes, what is shared is one part.
pub(super) fn split(project: &Project, module: &Path, over_the_wire: bool) -> Result<Split> {
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
            modules.insert(name.clone(), compact(&fs::read(folder.join(format!("{name}.wasm")))?)?);
        }
    }
    let mut files = Files::default();
    let mut fetched: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let weights =
        modules.iter().map(|(name, module)| Ok((&**name, weight(module)?))).collect::<Result<BTreeMap<_, _>>>()?;
    let size = |name: &str| weights.get(name).copied().unwrap_or_default();
    let bytes = |split: &str| needs.get(split).into_iter().flatten().map(|name| size(name)).sum();
    let number: BTreeMap<&String, u16> = modules.keys().zip(0..).collect();
    let parts = if over_the_wire { joined(&needs, size, |split| budget(split, bytes(split)))? } else { apart(&needs) };
    for (part, at) in parts.into_iter().zip(0..) {
        let inner = part.modules.iter().filter_map(|name| Some(numbered(*number.get(name)?, modules.get(name)?)));
        let name = match part.splits.first() {
            Some(split) if part.splits.len() == 1 => split.clone(),
            // The script that loads them names them often.
            _ => char::from(b'a' + at).to_string(),
        };
        files.insert_bytes(&format!("{name}.wasm"), carrying(SECTION, inner));
        for split in part.splits {
            fetched.entry(split).or_default().push(name.clone());
        }
    }
    let folder = format!("{LATER}{}/", build(&fs::read(&main)?, &files));
    let loader = loader(&folder, &fetched);
    let files = files.below(&folder);
    let needs = Needs(
        fetched
            .into_iter()
            .map(|(split, names)| (split, names.into_iter().map(|name| format!("{folder}{name}.wasm")).collect()))
            .collect(),
    );
    Ok(Split { main, parts: files, needs, loader })
}

/// A module behind its number: one that stands in several files is taken in once.
fn numbered(number: u16, module: &[u8]) -> Vec<u8> {
    [&number.to_le_bytes()[..], module].concat()
}

/// A module without names, and with numbers as short as they can be: the splitter leaves room in each.
fn compact(module: &[u8]) -> Result<Vec<u8>> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false).generate_dwarf(false);
    let mut module = config.parse(module)?;
    walrus::passes::gc::run(&mut module);
    let others: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for custom in others {
        module.customs.delete(custom);
    }
    Ok(module.emit_wasm())
}

/// A name for exactly this module and these parts.
fn build(main: &[u8], parts: &Files) -> String {
    let mut digest = Sha256::new_with_prefix(main);
    parts.iter().for_each(|(_, bytes)| digest.update(bytes));
    digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The script that loads parts, with an object `LOADERS` of what the module imports.
fn loader(folder: &str, fetched: &BTreeMap<String, Vec<String>>) -> String {
    let mut files = String::new();
    for (split, names) in fetched {
        let names = looks(split).into_iter().chain(names.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
        files.push_str(&format!("{split}: '{names}',\n"));
    }
    let fetching = without_line_comments(FETCHING);
    format!("const FOLDER = '{folder}';\nconst PARTS = {{\n{files}}};\n{fetching}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_knows_the_files_of_each_split_and_panels_their_looks() {
        let fetched = [("en", vec!["en"]), ("own", vec!["shared0", "own"])];
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        let loader = loader("later/0a/", &fetched.map(|(split, names)| (split.to_owned(), owned(names))).into());
        assert!(
            loader.starts_with(
                "const FOLDER = 'later/0a/';\nconst PARTS = {\nen: 'en',\nown: 'panels shared0 own',\n};\n"
            )
        );
        assert!(loader.ends_with(".map((split) => [`__wasm_split_load_${split}`, load(split)]));\n"));
    }
}
