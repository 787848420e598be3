//! The migration of the baseline is that of its years: every published group, as the checked-in pack implies it.

use cohort::dims::{AGES, Sex};
use hindcast::{Nation, Past, Record};
use ndarray::{Array2, Axis, s};
use scenario::pack::{Area, Group, Measure, Pack};

use super::{checked_in, read};

/// Years of the baseline's migration.
const YEARS: [i32; 2] = [2023, 2024];
/// Rates and profiles have six decimals.
const ROUNDING: f64 = 0.05;

/// Mean of the years by published group: arrivals and departures.
fn counted(pack: &Pack) -> Vec<(Group, f64, f64)> {
    let first = pack.counted.flows.iter().filter(|row| row.group.year == YEARS[0]);
    let means = first.map(|row| {
        let next = Group { year: YEARS[1], ..row.group };
        let next = pack.counted.flows.iter().find(|other| other.group == next).unwrap();
        (row.group, (row.arrivals + next.arrivals) / 2.0, (row.departures + next.departures) / 2.0)
    });
    means.collect()
}

/// People of January in the mean of the years by the age they reach, found again from what the pack says.
fn exposed(pack: &Pack) -> Array2<f64> {
    let mut record = Record::of_pack(pack);
    record.carry_to(pack.meta.base_year);
    let nation = Nation::read(&read("sources/germany")).unwrap();
    let past = Past::of(&record, &nation, pack.meta.base_year).unwrap();
    let mut sum = Array2::zeros((2, AGES));
    for year in YEARS {
        let mut exposed = past.years[&year].exposed.clone();
        let total = pack.series(Measure::Population, Area::City).find(|seen| seen.year == year - 1).unwrap().value;
        let mut alive = exposed.slice_mut(s![.., 1..]);
        // What the census of 2022 found shows in the cohorts of 2025 alone: the totals were not used for it.
        let error = alive.sum() / total - 1.0;
        assert!(error.abs() < 0.004, "{year}: people of January {:+.2} %", 100.0 * error);
        alive *= total / alive.sum();
        sum += &exposed;
    }
    sum / 2.0
}

#[test]
fn each_published_group_of_the_basis_is_met_exactly() {
    let pack = checked_in();
    let exposed = exposed(&pack);
    let out_rate = pack.out_rate.index_axis(Axis(0), 0);
    let groups = counted(&pack);
    assert_eq!(groups.len(), 12, "six age groups by sex");
    for (group, arrivals, departures) in &groups {
        let (sex, ages) = (group.sex.index(), group.from..=group.to);
        let coming: f64 = pack
            .arrivals
            .iter()
            .map(|kind| kind.level * ages.clone().map(|age| kind.profile[[sex, age]]).sum::<f64>())
            .sum();
        let leaving: f64 = ages.map(|age| exposed[[sex, age]] * out_rate[[sex, age]]).sum();
        assert!((coming - arrivals).abs() < ROUNDING, "{group:?}: {coming} arrivals instead of {arrivals}");
        assert!((leaving - departures).abs() < ROUNDING, "{group:?}: {leaving} departures instead of {departures}");
    }
    let sum = |of: fn(&(Group, f64, f64)) -> f64| groups.iter().map(of).sum::<f64>();
    assert_eq!((sum(|row| row.1), sum(|row| row.2)), (7_963.0, 7_603.0));
}

#[test]
fn the_first_reference_period_is_the_basis() {
    let pack = checked_in();
    let exposed = exposed(&pack);
    let basis = &pack.periods[0];
    for group in &basis.groups {
        let both = |value: fn(&(Group, f64, f64)) -> f64| -> f64 {
            let rows = counted(&pack);
            rows.iter().filter(|row| (row.0.from, row.0.to) == (group.from, group.to)).map(value).sum()
        };
        assert_eq!((group.arrivals, group.departures), (both(|row| row.1), both(|row| row.2)), "{group:?}");
        let people: f64 = Sex::ALL.iter().map(|sex| exposed.slice(s![sex.index(), group.from..=group.to]).sum()).sum();
        assert!((group.exposed - people).abs() < 0.01, "{group:?}: {people}");
    }
    let ids: Vec<&str> = pack.periods.iter().map(|period| period.id.as_str()).collect();
    assert_eq!(ids, ["2023-24", "2015-2024", "2020-21", "2016-18"]);
    let arrivals: Vec<f64> = pack
        .periods
        .iter()
        .map(|period| period.groups.iter().map(|group| group.arrivals).sum::<f64>().round())
        .collect();
    // Totals of the years, from the rows without age: 2019 is left out of the second.
    assert_eq!(arrivals, [7_963.0, 8_148.0, 6_844.0, 8_474.0]);
}
