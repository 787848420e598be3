//! Tables as they are found, each with what is right for it: `tests/cases/tables`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use std::path::PathBuf;

use scenario::pack::{Area, Files, Measure, Pack, built_in_files};
use serde::Deserialize;
use tables::{Kind, Opening, Refusal, Understood, restart, understand};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    file: String,
    about: String,
    kind: String,
    r#as: Option<String>,
    #[serde(default)]
    figures: Vec<Expected>,
    #[serde(default)]
    warnings: Vec<String>,
    #[serde(default)]
    unused: Vec<String>,
    problem: Option<String>,
    newest: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    what: String,
    place: String,
    year: i32,
    value: f64,
    variant: Option<String>,
}

/// The year in which the cases are read.
const THIS_YEAR: i32 = 2026;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/tables")
}

fn kind(word: &str) -> Option<Kind> {
    match word {
        "observed" => Some(Kind::Observed),
        "forecast" => Some(Kind::Forecast),
        "districts" => Some(Kind::DistrictAges),
        _ => None,
    }
}

/// What is wrong with the reading of a case.
fn differences(case: &Case, base: &Pack) -> Vec<String> {
    let bytes = std::fs::read(folder().join(&case.file)).unwrap();
    let files = Files::from([(case.file.clone(), bytes)]);
    let reading = case.r#as.as_deref().and_then(kind);
    let read = understand(&files, base, Opening { this_year: THIS_YEAR, reading });
    match (case.kind.as_str(), read) {
        ("refused", Err(refusal)) => refused(case, &refusal),
        ("open", Err(refusal)) if refusal.is_question() => Vec::new(),
        (_, Ok(understood)) if kind(&case.kind).is_some() => understood_as(case, &understood, base),
        (_, Ok(understood)) => vec![format!("was read as {:?}", understood.readings)],
        (_, Err(refusal)) => vec![format!("was refused: {refusal}")],
    }
}

fn refused(case: &Case, refusal: &Refusal) -> Vec<String> {
    let told = refusal.to_string();
    let wanted = case.problem.as_deref().unwrap_or_default();
    if told.contains(wanted) { Vec::new() } else { vec![format!("was refused for another reason: {told}")] }
}

fn understood_as(case: &Case, understood: &Understood, base: &Pack) -> Vec<String> {
    let mut wrong = Vec::new();
    let kinds: Vec<Kind> = understood.readings.iter().map(|reading| reading.kind).collect();
    if Some(kinds.as_slice()) != kind(&case.kind).as_ref().map(std::slice::from_ref) {
        wrong.push(format!("was read as {kinds:?}"));
    }
    for expected in &case.figures {
        let found = figure(expected, understood, base);
        if found.is_none_or(|found| (found - expected.value).abs() > 1e-6) {
            wrong.push(format!(
                "{} {} {}: {found:?} in place of {}",
                expected.what, expected.place, expected.year, expected.value
            ));
        }
    }
    for warning in &case.warnings {
        if !understood.warnings.iter().any(|(_, told)| format!("{told:?}").starts_with(warning)) {
            wrong.push(format!("no warning {warning} among {:?}", understood.warnings));
        }
    }
    for unused in &case.unused {
        if !understood.unused.iter().any(|(_, told)| told.what.trim() == unused) {
            wrong.push(format!("{unused} is not told as unused: {:?}", understood.unused));
        }
    }
    if let Some(newest) = case.newest {
        let found = restart::newest(&understood.pack, THIS_YEAR).map_or(0, |(year, _)| year);
        if found != newest {
            wrong.push(format!("would start anew from {found} in place of {newest}"));
        }
    }
    wrong
}

fn figure(expected: &Expected, understood: &Understood, base: &Pack) -> Option<f64> {
    let pack = &understood.pack;
    let area = match expected.place.as_str() {
        "stadt" => Area::City,
        id => Area::Region(base.regions.iter().position(|region| region.id == id).unwrap()),
    };
    if let Some(variant) = &expected.variant {
        let of = |point: &&scenario::pack::ForecastPoint| {
            point.area == area
                && point.year == Some(expected.year)
                && point.group == expected.what
                && point.variant == *variant
        };
        return pack.forecasts.iter().rev().find(of)?.persons;
    }
    if expected.what == "table" {
        return understood.figures.iter().find(|figure| figure.area == area).map(|figure| figure.new);
    }
    let measure = Measure::WORDS.iter().find(|(word, _)| *word == expected.what).unwrap().1;
    pack.series(measure, area).find(|seen| seen.year == expected.year).map(|seen| seen.value)
}

#[test]
fn every_table_is_read_as_what_it_is() {
    let cases: Cases = toml::from_str(&std::fs::read_to_string(folder().join("expected.toml")).unwrap()).unwrap();
    let base = Pack::from_files(&built_in_files()).unwrap();
    let mut wrong = Vec::new();
    for case in &cases.case {
        wrong.extend(differences(case, &base).iter().map(|what| format!("{} ({}) {what}", case.file, case.about)));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    let listed = |name: &str| cases.case.iter().any(|case| case.file == name);
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(listed(&name) || matches!(name.as_str(), "README.md" | "expected.toml"), "{name} has no expectation");
    }
}
