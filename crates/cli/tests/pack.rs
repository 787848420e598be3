//! `insek pack` for a second Kreis: from flat official tables to a pack that is checked and projected, without a line of code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{data, folder, insek};

/// An empty folder of a test of packs.
fn own_folder(name: &str) -> PathBuf {
    folder(&format!("pack/{name}"))
}

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The files of a folder by their names.
pub(crate) fn files(folder: &Path) -> Files {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

/// The official tables of Trier.
pub(crate) fn trier() -> Files {
    files(&data("sources/trier"))
}

/// Derives a pack from files in a folder of their own; returns the pack's folder, standard output and standard error.
pub(crate) fn derive(name: &str, sources: &Files, code: i32) -> (PathBuf, String, String) {
    let (from, to) = (own_folder(&format!("{name}-sources")), own_folder(name));
    for (file, bytes) in sources {
        fs::write(from.join(file), bytes).unwrap();
    }
    let national = data("sources/germany");
    let [from, national, pack] = [&from, &national, &to].map(|path| path.to_str().unwrap());
    let (out, errors) = insek(&["pack", "trier", "--from", from, "--national", national, "--to", pack], code);
    (to, out, errors)
}

#[test]
fn a_second_kreis_is_derived_checked_and_projected_for_25_years() {
    let (pack, report, _) = derive("second", &trier(), 0);
    for step in [
        "12411-09-01-4: statistic 12411",
        "40 published totals equal the sums of their parts",
        "every group keeps its sum, total 105054",
        "its own single region of 105054 persons",
        "largest difference of a group 0.00",
        "makes 1213.33 in 2026 (mean of 2022-2024: 1213.33)",
        "makes 893.67 in 2026 (mean of 2022-2024: 893.67)",
        // Moves and ages of the same years: arrivals stand as counted.
        "16797.50 arrivals against 16061.77 departures in 2026 make +735.73 (mean of 2023-2024: +817.50)",
    ] {
        assert!(report.contains(step), "{step}: {report}");
    }
    let folder = pack.to_str().unwrap();
    let (summary, _) = insek(&["check", folder], 0);
    assert!(summary.contains("105054 persons in 1 district"), "{summary}");
    let (rows, _) = insek(&["project", "--data", folder, "--until", "2050", "--by", "city"], 0);
    let persons = |year: &str| -> f64 {
        let of_year = rows.lines().filter(|row| row.starts_with(year));
        of_year.map(|row| row.rsplit(',').next().unwrap().parse::<f64>().unwrap()).sum()
    };
    assert_eq!(persons("2025").round(), 105_054.0);
    // The people of 2025, mean births and deaths, and the balance of counted arrivals.
    assert!((persons("2026") - (105_054.0 + 893.67 - 1_213.33 + 735.73)).abs() < 0.1, "{}", persons("2026"));
    assert!((90_000.0..130_000.0).contains(&persons("2050")), "{}", persons("2050"));
    let history = fs::read_to_string(pack.join("history.csv")).unwrap();
    assert!(history.contains("population,stadt,2023,103986,Zensus 2022,series,,,official,12411-02-03-4"), "{history}");
}

/// The same table in the older layout: a column for each content, German dates, Windows-1252.
fn older_layout(table: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(table).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(';').collect();
    let figures = header.iter().position(|name| *name == "value").unwrap();
    let mut contents: Vec<String> = Vec::new();
    let mut rows: Vec<(String, BTreeMap<usize, String>)> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(';').collect();
        let label = cells[figures + 3].replace(' ', "_").replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
        let content = format!("{}__{label}__{}", cells[figures + 2], cells[figures + 1]);
        let column = contents.iter().position(|known| *known == content).unwrap_or_else(|| {
            contents.push(content);
            contents.len() - 1
        });
        let day = cells[4].strip_suffix("-12-31").map_or(cells[4].to_owned(), |year| format!("31.12.{year}"));
        let key = [&cells[..4], &[day.as_str()], &cells[5..figures]].concat().join(";");
        if rows.last().is_none_or(|(last, _)| *last != key) {
            rows.push((key, BTreeMap::new()));
        }
        rows.last_mut().unwrap().1.insert(column, cells[figures].to_owned());
    }
    let names =
        [("statistics", "Statistik"), ("time", "Zeit"), ("variable_attribute", "Auspraegung"), ("variable", "Merkmal")];
    let mut header = header[..figures].join(";");
    for (from, to) in names {
        header = header.replace(from, to);
    }
    let mut out = format!("{};{}", header.replace("_code", "_Code").replace("_label", "_Label"), contents.join(";"));
    for (key, figures) in rows {
        let figures: Vec<&str> = figures.values().map(String::as_str).collect();
        out = format!("{out}\n{key};{}", figures.join(";"));
    }
    out.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect()
}

