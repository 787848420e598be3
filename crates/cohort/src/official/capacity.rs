//! Who finds room: a limit on the number of people by region.
//!
//! Demand is the population at the end of the year without a limit. Where it exceeds a region's capacity, arrivals and movers
//! into it are cut in the same proportion. Those cut go to regions with room, by their share of the room; arrivals that
//! find none do not come, movers stay where they live. Staying takes up room too, so the shares are the fixed point
//! of a short iteration on sums by region; the cells follow from them in one pass.

use super::chance::Placement;
use super::leap::Leap;
use super::passage::Movers;

/// Sums of one region in one year, in persons alive on 31 December.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RegionSums {
    /// Residents of age 1 and over at the end of the year if every mover leaves and nobody enters.
    pub(super) residents: f64,
    /// Births of the residents in that case.
    pub(super) births: f64,
    /// Arrivals of age 1 and over.
    pub(super) arrivals: f64,
    /// Births of the arrivals.
    pub(super) arrival_births: f64,
    /// Arrivals of age 0.
    pub(super) infant_arrivals: f64,
    /// Of one newborn, the part that is alive and still there if all infant movers leave.
    pub(super) infants_kept: f64,
    /// Persons that there is room for.
    pub(super) capacity: f64,
}

/// Changes of a share below this are less than a thousandth of a person in any city.
const CLOSE: f64 = 1e-10;
/// Room for so many times those who look for it is as good as any more, and sums of it stay finite.
const PLENTY: f64 = 1e9;
/// The iteration shrinks its error in each round by the share of movers among those who want to enter: with leaps ten rounds in a city, many
/// more only where hardly anybody comes from outside.
const MOST_ROUNDS: usize = 5_000;
/// Rounds alone shrink the error whatever happens, which nobody has proven for leaps: where these have not found it, they end.
const LAST_LEAP: usize = 100;

/// Finds the shares of every region, which begin as if there were room for all; returns the share of all refused people that finds no room
/// anywhere.
pub(super) fn place(
    sums: &[RegionSums],
    movers: &mut Movers<'_>,
    placements: &mut [Placement],
    room: &mut [f64],
    leap: &mut Leap,
) -> f64 {
    bear(sums, movers, placements);
    leap.begin(placements);
    let (mut unplaced, mut has_leapt) = (0.0, false);
    for round in 0..MOST_ROUNDS {
        let change = fill(sums, movers, placements, room);
        let (left_over, shift) = redirect(sums, movers, placements, room);
        unplaced = left_over;
        let is_close = change.max(shift) <= CLOSE;
        // A round after a leap begins with what no round has come to: one of its own must be as close.
        let is_found = is_close && !has_leapt;
        has_leapt = !is_found && leap.follow(!is_close && round < LAST_LEAP, placements, movers.all_refused());
        bear(sums, movers, placements);
        if is_found {
            break;
        }
    }
    unplaced
}

/// Counts the births of residents and of those who entered: their infants move and are refused as everyone else.
fn bear(sums: &[RegionSums], movers: &Movers<'_>, placements: &mut [Placement]) {
    let refused: f64 = sums
        .iter()
        .zip(placements.iter())
        .enumerate()
        .map(|(region, (sum, share))| (1.0 - share.placed) * sum.arrival_births + movers.refused_births(region))
        .sum();
    for (region, sum) in sums.iter().enumerate() {
        let share = &mut placements[region];
        let wanting = sum.arrival_births + movers.wanting(region).births;
        share.births = sum.births
            + movers.staying(region, share).births
            + share.placed * wanting
            + share.taken * (refused - movers.refused_births(region));
    }
}

/// Lets people in at their first choice as far as there is room; leaves the room that remains in `room`.
fn fill(sums: &[RegionSums], movers: &mut Movers<'_>, placements: &mut [Placement], room: &mut [f64]) -> f64 {
    movers.count_infants(placements);
    let mut change = 0.0_f64;
    for (region, sum) in sums.iter().enumerate() {
        let share = placements[region];
        let (staying, entering) = (movers.staying(region, &share), movers.wanting(region));
        let per_birth = sum.infants_kept + staying.infants;
        let resident = sum.residents + staying.people + (sum.births + staying.births) * per_birth;
        let births = sum.arrival_births + entering.births;
        let wanting = sum.arrivals
            + sum.infant_arrivals
            + entering.people
            + movers.infants_wanting(region, &share)
            + births * per_birth;
        let free = (sum.capacity - resident).max(0.0);
        let placed = if wanting > free { free / wanting } else { 1.0 };
        room[region] = if wanting > free { 0.0 } else { free - wanting };
        change = change.max((placed - share.placed).abs());
        placements[region].placed = placed;
    }
    change
}

/// Spreads those refused over the regions with room; returns the share left over and the largest change.
fn redirect(
    sums: &[RegionSums],
    movers: &mut Movers<'_>,
    placements: &mut [Placement],
    room: &mut [f64],
) -> (f64, f64) {
    movers.refuse(placements);
    let (mut people, mut births) = (0.0, 0.0);
    for (region, (sum, share)) in sums.iter().zip(placements.iter()).enumerate() {
        people += (1.0 - share.placed) * (sum.arrivals + sum.infant_arrivals) + movers.refused(region, share);
        births += (1.0 - share.placed) * sum.arrival_births + movers.refused_births(region);
    }
    // What each region could take of the pool; its own refused movers count as staying, not as entering.
    let mut all = 0.0;
    for (region, (sum, share)) in sums.iter().zip(placements.iter()).enumerate() {
        let per_birth = sum.infants_kept + movers.staying(region, share).infants;
        let others = people - movers.refused(region, share) + (births - movers.refused_births(region)) * per_birth;
        room[region] = if room[region] > 0.0 && others > 0.0 { (room[region] / others).min(PLENTY) } else { 0.0 };
        all += room[region];
    }
    let found = all.min(1.0);
    let mut shift = 0.0_f64;
    for (region, share) in placements.iter_mut().enumerate() {
        let taken = if all > 0.0 { room[region] / all * found } else { 0.0 };
        shift = shift.max((taken - share.taken).abs());
        (share.taken, share.kept) = (taken, 1.0 - found + taken);
    }
    (1.0 - found, shift)
}
