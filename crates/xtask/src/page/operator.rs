//! What only the operator of the page knows, from `www/operator.toml` into the pages.
//!
//! In the HTML, `data-setting="NAME"` marks the element whose content a setting replaces; without the setting it stays hidden with
//! its own, which tells the operator, and no visitor, what belongs there. `data-heading="NAMES"` marks what is shown with any of
//! several settings, `data-with="NAME"` and `data-without="NAME"` elements that stand there only with or only without one,
//! `data-source="NAME"` the one that loads the file it names. After the build the same places can be edited.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::files::Files;

/// The settings; no part of the page.
const SETTINGS: &str = "operator.toml";
/// Whom to write to about a wrong figure, for the explorer itself.
const CONTACT: (&str, &str) = ("contact", "<meta name=\"operator-contact\" content=\"\">");
/// Names a file beside the page.
const SOURCE: &str = " data-source=\"";
const SETTING: &str = " data-setting=\"";
/// Names the settings that an element introduces.
const HEADING: &str = " data-heading=\"";
/// A place that is not filled in: no visitor hears of it.
const HIDDEN: &str = " hidden";

/// Values by name; an empty one is not set.
type Settings = BTreeMap<String, String>;

/// Writes the settings into every page and returns the names of those that are not set.
///
/// # Errors
///
/// A file that is no TOML of texts, a setting that no page uses, a place without a setting, a file that is not there.
pub(super) fn fill(files: &mut Files) -> Result<Vec<String>> {
    let Some(text) = files.text(SETTINGS) else { return Ok(Vec::new()) };
    let settings: Settings = toml::from_str(text).with_context(|| format!("www/{SETTINGS}"))?;
    files.remove(SETTINGS);
    let pages: Vec<String> =
        files.iter().map(|(name, _)| name).filter(|name| name.ends_with(".html")).map(str::to_owned).collect();
    let mut used = BTreeSet::from([CONTACT.0.to_owned()]);
    for name in pages {
        let page = files.text(&name).with_context(|| format!("{name} is no text"))?;
        let filled = Page { text: page.to_owned(), settings: &settings, used: &mut used }
            .filled(files)
            .with_context(|| format!("www/{name}"))?;
        files.insert(&name, filled);
    }
    if let Some(unknown) = settings.keys().find(|name| !used.contains(*name)) {
        bail!("www/{SETTINGS}: no page has a place for `{unknown}`");
    }
    Ok(settings.into_iter().filter(|(_, value)| value.trim().is_empty()).map(|(name, _)| name).collect())
}

/// One page on its way.
struct Page<'a> {
    text: String,
    settings: &'a Settings,
    /// The settings that have a place in any page.
    used: &'a mut BTreeSet<String>,
}

impl Page<'_> {
    fn filled(mut self, files: &Files) -> Result<String> {
        self.choose(" data-with=\"", true)?;
        self.choose(" data-without=\"", false)?;
        self.sources(files)?;
        self.contents()?;
        self.headings()?;
        if let Some(contact) = self.value(CONTACT.0)? {
            let filled = CONTACT.1.replace("\"\"", &format!("\"{}\"", escaped(&contact)));
            self.text = self.text.replace(CONTACT.1, &filled);
        }
        Ok(self.text)
    }

    /// The value of a setting, if it is set.
    fn value(&mut self, name: &str) -> Result<Option<String>> {
        self.used.insert(name.to_owned());
        let value = self.settings.get(name).with_context(|| format!("www/{SETTINGS} has no setting `{name}`"))?.trim();
        Ok((!value.is_empty()).then(|| value.to_owned()))
    }

    /// Keeps the elements with this attribute if the setting that it names is set (or not), without the attribute.
    fn choose(&mut self, attribute: &str, set: bool) -> Result<()> {
        while let Some((at, name)) = self.next(attribute, 0)? {
            if self.value(&name)?.is_some() == set {
                self.text.replace_range(at..at + attribute.len() + name.len() + 1, "");
            } else {
                let element = element(&self.text, at)?;
                // The line break after it goes, too.
                let end = element.end + usize::from(self.text[element.end..].starts_with('\n'));
                self.text.replace_range(element.start..end, "");
            }
        }
        Ok(())
    }

    /// Lets the elements with `data-source` load the file that the setting names.
    fn sources(&mut self, files: &Files) -> Result<()> {
        while let Some((at, name)) = self.next(SOURCE, 0)? {
            let file = self.value(&name)?.unwrap_or_default();
            if !files.contains(&file) {
                bail!("`{name}`: there is no file www/{file}; nothing is loaded from elsewhere");
            }
            let source = format!(" src=\"{}\"", escaped(&file));
            self.text.replace_range(at..at + SOURCE.len() + name.len() + 1, &source);
        }
        Ok(())
    }

    /// Replaces the contents of the elements with `data-setting`.
    fn contents(&mut self) -> Result<()> {
        let mut from = 0;
        while let Some((at, name)) = self.next(SETTING, from)? {
            from = at + 1;
            let Some(value) = self.value(&name)? else { continue };
            let whole = element(&self.text, at)?;
            let begin = at + self.text[at..].find('>').context("a tag has no end")? + 1;
            let end = whole.start + self.text[whole.clone()].rfind("</").context("an element has no end")?;
            self.text.replace_range(begin..end, &markup(&value));
            self.show(whole.start..begin);
        }
        Ok(())
    }

    /// Shows the elements with `data-heading` of which any setting is set.
    fn headings(&mut self) -> Result<()> {
        let mut from = 0;
        while let Some((at, names)) = self.next(HEADING, from)? {
            from = at + 1;
            let mut any = false;
            for name in names.split(' ') {
                any |= self.value(name)?.is_some();
            }
            if any {
                let start = self.text[..at].rfind('<').context("an attribute stands in no tag")?;
                self.show(start..at);
            }
        }
        Ok(())
    }

    /// Takes the mark of what nobody sees out of a tag.
    fn show(&mut self, tag: std::ops::Range<usize>) {
        let shown = self.text[tag.clone()].replacen(HIDDEN, "", 1);
        self.text.replace_range(tag, &shown);
    }

    /// Where the next attribute of this name begins, and its value.
    fn next(&self, attribute: &str, from: usize) -> Result<Option<(usize, String)>> {
        let Some(at) = self.text[from..].find(attribute).map(|at| from + at) else { return Ok(None) };
        let value = self.text[at + attribute.len()..].split_once('"').context("an attribute has no end")?.0;
        Ok(Some((at, value.to_owned())))
    }
}

