//! The policy in the pages themselves, for a web server that cannot send it as a header.

use anyhow::{Context, Result};

use super::files::Files;
use crate::serve::PAGE_POLICY;

/// It must stand before anything that it is to hold for.
const AFTER: &str = "<meta charset=\"utf-8\">\n";

/// Writes it into the head of every page. Who may embed them cannot be said there: browsers heed that as a header only.
pub(super) fn into_pages(files: &mut Files) -> Result<()> {
    let names: Vec<String> =
        files.iter().map(|(name, _)| name).filter(|name| name.ends_with(".html")).map(str::to_owned).collect();
    for name in names {
        let page = files.text(&name).with_context(|| format!("{name} is no text"))?;
        let (before, after) =
            page.split_once(AFTER).with_context(|| format!("www/{name} does not begin with its charset"))?;
        let page =
            format!("{before}{AFTER}<meta http-equiv=\"Content-Security-Policy\" content=\"{PAGE_POLICY}\">\n{after}");
        files.insert(&name, page);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_stands_before_everything_that_is_loaded() {
        let mut files =
            Files::from([("index.html", "<head>\n<meta charset=\"utf-8\">\n<link rel=\"stylesheet\" href=\"a.css\">")]);
        into_pages(&mut files).unwrap();
        let page = files.text("index.html").unwrap();
        let policy = page.find("script-src 'self' 'wasm-unsafe-eval'").unwrap();
        assert!(policy < page.find("a.css").unwrap());
        assert!(!page.contains("frame-ancestors"));
    }
}
