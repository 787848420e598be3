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
    let (out, errors) = insek("read", &[&data(), table, "--to", to, "--restart", "--this-year", "2026"], 0);
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
    for args in [
        &[][..],
        &["pack"],
        &["pack", "table"],
        &["pack", "table", "--to"],
        &["pack", "--all", "--to", "x"],
        &["pack", "t.csv", "--to", "x", "--as", "anything"],
    ] {
        let (out, errors) = insek("read", args, 2);
        assert!(out.is_empty() && errors.contains("--help"), "{args:?}: {errors}");
    }
}

/// Key and value of a case in `expected.toml`: what the readers' own test knows, here only what the command says and how it ends.
fn cases() -> Vec<Vec<(String, String)>> {
    let text = fs::read_to_string(cases_folder().join("expected.toml")).unwrap();
    let case = |part: &str| {
        let pair = |line: &str| {
            let (key, value) = line.split_once(" = ")?;
            Some((key.to_owned(), value.trim_matches('"').to_owned()))
        };
        part.lines().filter(|line| !line.starts_with(' ')).filter_map(pair).collect()
    };
    text.split("[[case]]").skip(1).map(case).collect()
}

fn cases_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/tables")
}

#[test]
fn every_table_as_it_is_found_is_read_as_what_it_is_or_named() {
    let to = folder("cases").join("pack");
    let (data, to) = (data(), to.display().to_string());
    for case in cases() {
        let of = |key: &str| case.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
        let (kind, file) = (of("kind").unwrap(), cases_folder().join(of("file").unwrap()).display().to_string());
        let mut args = vec![data.as_str(), &file, "--to", &to, "--this-year", "2026"];
        args.extend(of("as").into_iter().flat_map(|kind| ["--as", kind]));
        let (out, errors) = insek("read", &args, i32::from(matches!(kind, "open" | "refused")));
        let said = match kind {
            "observed" => out.contains(": observed figures, ") && errors.is_empty(),
            "forecast" => out.contains(": a forecast, ") && errors.is_empty(),
            "districts" => out.contains(": districts by age and sex, ") && errors.is_empty(),
            "open" => {
                errors.contains("--as observed: ") && errors.contains("--as forecast: ") && errors.contains(" before, ")
            }
            _ => errors.starts_with(&file) && out.is_empty(),
        };
        assert!(said, "{file}: {out}{errors}");
    }
}

#[test]
fn a_year_to_come_is_never_a_start() {
    let folder = folder("ahead");
    let (table, to) = (folder.join("spaeter.csv"), folder.join("pack"));
    fs::write(&table, "Jahr;Einwohner;Geburten\n2030;101000;950\n2040;99000;940\n").unwrap();
    let (table, to) = (table.to_str().unwrap(), to.to_str().unwrap());
    let args = [&data(), table, "--to", to, "--restart", "--this-year", "2026"];
    let (_, errors) = insek("read", &args, 1);
    assert!(errors.contains("--as observed") && errors.contains("--as forecast"), "{errors}");
    for kind in ["observed", "forecast"] {
        let (_, errors) = insek("read", &[&args[..], &["--as", kind]].concat(), 1);
        assert!(errors.contains("nobody counted the people of a year after 2025"), "{errors}");
    }
}

#[test]
fn a_sheet_of_a_workbook_is_read_and_several_are_asked_for() {
    let folder = folder("workbook");
    let (file, to) = (folder.join("statistik.xlsx"), folder.join("pack"));
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().set_name("Titel").unwrap().write(0, 0, "Statistik").unwrap();
    for (name, persons) in [("Bestand", 100_500), ("Anders", 100_600)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Jahr").unwrap().write(0, 1, "Einwohner").unwrap();
        sheet.write(1, 0, 2026).unwrap().write(1, 1, persons).unwrap();
    }
    book.save(&file).unwrap();
    let (file, to) = (file.to_str().unwrap(), to.to_str().unwrap());
    let (_, errors) = insek("read", &[&data(), file, "--to", to], 1);
    assert!(errors.contains("choose one with --sheet: Bestand, Anders"), "{errors}");
    let (out, _) = insek("read", &[&data(), file, "--to", to, "--sheet", "Bestand", "--this-year", "2026"], 0);
    assert!(out.contains("population 2026, Kaiserslautern: 100247 in 2025 before, 100500 now, +253 (+0.3 %)"), "{out}");
}
