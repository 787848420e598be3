//! The first load: every file that a browser fetches to show the page, and its size over the wire.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::files::{Files, Size};

/// What stands in this folder is fetched when somebody asks for it. A journey proves that in a browser.
pub(super) const LATER: &str = "later/";

/// The files of the first load with their sizes.
pub(super) struct FirstLoad(Vec<(String, Size)>);

impl FirstLoad {
    /// What the first load may weigh with Brotli: 224 KiB. Version 0.2.0 weighs 217: typed numbers, refusals and links with a checksum came since the 197 of 0.1.0.
    const BUDGET: u64 = 224 * 1024;

    /// Follows the references from `index.html` through scripts and styles.
    pub(super) fn of(files: &Files, sizes: &BTreeMap<String, Size>) -> Self {
        let mut reached = BTreeSet::new();
        let mut open = vec!["index.html".to_owned()];
        while let Some(name) = open.pop() {
            if name.starts_with(LATER) || !files.contains(&name) || !reached.insert(name.clone()) {
                continue;
            }
            if let Some(text) = files.text(&name) {
                open.extend(references(&name, text).iter().filter_map(|to| resolve(&name, to)));
            }
        }
        Self(reached.into_iter().filter_map(|name| Some((name.clone(), *sizes.get(&name)?))).collect())
    }

    /// The sum over the wire with Brotli, bytes.
    fn sum(&self) -> u64 {
        self.0.iter().map(|(_, size)| size.brotli).sum()
    }

    /// What weighs more than it may.
    pub(super) fn over(&self) -> Option<String> {
        let sum = self.sum();
        (sum > Self::BUDGET).then(|| format!("the first load is {sum} bytes, at most {}", Self::BUDGET))
    }
}

impl fmt::Display for FirstLoad {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:<28}{:>12}{:>12}", "first load, bytes", "raw", "Brotli")?;
        for (name, size) in &self.0 {
            writeln!(out, "{name:<28}{:>12}{:>12}", size.raw, size.brotli)?;
        }
        let raw: u64 = self.0.iter().map(|(_, size)| size.raw).sum();
        write!(out, "{:<28}{raw:>12}{:>12} of {}", "sum", self.sum(), Self::BUDGET)
    }
}

/// What a file may load, as written there. Strings that name no file are dropped by the caller, so
/// it is enough to miss none: in scripts and styles every quoted string and `url()` counts.
fn references<'a>(name: &str, text: &'a str) -> Vec<&'a str> {
    match name.rsplit('.').next() {
        Some("html") => loaded_by_tags(text),
        Some("js" | "mjs" | "css" | "webmanifest" | "json") => text.split(['"', '\'', '`', '(', ')', '\n']).collect(),
        _ => Vec::new(),
    }
}

/// The `src` and `href` of the tags that load something; a link to follow loads nothing yet.
fn loaded_by_tags(html: &str) -> Vec<&str> {
    html.split('<')
        .filter(|tag| ["script", "link", "img"].iter().any(|name| tag.starts_with(name)))
        .filter_map(|tag| tag.split('>').next())
        .flat_map(|tag| ["src=", "href="].into_iter().filter_map(|name| attribute(tag, name)))
        .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag.split_once(name)?.1;
    let quote = value.chars().next().filter(|first| ['"', '\''].contains(first))?;
    value[1..].split(quote).next()
}

/// The file that a reference in `from` means, relative to the page's folder.
fn resolve(from: &str, to: &str) -> Option<String> {
    let to = to.split(['?', '#']).next()?;
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in to.split('/') {
        match part {
            "." => {}
            ".." => {
                path.pop()?;
            }
            "" => return None,
            _ => path.push(part),
        }
    }
    Some(path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_loads_is_counted_and_nothing_else() {
        let files = Files::from([
            (
                "index.html",
                "<link rel=\"stylesheet\" href=\"style.css\"><script type='module' src='./start.js'></script><a href=\"help.html\">?</a>",
            ),
            ("style.css", "@font-face { src: url(img/f.svg) }"),
            ("start.js", "import init from './app.js'; init(); import('./later/more.js')"),
            ("later/more.js", "on demand"),
            ("app.js", "new URL('app_bg.wasm', import.meta.url)"),
            ("app_bg.wasm", "module"),
            ("img/f.svg", "<svg/>"),
            ("help.html", "later"),
            ("embed.js", "on the host page"),
        ]);
        let size = Size { raw: 20, brotli: 10 };
        let names = ["index.html", "style.css", "start.js", "app.js", "app_bg.wasm", "img/f.svg"];
        let sizes = names.iter().chain(&["help.html", "embed.js", "later/more.js"]);
        let sizes = sizes.map(|name| ((*name).to_owned(), size)).collect();

        let load = FirstLoad::of(&files, &sizes);

        let mut expected = names.to_vec();
        expected.sort_unstable();
        assert_eq!(load.0.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), expected);
        assert_eq!(load.sum(), 60);
        assert_eq!(load.over(), None);
    }

    #[test]
    fn one_byte_over_the_budget_is_over() {
        let load = |brotli| FirstLoad(vec![("index.html".to_owned(), Size { raw: 0, brotli })]);
        assert_eq!(load(FirstLoad::BUDGET).over(), None);
        assert!(load(FirstLoad::BUDGET + 1).over().is_some());
    }
}
