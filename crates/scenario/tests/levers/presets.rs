//! Scenarios that a debate starts from.

use std::sync::LazyLock;

use scenario::presets::{self, FIFTH_KEYS, Origin, Preset, Quantity};
use scenario::{Lever, Names, Outcome, Scenario, link};

use crate::ages::flows;
use crate::{CITY, MODEL, until};

static PRESETS: LazyLock<Vec<Preset>> = LazyLock::new(|| presets::all(&MODEL).unwrap());

fn preset(id: &str) -> &'static Preset {
    PRESETS.iter().find(|preset| preset.id == id).unwrap()
}

fn net(outcome: &Outcome, year: i32) -> f64 {
    let change = outcome.change(CITY, year);
    change.arrivals - change.departures
}

#[test]
fn every_preset_is_there_and_goes_through_a_link() {
    let ids: Vec<&str> = PRESETS.iter().map(|preset| preset.id.as_str()).collect();
    let expected = "basis wanderung-2015-2024 wanderung-2020-21 wanderung-2016-18 neubau-2022-2025 kein-neubau belegung-wenig \
        belegung-stark nachverdichtung fuenfte-vorausberechnung hohe-zuwanderung keine-wanderung universitaet-waechst \
        universitaet-schrumpft";
    assert_eq!(ids.join(" "), expected);
    let names = Names::of(MODEL.pack());
    for preset in PRESETS.iter() {
        let (back, faults) = link::decode(&link::encode(&preset.scenario, &names), &names);
        assert_eq!((&back, faults.len()), (&preset.scenario, 0), "{}", preset.id);
    }
}

#[test]
fn a_figure_from_the_pack_names_a_row_of_it() {
    for figure in PRESETS.iter().flat_map(|preset| &preset.derivation) {
        if let Origin::Assumption(id) = figure.origin {
            assert!(MODEL.pack().assumption(id).is_some(), "{id}");
        }
    }
}

/// People of the base year who reach one of these ages in the first year.
fn could_leave(from: usize, to: usize) -> f64 {
    let before = (from.max(1) - 1, if to == 100 { 100 } else { to - 1 });
    MODEL.baseline().persons_aged(CITY, 2025, before.0, before.1)
}

#[test]
fn a_reference_period_brings_its_people_and_its_rates_of_every_age() {
    let periods = &MODEL.pack().periods;
    let (basis, others) = periods.split_first().unwrap();
    let all = |scenario: &Scenario| {
        (0..18).map(|region| flows(scenario, region)).fold([[0.0; 6]; 2], |mut sums, flows| {
            sums.iter_mut().flatten().zip(flows.iter().flatten()).for_each(|(sum, flow)| *sum += flow);
            sums
        })
    };
    let before = all(&Scenario::default());
    for period in others {
        let preset = preset(&format!("wanderung-{}", period.id));
        let after = all(&preset.scenario);
        for (index, group) in period.groups.iter().enumerate() {
            // The preset keeps three decimals of a percent: hundredths of a person.
            assert!(
                (after[0][index] - group.arrivals).abs() < 0.05,
                "{}: {} {}",
                period.id,
                after[0][index],
                group.arrivals
            );
            let rate = |period: &scenario::pack::Period| period.groups[index].departures / period.groups[index].exposed;
            let ratio = rate(period) / rate(basis);
            assert!((after[1][index] / before[1][index] - ratio).abs() < 1e-5, "{}", period.id);
            // The rate itself is that of the period but for how the ages within a group have changed since: 1.6 percent at most.
            let found = after[1][index] / could_leave(group.from, group.to);
            let published = group.departures / group.exposed;
            assert!((found / published - 1.0).abs() < 0.02, "{}: {found} {published}", period.id);
        }
        assert_eq!(preset.derivation.len(), 12);
        assert!(MODEL.refusals(&preset.scenario).is_empty());
    }
}

fn check_dwellings(id: &str, a_year: f64) {
    let outcome = until(&preset(id).scenario, 2035);
    let built = outcome.dwellings(CITY, 2035) - outcome.dwellings(CITY, 2025);
    assert!((built / 10.0 - a_year).abs() < 0.01, "{id}: {built}");
}

#[test]
fn dwellings_grow_as_each_preset_says() {
    check_dwellings("basis", 200.0);
    check_dwellings("neubau-2022-2025", 270.0);
    check_dwellings("kein-neubau", 0.0);
    check_dwellings("belegung-stark", 200.0);
    check_dwellings("nachverdichtung", 200.0 + 3.333);
}

#[test]
fn infill_on_all_sites_ends_at_the_known_potential() {
    let outcome = until(&preset("nachverdichtung").scenario, 2050);
    let potential = outcome.infill_potential(CITY).unwrap();
    assert!((outcome.infill(CITY, 2050) - potential).abs() < 0.1, "{potential}");
    assert_eq!(outcome.infill_beyond_potential(CITY, 2050), Some(0.0));
}

