//! How sure answers are: the same draws for everything that is compared.

use questions::explain::{Explaining, Explanation, RANGED, Ranging};
use questions::sensitivity::Moving;
use questions::solve::{Goal, Relation, Seeking};
use questions::{Ask, Knob, Measure, errors, finish};
use scenario::ranges::{Draw, Prepared};
use scenario::{AgeGroup, Homes, Lever, Scenario};

use crate::{CITY, ERFENBACH, MODEL, persons, with};

fn explained(to: &Scenario, year: i32) -> Explanation {
    finish(Explaining::new(&Scenario::default(), to, &[persons(year)]), &MODEL).unwrap().remove(0)
}

fn ranged(to: &Scenario, year: i32) -> Vec<[f64; 2]> {
    let from = Scenario::default();
    finish(Ranging::new(&MODEL, (&from, to), &explained(to, year)).unwrap(), &MODEL).unwrap()
}

#[test]
fn a_part_is_surer_than_the_figure_and_one_part_is_the_whole_difference() {
    let to = with(Lever::Arrivals, CITY, 300.0).with_homes(Homes::Ignore);
    let one = with(Lever::Arrivals, CITY, 300.0);
    let [[low, high]] = ranged(&one, 2029)[..] else { panic!("one part") };
    // The same by hand: both scenarios in the same draws.
    let errors = MODEL.pack().errors.unwrap();
    let drawn = |scenario: &Scenario| -> Vec<f64> {
        let prepared = Prepared::new(&MODEL, &errors, scenario, 2029).unwrap();
        let place = prepared.figure(&[Measure::Persons], 2029, CITY, 0).unwrap();
        let mut drawer = prepared.drawer();
        (0..100).map(|number| drawer.draw(Draw { seed: 1, number }, &[Measure::Persons])[place]).collect()
    };
    let mut apart: Vec<f64> =
        drawn(&one).iter().zip(drawn(&Scenario::default())).map(|(one, other)| one - other).collect();
    apart.sort_unstable_by(f64::total_cmp);
    assert!(apart[9] <= low && low <= apart[10] && apart[89] <= high && high <= apart[90], "{low} {high}");
    let figures = drawn(&one);
    let widest = figures.iter().fold(f64::NEG_INFINITY, |most: f64, it| most.max(*it))
        - figures.iter().fold(f64::INFINITY, |least: f64, it| least.min(*it));
    assert!(high - low < widest / 2.0, "the errors are common to both");

    let two = ranged(&to, 2028);
    assert_eq!(two.len(), 2, "arrivals, and what dwellings do");
    assert!(two.iter().all(|[low, high]| low <= high));
}

#[test]
fn more_entries_than_there_is_time_for_have_no_ranges_and_neither_has_nothing() {
    let groups = AgeGroup::ALL.map(Lever::ArrivalsOfAge).into_iter().chain([Lever::Fertility]);
    let many = groups.fold(Scenario::default(), |scenario, lever| scenario.with_deviation(lever, CITY, 0.05));
    let explanation = explained(&many, 2027);
    assert_eq!(explanation.parts.len(), RANGED + 1);
    let from = Scenario::default();
    assert!(Ranging::new(&MODEL, (&from, &many), &explanation).is_none());
    assert!(Ranging::new(&MODEL, (&from, &from), &explained(&from, 2027)).is_none());
}

#[test]
fn levers_go_as_far_as_calculations_were_off() {
    let scenario = with(Lever::Arrivals, CITY, 200.0);
    let near = errors::spans(&MODEL, &scenario, 2027);
    let far = errors::spans(&MODEL, &scenario, 2040);
    let levers: Vec<Lever> = far.iter().map(|(knob, _)| knob.lever).collect();
    assert_eq!(levers, [Lever::Arrivals, Lever::Departures, Lever::Fertility]);
    for ((knob, near), (_, far)) in near.iter().zip(&far) {
        let now = MODEL.levels(&scenario).value(knob.lever, CITY, 2040);
        assert!(far.0 < now && now < far.1, "{knob:?}: {far:?} around {now}");
        assert!(far.1 - far.0 > near.1 - near.0, "{knob:?}: errors grow");
    }
    let tornado = finish(Moving::of_errors(&MODEL, &scenario, persons(2030)).unwrap(), &MODEL).unwrap();
    assert_eq!((tornado.bars.len(), tornado.missing.len()), (3, 0));
}

#[test]
fn what_is_sought_is_the_whole_step_with_how_often_it_suffices() {
    let ask = Ask { measure: Measure::Persons, area: CITY, year: 2030 };
    let sought = |relation, value| {
        let goal = Goal::new(ask, relation, value);
        let knob = Knob::new(Lever::Arrivals, CITY);
        (goal, finish(Seeking::new(&Scenario::default(), knob, goal), &MODEL).unwrap())
    };
    let (goal, found) = sought(Relation::AtLeast, 101_000.0);
    let whole = found.whole.unwrap();
    assert_eq!(whole.value.fract(), 0.0, "whole persons a year");
    assert!(goal.is_met(whole.result) && whole.value - found.answer.solution().unwrap().value < 1.0 + 1e-6);
    // The draws lie around the figure: half of them and some suffice.
    let share = found.share.unwrap();
    assert!((0.3..=0.7).contains(&share), "{share}");
    assert!(found.office.unwrap() > 5_000.0);

    let (_, met) = sought(Relation::AtLeast, 90_000.0);
    assert!(met.answer.met && met.share.unwrap() > 0.9);
    let (_, out) = sought(Relation::AtLeast, 900_000.0);
    assert!(out.answer.is_unreachable());
    assert_eq!((out.whole, out.share), (None, None));
    // A district's own lever has no counterpart at the state office.
    let own = Knob::new(Lever::Arrivals, ERFENBACH);
    let goal = Goal::new(ask, Relation::AtMost, 100_000.0);
    assert_eq!(finish(Seeking::new(&Scenario::default(), own, goal), &MODEL).unwrap().office, None);
}
