//! Rows that are missing, stand twice or contradict others.

use super::super::built_in;
use super::{cell, check, replaced, text};
use crate::pack::{Files, Pack, built_in_files};

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

#[test]
fn a_wrong_table_of_how_often_ranges_held_is_named() {
    let table = "coverage.csv";
    let (row, expected) = ("kept,cities,7,", "expected each group and horizon once");
    let twice = |to: &str, fault: &str| replaced(table, row, to, fault);
    twice("kept,cities,5,", &format!("coverage.csv:29:13: kept cities 5 a second time, {expected}"));
    twice("kept,cities,6,", "coverage.csv:29:13: unknown horizon `6`, expected one of 1, 5, 7, 8, 12");
    twice("all,all,12,", &format!("coverage.csv:29:9: all all 12 a second time, {expected}"));
    check(
        |files| {
            let kept = text(files, table);
            let kept: Vec<&str> = kept.lines().filter(|line| !line.starts_with(row)).collect();
            files.insert(table.to_owned(), kept.join("\n").into_bytes());
        },
        &["coverage.csv:30:1: no row for kept cities 7, expected every group and horizon"],
    );
    cell(
        table,
        row,
        6,
        "1.2",
        &["coverage.csv:29:27: `inside_80` is out of range: 1.2, expected a number from 0 to 1"],
    );
}
