//! Facts about people whose stay ends: followed by the equations of everybody, and gone without a trace but for their children.

use std::sync::Arc;

use cohort::official::{
    Attraction, Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, Projection, RateTables,
    Rates, Stay, Transition, Year, project, project_with,
};
use ndarray::{Array2, Array3, Axis, s};
use proptest::prelude::*;

use super::Figures;

const REGIONS: usize = 3;
const YEARS: usize = 12;
const FIRST: i32 = 2026;

/// Differences of sums of some hundred thousand persons keep ten digits.
const ROUNDING: f64 = 1e-7;

/// Guests of one arrival: the year, how long they stay, the share of them that leaves.
#[derive(Debug, Clone, Copy)]
struct Visit {
    arriving: i32,
    after: i32,
    leaving: f64,
    persons: f64,
}

fn visits() -> impl Strategy<Value = Vec<Visit>> {
    let last = FIRST + i32::try_from(YEARS).unwrap();
    let visit = (FIRST..last, 1..12_i32, 0.0..1.0_f64, 1.0..300.0_f64)
        .prop_map(|(arriving, after, leaving, persons)| Visit { arriving, after, leaving, persons });
    prop::collection::vec(visit, 1..6)
}

#[derive(Debug, Clone, Copy)]
struct World {
    seed: u64,
    /// Whether some of one state become another, and are born into another.
    states: bool,
    /// Room for so many times the base population.
    room: Option<f64>,
    fertility: f64,
    /// The same low rates in every region: births do not depend on where people find room, so that a limit is met exactly.
    alike: bool,
    /// Whether movers of each age go elsewhere.
    ages: bool,
}

const WORLD: World = World { seed: 5, states: false, room: None, fertility: 0.1, alike: false, ages: false };

fn worlds() -> impl Strategy<Value = World> {
    (any::<u64>(), any::<bool>(), any::<bool>()).prop_map(|(seed, states, ages)| World { seed, states, ages, ..WORLD })
}

impl World {
    fn inputs(self, visits: &[Visit]) -> Inputs {
        let mut figures = Figures(self.seed);
        let base = figures.array(REGIONS, 500.0);
        let usual = figures.array(REGIONS, 20.0);
        let (mut q, mut out, mut moving) =
            (figures.array(REGIONS, 0.3), figures.array(REGIONS, 0.2), figures.array(REGIONS, 0.2));
        let fertile = |age: usize| if (15..50).contains(&age) { self.fertility } else { 0.0 };
        let mut fertility = Array2::from_shape_fn((REGIONS, 101), |(_, age)| fertile(age) * figures.next());
        if self.alike {
            for rates in [&mut q, &mut out, &mut moving] {
                let first = rates.index_axis(Axis(0), 0).to_owned() / 10.0;
                rates.assign(&first);
            }
            let first = fertility.row(0).to_owned();
            fertility.assign(&first);
        }
        let mut rates = Rates::new(RateTables {
            deaths: DeathProbabilities::new(q).unwrap(),
            departures: DepartureRates::new(out).unwrap(),
            moves: MoveRates::new(moving).unwrap(),
            fertility,
            boys_per_girl: 1.0537,
        })
        .unwrap();
        if self.states {
            let rate = Array2::from_elem((2, 101), 0.03);
            let newborn = ndarray::arr2(&[[0.9, 0.1, 0.0], [0.0, 1.0, 0.0], [0.2, 0.3, 0.5]]);
            rates = rates.with_transitions(&[Transition { from: 0, to: 2, rate }]).unwrap();
            rates = rates.with_newborn_states(&newborn).unwrap();
        }
        let rates = Arc::new(rates);
        let attraction = if self.ages {
            let third = |age: usize| age as f64 / 200.0;
            let share = |(region, _, age)| {
                [0.6 - third(age), 0.4 - third(age).min(0.4), third(age) + third(age).min(0.4)][region]
            };
            Attraction::by_age(Array3::from_shape_fn((REGIONS, 2, 101), share)).unwrap()
        } else {
            Attraction::new(&[0.5, 0.3, 0.2]).unwrap()
        };
        let mut arrivals = vec![usual; YEARS];
        let mut stays = Vec::new();
        for visit in visits {
            let coming = figures.array(REGIONS, 1.0) * visit.persons;
            arrivals[usize::try_from(visit.arriving - FIRST).unwrap()] += &coming;
            let persons = Arc::new(Counts::new("stays", coming * visit.leaving).unwrap());
            stays.push(Stay { arriving: visit.arriving, leaving: visit.arriving + visit.after, persons });
        }
        let room = self.room.map(|room| (0..REGIONS).map(|at| base.index_axis(Axis(0), at).sum() * room).collect());
        let year = |arrivals: Array3<f64>| {
            let arrivals = Arc::new(Counts::new("arrivals", arrivals).unwrap());
            let year = Year::new(Arc::clone(&rates), arrivals, attraction.clone()).unwrap();
            room.clone().map_or(year.clone(), |room: Vec<f64>| year.with_capacity(room).unwrap())
        };
        let base = Counts::new("population", base).unwrap();
        let inputs = Inputs::new(FIRST - 1, base, arrivals.into_iter().map(year).collect()).unwrap();
        inputs.with_stays(&stays).unwrap()
    }

