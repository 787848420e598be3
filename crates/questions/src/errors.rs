//! How far levers go astray in the model of error: what such calculations were off by, as values of levers.

use scenario::ranges::{Course, Draw, EIGHT_OF_TEN, Kind, Place, SEED, quantile};
use scenario::{Area, Lever, Model, Scenario};

use crate::knob::Knob;

/// Draws of the factors alone: nothing is projected for them.
const DRAWS: u32 = 500;

/// The levers of the city that the model of error moves, each between the values that eight of ten draws hold: the scenario's value times
/// the mean of a draw's factors over the years up to `year`. Mortality is moved there, too, but by deaths and not by years of life, so it
/// has no span. Empty where the pack knows no errors.
#[must_use]
pub fn spans(model: &Model, scenario: &Scenario, year: i32) -> Vec<(Knob, (f64, f64))> {
    let Some(errors) = model.pack().errors else { return Vec::new() };
    let first = model.first_year();
    let years = usize::try_from(year - first + 1).unwrap_or(0).max(1);
    let change = model.baseline().change(Area::City, first);
    let place = Place {
        kind: Kind::City,
        arrivals: change.arrivals,
        departures: change.departures,
        births: change.births,
        deaths: change.deaths,
    };
    let mut means: [Vec<f64>; 3] = Default::default();
    for number in 0..DRAWS {
        let course = Course::of_city(&errors, Draw { seed: SEED, number }, (first, years), &[place]);
        let factors = || (0..years).filter_map(|year| course.factors(year).first());
        let sums = factors().fold([0.0; 3], |[arrivals, departures, births], it| {
            [arrivals + it.arrivals, departures + it.departures, births + it.births]
        });
        means.iter_mut().zip(sums).for_each(|(means, sum)| means.push(sum / years as f64));
    }
    let levels = model.levels(scenario);
    let levers = [Lever::Arrivals, Lever::Departures, Lever::Fertility].into_iter().zip(means);
    let span = |(lever, mut means): (Lever, Vec<f64>)| {
        means.sort_unstable_by(f64::total_cmp);
        let now = levels.value(lever, Area::City, year);
        let [low, high] = EIGHT_OF_TEN.map(|share| now * quantile(&means, share));
        (Knob::new(lever, Area::City), (low, high))
    };
    levers.map(span).collect()
}
