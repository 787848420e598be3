//! Damaged copies of the built-in pack: each kind of damage has its own message at its own place.

use super::super::{Files, Pack, built_in_files};
use super::built_in;

/// Reads a copy of the built-in pack after `damage`; exactly the expected faults must be named, and there is no pack.
fn check(damage: impl FnOnce(&mut Files), expected: &[&str]) {
    let mut files = built_in_files();
    damage(&mut files);
    let faults = Pack::from_files(&files).expect_err("the damage was not noticed");
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let expected: Vec<String> = expected.iter().map(|fault| with_last_line(&files, fault)).collect();
    assert_eq!(found, expected);
}

/// An expected fault with `{end}` as the last line of its file.
fn with_last_line(files: &Files, fault: &str) -> String {
    let file = fault.split(':').next().unwrap_or_default();
    let end = files.get(file).map_or(0, |bytes| String::from_utf8_lossy(bytes).lines().count());
    fault.replace("{end}", &end.to_string())
}

/// Replaces a cell, counted from 0, of the first line that begins with a text.
fn cell(file: &str, start: &str, column: usize, value: &str, expected: &[&str]) {
    check(
        |files| {
            let text = text(files, file);
            let line = text.lines().find(|line| line.starts_with(start)).unwrap();
            let mut cells: Vec<&str> = line.split(',').collect();
            cells[column] = value;
            files.insert(file.to_owned(), text.replacen(line, &cells.join(","), 1).into_bytes());
        },
        expected,
    );
}

/// Replaces the first occurrence of a text in a file, which must be there.
fn replaced(file: &str, from: &str, to: &str, expected: &str) {
    check(
        |files| {
            let text = text(files, file);
            assert!(text.contains(from), "{file} has no {from:?}");
            files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
        },
        &[expected],
    );
}

fn text(files: &Files, file: &str) -> String {
    String::from_utf8(files[file].clone()).unwrap()
}

/// Drops the first line that begins with a text.
fn without(file: &str, start: &str, expected: &[&str]) {
    check(
        |files| {
            let text = text(files, file);
            let line = text.lines().find(|line| line.starts_with(start)).unwrap();
            files.insert(file.to_owned(), text.replacen(&format!("{line}\n"), "", 1).into_bytes());
        },
        expected,
    );
}

/// Repeats the first line that begins with a text at the end of its file.
fn twice(file: &str, start: &str, expected: &str) {
    check(
        |files| {
            let text = text(files, file);
            let line = text.lines().find(|line| line.starts_with(start)).unwrap();
            files.insert(file.to_owned(), format!("{text}{line}\n").into_bytes());
        },
        &[expected],
    );
}

#[test]
fn a_wrong_number_is_named_by_what_it_looks_like() {
    for (number, what) in [
        ("-47.67", "negative: -47.67"),
        ("NaN", "not a finite number: `NaN`"),
        ("inf", "not a finite number: `inf`"),
        ("1e999", "too large: `1e999`"),
        ("\"47,67\"", "written with a decimal comma: `47,67`"),
        ("\"1.047,67\"", "written with a thousands dot and a decimal comma: `1.047,67`"),
        ("1.047.670", "written with thousands dots: `1.047.670`"),
        ("1 047", "written with a thousands separator: `1 047`"),
        (" 47.67", "surrounded by spaces: ` 47.67`"),
        ("viele", "not a number: `viele`"),
        ("", "empty"),
    ] {
        let expected = format!("population.csv:2:5: `female` is {what}, expected a number of at least 0");
        cell("population.csv", "1,0,", 2, number, &[&expected]);
    }
}

#[test]
fn a_wrong_whole_number_is_named() {
    let name = "Kaisersgarten (Pfaff-Areal)";
    for (year, what) in [
        ("2.027", "written with a thousands dot: `2.027`"),
        ("2027.5", "not whole: `2027.5`"),
        ("20270", "out of range: 20270"),
        ("bald", "not a number: `bald`"),
    ] {
        let expected = format!("projects.csv:2:35: `from_year` is {what}, expected a whole number from 1900 to 2200");
        replaced("projects.csv", &format!("{name},183,2027"), &format!("{name},183,{year}"), &expected);
    }
    replaced(
        "projects.csv",
        "2027,2027",
        "2027,2026",
        "projects.csv:2:40: to_year 2026 is before 2027, expected from_year or later",
    );
}

#[test]
fn a_wrong_encoding_is_named() {
    check(
        |files| {
            let marked = [b"\xEF\xBB\xBF".as_slice(), &files["housing.csv"]].concat();
            files.insert("housing.csv".to_owned(), marked);
        },
        &["housing.csv:1:1: a UTF-8 byte order mark, expected UTF-8 without one"],
    );
    check(
        |files| {
            let text = text(files, "projects.csv").replace("Pfaff-Areal)", "Pfaff-Areal süd)");
            let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
            files.insert("projects.csv".to_owned(), latin);
        },
        &["projects.csv:2:31: byte 0xFC is not UTF-8 (perhaps the file is Windows-1252), expected UTF-8"],
    );
}

#[test]
fn a_wrong_planning_figure_is_named() {
    cell(
        "planning.csv",
        "places_2_to_3,",
        0,
        "places_under_2",
        &["planning.csv:4:1: places_under_2 of 2023 a second time, expected each field once a year"],
    );
    cell(
        "planning.csv",
        "class_size,",
        1,
        "-19",
        &["planning.csv:6:12: `value` is negative: -19, expected a number of at least 0"],
    );
}

