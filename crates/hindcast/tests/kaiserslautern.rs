//! The hindcast of the city from its tables: how close it comes, and what it may not use.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use std::fs;
use std::path::Path;

use hindcast::{Errors, FILES, Hindcast, Kind, Test};
use tables::Files;

fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/sources/kaiserslautern");
    FILES.iter().map(|name| ((*name).to_owned(), fs::read(folder.join(name)).unwrap())).collect()
}

fn hindcast() -> Hindcast {
    Hindcast::from_files(&files()).unwrap()
}

/// The tables with the rows of one table changed; a row for which nothing is given back is left out.
fn changed(name: &str, change: impl Fn(&str) -> Option<String>) -> Files {
    let mut files = files();
    let text = String::from_utf8(files[name].clone()).unwrap();
    let lines: Vec<String> = text.lines().filter_map(change).collect();
    files.insert(name.to_owned(), lines.join("\n").into_bytes());
    files
}

fn of_year(test: &Test, year: i32) -> Errors {
    *test.errors.iter().find(|errors| errors.year == year).unwrap()
}

#[test]
fn with_counted_components_the_structure_is_met_within_2_6_per_cent() {
    let found = hindcast();
    let test = found.test(Kind::Observed);
    // (year, bar for the weighted error): ages of migrants are published up to 2018, and again from 2020 on.
    for (year, bar) in [(2018, 2.0), (2021, 2.6)] {
        let errors = of_year(test, year);
        assert!(errors.weighted <= bar, "{errors:?}");
        assert!(errors.total().abs() <= 0.3, "{errors:?}");
    }
    assert!(test.errors.iter().all(|errors| errors.total().abs() <= 0.3));
}

#[test]
fn the_total_misses_exactly_what_the_balance_leaves_unexplained() {
    let found = hindcast();
    let errors = *found.test(Kind::Observed).last().unwrap();
    assert_eq!(found.residual, 161.0);
    assert!((errors.observed - errors.projected - found.residual).abs() < 1e-6, "{errors:?}");
}

#[test]
fn a_projection_made_in_the_base_year_beats_nothing_changes() {
    let found = hindcast();
    let (ahead, unchanged) = (found.test(Kind::Ahead), found.test(Kind::Unchanged));
    for (made, stays) in ahead.errors.iter().zip(&unchanged.errors) {
        assert!(made.weighted < stays.weighted && made.by_band < stays.by_band, "{made:?}, {stays:?}");
    }
    let (made, stays) = (ahead.last().unwrap(), unchanged.last().unwrap());
    assert!(made.total().abs() < stays.total().abs() && made.weighted < stays.weighted / 3.0, "{made:?}, {stays:?}");
}

#[test]
fn migration_by_age_adds_up_to_the_published_totals_and_nets() {
    let text = |name: &str| String::from_utf8(files()[name].clone()).unwrap();
    let (moves, components) = (text("migration_2020.csv"), text("components_of_change.csv"));
    let cell = |row: &str, column: usize| row.split(',').nth(column).unwrap().parse::<i32>().unwrap();
    // A row of all ages is the sum of its age groups, and that of both sexes the sum of them.
    let sum = |start: &str, column: usize| -> i32 {
        moves.lines().filter(|row| row.starts_with(start) && !row.contains("alle")).map(|row| cell(row, column)).sum()
    };
    for year in 2020..=2024 {
        let [arrivals, departures] = [4, 5].map(|column| {
            let all = |sex: &str| {
                let row = moves.lines().find(|row| row.starts_with(&format!("{year},{sex},alle,"))).unwrap();
                cell(row, column)
            };
            for sex in ["f", "m"] {
                assert_eq!(sum(&format!("{year},{sex},"), column), all(sex), "{year}, {sex}");
            }
            assert_eq!(all("f") + all("m"), all("i"), "{year}");
            all("i")
        });
        let published = |name: &str| {
            components.lines().find(|row| row.starts_with(&format!("{year},{name},"))).map(|row| cell(row, 2))
        };
        assert_eq!(Some(arrivals - departures), published("net_migration"), "{year}");
        for (name, found) in [("arrivals", arrivals), ("departures", departures)] {
            assert!(published(name).is_none_or(|counted| counted == found), "{name} of {year}");
        }
    }
}

#[test]
fn every_year_balances() {
    for test in &hindcast().tests {
        let mut before = None;
        for year in &test.balances {
            let end = year.start + year.births - year.deaths + year.arrivals - year.departures;
            assert!((end - year.end).abs() < 1e-6, "{year:?}");
            assert!(before.is_none_or(|start: f64| (start - year.start).abs() < 1e-9), "{year:?}");
            before = Some(year.end);
        }
    }
}

#[test]
fn counted_components_are_the_counted_ones() {
    let found = hindcast();
    let balances = &found.test(Kind::Observed).balances;
    // Year, births, deaths, arrivals, departures as in the tables.
    for (year, births, deaths, arrivals, departures) in [
        (2014, 852.0, 1124.0, 7720.0, 7248.0),
        (2018, 1005.0, 1211.0, 8044.0, 7680.0),
        (2019, 1008.0, 1255.0, 8261.0, 7859.0),
        (2020, 1084.0, 1198.0, 6780.0, 7046.0),
        (2021, 1005.0, 1272.0, 6908.0, 7050.0),
    ] {
        let at = balances.iter().find(|balance| balance.year == year).unwrap();
        for (shown, counted) in
            [(at.births, births), (at.deaths, deaths), (at.arrivals, arrivals), (at.departures, departures)]
        {
            assert!((shown - counted).abs() < 1e-6, "{at:?}: {counted}");
        }
    }
}

