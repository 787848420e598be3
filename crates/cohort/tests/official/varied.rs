//! The same inputs under factors: what is varied, and that nothing else is.

use cohort::official::{Component, Counts, Factors, Inputs, Stay, Varied, Year, project};
use proptest::prelude::*;

use super::{Case, close};

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn factors_of_one_change_no_bit(seed in any::<u64>(), share in prop::option::of(0.3_f64..1.2)) {
        let case = Case::new(seed, 4);
        let inputs = if let Some(share) = share { case.with_tight_capacity(share) } else { case }.inputs();
        let mut varied = Varied::new(&inputs);
        varied.project(|_, regions| regions.fill(Factors { arrivals: 3.0, departures: 0.1, births: 2.0, deaths: 0.5 }));
        prop_assert_eq!(varied.project(|_, _| {}), &project(&inputs));
    }

    #[test]
    fn people_are_the_same_to_the_bit_where_components_are_not_wanted(seed in any::<u64>(), share in 0.3_f64..1.2) {
        let inputs = Case::new(seed, 4).with_tight_capacity(share).inputs();
        let vary = |year: usize, regions: &mut [Factors]| {
            regions.fill(Factors { arrivals: 1.0 + year as f64 / 8.0, departures: 0.9, births: 1.1, deaths: 0.8 });
        };
        let (mut one, mut other) = (Varied::new(&inputs), Varied::new(&inputs));
        let (all, last) = (one.project(vary), inputs.years().len() - 1);
        let people = other.project_people(last, vary);
        prop_assert_eq!(people.population(), all.population());
        let of = |components: ndarray::ArrayView3<'_, f64>, year: usize| components.index_axis(ndarray::Axis(0), year).to_owned();
        prop_assert_eq!(of(people.components(), last), of(all.components(), last));
        prop_assert!((0..last).all(|year| of(people.components(), year).iter().all(|persons| *persons == 0.0)));
    }

    #[test]
    fn no_factor_makes_a_cell_negative(seed in any::<u64>(), factor in prop::collection::vec(-1.0_f64..20.0, 4)) {
        let inputs = Case::new(seed, 3).with_tight_capacity(0.9).inputs();
        let factors = Factors { arrivals: factor[0], departures: factor[1], births: factor[2], deaths: factor[3] };
        let mut varied = Varied::new(&inputs);
        let projection = varied.project(|_, regions| regions.fill(factors));
        prop_assert!(projection.population().iter().all(|persons| persons.is_finite() && *persons >= 0.0));
        // start + births - deaths - departures + arrivals = end, over all regions.
        for year in 1..=inputs.years().len() {
            let persons = |index: usize| projection.population().index_axis(ndarray::Axis(0), index).sum();
            let of = |component: Component| {
                projection.components().slice(ndarray::s![year - 1, .., component.index()]).sum()
            };
            let change = of(Component::Births) - of(Component::Deaths) - of(Component::Departures) + of(Component::Arrivals);
            prop_assert!(close(persons(year - 1) + change, persons(year)), "{year}");
        }
    }
}

#[test]
fn each_factor_multiplies_its_component_in_the_first_year() {
    let inputs = Case::new(7, 3).inputs();
    let usual = project(&inputs);
    let mut varied = Varied::new(&inputs);
    let mut ratio = |component: Component, factors: Factors| {
        let found = varied.project(|_, regions| regions[1] = factors);
        let of = |all: ndarray::ArrayView3<'_, f64>, region: usize| all[[0, region, component.index()]];
        // More survivors have more infants, some of whom move to the other region: that is all that reaches it.
        let elsewhere = of(found.components(), 0) / of(usual.components(), 0);
        assert!((elsewhere - 1.0).abs() < 1e-4, "another region: {elsewhere}");
        of(found.components(), 1) / of(usual.components(), 1)
    };
    let arrivals = Factors { arrivals: 1.5, ..Factors::NONE };
    assert!(close(ratio(Component::Arrivals, arrivals), 1.5));
    let births = Factors { births: 0.5, ..Factors::NONE };
    assert!(close(ratio(Component::Births, births), 0.5));
    // Departures of infants are by birth, and nobody else's depend on anything but the rate.
    let departures = Factors { departures: 0.5, ..Factors::NONE };
    let left = ratio(Component::Departures, departures);
    assert!((0.499..0.51).contains(&left), "{left}");
    let deaths = ratio(Component::Deaths, Factors { deaths: 0.5, ..Factors::NONE });
    assert!((0.49..0.51).contains(&deaths), "{deaths}");
}

#[test]
fn given_arrivals_and_guests_are_not_varied() {
    let case = Case::new(3, 2);
    let given = std::sync::Arc::new(Counts::new("given", case.arrivals.clone() * 0.25).unwrap());
    let inputs = case.inputs();
    let years: Vec<Year> = inputs.years().to_vec();
    let with_given: Vec<Year> =
        years.into_iter().map(|year| year.with_given_arrivals(given.clone()).unwrap()).collect();
    let base_year = inputs.base_year();
    let stay = Stay { arriving: base_year + 1, leaving: base_year + 2, persons: given.clone() };
    let inputs = Inputs::new(base_year, inputs.base().clone(), with_given).unwrap().with_stays(&[stay]).unwrap();
    let mut varied = Varied::new(&inputs);
    let found = varied.project(|_, regions| regions.fill(Factors { arrivals: 0.0, ..Factors::NONE }));
    let arrived: f64 = found.components().slice(ndarray::s![0, .., Component::Arrivals.index()]).sum();
    assert!(close(arrived, given.total()));
    assert_eq!(varied.project(|_, _| {}), &project(&inputs));
    let too_many = Counts::new("given", case.arrivals * 1.1).unwrap();
    assert!(inputs.years()[0].clone().with_given_arrivals(too_many.into()).is_err());
}
