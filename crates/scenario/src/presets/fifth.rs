//! The assumptions of the state office's fifth forecast (base 2017), recomputed with this model.
//!
//! Births: the Land's total fertility rate from 2025, taken to the city. Deaths: life expectancy by sex on a straight line from
//! today's level of the city to the Land's of 2040, then as in 2040. Migration: the Land's gain from 2025, taken to the city by a
//! key; departures stay as in the baseline, and as many arrive in each year as make up the balance. Dwellings limit nobody.
//! No official figure.

use crate::area::Area;
use crate::choice::{Scenario, TARGET_YEARS};
use crate::course::Course;
use crate::homes::Homes;
use crate::lever::Lever;
use crate::model::{Model, ModelError};
use crate::pack::Pack;
use cohort::life_table::LifeTable;

use super::{Figure, Origin, Preset, Quantity, assumed, figure, preset};

/// Ids of the assumptions that say what the city's part of the Land's migration is: by its share of 2012 to 2018, by the
/// lowest and by the highest other key.
pub const FIFTH_KEYS: [&str; 3] = ["fuenfte_saldo_stadt", "fuenfte_saldo_min", "fuenfte_saldo_max"];

/// The year of the Land's life expectancy.
const REACHED: i32 = 2040;
/// Persons that the balance of a year may be off by: far less than its key is uncertain by.
const CLOSE: f64 = 0.01;
/// Who comes in a year changes the departures of later ones only, so each round settles at least one more year.
const MOST_ROUNDS: usize = 60;

/// The preset with one of [`FIFTH_KEYS`]; `None` if the pack lacks one of its assumptions.
///
/// # Errors
/// As [`Model::project`].
pub fn fifth(model: &Model, key: &'static str) -> Result<Option<Preset>, ModelError> {
    let Some(derivation) = derivation(model, key) else { return Ok(None) };
    let value = |quantity| derivation.iter().find(|figure| figure.quantity == quantity).map_or(0.0, |it| it.value);
    let pack = model.pack();
    let birth_rate = value(Quantity::Fertility) - pack.fertility.total();
    let mut scenario =
        Scenario::default().with_homes(Homes::Ignore).with_deviation(Lever::Fertility, Area::City, tidy(birth_rate));
    let lives = [
        (Lever::LifeExpectancyWomen, Quantity::LifeExpectancyWomen),
        (Lever::LifeExpectancyMen, Quantity::LifeExpectancyMen),
    ];
    for ((lever, quantity), table) in lives.into_iter().zip(&pack.mortality.city) {
        let more = tidy(value(quantity) - table.life_expectancy_at_birth());
        let rising = Course::Points(vec![(pack.meta.base_year, 0.0), (REACHED, more)]);
        scenario = scenario.with_course(lever, Area::City, rising);
    }
    let scenario = with_balance(model, &scenario, value(Quantity::NetMigration))?;
    Ok(Some(preset("fuenfte-vorausberechnung", scenario, derivation)))
}

fn derivation(model: &Model, key: &'static str) -> Option<Vec<Figure>> {
    let pack = model.pack();
    let from_pack = |quantity, id| Some(figure(quantity, assumed(pack, id)?, Origin::Assumption(id)));
    let of_land = from_pack(Quantity::FertilityOfLand, "fuenfte_tfr")?;
    let ratio = from_pack(Quantity::FertilityRatio, "fuenfte_tfr_verhaeltnis")?;
    let fertility = figure(Quantity::Fertility, of_land.value * ratio.value, Origin::Computed);
    let [_, lowest, highest] = FIFTH_KEYS;
    let net = from_pack(Quantity::NetMigration, key)?;
    Some(vec![
        of_land,
        ratio,
        fertility,
        from_pack(Quantity::LifeExpectancyWomen, "fuenfte_e0_f")?,
        from_pack(Quantity::LifeExpectancyMen, "fuenfte_e0_m")?,
        from_pack(Quantity::NetMigrationOfLand, "fuenfte_saldo_land")?,
        Figure { range: Some([assumed(pack, lowest)?, assumed(pack, highest)?]), ..net },
    ])
}

/// What the office assumes of a lever of the city, in its unit and for the year that it names: births per woman, or years of life more than
/// today. `None` for other levers, and where the pack lacks an assumption.
#[must_use]
pub fn assumed_of(pack: &Pack, lever: Lever) -> Option<f64> {
    match lever {
        Lever::Fertility => Some(assumed(pack, "fuenfte_tfr")? * assumed(pack, "fuenfte_tfr_verhaeltnis")?),
        Lever::LifeExpectancy => {
            let [women, men] = &pack.mortality.city;
            let more = |id, table: &LifeTable| Some(assumed(pack, id)? - table.life_expectancy_at_birth());
            Some((more("fuenfte_e0_f", women)? + more("fuenfte_e0_m", men)?) / 2.0)
        }
        _ => None,
    }
}

/// The scenario with as many arrivals in each year as make arrivals minus departures `net`.
fn with_balance(model: &Model, scenario: &Scenario, net: f64) -> Result<Scenario, ModelError> {
    let last = *TARGET_YEARS.end();
    let mut points: Vec<(i32, f64)> = (model.first_year()..=last).map(|year| (year, 0.0)).collect();
    let with = |points: &[(i32, f64)]| {
        let rounded = points.iter().map(|(year, more)| (*year, tidy(*more))).collect();
        scenario.clone().with_course(Lever::Arrivals, Area::City, Course::Points(rounded))
    };
    for _ in 0..MOST_ROUNDS {
        let outcome = model.project(&with(&points), last)?;
        let mut off = 0.0_f64;
        for (year, more) in &mut points {
            let change = outcome.change(Area::City, *year);
            let gap = net - (change.arrivals - change.departures);
            *more += gap;
            off = off.max(gap.abs());
        }
        if off < CLOSE {
            break;
        }
    }
    Ok(with(&points))
}

/// Three decimals: enough for every lever, and short in a link.
fn tidy(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}
