//! Age classes of the districts, brought to what is known exactly: the residents of each district and the ages of the whole.

use ::tables::fit;
use ndarray::{Array2, Axis};

use super::source::{Census, DistrictAges, Stop};
use super::tilt::Class;

/// How close proportional fitting gets to the residents, in persons.
const CLOSE: f64 = 1e-8;
/// Children below this age stand in the census by themselves.
const CHILDREN: usize = 10;

/// Persons by district and age class.
pub(super) struct Estimate {
    pub(super) classes: Vec<Class>,
    /// `[district, class]`, as estimated.
    pub(super) estimated: Array2<f64>,
    /// The same where the residents of the districts and the whole's classes are exact.
    pub(super) fitted: Array2<f64>,
}

impl Estimate {
    /// The classes of `rows`, for the districts in their order, fitted to `residents` and to the single ages of the whole.
    ///
    /// # Errors
    ///
    /// Classes that leave out or repeat an age, a district without them, or totals that cannot be met.
    pub(super) fn of(
        rows: &[DistrictAges],
        districts: &[&str],
        residents: &[f64],
        whole: &[f64],
    ) -> Result<Self, Stop> {
        let stop = |what: &str| format!("district_ages.csv: {what}");
        let mut classes: Vec<Class> =
            rows.iter().map(|row| Class { from: row.age_from, to: row.age_to.unwrap_or(whole.len() - 1) }).collect();
        classes.sort_unstable();
        classes.dedup();
        let ends = classes.iter().map(|class| class.to + 1);
        let starts = std::iter::once(0).chain(ends);
        let gapless =
            starts.zip(classes.iter().map(|class| class.from).chain([whole.len()])).all(|(end, start)| end == start);
        if !gapless {
            return Err(stop("the classes must cover every age once, and be the same in every district"));
        }
        let mut estimated = Array2::zeros((districts.len(), classes.len()));
        for (district, id) in districts.iter().enumerate() {
            for (class, Class { from, .. }) in classes.iter().enumerate() {
                let row = rows.iter().find(|row| row.region == *id && row.age_from == *from);
                estimated[[district, class]] =
                    row.ok_or_else(|| stop(&format!("no persons from {from} in region {id}")))?.persons;
            }
        }
        let columns: Vec<f64> = classes.iter().map(|class| whole[class.from..=class.to].iter().sum()).collect();
        let mut fitted = estimated.clone();
        if !fit::to_margins(&mut fitted, residents, &columns, CLOSE) {
            return Err(stop("the classes do not fit to the residents and the ages of the whole"));
        }
        Ok(Self { classes, estimated, fitted })
    }

    /// Divides the youngest class by the children of the census, which stay relative to each other: the class keeps its persons
    /// in every district, and the whole its children.
    ///
    /// # Errors
    ///
    /// A district without a row, or children that cannot be met.
    pub(super) fn with_children(mut self, census: &[Census], districts: &[&str], whole: &[f64]) -> Result<Self, Stop> {
        let stop = |what: &str| format!("district_census.csv: {what}");
        let young = self.classes[0];
        if young.to < CHILDREN || young.to != Census::YOUNG {
            return Ok(self);
        }
        let mut parts = Array2::zeros((districts.len(), 2));
        for (mut part, id) in parts.rows_mut().into_iter().zip(districts) {
            let row = census.iter().find(|row| row.region == *id).ok_or_else(|| stop(&format!("no region {id}")))?;
            part[0] = row.under_10;
            part[1] = row.persons * row.under_18_percent / 100.0 - row.under_10;
        }
        if parts.iter().any(|persons| *persons <= 0.0) {
            return Err(stop("more children under 10 than under 18, or none"));
        }
        let rows = self.fitted.column(0).to_vec();
        let columns = [0..CHILDREN, CHILDREN..young.to + 1].map(|ages| whole[ages].iter().sum::<f64>());
        if !fit::to_margins(&mut parts, &rows, &columns, CLOSE) {
            return Err(stop("the children do not fit to the ages of the whole"));
        }
        self.classes.splice(..1, [Class { from: 0, to: CHILDREN - 1 }, Class { from: CHILDREN, to: young.to }]);
        let older = self.fitted.slice_axis(Axis(1), (1..).into()).to_owned();
        // Two tables with a row for each district: they fit side by side.
        self.fitted =
            ndarray::concatenate(Axis(1), &[parts.view(), older.view()]).map_err(|why| stop(&why.to_string()))?;
        Ok(self)
    }

    /// Largest difference of a district's class from what was estimated, in persons, and the same of a class of the whole.
    pub(super) fn unmet(&self) -> (f64, f64) {
        // Divided classes are compared where they begin: the youngest together.
        let parts = 1 + self.classes.len() - self.estimated.ncols();
        let (mut district, mut whole) = (0.0_f64, 0.0_f64);
        for class in 0..self.estimated.ncols() {
            let fitted = |row: usize| match class {
                0 => (0..parts).map(|part| self.fitted[[row, part]]).sum::<f64>(),
                _ => self.fitted[[row, class + parts - 1]],
            };
            let off: Vec<f64> =
                (0..self.estimated.nrows()).map(|row| fitted(row) - self.estimated[[row, class]]).collect();
            district = off.iter().fold(district, |most, off| most.max(off.abs()));
            whole = whole.max(off.iter().sum::<f64>().abs());
        }
        (district, whole)
    }
}
