//! `offline`: the whole page in one file that runs by double click, without a server and without a request.
//!
//! A page opened from a file may load neither modules nor WebAssembly. So all modules stand in it as text, their scripts
//! are classic ones, and a policy of its own in the head allows nothing but what the file itself contains, by hash.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::files::Files;
use super::{Effort, module, operator, reference, styles, texts};
use crate::install;
use crate::project::Project;

/// Below the folder of build output.
pub(super) const FILE: &str = "offline/szenario-explorer.html";
/// Gives the scripts what the file carries.
const CARRIED: &str = include_str!("carried.js");
/// What stands in a panel looks like this.
const PANELS: &str = "later/studio.css";
/// The pages of text look like this.
const TEXTS: &str = "later/pages.css";
/// How a classic script would load such a module.
const SNIPPET: &str = "require(\"./";
/// Tags that load something from elsewhere begin so.
const LOADING: [&str; 2] = ["<link rel=\"", "<script "];
/// The icon is no request: it stands in the page.
const ICON: &str = "<link rel=\"icon\"";

/// Makes the file, prints where it is and what it weighs, and returns its path.
pub(crate) fn offline(project: &Project, effort: Effort) -> Result<PathBuf> {
    install::wasm_target(project)?;
    let mut files = super::sources(project)?;
    operator::fill(&mut files)?;
    files.extend(reference::files()?);
    files.extend(module::classic(project, effort)?);
    styles::join(&mut files);
    let page = assemble(&files)?;
    let path = project.target(FILE);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, &page).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{} ({} bytes)", path.display(), page.len());
    Ok(path)
}

/// The page with everything that it loads, and later may load, inside.
fn assemble(files: &Files) -> Result<String> {
    let mut style = text(files, "styles.css")?.to_owned();
    for sheet in [PANELS, TEXTS] {
        style.push_str(&styles::without_comments(text(files, sheet)?));
    }
    let mut carried = String::new();
    let mut scripts = Vec::new();
    // A page that was built quickly has no other languages.
    let has = |name: &&str| files.contains(&format!("{name}.js"));
    for name in module::german().into_iter().chain(module::languages().into_iter().filter(has)) {
        let bytes = files.bytes(&format!("{name}_bg.wasm")).with_context(|| format!("no module {name}"))?;
        carry(&mut carried, name, bytes);
        scripts.push(with_snippets(files, text(files, &format!("{name}.js"))?)?);
    }
    for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("later/reference/")) {
        carry(&mut carried, name, bytes);
    }
    scripts.push(CARRIED.to_owned());
    let start = text(files, "start.js")?;
    if let Some(script) = scripts.iter().map(String::as_str).chain([start]).find(|it| it.contains("</script")) {
        bail!("a script would end its own tag: {}", script.split("</script").next().unwrap_or_default().len());
    }

    let allowed: Vec<String> = scripts.iter().map(String::as_str).chain([start]).map(hash).collect();
    let policy = format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        allowed.join(" "),
        hash(&style)
    );
    let head = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<style>{style}</style>\n");
    let scripts: String = scripts.iter().map(|script| format!("<script>{script}</script>\n")).collect();
    let foot = format!("{carried}{scripts}<script type=\"module\">{start}</script>\n");
    let page = texts::into_foot(&without_loading(text(files, "index.html")?), files)?;
    let (before, after) = page.split_once("<title>").context("index.html has no title")?;
    let (middle, end) = after.split_once("</body>").context("index.html has no end of its body")?;
    Ok(format!("{before}{head}<title>{middle}{foot}</body>{end}"))
}

fn text<'a>(files: &'a Files, name: &str) -> Result<&'a str> {
    files.text(name).with_context(|| format!("{name} is missing"))
}

/// The script with the small modules that crates bring with them in place of the calls that would load them.
fn with_snippets(files: &Files, script: &str) -> Result<String> {
    let mut done = String::new();
    let mut rest = script;
    while let Some((before, after)) = rest.split_once(SNIPPET) {
        let (name, after) = after.split_once("\")").context("a call that loads a snippet has no end")?;
        done.push_str(before);
        done.push_str(&as_value(name, text(files, name)?)?);
        rest = after;
    }
    done.push_str(rest);
    Ok(done)
}

