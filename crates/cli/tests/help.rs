//! Every command explains itself, and its examples are true.

use std::fs;
use std::path::PathBuf;

use crate::{data, folder, insek, insek_in};

const COMMANDS: [&str; 16] = [
    "backtest",
    "bands",
    "calibrate",
    "chart",
    "check",
    "completions",
    "explain",
    "hindcast",
    "pack",
    "project",
    "read",
    "reconstruct",
    "sensitivity",
    "solve",
    "update",
    "verify",
];

/// Their examples take minutes; tests of their own run the same calls.
const SLOW: [&str; 3] = ["backtest", "calibrate", "reconstruct"];

fn help(words: &[&str]) -> String {
    let (out, errors) = insek(words, 0);
    assert_eq!(errors, "", "{words:?}");
    out
}

/// A folder in which the examples find what they name.
fn workplace() -> PathBuf {
    let folder = folder("examples");
    for name in ["data", "tests"] {
        std::os::unix::fs::symlink(data("..").join(name).canonicalize().unwrap(), folder.join(name)).unwrap();
    }
    fs::write(folder.join("einwohner-2026.csv"), "Jahr;Einwohner;Geburten\n2026;100.500;950,0\n").unwrap();
    fs::write(folder.join("totals.csv"), "year,area,group,persons\n2030,stadt,all,100500\n").unwrap();
    fs::create_dir(folder.join("tables-of-2026")).unwrap();
    let components = "sources/kaiserslautern/components_of_change.csv";
    fs::copy(data(components), folder.join("tables-of-2026/components_of_change.csv")).unwrap();
    let scenario = r#"{"format": "insek-scenario", "version": 1, "deviations": [{"lever": "arrivals", "value": 300}]}"#;
    fs::write(folder.join("scenario.json"), scenario).unwrap();
    folder
}

#[test]
fn help_is_no_fault_and_names_every_command() {
    let all = help(&["--help"]);
    for name in COMMANDS {
        assert!(all.contains(&format!("\n  {name}")), "{name}: {all}");
        let text = help(&[name, "--help"]);
        assert!(text.contains(&format!("Usage: insek {name}")) && text.contains("Examples:\n  insek "), "{text}");
        assert_eq!(text, help(&[name, "--help", "--until", "soon"]), "{name}: help comes before faults");
    }
}

#[test]
fn the_examples_run() {
    let folder = workplace();
    let texts = COMMANDS.iter().filter(|name| !SLOW.contains(name)).map(|name| help(&[name, "--help"]));
    let examples: Vec<String> = std::iter::once(help(&["--help"]))
        .chain(texts)
        .flat_map(|text| {
            text.lines().filter_map(|line| line.strip_prefix("  insek ").map(str::to_owned)).collect::<Vec<_>>()
        })
        .collect();
    assert!(examples.len() > 12, "{examples:?}");
    for example in &examples {
        let words: Vec<&str> = example.split('>').next().unwrap().split_whitespace().collect();
        assert!(!insek_in(&folder, &words, 0).0.is_empty(), "insek {example}");
    }
}

#[test]
fn a_shell_completes_commands_and_options() {
    for (shell, part) in [("bash", "--components"), ("zsh", "reconstruct"), ("fish", "insek")] {
        let script = help(&["completions", shell]);
        assert!(script.contains(part), "{shell}: {script}");
    }
    insek(&["completions", "abacus"], 2);
}

#[test]
fn what_is_said_twice_is_refused_and_not_passed_over() {
    let twice = [
        ["project", "--scenario", "a.json", "--scenario", "b.json"],
        ["project", "--until", "2030", "--until", "2040"],
        ["hindcast", "--data", "data/kaiserslautern", "--sources", "data/sources/kaiserslautern"],
    ];
    for words in twice {
        let (out, errors) = insek(&words, 2);
        assert!(out.is_empty() && errors.contains(words[1]), "{words:?}: {errors}");
    }
}
