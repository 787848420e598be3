//! Dwellings, the infill programme, and who finds a home.

use cohort::official::{Component, project};
use scenario::pack::{Housing, Region};
use scenario::{Area, Building, Course, Homes, Lever, Outcome, Scenario, Setting};

use crate::{CITY, ERFENBACH, MODEL, until, with};

const YEARS: std::ops::RangeInclusive<i32> = 2026..=2045;

fn crowd() -> Scenario {
    with(Lever::Arrivals, CITY, 2_000.0)
}

/// What is left of the persons in an occupied dwelling of the baseline, which fall by a fifth of a percent a year.
fn fallen(year: i32) -> f64 {
    (2026..=year).fold(1.0, |left, _| left * (1.0 - 0.002))
}

fn unplaced(outcome: &Outcome, area: Area) -> f64 {
    YEARS.map(|year| outcome.change(area, year).unplaced).sum()
}

/// The programme with what nobody has published: owners who take part and dwellings on a site.
fn programme(scenario: Scenario, participation: f64, per_site: f64) -> Scenario {
    scenario.with_setting(Setting::Participation, CITY, Some(participation)).with_setting(
        Setting::DwellingsPerSite,
        CITY,
        Some(per_site),
    )
}

fn check_dwellings(lever: Lever, a_year: f64, expected: f64) {
    let more = until(&with(lever, CITY, a_year), 2030).dwellings(CITY, 2030);
    let difference = more - MODEL.baseline().dwellings(CITY, 2030);
    assert!((difference - expected).abs() < 1e-6, "{lever:?}: {difference}");
}

#[test]
fn every_way_of_building_adds_its_dwellings_year_by_year() {
    check_dwellings(Lever::Construction, 70.0, 350.0);
    check_dwellings(Lever::Construction, -200.0, -1_000.0);
    check_dwellings(Lever::Conversion, 30.0, 150.0);
    check_dwellings(Lever::Infill, 20.0, 100.0);
    let two_years = Course::Span { value: 30.0, first: 2027, last: 2028 };
    let outcome = until(&Scenario::default().with_course(Lever::Conversion, CITY, two_years), 2030);
    let more = |year| outcome.dwellings(CITY, year) - MODEL.baseline().dwellings(CITY, year);
    for (year, expected) in [(2026, 0.0), (2027, 30.0), (2028, 60.0), (2030, 60.0)] {
        assert!((more(year) - expected).abs() < 1e-6, "{year}: {}", more(year));
    }
}

#[test]
fn known_projects_are_part_of_ongoing_building() {
    let yearly = |year| MODEL.baseline().dwellings(CITY, year) - MODEL.baseline().dwellings(CITY, year - 1);
    for project in &MODEL.pack().projects {
        assert!((yearly(project.from_year) - 200.0).abs() < 1e-6, "{}", project.name);
    }
}

#[test]
fn fewer_persons_in_a_dwelling_and_more_kept_free_leave_more_people_without_one() {
    let base = unplaced(&until(&crowd(), 2045), CITY);
    for (lever, value) in [(Lever::KeptFree, 2.0), (Lever::PersonsPerDwelling, -0.05), (Lever::OccupancyTrend, -0.3)] {
        let scarce = unplaced(&until(&crowd().with_deviation(lever, CITY, value), 2045), CITY);
        let ample = unplaced(&until(&crowd().with_deviation(lever, CITY, -value), 2045), CITY);
        assert!(scarce > base + 500.0 && ample < base - 500.0, "{lever:?}: {scarce} {base} {ample}");
    }
}

#[test]
fn as_little_or_as_much_can_be_kept_free_as_the_lever_goes() {
    let basis = MODEL.basis(Lever::KeptFree);
    let (least, most) = basis.reach_of(CITY);
    for value in [least, basis.max_of(CITY), most] {
        let deviation = value - basis.base_of(CITY);
        assert!(MODEL.project(&with(Lever::KeptFree, CITY, deviation), 2030).is_ok(), "{value}");
    }
}

#[test]
fn without_a_limit_the_result_is_the_unlimited_engine_s() {
    let free = crowd().with_homes(Homes::Ignore).with_deviation(Lever::Infill, CITY, 50.0);
    let inputs = MODEL.inputs(&free, 2045).unwrap();
    assert!(inputs.years().iter().all(|year| year.capacity().is_none()));
    assert_eq!(&project(&inputs), until(&free, 2045).projection());
    // Room for everybody is as no limit, but for the last digits of sums in another order.
    let roomy = crowd().with_deviation(Lever::Construction, CITY, 1_200.0).with_deviation(Lever::Infill, CITY, 50.0);
    let (roomy, free) = (until(&roomy, 2045), until(&free, 2045));
    assert!((roomy.persons(CITY, 2045) - free.persons(CITY, 2045)).abs() < 1e-6);
    assert_eq!(unplaced(&roomy, CITY), 0.0);
}

