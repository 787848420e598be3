//! The levers beyond the main ones, asked of the built-in city.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::sync::LazyLock;

use scenario::{Area, Course, Lever, Scenario};
use view::levers::{DistrictType, FurtherLever};
use view::page::Control;
use view::{Explorer, State};

static EXPLORER: LazyLock<Explorer> = LazyLock::new(|| Explorer::with_texts().unwrap());

fn state(scenario: Scenario, area: Area) -> State {
    State { scenario, area }
}

fn lever(state: &State, lever: Lever) -> FurtherLever {
    let groups = EXPLORER.further_levers(state);
    let mut all = groups.into_iter().flat_map(|group| group.levers);
    all.find(|further| further.control.control == Control::Lever(lever)).unwrap()
}

#[test]
fn every_lever_beyond_the_main_ones_explains_itself() {
    let groups = EXPLORER.further_levers(&State::default());
    let all: Vec<&FurtherLever> = groups.iter().flat_map(|group| &group.levers).collect();
    let main = EXPLORER.page(&State::default()).controls.iter().map(|group| group.controls.len()).sum::<usize>() - 1;
    assert_eq!(all.len() + main, Lever::all(EXPLORER.pack().arrivals.len()).count());
    for further in all {
        let FurtherLever { control, .. } = further;
        assert!(!control.name.is_empty());
        assert!(control.explanation.matches('.').count() >= 2, "{}: {}", control.name, control.explanation);
        assert!(control.source.starts_with("Basis: "), "{}: {}", control.name, control.source);
        assert!(!further.remarks.is_empty(), "{}", control.name);
    }
}

#[test]
fn the_picture_of_a_kind_shows_all_who_come() {
    for kind in 0..EXPLORER.pack().arrivals.len() {
        let profile = lever(&State::default(), Lever::Kind(kind)).profile.unwrap();
        assert_eq!((profile.men.len(), profile.women.len()), (20, 20));
        let all: f64 = profile.men.iter().chain(&profile.women).sum();
        assert!((all - 100.0).abs() < 1e-6, "{all}");
    }
}

#[test]
fn a_lever_with_a_course_shows_the_target_year_and_says_so() {
    let later = Course::From { value: 100.0, first: 2040 };
    let scenario = Scenario::default().with_course(Lever::Construction, Area::City, later);
    let control =
        |year| lever(&state(scenario.clone().with_target_year(year), Area::City), Lever::Construction).control;
    assert_eq!(control(2039).text, "200");
    assert_eq!(control(2040).text, "300");
    assert_eq!(control(2040).mark.as_deref(), Some("mit Verlauf, hier der Stand 2040"));
}

#[test]
fn a_district_with_a_deviation_says_so_and_gives_it_to_others_of_its_type() {
    let here = Area::District(15);
    let own = state(Scenario::default().with_deviation(Lever::Moves, here, 5.0), here);
    assert_eq!(lever(&own, Lever::Moves).control.mark.as_deref(), Some("eigener Wert von Hohenecken"));
    assert_eq!(lever(&State { area: Area::City, ..own.clone() }, Lever::Moves).control.mark, None);
    for (to, _) in DistrictType::ALL {
        let given = EXPLORER.give_to(&own, Lever::Moves, here, to);
        assert!(EXPLORER.own_values(&given).len() >= 9, "{to:?}");
        assert!(given.scenario.deviations().all(|(_, _, course)| *course == Course::Always(5.0)));
    }
    assert!(EXPLORER.clear(&own, Lever::Moves, here).scenario.is_baseline());
}
