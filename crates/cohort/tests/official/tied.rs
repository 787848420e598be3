//! Totals are met or told, never both, and nothing else is changed for their sake.

use cohort::official::{Component, Inputs, Projection, Tied, Total, Totals, project, project_tied};
use ndarray::s;
use proptest::prelude::*;

use super::{Case, close};

/// What is promised.
const MET: f64 = 0.5;

fn persons(projection: &Projection, total: &Total) -> f64 {
    let index = usize::try_from(total.year - projection.base_year()).unwrap();
    let (from, to) = (*total.ages.start(), *total.ages.end());
    let of = |region: &usize| projection.population().slice(s![index, *region, .., from..=to]).sum();
    total.regions.iter().map(of).sum()
}

fn total(year: i32, regions: &[usize], ages: std::ops::RangeInclusive<usize>, persons: f64) -> Total {
    Total { year, regions: regions.to_vec(), ages, persons }
}

fn tied(inputs: &Inputs, totals: &[Total]) -> Tied {
    project_tied(inputs, &Totals::new(inputs, totals).unwrap())
}

/// Everybody of four regions in two years, children and one region among them, as the projection has them times `share`.
fn asked(usual: &Projection, share: f64) -> Vec<Total> {
    let of = |year: i32| {
        [
            total(year, &[0, 1, 2, 3], 0..=100, 0.0),
            total(year, &[0, 1, 2, 3], 0..=17, 0.0),
            total(year, &[2], 18..=100, 0.0),
        ]
    };
    let all = [2027, 2029].into_iter().flat_map(of);
    all.map(|it| Total { persons: (persons(usual, &it) * share).round(), ..it }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_total_changes_no_bit_and_the_own_result_changes_nothing(seed in any::<u64>(), share in prop::option::of(0.3_f64..1.2)) {
        let case = Case::new(seed, 4);
        let inputs = if let Some(share) = share { case.with_tight_capacity(share) } else { case }.inputs();
        let usual = project(&inputs);
        let untied = tied(&inputs, &[]);
        prop_assert_eq!((&untied.projection, untied.trials), (&usual, inputs.years().len()));
        let own: Vec<Total> = asked(&usual, 1.0).into_iter().map(|it| Total { persons: persons(&usual, &it), ..it }).collect();
        let again = tied(&inputs, &own);
        prop_assert!(again.projection.population().iter().zip(usual.population()).all(|(one, two)| (one - two).abs() < 1e-9));
        prop_assert!(again.implied.iter().all(|it| it.missing == 0.0 && it.arrivals == 1.0 && it.departures == 1.0));
    }

    #[test]
    fn totals_are_met_or_told(seed in any::<u64>(), share in 0.5_f64..1.6, limit in prop::option::of(0.8_f64..1.3)) {
        let case = Case::new(seed, 4);
        let inputs = if let Some(limit) = limit { case.with_tight_capacity(limit) } else { case }.inputs();
        let totals = asked(&project(&inputs), share);
        let found = tied(&inputs, &totals);
        prop_assert_eq!(found.implied.len(), totals.len());
        for it in &found.implied {
            let wanted = &totals[it.total];
            // Of a total that contains others only the rest is its own.
            let told: f64 = found.implied.iter().filter(|other| {
                let inner = &totals[other.total];
                inner.year == wanted.year && inner.regions.iter().all(|region| wanted.regions.contains(region))
                    && wanted.ages.start() <= inner.ages.start() && inner.ages.end() <= wanted.ages.end()
            }).map(|other| other.missing).sum();
            let apart = wanted.persons - persons(&found.projection, wanted);
            prop_assert!((apart - told).abs() <= MET, "{wanted:?}: {apart} apart, {told} told");
            prop_assert!(it.arrivals >= 0.0 && (it.departures == 1.0 || it.arrivals == 0.0), "{it:?}");
        }
        prop_assert_eq!(&project(&found.inputs), &found.projection);
        prop_assert!(found.projection.population().iter().all(|persons| persons.is_finite() && *persons >= 0.0));
        // start + births - deaths - departures + arrivals = end, over all regions.
        for year in 1..=inputs.years().len() {
            let all = |index: usize| found.projection.population().index_axis(ndarray::Axis(0), index).sum();
            let of = |component: Component| found.projection.components().slice(s![year - 1, .., component.index()]).sum();
            let change = of(Component::Births) - of(Component::Deaths) - of(Component::Departures) + of(Component::Arrivals);
            prop_assert!(close(all(year - 1) + change, all(year)), "{year}");
        }
    }

    #[test]
    fn without_a_limit_moderate_totals_are_met(seed in any::<u64>(), share in 0.97_f64..1.03) {
        let inputs = Case::new(seed, 4).inputs();
        let totals = asked(&project(&inputs), share);
        let found = tied(&inputs, &totals);
        for wanted in &totals {
            let apart = wanted.persons - persons(&found.projection, wanted);
            prop_assert!(apart.abs() <= MET, "{wanted:?}: {apart}");
        }
        prop_assert!(found.implied.iter().all(|it| it.missing == 0.0), "{:?}", found.implied);
    }
}

#[test]
fn a_year_before_a_total_and_a_region_outside_of_it_keep_their_bits() {
    let inputs = Case::new(5, 3).inputs();
    let usual = project(&inputs);
    let found = tied(&inputs, &[total(2028, &[0], 30..=39, persons(&usual, &total(2028, &[0], 30..=39, 0.0)) + 50.0)]);
    let of =
        |projection: &Projection, year: usize| projection.population().index_axis(ndarray::Axis(0), year).to_owned();
    assert_eq!(of(&found.projection, 2), of(&usual, 2));
    // Nobody of another age is moved in the year itself, but for the children of those who came.
    let others = |projection: &Projection| projection.population().slice(s![3, .., .., 50..]).to_owned();
    assert_eq!(others(&found.projection), others(&usual));
    assert!(found.implied[0].more_arrivals > 50.0 && found.implied[0].missing == 0.0, "{:?}", found.implied);
}

#[test]
fn what_a_limit_keeps_out_of_reach_is_told_without_arrivals_that_find_no_dwelling() {
    let inputs = Case::new(7, 2).with_tight_capacity(0.9).inputs();
    let usual = project(&inputs);
    let whole = total(2026, &[0, 1], 0..=100, 0.0);
    let wanted = Total { persons: persons(&usual, &whole) + 1_000_000.0, ..whole };
    let found = tied(&inputs, std::slice::from_ref(&wanted));
    let it = &found.implied[0];
    assert!((wanted.persons - persons(&found.projection, &wanted) - it.missing).abs() <= MET, "{it:?}");
    let most = tied(&inputs, &[Total { persons: persons(&found.projection, &wanted) + 1.0, ..wanted }]);
    assert!(it.arrivals < Tied::MOST && most.implied[0].missing >= 0.0, "more arrivals bring nobody in: {it:?}");
}

#[test]
fn fewer_than_stay_without_arrivals_leave_by_rate() {
    let inputs = Case::new(9, 2).inputs();
    let usual = project(&inputs);
    let whole = total(2026, &[0, 1], 0..=100, 0.0);
    let wanted = Total { persons: (persons(&usual, &whole) * 0.93).round(), ..whole };
    let found = tied(&inputs, std::slice::from_ref(&wanted));
    assert!((persons(&found.projection, &wanted) - wanted.persons).abs() < MET);
    assert!(found.implied[0].arrivals == 0.0 && found.implied[0].departures > 1.0, "{:?}", found.implied);
}

#[test]
fn totals_that_contradict_each_other_are_refused_by_row() {
    let inputs = Case::new(1, 3).inputs();
    let refused = |totals: &[Total]| Totals::new(&inputs, totals).unwrap_err().to_string();
    let whole = total(2027, &[0, 1, 2], 0..=100, 1_000.0);
    for (totals, told) in [
        (vec![total(2025, &[0], 0..=100, 5.0)], "totals[row 1] = 2025: expected a projected year, 2026 to 2030"),
        (vec![total(2027, &[3], 0..=100, 5.0)], "totals[row 1] = 3"),
        (vec![total(2027, &[0], 0..=101, 5.0)], "ages from 0 to 100"),
        (vec![total(2027, &[0], 0..=100, -5.0)], "totals[row 1] = -5"),
        (vec![whole.clone(), whole.clone()], "totals[row 2] = 1000: expected a total that contains the one in row 1"),
        (
            vec![total(2027, &[0, 1], 0..=100, 5.0), total(2027, &[1, 2], 0..=100, 5.0)],
            "expected a total that contains",
        ),
        (
            vec![whole.clone(), total(2027, &[0], 0..=100, 1_200.0)],
            "totals[row 1] = 1000: expected what the totals within it sum to, 1200",
        ),
        (
            vec![whole.clone(), total(2027, &[0, 1, 2], 0..=17, 300.0), total(2027, &[0, 1, 2], 18..=100, 600.0)],
            "totals[row 1] = 1000: expected what the totals within it sum to, 900",
        ),
    ] {
        let found = refused(&totals);
        assert!(found.contains(told), "{found}");
    }
    // Rounded parts may miss the whole by half a person.
    let parts = [whole, total(2027, &[0, 1, 2], 0..=17, 300.2), total(2027, &[0, 1, 2], 18..=100, 699.9)];
    assert!(Totals::new(&inputs, &parts).is_ok());
}
