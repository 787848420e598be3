//! Properties that hold for every life table and fertility schedule.

use cohort::fertility::{AgeBasis, FertilitySchedule};
use cohort::life_table::{LifeTable, LifeTableError};
use proptest::prelude::*;

/// Life tables of human shape: some infant mortality, a low plateau, Gompertz's rise at an arbitrary pace.
fn tables() -> impl Strategy<Value = LifeTable> {
    let a = prop::collection::vec(0.0..=1.0_f64, 100);
    (1e-4..0.2_f64, 1e-5..5e-3_f64, 1e-6..1e-4_f64, 1.05..1.13_f64, 0.5..5.0_f64, a).prop_filter_map(
        "a table of human shape",
        |(infants, plateau, old, pace, beyond, a)| {
            let (mut q, mut years) = ([1.0; 101], [beyond; 101]);
            let mut hazard = old;
            for age in 0..100 {
                q[age] = (plateau + hazard).min(0.9);
                years[age] = a[age];
                hazard *= pace;
            }
            q[0] = infants;
            LifeTable::from_death_probabilities(&q, &years).ok()
        },
    )
}

fn fail(error: impl std::error::Error) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}

proptest! {
    #[test]
    fn columns_determine_each_other(table in tables()) {
        let a = table.years_lived_by_the_dying();
        let by_q = LifeTable::from_death_probabilities(&table.death_probabilities(), &a).map_err(fail)?;
        let by_m = LifeTable::from_death_rates(&table.death_rates(), &a).map_err(fail)?;
        let e = table.life_expectancies();
        let by_l = LifeTable::from_published(table.survivors(), table.person_years(), e[100]).map_err(fail)?;
        for other in [by_q, by_m, by_l] {
            for (one, two) in e.iter().zip(other.life_expectancies()) {
                prop_assert!((one - two).abs() <= 1e-9 * one);
            }
        }
    }

    #[test]
    fn projection_probabilities_are_probabilities(table in tables()) {
        prop_assert!(table.projection_death_probabilities().iter().all(|q| (0.0..1.0).contains(q)));
    }

    #[test]
    fn a_higher_level_never_lengthens_life(table in tables(), level in 1.0..3.0_f64) {
        let higher = table.with_level(level).map_err(fail)?;
        for (one, two) in table.survivors().iter().zip(higher.survivors()) {
            prop_assert!(two <= &(one * (1.0 + 1e-12)));
        }
        prop_assert!(higher.life_expectancy_at_birth() <= table.life_expectancy_at_birth() + 1e-9);
    }

    #[test]
    fn asked_life_expectancy_is_reached_or_refused_with_its_range(table in tables(), asked in 5.0..130.0_f64) {
        match table.with_life_expectancy(asked) {
            Ok(found) => prop_assert!((found.life_expectancy_at_birth() - asked).abs() < 1e-9),
            Err(LifeTableError::LifeExpectancy { least, greatest, .. }) => prop_assert!(asked < least || asked > greatest),
            Err(other) => return Err(fail(other)),
        }
    }

    #[test]
    fn longer_life_means_fewer_deaths_at_every_age(table in tables(), years in 0.1..3.0_f64) {
        let longer = table.with_life_expectancy(table.life_expectancy_at_birth() + years).map_err(fail)?;
        let pairs = table.death_probabilities().into_iter().zip(longer.death_probabilities());
        for (age, (before, after)) in pairs.enumerate() {
            prop_assert!(after <= before + 1e-12, "age {age}: {before} to {after}");
        }
    }

    #[test]
    fn shifting_moves_the_mean_age_and_nothing_else(rates in prop::collection::vec(0.0..0.2_f64, 30), shift in -6.0..6.0_f64) {
        let mut schedule = [0.0; 101];
        schedule[15..45].copy_from_slice(&rates);
        let schedule = FertilitySchedule::new(schedule).map_err(fail)?;
        let asked = schedule.mean_age_at_birth(AgeBasis::Completed) + shift;
        let shifted = schedule.shifted_to_mean_age(asked, AgeBasis::Completed);
        let shifted = shifted.map_err(fail)?;
        prop_assert!((shifted.mean_age_at_birth(AgeBasis::Completed) - asked).abs() < 1e-9);
        prop_assert!((shifted.total_fertility_rate() - schedule.total_fertility_rate()).abs() < 1e-12);
    }
}
