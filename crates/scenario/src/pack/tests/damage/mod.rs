//! Damaged copies of the built-in pack: each kind of damage has its own message at its own place.

mod cells;
mod descriptor;
mod rows;

use serde::Deserialize;

use super::super::{Files, Pack, built_in_files};
use super::built_in;

/// Reads a copy of the built-in pack after `damage`; exactly the expected faults must be named, and there is no pack.
fn check(damage: impl FnOnce(&mut Files), expected: &[&str]) {
    let mut files = built_in_files();
    damage(&mut files);
    compare("damage", &files, expected);
}

fn compare(what: &str, files: &Files, expected: &[&str]) {
    let Err(faults) = Pack::from_files(files) else { panic!("{what}: not noticed") };
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let expected: Vec<String> = expected.iter().map(|fault| with_last_line(files, fault)).collect();
    assert_eq!(found, expected, "{what}");
}

/// An expected fault with `{end}` as the last line of its file.
fn with_last_line(files: &Files, fault: &str) -> String {
    let file = fault.split(':').next().unwrap_or_default();
    let end = files.get(file).map_or(0, |bytes| String::from_utf8_lossy(bytes).lines().count());
    fault.replace("{end}", &end.to_string())
}

/// Replaces a cell, counted from 0, of the first line that begins with a text.
fn with_cell(text: &str, start: &str, column: usize, value: &str) -> String {
    let line = line(text, start);
    let mut cells: Vec<&str> = line.split(',').collect();
    cells[column] = value;
    text.replacen(line, &cells.join(","), 1)
}

/// Replaces the first occurrence of a text, which must be there.
fn with(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "no {from:?}");
    text.replacen(from, to, 1)
}

/// The first line that begins with a text.
fn line<'t>(text: &'t str, start: &str) -> &'t str {
    text.lines().find(|line| line.starts_with(start)).unwrap()
}

fn change(files: &mut Files, file: &str, change: impl FnOnce(&str) -> String) {
    let text = text(files, file);
    files.insert(file.to_owned(), change(&text).into_bytes());
}

fn cell(file: &str, start: &str, column: usize, value: &str, expected: &[&str]) {
    check(|files| change(files, file, |text| with_cell(text, start, column, value)), expected);
}

fn replaced(file: &str, from: &str, to: &str, expected: &str) {
    check(|files| change(files, file, |text| with(text, from, to)), &[expected]);
}

fn text(files: &Files, file: &str) -> String {
    String::from_utf8(files[file].clone()).unwrap()
}

/// A list of damages that need no figure of the pack.
#[derive(Deserialize)]
struct Damages {
    damage: Vec<Damage>,
}

#[derive(Deserialize)]
struct Damage {
    about: String,
    file: String,
    faults: Vec<String>,
    #[serde(flatten)]
    change: Change,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Change {
    Twice { twice: String },
    Without { without: String },
    Cell { line: String, column: usize, to: String },
    Text { from: String, to: String },
    Whole { content: String },
    Gone { gone: bool },
}

#[test]
fn every_damage_of_the_list_is_named() {
    let list: Damages = toml::from_str(include_str!("../../../../../../tests/cases/packs/damage.toml")).unwrap();
    assert!(list.damage.len() >= 43, "the list has lost damages");
    for Damage { about, file, faults, change: how } in list.damage {
        let mut files = built_in_files();
        let mut changed = |how: &dyn Fn(&str) -> String| change(&mut files, &file, how);
        match how {
            Change::Twice { twice } => changed(&|text| format!("{text}{}\n", line(text, &twice))),
            Change::Without { without } => changed(&|text| with(text, &format!("{}\n", line(text, &without)), "")),
            Change::Cell { line, column, to } => changed(&|text| with_cell(text, &line, column, &to)),
            Change::Text { from, to } => changed(&|text| with(text, &from, &to)),
            Change::Whole { content } => changed(&|_| content.clone()),
            Change::Gone { gone } => assert_eq!(files.remove(&file).is_some(), gone),
        }
        let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
        compare(&format!("{about}: {file}"), &files, &faults);
    }
}

#[test]
fn every_fault_is_reported_at_once() {
    let pack = built_in();
    let (women, homes) = (pack.population[[0, 0, 0]], pack.housing[0].dwellings);
    check(
        |files| {
            for (file, from, to) in [
                ("population.csv", "\n1,0,", "\n1,0,-"),
                ("housing.csv", "\n1,", "\n1,-"),
                ("projects.csv", ",183,", ",-3,"),
            ] {
                let text = text(files, file).replacen(from, to, 1);
                files.insert(file.to_owned(), text.into_bytes());
            }
            drop(files.remove("moves.csv"));
        },
        &[
            &format!("housing.csv:2:3: `dwellings` is negative: -{homes}, expected a number of at least 0"),
            "moves.csv:1:1: file is missing, expected the table `moves`",
            &format!("population.csv:2:5: `female` is negative: -{women}, expected a number of at least 0"),
            "projects.csv:2:31: `dwellings` is negative: -3, expected a number of at least 0",
        ],
    );
}
