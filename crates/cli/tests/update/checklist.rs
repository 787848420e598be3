//! What is to be fetched and asked for each year.

use std::fs;

use super::workplace;
use crate::{data, insek_in};

#[test]
fn the_checklist_names_every_source_and_what_is_asked_of_the_city_can_be_read() {
    let (root, _) = workplace("checklist");
    let (list, said) = insek_in(&root, &["update", "--checklist"], 0);
    assert!(
        said.is_empty() && list.starts_with("# Kaiserslautern: Zahlen für den 31. Dezember 2026\n"),
        "{said}{list}"
    );
    let mut named = 0;
    for table in ["sources/kaiserslautern/sources.csv", "sources/germany/sources.csv"] {
        for row in csv::Reader::from_path(data(table)).unwrap().records().map(|row| row.unwrap()) {
            let line = list.lines().find(|line| line.starts_with(&format!("- [ ] `{}`: ", &row[0])));
            assert!(line.is_some_and(|line| line.contains(&row[1]) && line.contains(&row[2])), "{row:?}");
            named += 1;
        }
    }
    assert!(named > 50, "{named}");
    let (yearly, others) = list.split_once("\n## Nachsehen").unwrap();
    for code in ["12411-09-01-4", "12711-01-03-4", "12621-0001", "31121-01-02-4"] {
        assert!(yearly.contains(&format!("({code})")) && !others.contains(&format!("({code})")), "{code}");
    }
    assert!(list.contains("Sehr geehrte Damen und Herren,") && list.contains("- 18: Erfenbach\n"), "{list}");
    let (trier, _) = insek_in(&root, &["update", "--checklist", "--city", "trier"], 0);
    assert!(trier.contains("# Trier: ") && !trier.contains("Kaiserslautern"), "{trier}");
    // Two of the tables that are asked for are read for all districts, with the columns that the letter names.
    let columns = |first: &str, without: &str| {
        let headers = list.lines().filter_map(|line| line.split_once("Spalten: `")?.1.strip_suffix('`'));
        headers.filter(|header| header.contains(first) && !header.contains(without)).collect::<Vec<_>>()
    };
    for (name, header) in [("sums.csv", columns("Innerstädtische", "von")), ("homes.csv", columns("Wohnungen", "von"))]
    {
        assert_eq!(header.len(), 1, "{name}: {list}");
        let figures = vec!["100"; header[0].split(';').count() - 2].join(";");
        let rows: String = (1..=18).map(|region| format!("2025;{region};{figures}\n")).collect();
        fs::write(root.join(name), format!("{}\n{rows}", header[0])).unwrap();
        let call = ["read", "data/kaiserslautern", name, "--to", "read", "--this-year", "2026"];
        let (read, _) = insek_in(&root, &call, 0);
        assert!(read.contains("observed figures") && read.contains("18 districts"), "{read}");
    }
    let header = columns("BisKleinerAls", "Ziel");
    let groups = |region: usize| format!("{region};;0;18;400;400\n{region};;18;65;1700;1700\n{region};;65;;700;700\n");
    let rows: String = (1..=18).map(groups).collect();
    fs::write(root.join("people.csv"), format!("{}\n{rows}", header[0])).unwrap();
    let (read, _) =
        insek_in(&root, &["read", "data/kaiserslautern", "people.csv", "--to", "read", "--this-year", "2026"], 0);
    assert!(read.contains("districts"), "{read}");
}
