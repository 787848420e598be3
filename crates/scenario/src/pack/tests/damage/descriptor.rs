//! Damage of the descriptor.

use super::{check, replaced, text};
use crate::pack::built_in_files;

/// Line of the built-in descriptor that holds a text.
fn line_of(part: &str) -> usize {
    text(&built_in_files(), "datapackage.json").lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
fn a_wrong_descriptor_is_named() {
    check(
        |files| drop(files.remove("datapackage.json")),
        &["datapackage.json:1:1: file is missing, expected the descriptor of the data package"],
    );
    check(
        |files| drop(files.insert("datapackage.json".to_owned(), b"{\"name\": \"x\",\n \"title\": }".to_vec())),
        &["datapackage.json:2:11: expected value, expected a descriptor as in data/README.md"],
    );
    replaced(
        "datapackage.json",
        "{\n",
        "{ \"settings\": {},\n",
        "datapackage.json:1:16: missing field `base_year`, expected a descriptor as in data/README.md",
    );
    replaced(
        "datapackage.json",
        "\"moves_level\": 1.0",
        "\"moves_level\": -1",
        &format!("datapackage.json:{}:5: moves_level -1, expected a number from 0 to 10", line_of("\"moves_level\"")),
    );
    replaced(
        "datapackage.json",
        "\"district_persistence\": 0.5",
        "\"district_persistence\": 50",
        &format!(
            "datapackage.json:{}:5: district_persistence 50, expected a share from 0 to 1",
            line_of("\"district_persistence\"")
        ),
    );
    replaced(
        "datapackage.json",
        "\"name\": \"moves\"",
        "\"name\": \"umzuege\"",
        "datapackage.json:1:1: no resource `moves`, expected every table of a pack among the resources",
    );
}

#[test]
fn a_wrong_rule_of_disclosure_is_named() {
    let settings = line_of("\"settings\"") + 1;
    for (rule, what) in [
        ("-1", "disclosure_threshold -1, expected a whole number from 0 to 100"),
        ("101", "disclosure_threshold 101, expected a whole number from 0 to 100"),
    ] {
        replaced(
            "datapackage.json",
            "\"settings\": {\n",
            &format!("\"settings\": {{\n\"disclosure_threshold\": {rule},\n"),
            &format!("datapackage.json:{settings}:1: {what}"),
        );
    }
    replaced(
        "datapackage.json",
        "{\n",
        "{ \"confidential\": \"ja\",\n",
        "datapackage.json:1:22: invalid type: string \"ja\", expected a boolean, expected a descriptor as in data/README.md",
    );
}