#[test]
fn placed_and_unplaced_people_are_the_demand_of_every_district_and_year() {
    let outcome = until(&crowd().with_deviation(Lever::Infill, ERFENBACH, 30.0), 2045);
    let components = outcome.projection().components();
    for year in YEARS {
        let index = (year - 2026) as usize;
        let change = outcome.change(CITY, year);
        assert!((change.arrivals + change.unplaced - outcome.wanted(CITY, year)).abs() < 1e-6, "{year}");
        let mut elsewhere = 0.0;
        for district in 0..18 {
            let area = Area::District(district);
            let change = outcome.change(area, year);
            let redirected = components[[index, district, Component::Redirected.index()]];
            // Of those who wanted to come here: some live here, some found a home elsewhere, some found none.
            let found_elsewhere = outcome.wanted(area, year) - (change.arrivals - redirected) - change.unplaced;
            assert!(found_elsewhere > -1e-6, "{year} {area:?}: {found_elsewhere}");
            elsewhere += found_elsewhere - redirected;
        }
        assert!(elsewhere.abs() < 1e-6, "{year}: {elsewhere}");
    }
}

#[test]
fn infill_fills_its_own_district_first() {
    let without = until(&crowd(), 2045);
    let with = until(&crowd().with_deviation(Lever::Infill, ERFENBACH, 30.0), 2045);
    let more = with.persons(ERFENBACH, 2045) - without.persons(ERFENBACH, 2045);
    let others = with.persons(CITY, 2045) - without.persons(CITY, 2045) - more;
    let home = MODEL.pack().housing[17];
    let room = 30.0 * 20.0 * home.persons_per_dwelling * fallen(2045) * (1.0 - home.kept_free);
    assert!((more - room).abs() < 0.02 * room, "{more} of {room}");
    assert!(others.abs() < 0.05 * room, "{others}");
    // Each person housed is one fewer without a dwelling, but for children born to them and those who leave again.
    let fewer = unplaced(&without, CITY) - unplaced(&with, CITY);
    assert!(fewer > 0.7 * room, "{fewer} of {room}");
}

#[test]
fn every_district_under_pressure_is_as_full_as_its_dwellings() {
    let outcome = until(&crowd(), 2045);
    let inputs = MODEL.inputs(&crowd(), 2045).unwrap();
    let capacity = inputs.years()[19].capacity().unwrap();
    for (district, room) in capacity.iter().enumerate() {
        let persons = outcome.persons(Area::District(district), 2045);
        assert!(persons <= room + 0.01, "{district}: {persons} {room}");
    }
}

#[test]
fn the_dwellings_needed_are_the_people_by_persons_in_a_dwelling() {
    let base = MODEL.baseline();
    let needed = base.dwellings_needed(CITY, 2025);
    let pack = MODEL.pack();
    let of =
        |(region, home): (&Region, &Housing)| region.persons / (home.persons_per_dwelling * (1.0 - home.kept_free));
    let expected: f64 = pack.regions.iter().zip(&pack.housing).map(of).sum();
    assert!((needed - expected).abs() < 1e-6, "{needed}");
    let smaller = Scenario::default().with_homes(Homes::Ignore).with_deviation(Lever::OccupancyTrend, CITY, -0.5);
    let (smaller, same) = (until(&smaller, 2045), until(&Scenario::default().with_homes(Homes::Ignore), 2045));
    let ratio = smaller.dwellings_needed(CITY, 2045) / same.dwellings_needed(CITY, 2045);
    let twenty_years = (0..20).fold(1.0, |product, _| product * (1.0 - 0.007) / (1.0 - 0.002));
    assert!((ratio - 1.0 / twenty_years).abs() < 1e-9, "{ratio}");
    let sum: f64 = (0..18).map(|district| smaller.dwellings_needed(Area::District(district), 2045)).sum();
    assert!((sum - smaller.dwellings_needed(CITY, 2045)).abs() < 1e-6);
}

