//! What is wrong with new tables, and that nothing is written then.

use std::fs;

use super::{COMPONENTS, all, next_year, scaled, source, workplace};
use crate::insek_in;

#[test]
fn faults_are_told_and_nothing_is_written() {
    let components = source(COMPONENTS);
    let later = next_year(&components, 2024, 2, 1.0);
    let lines = later.lines().count();
    let broken = later.replacen("2025,deaths,", "2025,deaths,viele ", 1);
    let line = broken.lines().position(|line| line.contains("viele")).unwrap() + 1;
    let value = broken.lines().find_map(|line| line.split(',').find(|cell| cell.starts_with("viele"))).unwrap();
    assert!(line <= lines);
    let recipe = source("recipe.json");
    for (name, text, told) in [
        (
            "population.csv",
            "year,persons\n2026,1\n".to_owned(),
            "new/population.csv: a file of this name is not known, expected one of age_groups.csv, ".to_owned(),
        ),
        (
            COMPONENTS,
            broken.clone(),
            format!("new/{COMPONENTS}:{line}:13: `persons` is not a number: `{value}`, expected a number\n"),
        ),
        (
            COMPONENTS,
            scaled(&components, &[], 0, 1.0).replacen("1990,births,1000,", "1990,births,tausend,", 1),
            format!("new/{COMPONENTS}:2:13: `persons` is not a number: `tausend`, expected a number\n"),
        ),
        (
            COMPONENTS,
            later.replacen("component,", "what,", 1),
            format!(
                "new/{COMPONENTS}: its rows of 2025 cannot be added under another header: expected `year,component,"
            ),
        ),
        (
            "recipe.json",
            recipe.replace("\"base_year\"", "\"basisjahr\""),
            "new/recipe.json: unknown field `basisjahr`".to_owned(),
        ),
        (
            "recipe.json",
            recipe.replace("\"07312\"", "\"07211\""),
            "new/recipe.json: `ags` is that of another place".to_owned(),
        ),
        (
            "recipe.json",
            recipe.replace("\"base_year\": 2025", "\"base_year\": 2027"),
            "new/recipe.json: `base_year` is 2027, expected a year at whose end people are there by sex and age: 2001, ".to_owned(),
        ),
    ] {
        let (root, new) = workplace("faults");
        fs::write(new.join(name), text).unwrap();
        let before = all(&root);
        let (out, why) = insek_in(&root, &["update", "new", "--to", "data"], 1);
        assert!(out.is_empty() && why.contains(&told), "{told}: {why}");
        assert_eq!(before, all(&root), "{told}");
    }
    let (root, _) = workplace("faults");
    let (_, why) = insek_in(&root, &["update", "new"], 1);
    assert!(why.starts_with("new: no file, expected one or more of age_groups.csv, "), "{why}");
    let (_, why) = insek_in(&root, &["update", "nowhere"], 1);
    assert!(why.starts_with("nowhere: "), "{why}");
    let (_, why) = insek_in(&root, &["update", "new", "--city", "mainz"], 1);
    assert!(why.contains("data/sources/mainz: "), "{why}");
    for call in [&["update"][..], &["update", "new", "--checklist"], &["update", "--checklist", "--to", "out"]] {
        insek_in(&root, call, 2);
    }
}

#[test]
fn what_cannot_be_written_leaves_what_stood_there() {
    let (root, new) = workplace("stays");
    let births = ["2022,births", "2023,births", "2024,births"];
    fs::write(new.join(COMPONENTS), scaled(&source(COMPONENTS), &births, 2, 1.05)).unwrap();
    let in_the_way = root.join("data/kaiserslautern/texts.csv");
    fs::remove_file(&in_the_way).unwrap();
    fs::create_dir(&in_the_way).unwrap();
    fs::write(in_the_way.join("file"), "in the way").unwrap();
    let before = all(&root);
    let (out, why) = insek_in(&root, &["update", "new", "--to", "data"], 1);
    assert!(out.is_empty() && why.starts_with("data/kaiserslautern/texts.csv: "), "{why}");
    assert_eq!(before, all(&root));
}
