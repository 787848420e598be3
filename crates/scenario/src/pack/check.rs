//! What must hold between the tables of a pack.

use cohort::Cells;
use cohort::dims::Sex;
use cohort::official::Rates;
use faults::{Place, Problem};
use ndarray::Axis;

use super::cells::RateTable;
use super::model::{Mortality, Region};
use super::read::Reader;

/// Persons that two sums of the same people may differ by: the rounding of tables written with six decimals.
const SUM_TOLERANCE: f64 = 1e-6;

/// The cells of a district add up to its total, the districts to the whole.
pub(super) fn sums(reader: &mut Reader<'_>, whole: Option<f64>, regions: &[Region], population: Option<&Cells>) {
    if !reader.faults.is_empty() {
        // With cells refused, sums would be wrong for that reason alone.
        return;
    }
    let total: f64 = regions.iter().map(|region| region.persons).sum();
    if let Some(whole) = whole
        && (total - whole).abs() > SUM_TOLERANCE
    {
        reader.at_end("regions", Problem::DistrictsSum { sum: total, whole });
    }
    let cells = population.map(|cells| cells.sum_axis(Axis(2)).sum_axis(Axis(1)));
    for (region, sum) in regions.iter().zip(cells.iter().flatten()) {
        if (sum - region.persons).abs() > SUM_TOLERANCE {
            let sum = (sum * 1e6).round() / 1e6;
            reader.at_end("population", Problem::RegionSum { id: region.id.clone(), sum, total: region.persons });
        }
    }
}

/// Leaving and moving leave somebody to die: `out + move <= (1 - q) / (1 - q/2)`, infants `(1 - q0) / (1 - 2/3 q0)`.
pub(super) fn bound(reader: &mut Reader<'_>, out: &RateTable, moves: &RateTable, mortality: &Mortality) {
    let file = reader.file("migration_out");
    for sex in Sex::ALL {
        let deaths = mortality.table(sex).projection_death_probabilities();
        for (age, q) in deaths.iter().enumerate() {
            let bound = Rates::leaving_bound(age, *q);
            for region in 0..reader.regions.len() {
                let cell = [region, sex.index(), age];
                let rate = out.values[cell] + moves.values[cell];
                if rate > bound {
                    // One row may stand for every district: its faults are equal and named once.
                    let place = Place { file: &file, line: out.lines[[region, age]], column: 1 };
                    reader.faults.add(&place, Problem::LeavingBound { sex: sex.code(), age, rate, bound });
                }
            }
        }
    }
}
