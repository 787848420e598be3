//! A table of the pack that is anything at all: the pack is refused with its faults, or its tables have no row twice.
//!
//! The first byte chooses the table.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use scenario::pack::{Files, Pack, built_in_files};

static FILES: OnceLock<Files> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let Some((which, bytes)) = data.split_first() else { return };
    let mut files = FILES.get_or_init(built_in_files).clone();
    let Some(name) = files.keys().nth(usize::from(*which) % files.len()).cloned() else { return };
    files.insert(name, bytes.to_vec());
    match Pack::from_files(&files) {
        Ok(pack) => assert!(!pack.regions.is_empty()),
        Err(faults) => assert!(!faults.is_empty()),
    }
});
