//! Facts the fertility schedule protects.

use super::*;

fn schedule() -> FertilitySchedule {
    let mut rates = [0.0; AGES];
    for (age, rate) in rates.iter_mut().enumerate().take(50).skip(15) {
        *rate = 0.08 - 0.0002 * (age as f64 - 31.0) * (age as f64 - 31.0);
        *rate = rate.max(0.0);
    }
    FertilitySchedule::new(rates).unwrap()
}

#[test]
fn level_changes_and_mean_age_stays() {
    let scaled = schedule().with_total_fertility_rate(1.42).unwrap();
    assert!((scaled.total_fertility_rate() - 1.42).abs() < 1e-12);
    for basis in [AgeBasis::ReachedInYear, AgeBasis::Completed] {
        assert!((scaled.mean_age_at_birth(basis) - schedule().mean_age_at_birth(basis)).abs() < 1e-12);
    }
}

#[test]
fn mean_age_changes_and_level_stays() {
    for asked in [24.0, 29.3, 31.0, 33.75] {
        let shifted = schedule().shifted_to_mean_age(asked, AgeBasis::Completed).unwrap();
        assert!((shifted.mean_age_at_birth(AgeBasis::Completed) - asked).abs() < 1e-12, "{asked}");
        assert!((shifted.total_fertility_rate() - schedule().total_fertility_rate()).abs() < 1e-12);
    }
}

#[test]
fn the_two_age_bases_differ_by_half_a_year() {
    let schedule = schedule();
    assert_eq!(
        schedule.mean_age_at_birth(AgeBasis::Completed) - schedule.mean_age_at_birth(AgeBasis::ReachedInYear),
        0.5
    );
}

#[test]
fn what_is_not_a_schedule_is_refused() {
    let mut rates = *schedule().rates();
    rates[20] = -0.1;
    assert!(FertilitySchedule::new(rates).unwrap_err().to_string().contains("age 20 is -0.1"));
    assert!(FertilitySchedule::new([0.0; AGES]).is_err());
    assert!(FertilitySchedule::new([f64::NAN; AGES]).is_err());
    for level in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(schedule().with_total_fertility_rate(level).is_err(), "{level}");
    }
    for mean_age in [0.0, 99.0, f64::NAN] {
        assert!(schedule().shifted_to_mean_age(mean_age, AgeBasis::Completed).is_err(), "{mean_age}");
    }
}
