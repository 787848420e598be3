//! What nobody wrote on purpose: bytes at random are no table, and damaged tables end in a word, never in a panic. The fuzz targets in `fuzz/`
//! look further; here a few seconds of the same with a fixed start.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::path::PathBuf;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use scenario::pack::{Files, Pack, built_in_files};
use tables::{Kind, Opening, kinds};

fn base() -> &'static Pack {
    static BASE: OnceLock<Pack> = OnceLock::new();
    BASE.get_or_init(|| Pack::from_files(&built_in_files()).unwrap())
}

fn read(name: &str, bytes: Vec<u8>) -> Option<Kind> {
    let opening = Opening { this_year: 2026, reading: None };
    let found = kinds(&Files::from([(name.to_owned(), bytes)]), base(), opening).ok()?;
    found.first().map(|(_, kind)| *kind)
}

/// The same inputs in every run.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]))
}

/// The tables of `tests/cases/tables`, by name.
fn cases() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/tables");
    let mut cases: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "csv" || end == "zip"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    cases.sort();
    cases
}

#[test]
fn bytes_at_random_are_no_table() {
    let bytes = prop::collection::vec(any::<u8>(), 0..600);
    runner(400)
        .run(&bytes, |bytes| {
            prop_assert_eq!(read("random", bytes), None);
            Ok(())
        })
        .unwrap();
}

#[test]
fn signs_at_random_are_no_table() {
    // Everything that a table is made of, in no order: digits, delimiters, ends of lines, marks.
    let text = "[0-9;,\t\n\r .\\-/x()%\"'a-zäöüß]{0,400}";
    runner(400)
        .run(&text, |text| {
            prop_assert_eq!(read("random", text.into_bytes()), None);
            Ok(())
        })
        .unwrap();
}

/// A change of a file: where, how, and with what.
type Change = (prop::sample::Index, u8, u8);

fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (at, how, with) in changes {
        if bytes.is_empty() {
            return bytes;
        }
        let at = at.index(bytes.len());
        match how % 6 {
            0 => bytes[at] = *with,
            1 => bytes.insert(at, *with),
            2 => drop(bytes.remove(at)),
            3 => bytes.truncate(at),
            4 => bytes.insert(at, b";,\t\n\"- ."[usize::from(*with) % 8]),
            _ => {
                let again = bytes[at..].to_vec();
                bytes.extend(again);
            }
        }
    }
    bytes
}

#[test]
fn a_damaged_table_ends_in_a_reading_or_a_word() {
    let cases = cases();
    let change = (any::<prop::sample::Index>(), any::<u8>(), any::<u8>());
    let changes = (any::<prop::sample::Index>(), prop::collection::vec(change, 1..4));
    runner(1000)
        .run(&changes, |(which, changes)| {
            let (name, bytes) = &cases[which.index(cases.len())];
            let bytes = changed(bytes, &changes);
            prop_assert_eq!(read(name, bytes.clone()), read(name, bytes), "the same bytes are the same table");
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_forecast_that_loses_any_one_sign_never_becomes_a_count() {
    let forecasts = cases().into_iter().filter(|(name, _)| name.starts_with("forecast-"));
    for (name, bytes) in forecasts {
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            let sign = damaged.remove(at);
            assert_ne!(read(&name, damaged), Some(Kind::Observed), "{name} without {} at {at}", char::from(sign));
        }
    }
}
