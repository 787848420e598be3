//! The boundaries between the crates, proven from what cargo says and not by review.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure"))]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Crate, and the crates of ours that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("cohort", &[]),
    ("faults", &["cohort"]),
    ("golden", &["cohort"]),
    ("scenario", &["cohort", "faults"]),
    ("tables", &["cohort", "faults", "scenario", "locale"]),
    ("hindcast", &["cohort", "faults", "scenario", "tables"]),
    ("questions", &["scenario"]),
    ("export", &[]),
    // The last two in its tests only: what it writes is read again and compared with the page.
    ("spreadsheet", &["export", "workbook", "view", "scenario"]),
    ("workbook", &[]),
    // The values that it has words for.
    ("locale", &["faults"]),
    ("charts", &["locale"]),
    ("view", &["cohort", "scenario", "questions", "charts", "export", "locale"]),
    ("app", &["view", "scenario", "questions", "cohort", "golden", "hindcast", "tables", "charts", "export", "locale"]),
    (
        "cli",
        &["cohort", "golden", "hindcast", "questions", "scenario", "charts", "view", "locale", "tables", "workbook"],
    ),
    ("parity", &["cohort", "golden", "scenario"]),
    ("bench", &["cohort", "questions", "scenario"]),
    ("xtask", &[]),
];

/// The engine is mathematics: it uses nothing else, not even indirectly.
const OF_THE_ENGINE: [&str; 3] = ["ndarray", "libm", "serde"];

/// Whoever uses one of these talks to a browser.
const OF_THE_BROWSER: &str =
    "yew gloo web-sys js-sys wasm-bindgen wasm-bindgen-futures plotters-canvas gloo-timers gloo-events";

/// The crates that may talk to JavaScript: the page, the writer of workbooks, the proof that WebAssembly computes the same,
/// and its measurement.
const MAY_USE_BROWSER: [&str; 4] = ["app", "spreadsheet", "parity", "bench"];

/// One dependency as a manifest states it.
struct Dependency {
    name: String,
    /// Only for tests, benches and examples.
    development: bool,
}

/// The dependencies of every crate of the workspace.
fn manifests() -> BTreeMap<String, Vec<Dependency>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter().map(|package| {
        let dependencies = package["dependencies"].as_array().unwrap().iter();
        let dependencies = dependencies
            .map(|dependency| Dependency { name: text(&dependency["name"]), development: dependency["kind"] == "dev" });
        (text(&package["name"]), dependencies.collect())
    });
    packages.collect()
}

#[test]
fn every_crate_uses_only_the_crates_of_ours_that_it_may() {
    let manifests = manifests();
    let allowed = MAY_USE.iter().copied().collect::<BTreeMap<_, _>>();
    let known: BTreeSet<&str> = manifests.keys().map(String::as_str).collect();
    assert_eq!(known, allowed.keys().copied().collect(), "crates in the workspace, and crates with a rule");
    for (name, dependencies) in &manifests {
        for dependency in dependencies {
            let ours = allowed.contains_key(&*dependency.name);
            assert!(!ours || allowed[&**name].contains(&&*dependency.name), "{name} must not use {}", dependency.name);
        }
    }
}

#[test]
fn only_the_page_knows_the_browser() {
    for (name, dependencies) in manifests() {
        let browser = dependencies
            .iter()
            .find(|dependency| OF_THE_BROWSER.split_whitespace().any(|name| name == dependency.name));
        if let Some(dependency) = browser {
            assert!(MAY_USE_BROWSER.contains(&&*name), "{name} must not use {}", dependency.name);
        }
    }
}

#[test]
fn the_engine_uses_arrays_and_mathematics_only() {
    for dependency in &manifests()["cohort"] {
        assert!(
            dependency.development || OF_THE_ENGINE.contains(&&*dependency.name),
            "cohort must not use {}",
            dependency.name
        );
    }
}

#[test]
fn only_programs_that_never_run_in_a_browser_may_use_the_platform_s_mathematics() {
    let crates = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    // Clippy reads the nearest file only: whoever has one of its own is not bound by the common one.
    let own: BTreeSet<String> = std::fs::read_dir(crates)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("clippy.toml").exists() || entry.path().join(".clippy.toml").exists())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert_eq!(own, ["cli", "xtask"].map(str::to_owned).into());
    let common = std::fs::read_to_string(format!("{crates}/clippy.toml")).unwrap();
    for function in ["exp", "ln", "powf", "powi", "sin"] {
        assert!(common.contains(&format!("\"f64::{function}\"")), "{function} is allowed in browsers");
    }
}