#[test]
fn without_participation_and_dwellings_on_a_site_the_potential_is_unknown() {
    let outcome = until(&with(Lever::Infill, CITY, 20.0), 2030);
    assert_eq!(outcome.infill_potential(CITY), None);
    assert_eq!(outcome.infill_beyond_potential(CITY, 2030), None);
    let sites = outcome.infill_sites(CITY).unwrap();
    assert!((sites - 33.33).abs() < 0.01, "{sites}");
    let unsuited = Scenario::default().with_setting(Setting::UnsuitedSites, CITY, Some(1.0)).with_setting(
        Setting::ConditionalSites,
        ERFENBACH,
        Some(0.0),
    );
    let sites = until(&unsuited, 2030).infill_sites(CITY).unwrap();
    assert!((sites - 100.0 + 0.9).abs() < 0.01, "{sites}");
}

#[test]
fn the_potential_is_drawn_down_and_what_goes_beyond_it_is_marked() {
    let scenario = programme(with(Lever::Infill, CITY, 10.0), 50.0, 3.0);
    let outcome = until(&scenario, 2045);
    let potential = outcome.infill_potential(CITY).unwrap();
    assert!((potential - 33.33 * 0.5 * 3.0).abs() < 0.02, "{potential}");
    assert_eq!(outcome.infill_beyond_potential(CITY, 2028), Some(0.0));
    let beyond = outcome.infill_beyond_potential(CITY, 2045).unwrap();
    assert!((beyond - (200.0 - potential)).abs() < 0.5, "{beyond}");
    // Marking changes nothing: the result is that of the lever alone.
    assert_eq!(outcome.projection(), until(&with(Lever::Infill, CITY, 10.0), 2045).projection());

    let ending = until(&scenario.with_setting(Setting::EndsWithPotential, CITY, Some(1.0)), 2045);
    assert_eq!(ending.infill_beyond_potential(CITY, 2045), Some(0.0));
    assert!((ending.infill(CITY, 2045) - potential).abs() < 1e-9);
    assert!((ending.infill(CITY, 2028) - 30.0).abs() < 1e-9);
}

#[test]
fn infill_is_built_between_the_programme_s_years() {
    let scenario = with(Lever::Infill, ERFENBACH, 10.0)
        .with_setting(Setting::FirstYear, CITY, Some(2030.0))
        .with_setting(Setting::LastYear, CITY, Some(2031.0));
    let outcome = until(&scenario, 2040);
    for (year, built) in [(2029, 0.0), (2030, 10.0), (2031, 20.0), (2040, 20.0)] {
        assert_eq!(outcome.infill(ERFENBACH, year), built, "{year}");
    }
}

#[test]
fn the_share_from_outside_goes_from_none_to_attract() {
    let share = |percent| with(Lever::Infill, CITY, 50.0).with_setting(Setting::FromOutside, CITY, Some(percent));
    let at = |scenario: &Scenario| until(scenario, 2040);
    assert_eq!(at(&share(0.0)).projection(), at(&with(Lever::Infill, CITY, 50.0)).projection());
    let attract = with(Lever::Infill, CITY, 50.0).with_homes(Homes::Attract);
    assert_eq!(at(&share(100.0)).projection(), at(&attract).projection());
    let wanted = |percent| at(&share(percent)).wanted(CITY, 2030);
    assert!((wanted(40.0) - 0.6 * wanted(0.0) - 0.4 * wanted(100.0)).abs() < 1e-6);
}

#[test]
fn the_type_of_buildings_says_how_many_move_in() {
    let room = |building: Building| {
        let scenario = with(Lever::Infill, CITY, 50.0).with_homes(Homes::Attract).with_building(building);
        until(&scenario, 2026).wanted(CITY, 2026) - MODEL.baseline().wanted(CITY, 2026)
    };
    for (_, building) in Building::ALL {
        let pack = MODEL.pack();
        // Sites lie where the people are, all classes alike.
        let all: f64 = pack.infill.iter().map(|site| site.sites).sum();
        let of = |(region, home): (usize, &Housing)| {
            let sites = pack.infill.iter().filter(|site| site.region == region).map(|site| site.sites).sum::<f64>();
            sites / all
                * building.residents().unwrap_or(home.persons_per_dwelling * fallen(2026))
                * (1.0 - home.kept_free)
        };
        let expected = 50.0 * pack.housing.iter().enumerate().map(of).sum::<f64>();
        assert!((room(building) - expected).abs() < 1e-6, "{building:?}: {}", room(building));
    }
    let crowded = |building| {
        unplaced(&until(&crowd().with_deviation(Lever::Infill, CITY, 50.0).with_building(building), 2045), CITY)
    };
    assert!(crowded(Building::Detached) < crowded(Building::AsStock) - 500.0);
}
