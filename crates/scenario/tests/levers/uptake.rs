//! What happens to the homes.

use proptest::prelude::*;
use scenario::{Area, Building, Homes, Lever, Outcome, Scenario, Setting, Uptake};

use crate::{CITY, ERFENBACH, MODEL, until, with};

const YEAR: i32 = 2040;
/// Sums of some thousand persons, each with sixteen digits.
const ROUNDING: f64 = 1e-6;

fn near(one: f64, other: f64, what: &str) {
    assert!((one - other).abs() < ROUNDING, "{what}: {one} {other}");
}

/// Every district and the city last, after checking that the chain adds up in each and over all.
fn uptake(scenario: &Scenario) -> Vec<Uptake> {
    let rows = MODEL.uptake(scenario, YEAR).unwrap();
    let (with, without) = (until(scenario, YEAR), until(&MODEL.without_infill(scenario), YEAR));
    let (city, districts) = rows.split_last().unwrap();
    let more = |area| with.persons(area, YEAR) - without.persons(area, YEAR);
    let mut housed = 0.0;
    for (region, row) in districts.iter().enumerate() {
        let area = Area::District(region);
        near(row.newcomers + row.from_districts + row.empty, row.dwellings, "dwellings");
        assert!([row.newcomers, row.from_districts, row.empty].iter().all(|part| *part >= 0.0), "{row:?}");
        near(row.dwellings, with.infill(area, YEAR), "infill");
        near(row.more_people, more(area), "people");
        let in_new = (row.newcomers + row.from_districts) * with.residents_of_infill(region, YEAR);
        near(in_new + row.in_stock, row.more_people, "people in dwellings");
        housed += in_new;
    }
    near(city.newcomers + city.from_districts + city.empty, city.dwellings, "dwellings of the city");
    near(city.more_people, more(CITY), "people of the city");
    near(housed + city.in_stock, city.more_people, "people of the city in dwellings");
    let sum = |part: fn(&Uptake) -> f64| districts.iter().map(part).sum::<f64>();
    near(sum(|row| row.dwellings), city.dwellings, "sum of dwellings");
    near(sum(|row| row.newcomers), city.newcomers, "sum of newcomers");
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_number_of_the_chain_adds_up(
        built in prop::collection::vec((0_usize..18, 0.0..40.0_f64), 0..4),
        everywhere in 0.0..120.0_f64,
        arrivals in -500.0..2_000.0_f64,
        homes in 0_usize..3,
        building in 0_usize..5,
    ) {
        let mut scenario = with(Lever::Infill, CITY, everywhere)
            .with_deviation(Lever::Arrivals, CITY, arrivals)
            .with_homes(Homes::ALL[homes].1)
            .with_building(Building::ALL[building].1);
        for (region, dwellings) in built {
            scenario = scenario.with_deviation(Lever::Infill, Area::District(region), dwellings);
        }
        uptake(&scenario);
    }
}

#[test]
fn without_infill_there_is_nothing_to_fill() {
    assert!(uptake(&Scenario::default()).iter().all(|row| *row == Uptake::default()));
}

/// Where nobody lacks a home, new dwellings fill from other districts and leave the city as large as it is.
#[test]
fn new_dwellings_where_there_is_room_fill_from_other_districts_or_stand_empty() {
    let rows = uptake(&with(Lever::Infill, ERFENBACH, 20.0));
    let (city, here) = (rows[18], rows[17]);
    assert!(here.from_districts > 50.0 && here.newcomers < 0.1 * here.from_districts, "{here:?}");
    assert!(rows[..17].iter().all(|row| row.dwellings == 0.0 && row.in_stock < 0.0), "{rows:?}");
    assert!((city.dwellings - 300.0).abs() < ROUNDING && city.empty > 0.0, "{city:?}");
}

/// Where people lack a home, new dwellings fill with those who would not have come; only what is kept free stays empty.
#[test]
fn new_dwellings_where_homes_are_scarce_fill_with_newcomers() {
    let crowd = with(Lever::Arrivals, CITY, 2_000.0).with_deviation(Lever::Infill, CITY, 100.0);
    let city = uptake(&crowd)[18];
    assert!((city.dwellings - 1_500.0).abs() < ROUNDING, "{city:?}");
    assert!((city.newcomers / city.dwellings - 0.977).abs() < 0.01, "{city:?}");
    assert!(city.from_districts < 0.01 * city.dwellings, "{city:?}");
}

#[test]
fn one_dwelling_more_houses_people_where_homes_are_scarce_and_moves_them_where_not() {
    let people = |scenario: &Scenario| MODEL.one_more(scenario, YEAR).unwrap();
    let roomy = people(&Scenario::default());
    assert!(roomy.iter().all(|one| one.is_some_and(|one| one.in_city.abs() < 0.1)), "{roomy:?}");
    assert!(roomy.iter().all(|one| one.is_some_and(|one| one.in_district > 0.3)), "{roomy:?}");
    let crowd = people(&with(Lever::Arrivals, CITY, 2_000.0));
    // A dwelling of the district's stock of 2040: a fifth of a percent fewer persons each year, some kept free.
    for (one, home) in crowd.iter().zip(&MODEL.pack().housing) {
        let room = (0..15).fold(home.persons_per_dwelling, |persons, _| persons * 0.998) * (1.0 - home.kept_free);
        let one = one.unwrap();
        assert!((one.in_city - room).abs() < 0.1 * room && one.in_district > 0.8 * room, "{one:?} of {room}");
    }
}

#[test]
fn where_building_ends_with_the_potential_no_dwelling_more_is_built() {
    let scenario = with(Lever::Infill, CITY, 100.0)
        .with_setting(Setting::Participation, CITY, Some(50.0))
        .with_setting(Setting::DwellingsPerSite, CITY, Some(1.0))
        .with_setting(Setting::EndsWithPotential, CITY, Some(1.0));
    assert!(MODEL.one_more(&scenario, YEAR).unwrap().iter().all(Option::is_none));
}

#[test]
fn the_limit_binds_from_the_first_year_in_which_somebody_lacks_a_home() {
    let from = |outcome: &Outcome, area| outcome.binds_from(area, 2050);
    assert_eq!(from(&until(&Scenario::default().with_homes(Homes::Ignore), 2050), CITY), None);
    let crowd = until(&with(Lever::Arrivals, CITY, 2_000.0), 2050);
    let year = from(&crowd, CITY).unwrap();
    assert!(crowd.change(CITY, year).unplaced > 0.5 && crowd.change(CITY, year - 1).unplaced <= 0.5, "{year}");
    assert!((0..18).all(|region| from(&crowd, Area::District(region)).is_none_or(|here| here >= year)));
}
