//! `insek read` as a command: what it writes, what it says, and the code it ends with.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An empty folder of this test alone.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs `insek` with the built-in pack's folder after the command; returns standard output and standard error.
fn insek(command: &str, args: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_insek")).arg(command).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {out}{errors}");
    (out, errors)
}

fn data() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/kaiserslautern").display().to_string()
}

#[test]
fn tables_are_read_into_a_new_pack_that_projects() {
    let folder = folder("read");
    let (table, to) = (folder.join("2026.csv"), folder.join("pack"));
    fs::write(&table, "Jahr;Einwohner;Geburten\n2026;100.500;950,0\n").unwrap();
    let (table, to) = (table.to_str().unwrap(), to.to_str().unwrap());
    let (out, errors) = insek("read", &[&data(), table, "--to", to, "--restart"], 0);
    assert!(errors.is_empty() && out.contains("observed figures, 2 figures, 2026, 0 districts"), "{out}{errors}");
    assert!(out.contains("the projection starts from 31 December 2026 with 100500 persons"), "{out}");
    let (out, _) = insek("check", &[to], 0);
    assert!(out.contains("100500 persons in 18 districts on 31 December 2026"), "{out}");
    let (out, _) = insek("project", &["--data", to, "--until", "2030", "--by", "city"], 0);
    assert!(out.contains("\n2026,stadt,f,0,"), "{}", &out[..200]);
}

#[test]
fn a_faulty_table_is_named_and_nothing_is_written() {
    let folder = folder("refused");
    let (table, to) = (folder.join("2026.csv"), folder.join("pack"));
    fs::write(&table, "Jahr;Einwohner\n2026;viele\n").unwrap();
    let (_, errors) = insek("read", &[&data(), table.to_str().unwrap(), "--to", to.to_str().unwrap()], 1);
    assert_eq!(errors, format!("{}:2:6: `Einwohner` is not a number: `viele`, expected a number\n", table.display()));
    assert!(!to.exists());
}

#[test]
fn a_wrong_call_says_how_it_is_meant() {
    for args in [&[][..], &["pack"], &["pack", "table"], &["pack", "table", "--to"], &["pack", "--all", "--to", "x"]] {
        let (out, errors) = insek("read", args, 2);
        assert!(out.is_empty() && errors.starts_with("usage: insek read"), "{args:?}: {errors}");
    }
}
