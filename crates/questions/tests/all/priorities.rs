//! A set of scenarios: where they part, and what brings them together.

use questions::priorities::{Meeting, Parting};
use questions::solve::{Goal, Relation};
use questions::{Knob, Work, finish};
use scenario::{Course, Lever, Scenario};

use crate::{CITY, MODEL, figure, persons, with};

const ASK_YEAR: i32 = 2032;

fn factions() -> [Scenario; 3] {
    [
        with(Lever::Arrivals, CITY, -900.0),
        with(Lever::Fertility, CITY, 0.3).with_deviation(Lever::Construction, CITY, 100.0),
        with(Lever::Departures, CITY, 3.0),
    ]
}

fn at_least(value: f64) -> Goal {
    Goal::new(persons(ASK_YEAR), Relation::AtLeast, value)
}

#[test]
fn the_difference_of_a_set_is_that_of_its_ends_and_comes_from_their_levers() {
    let set = factions();
    let parted = finish(Parting::new(&set, persons(ASK_YEAR)).unwrap(), &MODEL).unwrap();
    let figures: Vec<f64> = parted.figures.iter().flatten().copied().collect();
    assert_eq!(figures, set.each_ref().map(|scenario| figure(scenario, persons(ASK_YEAR))));
    assert_eq!(parted.ends, (0, 1), "{figures:?}");
    assert_eq!((parted.explanation.from, parted.explanation.to), (figures[0], figures[1]));
    let sum: f64 = parted.explanation.parts.iter().map(|part| part.effect).sum();
    assert!((sum - (figures[1] - figures[0])).abs() < 1e-6);
    assert_eq!(parted.explanation.parts.len(), 3, "arrivals of the one, births and dwellings of the other");
}

#[test]
fn one_that_cannot_be_projected_is_left_out_and_none_that_can_is_a_fault() {
    let beyond = with(Lever::Arrivals, CITY, 1e7);
    let set = [beyond.clone(), Scenario::default()];
    let parted = finish(Parting::new(&set, persons(ASK_YEAR)).unwrap(), &MODEL).unwrap();
    assert_eq!((parted.figures[0], parted.ends), (None, (1, 1)));
    assert!(finish(Parting::new(&[beyond], persons(ASK_YEAR)).unwrap(), &MODEL).is_err());
    assert!(Parting::new(&[], persons(ASK_YEAR)).is_none());
}

#[test]
fn the_smallest_common_change_brings_all_to_the_goal_and_less_does_not() {
    let set = factions();
    let goal = at_least(97_000.0);
    let knobs = [Lever::Infill, Lever::Departures, Lever::Arrivals].map(|lever| Knob::new(lever, CITY));
    let work = Meeting::new(&set, &knobs, goal);
    let most = work.progress().of;
    let needs = finish(work, &MODEL).unwrap();
    assert!(most > 100 && needs.len() == 3, "{most}");
    let found = |lever: Lever| needs.iter().find(|need| need.knob.lever == lever).unwrap();
    for lever in [Lever::Arrivals, Lever::Departures] {
        let need = found(lever);
        let common = need.common.as_ref().unwrap();
        let projected = |part: f64| -> Vec<f64> {
            let with = |scenario| need.knob.add(scenario, &MODEL, common.change * part);
            set.iter().map(|scenario| figure(&with(scenario), goal.ask)).collect()
        };
        assert_eq!(projected(1.0), common.results);
        assert!(common.results.iter().all(|result| *result >= 97_000.0), "{need:?}");
        assert!(projected(0.99).iter().any(|result| *result < 97_000.0), "{need:?}");
        assert_eq!(need.own[1], Some(0.0), "the second one meets it as it is");
        let most = need.own.iter().flatten().fold(0.0_f64, |most, own| most.max(own.abs()));
        assert_eq!(common.change.abs(), most);
    }
    assert!(found(Lever::Arrivals).common.as_ref().unwrap().change > 0.0);
    assert!(found(Lever::Departures).common.as_ref().unwrap().change < 0.0);
    let sizes: Vec<f64> = needs.iter().filter_map(|need| need.size).collect();
    assert!(sizes.len() == 2 && sizes[0] <= sizes[1], "{needs:?}");
    let last = needs.last().unwrap();
    assert!(last.knob.lever == Lever::Infill && last.common.is_none(), "nobody looks for a home in vain: {last:?}");
}

#[test]
fn factions_with_different_courses_meet_no_exact_goal_under_the_same_change() {
    let rising = Course::Points(vec![(2026, 0.0), (2032, 600.0)]);
    let set = [with(Lever::Arrivals, CITY, -300.0), Scenario::default().with_course(Lever::Arrivals, CITY, rising)];
    let knob = Knob::new(Lever::Arrivals, CITY);
    let exactly = Goal::new(persons(ASK_YEAR), Relation::Exactly, 99_000.0);
    let needs = finish(Meeting::new(&set, &[knob], exactly), &MODEL).unwrap();
    let own: Vec<f64> = needs[0].own.iter().flatten().copied().collect();
    assert!(own.len() == 2 && needs[0].common.is_none(), "{needs:?}");
    for (scenario, change) in set.iter().zip(own) {
        assert!((figure(&knob.add(scenario, &MODEL, change), exactly.ask) - 99_000.0).abs() < 1e-3);
    }
}
