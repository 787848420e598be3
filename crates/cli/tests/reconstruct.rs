//! `insek reconstruct`: the Land's total is met, and what was published for single Kreise only judges.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::{data, insek, keys};

/// Runs `insek reconstruct` on the tables at hand and checks the code it ends with; returns standard output and standard error.
fn check(land: &Path, args: &[&str], code: i32) -> (String, String) {
    let folders = [("--land", land.to_path_buf()), ("--kreise", data("sources/kreise"))];
    let folders = folders.iter().flat_map(|(option, folder)| [(*option).into(), folder.clone().into_os_string()]);
    let words = std::iter::once("reconstruct".into()).chain(folders).chain(args.iter().map(OsString::from));
    insek(&words.collect::<Vec<_>>(), code)
}

/// The sixth forecast on the tables at hand, recomputed once for all tests.
static SIXTH: LazyLock<(String, String)> = LazyLock::new(|| check(&data("sources/rheinland-pfalz"), &[], 0));

/// Key, recomputed and published change of every Kreis.
fn rows(out: &str) -> Vec<(String, f64, Option<f64>)> {
    let rows = out.lines().skip(1).filter(|line| !line.contains(": "));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), 4, "{line}");
        (cells[0].to_owned(), cells[2].parse().unwrap(), cells[3].parse().ok())
    };
    rows.map(row).collect()
}

#[test]
fn the_sixth_forecast_has_every_kreis_nine_of_them_published() {
    let (out, report) = &*SIXTH;
    assert!(out.starts_with("ags,name,change_percent,published_percent\n"), "{out}");
    let (rows, keys) = (rows(out), keys(out));
    assert_eq!(rows.len(), 36);
    let errors: Vec<f64> = rows.iter().filter_map(|(_, ours, published)| Some(ours - (*published)?)).collect();
    assert_eq!(errors.len(), 9);
    let rms = (errors.iter().map(|error| error * error).sum::<f64>() / 9.0).sqrt();
    assert!((keys["rms"] - rms).abs() < 1e-3, "{} for {rms}", keys["rms"]);
    let city = rows.iter().find(|(ags, ..)| ags == "07312").unwrap().1;
    assert!((keys["city_percent"] - city).abs() < 1e-3);
    assert!(city - keys["city_percent_low"] >= rms - 1e-3 && keys["city_percent_high"] - city >= rms - 1e-3);
    for period in ["2016-2018", "2014-2018", "2012-2018", "2013-2014, 2017-2018", "2012-2014, 2017-2018", "2011-2018"] {
        assert!(report.lines().any(|line| line.starts_with(period)), "{period}: {report}");
    }
    assert_eq!(
        check(&data("sources/rheinland-pfalz"), &["--format", "csv"], 0),
        (out.clone(), String::new()),
        "the same again"
    );
}

#[test]
fn the_total_of_the_land_is_met_to_a_person() {
    let (out, report) = check(&data("sources/rheinland-pfalz"), &["--forecast", "5"], 0);
    assert_eq!(rows(&out).iter().filter(|(.., published)| published.is_some()).count(), 2);
    let periods: Vec<&str> = report.lines().filter(|line| line.starts_with("20") && line.contains("4073679")).collect();
    assert_eq!(periods.len(), 6, "{report}");
    assert!(periods.iter().all(|line| line.contains(" 3968076 ")), "{report}");
    assert!(report.contains("Land in 2030, not used"), "{report}");
}

#[test]
fn what_was_published_for_kreise_judges_and_decides_nothing() {
    let folder = std::env::temp_dir().join(format!("insek-reconstruct-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for name in ["forecasts.csv", "paths.csv"] {
        fs::copy(data("sources/rheinland-pfalz").join(name), folder.join(name)).unwrap();
    }
    let published = fs::read_to_string(data("sources/rheinland-pfalz").join("published.csv")).unwrap();
    let other = published.replace("percent,-5.6,", "percent,9.9,").replace("persons,133807,", "persons,99999,");
    assert_ne!(published, other);
    fs::write(folder.join("published.csv"), other).unwrap();
    let (before, _) = &*SIXTH;
    let (after, _) = check(&folder, &[], 0);
    fs::remove_dir_all(&folder).unwrap();
    let changes = |out: &str| rows(out).into_iter().map(|(ags, ours, _)| (ags, ours)).collect::<Vec<_>>();
    assert_eq!(changes(before), changes(&after));
    assert_eq!(keys(before)["city_percent"], keys(&after)["city_percent"]);
    assert_ne!(keys(before)["rms"], keys(&after)["rms"]);
}

#[test]
fn the_table_for_packs_is_the_one_checked_in() {
    let (table, _) = check(&data("sources/rheinland-pfalz"), &["--format", "table"], 0);
    let path = data("sources/rheinland-pfalz").join("reconstructed.csv");
    let known = fs::read_to_string(path).unwrap();
    assert_eq!(
        table, known,
        "make it anew: insek reconstruct --format table > data/sources/rheinland-pfalz/reconstructed.csv"
    );
}

#[test]
fn wrong_calls_and_unknown_totals_are_told_apart() {
    let land = data("sources/rheinland-pfalz");
    for args in
        [&["--period", "2018"][..], &["--forecast"], &["--forecast", "six"], &["--format", "xml"], &["more", "x"]]
    {
        check(&land, args, 2);
    }
    let (_, why) = check(&land, &["--forecast", "4"], 1);
    assert!(why.contains("total of the Land is not at hand"), "{why}");
    assert!(check(&land, &["--forecast", "1"], 1).1.contains("known are 3, 4, 5, 6"));
    check(&land, &["--ags", "07999"], 1);
    assert!(check(&land, &["--help"], 0).0.contains("--forecast 5"));
}

#[test]
fn its_people_by_year_are_totals_that_a_projection_can_be_tied_to() {
    let land = data("sources/rheinland-pfalz");
    let (out, _) = check(&land, &["--format", "totals", "--after", "2025"], 0);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sixth.csv");
    fs::write(&path, &out).unwrap();
    assert_eq!(out.lines().count(), 16, "2026 to 2040: {out}");
    let (projected, told) =
        insek(&["project", "--until", "2040", "--by", "city", "--totals", path.to_str().unwrap()], 0);
    let last: f64 = out.lines().last().unwrap().rsplit(',').next().unwrap().parse().unwrap();
    let rows = projected.lines().filter(|row| row.starts_with("2040,"));
    let people: f64 = rows.map(|row| row.rsplit(',').next().unwrap().parse::<f64>().unwrap()).sum();
    assert!((people - last).abs() <= 0.5, "{people} for {last}");
    assert_eq!(told.lines().filter(|line| line.contains("within in 2015-2024")).count(), 15, "{told}");
}
