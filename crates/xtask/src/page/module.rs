//! The crates `app` and `spreadsheet` as WebAssembly, with the JavaScript that loads them.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::Effort;
use super::files::Files;
use super::first_load::LATER;
use super::pack;
use super::short_names::shorten;
use super::split::{LOADER, Needs, Split, split};
use super::styles::without_line_comments;
use crate::project::Project;
use crate::wasm;

/// The page: what the first load needs is its module, the rest are parts.
pub(super) const APP: &str = "app";
/// Writes and reads workbooks.
pub(super) const SPREADSHEET: &str = "spreadsheet";

/// The kind of script that loads a module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Glue {
    /// A module, which finds its WebAssembly beside itself.
    Module,
    /// A classic script, which is given its WebAssembly: a page opened from a file may load neither. It defines a global of its
    /// module's name.
    Classic,
}

/// Compiles both modules and returns for each `<crate>.js` and `<crate>_bg.wasm`, and the parts of the page with who needs them.
pub(super) fn build(project: &Project, glue: Glue, effort: Effort) -> Result<(Files, Needs)> {
    let module = wasm::splittable(project, APP, effort.profile())?;
    let module = pack::exchanged(project, module, APP, effort.profile())?;
    let Split { main, parts, needs, loader } = split(project, &module, glue == Glue::Module && effort == Effort::Full)?;
    let mut files = bound(project, APP, main, glue)?;
    with_loader(&mut files, &loader)?;
    files.extend(parts);
    let spreadsheet = wasm::module(project, SPREADSHEET, effort.profile())?;
    files.extend(bound(project, SPREADSHEET, spreadsheet, glue)?.below(if glue == Glue::Module { LATER } else { "" }));
    Ok((files, needs))
}

/// The scripts and shortened module that wasm-bindgen makes.
fn bound(project: &Project, name: &str, module: PathBuf, glue: Glue) -> Result<Files> {
    let folder = project.target("bindgen").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut bindgen = Bindgen::new();
    match glue {
        Glue::Module => bindgen.web(true)?,
        Glue::Classic => bindgen.no_modules(true)?.no_modules_global(name)?,
    };
    bindgen
        .input_path(module)
        .out_name(name)
        .typescript(false)
        // The module is found beside its script, below any path and from a worker too.
        .omit_default_module_path(glue == Glue::Classic)
        // Parts share memory and table with the module under the names that the linker gave them.
        .keep_lld_exports(name == APP)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("wasm-bindgen")?;
    let mut files = Files::read(&folder)?;
    let (script, module) = (format!("{name}.js"), format!("{name}_bg.wasm"));
    let glue = files.text(&script).map(without_line_comments).context("wasm-bindgen wrote no script")?;
    let contents = files.bytes(&module).context("wasm-bindgen wrote no module")?;
    let glue = shorter(&glue);
    let (contents, glue) = shorten(contents, &glue, name).with_context(|| module.clone())?;
    files.insert_bytes(&module, contents);
    files.insert(&script, plainer(&glue));
    Ok(files)
}

/// The glue without what spells out values of JavaScript for those who write it, which nobody who reads the page is told, and without the way to
/// begin at once with a module that is here already, and what is said to those who would begin as one once did.
fn shorter(glue: &str) -> String {
    let old =
        "console.warn('using deprecated parameters for the initialization function; pass a single object instead')\n";
    let glue = glue.replace(old, "");
    let glue = with_instead(&glue, "debugString(val)", "const debugString = String;\n").unwrap_or(glue);
    let both = "export { initSync, ";
    match with_instead(&glue, "initSync(module)", "") {
        Some(without) if without.contains(both) => without.replace(both, "export { "),
        _ => glue,
    }
}

/// The glue with something else in the place of a function.
fn with_instead(glue: &str, function: &str, instead: &str) -> Option<String> {
    let (before, rest) = glue.split_once(&format!("function {function} {{\n"))?;
    let mut depth = 1_i32;
    let body = rest.split_inclusive('\n').take_while(|line| {
        depth += line.matches('{').count() as i32 - line.matches('}').count() as i32;
        depth > 0
    });
    let after = rest[body.map(str::len).sum::<usize>()..].strip_prefix("}\n")?;
    Some([before, instead, after].concat())
}

/// The glue as somebody would write it by hand who has to send it: results are returned without a name, functions of an object are its methods, and
/// parameters have short names.
fn plainer(glue: &str) -> String {
    let mut lines = glue.lines().peekable();
    let mut plain = String::with_capacity(glue.len());
    while let Some(line) = lines.next() {
        let result = line.strip_prefix("const ret = ").filter(|_| lines.peek() == Some(&"return ret;"));
        if let Some(result) = result {
            lines.next();
            plain.extend(["return ", result, "\n"]);
        } else {
            plain.extend([line, "\n"]);
        }
    }
    let mut plain = plain.replace(": function(", "(");
    for digit in '0'..='9' {
        plain = plain
            .replace(&format!(", arg{digit}"), &format!(",a{digit}"))
            .replace(&format!("arg{digit}"), &format!("a{digit}"));
    }
    plain
}

/// Puts the loaders of parts where wasm-bindgen would import each from a file of its own.
fn with_loader(files: &mut Files, loader: &str) -> Result<()> {
    let script = format!("{APP}.js");
    let text = files.text(&script).context("wasm-bindgen wrote no script")?;
    let imported = format!("\"{LOADER}\"");
    let lines = text.lines().filter(|line| !line.contains(&imported));
    let own: String = lines.flat_map(|line| [line, "\n"]).collect();
    let place = "\"i\": import0,\n";
    ensure!(own.matches(place).count() == 1, "{script} imports in another way than expected");
    let own = own.replacen(place, &format!("{place}{imported}: LOADERS,\n"), 1);
    // In a classic script everything stands in one function, after its first line.
    let (head, body) =
        if own.starts_with("let ") { own.split_once('\n').unwrap_or_default() } else { ("", own.as_str()) };
    files.insert(&script, format!("{head}\n{loader}{body}"));
    Ok(())
}
