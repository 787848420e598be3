//! Who comes from outside.

use cohort::Cells;
use cohort::dims::CELLS;

use crate::age_group::AgeGroup;
use crate::area::Area;
use crate::basics::Basics;
use crate::cells::{add_scaled, grown_older, product, scale};
use crate::event::Event;
use crate::levels::Levels;
use crate::lever::Lever;
use crate::pack::Pack;
use crate::places::Places;

/// Largest share of all movers that new dwellings can draw: the rest keeps the destinations it has.
const MOST_DRAWN: f64 = 0.9;
/// Fewer persons a year than this are the rounding of kinds that were all taken away.
const NOBODY: f64 = 1e-6;

/// Persons a year who come from outside in the baseline, all kinds together.
pub(crate) fn of_baseline(pack: &Pack, places: &Places) -> Cells {
    let mut arrivals = Cells::zeros(pack.regions.len());
    for (kind, inflow) in pack.arrivals.iter().zip(&places.kinds) {
        let districts = inflow.shares.iter().zip(inflow.profiles.by_region());
        for (cells, (share, profile)) in arrivals.by_region_mut().iter_mut().zip(districts) {
            add_scaled(cells, kind.level * share, profile);
        }
    }
    arrivals
}

/// Persons who want to come in a year: the kinds as they stand, more or fewer of each age group, brought to the total.
///
/// What a kind deviates by has the ages of the kind in its district, what the total deviates by those of the kinds together there.
pub(crate) fn of_year(basics: &Basics, levels: &Levels, year: i32) -> Cells {
    let Basics { pack, bases, .. } = basics;
    let mut arrivals = basics.arrivals.clone();
    for (region, cells) in arrivals.by_region_mut().iter_mut().enumerate() {
        let mut all = bases[Lever::Arrivals.index()].base[region];
        for (index, inflow) in basics.places.kinds.iter().enumerate() {
            let lever = Lever::Kind(index);
            let more = levels.district(lever, region, year) - bases[lever.index()].base[region];
            if more != 0.0 {
                add_scaled(cells, more, &inflow.profiles.by_region()[region]);
                all += more;
                // A kind taken away leaves the traces of a difference.
                cells.iter_mut().for_each(|persons| *persons = persons.max(0.0));
            }
        }
        if let Some(factors) = levels.of_ages(Lever::ArrivalsOfAge, region, year) {
            AgeGroup::scale(cells, &factors);
            all = bases[Lever::Arrivals.index()].base[region] + levels.shift_in(bases, Lever::Arrivals, region, year);
        }
        let total = levels.district(Lever::Arrivals, region, year);
        if all > NOBODY {
            scale(cells, total / all);
        } else {
            cells.copy_from_slice(&everybody(pack).map(|share| share * total));
        }
    }
    arrivals
}

/// Sends people into new infill dwellings with `room` for so many persons by district; returns where movers go.
///
/// Who moves into new dwellings is made up as all who look for one: arrivals and movers within the city in proportion to
/// their numbers. They come in place of other destinations, so that the sums stay; the share `outside` of them are
/// additional arrivals.
pub(crate) fn settle(
    basics: &Basics,
    levels: &Levels,
    year: i32,
    arrivals: &mut Cells,
    (room, outside): (&[f64], f64),
) -> Cells {
    let Basics { pack, bases, .. } = basics;
    let mut destinations = basics.places.destinations.clone();
    let all: f64 = room.iter().sum();
    if all <= 0.0 {
        return destinations;
    }
    let mut everyone = [0.0; CELLS];
    for cells in arrivals.by_region() {
        add_scaled(&mut everyone, 1.0, cells);
    }
    let coming: f64 = everyone.iter().sum();
    if outside < 1.0 {
        let usual = &bases[Lever::Moves.index()].base;
        let people = pack.population.by_region().iter().zip(basics.held.moves.by_region()).zip(usual).enumerate();
        let moving: f64 = people
            .map(|(region, ((people, rates), usual))| {
                let now = levels.district(Lever::Moves, region, year);
                product(&grown_older(people), rates) * if *usual > 0.0 { now / usual } else { 1.0 }
            })
            .sum();
        let drawn = ((1.0 - outside) * all / (coming + moving).max(f64::MIN_POSITIVE)).min(MOST_DRAWN);
        for (cells, room) in arrivals.by_region_mut().iter_mut().zip(room) {
            scale(cells, 1.0 - drawn);
            add_scaled(cells, drawn * room / all, &everyone);
        }
        for (draws, room) in destinations.by_region_mut().iter_mut().zip(room) {
            draws.iter_mut().for_each(|draw| *draw = *draw * (1.0 - drawn) + drawn * room / all);
        }
    }
    if outside > 0.0 {
        let profile = if coming > 0.0 { everyone.map(|persons| persons / coming) } else { everybody(pack) };
        for (cells, room) in arrivals.by_region_mut().iter_mut().zip(room) {
            add_scaled(cells, room * outside, &profile);
        }
    }
    destinations
}

/// Adds a share of the people of an event where they want to live.
pub(crate) fn add_event(places: &Places, event: &Event, share: f64, persons: &mut Cells) {
    let Some(inflow) = places.kinds.get(event.kind) else { return };
    for (region, cells) in persons.by_region_mut().iter_mut().enumerate() {
        let there = match event.area {
            Area::City => inflow.shares[region],
            Area::District(district) => f64::from(u8::from(district == region)),
        };
        add_scaled(cells, event.persons * there * share, &inflow.profiles.by_region()[region]);
    }
}

/// Shares of arrivals by sex and age, all kinds of the baseline together.
fn everybody(pack: &Pack) -> [f64; CELLS] {
    let level: f64 = pack.arrivals.iter().map(|kind| kind.level).sum();
    let mut shares = [0.0; CELLS];
    for kind in &pack.arrivals {
        add_scaled(&mut shares, kind.level / level.max(f64::MIN_POSITIVE), kind.profile.figures());
    }
    shares
}