    fn project(self, visits: &[Visit]) -> Projection {
        project(&self.inputs(visits))
    }
}

/// All of them leave, the last one within the projection.
fn all_leave(visits: &[Visit]) -> Vec<Visit> {
    let last = FIRST + i32::try_from(YEARS).unwrap() - 1;
    let inside = visits.iter().filter(|visit| visit.arriving < last);
    inside.map(|visit| Visit { leaving: 1.0, after: visit.after.min(last - visit.arriving), ..*visit }).collect()
}

fn total(projection: &Projection, component: Component, year: usize) -> f64 {
    projection.components().slice(s![year, .., component.index()]).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn when_all_have_left_only_children_born_since_remain(world in worlds(), visits in visits()) {
        let visits = all_leave(&visits);
        let (with, without) = (world.project(&visits), world.project(&[]));
        let Some(first) = visits.iter().map(|visit| visit.arriving).min() else { return Ok(()) };
        let born_since = (FIRST - 1 + i32::try_from(YEARS).unwrap() - first) as usize;
        let (with, without) = (with.population(), without.population());
        for ((cell, with), without) in with.index_axis(Axis(0), YEARS).indexed_iter().zip(without.index_axis(Axis(0), YEARS)) {
            let difference = with - without;
            prop_assert!(difference > -ROUNDING, "{cell:?}: {difference}");
            prop_assert!(cell.2 <= born_since || difference < ROUNDING, "{cell:?}: {difference}");
        }
    }

    #[test]
    fn without_births_nothing_at_all_remains(world in worlds(), visits in visits()) {
        let world = World { fertility: 0.0, ..world };
        let (with, without) = (world.project(&all_leave(&visits)), world.project(&[]));
        let last = |projection: &Projection| projection.population().index_axis(Axis(0), YEARS).to_owned();
        for (with, without) in last(&with).iter().zip(&last(&without)) {
            prop_assert!((with - without).abs() < ROUNDING, "{with} {without}");
        }
    }

    #[test]
    fn no_cell_of_any_year_falls_below_what_it_would_be_without_them(world in worlds(), visits in visits()) {
        for (with, without) in world.project(&visits).population().iter().zip(world.project(&[]).population()) {
            prop_assert!(with - without > -ROUNDING, "{with} {without}");
        }
    }

    #[test]
    fn who_leaves_is_a_share_of_who_is_still_here(world in worlds(), leaving in 0.0..1.0_f64, after in 1..11_i32) {
        // A stay that never ends within the projection shows who is still here: those with the visit less those without it.
        let world = World { fertility: 0.0, ..world };
        let visit = Visit { arriving: FIRST, after, leaving, persons: 200.0 };
        let (with, without) = (world.project(&[visit]), world.project(&[]));
        let stays = world.project(&[Visit { leaving: 0.0, ..visit }]);
        let year = usize::try_from(after).unwrap() + 1;
        let at = |projection: &Projection| projection.population().index_axis(Axis(0), year).to_owned();
        for ((with, without), stays) in at(&with).iter().zip(&at(&without)).zip(&at(&stays)) {
            prop_assert!((stays - with - leaving * (stays - without)).abs() < ROUNDING);
        }
    }

    #[test]
    fn every_cell_balances_with_guests_and_a_limit(world in worlds(), visits in visits(), room in 0.3..1.2_f64) {
        let inputs = World { room: Some(room), ..world }.inputs(&visits);
        let mut years = Vec::new();
        let projection = project_with(&inputs, |_, flows| years.push(flows.clone()));
        prop_assert_eq!(&project(&inputs), &projection);
        for (index, flows) in years.iter().enumerate() {
            for (cell, end) in projection.population().index_axis(Axis(0), index + 1).iter().enumerate() {
                let lost = flows.deaths[cell] + flows.departures[cell] + flows.moves_out[cell] + flows.transitions_out[cell];
                let won = flows.births[cell] + flows.arrivals[cell] + flows.moves_in[cell] + flows.transitions_in[cell];
                prop_assert!((flows.start[cell] + won - lost - end).abs() < 1e-9);
                prop_assert!(*end >= 0.0);
            }
            let placed = total(&projection, Component::Arrivals, index) + total(&projection, Component::Unplaced, index);
            prop_assert!((placed - inputs.years()[index].arrivals().total()).abs() < ROUNDING);
        }
    }

    #[test]
    fn nobody_enters_above_the_capacity_when_guests_leave(
        seed in any::<u64>(),
        ages in any::<bool>(),
        visits in visits(),
        room in 0.3..1.2_f64,
    ) {
        let world = World { seed, room: Some(room), alike: true, ages, ..WORLD };
        let inputs = world.inputs(&visits);
        let mut years = Vec::new();
        let projection = project_with(&inputs, |_, flows| years.push(flows.clone()));
        for (index, flows) in years.iter().enumerate() {
            for region in 0..REGIONS {
                let capacity = inputs.years()[index].capacity().unwrap()[region];
                let end = projection.persons(FIRST + i32::try_from(index).unwrap(), region).unwrap();
                let cells = region * 202..(region + 1) * 202;
                let entered: f64 = flows.arrivals[cells.clone()].iter().chain(&flows.moves_in[cells]).sum();
                prop_assert!(end <= capacity + 1e-3 || entered < 1e-3, "{index} {region}: {end} of {capacity}");
            }
        }
    }
}

