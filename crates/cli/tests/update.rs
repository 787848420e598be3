//! `insek update`: what the tables of a new year change, split over its files, and what is asked for each year.

mod checklist;
mod faults;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{data, folder, insek_in};

const COMPONENTS: &str = "components_of_change.csv";

/// A folder with a copy of the tables and packs, and in it an empty one for the new tables.
fn workplace(name: &str) -> (PathBuf, PathBuf) {
    let root = folder(&format!("update/{name}"));
    for part in
        ["sources/kaiserslautern", "sources/trier", "sources/germany", "sources/rheinland-pfalz", "kaiserslautern"]
    {
        let to = root.join("data").join(part);
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(data(part)).unwrap().map(|entry| entry.unwrap()) {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    let new = root.join("new");
    fs::create_dir(&new).unwrap();
    (root, new)
}

fn source(name: &str) -> String {
    fs::read_to_string(data("sources/kaiserslautern").join(name)).unwrap()
}

/// Every file below a folder.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

/// A table with each figure of a column in rows that begin like one of these times a factor.
fn scaled(table: &str, rows: &[&str], column: usize, factor: f64) -> String {
    let line = |line: &str| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        if rows.iter().any(|start| line.starts_with(start)) {
            cells[column] = (cells[column].parse::<f64>().unwrap() * factor).round().to_string();
        }
        cells.join(",") + "\n"
    };
    table.lines().map(line).collect()
}

/// The last rows of a year as those of the year after, every figure of a column times a factor; with the header.
fn next_year(table: &str, year: i32, column: usize, factor: f64) -> String {
    let (header, rows) = table.split_once('\n').unwrap();
    let start = format!("{year},");
    let rows: String =
        rows.lines().filter(|row| row.starts_with(&start)).fold(String::new(), |all, row| all + row + "\n");
    let scaled = scaled(&rows, &[&start], column, factor);
    format!(
        "{header}\n{}",
        scaled.replace(&format!("\n{start}"), &format!("\n{},", year + 1)).replacen(
            &start,
            &format!("{},", year + 1),
            1
        )
    )
}

/// A row of the answer: what it is, its files, its keys of the recipe, persons by year.
type Row = (String, String, String, Vec<i64>);

/// The rows, whose steps must add up to the difference.
fn rows(out: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().take(4).collect::<Vec<_>>(), ["row", "files", "recipe", "about"]);
    let rows: Vec<Row> = reader
        .records()
        .map(|row| {
            let row = row.unwrap();
            let cell = |at: usize| row[at].to_owned();
            (cell(0), cell(1), cell(2), row.iter().skip(4).map(|cell| cell.parse().unwrap()).collect())
        })
        .collect();
    let of = |kind: &str| rows.iter().filter(|row| row.0 == kind).map(|row| row.3.clone()).collect::<Vec<_>>();
    let (before, after, sum) = (of("before").remove(0), of("after").remove(0), of("sum").remove(0));
    for at in 0..before.len() {
        assert_eq!(after[at] - before[at], sum[at], "{out}");
        assert_eq!(of("step").iter().map(|step| step[at]).sum::<i64>(), sum[at], "{out}");
    }
    rows
}

#[test]
fn the_same_files_change_nothing_and_nothing_is_written() {
    let (root, new) = workplace("same");
    for name in [COMPONENTS, "migration.csv", "recipe.json", "sources.csv"] {
        fs::write(new.join(name), source(name)).unwrap();
    }
    fs::write(new.join(".DS_Store"), "left behind").unwrap();
    let before = all(&root);
    let (out, said) = insek_in(&root, &["update", "new"], 0);
    assert_eq!(rows(&out).iter().map(|row| row.0.as_str()).collect::<Vec<_>>(), ["before", "sum", "after"]);
    let first = said.lines().next().unwrap();
    assert!(
        first.starts_with("Basis 2040: ") && first.ends_with(" before and now; the files are those that are there."),
        "{said}"
    );
    assert!(said.contains("migration.csv: as it was") && said.contains("nothing is written"), "{said}");
    assert_eq!(before, all(&root));
}

