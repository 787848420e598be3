//! Dwellings by district and year, the room they give, and who moves into new ones.

use ndarray::{Array2, Array3, Axis};

use crate::basis::Levels;
use crate::lever::{Homes, Lever};
use crate::pack::Pack;

/// Largest share of all movers that new dwellings can draw: the rest keeps the destinations it has.
const MOST_DRAWN: f64 = 0.9;

/// Dwellings on 31 December `[year, district]`, the base year first: the stock, ongoing building and infill.
///
/// Known projects are part of ongoing building and are not added to it.
pub(crate) fn dwellings(pack: &Pack, levels: &Levels, years: usize) -> Array2<f64> {
    Array2::from_shape_fn((years + 1, pack.regions.len()), |(year, region)| {
        let home = &pack.housing[region];
        home.dwellings + (home.ongoing + levels.district(Lever::Infill, region)) * year as f64
    })
}

/// Persons that the dwellings of each district have room for.
pub(crate) fn capacity(pack: &Pack, dwellings: impl Iterator<Item = f64>) -> Vec<f64> {
    dwellings.zip(&pack.housing).map(|(count, home)| count * persons_in_a_dwelling(home)).collect()
}

/// Persons for whom one more dwelling has room: some dwellings stay free.
pub(crate) fn persons_in_a_dwelling(home: &crate::pack::Housing) -> f64 {
    (1.0 - home.kept_free) * home.persons_per_dwelling
}

/// Sends people into new infill dwellings; returns where movers go.
///
/// Who moves into new dwellings is made up as all who look for one: arrivals and movers within the city in proportion to
/// their numbers. They come in place of other destinations, so that the sums stay; with [`Homes::Attract`] all of
/// them are additional arrivals.
pub(crate) fn settle(pack: &Pack, levels: &Levels, arrivals: &mut Array3<f64>, homes: Homes) -> Vec<f64> {
    let room: Vec<f64> = (0..pack.regions.len())
        .map(|region| levels.district(Lever::Infill, region) * persons_in_a_dwelling(&pack.housing[region]))
        .collect();
    let all: f64 = room.iter().sum();
    if all <= 0.0 {
        return pack.attraction.clone();
    }
    let everyone = arrivals.sum_axis(Axis(0));
    let coming = everyone.sum();
    if homes == Homes::Attract {
        let profile = if coming > 0.0 { everyone / coming } else { profile(pack) };
        for (region, mut cells) in arrivals.outer_iter_mut().enumerate() {
            cells.scaled_add(room[region], &profile);
        }
        return pack.attraction.clone();
    }
    let moving = (crate::model::grown_older(&pack.population) * &pack.move_rate).sum();
    let drawn = (all / (coming + moving).max(f64::MIN_POSITIVE)).min(MOST_DRAWN);
    *arrivals *= 1.0 - drawn;
    for (region, mut cells) in arrivals.outer_iter_mut().enumerate() {
        cells.scaled_add(drawn * room[region] / all, &everyone);
    }
    pack.attraction.iter().zip(&room).map(|(draw, room)| draw * (1.0 - drawn) + drawn * room / all).collect()
}

/// Shares of arrivals by sex and age, all kinds of the baseline together.
fn profile(pack: &Pack) -> Array2<f64> {
    let level: f64 = pack.arrivals.iter().map(|kind| kind.level).sum();
    let mut profile = Array2::zeros((cohort::dims::SEXES, cohort::dims::AGES));
    for kind in &pack.arrivals {
        profile.scaled_add(kind.level / level.max(f64::MIN_POSITIVE), &kind.profile);
    }
    profile
}
