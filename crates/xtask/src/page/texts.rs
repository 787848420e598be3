//! The pages of text in the page that is one file: what the links of its foot lead to stands folded in their place.

use anyhow::{Context, Result};

use super::files::Files;

/// A link in the foot, on a line of its own.
const LINK: &str = "<a href=\"";
const PAGE: &str = ".html\">";
const END: &str = "</a>\n";
/// A film cannot be carried along.
const FILM: &str = "gebaerdensprache";

/// The page with the text of each linked page in place of the link.
pub(super) fn into_foot(page: &str, files: &Files) -> Result<String> {
    let mut done = String::new();
    for line in page.split_inclusive('\n') {
        let link = line.strip_prefix(LINK).and_then(|rest| rest.strip_suffix(END)).and_then(|it| it.split_once(PAGE));
        match link {
            Some((FILM, _)) => {}
            Some((name, title)) => {
                let text = text(files, name)?;
                done.push_str(&format!("<details>\n<summary>{title}</summary>\n{text}</details>\n"));
            }
            None => done.push_str(line),
        }
    }
    Ok(done)
}

/// What stands in the main part of a page, below its heading.
fn text(files: &Files, name: &str) -> Result<String> {
    let page = files.text(&format!("{name}.html")).with_context(|| format!("www/{name}.html is missing"))?;
    let (_, main) = page.split_once("</h1>\n").with_context(|| format!("www/{name}.html has no heading"))?;
    let (main, _) =
        main.split_once("</main>").with_context(|| format!("www/{name}.html has no end of its main part"))?;
    Ok(without_links(&main.replace("href=\"./#", "href=\"#")))
}

/// Links to other pages of text become their words: there are no such files beside this one.
fn without_links(text: &str) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(LINK) {
        done.push_str(before);
        let words = after.split_once("\">").filter(|(target, _)| target.ends_with(".html"));
        match words.and_then(|(_, words)| words.split_once("</a>")) {
            Some((words, after)) => {
                done.push_str(words);
                rest = after;
            }
            None => {
                done.push_str(LINK);
                rest = after;
            }
        }
    }
    done.push_str(rest);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_stands_in_place_of_the_link() {
        let files = Files::from([(
            "a.html",
            "<head>\n<main>\n<h1>A</h1>\n<p><a href=\"b.html\">B</a> <a href=\"./#x\">X</a> <a href=\"mailto:a@b\">C</a></p>\n</main>\n<nav>",
        )]);
        let page = "<nav>\n<a href=\"a.html\">A</a>\n<a href=\"gebaerdensprache.html\">G</a>\n</nav>\n";
        assert_eq!(
            into_foot(page, &files).unwrap(),
            "<nav>\n<details>\n<summary>A</summary>\n<p>B <a href=\"#x\">X</a> <a href=\"mailto:a@b\">C</a></p>\n</details>\n</nav>\n"
        );
        assert!(into_foot("<a href=\"c.html\">C</a>\n", &files).is_err());
    }
}