#[test]
fn a_malformed_table_is_named() {
    cell(
        "population.csv",
        "1,0,",
        2,
        "47,67",
        &["population.csv:2:1: 5 cells (a decimal comma splits a number), expected 4, as in the header"],
    );
    let first = text(&built_in_files(), "housing.csv").lines().nth(1).map_or(0, str::len);
    replaced(
        "housing.csv",
        ",-0.2\n",
        ",-20\n",
        &format!("housing.csv:2:{}: `occupancy_trend` is out of range: -20, expected a number from -3 to 3", first - 3),
    );
    replaced("housing.csv", "\n1,", "\n", "housing.csv:2:1: 6 cells, expected 7, as in the header");
    replaced(
        "fertility.csv",
        "age,births_per_woman",
        "age;births_per_woman",
        "fertility.csv:1:1: columns separated by semicolons or tabs, expected commas",
    );
    cell(
        "fertility.csv",
        "age,",
        1,
        "births",
        &[
            "fertility.csv:1:1: column `births_per_woman` is missing, expected age,births_per_woman",
            "fertility.csv:1:5: unknown column `births`, expected one of age, births_per_woman",
        ],
    );
    replaced(
        "projects.csv",
        "\n3,Kaisersgarten (Pfaff-Areal)",
        "\n3,\"Kaisersgarten\" (Pfaff-Areal)",
        "projects.csv:2:18: text after a closing quote, expected a comma or the line's end",
    );
    check(
        |files| drop(files.insert("spread.csv".to_owned(), Vec::new())),
        &["spread.csv:1:1: empty file, expected a header: flow,region,share"],
    );
    check(
        |files| drop(files.remove("history.csv")),
        &["history.csv:1:1: file is missing, expected the table `history`"],
    );
}

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
        "history.csv:2:68: unknown source `folien-2032`, expected an id from sources.csv",
    );
    replaced(
        "history.csv",
        "derived,folien-2023",
        "geschätzt,folien-2023",
        "history.csv:2:60: unknown quality `geschätzt`, expected one of official, derived, estimate, assumption",
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
        3,
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
        3,
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

/// Line of the built-in descriptor that holds a text.
fn line_of(part: &str) -> usize {
    text(&built_in_files(), "datapackage.json").lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
fn a_wrong_descriptor_is_named() {
    check(
        |files| drop(files.remove("datapackage.json")),
        &["datapackage.json:1:1: file is missing, expected the descriptor of the data package"],
    );
    check(
        |files| drop(files.insert("datapackage.json".to_owned(), b"{\"name\": \"x\",\n \"title\": }".to_vec())),
        &["datapackage.json:2:11: expected value, expected a descriptor as in data/README.md"],
    );
    replaced(
        "datapackage.json",
        "{\n",
        "{ \"settings\": {},\n",
        "datapackage.json:1:16: missing field `base_year`, expected a descriptor as in data/README.md",
    );
    replaced(
        "datapackage.json",
        "\"moves_level\": 1.0",
        "\"moves_level\": -1",
        &format!("datapackage.json:{}:5: moves_level -1, expected a number from 0 to 10", line_of("\"moves_level\"")),
    );
    replaced(
        "datapackage.json",
        "\"district_persistence\": 0.5",
        "\"district_persistence\": 50",
        &format!(
            "datapackage.json:{}:5: district_persistence 50, expected a share from 0 to 1",
            line_of("\"district_persistence\"")
        ),
    );
    replaced(
        "datapackage.json",
        "\"name\": \"moves\"",
        "\"name\": \"umzuege\"",
        "datapackage.json:1:1: no resource `moves`, expected every table of a pack among the resources",
    );
}

#[test]
fn every_fault_is_reported_at_once() {
    let pack = built_in();
    let (women, homes) = (pack.population[[0, 0, 0]], pack.housing[0].dwellings);
    check(
        |files| {
            for (file, from, to) in [
                ("population.csv", "\n1,0,", "\n1,0,-"),
                ("housing.csv", "\n1,", "\n1,-"),
                ("projects.csv", ",183,", ",-3,"),
            ] {
                let text = text(files, file).replacen(from, to, 1);
                files.insert(file.to_owned(), text.into_bytes());
            }
            drop(files.remove("moves.csv"));
        },
        &[
            &format!("housing.csv:2:3: `dwellings` is negative: -{homes}, expected a number of at least 0"),
            "moves.csv:1:1: file is missing, expected the table `moves`",
            &format!("population.csv:2:5: `female` is negative: -{women}, expected a number of at least 0"),
            "projects.csv:2:31: `dwellings` is negative: -3, expected a number of at least 0",
        ],
    );
}

#[test]
fn text_of_two_bytes_is_named() {
    check(
        |files| {
            let text = text(files, "housing.csv");
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            files.insert("housing.csv".to_owned(), [b"\xFF\xFE".as_slice(), &wide].concat());
        },
        &["housing.csv:1:1: a UTF-16 byte order mark, expected UTF-8 without one"],
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
fn a_wrong_rule_of_disclosure_is_named() {
    let settings = line_of("\"settings\"") + 1;
    for (rule, what) in [
        ("-1", "disclosure_threshold -1, expected a whole number from 0 to 100"),
        ("101", "disclosure_threshold 101, expected a whole number from 0 to 100"),
    ] {
        replaced(
            "datapackage.json",
            "\"settings\": {\n",
            &format!("\"settings\": {{\n\"disclosure_threshold\": {rule},\n"),
            &format!("datapackage.json:{settings}:1: {what}"),
        );
    }
    replaced(
        "datapackage.json",
        "{\n",
        "{ \"confidential\": \"ja\",\n",
        "datapackage.json:1:22: invalid type: string \"ja\", expected a boolean, expected a descriptor as in data/README.md",
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
