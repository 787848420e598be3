//! What is refused, and by which name.

use cohort::official::{Attraction, Counts, Inputs, Year};
use ndarray::Array3;

use super::Case;

#[test]
fn people_who_leave_and_die_cannot_be_more_than_there_are() {
    let mut case = Case::new(5, 1);
    case.out[[0, 1, 40]] = 0.9;
    case.moving[[0, 1, 40]] = 0.1;
    case.q[[0, 1, 40]] = 0.2;
    let refused = case.rates().unwrap_err().to_string();
    assert!(
        refused.starts_with("out_rate + move_rate[region 0, m, age 40] = 1: expected at most 0.888889"),
        "{refused}"
    );
}

/// Refuses a broken figure and says which one.
fn check_refused(spoil: impl FnOnce(&mut Case), expected: &str) {
    let mut case = Case::new(6, 2);
    spoil(&mut case);
    let rates = case.rates();
    let message = match rates {
        Err(refused) => refused.to_string(),
        Ok(rates) => {
            let year = Counts::new("arrivals", case.arrivals).and_then(|arrivals| {
                let year = match case.by_age {
                    Some(shares) => Year::new(rates.into(), arrivals.into(), Attraction::by_age(shares)?)?,
                    None => Year::new(rates.into(), arrivals.into(), case.attraction)?,
                };
                case.capacity.map_or(Ok(year.clone()), |capacity| year.with_capacity(capacity))
            });
            year.unwrap_err().to_string()
        }
    };
    assert_eq!(message, expected);
}

#[test]
fn no_more_years_than_stay_finite() {
    let case = Case::new(12, 1);
    let rates = case.rates().unwrap();
    let year = Year::new(rates.into(), Counts::new("arrivals", case.arrivals).unwrap().into(), vec![1.0]).unwrap();
    let refused = Inputs::new(2025, Counts::new("population", case.base).unwrap(), vec![year; 501]).unwrap_err();
    assert_eq!(refused.to_string(), "years = 501: expected at most 500 years to project");
}

#[test]
fn constructors_name_what_they_refuse() {
    check_refused(
        |case| case.q[[1, 0, 3]] = f64::NAN,
        "death_probability[region 1, f, age 3] = NaN: expected a number between 0 and 1",
    );
    check_refused(
        |case| case.moving[[0, 1, 0]] = 1.5,
        "move_rate[region 0, m, age 0] = 1.5: expected a number between 0 and 1",
    );
    check_refused(
        |case| case.fertility[[1, 20]] = -0.1,
        "fertility[region 1, age 20] = -0.1: expected births per woman, finite and zero or more",
    );
    check_refused(
        |case| case.arrivals[[1, 1, 100]] = f64::INFINITY,
        "arrivals[region 1, m, age 100] = inf: expected a finite number of persons, zero or more",
    );
    check_refused(
        |case| case.attraction = vec![0.5, 0.4],
        "attraction[all regions] = 0.9: expected shares that sum to 1",
    );
    check_refused(
        |case| {
            case.by_age =
                Some(Array3::from_shape_fn((2, 2, 101), |(_, sex, age)| [0.5, 0.4][usize::from(sex + age == 8)]));
        },
        "attraction[all regions, f, age 8] = 0.8: expected shares that sum to 1",
    );
    check_refused(
        |case| case.by_age = Some(Array3::from_elem((2, 2, 101), 1.5)),
        "attraction[region 0, f, age 0] = 1.5: expected a number between 0 and 1",
    );
    check_refused(
        |case| case.by_age = Some(Array3::from_elem((3, 2, 101), 1.0 / 3.0)),
        "arrivals and attraction: expected 2 regions, as in the rates",
    );
    check_refused(
        |case| case.capacity = Some(vec![10.0, -1.0]),
        "capacity[region 1] = -1: expected a finite number of persons, zero or more",
    );
    check_refused(
        |case| case.fertility[[0, 31]] = 94.4,
        "fertility[region 0, age 31] = 94.4: expected at most 2 births per woman and year (a rate per 1,000 women is to be divided)",
    );
    check_refused(
        |case| case.arrivals[[0, 0, 20]] = 2e12,
        "arrivals[region 0, f, age 20] = 2000000000000: expected at most 1e12 persons",
    );
    check_refused(|case| case.out = Array3::zeros((2, 2, 100)), "out_rate: expected 2 sexes and 101 ages");
    check_refused(|case| case.out = Array3::zeros((1, 2, 101)), "out_rate: expected 2 regions, as in the fertility");
    check_refused(
        |case| case.arrivals = Array3::zeros((0, 2, 101)),
        "arrivals: expected at least one region, 2 sexes and 101 ages",
    );
}
