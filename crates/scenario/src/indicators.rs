//! What a projected population means for schools, care and dwellings, by area and year.

use cohort::dims::AGES;

use crate::area::Area;
use crate::choice::Scenario;
use crate::outcome::Outcome;
use crate::setting::Setting;

/// A group of ages that an office plans for. Ages are those reached on 31 December, which are completed years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeGroup {
    /// Under 3: 0 to 2 years.
    Under3,
    /// From 3 to under 6: 3 to 5 years.
    From3To5,
    /// From 6 to under 10: 6 to 9 years.
    From6To9,
    /// From 10 to under 16: 10 to 15 years.
    From10To15,
    /// From 16 to under 19: 16 to 18 years.
    From16To18,
    /// From 18 to under 25: 18 to 24 years.
    From18To24,
    /// From 20 to under 67: 20 to 66 years.
    From20To66,
    /// 65 and over.
    From65,
    /// 80 and over.
    From80,
}

impl AgeGroup {
    /// Every group, the youngest first; some overlap.
    pub const ALL: [Self; 9] = [
        Self::Under3,
        Self::From3To5,
        Self::From6To9,
        Self::From10To15,
        Self::From16To18,
        Self::From18To24,
        Self::From20To66,
        Self::From65,
        Self::From80,
    ];

    /// First and last age, both included.
    pub const fn ages(self) -> (usize, usize) {
        match self {
            Self::Under3 => (0, 2),
            Self::From3To5 => (3, 5),
            Self::From6To9 => (6, 9),
            Self::From10To15 => (10, 15),
            Self::From16To18 => (16, 18),
            Self::From18To24 => (18, 24),
            Self::From20To66 => (20, 66),
            Self::From65 => (65, AGES - 1),
            Self::From80 => (80, AGES - 1),
        }
    }
}

/// Figures of one area on 31 December of one year.
///
/// What needs a rate that nobody has published for the city is `None` until the scenario enters it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicators {
    /// Persons by group, in the order of [`AgeGroup::ALL`].
    pub persons: [f64; AgeGroup::ALL.len()],
    /// Youth dependency ratio (Jugendquotient): under 20 per 100 of 20 to 64, as the Federal Statistical Office counts.
    pub youth_ratio: f64,
    /// Old-age dependency ratio (Altenquotient): 65 and over per 100 of 20 to 64.
    pub old_age_ratio: f64,
    /// Total dependency ratio (Gesamtquotient): the sum of both.
    pub total_ratio: f64,
    /// Mean age in years: completed years and, on average, half a year more.
    pub mean_age: f64,
    /// Age in years that half of the people have not reached, straight within the year of age.
    pub median_age: f64,
    /// Dwellings; `None` where the pack knows none.
    pub dwellings: Option<f64>,
    /// Dwellings that the people need, see [`Outcome::dwellings_needed`]; `None` where the pack knows none.
    pub dwellings_needed: Option<f64>,
    /// Private households: persons by [`Setting::HouseholdSize`]; people in homes are not set apart.
    pub households: Option<f64>,
    /// Day-care places needed for children under 2, by [`Setting::PlacesUnder2`].
    pub places_under_2: Option<f64>,
    /// Day-care places needed for children from 2 to under 3, by [`Setting::Places2To3`].
    pub places_2_to_3: Option<f64>,
    /// Day-care places needed for children under 3: the two before where both are entered, otherwise by [`Setting::PlacesUnder3`].
    pub places_under_3: Option<f64>,
    /// Day-care places needed for children from 3 to under 6, by [`Setting::Places3To6`].
    pub places_3_to_6: Option<f64>,
    /// Classes of primary schools: children from 6 to under 10 by [`Setting::ClassSize`].
    pub classes: Option<f64>,
    /// People in need of care of 65 and over, by [`Setting::CareFrom65`] and [`Setting::CareFrom80`].
    pub in_need_of_care: Option<f64>,
    /// People of 70 and over in nursing homes, by all of [`Setting::NURSING`].
    pub in_nursing_homes: Option<f64>,
}

