//! Survival ratios, given or from a life table.

use crate::dims::AGES;
use crate::error::{Expected, InputError};
use crate::life_table::LifeTable;

/// The share of each group that is alive one step later, by the group reached, proven to lie in 0..=1.
///
/// Row 0 leads from the births of the step to the first group, `L[0] / (n l[0])`; row i from group i - 1 to group i.
#[derive(Clone, Debug, PartialEq)]
pub struct SurvivalRatios {
    /// One row more than groups: the last but one for those who enter the open group, the last for those already in it.
    rows: Vec<f64>,
}

impl SurvivalRatios {
    /// As many ratios as groups; the last is applied to the two oldest groups together, `T[85] / T[80]` in Preston's notation.
    ///
    /// # Errors
    /// Fewer than two ratios, or one outside 0..=1; names its row.
    pub fn with_joint_open_group(mut ratios: Vec<f64>) -> Result<Self, InputError> {
        if let Some(&last) = ratios.last() {
            ratios.push(last);
        }
        Self::with_separate_open_group(ratios)
    }

    /// One ratio more than groups: the last but one for those who enter the open group, the last for those already in it.
    ///
    /// # Errors
    /// Fewer than three ratios, or one outside 0..=1; names its row.
    pub fn with_separate_open_group(ratios: Vec<f64>) -> Result<Self, InputError> {
        if ratios.len() < 3 {
            return Err(InputError::shape("survival", Expected::RatioForEach));
        }
        match ratios.iter().position(|ratio| !(0.0..=1.0).contains(ratio)) {
            Some(row) => Err(InputError::value("survival", format!("group {row}"), ratios[row], Expected::Ratio)),
            None => Ok(Self { rows: ratios }),
        }
    }

    /// From the person-years `L` of the groups (the last one open, `T`) of a life table with the radix `l[0]`:
    /// `L[0] / (n l[0])`, `L[i] / L[i-1]`, and `T[k-1] / (L[k-2] + T[k-1])` for the two oldest groups together.
    ///
    /// # Errors
    /// A ratio that is not in 0..=1, because person-years rise with age or are not positive; names its row.
    pub fn from_person_years(interval: u16, radix: f64, person_years: &[f64]) -> Result<Self, InputError> {
        let mut ratios = Vec::with_capacity(person_years.len() + 1);
        let mut before = f64::from(interval) * radix;
        for (group, &years) in person_years.iter().enumerate() {
            let open = group + 1 == person_years.len();
            ratios.push(years / if open { before + years } else { before });
            before = years;
        }
        Self::with_joint_open_group(ratios)
    }

    /// From a complete life table, its person-years added up to `groups` groups of `interval` years, the last one open.
    ///
    /// # Errors
    /// When the open group would begin after 100 or there are fewer than two groups.
    pub fn from_life_table(table: &LifeTable, interval: u16, groups: usize) -> Result<Self, InputError> {
        let width = usize::from(interval);
        if width == 0 || groups < 2 || width.checked_mul(groups - 1).is_none_or(|open| open >= AGES) {
            return Err(InputError::shape("survival", Expected::OpenGroup));
        }
        let mut person_years = vec![0.0; groups];
        for (age, years) in table.person_years().iter().enumerate() {
            person_years[(age / width).min(groups - 1)] += years;
        }
        Self::from_person_years(interval, table.survivors()[0], &person_years)
    }

    /// Number of age groups, the open one included.
    pub fn groups(&self) -> usize {
        self.rows.len() - 1
    }

    /// One row more than groups: the last but one for those who enter the open group, the last for those already in it.
    pub fn rows(&self) -> &[f64] {
        &self.rows
    }
}