#[test]
fn the_bands_of_the_base_year_are_the_observed_ones() {
    let found = hindcast();
    let test = found.test(Kind::Unchanged);
    assert_eq!(test.bands.len(), 38);
    assert!(test.bands.iter().all(|band| band.projected == band.base));
    assert_eq!(test.bands.iter().map(|band| band.base).sum::<f64>(), 97_162.0);
    assert_eq!(test.bands.iter().map(|band| band.observed).sum::<f64>(), 99_292.0);
}

/// What each test projects for the bands of 2021.
fn projected(found: &Hindcast, kind: Kind) -> Vec<u64> {
    found.test(kind).bands.iter().map(|band| band.projected.to_bits()).collect()
}

#[test]
fn the_observed_structure_of_the_tested_years_is_not_used() {
    let damaged = changed("age_structure.csv", |line| {
        let tested = (2014..=2021).any(|year| line.starts_with(&year.to_string()));
        Some(if tested { line.replacen(",eurostat", "0,eurostat", 1) } else { line.to_owned() })
    });
    let (sound, damaged) = (hindcast(), Hindcast::from_files(&damaged).unwrap());
    assert!(damaged.test(Kind::Observed).last().unwrap().weighted > 80.0);
    for kind in [Kind::Observed, Kind::Ahead, Kind::Unchanged] {
        assert_eq!(projected(&sound, kind), projected(&damaged, kind), "{kind:?}");
    }
}

#[test]
fn a_projection_made_in_the_base_year_uses_no_component_after_it() {
    // Ten persons more in each figure of the years after the base year.
    let more = |columns: &'static [usize]| {
        move |line: &str| {
            let later = (2014..=2021).any(|year| line.starts_with(&year.to_string()));
            let cell = |(column, cell): (usize, &str)| match cell.parse::<i32>() {
                Ok(persons) if later && columns.contains(&column) => (persons + 10).to_string(),
                _ => cell.to_owned(),
            };
            Some(line.split(',').enumerate().map(cell).collect::<Vec<_>>().join(","))
        }
    };
    let mut damaged = changed("migration.csv", more(&[4, 5]));
    let components = changed("components_of_change.csv", more(&[2]));
    damaged.insert("components_of_change.csv".to_owned(), components["components_of_change.csv"].clone());
    let later = changed("migration_2020.csv", more(&[4, 5]));
    damaged.insert("migration_2020.csv".to_owned(), later["migration_2020.csv"].clone());
    let (sound, damaged) = (hindcast(), Hindcast::from_files(&damaged).unwrap());
    assert_eq!(projected(&sound, Kind::Ahead), projected(&damaged, Kind::Ahead));
    assert_ne!(projected(&sound, Kind::Observed), projected(&damaged, Kind::Observed));
}

#[test]
fn every_fault_of_a_table_is_named() {
    let check = |name: &str, change: &dyn Fn(&str) -> Option<String>, expected: &str| {
        let faults = Hindcast::from_files(&changed(name, change)).unwrap_err().to_string();
        assert!(faults.contains(name) && faults.contains(expected), "{faults}");
    };
    let without = |start: &'static str| move |line: &str| (!line.starts_with(start)).then(|| line.to_owned());
    check("age_structure.csv", &without("2017,Zensus 2011,m,40"), "age groups of 2017, m, with a gap");
    check("age_groups.csv", &without("2005,f,75"), "age groups of 2005, f, with a gap");
    check("migration.csv", &without("2018,m,18"), "age groups of 2018, m, with a gap");
    check("components_of_change.csv", &without("2019,arrivals"), "no row for arrivals of 2019");
    check("migration_2020.csv", &without("2021,f,65"), "age groups of 2021, f, with a gap");
    let parted = |line: &str| Some(line.replace("2020,f,0,17,402,438,", "2020,f,0,9,202,238,r\n2020,f,10,17,200,200,"));
    check("migration_2020.csv", &parted, "other age groups in 2020 than in 2018");
    check("life_table_2016_18.csv", &without("2016/18,m,7,"), "no row for m, age 7");
    check("births_germany.csv", &without("1977"), "year 1978, expected 1977");
    check("fertility_2013.csv", &|line: &str| Some(line.replace("2013,30,", "2013,x,")), "a whole number");
    check("migration.csv", &|line: &str| Some(line.replace("2014,m,18,24,", "2014,m,18,24,x")), "`arrivals` is");
    let mut files = files();
    files.remove("births_germany.csv");
    let faults = Hindcast::from_files(&files).unwrap_err().to_string();
    assert_eq!(faults, "births_germany.csv:1:1: file is missing, expected the table");
}

#[test]
fn more_departures_than_people_are_refused() {
    let files = changed("migration.csv", |line| {
        let too_many = line.starts_with("2014,m,18,24,");
        Some(if too_many { "2014,m,18,24,1574,93200,regio-12711".to_owned() } else { line.to_owned() })
    });
    let faults = Hindcast::from_files(&files).unwrap_err().to_string();
    assert!(faults.contains("2014: ") && faults.contains("out_rate"), "{faults}");
}
