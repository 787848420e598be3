//! Ranges as rows.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use rayon::prelude::*;
use scenario::pack::Region;
use scenario::ranges::{Prepared, Sample};
use scenario::{Area, Measure};

/// A row for each year, area and measure: the districts `regions`, without any the city.
pub(super) fn rows(
    of: &Prepared,
    question: &[Measure],
    years: RangeInclusive<i32>,
    regions: &[Region],
    (sample, central): (&Sample, &[f64]),
) -> String {
    let areas: Vec<(Area, &str)> = if regions.is_empty() {
        vec![(Area::City, Area::CITY_ID)]
    } else {
        (0..).zip(regions).map(|(index, region)| (Area::District(index), region.id.as_str())).collect()
    };
    let mut keys = Vec::new();
    for year in years {
        for (area, id) in &areas {
            keys.extend((0..).zip(question).map(|(index, measure)| (year, *area, *id, index, *measure)));
        }
    }
    let row = |(year, area, id, index, measure): (i32, Area, &str, usize, Measure)| {
        let figure = of.figure(question, year, area, index)?;
        let mut row = format!("{year},{id},{}", measure.name());
        for quantile in sample.quantiles(figure)? {
            let _ = write!(row, ",{quantile}");
        }
        let _ = writeln!(row, ",{}", central.get(figure)?);
        Some(row)
    };
    let rows: Vec<String> = keys.into_par_iter().filter_map(row).collect();
    String::from("year,region,measure,p2.5,p10,p25,p50,p75,p90,p97.5,central\n") + &rows.concat()
}