#[test]
fn both_layouts_of_flat_tables_give_the_same_pack() {
    let mut older = trier();
    for (name, bytes) in &mut older {
        if name.starts_with("12") {
            *bytes = older_layout(bytes);
            assert!(bytes.starts_with(b"Statistik_Code;Statistik_Label;Zeit_Code;"), "{name}");
        }
    }
    let (newer, report, _) = derive("newer", &trier(), 0);
    let (older, other, _) = derive("older", &older, 0);
    assert_eq!(report, other);
    assert!(files(&newer) == files(&older));
}

/// A national table of the project as a flat table: each column of figures is a content.
fn flat_national(table: &str, start: &str, sexes: bool, contents: &[(usize, &str, f64)]) -> Vec<u8> {
    let text = fs::read_to_string(data("sources/germany").join(table)).unwrap();
    let variable = |number: usize| {
        let parts = ["variable_code", "variable_label", "variable_attribute_code", "variable_attribute_label"];
        parts.map(|part| format!("{number}_{part}")).join(";")
    };
    let count = if sexes { 3 } else { 2 };
    let variables: Vec<String> = (1..=count).map(variable).collect();
    let mut out = format!(
        "statistics_code;statistics_label;time_code;time_label;time;{};value;value_unit;value_variable_code;value_variable_label",
        variables.join(";")
    );
    for row in text.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let (sex, age) = match (sexes, cells[1]) {
            (true, "f") => ("GES;Geschlecht;GESW;weiblich;", cells[2]),
            (true, _) => ("GES;Geschlecht;GESM;männlich;", cells[2]),
            (false, age) => ("", age),
        };
        let years = if age == "1" { "Jahr" } else { "Jahre" };
        for (column, content, factor) in contents {
            let figure = (cells[*column].parse::<f64>().unwrap() * factor * 1e6).round() / 1e6;
            let figure = figure.to_string().replace('.', ",");
            let classes = format!("DINSG;Deutschland insgesamt;DG;Deutschland;{sex}ALTVOLL;Alter;;{age} {years}");
            out = format!("{out}\n{start};{};{classes};{figure};;;{content}", cells[0]);
        }
    }
    out.into_bytes()
}

