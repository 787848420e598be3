//! `insek project` as a command: scenarios by link, file and preset.

use crate::{data, insek};

/// Runs `insek project` for the city until 2031 and checks the code it ends with; returns what it said.
fn check(args: &[&str], code: i32) -> String {
    let (out, errors) = insek(&[&["project", "--by", "city", "--until", "2031"], args].concat(), code);
    if code == 0 { out } else { errors }
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
    assert!(said.starts_with("--preset x: expected one of basis, wanderung-2015-2024, "), "{said}");
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

/// Standard error of a run that ends with a code; with another code than 0 nothing stands on standard output.
fn faults(args: &[&str], code: i32) -> String {
    let (out, said) = insek(&[&["project", "--until", "2031"], args].concat(), code);
    assert_eq!(out.is_empty(), code != 0, "{args:?}: {said}");
    said
}

#[test]
fn what_is_beyond_reach_is_refused_with_lever_area_value_and_reach() {
    let said = faults(&["--link", "1~z_500000~g.18_9"], 1);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 2, "one line a fault: {said}");
    assert!(
        lines[0].starts_with("--link: arrivals, area stadt: 507") && lines[0].contains("expected a value from 0 to "),
        "{said}"
    );
    assert!(lines[1].starts_with("--link: fertility, area 18: "), "{said}");
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("beyond.json");
    let check = |fields: &str, expected: &[&str]| {
        std::fs::write(&file, format!(r#"{{"format": "insek-scenario", "version": 1, {fields}}}"#)).unwrap();
        let said = faults(&["--scenario", file.to_str().unwrap()], 1);
        assert_eq!(said.lines().count(), expected.len(), "{said}");
        for (line, part) in said.lines().zip(expected) {
            assert!(line.contains("beyond.json:") && line.contains(part), "{part}: {line}");
        }
    };
    check(r#""deviations": [{"lever": "arrivals", "value": 500000}]"#, &["arrivals, area stadt: 507"]);
    check(
        r#""deviations": [{"lever": "arrivals", "value": 10, "from": 2001, "to": 2010}]"#,
        &["the deviation ends in 2010, expected a year from 2026 on"],
    );
    check(
        r#""events": [{"year": 2015, "persons": 10, "kind": "flucht"}]"#,
        &["events[0]: year 2015, expected a year from 2026 on"],
    );
    check(
        r#""deviations": [{"lever": "x", "value": 1}, {"lever": "infill", "area": "99", "value": 1}]"#,
        &["deviations[0].lever: \"x\", expected one of", "deviations[1].area: \"99\""],
    );
}

#[test]
fn a_link_is_read_as_the_page_reads_it() {
    let whole = scenario::link::sealed("s=1~e_2026.1~m_0.3.0~z_300:2030~f_-5.5&gebiet=18");
    let plain = check(&["--link", "1~z_300:2030~f_-5.5"], 0);
    for text in [
        format!("https://example.org/a/#{whole}"),
        whole.replace('~', "%7E").replace(':', "%3A").replace('=', "%3D").replace('&', "%26"),
        whole.replace('&', "&amp;"),
        format!("#{whole}."),
        format!("{whole}\">"),
    ] {
        assert_eq!(check(&["--link", &text], 0), plain, "{text}");
    }
    let cut = &whole[..whole.len() - 20];
    assert!(faults(&["--link", cut], 1).contains("the checksum \"p=\" at its end is missing"), "{cut}");
    assert!(faults(&["--link", &whole.replace("z_300", "z_400")], 1).contains("not as it was written"));
    assert!(
        faults(&["--link", "#s=1~z_30"], 0).contains("the checksum \"p=\" at its end is missing"),
        "written by hand: told"
    );
    assert_eq!(faults(&["--link", "#s=1~e_2026.1~m_0.1.0~z_300&gebiet=18"], 0), "", "earlier versions wrote none");
    assert!(faults(&["--link", "#s=1~m_0.1.0~z_300&gebiet=99"], 1).contains("\"99\" is no district"));
}

#[test]
fn every_flow_that_was_counted_in_trier_can_be_entered() {
    let pack = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("trier-reach");
    let sources = data("sources/trier");
    let to = pack.to_str().unwrap();
    insek(&["pack", "trier", "--from", sources.to_str().unwrap(), "--to", to], 0);
    // Arrivals and departures of the first projected year.
    let first = |link: &str| {
        let options = ["project", "--data", to, "--by", "city", "--until", "2026", "--components", "--link", link];
        let (text, _) = insek(&options, 0);
        let cells: Vec<f64> = text.lines().last().unwrap().split(',').map(|cell| cell.parse().unwrap_or(0.0)).collect();
        [cells[4], cells[5]]
    };
    let history = std::fs::read_to_string(pack.join("history.csv")).unwrap();
    let counted = |measure: &str| -> Vec<f64> {
        let rows = history.lines().map(|line| line.split(',').collect::<Vec<_>>());
        rows.filter(|row| row[0] == measure && row[1] == "stadt").map(|row| row[3].parse().unwrap()).collect()
    };
    let [arrivals, departures] = first("1");
    let people: f64 = counted("population").into_iter().next_back().unwrap();
    assert!(counted("arrivals").len() > 1 && counted("departures").len() > 1);
    for persons in counted("arrivals") {
        let [now, _] = first(&format!("1~h_ignore~z_{:.6}", persons - arrivals));
        assert!((now - persons).abs() < 0.01, "{now} {persons}");
    }
    for persons in counted("departures") {
        let [_, now] = first(&format!("1~f_{:.6}", (persons - departures) / people * 1_000.0));
        // The level is per inhabitant of the base year; newborns leave as well.
        assert!((now / persons - 1.0).abs() < 0.01, "{now} {persons}");
    }
}

/// Writes a table of totals and returns its path.
fn totals(name: &str, rows: &str) -> String {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, format!("year,area,group,persons\n{rows}")).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_projection_is_tied_to_totals_and_says_what_they_imply() {
    let path = totals("totals.csv", "2028,stadt,all,101000\n2028,stadt,0-5,5600\n2030,18+1,65+,3000\n");
    let args = ["project", "--until", "2030", "--totals", &path];
    let (out, told) = insek(&args, 0);
    let sum = |year: &str, is_meant: &dyn Fn(&str, usize) -> bool| -> f64 {
        let cells = out.lines().skip(1).map(|row| row.split(',').collect::<Vec<_>>());
        let meant = cells.filter(|row| row[0] == year && is_meant(row[1], row[3].parse().unwrap()));
        meant.map(|row| row[4].parse::<f64>().unwrap()).sum()
    };
    assert!((sum("2028", &|_, _| true) - 101_000.0).abs() <= 0.5);
    assert!((sum("2028", &|_, age| age <= 5) - 5_600.0).abs() <= 0.5);
    assert!((sum("2030", &|area, age| age >= 65 && ["18", "1"].contains(&area)) - 3_000.0).abs() <= 0.5, "{told}");
    assert_eq!(told.lines().count(), 3 + 3 + 5, "every year up to the last point: {told}");
    assert!(told.contains("2028 stadt 0-5: arrivals x "), "{told}");
    let link = "1~ew_101000:2028~ew0-5_5600:2028~ew65-100.18.1_3000:2030";
    assert_eq!(insek(&["project", "--until", "2030", "--link", link], 0).0, out, "a link says the same");
    assert!(told.contains(" want to come to the city, ") && told.contains(" in 2015-2024 ("), "{told}");
    // Without a total everything is as ever, and what cannot be is told.
    let none = totals("none.csv", "");
    assert_eq!(
        insek(&["project", "--until", "2030", "--totals", &none], 0).0,
        insek(&["project", "--until", "2030"], 0).0
    );
    let (_, told) =
        insek(&["project", "--until", "2027", "--totals", &totals("far.csv", "2026,stadt,all,900000\n")], 0);
    assert!(told.contains("not met, ") && told.contains("never so many in "), "{told}");
}

#[test]
fn every_fault_of_totals_is_named_with_its_place() {
    let path = totals("faults.csv", "soon,stadt,all,5\n2028,nirgends,all,5\n2028,stadt,young,5\n2028,stadt,all,-5\n");
    let said = check(&["--totals", &path], 1);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 4, "{said}");
    for (line, told) in
        lines.iter().zip([":2: year = soon", ":3: area = nirgends", ":4: group = young", ":5: persons = -5"])
    {
        assert!(line.contains(told) && line.contains("expected "), "{line}");
    }
    let said = check(&["--totals", &totals("head.csv", "").replace("head.csv", "none-such.csv")], 1);
    assert!(said.contains("none-such.csv"), "{said}");
    let path = totals("parts.csv", "2028,stadt,all,100000\n2028,18,all,120000\n");
    assert!(check(&["--totals", &path], 1).contains("totals of 2028: totals[row 1] = "));
}
