//! Levers by age group: who comes and who leaves at which age.

use cohort::dims::AGES;
use cohort::official::project_with;
use scenario::{AgeGroup, Area, Course, Homes, Lever, Names, Scenario};

use crate::{CITY, ERFENBACH, MODEL, until, with};

const FLOWS: [fn(AgeGroup) -> Lever; 2] = [Lever::ArrivalsOfAge, Lever::DeparturesOfAge];

/// Arrivals and departures by age group of a district in 2026, where everybody finds a home. Newborns leave as well, but the level
/// of departures is that of who is there in January.
pub(crate) fn flows(scenario: &Scenario, region: usize) -> [[f64; AgeGroup::COUNT]; 2] {
    let inputs = MODEL.inputs(&scenario.clone().with_homes(Homes::Ignore), 2026).unwrap();
    let mut sums = [[0.0; AgeGroup::COUNT]; 2];
    project_with(&inputs, |_, flows| {
        let lanes = region * 2 * AGES..(region + 1) * 2 * AGES;
        for cell in lanes {
            let age = cell % AGES;
            let group = AgeGroup::ALL.into_iter().find(|group| group.ages().1 >= age).unwrap().index();
            sums[0][group] += flows.arrivals[cell];
            sums[1][group] += if age > 0 { flows.departures[cell] } else { 0.0 };
        }
    });
    sums
}

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9 * one.abs().max(1.0), "{one} {other}");
}

#[test]
fn one_group_changes_its_own_flow_alone_and_parents_take_their_children_along() {
    for (flow, of) in FLOWS.into_iter().enumerate() {
        for group in AgeGroup::ALL {
            let scenario = with(of(group), CITY, -30.0).with_deviation(of(group), ERFENBACH, 10.0);
            for (region, percent) in [(0, -30.0), (17, -20.0)] {
                let (before, after) = (flows(&Scenario::default(), region), flows(&scenario, region));
                for other in AgeGroup::ALL {
                    let now = after[flow][other.index()] / before[flow][other.index()] - 1.0;
                    let follows = other == AgeGroup::Children && AgeGroup::PARENTS.contains(&group);
                    match other {
                        _ if other == group => close(now * 100.0, percent),
                        _ if follows => assert!((percent / 100.0..0.0).contains(&now), "{now}"),
                        _ => close(now, 0.0),
                    }
                    close(after[1 - flow][other.index()], before[1 - flow][other.index()]);
                }
            }
        }
    }
}

#[test]
fn children_change_as_25_to_49_together_unless_they_are_set() {
    for (flow, of) in FLOWS.into_iter().enumerate() {
        let apart = with(of(AgeGroup::From25), CITY, -20.0).with_deviation(of(AgeGroup::From30), CITY, 8.0);
        let of_city = |scenario: &Scenario, groups: &[AgeGroup]| -> f64 {
            let sum = |flows: [[f64; 6]; 2]| groups.iter().map(|group| flows[flow][group.index()]).sum::<f64>();
            (0..18).map(|region| sum(flows(scenario, region))).sum()
        };
        let change = |scenario: &Scenario, groups: &[AgeGroup]| {
            of_city(scenario, groups) / of_city(&Scenario::default(), groups) - 1.0
        };
        close(change(&apart, &[AgeGroup::Children]), change(&apart, &AgeGroup::PARENTS));
        let children = of(AgeGroup::Children);
        let stay = apart.clone().with_deviation(children, CITY, 0.0);
        close(change(&stay, &[AgeGroup::Children]), 0.0);
        assert_eq!(stay.clone().without(children, CITY), apart);
        let names = Names::of(MODEL.pack());
        assert_eq!(scenario::link::decode(&scenario::link::encode(&stay, &names), &names).0, stay);
        assert_eq!(scenario::file::read(&scenario::file::write(&stay, &names), &names), Ok(stay));
        let own = apart.with_deviation(children, CITY, 50.0);
        close(change(&own, &[AgeGroup::Children]), 0.5);
    }
}

#[test]
fn all_groups_together_are_the_whole_lever() {
    for (whole, of) in [Lever::Arrivals, Lever::Departures].into_iter().zip(FLOWS) {
        let each = AgeGroup::ALL
            .into_iter()
            .fold(Scenario::default(), |scenario, group| scenario.with_deviation(of(group), CITY, 15.0));
        let total = with(whole, CITY, 0.15 * MODEL.basis(whole).base_of(CITY));
        for region in 0..18 {
            for (one, other) in flows(&each, region).iter().flatten().zip(flows(&total, region).iter().flatten()) {
                close(*one, *other);
            }
            let (one, other) = (MODEL.levels(&each), MODEL.levels(&total));
            close(one.district(whole, region, 2026), other.district(whole, region, 2026));
        }
        if whole == Lever::Arrivals {
            let [each, total] = [each, total].map(|scenario| until(&scenario.with_homes(Homes::Ignore), 2050));
            assert!((each.persons(CITY, 2050) - total.persons(CITY, 2050)).abs() < 1e-6);
        }
    }
}

