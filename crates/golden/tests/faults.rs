//! A damaged case says where it is damaged.

use golden::{Outcome, run};

const CASE: &str = r#"title = "Two groups"
publication = "invented for this test"
method = "textbook"
start = 2000
steps = 1

[textbook]
interval = 5
sexes = 1
population = { file = "people.csv", age = "age", women = "n" }
survival = { file = "people.csv", age = "age", value = "s" }
fertility = { file = "people.csv", age = "age", value = "f" }
boys_per_girl = { value = 1.0 }

[[expected]]
quantity = "population"
tolerance = 0.5
reason = "printed in whole persons"
from = { file = "expected.csv", year = 2005, age = "age", women = "n" }
"#;
const PEOPLE: &str = "age,n,s,f\n0,100,1,0\n5,100,0.5,0.2\n10+,40,0.5,0\n";
const EXPECTED: &str = "age,n\n0,38\n5,50\n10+,70\n";

/// Runs the case with one text replaced by another in all of its files.
fn with(old: &str, new: &str) -> Outcome {
    assert!([CASE, PEOPLE, EXPECTED].iter().any(|file| file.contains(old)), "nothing to replace");
    let read = |file: &str| {
        let text = match file {
            "case.toml" => CASE,
            "people.csv" => PEOPLE,
            "expected.csv" => EXPECTED,
            _ => return None,
        };
        Some(text.replace(old, new).into_bytes())
    };
    run(&read, &|_| None)
}

#[track_caller]
fn check(old: &str, new: &str, fault: &str) {
    let outcome = with(old, new);
    assert!(outcome.fails(), "{outcome}");
    assert!(outcome.to_string().contains(fault), "{outcome}");
}

#[test]
fn the_undamaged_case_passes() {
    let outcome = with("\n", "\n");
    assert!(!outcome.fails(), "{outcome}");
}

#[test]
fn a_number_that_is_none_names_file_line_and_value() {
    check("5,100,", "5,hundred,", "people.csv:3: n is \"hundred\", expected a number");
    check("5,100,", "5,NaN,", "people.csv:3: n is \"NaN\"");
    check("5,100,", "5,,", "people.csv:3: n is \"\"");
    check("10+,40", "older,40", "people.csv:4: age is \"older\", expected an age");
}

#[test]
fn a_row_too_many_or_too_few_is_found() {
    check("5,100,0.5,0.2\n", "", "people.csv: has no population for 2000, f, age 5");
    check("5,100,0.5,0.2\n", "5,100,0.5,0.2\n5,101,0.5,0.2\n", "people.csv:4: gives 101");
    check("10+,40,0.5,0\n", "10+,40,0.5,0\n7,3,0.5,0\n", "people.csv");
    check("5,100,0.5,0.2", "5,100,0.5", "people.csv:3: is not a table");
}

#[test]
fn impossible_rates_are_refused_with_their_place() {
    check("5,100,0.5", "5,100,1.5", "people.csv:3: the number is 1.5, expected at least 0 and at most 1");
    check("0.5,0.2", "0.5,-0.2", "people.csv:3: the number is -0.2, expected at least 0");
    check("0,100,1,0", "0,-100,1,0", "people.csv:2: the number is -100");
}

#[test]
fn slips_in_the_case_file_name_their_line() {
    check("interval = 5", "intervall = 5", "case.toml:8: ");
    check("sexes = 1", "sexes = 3", "sexes is 3");
    check("method = \"textbook\"", "method = \"oracle\"", "method is \"oracle\"");
    check(
        "value = \"s\"",
        "value = \"survival\"",
        "people.csv:1: has no column \"survival\", expected one of: age, n, s, f",
    );
    check("file = \"expected.csv\"", "file = \"exspected.csv\"", "exspected.csv: there is no such file");
    check("boys_per_girl = { value = 1.0 }\n", "", "case.toml:12: fertility needs boys_per_girl");
    check("year = 2005", "year = 2006", "there is no result of 2006");
    check("quantity = \"population\"", "quantity = \"people\"", "case.toml:16: ");
    check("steps = 1", "steps = 0", "steps is 0");
    check("steps = 1", "steps = 1 1", "case.toml:5");
    check("interval = 5", "interval = 3", "do not fit together");
    check("interval = 5", "interval = 0", "do not fit together");
}

#[test]
fn a_difference_above_the_tolerance_fails_and_says_where() {
    check("5,50\n", "5,51\n", "at 2005, f, age 5: published 51, computed 50");
}

#[test]
fn a_large_case_without_its_files_is_skipped() {
    let large = CASE.replace("steps = 1", "steps = 1\nlarge = true");
    let read = |file: &str| (file == "case.toml").then(|| large.clone().into_bytes());
    let outcome = run(&read, &|_| None);
    assert_eq!(outcome, Outcome::Skipped("people.csv".to_owned()));
    assert!(!outcome.fails());
}

#[test]
fn finer_ages_of_persons_are_added_up() {
    let outcome = with("0,100,1,0\n5", "0,20,1,0\n1-4,80,1,0\n5");
    // Persons may be finer than the groups, survival ratios may not.
    assert!(outcome.to_string().contains("people.csv:3: the age is 1"), "{outcome}");
}

#[test]
fn no_case_file_is_a_fault() {
    assert!(run(&|_| None, &|_| None).to_string().contains("case.toml: there is no such file"));
    assert!(run(&|_| Some(vec![0xff, 0xfe]), &|_| None).to_string().contains("not UTF-8"));
}
