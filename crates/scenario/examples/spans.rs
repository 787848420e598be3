//! Prints how far the mean ages of the districts lie apart, by the share of their ages that they keep.
//!
//! `cargo run --release -p scenario --example spans`

#![expect(clippy::print_stdout, reason = "a program that prints")]

use std::sync::Arc;

use cohort::dims::AGES;
use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Homes, Model, Scenario, Setting};

/// A district so small, with so many young people from elsewhere, that it stands apart.
const APART: &str = "Einsiedlerhof";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pack = Arc::new(Pack::from_files(&built_in_files()).map_err(|faults| format!("{faults:?}"))?);
    let model = Model::new(Arc::clone(&pack))?;
    println!("share kept  homes   year  span  without {APART}  youngest, oldest");
    for homes in [Homes::Limit, Homes::Ignore] {
        for percent in [100.0, 50.0, 0.0] {
            let scenario = Scenario::default().with_homes(homes);
            let scenario = scenario.with_setting(Setting::DistrictPersistence, Area::City, Some(percent));
            let outcome = model.project(&scenario, 2070)?;
            for year in [2025, 2035, 2050, 2070] {
                let mut ages: Vec<(f64, &str)> = (0..pack.regions.len())
                    .map(|region| {
                        (mean(&outcome.by_age(Area::District(region), year)), pack.regions[region].name.as_str())
                    })
                    .collect();
                ages.sort_by(|one, other| one.0.total_cmp(&other.0));
                let span =
                    |ages: &[(f64, &str)]| ages.last().zip(ages.first()).map_or(0.0, |(old, young)| old.0 - young.0);
                let others: Vec<_> = ages.iter().copied().filter(|(_, name)| *name != APART).collect();
                let (young, old) = (ages[0], ages[ages.len() - 1]);
                println!(
                    "{percent:>9}%  {:<6}  {year}  {:.2}  {:.2}  {} {:.1}, {} {:.1}",
                    format!("{homes:?}"),
                    span(&ages),
                    span(&others),
                    young.1,
                    young.0,
                    old.1,
                    old.0
                );
            }
        }
    }
    Ok(())
}

/// Mean age in completed years at the end of the year.
fn mean(people: &cohort::SexAges) -> f64 {
    let years: f64 = people.figures().iter().enumerate().map(|(cell, persons)| persons * (cell % AGES) as f64).sum();
    years / people.figures().iter().sum::<f64>()
}
