//! What is solved for is so when it is projected, and what is out of reach is said to be.

use proptest::prelude::*;
use questions::solve::{Answer, Combining, Goal, Relation, Solving, WholeStep};
use questions::{Ask, Knob, Measure, finish};
use scenario::{AgeGroup, Course, Homes, Lever, Scenario};

use crate::{CITY, ERFENBACH, MODEL, crowded, figure, persons, with};

/// Solutions of a property: each takes about fifty projections.
const CASES: u32 = 10;
/// A thousandth of a person: the accuracy with which the engine meets a limit.
const CLOSE: f64 = 1e-3;

fn goal(measure: Measure, relation: Relation, value: f64) -> Goal {
    Goal::new(Ask { measure, area: CITY, year: 2035 }, relation, value)
}

fn exactly(value: f64) -> Goal {
    Goal::new(persons(2035), Relation::Exactly, value)
}

fn solved(scenario: &Scenario, knob: Knob, goal: Goal) -> Answer {
    finish(Solving::new(scenario, knob, goal), &MODEL).unwrap()
}

/// Projects every crossing and holds it against the goal; returns the answer.
fn check(scenario: &Scenario, knob: Knob, goal: Goal) -> Answer {
    let answer = solved(scenario, knob, goal);
    let base = MODEL.basis(knob.lever).base_of(knob.area);
    for point in &answer.crossings {
        let projected = figure(&knob.set(scenario, point.deviation), goal.ask);
        assert!((projected - goal.value).abs() <= CLOSE, "{projected} {goal:?}");
        assert!((projected - point.result).abs() < 1e-6 && goal.is_met(projected), "{point:?} {projected}");
        if scenario.is_baseline() {
            assert!((point.value - point.deviation - base).abs() < 1e-9, "the value is that of the lever: {point:?}");
        }
    }
    answer
}

