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
    let faults = Pack::from_files(&files).expect_err("the damage was not noticed");
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let expected: Vec<String> = expected.iter().map(|fault| with_last_line(&files, fault)).collect();
    assert_eq!(found, expected);
}

/// An expected fault with `{end}` as the last line of its file.
fn with_last_line(files: &Files, fault: &str) -> String {
    let file = fault.split(':').next().unwrap_or_default();
    let end = files.get(file).map_or(0, |bytes| String::from_utf8_lossy(bytes).lines().count());
    fault.replace("{end}", &end.to_string())
}

/// Replaces a cell, counted from 0, of the first line that begins with a text.
fn cell(file: &str, start: &str, column: usize, value: &str, expected: &[&str]) {
    check(
        |files| {
            let text = text(files, file);
            let line = text.lines().find(|line| line.starts_with(start)).unwrap();
            let mut cells: Vec<&str> = line.split(',').collect();
            cells[column] = value;
            files.insert(file.to_owned(), text.replacen(line, &cells.join(","), 1).into_bytes());
        },
        expected,
    );
}

/// Replaces the first occurrence of a text in a file, which must be there.
fn replaced(file: &str, from: &str, to: &str, expected: &str) {
    check(
        |files| {
            let text = text(files, file);
            assert!(text.contains(from), "{file} has no {from:?}");
            files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
        },
        &[expected],
    );
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
    for Damage { about, file, faults, change } in list.damage {
        println!("{about}: {file}");
        let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
        let line = |text: &str, start: &str| text.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
        let changed = |change: &dyn Fn(String) -> String| {
            check(|files| drop(files.insert(file.clone(), change(text(files, &file)).into_bytes())), &faults);
        };
        match change {
            Change::Twice { twice } => changed(&|text| format!("{text}{}\n", line(&text, &twice))),
            Change::Without { without } => changed(&|text| text.replacen(&(line(&text, &without) + "\n"), "", 1)),
            Change::Cell { line, column, to } => cell(&file, &line, column, &to, &faults),
            Change::Text { from, to } => replaced(&file, &from, &to, faults[0]),
            Change::Whole { content } => changed(&|_| content.clone()),
            Change::Gone { gone } => check(|files| assert_eq!(files.remove(&file).is_some(), gone), &faults),
        }
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
