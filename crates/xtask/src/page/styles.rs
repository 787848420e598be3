//! The style sheets that `index.html` links as one, and those of the panels as another: each request costs a round trip and its
//! headers. The start script is joined from its parts for the same reason, and goes without comments, too.

use anyhow::Result;

use super::files::Files;

const ONE: &str = "styles.css";
const BEFORE: &str = "<link rel=\"stylesheet\" href=\"";
const AFTER: &str = "\">\n";

/// Sheets and scripts of panels, in the order of their names, and what each kind becomes; loaded with the first of their parts.
const PANELS: &str = "later/panels/";
const PANELS_JOINED: [(&str, &str); 2] = [("later/panels.css", ".css"), ("later/panels.js", ".js")];
/// The start script, which loads the modules.
const START: &str = "start.js";
/// Its parts in their order: what must be at work before anything is drawn comes first.
const START_PARTS: [&str; 2] = ["translated.js", START];

/// Joins the sheets and takes the comments out of what a browser reads first.
pub(super) fn join(files: &mut Files) {
    join_linked(files);
    join_panels(files);
    join_start(files);
}

fn join_start(files: &mut Files) {
    let start: String = START_PARTS.iter().filter_map(|part| files.text(part)).map(without_line_comments).collect();
    if !start.is_empty() {
        START_PARTS.iter().for_each(|part| files.remove(part));
        files.insert(START, start);
    }
}

fn join_panels(files: &mut Files) {
    for (joined, kind) in PANELS_JOINED {
        let of_panels = |name: &str| name == joined || (name.starts_with(PANELS) && name.ends_with(kind));
        let names: Vec<String> = files.iter().map(|(name, _)| name.to_owned()).filter(|name| of_panels(name)).collect();
        let mut text = String::new();
        for name in &names {
            let part = files.text(name).unwrap_or_default();
            text.push_str(&if kind == ".js" { without_line_comments(part) } else { without_comments(part) });
            files.remove(name);
        }
        if !names.is_empty() {
            files.insert(joined, text);
        }
    }
}

/// Lets the script of the panels bring their looks: a sheet of its own would be one request more for every first panel.
pub(super) fn dress(files: &mut Files) -> Result<()> {
    let [(sheet, _), (script, _)] = PANELS_JOINED;
    if let (Some(looks), Some(acts)) = (files.text(sheet), files.text(script)) {
        // A text in JSON is one in JavaScript.
        let looks = serde_json::to_string(looks)?;
        let dressed = format!(
            "{{\nconst looks = new CSSStyleSheet();\nlooks.replaceSync({looks});\n\
             document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];\n}}\n{acts}"
        );
        files.remove(sheet);
        files.insert(script, dressed);
    }
    Ok(())
}

/// A script without its indentation and the lines that only comment: they are for those who write it.
pub(super) fn without_line_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Joins the linked sheets in their order, without comments, and links the result in place of the first.
fn join_linked(files: &mut Files) {
    let Some(page) = files.text("index.html") else { return };
    let mut page = page.to_owned();
    let (mut joined, mut first) = (String::new(), None);
    while let Some(start) = page.find(BEFORE) {
        let Some(length) = page[start + BEFORE.len()..].find(AFTER) else { break };
        let name = page[start + BEFORE.len()..][..length].to_owned();
        let Some(sheet) = files.text(&name) else { break };
        joined.push_str(&without_comments(sheet));
        page.replace_range(start..start + BEFORE.len() + length + AFTER.len(), "");
        first.get_or_insert(start);
        files.remove(&name);
    }
    if let Some(start) = first {
        page.insert_str(start, &format!("{BEFORE}{ONE}{AFTER}"));
        files.insert("index.html", page);
        files.insert(ONE, joined);
    }
}

/// Comments and spaces are for those who write the sheets. Strings with `/*`, `: ` or ` {` in them do not occur there.
pub(super) fn without_comments(sheet: &str) -> String {
    let mut kept = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    // Where something ends, a new line says nothing more.
    let sheet: String =
        lines.flat_map(|line| [line, if line.ends_with(['{', '}', ';', ',']) { "" } else { "\n" }]).collect();
    sheet.replace(": ", ":").replace(" {", "{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linked_sheets_become_one_in_their_order() {
        let mut files = Files::from([
            (
                "index.html",
                "<a>\n<link rel=\"stylesheet\" href=\"s/b.css\">\n<link rel=\"stylesheet\" href=\"s/a.css\">\n</a>",
            ),
            ("s/a.css", "a {\n  color: red; /* why */\n}\n"),
            ("s/b.css", "/* first */\nb { x: y }\n"),
        ]);
        join(&mut files);
        assert_eq!(files.text("index.html"), Some("<a>\n<link rel=\"stylesheet\" href=\"styles.css\">\n</a>"));
        assert_eq!(files.text("styles.css"), Some("b{ x:y }a{color:red;}"));
        assert!(!files.contains("s/a.css"));
    }

    #[test]
    fn the_script_of_the_panels_brings_their_looks() {
        let mut files = Files::from([("later/panels.css", "a { content: \"b\" }"), ("later/panels.js", "act();\n")]);
        dress(&mut files).unwrap();
        let script = files.text("later/panels.js").unwrap();
        assert!(
            script.contains(r#"looks.replaceSync("a { content: \"b\" }");"#) && script.ends_with("act();\n"),
            "{script}"
        );
        assert!(!files.contains("later/panels.css"));
    }

    #[test]
    fn sheets_of_panels_and_parts_of_the_start_script_become_one_without_comments() {
        let mut files = Files::from([
            ("later/panels/b.css", "b { x: y }\n"),
            ("later/panels/c.js", "// why\n{\n  c();\n}\n"),
            ("later/panels.css", "a { x: y }\n"),
            ("start.js", "// why\n  let a;\n"),
            ("translated.js", "// first\n{\n  b();\n}\n"),
        ]);
        join(&mut files);
        assert_eq!(files.text("later/panels.css"), Some("a{ x:y }b{ x:y }"));
        assert_eq!(files.text("later/panels.js"), Some("{\nc();\n}\n"));
        assert_eq!(files.text("start.js"), Some("{\nb();\n}\nlet a;\n"));
        assert!(!files.contains("later/panels/b.css") && !files.contains("translated.js"));
    }
}
