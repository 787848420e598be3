use std::path::{Path, PathBuf};

use cohort::dims::AGES;
use ndarray::{Array2, Axis};
use scenario::pack::Pack;

use super::calibrate::{Levels, Shown, Whole};
use super::derive::derive;
use crate::files;

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(folder)
}

fn read(folder: &str) -> scenario::pack::Files {
    files::read(&data(folder)).unwrap()
}

fn checked_in() -> Pack {
    Pack::from_files(&files::read(&data("kaiserslautern")).unwrap()).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The city as one region, as the pack says it.
fn city(pack: &Pack) -> Whole<'_> {
    let mut profile = Array2::zeros((2, AGES));
    for kind in &pack.arrivals {
        profile += &(&*kind.profile * kind.level);
    }
    let arrivals = profile.sum();
    Whole {
        base_year: pack.meta.base_year,
        people: pack.population.sum_axis(Axis(0)),
        tables: &pack.mortality.published,
        fertility: pack.fertility.rates,
        boys_per_girl: pack.fertility.boys_per_girl,
        out_rate: pack.out_rate.index_axis(Axis(0), 0).to_owned(),
        profile: profile / arrivals,
    }
}

fn arrivals(pack: &Pack) -> f64 {
    pack.arrivals.iter().map(|kind| kind.level).sum()
}

#[test]
fn the_checked_in_pack_is_what_the_derivation_makes() {
    let derived = derive(&read("sources/kaiserslautern"), &read("sources/germany")).unwrap();
    let mut stored = files::read(&data("kaiserslautern")).unwrap();
    stored.retain(|name, _| name != "README.md");
    let names = |files: &scenario::pack::Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&derived.files), names(&stored));
    for (name, bytes) in &derived.files {
        assert!(stored[name] == *bytes, "{name} differs: run `insek pack kaiserslautern`");
    }
}

#[test]
fn a_year_published_in_two_divisions_of_ages_counts_everybody_once() {
    let derived = derive(&read("sources/kaiserslautern"), &read("sources/germany")).unwrap();
    let history = String::from_utf8(derived.files["history.csv"].clone()).unwrap();
    let check = |measure: &str, year: i32, expected: &str| {
        let start = format!("{measure},stadt,{year},");
        let found: Vec<_> = history.lines().filter_map(|line| line.strip_prefix(&start)).collect();
        assert!(found.len() == 1 && found[0].starts_with(&format!("{expected},")), "{start}{found:?}");
    };
    // 2019 stands in the table by five years and in the groups of the Kreise; the other years in one division.
    for (measure, sums) in [("under_20", ["16809", "16905", "17002"]), ("from_65", ["20273", "20436", "20588"])] {
        for (year, sum) in (2018..).zip(sums) {
            check(measure, year, sum);
        }
    }
}

#[test]
fn the_first_year_shows_the_observed_levels() {
    let pack = checked_in();
    let levels = Levels { mortality: pack.mortality.level, fertility: 1.0, arrivals: arrivals(&pack) };
    let Shown { deaths, births, net, departures } = city(&pack).year(levels).unwrap();
    // Rounding of rates and profiles to six decimals moves a year's components by hundredths of a person.
    for (found, observed) in [(deaths, (1377.0 + 1249.0 + 1279.0) / 3.0), (births, 944.0), (net, 360.0)] {
        assert!((found - observed).abs() < 0.05, "{found} instead of {observed}");
    }
    assert!((departures - 7_680.0).abs() < 100.0, "{departures}");
    assert!((pack.mortality.level - 1.06).abs() < 0.01);
    assert!((pack.fertility.total() - 1.42).abs() < 0.01);
}

#[test]
fn an_independent_rough_calculation_comes_to_the_same_city() {
    // Leaving rates of 2016-18, constant arrivals that give +350 in the first year, births at the level of 2024 (963), German mortality of
    // 2022/24 times 1.095, no housing limit. A rough calculation made elsewhere came to these numbers.
    let pack = checked_in();
    let city = city(&pack);
    let mut levels = Levels { mortality: 1.095, fertility: 1.0, arrivals: arrivals(&pack) };
    for _ in 0..20 {
        let shown = city.year(levels).unwrap();
        levels.fertility *= 963.0 / shown.births;
        levels.arrivals += 350.0 - shown.net;
    }
    let projection = city.project(levels, 25).unwrap();
    let found: Vec<f64> = [2030, 2040, 2050].iter().map(|year| projection.persons(*year, 0).unwrap()).collect();
    for (found, rough) in found.iter().zip([100_060.0, 98_940.0, 97_410.0]) {
        assert!((found / rough - 1.0).abs() < 0.003, "{found:.0} instead of about {rough}");
    }
}
