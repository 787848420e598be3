//! Shares of the districts in each age of the whole, smooth in age, from persons by broad age class.
//!
//! A factor that steps at the border of two classes would let a district lose or gain a part of its people on one birthday. Instead each
//! district has a factor whose logarithm is piecewise linear in age, with a knot at the mean age of every class, and its share of an age is
//! its factor over the sum of all factors. The values at the knots are calibrated: the class totals are the constraints, the factor is the
//! change of weight (Deville and Särndal 1992, "Calibration estimators in survey sampling", *Journal of the American Statistical Association*
//! 87, 376-382; with variables in the factor that are not those of the constraints: Kott 2006, "Using calibration weighting to adjust
//! for nonresponse and coverage errors", *Survey Methodology* 32, 133-142). Factors stay positive, so no cell can become negative.

use ndarray::Array2;

/// An age class, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Class {
    pub(super) from: usize,
    pub(super) to: usize,
}

/// How close every class of every district is met, in persons: far below the hundredths that the pack carries.
const CLOSE: f64 = 1e-6;
/// Rounds at most; the districts of a city take a few dozen.
const MOST_ROUNDS: usize = 10_000;

/// Shares `[district, age]`; those of an age add up to 1, and every class of a district has its persons.
///
/// `whole` are the persons of each age. The targets `[district, class]` must agree with them: the districts of a class add up to
/// the whole's class. `None` where they do not, or where no smooth factor meets them.
pub(super) fn shares(whole: &[f64], classes: &[Class], targets: &Array2<f64>) -> Option<Array2<f64>> {
    let knots: Vec<f64> = classes.iter().map(|class| mean_age(whole, *class)).collect();
    let of_class = |class: Class| whole[class.from..=class.to].iter().sum::<f64>();
    if classes.iter().zip(targets.columns()).any(|(class, column)| (column.sum() - of_class(*class)).abs() > CLOSE) {
        return None;
    }
    let mut factors = targets.mapv(|persons| persons.max(CLOSE));
    for (class, mut column) in factors.columns_mut().into_iter().enumerate() {
        // Relative to the whole's class, so that a district like the whole has the same factor everywhere.
        column /= of_class(classes[class]);
    }
    for _ in 0..MOST_ROUNDS {
        let shares = at_ages(&factors, &knots, whole.len());
        let mut off = 0.0_f64;
        for ((district, class), factor) in factors.indexed_iter_mut() {
            let Class { from, to } = classes[class];
            let found: f64 = (from..=to).map(|age| shares[[district, age]] * whole[age]).sum();
            let target = targets[[district, class]];
            off = off.max((found - target).abs());
            if found > 0.0 {
                *factor *= target / found;
            }
        }
        if off <= CLOSE {
            return Some(shares);
        }
    }
    None
}

/// Shares of the districts in each age with these factors at the knots.
fn at_ages(factors: &Array2<f64>, knots: &[f64], ages: usize) -> Array2<f64> {
    let mut shares = Array2::from_shape_fn((factors.nrows(), ages), |(district, age)| {
        let at = |knot: usize| factors[[district, knot]];
        let age = age as f64;
        match knots.iter().position(|knot| *knot >= age) {
            Some(0) => at(0),
            Some(next) => {
                let part = (age - knots[next - 1]) / (knots[next] - knots[next - 1]);
                at(next - 1) * libm::pow(at(next) / at(next - 1), part)
            }
            None => at(knots.len() - 1),
        }
    });
    for mut age in shares.columns_mut() {
        let sum = age.sum();
        age /= sum;
    }
    shares
}

/// Mean age of the persons of a class; its middle where nobody is in it.
fn mean_age(whole: &[f64], Class { from, to }: Class) -> f64 {
    let persons: f64 = whole[from..=to].iter().sum();
    let years: f64 = (from..=to).map(|age| age as f64 * whole[age]).sum();
    if persons > 0.0 { years / persons } else { (from + to) as f64 / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// People of 101 ages as a city has them: many young adults, few of the oldest.
    fn city() -> Vec<f64> {
        (0..101)
            .map(
                |age| {
                    if age < 60 {
                        900.0 + 500.0 / (1.0 + (age as f64 - 25.0).abs())
                    } else {
                        1_500.0 - 14.8 * age as f64
                    }
                },
            )
            .collect()
    }

    const CLASSES: [Class; 3] = [Class { from: 0, to: 17 }, Class { from: 18, to: 64 }, Class { from: 65, to: 100 }];

    fn check(tilts: &[[f64; 3]]) {
        let city = city();
        let classes = CLASSES.map(|Class { from, to }| city[from..=to].iter().sum::<f64>());
        let mut targets = Array2::from_shape_fn((tilts.len(), 3), |(district, class)| tilts[district][class]);
        for (class, mut column) in targets.columns_mut().into_iter().enumerate() {
            let sum = column.sum();
            column *= classes[class] / sum;
        }
        let shares = shares(&city, &CLASSES, &targets).unwrap();
        for age in shares.columns() {
            assert!((age.sum() - 1.0).abs() < 1e-12 && age.iter().all(|share| *share > 0.0));
        }
        for ((district, class), target) in targets.indexed_iter() {
            let Class { from, to } = CLASSES[class];
            let found: f64 = (from..=to).map(|age| shares[[district, age]] * city[age]).sum();
            assert!((found - target).abs() <= CLOSE, "district {district}, class {class}: {found} instead of {target}");
        }
        for district in shares.rows() {
            for pair in district.windows(2).into_iter() {
                assert!((pair[1] / pair[0] - 1.0).abs() < 0.1, "{pair}");
            }
        }
    }

    #[test]
    fn classes_are_met_without_a_step_at_their_borders() {
        // Districts with up to twice and half the whole's share of a class: more than cities have.
        for (a, b) in [(1.0, 1.0), (2.0, 1.0), (0.5, 1.0), (1.0, 2.0), (1.0, 0.5), (1.7, 0.6), (0.6, 1.7), (2.0, 2.0)] {
            check(&[[a, 1.0, b], [1.0, 1.0, 1.0], [3.0, 5.0, 4.0]]);
        }
    }

    #[test]
    fn a_district_like_the_whole_has_the_same_share_of_every_age() {
        let city = city();
        let targets = Array2::from_shape_fn((2, 3), |(district, class)| {
            let Class { from, to } = CLASSES[class];
            city[from..=to].iter().sum::<f64>() * [0.25, 0.75][district]
        });
        let shares = shares(&city, &CLASSES, &targets).unwrap();
        assert!(shares.row(0).iter().all(|share| (share - 0.25).abs() < 1e-12));
    }

    #[test]
    fn classes_that_contradict_the_whole_are_not_met() {
        assert!(shares(&city(), &CLASSES, &Array2::from_elem((2, 3), 10.0)).is_none());
    }
}
