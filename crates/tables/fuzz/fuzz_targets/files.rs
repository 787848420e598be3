//! A file that is anything at all ends in a table, a question or a word, never in a panic; what is read is a table of this city, never a start from a year to come.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use scenario::pack::{Files, Pack, built_in_files};
use tables::{Kind, Opening, kinds};

static BASE: OnceLock<Pack> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let base = BASE.get_or_init(|| Pack::from_files(&built_in_files()).expect("the built-in pack"));
    let files = Files::from([("t.csv".to_owned(), data.to_vec())]);
    for reading in [None, Some(Kind::Observed), Some(Kind::Forecast), Some(Kind::DistrictAges)] {
        let opening = Opening { this_year: 2026, reading };
        match kinds(&files, base, opening) {
            // Whoever asks for a reading gets that or a word.
            Ok(found) => assert!(!found.is_empty() && (reading.is_none() || found.iter().any(|(_, kind)| Some(*kind) == reading) || found.len() > 1 || found[0].1 == Kind::DistrictAges)),
            Err(refusal) => assert!(!refusal.is_empty()),
        }
    }
    let text = std::str::from_utf8(data).unwrap_or_default();
    // Without a digit there is no table.
    if !text.is_empty() && !text.contains(|char: char| char.is_numeric()) && !data.starts_with(b"PK") {
        assert!(kinds(&files, base, Opening { this_year: 2026, reading: None }).is_err());
    }
});
