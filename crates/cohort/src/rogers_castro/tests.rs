//! Facts that the fit protects.

use super::*;

/// A schedule with every component, of the size seen in Rogers and Castro's collection.
fn complete() -> Schedule {
    Schedule {
        retirement: Some(Peak { level: 0.01, position: 65.0, descent: 0.3, ascent: 0.25 }),
        old_age: Some((0.0002, 0.03)),
        ..Schedule::FUNDAMENTAL
    }
}

fn groups(schedule: &Schedule, width: usize) -> Vec<AgeGroup> {
    let by_age = schedule.single_ages();
    let group = |first: usize| {
        let last = (first + width - 1).min(AGES - 1);
        let mean = by_age[first..=last].iter().sum::<f64>() / (last - first + 1) as f64;
        AgeGroup { first, last, mean, weight: 1.0 }
    };
    (0..AGES).step_by(width).map(group).collect()
}

#[track_caller]
fn check(truth: &Schedule, width: usize, form: Form, tolerance: f64) {
    let found = fit(&groups(truth, width), form).unwrap();
    let largest =
        truth.single_ages().iter().zip(found.schedule.single_ages()).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    assert!(largest <= tolerance, "{largest} off, mean square {}: {:?}", found.root_mean_square, found.schedule);
}

#[test]
fn seven_parameters_come_back_from_single_ages_and_groups() {
    check(&Schedule::FUNDAMENTAL, 1, Form::Labour, 1e-8);
    check(&Schedule::FUNDAMENTAL, 5, Form::Labour, 1e-6);
}

#[test]
fn eleven_and_thirteen_parameters_come_back_from_five_year_groups() {
    check(&Schedule { old_age: None, ..complete() }, 1, Form::Retirement, 1e-6);
    check(&Schedule { old_age: None, ..complete() }, 5, Form::Retirement, 1e-4);
    check(&complete(), 1, Form::OldAge, 1e-4);
    check(&complete(), 5, Form::OldAge, 5e-4);
}

#[test]
fn more_parameters_never_fit_worse() {
    let noisy: Vec<AgeGroup> = groups(&complete(), 5)
        .into_iter()
        .enumerate()
        .map(|(index, group)| AgeGroup {
            mean: group.mean * (1.0 + 0.1 * ((index * 7 % 5) as f64 - 2.0) / 2.0),
            ..group
        })
        .collect();
    let off = |form: Form| fit(&noisy, form).unwrap().root_mean_square;
    assert!(off(Form::Retirement) <= off(Form::Labour) * 1.000_001);
    assert!(off(Form::OldAge) <= off(Form::Retirement) * 1.01);
    assert!(off(Form::OldAge) < 0.002);
}

#[test]
fn the_unit_of_the_data_does_not_matter() {
    let thousands: Vec<AgeGroup> = groups(&Schedule::FUNDAMENTAL, 5)
        .into_iter()
        .map(|group| AgeGroup { mean: group.mean * 1000.0, ..group })
        .collect();
    let found = fit(&thousands, Form::Labour).unwrap().schedule;
    assert!((found.labour.position - 20.0).abs() < 1e-3 && (found.labour.level - 60.0).abs() < 0.01, "{found:?}");
}

#[test]
fn what_cannot_be_fitted_is_refused_with_its_group() {
    let good = groups(&Schedule::FUNDAMENTAL, 5);
    let refused = |edit: fn(&mut AgeGroup)| {
        let mut broken = good.clone();
        edit(&mut broken[3]);
        fit(&broken, Form::Labour).unwrap_err().to_string()
    };
    assert!(refused(|group| group.mean = f64::NAN).starts_with("means[group 3]"));
    assert!(refused(|group| group.mean = -1.0).starts_with("means[group 3] = -1"));
    assert!(refused(|group| group.weight = 0.0).starts_with("weights[group 3]"));
    assert!(refused(|group| group.last = 101).starts_with("ages[group 3]"));
    assert!(fit(&[], Form::Labour).is_err());
    assert!(fit(&[AgeGroup { first: 0, last: 100, mean: 0.0, weight: 1.0 }], Form::Labour).is_err());
}
