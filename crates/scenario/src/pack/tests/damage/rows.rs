//! Rows that are missing, stand twice or contradict others.

use super::super::built_in;
use super::{cell, check, replaced, text, twice, without};
use crate::pack::{Files, Pack, built_in_files};

#[test]
fn a_second_row_for_the_same_thing_is_named() {
    twice("population.csv", "1,0,", "population.csv:{end}:3: region 1, age 0 a second time, expected each age once");
    twice("mortality.csv", "f,0,", "mortality.csv:{end}:3: sex f, age 0 a second time, expected each age once");
    twice("fertility.csv", "15,", "fertility.csv:{end}:1: age 15 a second time, expected each age once");
    twice(
        "migration_in.csv",
        "alle,7,",
        "migration_in.csv:{end}:6: profile alle, age 7 a second time, expected each age once",
    );
    twice("regions.csv", "7,", "regions.csv:{end}:1: region `7` a second time, expected each region once");
    twice("housing.csv", "7,", "housing.csv:{end}:1: region 7 a second time, expected each region once");
    twice(
        "sources.csv",
        "gemeindex,",
        "sources.csv:{end}:1: source `gemeindex` a second time, expected each source once",
    );
    twice("kinds.csv", "eu,", "kinds.csv:{end}:1: kind `eu` a second time, expected each kind once");
    twice(
        "infill.csv",
        "7,bedingt",
        "infill.csv:{end}:3: region 7, class bedingt a second time, expected each class of a region once",
    );
    twice(
        "history.csv",
        "births,stadt,2024,",
        "history.csv:{end}:14: births of 2024 for stadt a second time, expected one figure a year in a series, others with use `note`",
    );
    twice(
        "assumptions.csv",
        "zuzug,",
        "assumptions.csv:{end}:1: assumption `zuzug` a second time, expected each assumption once",
    );
}

#[test]
fn a_missing_row_is_named() {
    without(
        "population.csv",
        "3,17,",
        &["population.csv:{end}:1: region 3: no row for age 17, expected every age from 0 to 100"],
    );
    without(
        "mortality.csv",
        "m,80,",
        &["mortality.csv:{end}:1: sex m: no row for age 80, expected every age from 0 to 100"],
    );
    without(
        "fertility.csv",
        "30,",
        &[
            "fertility.csv:{end}:1: no row for age 30, expected every age from 15 to 49; other ages without a row have no births",
        ],
    );
    without(
        "moves.csv",
        "stadt,100,",
        &["moves.csv:{end}:1: region stadt: no row for age 100, expected every age from 0 to 100"],
    );
    without("housing.csv", "18,", &["housing.csv:{end}:1: no row for region 18, expected every region"]);
    without(
        "spread.csv",
        "umzug,4,",
        &["spread.csv:{end}:1: flow umzug: no row for region 4, expected a share for every region"],
    );
    without("regions.csv", "stadt,", &["regions.csv:{end}:1: no row for `stadt`, expected the whole with its total"]);
}

#[test]
fn what_refers_to_nothing_is_named() {
    replaced("infill.csv", "\n18,", "\n19,", "infill.csv:19:1: unknown region `19`, expected an id from regions.csv");
    replaced(
        "kinds.csv",
        "inland_studium,Ausbildung und Studium aus Deutschland,studium,",
        "inland_studium,Ausbildung und Studium aus Deutschland,studenten,",
        "kinds.csv:2:55: unknown profile `studenten`, expected a profile of migration_in.csv",
    );
    replaced(
        "history.csv",
        "derived,folien-2023",
        "derived,folien-2032",
        "history.csv:2:69: unknown source `folien-2032`, expected an id from sources.csv",
    );
    replaced(
        "history.csv",
        "derived,folien-2023",
        "geschätzt,folien-2023",
        "history.csv:2:61: unknown quality `geschätzt`, expected one of official, derived, estimate, assumption",
    );
    replaced(
        "infill.csv",
        "1,bedingt,",
        "1,vielleicht,",
        "infill.csv:2:3: unknown class `vielleicht`, expected one of geeignet, bedingt, nicht, bauluecke",
    );
    replaced(
        "datapackage.json",
        "\"destatis-12612-08 gemeindex\"",
        "\"\"",
        "datapackage.json:1:1: no source, expected ids from sources.csv, separated by spaces",
    );
}

#[test]
fn sums_that_do_not_agree_are_named() {
    let persons = built_in().regions[0].persons;
    cell(
        "regions.csv",
        "1,",
        4,
        "7",
        &[
            &format!("population.csv:{{end}}:1: region 1 sums to {persons}, expected 7, its total in regions.csv"),
            &format!(
                "regions.csv:{{end}}:1: the districts sum to {}, expected 100247, the total of the whole",
                100_254.0 - persons
            ),
        ],
    );
    cell(
        "regions.csv",
        "stadt,",
        4,
        "100248",
        &["regions.csv:{end}:1: the districts sum to 100247, expected 100248, the total of the whole"],
    );
    check(
        |files| {
            let header = "flow,region,share\n".to_owned();
            let rows = |flow: &str, share: f64| (1..=18).map(|id| format!("{flow},{id},{share}\n")).collect::<String>();
            let table = header + &rows("alle", 0.0625) + &rows("umzug", 1.0 / 18.0);
            files.insert("spread.csv".to_owned(), table.into_bytes());
        },
        &["spread.csv:{end}:1: flow alle sums to 1.125, expected a sum of 1"],
    );
}

