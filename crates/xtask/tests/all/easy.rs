//! The page in Leichte Sprache keeps to the rules that a machine can check (BITV 2.0, Anlage 2 Teil 2).
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure"))]

use std::fs;
use std::path::Path;

/// Words of a sentence, at most.
const MOST_WORDS: usize = 12;
/// Letters of a word without a hyphen, at most; longer ones are parted.
const MOST_LETTERS: usize = 15;
/// Subjunctive.
const NEVER: [&str; 9] = ["würde", "würden", "könnte", "könnten", "wäre", "wären", "hätte", "müsste", "dürfte"];
/// Articles of the genitive.
const GENITIVE: [&str; 2] = ["des", "eines"];
/// Proper names and what everybody knows.
const KNOWN: [&str; 2] = ["{city}", "Szenario-Explorer"];

/// The lines of the part in Leichte Sprache, without tags; what the operator or an office writes is left out.
fn lines() -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/leichte-sprache.html");
    let page = fs::read_to_string(page).unwrap();
    let (_, easy) = page.split_once("<div class=\"easy\">").unwrap();
    let (easy, _) = easy.split_once("</div>").unwrap();
    let plain = easy.lines().filter(|line| !line.contains("data-setting")).map(|line| {
        let parts = line.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        parts.collect::<String>()
    });
    plain.filter(|line| !line.trim().is_empty()).collect()
}

#[test]
fn sentences_are_short_and_plain() {
    let lines = lines();
    assert!(lines.len() > 80, "{} lines", lines.len());
    for line in lines {
        // A line is a sentence or a part of one.
        let words: Vec<&str> = line
            .split(|char: char| char.is_whitespace() || ",.:!?…„“".contains(char))
            .filter(|word| !word.is_empty())
            .collect();
        assert!(words.len() <= MOST_WORDS, "{} words: {line}", words.len());
        for word in words {
            assert!(!NEVER.contains(&word), "{word}: {line}");
            assert!(!GENITIVE.contains(&word), "{word}: {line}");
            let longest = word.split('-').map(|part| part.chars().count()).max().unwrap_or_default();
            assert!(longest <= MOST_LETTERS || KNOWN.contains(&word), "{word}: {line}");
        }
    }
}