impl Indicators {
    /// The figures of a projected scenario; all 0 where nobody lives or for a year outside the projection.
    ///
    /// A rate that is entered for some districts only gives no figure for the city: it takes that of the city.
    pub fn of(outcome: &Outcome, scenario: &Scenario, area: Area, year: i32) -> Self {
        let ages = ages(outcome, area, year);
        let aged = |from: usize, to: usize| -> f64 { ages[from..=to].iter().sum() };
        let group = |group: AgeGroup| aged(group.ages().0, group.ages().1);
        let working = aged(20, 64);
        let ratio = |persons: f64| if working > 0.0 { persons / working * 100.0 } else { 0.0 };
        let (youth_ratio, old_age_ratio) = (ratio(aged(0, 19)), ratio(group(AgeGroup::From65)));
        let entered = |setting| scenario.setting_in(setting, area);
        let percent_aged = |setting, from, to| Some(aged(from, to) * entered(setting)? / 100.0);
        let percent = |setting, of: AgeGroup| percent_aged(setting, of.ages().0, of.ages().1);
        let (under_2, of_2) = (percent_aged(Setting::PlacesUnder2, 0, 1), percent_aged(Setting::Places2To3, 2, 2));
        // A city has dwellings: none in all of it are none that are known.
        let known = outcome.dwellings(Area::City, outcome.base_year()) > 0.0;
        let under_80 = group(AgeGroup::From65) - group(AgeGroup::From80);
        Self {
            persons: AgeGroup::ALL.map(group),
            youth_ratio,
            old_age_ratio,
            total_ratio: youth_ratio + old_age_ratio,
            mean_age: mean_age(&ages),
            median_age: median_age(&ages),
            dwellings: known.then(|| outcome.dwellings(area, year)),
            dwellings_needed: known.then(|| outcome.dwellings_needed(area, year)),
            households: entered(Setting::HouseholdSize).map(|size| ages.iter().sum::<f64>() / size),
            places_under_2: under_2,
            places_2_to_3: of_2,
            places_under_3: under_2
                .zip(of_2)
                .map(|(younger, older)| younger + older)
                .or_else(|| percent(Setting::PlacesUnder3, AgeGroup::Under3)),
            places_3_to_6: percent(Setting::Places3To6, AgeGroup::From3To5),
            classes: entered(Setting::ClassSize).map(|size| group(AgeGroup::From6To9) / size),
            in_need_of_care: entered(Setting::CareFrom65)
                .zip(percent(Setting::CareFrom80, AgeGroup::From80))
                .map(|(rate, from_80)| under_80 * rate / 100.0 + from_80),
            in_nursing_homes: Setting::NURSING
                .into_iter()
                .try_fold(0.0, |sum, (setting, from, to)| Some(sum + percent_aged(setting, from, to)?)),
        }
    }

    /// Persons of a group.
    pub fn persons(&self, group: AgeGroup) -> f64 {
        AgeGroup::ALL.iter().zip(self.persons).find(|(known, _)| **known == group).map_or(0.0, |(_, persons)| persons)
    }
}

/// Persons by single age, both sexes.
fn ages(outcome: &Outcome, area: Area, year: i32) -> [f64; AGES] {
    let mut ages = [0.0; AGES];
    for lane in outcome.by_age(area, year).lanes() {
        ages.iter_mut().zip(lane).for_each(|(sum, persons)| *sum += persons);
    }
    ages
}

/// Completed years and a half, weighted by persons; the open age counts as its first year, which few outlive.
fn mean_age(ages: &[f64; AGES]) -> f64 {
    let all: f64 = ages.iter().sum();
    let years: f64 = ages.iter().enumerate().map(|(age, persons)| (age as f64 + 0.5) * persons).sum();
    if all > 0.0 { years / all } else { 0.0 }
}

fn median_age(ages: &[f64; AGES]) -> f64 {
    let mut left = ages.iter().sum::<f64>() / 2.0;
    for (age, persons) in ages.iter().enumerate() {
        if *persons > 0.0 && left <= *persons {
            return age as f64 + left / persons;
        }
        left -= persons;
    }
    0.0
}

#[cfg(test)]
mod tests {
    use super::{AGES, mean_age, median_age};

    fn check(people: &[(usize, f64)], mean: f64, median: f64) {
        let mut ages = [0.0; AGES];
        people.iter().for_each(|(age, persons)| ages[*age] = *persons);
        assert_eq!((mean_age(&ages), median_age(&ages)), (mean, median), "{people:?}");
    }

    #[test]
    fn mean_and_median_lie_in_the_middle_of_a_year_of_age() {
        check(&[(30, 10.0)], 30.5, 30.5);
        check(&[(0, 1.0), (40, 2.0), (100, 1.0)], 45.5, 40.5);
        check(&[(10, 3.0), (20, 1.0)], 13.0, 10.0 + 2.0 / 3.0);
        check(&[], 0.0, 0.0);
    }
}