#[test]
fn one_changed_table_is_the_reason() {
    let (root, new) = workplace("births");
    let births = ["2022,births", "2023,births", "2024,births"];
    fs::write(new.join(COMPONENTS), scaled(&source(COMPONENTS), &births, 2, 1.05)).unwrap();
    fs::write(new.join("migration.csv"), source("migration.csv")).unwrap();
    let (out, said) = insek_in(&root, &["update", "new"], 0);
    let rows = rows(&out);
    let steps: Vec<&Row> = rows.iter().filter(|row| row.0 == "step").collect();
    assert!(steps.len() == 1 && steps[0].1 == COMPONENTS, "{out}");
    assert!(out.starts_with("row,files,recipe,about,2025,2030,2040,2050\n"), "{out}");
    // Five per cent of 944 births a year.
    assert!((190..240).contains(&steps[0].3[1]) && steps[0].3[2] > 400, "{out}");
    assert!(said.contains(" now (+") && said.contains(&format!("all of it from {COMPONENTS}.\n")), "{said}");
    assert!(said.contains("births: factor ") && said.contains("the edition is still 2026.2"), "{said}");
}

#[test]
fn a_new_base_year_is_split_over_its_tables_and_can_be_written() {
    let (root, new) = workplace("year");
    fs::write(new.join("age_structure.csv"), next_year(&source("age_structure.csv"), 2025, 5, 1.003)).unwrap();
    fs::write(new.join(COMPONENTS), next_year(&source(COMPONENTS), 2024, 2, 1.03)).unwrap();
    fs::write(new.join("migration.csv"), next_year(&source("migration.csv"), 2024, 4, 1.02)).unwrap();
    let before = all(&root.join("data"));
    let (out, said) = insek_in(&root, &["update", "new"], 0);
    assert!(out.starts_with("row,files,recipe,about,2025,"), "{out}");
    assert!(
        said.contains("not used: people by sex and age up to 2026, recipe.json takes years up to 2025 (base_year)"),
        "{said}"
    );
    let mut recipe = source("recipe.json");
    for (from, to) in [
        ("\"base_year\": 2025", "\"base_year\": 2026"),
        ("\"edition\": \"2026.2\"", "\"edition\": \"2027.1\""),
        ("\"vital_years\": [2022, 2024]", "\"vital_years\": [2023, 2025]"),
        ("\"net_years\": [2023, 2024]", "\"net_years\": [2024, 2025]"),
        ("\"rates_years\": [2023, 2024]", "\"rates_years\": [2024, 2025]"),
        ("\"years\": [2023, 2024]", "\"years\": [2024, 2025]"),
        ("\"ongoing\": 200", "\"ongoing\": 210"),
    ] {
        assert!(recipe.contains(from), "{from}");
        recipe = recipe.replace(from, to);
    }
    fs::write(new.join("recipe.json"), recipe).unwrap();
    let (out, said) = insek_in(&root, &["update", "new", "--to", "out"], 0);
    assert!(out.starts_with("row,files,recipe,about,2026,2030,2040,2050\n"), "{out}");
    let rows = rows(&out);
    let steps: Vec<[&str; 2]> = rows.iter().filter(|row| row.0 == "step").map(|row| [&*row.1, &*row.2]).collect();
    let expected = [
        ["age_structure.csv", "base_year"],
        [COMPONENTS, "vital_years"],
        ["migration.csv", "net_years periods rates_years"],
        ["recipe.json", "housing"],
        ["recipe.json", "edition"],
    ];
    assert_eq!(steps, expected);
    assert!(said.contains("from migration.csv with net_years, periods, rates_years of recipe.json ("), "{said}");
    assert!(
        said.contains("age_structure.csv: rows of 2026 added") && said.contains("out: edition 2027.1 is written"),
        "{said}"
    );
    assert_eq!(before, all(&root.join("data")));
    // What is written is a place to derive from, and the pack that is derived.
    let (checked, _) = insek_in(&root, &["check", "out/kaiserslautern"], 0);
    assert!(checked.contains("edition 2027.1") && checked.contains("31 December 2026"), "{checked}");
    let again = ["pack", "kaiserslautern", "--from", "out/sources/kaiserslautern", "--to", "again"];
    insek_in(&root, &again, 0);
    let packs = ["again", "out/kaiserslautern"].map(|name| all(&root.join(name)).into_values().collect::<Vec<_>>());
    assert!(packs[0] == packs[1]);
    // The same once more changes nothing.
    let once_more = ["update", "new", "--from", "out/sources/kaiserslautern"];
    let (_, why) = insek_in(&root, &once_more, 1);
    assert!(
        why.contains("new/age_structure.csv: its rows of 2026 would take the place of a table that also has 2013 to "),
        "{why}"
    );
}

