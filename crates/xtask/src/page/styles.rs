//! The style sheets that `index.html` links, as one: each request costs a round trip and its headers.

use super::files::Files;

const ONE: &str = "styles.css";
const BEFORE: &str = "<link rel=\"stylesheet\" href=\"";
const AFTER: &str = "\">\n";

/// Joins the linked sheets in their order, without comments, and links the result in place of the first.
pub(super) fn join(files: &mut Files) {
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

/// Comments are for those who write the sheets. Strings with `/*` in them do not occur there.
pub(super) fn without_comments(sheet: &str) -> String {
    let mut kept = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
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
        assert_eq!(files.text("styles.css"), Some("b { x: y }\na {\ncolor: red;\n}\n"));
        assert!(!files.contains("s/a.css"));
    }
}
