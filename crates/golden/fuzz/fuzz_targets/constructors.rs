//! Whatever figures the constructors are given: they refuse them, or what follows cannot fail.

#![no_main]

use arbitrary::Arbitrary;
use cohort::disaggregate;
use cohort::fertility::{AgeBasis, FertilitySchedule};
use cohort::life_table::LifeTable;
use cohort::rogers_castro::{AgeGroup, Form, fit};
use cohort::textbook::{Convention, Migration, MigrationTiming, Projection, Step, SurvivalRatios};
use libfuzzer_sys::fuzz_target;
use ndarray::Array2;

#[derive(Arbitrary, Debug)]
enum Input {
    LifeTable {
        one: Vec<f64>,
        two: Vec<f64>,
        last: f64,
        change: f64,
    },
    Fertility {
        rates: Vec<f64>,
        level: f64,
        mean_age: f64,
    },
    Disaggregation {
        groups: Vec<(u8, f64)>,
        standard: Vec<f64>,
    },
    RogersCastro {
        groups: Vec<(u8, u8, f64, f64)>,
        form: u8,
    },
    Textbook {
        interval: u16,
        timing: u8,
        floor: Option<f64>,
        sexes: u8,
        start: Vec<f64>,
        ratios: Vec<f64>,
        fertility: Vec<f64>,
        boys: f64,
        flows: Vec<f64>,
        kind: u8,
    },
}

/// A column of 101 figures; what is missing is a usual one.
fn column(values: &[f64], usual: f64) -> [f64; 101] {
    core::array::from_fn(|age| values.get(age).copied().unwrap_or(usual))
}

fn plane(values: &[f64], sexes: usize, groups: usize) -> Array2<f64> {
    Array2::from_shape_fn((sexes, groups), |(sex, group)| values.get(sex * groups + group).copied().unwrap_or(0.0))
}

fn life_table(one: &[f64], two: &[f64], last: f64, change: f64) {
    let (mut q, mut a) = (column(one, 0.02), column(two, 0.5));
    (q[100], a[100]) = (1.0, last);
    let by_q = LifeTable::from_death_probabilities(&q, &a);
    let by_m = LifeTable::from_death_rates(&column(one, 0.02), &a);
    let by_l = LifeTable::from_published(&column(one, 1.0), &column(two, 1.0), last);
    for table in [by_q, by_m, by_l].into_iter().flatten() {
        let probabilities = table.projection_death_probabilities();
        assert!(probabilities.iter().all(|q| (0.0..=1.0).contains(q)), "{probabilities:?}");
        if let Ok(table) = table.with_level(change) {
            assert!(table.projection_death_probabilities().iter().all(|q| (0.0..=1.0).contains(q)));
        }
        if let Ok(found) = table.with_life_expectancy(change) {
            let reached = found.life_expectancy_at_birth();
            assert!((reached - change).abs() <= 1e-6 * change.max(1.0), "{change} asked, {reached} reached");
        }
        let _ = SurvivalRatios::from_life_table(&table, 5, 18);
    }
}

/// Groups of the given widths, one after the other.
fn disaggregation(groups: &[(u8, f64)], standard: &[f64]) {
    let mut from = 0;
    let groups: Vec<disaggregate::AgeGroup> = groups
        .iter()
        .map(|&(width, total)| {
            let to = from + usize::from(width % 30);
            let group = disaggregate::AgeGroup { from, to, total };
            from = to + 1;
            group
        })
        .collect();
    let even = vec![1.0; from];
    let standard = if standard.is_empty() { &even } else { standard };
    let Ok(ages) = disaggregate::single_years(&groups, standard) else { return };
    let all: f64 = groups.iter().map(|group| group.total).sum();
    assert!(ages.iter().all(|count| count.is_finite() && *count >= 0.0), "{ages:?}");
    assert!((ages.iter().sum::<f64>() - all).abs() <= 1e-9 * (1.0 + all), "{all}: {ages:?}");
}

fuzz_target!(|input: Input| match input {
    Input::LifeTable { one, two, last, change } => life_table(&one, &two, last, change),
    Input::Fertility { rates, level, mean_age } => {
        if let Ok(schedule) = FertilitySchedule::new(column(&rates, 0.0)) {
            let level = schedule.with_total_fertility_rate(level);
            let shifted = [AgeBasis::ReachedInYear, AgeBasis::Completed]
                .map(|basis| schedule.shifted_to_mean_age(mean_age, basis));
            for schedule in [level].into_iter().chain(shifted).flatten() {
                assert!(schedule.rates().iter().all(|rate| rate.is_finite() && *rate >= 0.0), "{schedule:?}");
            }
        }
    }
    Input::Disaggregation { groups, standard } => disaggregation(&groups, &standard),
    Input::RogersCastro { groups, form } => {
        let group = |&(first, last, mean, weight): &(u8, u8, f64, f64)| AgeGroup {
            first: first.into(),
            last: last.into(),
            mean,
            weight,
        };
        let groups: Vec<AgeGroup> = groups.iter().take(21).map(group).collect();
        let form = [Form::Labour, Form::Retirement, Form::OldAge][usize::from(form) % 3];
        if let Ok(found) = fit(&groups, form) {
            assert!(found.schedule.single_ages().iter().all(|rate| !rate.is_nan()), "{found:?}");
        }
    }
    Input::Textbook { interval, timing, floor, sexes, start, ratios, fertility, boys, flows, kind } => {
        let (sexes, groups) = (usize::from(sexes % 3), fertility.len());
        let even = MigrationTiming::EvenlySplit { births_see_second_half: timing % 2 == 0 };
        let timing = if timing % 3 == 0 { MigrationTiming::AtEnd } else { even };
        let convention = Convention {
            floor,
            births_in_first_group: timing == even,
            ..Convention::closed(interval).with_timing(timing)
        };
        let Ok(survival) = SurvivalRatios::with_joint_open_group(ratios) else { return };
        let flows = plane(&flows, sexes, groups);
        let migration = match kind % 4 {
            0 => Migration::None,
            1 => Migration::NetCounts(flows),
            2 => Migration::NetProportions(flows),
            _ => Migration::GrossFlows { arrivals: flows.clone(), departures: flows },
        };
        let step = Step { survival: vec![survival; sexes], fertility, boys_per_girl: boys, migration };
        if let Ok(projection) = Projection::new(convention, plane(&start, sexes, groups), vec![step; 3]) {
            assert_eq!(projection.project().population().dim(), (4, sexes, groups));
        }
    }
});
