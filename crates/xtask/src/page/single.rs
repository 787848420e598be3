//! `offline`: the whole page in one file that runs by double click, without a server and without a request.
//!
//! A page opened from a file may load neither modules nor WebAssembly. So the module and its parts stand in it as text, their scripts
//! are classic ones, and a policy of its own in the head allows nothing but what the file itself contains, by hash.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::compress::gzip;
use super::files::Files;
use super::module::{self, Glue};
use super::{Effort, operator, reference, styles, texts};
use crate::install;
use crate::project::Project;

/// Below the folder of build output.
pub(super) const FILE: &str = "offline/szenario-explorer.html";
/// What it may weigh: it is sent by mail. Modules stand in it compressed, as base64.
const MOST_BYTES: usize = 6_000_000;
/// Gives the scripts what the file carries.
const CARRIED: &str = include_str!("carried.js");
/// What stands in a panel looks like this.
const PANELS: &str = "later/panels.css";
/// What panels ask of the browser.
const PANELS_SCRIPT: &str = "later/panels.js";
/// The pages of text look like this.
const TEXTS: &str = "later/pages.css";
/// The pictograms of Leichte Sprache.
const PICTOGRAMS: &str = "later/pictograms.css";
/// Tags that load something from elsewhere begin so.
const LOADING: [&str; 2] = ["<link rel=\"", "<script "];
/// The icon is no request: it stands in the page.
const ICON: &str = "<link rel=\"icon\"";

/// Makes the file, prints where it is and what it weighs, and returns its path.
pub(crate) fn offline(project: &Project, effort: Effort) -> Result<PathBuf> {
    install::wasm_target(project)?;
    let mut files = super::sources(project)?;
    super::city::fill(&mut files, &project.pack())?;
    operator::fill(&mut files)?;
    files.extend(reference::files()?);
    files.extend(module::build(project, Glue::Classic, effort)?.0);
    styles::join(&mut files);
    let page = assemble(&files)?;
    let path = project.page(FILE);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, &page).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{} ({} bytes of {MOST_BYTES})", path.display(), page.len());
    if page.len() > MOST_BYTES && effort == Effort::Full {
        bail!("{} is over its budget", path.display());
    }
    Ok(path)
}

/// The page with everything that it loads, and later may load, inside.
fn assemble(files: &Files) -> Result<String> {
    let mut style = text(files, "styles.css")?.to_owned();
    for sheet in [PANELS, PICTOGRAMS, TEXTS] {
        style.push_str(&styles::without_comments(text(files, sheet)?));
    }
    let mut carried = String::new();
    // First: the loader of the parts asks for it when its script is run.
    let mut scripts = vec![CARRIED.to_owned()];
    for name in [module::APP, module::SPREADSHEET] {
        scripts.push(text(files, &format!("{name}.js"))?.to_owned());
    }
    let carries = |name: &str| name.ends_with(".wasm") || name.starts_with("later/reference/");
    for (name, bytes) in files.iter().filter(|(name, _)| carries(name)) {
        if name.ends_with(".wasm") {
            carry(&mut carried, name, &gzip(bytes)?);
        } else {
            carry(&mut carried, name, bytes);
        }
    }
    scripts.push(text(files, PANELS_SCRIPT)?.to_owned());
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
                 <link rel=\"modulepreload\" href=\"app.js\">\n<script type=\"module\" src=\"start.js\"></script>\n</head>\n<body>\n</body>\n</html>\n",
            ),
            ("styles.css", "a{}"),
            ("later/panels.css", "b{}"),
            ("later/pages.css", "c{}"),
            ("later/pictograms.css", "d{}"),
            ("later/reference/index.txt", ""),
            ("app.js", "let app;"),
            ("later/panels.js", "let panels;"),
            ("spreadsheet.js", "let spreadsheet;"),
            ("app_bg.wasm", "one"),
            ("later/0a/own.wasm", "two"),
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
            "<style>a{}b{}d{}c{}</style>",
            &format!("id=\"carried-app_bg.wasm\">{}<", STANDARD.encode(gzip(b"one").unwrap())),
            "id=\"carried-later/reference/index.txt\"",
            "<script type=\"module\">start();</script>",
        ] {
            assert!(page.contains(kept), "{kept} in {page}");
        }
        assert!(page.find(CARRIED) < page.find("<script>let app;"), "{page}");
    }

    #[test]
    fn the_policy_allows_exactly_what_stands_in_the_file() {
        // The digest of the empty text is well known.
        assert_eq!(hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        let page = assemble(&files()).unwrap();
        for script in ["let app;", "let panels;", "let spreadsheet;", CARRIED, "start();"] {
            assert!(page.contains(&hash(script)), "{script}");
        }
        assert!(!page.contains("unsafe-inline"));
    }

    #[test]
    fn a_script_that_would_end_its_own_tag_is_refused() {
        let mut files = files();
        files.insert("start.js", "const a = '</script>';".to_owned());
        assert!(assemble(&files).is_err());
    }
}
