//! What is known of the ages in each district.

use cohort::dims::AGES;
use ndarray::{Array2, Axis};

use super::Work;
use crate::pack::estimate::Estimate;
use crate::pack::source::{District, Stop};
use crate::pack::tilt;
use crate::pack::write::german;

impl Work<'_> {
    /// Share of each district in each age of the whole, `[district, age]`: smooth in age from the estimated age classes; without an
    /// estimate every district has the ages of the whole.
    pub(super) fn shares(
        &mut self,
        list: &[District],
        totals: &[i64],
        people: &Array2<f64>,
    ) -> Result<Array2<f64>, Stop> {
        let residents: Vec<f64> = totals.iter().map(|total| *total as f64).collect();
        if self.tables.district_ages.is_empty() || list.len() < 2 {
            let all: f64 = residents.iter().sum();
            return Ok(Array2::from_shape_fn((list.len(), AGES), |(district, _)| residents[district] / all));
        }
        let whole = people.sum_axis(Axis(0)).to_vec();
        let ids: Vec<&str> = list.iter().map(|district| district.region.as_str()).collect();
        let mut estimate = Estimate::of(&self.tables.district_ages, &ids, &residents, &whole)?;
        let classes = estimate.classes.len();
        if !self.tables.census.is_empty() {
            estimate = estimate.with_children(&self.tables.census, &ids, &whole)?;
        }
        let (district, all) = estimate.unmet();
        let shares = tilt::shares(&whole, &estimate.classes, &estimate.fitted)
            .ok_or("district_ages.csv: no factor that is smooth in age meets the classes")?;
        let steepest = shares
            .rows()
            .into_iter()
            .flat_map(|row| row.windows(2).into_iter().map(|pair| (pair[1] / pair[0] - 1.0).abs()).collect::<Vec<_>>());
        let steepest = steepest.fold(0.0, f64::max);
        self.set("share_steepest", german(100.0 * steepest, 0));
        self.say(format!(
            "ages by district: estimate; {classes} classes, the children under 10 as in the earlier census, met by a factor smooth in age: from one age to the next a district's share changes by {:.1} % at most",
            100.0 * steepest
        ));
        self.say(format!(
            "ages by district: residents and the city's ages are exact; for this the estimated classes were changed by up to {district:.0} persons in a district and {all:.0} in the city"
        ));
        Ok(shares)
    }
}
