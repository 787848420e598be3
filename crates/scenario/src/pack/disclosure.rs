//! What may be published: nothing that is marked confidential, and no small counts of a register.
//!
//! What is in a public bundle is public, whatever the page hides. So the check stands where the bundle is built, and acts on the inputs; results are only
//! rounded when they are shown. Readers of register tables join small counts before anything is computed from them; here is the second fence, for packs
//! that came another way.

use faults::{Faults, Place, Problem};
use ndarray::{ArrayView2, Axis};

use super::manifest::FILE;
use super::model::{Area, Measure, Observation};
use super::{Pack, REGIONS};

/// Share of whole figures above which a district's people are counts and not a structure that was computed: computed hundredths are whole by chance once in a
/// hundred.
const COUNTS: f64 = 0.5;
/// Distance from a whole number that is the rounding of a sum.
const WHOLE: f64 = 1e-9;

/// Whether a pack may be built into a public page.
///
/// # Errors
/// The pack or a table is marked `confidential`; people of a district are whole counts by age and sex of which some are below the pack's
/// `disclosure_threshold`; an observed count of a district is below it.
pub fn publishable(pack: &Pack) -> Result<(), Faults> {
    let mut faults = Faults::default();
    let place = Place::start(FILE);
    if pack.meta.confidential {
        faults.add(&place, Problem::ConfidentialPack { id: pack.meta.id.clone() });
    }
    for table in &pack.meta.confidential_tables {
        faults.add(&place, Problem::ConfidentialTable { table: table.clone() });
    }
    let threshold = f64::from(pack.meta.disclosure_threshold);
    for (region, cells) in pack.regions.iter().zip(pack.population.axis_iter(Axis(0))) {
        let small = small_counts(&cells, threshold);
        if small > 0 && pack.regions.len() > 1 {
            let (name, id) = (region.name.clone(), region.id.clone());
            let few = Problem::SmallGroups { name, id, count: small, threshold };
            faults.add(&Place::start("population.csv"), few);
        }
    }
    for seen in pack.history.iter().filter(|seen| is_small(seen, pack.meta.disclosure_threshold)) {
        let region = if let Area::Region(region) = seen.area { pack.regions[region].id.as_str() } else { REGIONS };
        let (value, year, region) = (seen.value, seen.year, region.to_owned());
        faults.add(&Place::start("history.csv"), Problem::SmallCount { value, year, region, threshold });
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.sorted()) }
}

/// Whether an observed figure is a count of few people or events in a district.
pub fn is_small(seen: &Observation, threshold: i32) -> bool {
    let counted = !matches!(
        seen.measure,
        Measure::NetMigration
            | Measure::Residual
            | Measure::TotalFertility
            | Measure::FertilityProxy
            | Measure::LifeExpectancyWomen
            | Measure::LifeExpectancyMen
            | Measure::Dwellings
            | Measure::Completions
    );
    counted && matches!(seen.area, Area::Region(_)) && seen.value > 0.0 && seen.value < f64::from(threshold)
}

/// How many cells of a district are counts below the threshold; 0 where its people are not counts.
fn small_counts(cells: &ArrayView2<'_, f64>, threshold: f64) -> usize {
    let filled = || cells.iter().filter(|persons| **persons > 0.0);
    let whole = |persons: &&f64| (*persons - persons.round()).abs() < WHOLE;
    let all = filled().count() as f64;
    if (filled().filter(whole).count() as f64) < COUNTS * all {
        return 0;
    }
    filled().filter(|persons| **persons < threshold).filter(whole).count()
}

#[cfg(test)]
mod tests {
    use super::super::built_in_files;
    use super::*;

    fn check(damage: impl FnOnce(&mut Pack), expected: &[&str]) {
        let mut pack = Pack::from_files(&built_in_files()).unwrap();
        damage(&mut pack);
        // What the build does: the pack as files, read and checked.
        let pack = Pack::from_files(&pack.to_files()).unwrap_or_else(|faults| panic!("{faults}"));
        let found = publishable(&pack).map_or_else(|faults| faults.to_string(), |()| String::new());
        for (line, expected) in found.lines().zip(expected) {
            assert!(line.contains(expected), "{found}");
        }
        assert_eq!(found.lines().count(), expected.len(), "{found}");
    }

    #[test]
    fn the_built_in_pack_may_be_published() {
        check(|_| {}, &[]);
    }

    #[test]
    fn what_is_confidential_is_refused() {
        check(|pack| pack.meta.confidential = true, &["the pack `kaiserslautern` is marked confidential"]);
        check(
            |pack| pack.meta.confidential_tables = vec!["housing".to_owned(), "population".to_owned()],
            &["the table `housing` is marked confidential", "the table `population` is marked confidential"],
        );
    }

    #[test]
    fn small_counts_of_a_register_are_refused() {
        let counted = |pack: &mut Pack, region: usize| {
            pack.population.view_mut().index_axis_mut(Axis(0), region).mapv_inplace(f64::round);
            pack.regions[region].persons = pack.population.index_axis(Axis(0), region).sum();
        };
        check(|pack| counted(pack, 13), &["Mölschbach (14): "]);
        check(
            |pack| {
                counted(pack, 13);
                pack.meta.disclosure_threshold = 0;
            },
            &[],
        );
        check(
            |pack| {
                let mut births = pack.history[0].clone();
                (births.area, births.measure, births.value, births.year) =
                    (Area::Region(13), Measure::Births, 3.0, 2024);
                pack.history.push(births);
            },
            &["a count of 3 in 2024 for region 14"],
        );
    }
}
