//! The policy in the page itself, for a web server that cannot send it as a header.

use anyhow::{Context, Result};

use super::files::Files;
use crate::serve::PAGE_POLICY;

const PAGE: &str = "index.html";
/// It must stand before anything that it is to hold for.
const AFTER: &str = "<meta charset=\"utf-8\">\n";

/// Writes it into the head. Who may embed the page cannot be said there: browsers heed that as a header only.
pub(super) fn into_page(files: &mut Files) -> Result<()> {
    let page = files.text(PAGE).context("www/index.html is missing")?;
    let (before, after) = page.split_once(AFTER).context("www/index.html does not begin with its charset")?;
    let page =
        format!("{before}{AFTER}<meta http-equiv=\"Content-Security-Policy\" content=\"{PAGE_POLICY}\">\n{after}");
    files.insert(PAGE, page);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_stands_before_everything_that_is_loaded() {
        let mut files =
            Files::from([(PAGE, "<head>\n<meta charset=\"utf-8\">\n<link rel=\"stylesheet\" href=\"a.css\">")]);
        into_page(&mut files).unwrap();
        let page = files.text(PAGE).unwrap();
        let policy = page.find("script-src 'self' 'wasm-unsafe-eval'").unwrap();
        assert!(policy < page.find("a.css").unwrap());
        assert!(!page.contains("frame-ancestors"));
    }
}
