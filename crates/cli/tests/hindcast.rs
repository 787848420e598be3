//! `insek hindcast` as a command: what it prints and the code it ends with.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/sources/kaiserslautern")
}

/// Runs `insek hindcast` and checks the code it ends with; returns standard output and standard error.
fn check(args: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_insek")).arg("hindcast").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {out}{errors}");
    (out, errors)
}

#[test]
fn both_tests_and_the_yardstick_are_printed_with_the_residual() {
    let (out, _) = check(&["--sources", sources().to_str().unwrap()], 0);
    let pack = sources().join("../../kaiserslautern");
    assert_eq!(
        check(&["--data", pack.to_str().unwrap()], 0).0,
        out,
        "the pack and the tables it is made of say the same"
    );
    for line in ["Komponenten beobachtet  ", "im Voraus  ", "nichts ändert sich  ", "beobachtet  "] {
        assert!(out.lines().any(|found| found.starts_with(line)), "{line}: {out}");
    }
    assert!(out.contains("Rest der amtlichen Bilanz 2014–2021: +161 Personen"), "{out}");
    assert_eq!(out.lines().filter(|line| line.starts_with("Frauen")).count(), 3 * 19);
}

#[test]
fn the_figures_for_programs_have_a_row_for_each_band_and_year() {
    let (out, _) = check(&["--sources", sources().to_str().unwrap(), "--format", "csv"], 0);
    let rows: Vec<Vec<&str>> = out.lines().map(|line| line.split(',').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == 12), "{out}");
    assert_eq!(rows.len(), 1 + 3 * (2 * 19 + 8) + 1);
    let total = rows.iter().find(|row| row[0] == "unchanged" && row[1] == "2021" && row[3] == "alle").unwrap();
    assert_eq!((total[6], total[7]), ("99292", "97162"));
}

#[test]
fn a_missing_table_is_named_and_a_wrong_call_explained() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hindcast_without_migration");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(sources()).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap() != "migration.csv" {
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    let (out, errors) = check(&["--sources", folder.to_str().unwrap()], 1);
    assert!(out.is_empty() && errors.contains("migration.csv: file is missing, and no flat table"), "{errors}");
    for wrong in [&["--format", "xml"][..], &["--sources"], &["2021"]] {
        assert!(check(wrong, 2).1.contains("--help"));
    }
    let missing = check(&["--sources", sources().to_str().unwrap(), "--launch", "2013", "--until", "2023"], 1).1;
    assert!(missing.contains("31 December 2023: no people by sex and age group"), "{missing}");
}
