//! The city's table, made here from the built-in pack with invented counts: its real figures are not at hand.

use cohort::dims::Sex;
use ndarray::Axis;
use scenario::pack::{Pack, Quality, built_in_files};

use super::{DistrictAges, is_district_ages, read};
use crate::Faults;
use crate::sheet::Sheet;

fn base() -> Pack {
    Pack::from_files(&built_in_files()).unwrap()
}

/// Oldest ages of the groups of the made-up table; the last group is open.
const GROUPS: [(usize, &str); 12] = [
    (0, "3"),
    (3, "6"),
    (6, "10"),
    (10, "15"),
    (15, "18"),
    (18, "25"),
    (25, "30"),
    (30, "45"),
    (45, "65"),
    (65, "75"),
    (75, "85"),
    (85, ""),
];

/// A table in the city's form; each district is older or younger than the city by a tilt.
fn table(pack: &Pack) -> String {
    let mut text =
        "GebietsID;Gebietsname;von;BisKleinerAls;Männlich;Weiblich;MetaSchlüssel;MetaWert01;MetaWert02\n".to_owned();
    let mut meta = ["Stichtag;31.12.2025;", "allgemeiner Hinweis;Melderegister, Hauptwohnsitz;"].into_iter();
    for (index, region) in pack.regions.iter().enumerate() {
        let cells = pack.population.index_axis(Axis(0), index);
        for (group, (from, until)) in GROUPS.into_iter().enumerate() {
            let to = until.parse().unwrap_or(101);
            let tilt = 1.0 + (index as f64 - 8.5) * (group as f64 - 5.5) / 100.0;
            let count = |sex: Sex| ((from..to).map(|age| cells[[sex.index(), age]]).sum::<f64>() * tilt).round();
            let (men, women) = (count(Sex::Male), count(Sex::Female));
            let meta = meta.next().unwrap_or(";;");
            text.push_str(&format!("0{};{};{from};{until};{men};{women};{meta}\n", region.id, region.name));
        }
    }
    text
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

fn read_text(text: &str) -> Result<DistrictAges, Faults> {
    let sheet = Sheet::read("stadtteile.csv", &windows_1252(text), &mut Faults::default()).unwrap();
    assert!(is_district_ages(&sheet));
    read(&sheet, &base())
}

#[test]
fn the_citys_form_is_understood() {
    let read = read_text(&table(&base())).unwrap();
    assert_eq!((read.rows, read.date.unwrap().to_string().as_str()), (18 * 12, "31.12.2025"));
    assert_eq!(read.remark, "Melderegister, Hauptwohnsitz");
    assert_eq!(read.groups[0][0].len(), 12);
    assert_eq!((read.groups[4][1][11].from, read.groups[4][1][11].to), (85, 100));
}

#[test]
fn the_new_pack_keeps_the_city_and_has_the_districts_own_structures() {
    let base = base();
    let read = read_text(&table(&base)).unwrap();
    let pack = read.apply(&base).unwrap_or_else(|faults| panic!("{faults}"));
    let (city, before) = (pack.population.sum_axis(Axis(0)), base.population.sum_axis(Axis(0)));
    assert!(city.iter().zip(&before).all(|(now, was)| (now - was).abs() < 1e-6), "the city's ages stay");
    for (region, cells) in pack.population.outer_iter().enumerate() {
        let scaled = read.persons(region) / read.total() * 100_247.0;
        assert!((cells.sum() - scaled).abs() < 0.02, "{}", pack.regions[region].name);
    }
    let old = |pack: &Pack, region: usize| {
        let cells = pack.population.index_axis(Axis(0), region);
        cells.slice(ndarray::s![.., 65..]).sum() / cells.sum()
    };
    assert!(old(&pack, 0) < old(&base, 0) - 0.02 && old(&pack, 17) > old(&base, 17) + 0.02);
}

#[test]
fn what_followed_the_people_follows_them_again() {
    let mut base = base();
    let half: String = table(&base)
        .lines()
        .map(|line| {
            if line.starts_with("01;") {
                format!("{}\n", line.replace("Innenstadt-Ost", ""))
            } else {
                format!("{line}\n")
            }
        })
        .collect();
    // The first district loses its men of 30 to 44: it has fewer people than before.
    let men = base.population.index_axis(Axis(0), 0).slice(ndarray::s![1, 30..45]).sum();
    let line = half.lines().find(|line| line.starts_with("01;;30;45;")).unwrap().to_owned();
    let without = half.replace(&line, &line.replacen(line.split(';').nth(4).unwrap(), "0", 1));
    base.housing[3].kept_free = 0.5;
    let pack = read_text(&without).unwrap().apply(&base).unwrap_or_else(|faults| panic!("{faults}"));
    let share = pack.regions[0].persons / 100_247.0;
    assert!(pack.regions[0].persons < base.regions[0].persons - men / 2.0);
    assert!((pack.arrivals[0].spread[0] - share).abs() < 1e-5);
    let (homes, homes_before) = (pack.housing[0], base.housing[0]);
    let followed = homes.dwellings / homes_before.dwellings * base.regions[0].persons / pack.regions[0].persons;
    assert!((followed - 1.0).abs() < 0.02, "{followed}");
    assert_eq!(pack.housing.iter().map(|home| home.dwellings).sum::<f64>(), 59_809.0);
    for (region, home) in pack.housing.iter().enumerate().filter(|(region, _)| *region != 3) {
        let room = home.dwellings * (1.0 - home.kept_free) * home.persons_per_dwelling - pack.regions[region].persons;
        assert!(room >= 0.0, "{} is full on the first day", pack.regions[region].name);
    }
    assert!(pack.attraction[0] < base.attraction[0]);
    assert_eq!(pack.housing[3].kept_free, 0.5, "what is no share stays");
    let sum = |of: fn(&Pack) -> f64| (of(&pack) - of(&base)).abs();
    assert!(sum(|pack| pack.infill.iter().map(|site| site.sites).sum()) < 1e-9);
    assert!(sum(|pack| pack.housing.iter().map(|home| home.ongoing).sum()) < 1e-9);
}

#[test]
fn the_new_pack_says_where_its_figures_come_from() {
    let base = base();
    let pack = read_text(&table(&base)).unwrap().apply(&base).unwrap();
    let note = |pack: &Pack| pack.tables.iter().find(|note| note.table == "population").unwrap().clone();
    assert_eq!(note(&base).provenance.quality, Quality::Estimate);
    let note = note(&pack);
    assert_eq!(note.provenance.quality, Quality::Derived, "the city's own table is no estimate");
    assert_eq!(
        note.provenance.sources,
        ["stadt-altersgruppen", "regio-12411-09", "regio-12411-02", "eurostat-pjangrp3", "destatis-12621"]
    );
    assert_eq!(pack.source("stadt-altersgruppen").unwrap().date, "31.12.2025");
    for id in ["stadtteile_alter", "stadtteile_stand"] {
        let (now, was) = (pack.assumption(id).unwrap(), base.assumption(id).unwrap());
        assert!(now.text != was.text && now.provenance.quality == Quality::Derived, "{id}");
    }
    assert_eq!(pack.meta.edition, "2026.2-stadtteile2025");
}

#[test]
fn small_counts_are_gone_from_the_new_pack() {
    let base = base();
    // Two tables that differ only in how a few people of one district are divided between two small groups.
    let text = table(&base);
    let first = text.lines().find(|line| line.starts_with("014;") && line.contains(";75;85;")).unwrap();
    let last = text.lines().find(|line| line.starts_with("014;") && line.contains(";85;;")).unwrap();
    let with = |one: &str, other: &str| {
        let women = |line: &str, count: &str| {
            let mut cells: Vec<&str> = line.split(';').collect();
            cells[5] = count;
            cells.join(";")
        };
        let text = text.replace(first, &women(first, one)).replace(last, &women(last, other));
        read_text(&text).unwrap().apply(&base).unwrap().population
    };
    assert_eq!(with("4", "3"), with("3", "4"));
    assert_ne!(with("40", "30"), with("30", "40"));
}

#[test]
fn damage_is_named() {
    let text = table(&base());
    let line = text.lines().nth(1).unwrap().to_owned();
    for (from, to, expected) in [
        ("01;Innenstadt-Ost;0;3", "99;Nirgends;0;3", "2:1: unknown district `99 Nirgends`"),
        (
            "01;Innenstadt-Ost;0;3",
            "02;Innenstadt-Ost;0;3",
            "2:1: number 02 is Innenstadt-Südwest, but the name is Innenstadt-Ost",
        ),
        (line.as_str(), "", "3:19: Innenstadt-Ost: no ages 0 to 2"),
        (
            "01;Innenstadt-Ost;3;6",
            "01;Innenstadt-Ost;2;6",
            "3:19: Innenstadt-Ost: ages 2 to 5 overlap the group before",
        ),
        ("01;Innenstadt-Ost;3;6", "01;Innenstadt-Ost;0;3", "3:19: Innenstadt-Ost: ages 0 to 2 a second time"),
        ("01;Innenstadt-Ost;0;3;", "01;Innenstadt-Ost;0;3;-", "2:23: `Männlich` is negative"),
        ("01;Innenstadt-Ost;0;3;", "01;Innenstadt-Ost;0;3;x;", "2:23: `Männlich` is not published: `x`"),
        ("01;Innenstadt-Ost;0;3;", "01;Innenstadt-Ost;0;3;1.2", "2:23: `Männlich` is"),
        ("01;Innenstadt-Ost;0;3", "01;Innenstadt-Ost;3;3", "2:21: an age group from 3 to below 3"),
        ("01;Innenstadt-Ost;0;3", "01;Innenstadt-Ost;jung;3", "2:19: `von` is `jung`"),
        ("31.12.2025", "Ende 2025", "`Ende 2025` is no day"),
        ("Weiblich", "Damen", "1:1: no header is known"),
    ] {
        assert!(text.contains(from), "{from}");
        let text = text.replacen(from, to, 1);
        let sheet = Sheet::read("stadtteile.csv", &windows_1252(&text), &mut Faults::default()).unwrap();
        let faults = read(&sheet, &base()).expect_err(expected).to_string();
        assert!(faults.contains(expected), "{to}: {faults}");
    }
    let without: String =
        text.lines().filter(|line| !line.contains("Siegelbach")).map(|line| format!("{line}\n")).collect();
    assert!(read_text(&without).unwrap_err().to_string().contains("no row for Siegelbach (17)"));
    let total = format!("{text}00;Gesamt;0;3;1;1;;;\n");
    assert!(read_text(&total).unwrap_err().to_string().contains("the sum of the districts"));
}
