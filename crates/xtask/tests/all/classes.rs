//! No class of a panel is one that the first screen lays out: what a panel holds would leave it for a place of the first screen.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Rules that place an element among others wherever it stands.
const PLACING: [&str; 1] = ["grid-area:"];
/// Folders of the page whose parts stand on the first screen, and files of it.
const FIRST_SCREEN: [&str; 10] = [
    "controls",
    "figures",
    "headline",
    "doors.rs",
    "figure.rs",
    "look.rs",
    "notices.rs",
    "page.rs",
    "share.rs",
    "toolbar.rs",
];

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The classes of selectors of one class whose rule places what has it.
fn placed() -> BTreeSet<String> {
    let mut placed = BTreeSet::new();
    for file in fs::read_dir(root().join("www/styles")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for rule in text.split('}') {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
            if PLACING.iter().any(|placing| declarations.contains(placing)) {
                // What stands before a selector's brace: of a rule within `@media` its own part.
                let selectors = selectors.rsplit(['{', ';']).next().unwrap();
                let single = selectors.split(',').map(str::trim).filter_map(|one| one.strip_prefix('.'));
                let plain = |class: &&str| class.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
                placed.extend(single.filter(plain).map(str::to_owned));
            }
        }
    }
    placed
}

/// Every name that the code of a file gives to a class: what stands in quotes behind `class=`, also within braces.
fn classes(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let quoted = |text: &str| -> Vec<String> {
        text.split('"').skip(1).step_by(2).flat_map(str::split_whitespace).map(str::to_owned).collect()
    };
    for part in text.split("class=").skip(1) {
        if let Some(expression) = part.strip_prefix('{') {
            let mut depth = 1;
            let inside = |sign: &char| {
                depth += i32::from(*sign == '{') - i32::from(*sign == '}');
                depth > 0
            };
            found.extend(quoted(&expression.chars().take_while(inside).collect::<String>()));
        } else if let Some(literal) = part.strip_prefix('"') {
            found.extend(literal.split('"').next().unwrap().split_whitespace().map(str::to_owned));
        }
    }
    found
}

fn check(folder: &Path, placed: &BTreeSet<String>, files: &mut usize, faults: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if FIRST_SCREEN.contains(&name) {
            continue;
        }
        if path.is_dir() {
            check(&path, placed, files, faults);
        } else {
            *files += 1;
            let met = classes(&fs::read_to_string(&path).unwrap());
            faults.extend(met.intersection(placed).map(|class| format!("{}: class {class}", path.display())));
        }
    }
}

#[test]
fn no_class_of_a_panel_is_one_that_the_first_screen_lays_out() {
    let placed = placed();
    for known in ["bar", "rest", "story", "controls", "figures"] {
        assert!(placed.contains(known), "{known} in {placed:?}");
    }
    let (mut files, mut faults) = (0, Vec::new());
    check(&root().join("crates/app/src"), &placed, &mut files, &mut faults);
    assert!(files > 60, "{files} files");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_class_is_found_however_it_is_given() {
    let text = "<p class=\"a b\"> <i class={classes!(\"c\", id)}> <b class={if x { \"d\" } else { \"e\" }}>";
    let found = classes(text);
    assert!(["a", "b", "c", "d", "e"].iter().all(|class| found.contains(*class)), "{found:?}");
}