#[test]
fn leaving_more_than_all_is_named() {
    let pack = built_in();
    let (rate, q) = (pack.out_rate[[0, 0, 40]], pack.mortality.city[0].projection_death_probabilities()[40]);
    let (sum, most) = (0.99 + rate, (1.0 - q) / (1.0 - q / 2.0));
    check(
        |files| {
            let old = format!("stadt,40,{rate},");
            let table = text(files, "migration_out.csv");
            assert!(table.contains(&old), "{old}");
            files.insert("migration_out.csv".to_owned(), table.replace(&old, "stadt,40,0.99,").into_bytes());
        },
        &[&format!(
            "migration_out.csv:42:1: sex f, age 40: out_rate + move_rate is {sum:.6}, expected at most {most:.6}"
        )],
    );
}

#[test]
fn a_gap_in_the_ages_of_a_reference_period_is_named() {
    without(
        "periods.csv",
        "2023-24,2023 und 2024 (Basis),18,",
        &["periods.csv:3:31: period 2023-24: an age group from 25, expected the group from 18"],
    );
    without(
        "periods.csv",
        "2016-18,2016 bis 2018 (frühere Basis),65,",
        &["periods.csv:{end}:1: period 2016-18 ends before the open age, expected groups up to 100"],
    );
}

/// Adds the table of the districts' levels, and its resource.
fn with_levels(files: &mut Files, rows: &str) {
    let resource = "\"resources\": [{\"name\": \"levels\", \"path\": \"levels.csv\", \"quality\": \"derived\", \"source\": \"eigen\", \
        \"schema\": {\"fields\": [{\"name\": \"region\"}, {\"name\": \"mortality\"}, {\"name\": \"fertility\"}]}},";
    let descriptor = text(files, "datapackage.json").replacen("\"resources\": [", resource, 1);
    files.insert("datapackage.json".to_owned(), descriptor.into_bytes());
    files.insert("levels.csv".to_owned(), format!("region,mortality,fertility\n{rows}").into_bytes());
}

#[test]
fn wrong_levels_of_districts_are_named() {
    let all: String = (1..=18).map(|id| format!("{id},1,1\n")).collect();
    let mut files = built_in_files();
    with_levels(&mut files, &all);
    assert_eq!(Pack::from_files(&files).map(|pack| pack.levels.len()), Ok(18));
    for (from, to, expected) in [
        ("18,1,1\n", "", "levels.csv:{end}:1: no row for region 18, expected every region, or an empty table"),
        ("18,1,1\n", "18,1,1\n18,1,1\n", "levels.csv:{end}:1: region 18 a second time, expected each region once"),
        ("\n1,1,1", "\n1,0,1", "levels.csv:2:3: `mortality` is out of range: 0, expected a number from 0.1 to 10"),
        ("\n1,1,1", "\n1,1,11", "levels.csv:2:5: `fertility` is out of range: 11, expected a number from 0.1 to 10"),
        ("\n1,1,1", "\n0,1,1", "levels.csv:2:1: unknown region `0`, expected an id from regions.csv"),
    ] {
        let rows = format!("\n{all}").replacen(from, to, 1);
        if to.starts_with("\n0") {
            let missing = "levels.csv:{end}:1: no row for region 1, expected every region, or an empty table";
            check(|files| with_levels(files, &rows[1..]), &[expected, missing]);
        } else {
            check(|files| with_levels(files, &rows[1..]), &[expected]);
        }
    }
    check(
        |files| {
            with_levels(files, &all);
            drop(files.remove("levels.csv"));
        },
        &["levels.csv:1:1: file is missing, expected the table `levels`"],
    );
}

#[test]
fn a_row_that_stands_twice_is_named_in_every_table() {
    // A project that stands twice would be built twice.
    twice("projects.csv", "3,Kaisersgarten", "projects.csv:{end}:1: the same row as in line 2, expected each row once");
    let files = built_in_files();
    for file in files.keys().filter(|file| file.ends_with(".csv")) {
        let mut files = files.clone();
        let rows = text(&files, file);
        let Some(first) = rows.lines().nth(1) else { continue };
        let again = rows.replacen(first, &format!("{first}\n{first}"), 1);
        if first.contains('"') && first.matches('"').count() % 2 == 1 {
            continue;
        }
        files.insert(file.clone(), again.into_bytes());
        assert!(Pack::from_files(&files).is_err(), "{file} counts a row twice");
    }
    // Another way to write the same number is the same row.
    check(
        |files| {
            let rows = text(files, "projects.csv");
            let line = rows.lines().nth(1).unwrap();
            let again = line.replacen(",183,", ",183.0,", 1);
            assert_ne!(line, again);
            files.insert("projects.csv".to_owned(), format!("{rows}{again}\n").into_bytes());
        },
        &["projects.csv:{end}:1: the same row as in line 2, expected each row once"],
    );
}