/// Where the element stands that has an attribute at this place.
fn element(page: &str, attribute: usize) -> Result<std::ops::Range<usize>> {
    let start = page[..attribute].rfind('<').context("an attribute stands in no tag")?;
    let name = page[start + 1..].split([' ', '>']).next().unwrap_or_default();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut depth = 0_usize;
    let mut at = start;
    loop {
        let end = page[at..].find(&close).map(|end| at + end).with_context(|| format!("<{name}> has no end"))?;
        // A longer name begins with a shorter one: what follows must end the name.
        let opened = page[at..end].match_indices(&open);
        depth += opened.filter(|(place, _)| page[at + place + open.len()..].starts_with([' ', '>'])).count();
        depth -= 1;
        at = end + close.len();
        if depth == 0 {
            return Ok(start..at);
        }
    }
}

/// Lines one below the other; those that are an address become links.
fn markup(value: &str) -> String {
    let lines = value.lines().map(|line| {
        let line = escaped(line.trim());
        let is_word = !line.contains(' ');
        if is_word && (line.starts_with("https://") || line.starts_with("http://")) {
            format!("<a href=\"{line}\">{line}</a>")
        } else if is_word && line.contains('@') {
            format!("<a href=\"mailto:{line}\">{line}</a>")
        } else {
            line
        }
    });
    lines.collect::<Vec<_>>().join("<br>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta name=\"operator-contact\" content=\"\">\n<nav>\n<a data-with=\"film\">Film</a>\n</nav>\n\
                        <p hidden data-heading=\"name contact\">Wer</p><p hidden data-setting=\"name\">Fehlt</p>\n<div data-without=\"film\"><div>kein</div> Film</div>\n\
                        <div data-with=\"film\"><video data-source=\"film\"></video></div>\n";

    fn filled(settings: &str) -> Result<(String, Vec<String>)> {
        let mut files = Files::from([("index.html", PAGE), ("a.mp4", "film"), (SETTINGS, settings)]);
        let unset = fill(&mut files)?;
        assert!(!files.contains(SETTINGS));
        Ok((files.text("index.html").unwrap_or_default().to_owned(), unset))
    }

    #[test]
    fn without_settings_no_visitor_sees_a_place_and_the_build_says_what_is_missing() {
        let (page, unset) = filled("name = ''\nfilm = ''\ncontact = ''").unwrap();
        assert_eq!(
            page,
            "<meta name=\"operator-contact\" content=\"\">\n<nav>\n</nav>\n\
             <p hidden data-heading=\"name contact\">Wer</p><p hidden data-setting=\"name\">Fehlt</p>\n<div><div>kein</div> Film</div>\n"
        );
        assert_eq!(unset, ["contact", "film", "name"]);
    }

    #[test]
    fn settings_stand_where_the_page_asks_for_them() {
        let (page, unset) =
            filled("name = \"Amt <1>\\na@b.de\\nhttps://b.de/\"\nfilm = 'a.mp4'\ncontact = 'a@b.de'").unwrap();
        assert_eq!(
            page,
            "<meta name=\"operator-contact\" content=\"a@b.de\">\n<nav>\n<a>Film</a>\n</nav>\n\
             <p data-heading=\"name contact\">Wer</p><p data-setting=\"name\">Amt &lt;1&gt;<br>\n<a href=\"mailto:a@b.de\">a@b.de</a><br>\n\
             <a href=\"https://b.de/\">https://b.de/</a></p>\n<div><video src=\"a.mp4\"></video></div>\n"
        );
        assert!(unset.is_empty());
    }

    #[test]
    fn a_setting_that_nothing_asks_for_and_a_film_from_elsewhere_are_refused() {
        let fault = |settings: &str| format!("{:#}", filled(settings).unwrap_err());
        assert!(fault("name = ''\nfilm = ''\ncontact = ''\nnmae = ''").contains("nmae"));
        assert!(fault("film = ''\ncontact = ''").contains("no setting `name`"));
        assert!(fault("name = ''\nfilm = 'https://b.de/a.mp4'\ncontact = ''").contains("no file"));
        assert!(fault("name = 1").contains(SETTINGS));
    }
}
