//! The crates `first`, `studio` and `spreadsheet` as WebAssembly, with the JavaScript that loads them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::Effort;
use super::files::Files;
use super::first_load::LATER;
use super::short_names::shorten;
use super::styles::without_line_comments;
use crate::install::WASM;
use crate::process;
use crate::project::Project;

/// A module of the page.
struct Module {
    /// Its crate.
    package: &'static str,
    /// The feature of the crate that builds it in another language than German.
    language: Option<&'static str>,
    /// The name of its files, and of what a classic script defines.
    name: &'static str,
    /// The folder in which it stands beside the page.
    folder: &'static str,
}

const FIRST: Module = Module { package: "first", language: None, name: "first", folder: "" };
const STUDIO: Module = Module { package: "studio", language: None, name: "studio", folder: LATER };
/// Writes a workbook, whatever the language.
const SPREADSHEET: Module = Module { package: "spreadsheet", language: None, name: "spreadsheet", folder: LATER };
const GERMAN: [Module; 3] = [FIRST, STUDIO, SPREADSHEET];
/// The second module in each other language; `start.js` loads it for the key `sprache` of the address.
const LANGUAGES: [Module; 2] = [
    Module { language: Some(super::LANGUAGES[0]), name: "studio_en", folder: "later/en/", ..STUDIO },
    Module { language: Some(super::LANGUAGES[1]), name: "studio_leicht", folder: "later/leicht/", ..STUDIO },
];

/// Compiles every module and returns for each `<crate>.js` and `<crate>_bg.wasm` in its folder.
pub(super) fn build(project: &Project, effort: Effort) -> Result<Files> {
    each(project, effort, |module| Ok(bound(project, module, Glue::Module, effort)?.below(module.folder)))
}

/// Compiles every module and returns the same files without folders, by the modules' names, the scripts as classic ones: each
/// defines a global of its module's name.
pub(super) fn classic(project: &Project, effort: Effort) -> Result<Files> {
    each(project, effort, |module| bound(project, module, Glue::Classic, effort))
}

/// The names of the modules in German.
pub(super) fn german() -> [&'static str; 3] {
    GERMAN.map(|module| module.name)
}

/// The names of the second module in the other languages.
pub(super) fn languages() -> [&'static str; 2] {
    LANGUAGES.map(|module| module.name)
}

/// Compiles and hands on the modules. Those of one call of cargo share their features, and a second call in the same folder would
/// overwrite what the first has made: cargo would link every language anew each time. So each has a folder of its own.
fn each(project: &Project, effort: Effort, take: impl Fn(&Module) -> Result<Files>) -> Result<Files> {
    let mut files = Files::default();
    let languages = if effort.every_language() { LANGUAGES.as_slice() } else { &[] };
    for module in languages {
        compile(project, &compiled(project, module), std::slice::from_ref(module), effort)?;
        files.extend(take(module)?);
    }
    compile(project, &project.target(""), &GERMAN, effort)?;
    for module in &GERMAN {
        files.extend(take(module)?);
    }
    Ok(files)
}

/// The kind of script that loads a module.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Glue {
    /// A module, which finds its WebAssembly beside itself.
    Module,
    /// A classic script, which is given its WebAssembly: a page opened from a file may load neither.
    Classic,
}

/// Cargo's folder for a module.
fn compiled(project: &Project, module: &Module) -> PathBuf {
    module.language.map_or_else(|| project.target(""), |language| project.target("languages").join(language))
}

fn compile(project: &Project, folder: &Path, modules: &[Module], effort: Effort) -> Result<()> {
    let packages = modules.iter().flat_map(|module| ["--package", module.package]);
    let features = modules.iter().filter_map(|module| module.language).flat_map(|language| ["--features", language]);
    let mut command = project.cargo(["build", "--lib", "--target", WASM, "--profile", effort.profile()]);
    process::run(command.args(packages).args(features).env("CARGO_TARGET_DIR", folder))
}

fn bound(project: &Project, module: &Module, glue: Glue, effort: Effort) -> Result<Files> {
    let Module { package, name, .. } = *module;
    let folder = project.target("bindgen").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut bindgen = Bindgen::new();
    // Beside the page a module in another language has a folder of its own; in the page that is one file, a name.
    let file = match glue {
        Glue::Module => {
            bindgen.web(true)?;
            package
        }
        Glue::Classic => {
            bindgen.no_modules(true)?.no_modules_global(name)?;
            name
        }
    };
    bindgen
        .input_path(compiled(project, module).join(WASM).join(format!("{}/{package}.wasm", effort.profile())))
        .out_name(file)
        .typescript(false)
        // The module is found beside its script, below any path and from a worker too.
        .omit_default_module_path(glue == Glue::Classic)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("wasm-bindgen")?;
    let mut files = Files::read(&folder)?;
    let (script, module) = (format!("{file}.js"), format!("{file}_bg.wasm"));
    let glue = files.text(&script).map(without_line_comments).context("wasm-bindgen wrote no script")?;
    let contents = files.bytes(&module).context("wasm-bindgen wrote no module")?;
    let (contents, glue) = shorten(contents, &glue, file).with_context(|| module.clone())?;
    files.insert_bytes(&module, contents);
    files.insert(&script, glue);
    Ok(files)
}