#[test]
fn the_whole_lever_says_what_groups_kinds_and_its_own_deviation_come_to() {
    let mut scenario = with(Lever::Arrivals, CITY, 210.0).with_deviation(Lever::Departures, ERFENBACH, 4.0);
    for (index, group) in AgeGroup::ALL.into_iter().enumerate() {
        let course = Course::Points(vec![(2026, 5.0 * index as f64), (2030, -12.0)]);
        scenario = scenario.with_course(Lever::ArrivalsOfAge(group), CITY, course);
        scenario = scenario.with_deviation(Lever::DeparturesOfAge(group), ERFENBACH, 7.0 * index as f64 - 20.0);
    }
    scenario = scenario.with_deviation(Lever::Kind(0), CITY, -150.0).with_deviation(Lever::Kind(1), ERFENBACH, 30.0);
    let levels = MODEL.levels(&scenario);
    let coming: f64 = (0..18).map(|region| flows(&scenario, region)[0].iter().sum::<f64>()).sum();
    close(coming, levels.value(Lever::Arrivals, CITY, 2026));
    let [arrivals, departures] = flows(&scenario, 17).map(|groups| groups.iter().sum::<f64>());
    close(arrivals, levels.value(Lever::Arrivals, ERFENBACH, 2026));
    let persons: f64 = MODEL.pack().population.by_region()[17].iter().sum();
    close(departures / persons * 1_000.0, levels.value(Lever::Departures, ERFENBACH, 2026));
}

#[test]
fn groups_at_their_baseline_are_the_baseline_to_the_last_bit() {
    let at_zero = FLOWS
        .iter()
        .fold(Scenario::default(), |scenario, of| scenario.with_deviation(of(AgeGroup::Children), CITY, 0.0));
    assert!(at_zero.is_baseline() && at_zero != Scenario::default());
    let outcome = until(&at_zero, 2070);
    for area in (0..18).map(Area::District) {
        for year in 2025..=2070 {
            assert_eq!(outcome.persons(area, year).to_bits(), MODEL.baseline().persons(area, year).to_bits());
        }
    }
}

#[test]
fn the_order_of_deviations_does_not_matter() {
    let parts: Vec<(Lever, Area, f64)> = AgeGroup::ALL
        .into_iter()
        .flat_map(|group| FLOWS.map(|of| (of(group), if group.index() % 2 == 0 { CITY } else { ERFENBACH }, 11.0)))
        .chain([(Lever::Arrivals, CITY, -90.0), (Lever::Kind(2), ERFENBACH, 12.0), (Lever::Departures, CITY, 3.0)])
        .collect();
    let add =
        |scenario: Scenario, (lever, area, value): &(Lever, Area, f64)| scenario.with_deviation(*lever, *area, *value);
    let forth = parts.iter().fold(Scenario::default(), add);
    let back = parts.iter().rev().fold(Scenario::default(), add);
    assert_eq!(forth, back);
}

#[test]
fn more_leaving_than_are_there_is_refused_by_name() {
    let lever = Lever::DeparturesOfAge(AgeGroup::From18);
    let most = MODEL.basis(lever).reach_of(CITY).1;
    let refusals = MODEL.refusals(&with(lever, CITY, most + 1.0));
    let lines: Vec<String> = refusals.iter().map(|refusal| refusal.line(&Names::of(MODEL.pack()))).collect();
    let said = format!("departures_18_to_24, area stadt: {} in 2026, expected a value from -100 to {most}", most + 1.0);
    assert_eq!(lines, [said]);
    let outcome = until(&with(lever, CITY, most), 2026);
    assert!(outcome.persons_aged(CITY, 2026, 18, 24) > 0.0);
    assert!(MODEL.project(&with(Lever::ArrivalsOfAge(AgeGroup::From65), CITY, -101.0), 2030).is_err());
}

#[test]
fn fewer_young_families_leaving_keeps_parents_and_children() {
    let stay = AgeGroup::PARENTS.into_iter().fold(Scenario::default(), |scenario, group| {
        scenario.with_deviation(Lever::DeparturesOfAge(group), CITY, -10.0)
    });
    let outcome = until(&stay.with_homes(Homes::Ignore), 2030);
    let base = until(&Scenario::default().with_homes(Homes::Ignore), 2030);
    for (from, to) in [(5, 17), (30, 49)] {
        assert!(outcome.persons_aged(CITY, 2030, from, to) > base.persons_aged(CITY, 2030, from, to) + 10.0);
    }
}
