//! What is made of files; the figures are made up.

use scenario::pack::{Area, Files, Pack, built_in_files};

use super::{KeyFigure, Missing, Opening, Problem, Refusal, Understood};
use crate::Kind;

fn base() -> Pack {
    Pack::from_files(&built_in_files()).unwrap()
}

fn files(tables: &[(&str, &str)]) -> Files {
    tables.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

const OPENING: Opening = Opening { this_year: 2026, reading: None };

fn understand(files: &Files, base: &Pack) -> Result<Understood, Refusal> {
    super::understand(files, base, OPENING)
}

fn start_anew(files: &Files, base: &Pack) -> Result<Understood, Refusal> {
    super::start_anew(files, base, OPENING)
}

const FORECAST: &str = "year,variant,group,persons\n2030,mittlere,alle,100500\n";

#[test]
fn several_tables_are_understood_together() {
    let understood =
        understand(&files(&[("v.csv", FORECAST), ("j.csv", "Jahr;Einwohner;Geburten\n2026;100500;950\n")]), &base())
            .unwrap_or_else(|faults| panic!("{faults}"));
    let kinds: Vec<Kind> = understood.readings.iter().map(|reading| reading.kind).collect();
    assert_eq!(kinds, [Kind::Observed, Kind::Forecast]);
    assert_eq!(understood.readings[0].rows, 2);
    assert_eq!(understood.missing, [("v.csv".to_owned(), Missing::Publisher), ("v.csv".to_owned(), Missing::BaseYear)]);
    let changed: Vec<KeyFigure> = understood.effects.iter().map(|effect| effect.figure).collect();
    assert_eq!(changed, [KeyFigure::ForecastPoints, KeyFigure::Observations], "nothing else is touched");
}

#[test]
fn births_and_deaths_of_the_districts_change_the_districts_and_not_the_city() {
    let base = base();
    let mut text = "GebietsID;Jahr;Geburten;Gestorbene\n".to_owned();
    for (index, region) in base.regions.iter().enumerate() {
        let births = region.persons / 100.0 * if index < 5 { 2.0 } else { 0.7 };
        text.push_str(&format!("{};2024;{births:.0};{:.0}\n", region.id, region.persons / 80.0));
    }
    let understood = understand(&files(&[("faelle.csv", &text)]), &base).unwrap_or_else(|faults| panic!("{faults}"));
    let of = |area: Area| {
        understood.effects.iter().find(|effect| effect.figure == KeyFigure::Projected(2040) && effect.area == area)
    };
    let first = of(Area::Region(0)).unwrap();
    assert!(first.after > first.before + 20.0, "{first:?}");
    assert!(of(Area::City).is_none_or(|city| (city.after / city.before - 1.0).abs() < 0.01));
}

#[test]
fn a_whole_pack_takes_the_place_of_another() {
    let mut pack = base();
    pack.population.view_mut().mapv_inplace(|persons| persons * 2.0);
    pack.regions.iter_mut().for_each(|region| region.persons *= 2.0);
    for folder in ["", "meine-stadt/"] {
        let written: Files =
            pack.to_files().into_iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes)).collect();
        let understood = understand(&written, &base()).unwrap_or_else(|faults| panic!("{faults}"));
        assert_eq!((understood.readings[0].kind, understood.readings[0].districts), (Kind::Pack, 18));
        let persons = understood.effects.iter().find(|effect| effect.figure == KeyFigure::Persons).unwrap();
        assert_eq!((persons.before.round(), persons.after.round()), (100_247.0, 200_494.0));
    }
}

