//! Where the levers of the city stood in the last ten years with figures, from the pack alone.

use std::cmp::Ordering;

use scenario::pack::{self, Measure};
use scenario::{Area, Lever, Model, ModelError, presets};

/// Years of a range.
const YEARS: usize = 10;
/// Fewer years in ten are single figures and no range.
const LEAST: usize = 5;

/// Where a lever stood.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// Year and value in the lever's unit, the oldest first; of reference periods the position in the pack in place of a year.
    pub seen: Vec<(i32, f64)>,
    /// What the values are.
    pub evidence: Evidence,
}

/// What observed values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// Counted in single years.
    Counted,
    /// An approximation from other counts, in single years.
    Proxy,
    /// Means of the pack's reference periods: years by age are not published with it. They vary less than single years.
    Periods,
}

/// Why a lever has no observed range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unobserved {
    /// Nobody has published it for the city.
    Unpublished,
    /// So few of the last ten years are known.
    TooFew(usize),
    /// Districts publish none of it.
    District,
}

impl Observed {
    /// Least and largest value.
    #[must_use]
    pub fn range(&self) -> (f64, f64) {
        let values = || self.seen.iter().map(|(_, value)| *value);
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    }

    /// Where a value lies against the range: less than all of it, within it, or greater.
    #[must_use]
    pub fn place(&self, value: f64) -> Ordering {
        match self.range() {
            (low, _) if value < low => Ordering::Less,
            (_, high) if value > high => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

/// Where a lever stood in an area.
///
/// # Errors
///
/// Why it has no observed range; none is made up in its place.
pub fn observed(model: &Model, lever: Lever, area: Area) -> Result<Observed, Unobserved> {
    if area != Area::City {
        return Err(Unobserved::District);
    }
    let series = |measure: Measure| -> Vec<(i32, f64)> {
        model.pack().series(measure, pack::Area::City).map(|seen| (seen.year, seen.value)).collect()
    };
    let (seen, evidence) = match lever {
        Lever::Arrivals => (series(Measure::Arrivals), Evidence::Counted),
        Lever::Departures => {
            let people = series(Measure::Population);
            let per_1000 = |(year, leaving): (i32, f64)| {
                let (_, persons) = people.iter().find(|(counted, _)| *counted == year)?;
                Some((year, leaving / persons * 1_000.0))
            };
            (series(Measure::Departures).into_iter().filter_map(per_1000).collect(), Evidence::Counted)
        }
        Lever::Fertility => (series(Measure::FertilityProxy), Evidence::Proxy),
        Lever::Construction => (series(Measure::Completions), Evidence::Counted),
        Lever::ArrivalsOfAge(_) | Lever::DeparturesOfAge(_) => return in_periods(model, lever),
        _ => return Err(Unobserved::Unpublished),
    };
    in_ten_years(seen, evidence)
}

/// The reference periods, and that of the Basis, against which the others stand in percent.
fn in_periods(model: &Model, lever: Lever) -> Result<Observed, Unobserved> {
    let others = presets::observed(model, lever);
    if others.is_empty() {
        return Err(Unobserved::Unpublished);
    }
    let place = |index: usize| i32::try_from(index).unwrap_or(i32::MAX);
    let seen = std::iter::once((0, 0.0)).chain(others.into_iter().map(|(index, percent)| (place(index), percent)));
    Ok(Observed { seen: seen.collect(), evidence: Evidence::Periods })
}

/// The last ten calendar years that end with the last figure.
fn in_ten_years(mut seen: Vec<(i32, f64)>, evidence: Evidence) -> Result<Observed, Unobserved> {
    let Some(last) = seen.iter().map(|(year, _)| *year).max() else { return Err(Unobserved::Unpublished) };
    let years = i32::try_from(YEARS).unwrap_or(i32::MAX);
    seen.retain(|(year, _)| *year > last - years);
    seen.sort_by_key(|(year, _)| *year);
    if seen.len() < LEAST { Err(Unobserved::TooFew(seen.len())) } else { Ok(Observed { seen, evidence }) }
}

/// The value of a lever of the city in a year under the assumptions of the state office's last forecast that the pack has, recomputed;
/// `None` where the office assumed nothing else than the baseline or the pack does not say.
///
/// # Errors
///
/// As [`Model::project`], from which the arrivals of that forecast are found.
pub fn of_office(model: &Model, lever: Lever, year: i32) -> Result<Option<f64>, ModelError> {
    let [key, ..] = presets::FIFTH_KEYS;
    let Some(preset) = presets::fifth(model, key)? else { return Ok(None) };
    let course = preset.scenario.course(lever, Area::City);
    Ok(course.map(|course| model.basis(lever).base_of(Area::City) + course.at(year)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_calendar_years_are_taken_and_few_figures_are_no_range() {
        let all: Vec<(i32, f64)> =
            (2001..=2024).filter(|year| *year != 2019).map(|year| (year, f64::from(year))).collect();
        let observed = in_ten_years(all, Evidence::Counted).unwrap();
        assert_eq!((observed.seen.len(), observed.range()), (9, (2015.0, 2024.0)));
        let places = [2014.0, 2015.0, 2025.0].map(|value| observed.place(value));
        assert_eq!(places, [Ordering::Less, Ordering::Equal, Ordering::Greater]);
        assert_eq!(in_ten_years(vec![(2019, 102.0), (2024, 200.0)], Evidence::Counted), Err(Unobserved::TooFew(2)));
        assert_eq!(in_ten_years(Vec::new(), Evidence::Counted), Err(Unobserved::Unpublished));
    }
}
