//! `insek project` as a command: scenarios by link, file and preset.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::process::Command;

/// Runs `insek project` for the city until 2031 and checks the code it ends with; returns what it said.
fn check(args: &[&str], code: i32) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_insek"))
        .args(["project", "--by", "city", "--until", "2031"])
        .args(args)
        .output()
        .unwrap();
    let text = if code == 0 { output.stdout } else { output.stderr };
    let text = String::from_utf8(text).unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
    text
}

#[test]
fn a_file_says_what_a_link_says() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("scenario.json");
    let text = r#"{"format": "insek-scenario", "version": 1, "homes": "ignore", "building": "mfh",
        "deviations": [{"lever": "arrivals:flucht", "value": 200, "from": 2028},
                       {"lever": "fertility", "points": [[2026, 0], [2030, 0.2]]}],
        "events": [{"year": 2027, "persons": 100, "kind": "flucht", "leaving_percent": 50, "after_years": 2}],
        "settings": [{"setting": "household_size", "value": 1.9}]}"#;
    std::fs::write(&file, text).unwrap();
    let link = "1~kflucht_200:2028~g_0:2026,0.2:2030~v_2027:100:flucht:50:2~ih_1.9~nh_mfh~h_ignore";
    assert_eq!(check(&["--scenario", file.to_str().unwrap()], 0), check(&["--link", link], 0));
    assert_ne!(check(&["--link", link], 0), check(&[], 0));
}

#[test]
fn a_collection_of_one_is_projected_and_a_larger_one_says_what_it_holds() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("one.insek.json");
    let card = |name: &str| {
        format!(r#"{{"name": "{name}", "scenario": {{"deviations": [{{"lever": "arrivals", "value": 300}}]}}}}"#)
    };
    let write = |cards: &str| {
        std::fs::write(&file, format!(r#"{{"format": "insek-collection", "version": 1, "cards": [{cards}]}}"#))
            .unwrap();
    };
    let path = file.to_str().unwrap();
    write(&card("Mehr"));
    assert_eq!(check(&["--scenario", path], 0), check(&["--link", "1~z_300"], 0));
    write(&[card("Mehr"), card("Viel mehr")].join(","));
    let said = check(&["--scenario", path], 1);
    assert!(said.ends_with("cards: 2, expected one; there are \"Mehr\", \"Viel mehr\"\n"), "{said}");
    write("{\"name\": \"x\", \"scenario\": {\"homes\": \"tent\"}}");
    assert!(
        check(&["--scenario", path], 1).contains("cards[0].scenario.homes: \"tent\", expected one of limit"),
        "named with its place"
    );
}

#[test]
fn a_preset_is_projected_by_its_id() {
    assert_eq!(check(&["--preset", "basis"], 0), check(&[], 0));
    assert_ne!(check(&["--preset", "keine-wanderung"], 0), check(&[], 0));
    let said = check(&["--preset", "x"], 1);
    assert!(said.starts_with("--preset x: expected one of basis, neubau-2022-2025, "), "{said}");
    check(&["--preset", "basis", "--link", "1~z_1"], 2);
}

#[test]
fn indicators_that_need_a_rate_are_empty_until_it_is_entered() {
    let last = |args: &[&str]| check(args, 0).lines().last().unwrap().to_owned();
    assert!(last(&["--indicators"]).ends_with(",,,,,"));
    assert!(last(&["--indicators", "--format", "json", "--link", "1~ih_2"]).starts_with(']'));
    let households = last(&["--indicators", "--link", "1~ih_2"]);
    let cells: Vec<&str> = households.split(',').collect();
    let head = check(&["--indicators"], 0);
    let index = head.lines().next().unwrap().split(',').position(|name| name == "households").unwrap();
    assert!(cells[index].parse::<f64>().unwrap() > 45_000.0, "{households}");
    check(&["--indicators", "--components"], 2);
}
