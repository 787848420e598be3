//! "Alter und Geschlecht": the population pyramid in five-year groups.

mod layout;
mod probe;
mod ranged;
mod table;

use locale::numbers::Rounding;

pub use self::ranged::RangedPyramid;
use crate::scene::chart;

/// Persons of one age group, each pair `[women, men]` like every sex axis of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgeBand {
    /// Youngest age, in completed years on 31 December.
    pub from: u8,
    /// Oldest age; `None` for the open group.
    pub to: Option<u8>,
    /// In the scenario, target year.
    pub scenario: [f64; 2],
    /// In the baseline, target year.
    pub baseline: [f64; 2],
    /// Observed in the base year.
    pub base_year: [f64; 2],
}

/// The pyramid: scenario filled, baseline and base year as outlines.
#[derive(Clone, Debug, PartialEq)]
pub struct Pyramid {
    /// Name of the area, for the table's caption.
    pub place: String,
    /// Year of the outline "Stand".
    pub base_year: i32,
    /// Year of scenario and baseline.
    pub target_year: i32,
    /// Groups from the youngest to the oldest.
    pub bands: Vec<AgeBand>,
    /// How exactly the table may print: fives for a district.
    pub rounding: Rounding,
    /// Whether the ages of the base year are an estimate, which the table's caption says.
    pub estimated: bool,
}

chart!(Pyramid);

/// Groups 0-4, 5-9, ... 90-94, 95 and over from persons by single age (index = age, last open),
/// each argument `[women, men]`. Slices shorter than 96 ages leave the old groups empty.
#[must_use]
pub fn five_year_bands(scenario: [&[f64]; 2], baseline: [&[f64]; 2], base_year: [&[f64]; 2]) -> Vec<AgeBand> {
    let sum = |ages: &[f64], from: usize, end: usize| -> f64 {
        let end = end.min(ages.len());
        ages.get(from..end).map_or(0.0, |part| part.iter().sum())
    };
    (0..20_u8)
        .map(|group| {
            let from = group * 5;
            let to = (group < 19).then_some(from + 4);
            let first = usize::from(from);
            let end = to.map_or(usize::MAX, |last| usize::from(last) + 1);
            let both = |pair: [&[f64]; 2]| pair.map(|ages| sum(ages, first, end));
            AgeBand { from, to, scenario: both(scenario), baseline: both(baseline), base_year: both(base_year) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_year_bands_lose_nobody() {
        let ages: Vec<f64> = (0..=100).map(f64::from).collect();
        let bands = five_year_bands([&ages, &ages], [&ages, &ages], [&ages, &ages]);
        assert_eq!(bands.len(), 20);
        assert_eq!(bands[0].scenario, [10.0, 10.0]);
        assert_eq!((bands[19].from, bands[19].to), (95, None));
        let sum: f64 = bands.iter().map(|band| band.baseline[0]).sum();
        assert_eq!(sum, 5_050.0);
    }
}