#[test]
fn the_fifth_forecast_s_balance_is_met_in_every_year() {
    let outcome = until(&preset("fuenfte-vorausberechnung").scenario, 2070);
    for year in 2026..=2070 {
        assert!((net(&outcome, year) - 240.0).abs() < 0.05, "{year}: {}", net(&outcome, year));
    }
    assert_eq!((2026..=2070).map(|year| outcome.change(CITY, year).unplaced).sum::<f64>(), 0.0);
    let levels = MODEL.levels(&preset("fuenfte-vorausberechnung").scenario);
    assert!((levels.value(Lever::Fertility, CITY, 2030) - 1.359).abs() < 1e-3);
    for (lever, table, goal) in [
        (Lever::LifeExpectancyWomen, &MODEL.pack().mortality.city[0], 85.9),
        (Lever::LifeExpectancyMen, &MODEL.pack().mortality.city[1], 82.1),
    ] {
        let more = levels.value(lever, CITY, 2040);
        assert!((table.life_expectancy_at_birth() + more - goal).abs() < 1e-3, "{lever:?}");
        assert!((levels.value(lever, CITY, 2030) - more / 3.0).abs() < 1e-9, "{lever:?}");
    }
}

#[test]
fn the_fifth_forecast_lies_between_its_lowest_and_highest_key() {
    let of = |key| until(&presets::fifth(&MODEL, key).unwrap().unwrap().scenario, 2070);
    let [middle, low, high] = FIFTH_KEYS.map(of);
    for year in 2026..=2070 {
        let persons = [&low, &middle, &high].map(|outcome| outcome.persons(CITY, year));
        assert!(persons[0] < persons[1] && persons[1] < persons[2], "{year}: {persons:?}");
    }
    let derivation = &preset("fuenfte-vorausberechnung").derivation;
    let balance = derivation.iter().find(|figure| figure.quantity == Quantity::NetMigration).unwrap();
    assert_eq!((balance.value, balance.range), (240.0, Some([220.0, 330.0])));
}

#[test]
fn high_migration_starts_at_the_mean_of_five_observed_years() {
    let outcome = until(&preset("hohe-zuwanderung").scenario, 2030);
    // 2013 to 2017: 406, 472, 1,329, 966 and 633.
    assert!((net(&outcome, 2026) - 761.2).abs() < 1.0, "{}", net(&outcome, 2026));
}

#[test]
fn without_migration_only_births_and_deaths_are_left() {
    let outcome = until(&preset("keine-wanderung").scenario, 2050);
    for year in 2026..=2050 {
        let change = outcome.change(CITY, year);
        assert!(change.arrivals.abs() < 1e-6 && change.departures.abs() < 1e-6, "{year}: {change:?}");
        let natural = outcome.persons(CITY, year) - outcome.persons(CITY, year - 1) - change.births + change.deaths;
        assert!(natural.abs() < 1e-6, "{year}");
    }
}

#[test]
fn students_come_young_and_leave_at_25_to_34() {
    let (more, fewer) = (
        until(&preset("universitaet-waechst").scenario, 2045),
        until(&preset("universitaet-schrumpft").scenario, 2045),
    );
    let aged = |outcome: &Outcome, from, to| {
        outcome.persons_aged(CITY, 2045, from, to) - MODEL.baseline().persons_aged(CITY, 2045, from, to)
    };
    // A year of age holds most of those who came while they study, and few of them ten years later.
    let (studying, later) = (aged(&more, 22, 24) / 3.0, aged(&more, 35, 37) / 3.0);
    assert!(studying > 50.0 && later < 0.5 * studying, "{studying} {later}");
    assert!(aged(&fewer, 22, 24) < 0.0);
}

fn check_occupancy(id: &str, a_year: f64) {
    let levels = MODEL.levels(&preset(id).scenario);
    let trend = levels.value(Lever::OccupancyTrend, CITY, 2030);
    assert!((trend - a_year).abs() < 1e-9, "{id}: {trend}");
}

#[test]
fn persons_in_a_dwelling_fall_as_each_preset_says() {
    check_occupancy("basis", -0.2);
    check_occupancy("kein-neubau", -0.2);
    check_occupancy("belegung-wenig", -0.1);
    check_occupancy("belegung-stark", -0.5);
    check_occupancy("neubau-2022-2025", -0.5);
}

/// The first year of the horizon in which somebody finds no home.
fn binds(scenario: &Scenario) -> Option<i32> {
    let outcome = until(scenario, 2070);
    (2026..=2070).find(|year| outcome.change(CITY, *year).unplaced > 0.5)
}

#[test]
fn without_new_dwellings_people_are_left_without_a_home() {
    let year = binds(&preset("kein-neubau").scenario);
    assert!(year.is_some(), "nobody is left without a home until 2070");
}

#[test]
fn six_hundred_more_arrivals_lack_homes_earlier_without_building_than_with_infill() {
    let crowd = preset("kein-neubau").scenario.clone().with_deviation(Lever::Arrivals, CITY, 600.0);
    let built = crowd.clone().with_deviation(Lever::Infill, CITY, 100.0);
    let (without, with) = (binds(&crowd).unwrap(), binds(&built).unwrap_or(2071));
    assert!(without < with, "{without} {with}");
}
