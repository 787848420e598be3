//! Parts sum to the whole, and each part is fair.

use proptest::prelude::*;
use questions::explain::{Explaining, Explanation, Together, differences};
use questions::{Ask, Measure, Work, finish, slice};
use scenario::{AgeGroup, Area, Course, Event, Homes, Lever, Scenario, Setting};

use crate::{CITY, ERFENBACH, MODEL, crowded, event, figure, persons, with};

/// The sum of all parts is exact to a millionth of a person.
const EXACT: f64 = 1e-6;
/// Scenarios of a property: each takes up to hundreds of projections.
const CASES: u32 = 12;

fn explained(from: &Scenario, to: &Scenario, asks: &[Ask]) -> Vec<Explanation> {
    finish(Explaining::new(from, to, asks), &MODEL).unwrap()
}

/// The explanation of the people of 2035 against the baseline, whose sum is checked.
fn of(to: &Scenario) -> Explanation {
    let explanation = explained(&Scenario::default(), to, &[persons(2035)]).remove(0);
    sums_up(&explanation);
    explanation
}

fn sums_up(explanation: &Explanation) {
    let sum: f64 = explanation.parts.iter().map(|part| part.effect).sum();
    assert!((sum - explanation.difference()).abs() < EXACT, "{sum} {}", explanation.difference());
}

fn asks(year: i32) -> Vec<Ask> {
    let all = [Measure::Aged { from: 6, to: 9 }, Measure::Aged { from: 65, to: 100 }];
    let measures = Measure::PLAIN.into_iter().chain(all);
    measures.flat_map(|measure| [CITY, ERFENBACH].map(|area| Ask { measure, area, year })).collect()
}

/// Some of the ways in which scenarios differ, each switched on by a bit, as far as they are within reach.
fn scenario(bits: u32, share: f64) -> Scenario {
    let levers: [(Lever, Area, f64); 9] = [
        (Lever::Arrivals, CITY, 1_500.0),
        (Lever::Departures, CITY, 6.0),
        (Lever::Fertility, CITY, 0.3),
        (Lever::LifeExpectancy, CITY, 2.0),
        (Lever::Infill, ERFENBACH, 40.0),
        (Lever::ArrivalsOfAge(AgeGroup::From25), CITY, 20.0),
        (Lever::Construction, CITY, 150.0),
        (Lever::PersonsPerDwelling, ERFENBACH, 0.1),
        (Lever::Moves, CITY, 5.0),
    ];
    let on = |bit: usize| bits & (1 << bit) != 0;
    let mut scenario = Scenario::default();
    for (bit, (lever, area, value)) in levers.into_iter().enumerate().filter(|(bit, _)| on(*bit)) {
        let value = value * share;
        let course = match bit % 3 {
            0 => Course::Always(value),
            1 => Course::From { value, first: 2028 },
            _ => Course::Points(vec![(2026, 0.0), (2030, value)]),
        };
        scenario = scenario.with_course(lever, area, course);
    }
    if on(9) {
        scenario = scenario.with_homes(Homes::Attract);
    }
    if on(10) {
        scenario = scenario.with_setting(Setting::DistrictPersistence, CITY, Some(50.0 + 50.0 * share.abs()));
    }
    let events: Vec<Event> = (11..13).filter(|bit| on(*bit)).map(|bit| event(2015 + bit as i32, 900.0)).collect();
    MODEL.within_reach(&scenario.with_events(events)).0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_sum_to_the_whole_for_every_figure_of_any_two_scenarios(
        bits in (0..1_u32 << 13, 0..1_u32 << 13),
        shares in (-1.0..=1.0, -1.0..=1.0),
    ) {
        // As many differ as tests have time for: six at most are projected in all combinations.
        let most = |bits: u32| (0..13).filter(|bit| bits & (1 << bit) != 0).take(3).fold(0, |kept, bit| kept | 1 << bit);
        let (from, to) = (scenario(most(bits.0), shares.0), scenario(most(bits.1), shares.1));
        for explanation in explained(&from, &to, &asks(2030)) {
            sums_up(&explanation);
            let (first, second) = (figure(&from, explanation.ask), figure(&to, explanation.ask));
            prop_assert_eq!((explanation.from, explanation.to), (first, second));
        }
    }
}

