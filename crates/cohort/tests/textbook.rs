//! Properties of the textbook conventions that hold for every input.

use cohort::InputError;
use cohort::textbook::{Convention, Migration, MigrationTiming, Outcome, Projection, Step, SurvivalRatios};
use ndarray::{Array2, Array3};
use proptest::prelude::*;

const GROUPS: usize = 6;
const STEPS: usize = 3;

/// Everything that goes into a projection of two sexes, before it is proven.
#[derive(Clone, Debug)]
struct Inputs {
    convention: Convention,
    start: Array2<f64>,
    steps: Vec<Step>,
}

impl Inputs {
    fn project(&self) -> Result<Outcome, InputError> {
        Ok(Projection::new(self.convention, self.start.clone(), self.steps.clone())?.project())
    }
}

fn plane(range: std::ops::Range<f64>) -> impl Strategy<Value = Array2<f64>> {
    prop::collection::vec(range, 2 * GROUPS)
        .prop_map(|values| Array2::from_shape_fn((2, GROUPS), |(sex, group)| values[sex * GROUPS + group]))
}

fn ratios() -> impl Strategy<Value = SurvivalRatios> {
    prop::collection::vec(0.0..=1.0_f64, GROUPS + 1)
        .prop_filter_map("ratios in 0..=1", |rows| SurvivalRatios::with_separate_open_group(rows).ok())
}

fn migration() -> impl Strategy<Value = Migration> {
    prop_oneof![
        Just(Migration::None),
        plane(-50.0..200.0).prop_map(Migration::NetCounts),
        plane(-0.3..0.5).prop_map(Migration::NetProportions),
        (plane(0.0..100.0), plane(0.0..0.4))
            .prop_map(|(arrivals, departures)| Migration::GrossFlows { arrivals, departures }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    (ratios(), ratios(), prop::collection::vec(0.0..0.5_f64, GROUPS), 0.9..1.2_f64, migration()).prop_map(
        |(women, men, fertility, boys_per_girl, migration)| Step {
            survival: vec![women, men],
            fertility,
            boys_per_girl,
            migration,
        },
    )
}

fn inputs() -> impl Strategy<Value = Inputs> {
    let timing = prop_oneof![
        Just(MigrationTiming::AtEnd),
        any::<bool>().prop_map(|births_see_second_half| MigrationTiming::EvenlySplit { births_see_second_half }),
    ];
    let convention = (1..=10_u16, timing, any::<bool>(), any::<bool>()).prop_map(|(interval, timing, first, open)| {
        let groups =
            Convention { births_in_first_group: first, births_in_open_group: open, ..Convention::closed(interval) };
        groups.with_timing(timing)
    });
    (convention, plane(0.0..1000.0), prop::collection::vec(step(), STEPS))
        .prop_map(|(convention, start, steps)| Inputs { convention, start, steps })
}

fn fail(error: impl std::error::Error) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}

fn close(a: &Array3<f64>, b: &Array3<f64>) -> Result<(), TestCaseError> {
    let size = a.iter().fold(1.0_f64, |size, value| size.max(value.abs()));
    for (index, a) in a.indexed_iter() {
        prop_assert!((a - b[index]).abs() <= 1e-10 * size, "{index:?}: {a} is not {}", b[index]);
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_cell_balances(inputs in inputs()) {
        let outcome = inputs.project().map_err(fail)?;
        let (population, deaths, migrants) = (outcome.population(), outcome.deaths(), outcome.migrants());
        let at_start = if inputs.convention.timing == MigrationTiming::AtEnd { 0.0 } else { 0.5 };
        let size = population.iter().fold(1.0_f64, |size, value| size.max(value.abs()));
        for time in 0..STEPS {
            for sex in 0..2 {
                for group in 0..GROUPS {
                    let from = |group: usize| population[[time, sex, group]] + at_start * migrants[[time, sex, group]];
                    let entering = match group {
                        0 => outcome.births_by_sex()[[time, sex]],
                        _ if group + 1 == GROUPS => from(group - 1) + from(group),
                        _ => from(group - 1),
                    };
                    let end = entering - deaths[[time, sex, group]] + (1.0 - at_start) * migrants[[time, sex, group]];
                    prop_assert!((end - population[[time + 1, sex, group]]).abs() <= 1e-12 * size);
                }
            }
            let births: f64 = outcome.births_by_sex().row(time).sum();
            prop_assert!((births - outcome.births_by_mothers_age().row(time).sum()).abs() <= 1e-12 * size);
        }
    }

    #[test]
    fn without_migration_nothing_is_negative(mut inputs in inputs()) {
        for step in &mut inputs.steps {
            step.migration = Migration::None;
        }
        let outcome = inputs.project().map_err(fail)?;
        prop_assert!(outcome.population().iter().all(|persons| *persons >= 0.0));
        prop_assert!(outcome.deaths().iter().all(|deaths| *deaths >= 0.0));
        prop_assert!(outcome.births_by_mothers_age().iter().all(|births| *births >= 0.0));
    }

    #[test]
    fn population_and_net_counts_scale_together(inputs in inputs(), factor in 0.1..10.0_f64) {
        let scaled = Inputs {
            start: &inputs.start * factor,
            steps: inputs.steps.iter().cloned().map(|mut step| {
                step.migration = match step.migration {
                    Migration::NetCounts(counts) => Migration::NetCounts(counts * factor),
                    Migration::GrossFlows { arrivals, departures } => {
                        Migration::GrossFlows { arrivals: arrivals * factor, departures }
                    }
                    other => other,
                };
                step
            }).collect(),
            ..inputs
        };
        let (one, many) = (inputs.project(), scaled.project());
        let (one, many) = one.and_then(|one| Ok((one, many?))).map_err(fail)?;
        close(&(&one.population() * factor), &many.population().to_owned())?;
    }

    #[test]
    fn a_projection_is_the_chain_of_its_steps(inputs in inputs()) {
        let whole = inputs.project().map_err(fail)?;
        let mut start = inputs.start.clone();
        // A negative cell is a result of the formulas, but no start population.
        prop_assume!(whole.population().iter().all(|persons| *persons >= 0.0));
        for (time, step) in inputs.steps.iter().enumerate() {
            let one = Inputs { start, steps: vec![step.clone()], ..inputs };
            let outcome = one.project().map_err(fail)?;
            start = outcome.population().index_axis(ndarray::Axis(0), 1).to_owned();
            let expected = whole.population().index_axis(ndarray::Axis(0), time + 1).to_owned();
            prop_assert_eq!(&start, &expected);
        }
    }
}
