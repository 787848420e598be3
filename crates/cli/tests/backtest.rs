//! `insek backtest` over the 307 Kreise at hand: what the method must keep, and that it is better than the one before.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

fn kreise() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/sources/kreise")
}

/// Runs `insek backtest` and checks the code it ends with; returns standard output and standard error.
fn check(args: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_insek")).arg("backtest").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {errors}");
    (out, errors)
}

/// The last lines of a summary.
fn keys(summary: &str) -> BTreeMap<String, f64> {
    let lines = summary.lines().filter_map(|line| line.split_once(": "));
    lines.filter_map(|(key, value)| Some((key.to_owned(), value.parse().ok()?))).collect()
}

/// Sum of the errors without sign over all persons from 3 years on, per cent, by Kreis.
fn weighted(rows: &str, horizon: &str) -> BTreeMap<String, f64> {
    let mut sums: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for row in rows.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        if cells[1] == horizon && cells[2] != "0" {
            let number = |index: usize| cells[index].parse::<f64>().unwrap();
            let of = sums.entry(cells[0].to_owned()).or_default();
            *of = (of.0 + (number(5) - number(7)).abs(), of.1 + number(7));
        }
    }
    sums.into_iter().map(|(ags, (errors, persons))| (ags, 100.0 * errors / persons)).collect()
}

#[test]
fn counted_components_meet_the_ages_of_307_kreise_better_than_the_method_before() {
    let folder = kreise();
    let args = [folder.to_str().unwrap(), "--components", "counted", "--launch", "2011", "--until", "2018", "--format"];
    let (rows, summary) = check(&[&args[..], &["csv"]].concat(), 0);
    let keys = keys(&summary);
    for (key, most) in [
        ("ages_3_5_mean_absolute", 3.0),
        ("ages_18_19_mean_absolute", 4.5),
        ("ages_3_5_mean_absolute_city", 4.0),
        ("ages_18_19_mean_absolute_city", 6.0),
        ("weighted_error_median", 1.5),
    ] {
        assert!(keys[key] <= most, "{key}: {}", keys[key]);
    }
    // Errors of the method before, by Kreis: a spline of the ratio over all groups, people split without their cohorts.
    let before = include_str!("method_of_before.csv").lines().skip(1);
    let now = weighted(&rows, "7");
    let (mut better, mut all) = (0, 0);
    for row in before {
        let cells: Vec<&str> = row.split(',').collect();
        all += 1;
        better += usize::from(now[cells[0]] < cells[1].parse().unwrap());
    }
    assert_eq!((all, now.len()), (307, 307));
    assert!(better * 10 >= all * 9, "{better} of {all}");
}

#[test]
fn components_held_beat_nothing_changes_and_net_rates() {
    let folder = kreise();
    let args = [folder.to_str().unwrap(), "--components", "held", "--launch", "2011", "--until", "2018"];
    let keys = keys(&check(&args, 0).0);
    assert!(keys["better_than_unchanged"] >= 0.98, "{keys:?}");
    assert!(keys["weighted_error_median"] < keys["naive_error_median"], "{keys:?}");
    assert!(keys["weighted_error_median_city"] < keys["naive_error_median_city"], "{keys:?}");
}

#[test]
fn what_cannot_be_compared_is_refused_with_the_reason() {
    let folder = kreise();
    let folder = folder.to_str().unwrap();
    let refused = |args: &[&str]| check(&[&[folder], args].concat(), 1).1;
    assert!(refused(&["--launch", "2008", "--until", "2015"]).contains("the census of 2011 lies between"));
    assert!(refused(&["--launch", "2015", "--until", "2015"]).contains("must be after the launch"));
    let late = refused(&["--launch", "2016", "--until", "2020"]);
    assert!(late.contains("2019: no arrivals and departures") && late.contains("and 297 more Kreise"), "{late}");
    assert!(check(&["/no/such/folder"], 1).1.contains("population.csv.gz"));
    for wrong in [&["--launch", "soon"][..], &[], &["a", "b"], &["a", "--components", "some"]] {
        assert!(check(wrong, 2).1.contains("--help"));
    }
}