#[test]
fn national_tables_may_be_flat_too() {
    let mut sources = trier();
    let life_table = [
        (3, "Überlebende [l(x)]", 1.0),
        (4, "Bis zum Alter x+1 durchlebte Jahre [L(x)]", 1.0),
        (5, "Durchschnittliche Lebenserwartung [e(x)]", 1.0),
    ];
    let births = [(2, "Lebendgeborene je 1000 Frauen", 1_000.0)];
    let table = flat_national("life_table.csv", "12621;Sterbetafeln;JAHR;Jahre", true, &life_table);
    sources.insert("12621-0001.csv".to_owned(), table);
    let table = flat_national("fertility.csv", "12612;Statistik der Geburten;JAHR;Jahr", false, &births);
    sources.insert("12612-0008.csv".to_owned(), table);
    let (own, ..) = derive("own-national", &trier(), 0);
    let (flat, report, _) = derive("flat-national", &sources, 0);
    assert!(report.contains("12621-0001: statistic 12621 (Sterbetafeln), 404 figures of 2018, 2024"), "{report}");
    for name in ["mortality.csv", "fertility.csv", "population.csv"] {
        assert!(fs::read(own.join(name)).unwrap() == fs::read(flat.join(name)).unwrap(), "{name}");
    }
    let package = fs::read_to_string(flat.join("datapackage.json")).unwrap();
    assert!(package.contains(r#""source": "12621-0001""#) && !package.contains("destatis-12621"), "{package}");
}

#[test]
fn without_figures_on_dwellings_nobody_is_kept_out() {
    let mut sources = trier();
    let recipe = String::from_utf8(sources["recipe.json"].clone()).unwrap();
    let without: Vec<&str> = recipe.lines().filter(|line| !line.contains("\"dwellings\"")).collect();
    sources.insert("recipe.json".to_owned(), without.join("\n").into_bytes());
    let (pack, report, _) = derive("no-dwellings", &sources, 0);
    assert!(report.contains("housing: no figures in the recipe"), "{report}");
    assert_eq!(fs::read_to_string(pack.join("housing.csv")).unwrap().lines().count(), 1);
    let call = ["project", "--data", pack.to_str().unwrap(), "--until", "2050", "--by", "city", "--components"];
    let (rows, _) = insek(&call, 0);
    for row in rows.lines().skip(1) {
        let cells: Vec<f64> = row.split(',').skip(2).map(|cell| cell.parse().unwrap()).collect();
        assert!((cells[2] - 16_797.5).abs() < 0.01 && cells[6] == 0.0, "{row}");
    }
}

#[test]
fn a_table_of_districts_is_scaled_to_the_kreis() {
    let mut sources = trier();
    // Two made-up halves, only to have districts: their register counts fewer people than the Kreis has.
    let districts = "region,name,ortsbezirk,persons,area_km2,lon,lat\n\
        1,Nord,nein,30000,60,6.64,49.77\n2,Süd,ja,70000,57.06,6.64,49.74\n";
    sources.insert("districts.csv".to_owned(), districts.as_bytes().to_vec());
    let (pack, report, _) = derive("districts", &sources, 0);
    assert!(report.contains("districts: register total 100000 scaled to 105054 (factor 1.05054)"), "{report}");
    let (summary, _) = insek(&["check", pack.to_str().unwrap()], 0);
    assert!(summary.contains("105054 persons in 2 districts"), "{summary}");
    let regions = fs::read_to_string(pack.join("regions.csv")).unwrap();
    assert!(regions.contains("1,Nord,,kernstadt,31516,") && regions.contains("2,Süd,,ortsbezirk,73538,"), "{regions}");
    let package = fs::read_to_string(pack.join("datapackage.json")).unwrap();
    // Moves between districts are in no table: none, unless the recipe says how many.
    assert!(package.contains(r#""moves_level": 0.0"#), "{package}");
}

#[test]
fn a_missing_table_is_named() {
    for (missing, named) in [
        (
            &["12411-09-01-4.csv"][..],
            "recipe.json: `base_year` is 2025, expected a year at whose end people are there by sex and age: 2022, 2023\n",
        ),
        (
            &["12411-02-03-4.csv"],
            "rates of leaving: no year up to 2025 has all of: arrivals and departures by sex and age, births, \
            the population by sex and age of the December before\n",
        ),
        (
            &["12411-09-01-4.csv", "12411-02-03-4.csv"],
            "age_structure.csv: file is missing, and no flat table of statistic 12411 \
            with rows for 07211 (population by sex and age, such as 12411-09-01-4) stands in its place\n",
        ),
        (
            &["12612-01-01-4.csv"],
            "components_of_change.csv: file is missing, and no flat table of statistic 12612 \
            with rows for 07211 (live births, such as 12612-01-01-4) stands in its place\n",
        ),
        (
            &["12711-01-03-4.csv"],
            "migration.csv: file is missing, and no flat table of statistic 12711 \
            with rows for 07211 (arrivals and departures by sex and age, such as 12711-01-03-4) stands in its place\n",
        ),
        (&["recipe.json"], "recipe.json: file is missing\n"),
    ] {
        let mut sources = trier();
        sources.retain(|name, _| !missing.contains(&name.as_str()));
        let (pack, _, errors) = derive("missing", &sources, 1);
        assert!(errors.starts_with(named.trim_end()), "{missing:?}: {errors}");
        // Only where years are compared, those that are there follow.
        assert!(errors == named || errors.contains("\n  years of births: 2020, 2022, 2023, 2024\n"), "{errors}");
        assert_eq!(fs::read_dir(pack).unwrap().count(), 0);
    }
}

#[test]
fn a_damaged_table_is_refused_where_it_is_damaged() {
    for (file, from, to, named) in [
        ("12613-01-01-4.csv", ";1193;", ";1.193;", "12613-01-01-4.csv:11:"),
        (
            "12613-01-01-4.csv",
            ";1193;",
            ";1194;",
            "Deaths of 2024, Both, all ages: parts sum to 1193, expected 1194 as published",
        ),
        (
            "12411-09-01-4.csv",
            "unter 5 Jahre",
            "unter fünf Jahre",
            "12411-09-01-4.csv:2:182: age group `unter fünf Jahre`",
        ),
        ("12411-09-01-4.csv", "2025-12-31", "2025-06-30", "time `2025-06-30`, expected a year, or its 31 December"),
        ("12711-01-03-4.csv", "GESM;männlich", "GESD;divers", "sex `divers`, expected weiblich, männlich or Insgesamt"),
        ("12411-02-03-4.csv", "unter 3 Jahre", "unter 4 Jahre", "are different ages"),
        ("recipe.json", "\"base_year\"", "\"basisjahr\"", "recipe.json: unknown field `basisjahr`"),
    ] {
        let mut sources = trier();
        let text = String::from_utf8(sources[file].clone()).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        sources.insert(file.to_owned(), text.replace(from, to).into_bytes());
        let (pack, _, errors) = derive("damaged", &sources, 1);
        assert!(errors.contains(named), "{file}: {errors}");
        assert_eq!(fs::read_dir(pack).unwrap().count(), 0);
    }
}

#[test]
fn a_year_with_a_hidden_figure_is_left_out_and_said() {
    let mut sources = trier();
    let text = String::from_utf8(sources["12612-01-01-4.csv"].clone()).unwrap();
    sources.insert("12612-01-01-4.csv".to_owned(), text.replace(";931;", ";.;").into_bytes());
    let (_, report, _) = derive("hidden", &sources, 0);
    assert!(report.contains("Lebendgeborene of 2022 is not published at 12612-01-01-4.csv:5:"), "{report}");
    assert!(report.contains("(mean of 2023-2024: 875.00)"), "{report}");
}

#[test]
fn what_lies_in_the_place_of_a_missing_table_is_named() {
    let births = "12612-01-01-4.csv";
    let flat = String::from_utf8(trier()[births].clone()).unwrap();
    let printed = "GENESIS-Tabelle: 12612-01-01-4\nLebendgeborene;;;\n;;2023;2024\n07211;Trier;880;869\n";
    for (name, text, named) in [
        (
            "geburten.csv",
            flat.replace(";07211;", ";7211;"),
            "geburten.csv has the key 7211, which has lost its leading zero: expected 07211",
        ),
        (
            "geburten.csv",
            flat.replace(";07211;", ";07312;"),
            "geburten.csv is a flat table of 12612 without a row of 07211; it has 1 others, such as 07312",
        ),
        ("geburten.csv", printed.to_owned(), "geburten.csv is the printed table 12612-01-01-4: take the flat file"),
    ] {
        let mut sources = trier();
        sources.remove(births);
        sources.insert(name.to_owned(), text.into_bytes());
        let (_, _, errors) = derive("instead", &sources, 1);
        assert!(errors.starts_with("components_of_change.csv: file is missing") && errors.contains(named), "{errors}");
    }
    // Every figure hidden: the file, the years and the cells are named.
    let mut sources = trier();
    let header = flat.lines().next().unwrap();
    let rows = flat.lines().skip(1).map(|line| {
        let figure = line.split(';').find(|cell| cell.parse::<u32>().is_ok_and(|births| (600..1000).contains(&births)));
        figure.map_or_else(|| line.to_owned(), |figure| line.replace(&format!(";{figure};"), ";.;"))
    });
    let hidden: Vec<String> = std::iter::once(header.to_owned()).chain(rows).collect();
    sources.insert(births.to_owned(), hidden.join("\n").into_bytes());
    let (_, _, errors) = derive("hidden-all", &sources, 1);
    assert!(errors.contains("Lebendgeborene of 2022 is not published at 12612-01-01-4.csv:"), "{errors}");
}