#[test]
fn with_one_entry_its_part_is_the_whole() {
    for to in [with(Lever::Arrivals, CITY, 300.0), with(Lever::Fertility, ERFENBACH, -0.2), scenario(1 << 9, 0.0)] {
        let explanation = of(&to);
        assert_eq!(explanation.parts.len(), 1);
        let part = &explanation.parts[0];
        let whole = explanation.difference();
        assert!((part.effect - whole).abs() < EXACT && part.alone == whole && part.last == whole, "{part:?}");
    }
}

#[test]
fn two_equal_entries_get_equal_parts_and_their_order_does_not_matter() {
    let other = event(2029, 400.0);
    let events = [event(2028, 2_000.0), other, event(2028, 2_000.0)];
    let explanation = of(&crowded().with_events(events));
    let parts = &explanation.parts;
    assert_eq!(parts.len(), 4);
    assert_eq!(parts[1].entry, parts[3].entry);
    assert!((parts[1].effect - parts[3].effect).abs() < EXACT, "{parts:?}");
    assert!((parts[1].effect - parts[2].effect).abs() > 1.0, "another event gets another part");
    let mut backwards = of(&crowded().with_events(events.into_iter().rev())).parts;
    backwards[1..].reverse();
    for (one, other) in parts.iter().zip(&backwards) {
        assert_eq!(one.entry, other.entry);
        assert!((one.effect - other.effect).abs() < EXACT, "{one:?} {other:?}");
    }
}

#[test]
fn an_entry_without_effect_gets_nothing() {
    // Building ends with a potential that is larger than what is built; a type of buildings where none are built.
    let with_rates = |scenario: Scenario, sites: f64| {
        let potential = scenario.with_setting(Setting::Participation, CITY, Some(100.0));
        let potential = potential.with_setting(Setting::DwellingsPerSite, CITY, Some(sites));
        potential.with_setting(Setting::EndsWithPotential, CITY, Some(1.0))
    };
    let explanation = of(&with_rates(with(Lever::Arrivals, CITY, 300.0), 3.0));
    assert_eq!(explanation.parts.len(), 2, "{:?}", explanation.parts);
    let part = &explanation.parts[1];
    assert_eq!((part.effect, part.alone, part.last, part.together()), (0.0, 0.0, 0.0, Together::Nothing));
}

#[test]
fn infill_works_only_where_homes_are_lacking_and_says_with_what() {
    let explanation = of(&crowded().with_deviation(Lever::Infill, CITY, 100.0));
    assert_eq!(explanation.parts.len(), 2);
    let (crowd, infill) = (&explanation.parts[0], &explanation.parts[1]);
    assert_eq!(infill.together(), Together::OnlyWithOthers, "{infill:?}");
    // Alone it moves a few people between districts with other rates.
    assert!(infill.alone.abs() < 0.5 && infill.last > 500.0 && infill.effect > 250.0, "{infill:?}");
    assert_eq!((infill.partner.unwrap().0, crowd.partner.unwrap().0), (0, 1));
    assert_eq!(crowd.together(), Together::Strengthened, "{crowd:?}");
    assert_eq!(explanation.waterfall(&explanation.by_size()).last().unwrap().1.round(), explanation.to.round());
}

#[test]
fn settings_that_mean_something_only_together_are_one_entry() {
    let set = |scenario: Scenario, setting, area, value| scenario.with_setting(setting, area, Some(value));
    let to = with(Lever::Infill, CITY, 200.0);
    let to = set(set(to, Setting::Participation, CITY, 20.0), Setting::DwellingsPerSite, ERFENBACH, 2.0);
    let to = set(set(to, Setting::Gaps, CITY, 0.0), Setting::EndsWithPotential, CITY, 1.0);
    let to = set(set(to, Setting::FirstYear, CITY, 2028.0), Setting::LastYear, CITY, 2033.0);
    // A rate that only turns people into households.
    let to = set(to, Setting::HouseholdSize, CITY, 1.9);
    assert_eq!(differences(&Scenario::default(), &to).len(), 3, "infill, potential, years");
    of(&to.with_deviation(Lever::Arrivals, CITY, 2_000.0));
}

