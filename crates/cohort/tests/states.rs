//! Facts about changes of state without a change of place, such as naturalisation.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use cohort::official::{
    Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, Projection, RateTables, Rates,
    Transition, Year, project,
};
use ndarray::{Array2, Array3, s};

/// Two states without migration; `deaths` the probabilities of dying in each, `changing` the share that goes from the first to the second.
fn with(deaths: [f64; 2], changing: f64) -> Projection {
    let base = Array3::from_elem((2, 2, 101), 100.0);
    let rates = Rates::new(RateTables {
        deaths: DeathProbabilities::new(Array3::from_shape_fn((2, 2, 101), |(state, _, _)| deaths[state])).unwrap(),
        departures: DepartureRates::none(2),
        moves: MoveRates::none(2),
        fertility: Array2::from_shape_fn((2, 101), |(_, age)| if (15..50).contains(&age) { 0.05 } else { 0.0 }),
        boys_per_girl: 1.0,
    });
    let change = Transition { from: 0, to: 1, rate: Array2::from_elem((2, 101), changing) };
    let rates = rates.unwrap().with_transitions(&[change]).unwrap();
    let nobody = Counts::new("arrivals", Array3::zeros((2, 2, 101))).unwrap();
    let year = Year::new(rates.into(), nobody.into(), vec![0.5, 0.5]).unwrap();
    project(&Inputs::new(2025, Counts::new("population", base).unwrap(), vec![year; 3]).unwrap())
}

fn total(projection: &Projection, component: Component) -> f64 {
    projection.components().slice(s![.., .., component.index()]).sum()
}

#[test]
fn a_change_of_state_alone_changes_no_death() {
    let (still, changing) = (with([0.1, 0.1], 0.0), with([0.1, 0.1], 0.3));
    assert!(total(&changing, Component::TransitionsIn) > 10_000.0);
    let (still, changing) = (total(&still, Component::Deaths), total(&changing, Component::Deaths));
    // Sums of ten thousand persons keep ten digits.
    assert!((still - changing).abs() < 1e-6, "{still} {changing}");
}

#[test]
fn an_infant_who_changes_is_exposed_for_a_third_in_the_state_of_birth_and_two_thirds_in_the_one_entered() {
    let births = |projection: &Projection, state: usize| projection.components()[[0, state, Component::Births.index()]];
    // Age 0 on 31 December: births less deaths, less or plus those who changed.
    let infants = |projection: &Projection, state: usize| projection.population().slice(s![1, state, .., 0]).sum();
    for (deaths, exposure) in [([0.3, 0.0], 1.0 / 3.0), ([0.0, 0.3], 2.0 / 3.0)] {
        let changing = with(deaths, 0.2);
        let born = births(&changing, 0) + births(&changing, 1);
        let there = infants(&changing, 0) + infants(&changing, 1);
        let own = if deaths[0] > 0.0 { births(&changing, 0) * 0.8 } else { births(&changing, 1) };
        let expected = 0.3 * (own + births(&changing, 0) * 0.2 * exposure);
        assert!((born - there - expected).abs() < 1e-9, "{deaths:?}: {} {expected}", born - there);
    }
}
