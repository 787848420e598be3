//! The checklist for data protection and the page for visitors name the journeys that prove them: each must exist under its name.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure"))]

use std::fs;
use std::path::Path;

#[test]
fn the_journeys_that_the_checklist_names_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let checklist = fs::read_to_string(root.join("www/hosting/datenschutz.md")).unwrap();
    let mut proofs = 0;
    let mut file = String::new();
    for line in checklist.lines() {
        // The file stands in backticks, the name of the journey in German quotation marks after it.
        if let Some(name) = line.split('`').find(|part| part.ends_with(".test.mjs")) {
            file = fs::read_to_string(root.join("tests/journeys").join(name)).unwrap();
        }
        for name in line.split('„').skip(1).filter_map(|rest| rest.split_once('“')).map(|(name, _)| name) {
            // Words of the page stand in the same marks, in German.
            if name.is_ascii() && name.contains(' ') && name.starts_with(|first: char| first.is_ascii_lowercase()) {
                assert!(file.contains(&format!("'{name}'")), "{name}");
                proofs += 1;
            }
        }
    }
    assert!(proofs >= 6, "{proofs} proofs are named");
}

#[test]
fn the_journeys_that_the_page_on_data_protection_names_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = fs::read_to_string(root.join("www/datenschutz.html")).unwrap();
    let mut proofs = 0;
    for line in page.lines() {
        let Some((_, rest)) = line.split_once("<li><code>") else { continue };
        let (file, names) = rest.split_once("</code>").unwrap();
        let journeys = fs::read_to_string(root.join("tests/journeys").join(file)).unwrap();
        for name in names.split("<q lang=\"en\">").skip(1).filter_map(|name| Some(name.split_once("</q>")?.0)) {
            assert!(journeys.contains(&format!("'{name}'")), "{file}: {name}");
            proofs += 1;
        }
    }
    assert!(proofs >= 5, "{proofs} proofs are named");
}
