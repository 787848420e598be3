//! Who goes to which district: each age in proportion to who of that age lives there.
//!
//! A share of the pack ([`ArrivalKind::spread`](crate::pack::ArrivalKind), [`Pack::attraction`](crate::pack::Pack)) says how much a district
//! draws for its size, the ages of its residents say whom. Of those of a sex and age who arrive or move, district `d` gets
//!
//! ```text
//! share[d, s, a] = key[d] * N[d, s, a] / N[d]  /  sum over districts of the same
//! ```
//!
//! with the people `N` of the base year. Where the key is the share of the people, this is the district's share of those of that age. The sum of
//! every age is kept exactly; how many come to a district in all follows from the ages that come to the city: a district of the young gets
//! more than its key, because migrants are young. Residents of an age are what earlier arrivals of that age left behind; single-year tables
//! of arrivals by district would take the place of this, but none are published.

use cohort::dims::CELLS;
use cohort::official::Attraction;
use cohort::{Cells, InputError};

use crate::pack::Pack;

/// Where arrivals and movers of the baseline go.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    /// By kind of arrivals.
    pub(crate) kinds: Vec<Inflow>,
    /// Share of each district among the destinations of movers, by sex and age.
    pub(crate) destinations: Cells,
}

/// Arrivals of one kind.
#[derive(Debug, Clone)]
pub(crate) struct Inflow {
    /// Share of each district in all of the kind.
    pub(crate) shares: Vec<f64>,
    /// Of each district's arrivals of the kind, the shares by sex and age.
    pub(crate) profiles: Cells,
}

impl Places {
    pub(crate) fn of(pack: &Pack) -> Self {
        let kinds = pack.arrivals.iter().map(|kind| Inflow::of(pack, &kind.spread, kind.profile.figures())).collect();
        Self { kinds, destinations: by_age(pack, &pack.attraction) }
    }
}

impl Inflow {
    fn of(pack: &Pack, spread: &[f64], profile: &[f64]) -> Self {
        let mut profiles = by_age(pack, spread);
        let all: f64 = profile.iter().sum();
        let mut shares = Vec::with_capacity(spread.len());
        for cells in profiles.by_region_mut() {
            cells.iter_mut().zip(profile).for_each(|(cell, part)| *cell *= part);
            let share = cells.iter().sum::<f64>() / all;
            if share > 0.0 {
                cells.iter_mut().for_each(|cell| *cell /= share);
            } else {
                cells.copy_from_slice(profile);
            }
            shares.push(share);
        }
        Self { shares, profiles }
    }
}

/// Shares of the districts by sex and age; of an age at which nobody lives in the city, the key itself.
fn by_age(pack: &Pack, key: &[f64]) -> Cells {
    let mut everybody = [0.0; CELLS];
    for people in pack.population.by_region() {
        everybody.iter_mut().zip(people).for_each(|(sum, persons)| *sum += persons);
    }
    let mut shares = Cells::zeros(key.len());
    let mut sums = [0.0; CELLS];
    for ((cells, people), key) in shares.by_region_mut().iter_mut().zip(pack.population.by_region()).zip(key) {
        // Of a district without people only its key is known: whoever comes is as the city.
        let ages = if people.iter().sum::<f64>() > 0.0 { people } else { &everybody };
        let all: f64 = ages.iter().sum();
        for ((cell, persons), sum) in cells.iter_mut().zip(ages).zip(&mut sums) {
            *cell = if all > 0.0 { key * persons / all } else { 0.0 };
            *sum += *cell;
        }
    }
    for (cells, key) in shares.by_region_mut().iter_mut().zip(key) {
        for (cell, sum) in cells.iter_mut().zip(&sums) {
            *cell = if *sum > 0.0 { *cell / sum } else { *key };
        }
    }
    shares
}

/// Destinations for the engine: in a city of a single district there is nothing that could differ by age.
pub(crate) fn attraction(destinations: Cells) -> Result<Attraction, InputError> {
    match destinations.figures() {
        [share, ..] if destinations.regions() == 1 => Attraction::new(&[*share]),
        _ => Attraction::by_age(destinations),
    }
}