#[test]
fn the_room_of_guests_who_leave_is_given_to_others_in_the_same_year() {
    let world = World { seed: 10, room: Some(1.0), alike: true, ..WORLD };
    let visit = Visit { arriving: FIRST, after: 3, leaving: 1.0, persons: 300.0 };
    let leave = world.project(&[visit]);
    let stay = world.project(&[Visit { leaving: 0.0, ..visit }]);
    let fewer = |component| total(&stay, component, 3) - total(&leave, component, 3);
    let gone = -fewer(Component::Departures);
    assert!(gone > 300.0, "{gone}");
    // Who moves in in their place may die in the same year, and their infants need room as well.
    assert!((fewer(Component::Unplaced) - gone).abs() < 0.05 * gone, "{} {gone}", fewer(Component::Unplaced));
    for region in 0..REGIONS {
        let full = |projection: &Projection| projection.persons(FIRST + 3, region).unwrap();
        assert!((full(&leave) - full(&stay)).abs() < 1e-3, "{region}: {} {}", full(&leave), full(&stay));
    }
}

#[test]
fn guests_who_never_leave_change_no_bit() {
    let world = World { states: true, room: Some(0.9), ..WORLD };
    let late = Visit { arriving: FIRST + 2, after: 99, leaving: 1.0, persons: 50.0 };
    assert_eq!(world.project(&[late]), world.project(&[Visit { leaving: 0.0, ..late }]));
}

/// Refuses stays that nobody can follow and says why.
fn check_refused(spoil: impl FnOnce(&mut Stay), expected: &str) {
    let mut stay = Stay {
        arriving: FIRST + 1,
        leaving: FIRST + 3,
        persons: Arc::new(Counts::new("stays", Array3::zeros((REGIONS, 2, 101))).unwrap()),
    };
    spoil(&mut stay);
    let refused = WORLD.inputs(&[]).with_stays(&[stay]).unwrap_err();
    assert_eq!(refused.to_string(), expected);
}

#[test]
fn stays_that_nobody_can_follow_are_refused() {
    check_refused(|stay| stay.arriving = FIRST - 1, "stays = 2025: expected an arrival in a projected year");
    check_refused(|stay| stay.arriving = FIRST + 12, "stays = 2038: expected an arrival in a projected year");
    check_refused(
        |stay| stay.leaving = FIRST + 1,
        "stays[arrival in 2027] = 2027: expected a later year in which they leave",
    );
    check_refused(
        |stay| stay.persons = Arc::new(Counts::new("stays", Array3::zeros((2, 2, 101))).unwrap()),
        "stays: expected 3 regions, as in the years",
    );
    let mut crowd = Array3::zeros((REGIONS, 2, 101));
    crowd[[1, 0, 30]] = 500.0;
    let stay = Stay { arriving: FIRST, leaving: FIRST + 1, persons: Arc::new(Counts::new("stays", crowd).unwrap()) };
    let refused = WORLD.inputs(&[]).with_stays(&[stay]).unwrap_err().to_string();
    assert!(refused.starts_with("stays[region 1, f, age 30] = 500: expected at most the "), "{refused}");
}
