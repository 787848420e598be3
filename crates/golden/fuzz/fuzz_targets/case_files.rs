//! A case whose `case.toml` and table are anything at all ends in an outcome, never in a panic.
//!
//! The input is the two files with a NUL byte between them; every table name gives the same table.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let (case, table) = match data.iter().position(|&byte| byte == 0) {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &data[..0]),
    };
    let read = |file: &str| Some(if file == "case.toml" { case.to_vec() } else { table.to_vec() });
    let outcome = golden::run(&read, &|_| None);
    assert!(!outcome.to_string().is_empty());
});
