//! Dwellings by district and year, the room they give, and who moves into new ones.

use ndarray::{Array2, Array3};

use cohort::dims::CELLS;

use crate::basis::Levels;
use crate::cells::{add_scaled, grown_older, product, regions, regions_mut, scale};
use crate::lever::{Homes, Lever};
use crate::pack::Pack;

/// Largest share of all movers that new dwellings can draw: the rest keeps the destinations it has.
const MOST_DRAWN: f64 = 0.9;

/// Dwellings on 31 December `[year, district]`, the base year first: the stock, ongoing building and infill.
///
/// Known projects are part of ongoing building and are not added to it.
pub(crate) fn dwellings(pack: &Pack, levels: &Levels, years: usize) -> Array2<f64> {
    let mut dwellings = Array2::zeros((years + 1, pack.regions.len()));
    for (region, home) in pack.housing.iter().enumerate() {
        for year in 0..=years {
            let built = (home.ongoing + levels.district(Lever::Infill, region)) * year as f64;
            dwellings[[year, region]] = home.dwellings + built;
        }
    }
    dwellings
}

/// Persons that the dwellings of each district have room for, `year` years after the base year.
pub(crate) fn capacity(pack: &Pack, dwellings: &Array2<f64>, year: usize) -> Vec<f64> {
    let homes = pack.housing.iter().enumerate();
    homes.map(|(region, home)| dwellings[[year, region]] * persons_in_a_dwelling(home)).collect()
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
    let mut everyone = [0.0; CELLS];
    for cells in regions(arrivals) {
        add_scaled(&mut everyone, 1.0, cells);
    }
    let coming: f64 = everyone.iter().sum();
    if homes == Homes::Attract {
        let profile = if coming > 0.0 { everyone.map(|persons| persons / coming) } else { profile(pack) };
        for (cells, room) in regions_mut(arrivals).zip(&room) {
            add_scaled(cells, *room, &profile);
        }
        return pack.attraction.clone();
    }
    let people = regions(&pack.population).zip(regions(&pack.move_rate));
    let moving: f64 = people.map(|(people, rates)| product(&grown_older(people), rates)).sum();
    let drawn = (all / (coming + moving).max(f64::MIN_POSITIVE)).min(MOST_DRAWN);
    for (cells, room) in regions_mut(arrivals).zip(&room) {
        scale(cells, 1.0 - drawn);
        add_scaled(cells, drawn * room / all, &everyone);
    }
    pack.attraction.iter().zip(&room).map(|(draw, room)| draw * (1.0 - drawn) + drawn * room / all).collect()
}

/// Shares of arrivals by sex and age, all kinds of the baseline together.
fn profile(pack: &Pack) -> [f64; CELLS] {
    let level: f64 = pack.arrivals.iter().map(|kind| kind.level).sum();
    let mut profile = [0.0; CELLS];
    for kind in &pack.arrivals {
        let share = kind.level / level.max(f64::MIN_POSITIVE);
        add_scaled(&mut profile, share, kind.profile.as_slice().unwrap_or_default());
    }
    profile
}