#[test]
fn more_than_twelve_entries_are_split_by_groups_and_sum_up() {
    let mut to = (0..18).fold(crowded(), |scenario, region| {
        scenario.with_deviation(Lever::Infill, Area::District(region), if region == 3 { 0.0 } else { 10.0 })
    });
    to = to.with_deviation(Lever::Fertility, CITY, 0.1);
    // Of these two events one never happens in time.
    to = to.with_events([event(2030, 500.0), event(2045, 500.0)]);
    let explanation = of(&to);
    assert_eq!((explanation.parts.len(), explanation.at_once), (21, false));
    let last = explanation.parts.last().unwrap();
    assert_eq!((last.effect, last.alone, last.last), (0.0, 0.0, 0.0), "what changes nothing gets nothing: {last:?}");
    assert!(explanation.parts.iter().rev().skip(1).all(|part| part.effect > 0.0), "{:?}", explanation.parts);
    let groups: f64 = explanation.by_group().iter().map(|(_, sum)| sum).sum();
    let areas: f64 = explanation.by_area().iter().map(|(_, sum)| sum).sum();
    assert!((groups - explanation.difference()).abs() < EXACT && (areas - groups).abs() < EXACT);
    assert_eq!(explanation.by_area().len(), 18, "the city and 17 districts");
}

#[test]
fn what_cannot_be_projected_apart_is_one_entry() {
    // So many fewer arrive in the district that it needs those whom the city's deviation brings there.
    let base = MODEL.basis(Lever::Arrivals).base_of(ERFENBACH);
    let to = with(Lever::Arrivals, CITY, 1_000.0).with_deviation(Lever::Fertility, CITY, 0.1);
    let to = to.with_deviation(Lever::Arrivals, ERFENBACH, -base - 10.0);
    let explanation = of(&to);
    assert_eq!(explanation.parts.iter().map(|part| part.entry.differences.len()).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(explanation.parts[0].entry.area(), CITY);
}

#[test]
fn twelve_entries_are_split_at_once() {
    let presets = scenario::presets::all(&MODEL).unwrap();
    let period = presets.into_iter().find(|preset| preset.period.is_some()).unwrap();
    // The first projected year: 4,096 projections of it are as many as a test has time for.
    let explanation = explained(&Scenario::default(), &period.scenario, &[persons(2026)]).remove(0);
    assert_eq!((explanation.parts.len(), explanation.at_once), (12, true));
    sums_up(&explanation);
    assert!(explanation.parts.iter().all(|part| part.effect != 0.0), "every group comes and goes otherwise");
}

#[test]
fn slices_come_to_the_same_and_tell_how_far_they_are() {
    let to = scenario(0b10111, 0.5);
    let whole = explained(&Scenario::default(), &to, &[persons(2030)]);
    let mut work = Explaining::new(&Scenario::default(), &to, &[persons(2030)]);
    assert_eq!((work.progress().done, work.progress().of), (0, 16));
    let mut slices = 0;
    let sliced = loop {
        slices += 1;
        if let Some(answer) = slice(&mut work, &MODEL, 5).unwrap() {
            break answer;
        }
        assert_eq!(work.progress().done, 5 * slices);
    };
    assert_eq!((slices, sliced), (4, whole));
    assert_eq!((work.progress().done, work.progress().of), (16, 16));
}

#[test]
fn a_scenario_that_cannot_be_projected_is_refused_and_none_at_all_has_no_parts() {
    let beyond = with(Lever::Arrivals, CITY, 1e7);
    assert!(finish(Explaining::new(&Scenario::default(), &beyond, &[persons(2030)]), &MODEL).is_err());
    assert_eq!(explained(&crowded(), &crowded(), &[persons(2030)])[0].parts, []);
}
