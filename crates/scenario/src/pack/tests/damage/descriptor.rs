//! Damage of the descriptor.

use super::{replaced, text};
use crate::pack::built_in_files;

/// Line of the built-in descriptor that holds a text.
fn line_of(part: &str) -> usize {
    text(&built_in_files(), "datapackage.json").lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
fn a_wrong_descriptor_is_named() {
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
}
