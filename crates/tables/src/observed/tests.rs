//! Observed figures in both forms, and what follows from them; the figures of new years are made up.

use std::sync::Arc;

use scenario::Model;
use scenario::pack::{Area, Measure, Pack, Quality, built_in_files};

use super::{Observed, observed as of_facts};
use crate::grid::Grid;
use crate::monitoring::compare;
use crate::restart::{newest, restart};
use crate::sheet::Sheet;
use crate::words::Places;
use crate::{Faults, districts};

fn base() -> Pack {
    Pack::from_files(&built_in_files()).unwrap()
}

fn sheet(text: &str) -> Sheet {
    Sheet::read("jahr.csv", text.as_bytes(), &mut Faults::default()).unwrap()
}

fn read(sheet: &Sheet, base: &Pack) -> Result<Observed, Faults> {
    let mut faults = Faults::default();
    let mut grid = Grid::read(sheet, &Places::of(base), &mut faults);
    if faults.is_empty() { of_facts(sheet.file(), &mut grid) } else { Err(faults) }
}

fn observed(text: &str) -> Observed {
    read(&sheet(text), &base()).unwrap_or_else(|faults| panic!("{faults}"))
}

const GERMAN: &str = "Jahr;Einwohner;Geburten;Gestorbene;Zuzüge;Fortzüge;Saldo\n\
    2026;100.500;950;1.290;8.100;7.500;600\n2027;100.400,0;.;1.280;;;-100\n";

#[test]
fn both_forms_say_the_same() {
    let long = "measure,region,year,value\npopulation,stadt,2026,100500\nbirths,stadt,2026,950\ndeaths,stadt,2026,1290\n\
        arrivals,stadt,2026,8100\ndepartures,stadt,2026,7500\nnet_migration,stadt,2026,600\npopulation,stadt,2027,100400\n\
        deaths,stadt,2027,1280\nnet_migration,stadt,2027,-100\n";
    let (wide, long) = (observed(GERMAN), observed(long));
    assert_eq!(wide.seen, long.seen);
    assert_eq!((wide.years(), wide.districts()), (Some((2026, 2027)), 0));
    let districts =
        observed("Jahr;Stadtteil;Einwohner;Ausländer;innerstädtische Zuzüge\n2026;Siegelbach;3050;210;90\n");
    assert_eq!(districts.seen[1].measure, Measure::Foreigners);
    assert_eq!((districts.seen[0].area, districts.districts()), (Area::Region(16), 1));
}

#[test]
fn damage_is_named() {
    for (text, expected) in [
        ("Jahr;Einwohner\n2026;-5\n", "2:6: `Einwohner` is negative: -5"),
        ("Jahr;Einwohner\n26;5\n", "2:1: `year` is `26`"),
        ("Jahr;Einwohner\n2026;5\n2026;6\n", "3:6: 2026 a second time"),
        ("Jahr;Gebiet;Einwohner\n2026;Nirgends;5\n", "2:6: unknown place `Nirgends`"),
        ("Jahr;Zuzüge;Fortzüge;Saldo\n2026;10;4;7\n", "2:11: a balance of 7, expected 10 - 4 = 6"),
    ] {
        let faults = read(&sheet(text), &base()).expect_err(text).to_string();
        assert!(faults.contains(expected), "{text}: {faults}");
    }
}

#[test]
fn what_is_observed_is_compared_with_what_was_projected() {
    let pack = observed(GERMAN).apply(&base()).unwrap();
    let model = Model::new(Arc::new(pack.clone())).unwrap();
    let deviations = compare(&pack, model.baseline());
    assert_eq!(deviations.len(), 9);
    let births = deviations.iter().find(|deviation| deviation.measure == Measure::Births).unwrap();
    assert!((births.difference() - (950.0 - births.projected)).abs() < 1e-12 && (births.projected - 944.0).abs() < 1.0);
    assert!((births.percent().unwrap() - (950.0 / births.projected - 1.0) * 100.0).abs() < 1e-9);
    let net = deviations.iter().find(|deviation| deviation.measure == Measure::NetMigration).unwrap();
    assert!((net.projected - 378.6).abs() < 1.0 && net.percent().is_none());
}