#[test]
fn flat_tables_grow_by_a_year() {
    let (root, new) = workplace("flat");
    for (name, factor) in [("12612-01-01-4.csv", 1.0), ("12613-01-01-4.csv", 1.1)] {
        let table = fs::read_to_string(data("sources/trier").join(name)).unwrap();
        let mut lines = table.lines().filter(|line| line.starts_with("statistics") || line.contains(";2024;"));
        let mut text = lines.next().unwrap().to_owned() + "\n";
        let mut persons = Vec::new();
        for line in lines {
            let mut cells: Vec<String> = line.split(';').map(str::to_owned).collect();
            let figure = cells.iter().rposition(|cell| cell.parse::<f64>().is_ok()).unwrap();
            let value = (cells[figure].parse::<f64>().unwrap() * factor).floor();
            persons.push((text.len(), value));
            cells[4] = "2025".to_owned();
            cells[figure] = value.to_string();
            text += &(cells.join(";") + "\n");
        }
        assert_eq!(persons.len(), 3, "{name}: both sexes and each");
        if factor != 1.0 {
            // The total of the parts that were rounded down.
            let sum = persons[1].1 + persons[2].1;
            text = text.replacen(&format!(";{};", persons[0].1), &format!(";{sum};"), 1);
        }
        fs::write(new.join(name), text).unwrap();
    }
    let (out, said) = insek_in(&root, &["update", "new", "--city", "trier"], 0);
    assert!(said.contains("12613-01-01-4.csv: rows of 2025 added"), "{said}");
    let steps: Vec<String> = rows(&out).into_iter().filter(|row| row.0 == "step").map(|row| row.1).collect();
    assert_eq!(steps, ["12612-01-01-4.csv", "12613-01-01-4.csv"]);
    assert!(said.contains("12613-01-01-4.csv"), "{said}");
}

#[test]
fn a_table_of_germany_is_one_of_every_city() {
    let (root, new) = workplace("germany");
    let births = fs::read_to_string(data("sources/germany/sex_ratio.csv")).unwrap();
    fs::write(new.join("sex_ratio.csv"), next_year(&births, 2024, 1, 1.0)).unwrap();
    let (_, said) = insek_in(&root, &["update", "new", "--to", "data"], 0);
    assert!(
        said.contains("sex_ratio.csv: rows of 2025 added") && said.contains("packs of other cities anew"),
        "{said}"
    );
    let written = fs::read_to_string(root.join("data/sources/germany/sex_ratio.csv")).unwrap();
    assert!(written.starts_with(&births) && written.lines().last().unwrap().starts_with("2025,"), "{written}");
}

#[test]
fn files_that_hold_only_together_are_one_step() {
    let (root, new) = workplace("together");
    // A district gets another number: no table of districts holds without the others.
    let tables =
        ["districts.csv", "district_ages.csv", "district_census.csv", "district_electorate.csv", "observations.csv"];
    for name in tables {
        let text = source(name);
        let renamed: String = text.lines().fold(String::new(), |all, line| match line.strip_prefix("18,") {
            Some(rest) => all + "19," + rest + "\n",
            None => all + &line.replacen(",18,population,", ",19,population,", 1) + "\n",
        });
        assert_ne!(text, renamed, "{name}");
        fs::write(new.join(name), renamed).unwrap();
    }
    fs::write(new.join("planning.csv"), source("planning.csv") + "\n").unwrap();
    let (out, said) = insek_in(&root, &["update", "new"], 0);
    let steps: Vec<String> = rows(&out).into_iter().filter(|row| row.0 == "step").map(|row| row.1).collect();
    assert_eq!(steps, [tables.join(" ").as_str(), "planning.csv"], "{out}");
    assert!(said.contains(" before and now; no file changes it."), "{said}");
}
