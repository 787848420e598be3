//! Errors over many Kreise.

use std::collections::BTreeMap;

use hindcast::backtest::Row;

use super::Found;

/// Children under three are no test: births follow from them.
const TESTED_FROM: usize = 3;
/// Persons of a kreisfreie Stadt of Kaiserslautern's kind.
pub(super) const CITY_CLASS: std::ops::RangeInclusive<f64> = 75_000.0..=150_000.0;

/// Three forecasts of one Kreis in one year: sum of the errors without sign over all persons, per cent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighted {
    pub(super) predicted: f64,
    pub(super) unchanged: f64,
    pub(super) naive: f64,
}

/// Whether a Kreis is a kreisfreie Stadt of 75,000 to 150,000 people at the launch.
pub(super) fn is_like_the_city(found: &Found) -> bool {
    let persons: f64 = at(found, 1).map(|row| row.base).sum();
    found.kreis.is_city() && CITY_CLASS.contains(&persons)
}

/// Rows of one horizon.
pub(super) fn at(found: &Found, horizon: i32) -> impl Iterator<Item = &Row> {
    found.rows.iter().filter(move |row| row.horizon == horizon)
}

pub(super) fn weighted(found: &Found, horizon: i32) -> Weighted {
    let tested = || at(found, horizon).filter(|row| row.from >= TESTED_FROM);
    let observed: f64 = tested().map(|row| row.observed).sum();
    let of =
        |value: fn(&Row) -> f64| 100.0 * tested().map(|row| (value(row) - row.observed).abs()).sum::<f64>() / observed;
    Weighted { predicted: of(|row| row.predicted), unchanged: of(|row| row.base), naive: of(|row| row.naive) }
}

/// Mean over Kreise of the error without sign of a group, per cent of the observed persons.
pub(super) fn mean_absolute(all: &[&Found], horizon: i32, from: usize, value: fn(&Row) -> f64) -> f64 {
    let errors = all.iter().filter_map(|found| {
        let row = at(found, horizon).find(|row| row.from == from)?;
        (row.observed > 0.0).then(|| 100.0 * (value(row) - row.observed).abs() / row.observed)
    });
    mean(errors)
}

/// Root mean square over Kreise of the error of the total, per cent of the counted persons: as projected, and after the projected totals of each
/// Land were brought to its counted one by a factor, which is what is left when the Land's total is known. A Land of one Kreis is left out.
pub(super) fn of_totals(all: &[&Found], horizon: i32) -> [f64; 2] {
    let total = |found: &Found, value: fn(&Row) -> f64| at(found, horizon).map(value).sum::<f64>();
    let land = |found: &Found| found.kreis.ags.get(..2).unwrap_or_default().to_owned();
    let mut lands: BTreeMap<String, Vec<[f64; 2]>> = BTreeMap::new();
    for found in all {
        let pair = [total(found, |row| row.predicted), total(found, |row| row.observed)];
        lands.entry(land(found)).or_default().push(pair);
    }
    lands.retain(|_, kreise| kreise.len() > 1);
    let root = |met: bool| {
        let squares = lands.values().flat_map(|kreise| {
            let sum = |column: usize| kreise.iter().map(|pair| pair[column]).sum::<f64>();
            let factor = if met { sum(1) / sum(0) } else { 1.0 };
            kreise.iter().map(move |[predicted, observed]| (100.0 * (predicted * factor / observed - 1.0)).powi(2))
        });
        mean(squares).sqrt()
    };
    [root(false), root(true)]
}

pub(super) fn groups(found: &[Found]) -> Vec<(usize, Option<usize>)> {
    let first = found.first().into_iter().flat_map(|found| at(found, 1));
    first.map(|row| (row.from, row.to)).filter(|(from, _)| *from >= TESTED_FROM).collect()
}

pub(super) fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / count
}

/// The middle one; of an even number the mean of the two in the middle.
pub(super) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => values[count / 2],
        count => (values[count / 2 - 1] + values[count / 2]) / 2.0,
    }
}

/// Share of the Kreise for which something holds.
pub(super) fn share(all: &[&Found], holds: impl Fn(&Found) -> bool) -> f64 {
    all.iter().filter(|found| holds(found)).count() as f64 / all.len() as f64
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_stands_in_the_middle() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert_eq!(median([4.0, 1.0, 2.0, 3.0].into_iter()), 2.5);
        assert!(median(std::iter::empty()).is_nan());
    }
}