#[test]
fn figures_that_are_known_keep_their_source_and_others_are_replaced() {
    let base = base();
    let known = observed("Jahr;Einwohner\n2024;100403\n");
    let of = |pack: &Pack, year: i32| {
        pack.series(Measure::Population, Area::City).find(|seen| seen.year == year).cloned().unwrap()
    };
    let same = of(&base, 2024).value;
    let again = observed(&format!("Jahr;Einwohner\n2024;{same}\n")).apply(&base).unwrap();
    assert_eq!(of(&again, 2024), of(&base, 2024));
    if same != 100_403.0 {
        assert_eq!(known.corrects(&base).count(), 1);
        assert_eq!(of(&known.apply(&base).unwrap(), 2024).value, 100_403.0);
    }
}

#[test]
fn the_projection_starts_anew_from_the_newest_observed_year() {
    let base = base();
    assert!(restart(&base, None, 2030).is_err() && newest(&base, 2030).is_none());
    let pack = observed(GERMAN).apply(&base).unwrap();
    assert!(newest(&pack, 2026).is_some_and(|(year, _)| year == 2026), "nobody starts from a year to come");
    let anew = restart(&pack, None, 2027).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(anew.meta.base_year, 2027);
    assert!((anew.population.sum() - 100_400.0).abs() < 1e-6);
    let assumed = anew.assumption("ausgangsbestand").unwrap();
    assert_eq!(assumed.provenance.quality, Quality::Assumption);
    let dwellings = |pack: &Pack| pack.housing.iter().map(|home| home.dwellings).sum::<f64>();
    assert!((dwellings(&anew) - dwellings(&base) - 2.0 * 200.0).abs() < 1.0, "{}", dwellings(&anew));
    assert!(anew.projects.iter().all(|project| project.from_year > 2027));
    let model = Model::new(Arc::new(anew)).unwrap();
    assert_eq!(model.baseline().base_year(), 2027);
}

/// Births and deaths of every district: twice as many births as expected in one large district, half in the small ones of its type.
fn with_cases(births: impl Fn(usize) -> f64) -> String {
    let base = base();
    let mut text = "GebietsID;Jahr;Geburten;Gestorbene\n".to_owned();
    for (index, region) in base.regions.iter().enumerate() {
        let cases = (region.persons / 100.0 * births(index)).round();
        text.push_str(&format!("{};2024;{cases};{}\n", region.id, (region.persons / 80.0).round()));
    }
    text
}

#[test]
fn small_districts_of_a_type_share_a_factor_and_the_city_keeps_its_level() {
    let pack = observed(&with_cases(|region| if region == 0 { 2.0 } else { 1.0 + region as f64 / 20.0 }))
        .apply(&base())
        .unwrap();
    assert_eq!(pack.levels.len(), 18);
    let small: Vec<f64> = (9..18).map(|region| pack.levels[region].fertility).collect();
    assert!(small.windows(2).all(|pair| pair[0] == pair[1]), "{small:?}");
    assert!(pack.levels[0].fertility > 1.5 * pack.levels[1].fertility);
    let expected = crate::levels::expected_births(&pack);
    let mean: f64 = expected.iter().zip(&pack.levels).map(|(births, level)| births * level.fertility).sum::<f64>()
        / expected.iter().sum::<f64>();
    assert!((mean - 1.0).abs() < 1e-12);
    assert!(pack.assumption("fortzug_stadtteile").unwrap().text.contains("2024"));
    let small = with_cases(|region| if region == 13 { 0.1 } else { 1.0 });
    let pack = observed(&small).apply(&base()).unwrap();
    assert!(pack.levels.len() == 18 && pack.series(Measure::Births, Area::Region(13)).next().is_none(), "kept back");
    let part = with_cases(|_| 1.0).lines().take(9).map(|line| format!("{line}\n")).collect::<String>();
    assert!(observed(&part).apply(&base()).unwrap().levels.is_empty(), "not every district");
    assert!(!districts::is_district_ages(&sheet(&part)));
}