fn levers() -> [Knob; 6] {
    [
        Knob::new(Lever::Arrivals, CITY),
        Knob::new(Lever::Departures, CITY),
        Knob::new(Lever::Fertility, CITY),
        Knob::new(Lever::Arrivals, ERFENBACH),
        Knob::new(Lever::ArrivalsOfAge(AgeGroup::From25), CITY),
        Knob { first: Some(2028), ..Knob::new(Lever::Departures, CITY) },
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn solve_then_project_meets_the_goal_or_nothing_within_reach_does(
        knob in 0..6_usize,
        more in -30_000.0..60_000.0_f64,
        relation in 0..3_usize,
        place in (0..3_usize, 0.0..=1.0_f64),
    ) {
        let relation = [Relation::Exactly, Relation::AtMost, Relation::AtLeast][relation];
        let scenario = [Scenario::default(), crowded(), with(Lever::Fertility, ERFENBACH, 0.2)][place.0].clone();
        let (knob, goal) = (levers()[knob], Goal::new(persons(2035), relation, 95_000.0 + more));
        let answer = check(&scenario, knob, goal);
        let (low, high) = knob.room(&scenario, &MODEL);
        let anywhere = low + (high - low) * place.1;
        if answer.is_unreachable() && let Ok(outcome) = MODEL.project(&knob.set(&scenario, anywhere), 2035) {
            let found = goal.ask.of(&outcome);
            prop_assert!(!goal.is_met(found), "said to be out of reach: {knob:?} {anywhere} {found} {goal:?}");
            let nearest = (answer.nearest.result - goal.value).abs();
            prop_assert!(nearest <= (found - goal.value).abs() + CLOSE, "{answer:?} {found}");
        }
    }
}

#[test]
fn a_hundred_thousand_people_in_2035_take_one_value_of_each_lever() {
    for knob in levers() {
        let answer = check(&Scenario::default(), knob, exactly(100_000.0));
        assert_eq!(answer.crossings.len(), 1, "{knob:?} {answer:?}");
        let crossing = answer.crossings[0];
        assert!(answer.monotone && (crossing.result - 100_000.0).abs() < 1e-6, "{answer:?}");
        assert_eq!(answer.solution(), Some(crossing));
    }
}

#[test]
fn a_figure_that_turns_gives_every_crossing() {
    let scenario = Scenario::default();
    let of_age = |from, to, value| goal(Measure::Aged { from, to }, Relation::Exactly, value);
    // Later births first bring more, then fewer children of this age; who is 18 to 24 leaves less and then more often than others come.
    for (knob, goal) in [
        (Knob::new(Lever::MeanAgeAtBirth, CITY), of_age(6, 9, 3_480.0)),
        (Knob::new(Lever::Departures, CITY), of_age(18, 24, 7_000.0)),
    ] {
        let answer = check(&scenario, knob, goal);
        assert_eq!((answer.crossings.len(), answer.monotone), (2, false), "{answer:?}");
        assert!(answer.crossings[0].deviation < answer.crossings[1].deviation);
        let between = (answer.crossings[0].deviation + answer.crossings[1].deviation) / 2.0;
        assert!(figure(&knob.set(&scenario, between), goal.ask) > goal.value + 1.0, "both are crossings");
    }
}

#[test]
fn a_peak_between_points_of_the_grid_is_no_way_to_miss_a_goal() {
    let (scenario, knob) = (Scenario::default(), Knob::new(Lever::MeanAgeAtBirth, CITY));
    let of_age = |value| goal(Measure::Aged { from: 6, to: 9 }, Relation::AtLeast, value);
    let peak = check(&scenario, knob, of_age(4_000.0)).nearest.result;
    assert!(check(&scenario, knob, of_age(peak + 0.01)).is_unreachable());
    let answer = check(&scenario, knob, of_age(peak - 0.000_5));
    assert_eq!(answer.crossings.len(), 2, "closer to the peak than any point of the grid: {answer:?}");
}

#[test]
fn nobody_without_a_home_is_a_goal_that_homes_meet() {
    let goal = goal(Measure::Unplaced, Relation::Exactly, 0.0);
    let infill = Knob::new(Lever::Infill, CITY);
    let crowd = with(Lever::Arrivals, CITY, 600.0);
    assert!(figure(&crowd, goal.ask) > 1.0, "there are people without a home");
    let answer = check(&crowd, infill, goal);
    let solution = answer.solution().unwrap();
    assert!(solution.value > 1.0 && solution.result <= CLOSE, "{solution:?}");
    let fewer = figure(&infill.set(&crowd, solution.deviation - 1.0), goal.ask);
    assert!(fewer > 0.5, "a dwelling a year less is not enough: {fewer}");
    assert!(check(&Scenario::default(), infill, goal).met, "without the crowd everybody has one");
}

#[test]
fn a_goal_out_of_reach_is_said_to_be_with_how_close_one_comes() {
    for (knob, goal) in [
        (Knob::new(Lever::Fertility, CITY), exactly(300_000.0)),
        (Knob::new(Lever::LifeExpectancy, CITY), exactly(50_000.0)),
        (Knob::new(Lever::MeanAgeAtBirth, CITY), goal(Measure::Aged { from: 6, to: 9 }, Relation::AtMost, 100.0)),
        (Knob::new(Lever::Arrivals, CITY), goal(Measure::Deaths, Relation::AtMost, 1.0)),
    ] {
        let answer = check(&Scenario::default(), knob, goal);
        assert!(answer.is_unreachable() && answer.solution().is_none(), "{knob:?} {answer:?}");
        // On a grid of its own nothing comes nearer, and nothing meets the goal.
        let (low, high) = knob.room(&Scenario::default(), &MODEL);
        let nearest = (answer.nearest.result - goal.value).abs();
        for part in 0..=13 {
            let deviation = low + (high - low) * f64::from(part) / 13.0;
            let Ok(outcome) = MODEL.project(&knob.set(&Scenario::default(), deviation), 2035) else { continue };
            let found = goal.ask.of(&outcome);
            assert!(
                !goal.is_met(found) && (found - goal.value).abs() >= nearest - CLOSE,
                "{deviation} {found} {answer:?}"
            );
        }
    }
}

#[test]
fn the_smallest_whole_step_meets_the_goal_and_one_step_less_does_not() {
    for (knob, goal) in [
        (Knob::new(Lever::Arrivals, CITY), exactly(100_000.0)),
        (Knob::new(Lever::Fertility, CITY), goal(Measure::Aged { from: 0, to: 5 }, Relation::AtLeast, 5_600.0)),
        (Knob::new(Lever::Departures, CITY), goal(Measure::Persons, Relation::AtMost, 90_000.0)),
    ] {
        let scenario = Scenario::default();
        let answer = solved(&scenario, knob, goal);
        let whole = finish(WholeStep::new(&scenario, knob, goal, &answer), &MODEL).unwrap().unwrap();
        let step = MODEL.basis(knob.lever).step;
        let steps = whole.value / step;
        assert!((steps - steps.round()).abs() < 1e-6, "{whole:?}");
        let reached = |deviation: f64| {
            (figure(&knob.set(&scenario, deviation), goal.ask) - goal.value) * (answer.now.result - goal.value)
        };
        assert!(reached(whole.deviation) <= 0.0, "{whole:?}");
        let back = if whole.deviation > answer.now.deviation { -step } else { step };
        assert!(reached(whole.deviation + back) > 0.0, "{whole:?}");
    }
}

#[test]
fn a_goal_that_is_met_asks_for_nothing() {
    let at_least = goal(Measure::Persons, Relation::AtLeast, 50_000.0);
    let knob = Knob::new(Lever::Arrivals, CITY);
    let answer = check(&Scenario::default(), knob, at_least);
    assert!(answer.met && answer.solution().is_none() && answer.closest().is_some(), "{answer:?}");
    let whole = finish(WholeStep::new(&Scenario::default(), knob, at_least, &answer), &MODEL).unwrap();
    assert_eq!(whole, Some(answer.now));
}

#[test]
fn two_levers_have_a_line_of_combinations_that_all_meet_the_goal() {
    let knobs = (Knob::new(Lever::Arrivals, CITY), Knob::new(Lever::Departures, CITY));
    let goal = Goal::new(persons(2030), Relation::Exactly, 100_000.0);
    let line = finish(Combining::new(&Scenario::default(), knobs, goal), &MODEL).unwrap();
    assert!(line.len() > 10, "{}", line.len());
    for pair in line.windows(2) {
        assert!(
            pair[0].second.0 < pair[1].second.0 && pair[0].first.0 < pair[1].first.0,
            "more who leave, more who come"
        );
    }
    for combination in line.iter().step_by(6) {
        let scenario = knobs.0.set(&knobs.1.set(&Scenario::default(), combination.second.0), combination.first.0);
        assert!((figure(&scenario, goal.ask) - 100_000.0).abs() < CLOSE);
    }
}

#[test]
fn a_change_is_added_to_a_course_and_the_rest_stays_as_it_is_set() {
    let rising = Course::Points(vec![(2026, 0.0), (2034, 400.0)]);
    let scenario =
        with(Lever::Fertility, CITY, 0.1).with_course(Lever::Arrivals, CITY, rising).with_homes(Homes::Ignore);
    let (knob, goal) = (Knob::new(Lever::Arrivals, CITY), exactly(104_000.0));
    let work = Solving::adding(&scenario, knob, goal);
    let answer = finish(work.clone(), &MODEL).unwrap();
    let solution = answer.solution().unwrap();
    let found = work.scenario(&MODEL, solution.deviation);
    assert!((figure(&found, goal.ask) - 104_000.0).abs() < CLOSE);
    let more = |year: i32| found.course(Lever::Arrivals, CITY).unwrap().at(year);
    assert!((more(2034) - more(2026) - 400.0).abs() < 1e-9 && more(2026) == solution.deviation, "{solution:?}");
    assert_eq!((found.homes(), found.deviation(Lever::Fertility, CITY)), (Homes::Ignore, 0.1));
}
