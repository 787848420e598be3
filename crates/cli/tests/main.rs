//! `insek` as a command: what it prints, what it writes and the code it ends with. One program of tests: it is linked once.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

mod backtest;
mod bands;
mod chart;
mod check;
mod help;
mod hindcast;
mod occupancy;
mod outlines;
mod pack;
mod project;
mod questions;
mod read;
mod reconstruct;
mod update;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs `insek` and checks the code it ends with; returns standard output and standard error.
fn insek(args: &[impl AsRef<OsStr> + std::fmt::Debug], code: i32) -> (String, String) {
    insek_in(Path::new("."), args, code)
}

/// The same in a folder.
fn insek_in(folder: &Path, args: &[impl AsRef<OsStr> + std::fmt::Debug], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_insek")).current_dir(folder).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {out}{errors}");
    (out, errors)
}

/// A folder or file below `data`.
fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(name)
}

/// An empty folder of one test alone.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The lines `KEY: VALUE` of an answer.
fn keys(out: &str) -> std::collections::BTreeMap<String, f64> {
    let lines = out.lines().filter_map(|line| line.split_once(": "));
    lines.filter_map(|(key, value)| Some((key.to_owned(), value.parse().ok()?))).collect()
}
