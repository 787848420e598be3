//! A scenario as a value: what deviates from the baseline, and nothing else.

use crate::lever::{Area, Homes, Lever};

/// First and last year that a scenario can be about.
pub const TARGET_YEARS: std::ops::RangeInclusive<i32> = 2030..=2070;
/// The year that a scenario is about unless it says otherwise.
pub const DEFAULT_TARGET_YEAR: i32 = 2050;

/// Deviations from the baseline by lever and area, the target year and the role of dwellings.
///
/// The default is the baseline. Deviations of the city and of a district add up.
///
/// ```
/// use scenario::{Area, Lever, Scenario};
///
/// let more = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 300.0);
/// assert_eq!(more.deviation(Lever::Arrivals, Area::City), 300.0);
/// assert!(more.with_deviation(Lever::Arrivals, Area::City, 0.0).is_baseline());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// In the order of levers and areas, none of them 0.
    deviations: Vec<((Lever, Area), f64)>,
    target_year: i32,
    homes: Homes,
    /// Parts of a link that this version does not know, kept so that passing a link on loses nothing.
    pub(crate) unknown: Vec<(String, String)>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self { deviations: Vec::new(), target_year: DEFAULT_TARGET_YEAR, homes: Homes::default(), unknown: Vec::new() }
    }
}

impl Scenario {
    /// Deviation of a lever in an area from the baseline, in the lever's unit; 0 where there is none.
    #[must_use]
    pub fn deviation(&self, lever: Lever, area: Area) -> f64 {
        self.deviations.iter().find(|(key, _)| *key == (lever, area)).map_or(0.0, |(_, value)| *value)
    }

    /// Every deviation, by lever, the city before its districts.
    pub fn deviations(&self) -> impl Iterator<Item = (Lever, Area, f64)> {
        self.deviations.iter().map(|&((lever, area), value)| (lever, area, value))
    }

    /// The same scenario with another deviation; 0 takes it away, and so does a number that is not finite.
    #[must_use]
    pub fn with_deviation(mut self, lever: Lever, area: Area, value: f64) -> Self {
        let key = (lever, area);
        self.deviations.retain(|(other, _)| *other != key);
        // Less than any lever's step by far: the trace of adding and subtracting decimals.
        if value.is_finite() && value.abs() > 1e-9 {
            let place = self.deviations.partition_point(|(other, _)| *other < key);
            self.deviations.insert(place, (key, value.clamp(-lever.most(), lever.most())));
        }
        self
    }

    /// The year whose 31 December the scenario is about.
    #[must_use]
    pub fn target_year(&self) -> i32 {
        self.target_year
    }

    /// The same scenario about another year, brought into [`TARGET_YEARS`].
    #[must_use]
    pub fn with_target_year(mut self, year: i32) -> Self {
        self.target_year = year.clamp(*TARGET_YEARS.start(), *TARGET_YEARS.end());
        self
    }

    /// What the number of dwellings does to arrivals.
    #[must_use]
    pub fn homes(&self) -> Homes {
        self.homes
    }

    /// The same scenario with another role of dwellings.
    #[must_use]
    pub fn with_homes(mut self, homes: Homes) -> Self {
        self.homes = homes;
        self
    }

    /// Whether it projects as the baseline does; the target year only says where to look.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        self.deviations.is_empty() && self.homes == Homes::default()
    }
}