/// A module as an expression whose value is the object of what it exports.
fn as_value(name: &str, module: &str) -> Result<String> {
    let mut body = String::new();
    let mut exports = Vec::new();
    for line in module.lines() {
        if line.starts_with("import ") || line.starts_with("export {") || line.starts_with("export default") {
            bail!("{name} cannot stand in one file: {line}");
        }
        let declaration = line.strip_prefix("export ");
        if let Some(declaration) = declaration {
            let mut words = declaration.split(|end: char| !end.is_alphanumeric() && end != '_');
            let names = words.find(|word| !["const", "let", "async", "function", "class"].contains(word));
            exports.push(names.with_context(|| format!("{name} exports nothing: {line}"))?);
        }
        body.push_str(declaration.unwrap_or(line));
        body.push('\n');
    }
    Ok(format!("(() => {{\n{body}return {{ {} }};\n}})()", exports.join(", ")))
}

/// Bytes as a block of data that no browser runs.
fn carry(page: &mut String, name: &str, bytes: &[u8]) {
    page.push_str("<script type=\"text/plain\" id=\"carried-");
    page.push_str(name);
    page.push_str("\">");
    page.push_str(&STANDARD.encode(bytes));
    page.push_str("</script>\n");
}

/// The source expression of a policy that allows exactly this text.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// The page without the lines that load something.
fn without_loading(page: &str) -> String {
    let loads = |line: &str| LOADING.iter().any(|tag| line.starts_with(tag)) && !line.starts_with(ICON);
    page.lines().filter(|line| !loads(line)).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        Files::from([
            (
                "index.html",
                "<html>\n<head>\n<title>T</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"styles.css\">\n\
                 <link rel=\"modulepreload\" href=\"first.js\">\n<script type=\"module\" src=\"start.js\"></script>\n</head>\n<body>\n</body>\n</html>\n",
            ),
            ("styles.css", "a{}"),
            ("later/studio.css", "b{}"),
            ("later/pages.css", "c{}"),
            ("later/reference/index.txt", ""),
            ("first.js", "let first;"),
            ("studio.js", "let studio;"),
            ("spreadsheet.js", "let spreadsheet;"),
            ("first_bg.wasm", "one"),
            ("studio_bg.wasm", "two"),
            ("spreadsheet_bg.wasm", "three"),
            ("start.js", "start();"),
        ])
    }

    #[test]
    fn the_file_loads_nothing_and_carries_everything() {
        let page = assemble(&files()).unwrap();
        for gone in ["src=", "href=\"styles.css\"", "modulepreload"] {
            assert!(!page.contains(gone), "{gone} in {page}");
        }
        for kept in [
            "<link rel=\"icon\"",
            "<style>a{}b{}c{}</style>",
            "id=\"carried-first\">b25l<",
            "id=\"carried-later/reference/index.txt\"",
            "<script type=\"module\">start();</script>",
        ] {
            assert!(page.contains(kept), "{kept} in {page}");
        }
    }

    #[test]
    fn the_policy_allows_exactly_what_stands_in_the_file() {
        // The digest of the empty text is well known.
        assert_eq!(hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        let page = assemble(&files()).unwrap();
        for script in ["let first;", "let studio;", "let spreadsheet;", CARRIED, "start();"] {
            assert!(page.contains(&hash(script)), "{script}");
        }
        assert!(!page.contains("unsafe-inline"));
    }

    #[test]
    fn small_modules_stand_in_the_script_that_uses_them() {
        let mut files = files();
        files.insert(
            "snippets/a.js",
            "// why\nexport const one = 1;\nconst two = 2;\nexport async function three() {}\n".to_owned(),
        );
        let script = with_snippets(&files, "const a = require(\"./snippets/a.js\");\nuse(a);").unwrap();
        assert_eq!(
            script,
            "const a = (() => {\n// why\nconst one = 1;\nconst two = 2;\nasync function three() {}\nreturn { one, three };\n})();\nuse(a);"
        );
        files.insert("snippets/a.js", "import b from './b.js';\n".to_owned());
        assert!(with_snippets(&files, "require(\"./snippets/a.js\")").is_err());
    }

    #[test]
    fn a_script_that_would_end_its_own_tag_is_refused() {
        let mut files = files();
        files.insert("start.js", "const a = '</script>';".to_owned());
        assert!(assemble(&files).is_err());
    }
}