#[test]
fn every_fault_of_every_file_is_named() {
    let read = |tables: &[(&str, &str)]| understand(&files(tables), &base()).unwrap_err();
    let refusal = read(&[("a.csv", "was;ist;das\n1;2;3\n"), ("b.csv", "Jahr;Einwohner\n2026;-1\n"), ("c.csv", "")]);
    let faults = refusal.faults.to_string();
    let lines: Vec<&str> = faults.lines().collect();
    assert_eq!(lines.len(), 2, "{faults}");
    assert!(lines[0].starts_with("b.csv:2:6: ") && lines[1].starts_with("c.csv:1:1: empty file"), "{faults}");
    let [(file, Problem::Nothing(unused))] = refusal.problems.as_slice() else { panic!("{refusal}") };
    assert_eq!(file, "a.csv");
    assert_eq!(unused.iter().map(|unused| unused.what.as_str()).collect::<Vec<_>>(), ["was", "ist", "das"]);
    assert_eq!(read(&[]).to_string(), "-:1:1: no file, expected a pack or a table");
}

#[test]
fn what_a_visitor_may_meet_is_told_in_german() {
    for text in [
        "",
        "a;b\n1;2\n",
        "Jahr;Einwohner\n2026;viele\n",
        "Jahr;Einwohner\n2026;-1\n",
        "year;population\n2026;1.234\n",
        "Jahr;Einwohner\n2026;1,5\n2027;2.5\n",
        "Jahr;Einwohner\n26;1\n",
        "Jahr;Einwohner\n2026\n",
        "Jahr;Einwohner\n2026;1\n2026;1\n",
        "Jahr;Einwohner;Einwohner\n2026;1;1\n",
        "Jahr;Einwohner\n2026;\"1\n",
        "Jahr;Einwohner\n2026;.\n",
        "Jahr;Gebiet;Einwohner\n2026;Nirgends;1\n",
        "Jahr;Zuzüge;Fortzüge;Saldo\n2026;10;4;7\n",
        "Merkmal;Jahr;Wert\nGlück;2026;1\n",
        "year,variant,group,persons\n2030,a,alle,-5\n",
        "year,variant,group,persons\n2030,a,alle,5\n2030,a,alle,6\n",
        ";2030;2040\nInsgesamt;1;-2\n",
        "GebietsID;von;BisKleinerAls;Männlich;Weiblich\n99;0;3;1;1\n",
        "GebietsID;von;BisKleinerAls;Männlich;Weiblich\n1;0;3;1;1\n1;2;5;1;1\n",
        "GebietsID;von;BisKleinerAls;Männlich;Weiblich\n1;0;3;x;1,5\n",
        "GebietsID;von;BisKleinerAls;Männlich;Weiblich\n1;5;3;1;1\n",
        "GebietsID;von;BisKleinerAls;Männlich;Weiblich;MetaSchlüssel;MetaWert01\n1;0;;1;1;Stichtag;bald\n",
    ] {
        let faults = understand(&files(&[("t.csv", text)]), &base()).expect_err(text);
        for fault in faults.faults.iter() {
            assert_ne!(locale::faults::halves(&fault.problem), fault.problem.halves(), "no German");
        }
    }
}

#[test]
fn a_new_start_takes_the_ages_that_were_counted() {
    let base = base();
    let mut table = "GebietsID;von;BisKleinerAls;Männlich;Weiblich;MetaSchlüssel;MetaWert01\n".to_owned();
    let mut day = ";Stichtag;31.12.2026";
    for region in &base.regions {
        // A city of the young: two thirds below 20.
        let all = (region.persons / 3.0).round();
        table.push_str(&format!("{};0;20;{all};{all}{day}\n", region.id));
        table.push_str(&format!("{};20;;{};{};;\n", region.id, (all / 2.0).round(), (all / 2.0).round()));
        day = ";;";
    }
    let counted = "Jahr;Einwohner\n2026;100500\n";
    let anew =
        start_anew(&files(&[("a.csv", &table), ("j.csv", counted)]), &base).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!((anew.pack.meta.base_year, anew.missing.as_slice()), (2026, &[][..]));
    assert!((anew.pack.population.sum() - 100_500.0).abs() < 1e-6);
    let young = anew.pack.population.slice(ndarray::s![.., .., ..20]).sum() / 100_500.0;
    assert!((young - 2.0 / 3.0).abs() < 0.001, "{young}");
    assert!(start_anew(&files(&[("v.csv", FORECAST)]), &base).unwrap_err().to_string().contains("nobody counted"));
}
