//! `insek bands`, `insek calibrate` and `insek backtest --coverage`: what a range must keep.

use std::fs;

use crate::{data, folder, insek, keys};

/// Rows of `insek bands` as year, region, measure and figures: seven quantiles and the central one.
fn rows(args: &[&str]) -> Vec<(i32, String, String, Vec<f64>)> {
    let (out, _) = insek(&[&["bands"], args].concat(), 0);
    let mut lines = out.lines();
    assert_eq!(lines.next(), Some("year,region,measure,p2.5,p10,p25,p50,p75,p90,p97.5,central"));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let figures = cells[3..].iter().map(|cell| cell.parse().unwrap()).collect();
        (cells[0].parse().unwrap(), cells[1].to_owned(), cells[2].to_owned(), figures)
    };
    lines.map(row).collect()
}

#[test]
fn the_same_seed_gives_the_same_rows_and_another_others() {
    let args = ["--draws", "120", "--until", "2030", "--by", "region", "--measure", "0-5"];
    let one = insek(&[&["bands"][..], &args].concat(), 0);
    assert_eq!(one, insek(&[&["bands"][..], &args].concat(), 0));
    assert_ne!(one, insek(&[&["bands"][..], &args, &["--seed", "2"]].concat(), 0));
    assert_eq!(one.0.lines().count(), 1 + 5 * 18);
}

#[test]
fn quantiles_rise_and_the_range_widens_with_the_years() {
    let all =
        rows(&["--draws", "300", "--until", "2045", "--measure", "persons", "--measure", "births", "--measure", "65+"]);
    assert_eq!(all.len(), 20 * 3);
    for (year, _, measure, figures) in &all {
        assert!(figures[..7].windows(2).all(|pair| pair[0] <= pair[1]), "{year} {measure} {figures:?}");
    }
    let below = |year: i32| {
        let row = all.iter().find(|row| row.0 == year && row.2 == "persons").unwrap();
        row.3[7] - row.3[1]
    };
    // Above the projection the homes set a limit; below it nothing does.
    assert!(below(2026) > 200.0 && below(2030) > below(2026) && below(2045) > below(2030));
}

#[test]
fn a_difference_has_a_narrower_range_than_either_scenario() {
    let args = ["--link", "1~z_300", "--draws", "200", "--until", "2040"];
    let width = |rows: &[(i32, String, String, Vec<f64>)]| rows.last().map(|row| row.3[5] - row.3[1]).unwrap();
    let scenario = rows(&args);
    let difference = rows(&[&args[..], &["--difference"]].concat());
    assert!(width(&difference) < width(&scenario) / 3.0, "{difference:?}");
    let none = rows(&["--difference", "--draws", "20", "--until", "2030"]);
    assert!(none.iter().all(|row| row.3.iter().all(|figure| *figure == 0.0)), "the baseline less itself");
}

#[test]
fn a_pack_without_the_table_is_read_and_says_what_is_missing() {
    let to = folder("without_errors");
    for entry in fs::read_dir(data("kaiserslautern")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
    fs::remove_file(to.join("errors.csv")).unwrap();
    let descriptor = to.join("datapackage.json");
    let mut package: serde_json::Value = serde_json::from_slice(&fs::read(&descriptor).unwrap()).unwrap();
    package["resources"].as_array_mut().unwrap().retain(|resource| resource["name"] != "errors");
    fs::write(&descriptor, package.to_string()).unwrap();
    let to = to.to_str().unwrap();
    insek(&["check", to], 0);
    let (_, missing) = insek(&["bands", "--data", to, "--draws", "1"], 1);
    assert!(missing.contains("errors.csv") && missing.contains("insek calibrate"), "{missing}");
}

#[test]
fn what_is_no_measure_or_no_year_is_refused() {
    insek(&["bands", "--measure", "people"], 2);
    insek(&["bands", "--draws", "0"], 2);
    assert!(insek(&["bands", "--until", "2000"], 1).1.contains("expected a year after the base year"));
    insek(&["backtest", "a", "--draws", "50"], 2);
    insek(&["backtest", "a", "--coverage", "--launch", "2011"], 2);
}

#[test]
fn calibrating_again_gives_the_table_of_the_pack() {
    let (table, _) = insek(&["calibrate", data("sources/kreise").to_str().unwrap()], 0);
    assert_eq!(table, fs::read_to_string(data("sources/germany/errors.csv")).unwrap());
}

#[test]
fn ranges_hold_what_was_counted_as_often_as_they_say() {
    let (out, _) = insek(&["backtest", data("sources/kreise").to_str().unwrap(), "--coverage", "--draws", "200"], 0);
    let keys = keys(&out);
    for suffix in ["", "_city"] {
        for horizon in [1, 5, 7] {
            let of = |share: u32| keys[&format!("coverage_{share}_h{horizon}{suffix}")];
            assert!((0.70..=0.90).contains(&of(80)), "80 h{horizon}{suffix}: {}", of(80));
            assert!((0.38..=0.62).contains(&of(50)), "50 h{horizon}{suffix}: {}", of(50));
        }
        for key in ["interval_score_ratio", "crps_ratio"] {
            assert!(keys[&format!("{key}_naive{suffix}")] < 1.0 && keys[&format!("{key}_random_walk{suffix}")] < 1.0);
        }
    }
    assert!(keys.contains_key("coverage_80_h12"));
}

/// What depends on draws is compared as closely as a tenth of the draws of the table tells it, everything else to the last decimal.
#[test]
fn judging_again_gives_the_table_of_the_pack() {
    let kept = fs::read_to_string(data("sources/germany/coverage.csv")).unwrap();
    let kreise = data("sources/kreise");
    let args = ["backtest", kreise.to_str().unwrap(), "--coverage", "--format", "csv", "--draws", "50"];
    let (found, _) = insek(&args, 0);
    assert_eq!(found.lines().count(), kept.lines().count());
    for (found, kept) in found.lines().zip(kept.lines()) {
        let [found, kept] = [found, kept].map(|line| line.split(',').collect::<Vec<_>>());
        // Way, places, horizon, launches, cases; then scores of what knows no draw.
        assert_eq!((&found[..5], &found[9..]), (&kept[..5], &kept[9..]));
        let far = |column: usize| {
            let value = |cells: &[&str]| cells[column].parse::<f64>().ok();
            value(&found).zip(value(&kept)).map_or(0.0, |(found, kept)| (found - kept).abs())
        };
        // What is not judged has too few launches to stay with so few draws; few cities turn with them more than all Kreise.
        if !["1", "5", "7"].contains(&kept[2]) {
            continue;
        }
        let (share, score) = if kept[1] == "cities" { (0.15, 0.2) } else { (0.05, 0.05) };
        for column in 5..8 {
            assert!(far(column) <= share, "{found:?} {kept:?}");
        }
        assert!(far(8) <= score * kept[8].parse::<f64>().unwrap(), "{found:?} {kept:?}");
    }
    insek(&["backtest", "a", "--coverage", "--left-out", "--format", "csv"], 1);
}
