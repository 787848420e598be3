//! `insek check` and `insek pack` as commands: what they print and the code they end with.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// An empty folder of this test alone.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn copy(name: &str) -> PathBuf {
    let copy = folder(name);
    for entry in fs::read_dir(data().join("kaiserslautern")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.join(path.file_name().unwrap())).unwrap();
    }
    copy
}

/// Runs `insek` and checks the code it ends with; returns standard output and standard error.
fn check(args: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_insek")).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {out}{errors}");
    (out, errors)
}

#[test]
fn a_sound_pack_is_summed_up_and_its_sources_compared() {
    let (out, errors) = check(&["check", data().join("kaiserslautern").to_str().unwrap()], 0);
    assert_eq!(errors, "");
    assert!(out.contains("fine") && out.contains("100247 persons in 18 districts"), "{out}");
    let compared: Vec<_> = out.lines().skip(1).collect();
    assert!(compared.iter().all(|line| line.starts_with("compared: ")), "{out}");
    for what in ["mean ages of the districts", "share under 18", "taken together", "rank correlation"] {
        assert!(compared.iter().any(|line| line.contains(what)), "{what}: {out}");
    }
    let elsewhere = copy("elsewhere");
    let (alone, _) = check(&["check", elsewhere.to_str().unwrap()], 0);
    assert_eq!(alone.lines().count(), 1, "a pack without its tables beside it: {alone}");
}

#[test]
fn every_fault_has_a_line_on_standard_error() {
    let pack = copy("damaged");
    for (file, from, to) in [("housing.csv", "\n7,", "\n77,"), ("population.csv", "\n1,0,", "\n1,0,-")] {
        let text = fs::read_to_string(pack.join(file)).unwrap();
        fs::write(pack.join(file), text.replacen(from, to, 1)).unwrap();
    }
    fs::remove_file(pack.join("moves.csv")).unwrap();
    let (out, errors) = check(&["check", pack.to_str().unwrap()], 1);
    assert_eq!(out, "");
    let faults: Vec<_> = errors.lines().collect();
    assert_eq!(faults.len(), 4, "{errors}");
    let place =
        format!("{}", pack.join("housing.csv:8:1: unknown region `77`, expected an id from regions.csv").display());
    assert!(faults.contains(&place.as_str()), "{errors}");
}

#[test]
fn a_wrong_call_says_how_it_is_meant() {
    for args in
        [&["check"][..], &["check", "a", "b"], &["check", "--all"], &["pack"], &["pack", "a", "--to"], &["no"], &[]]
    {
        let (out, errors) = check(args, 2);
        assert!(out.is_empty() && errors.contains("--help"), "{args:?}: {errors}");
    }
    check(&["check", "no/such/folder"], 1);
}

#[test]
fn a_pack_is_derived_byte_for_byte_and_says_what_was_done() {
    let (from, to) = (data().join("sources/kaiserslautern"), folder("derived"));
    let call = ["pack", "kaiserslautern", "--from", from.to_str().unwrap(), "--to", to.to_str().unwrap()];
    let (report, _) = check(&call, 0);
    assert!(report.contains("every group keeps its sum") && report.contains("births: factor"), "{report}");
    for name in ["population.csv", "migration_out.csv", "datapackage.json"] {
        assert_eq!(
            fs::read(to.join(name)).unwrap(),
            fs::read(data().join("kaiserslautern").join(name)).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn a_derivation_that_misses_a_table_writes_nothing() {
    let (from, to) = (folder("incomplete"), folder("empty"));
    fs::copy(data().join("sources/kaiserslautern/recipe.json"), from.join("recipe.json")).unwrap();
    let call = ["pack", "kaiserslautern", "--from", from.to_str().unwrap(), "--to", to.to_str().unwrap()];
    let (_, errors) = check(&call, 1);
    assert!(errors.starts_with("age_structure.csv: file is missing, and no flat table of statistic 12411"), "{errors}");
    assert_eq!(fs::read_dir(&to).unwrap().count(), 0);
}
