//! Who finds room: a limit on the number of people by region.
//!
//! Demand is the population at the end of the year without a limit. Where it exceeds a region's capacity, arrivals and movers
//! into it are cut in the same proportion. Those cut go to regions with room, by their share of the room; arrivals that
//! find none do not come, movers stay where they live. Staying takes up room too, so the shares are the fixed point
//! of a short iteration on sums by region; the cells follow from them in one pass.

/// Sums of one region in one year, in persons alive on 31 December.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RegionSums {
    /// Residents of age 1 and over at the end of the year if every mover leaves and nobody enters.
    pub(super) residents: f64,
    /// Births of the residents in that case.
    pub(super) births: f64,
    /// Movers of age 1 and over.
    pub(super) movers: f64,
    /// Births of the movers after they have moved or stayed.
    pub(super) mover_births: f64,
    /// Arrivals of age 1 and over.
    pub(super) arrivals: f64,
    /// Births of the arrivals.
    pub(super) arrival_births: f64,
    /// Arrivals of age 0.
    pub(super) infant_arrivals: f64,
    /// Of one newborn, the part that is alive and still there if all infant movers leave.
    pub(super) infants_kept: f64,
    /// Of one newborn, the part that moves to another region and is alive at the end of the year.
    pub(super) infants_moving: f64,
    /// Persons that there is room for.
    pub(super) capacity: f64,
}

/// What a region does with those who want to enter it, and where its own movers end up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placement {
    /// Share of those who want to enter that are let in at once.
    pub(super) placed: f64,
    /// Share of everyone refused elsewhere that is taken in here.
    pub(super) taken: f64,
    /// Of the region's own movers, the share refused at its first choice.
    pub(super) refused: f64,
    /// Of the region's own movers, the share that stays.
    pub(super) staying: f64,
    /// Births of everyone who lives in the region during the year.
    births: f64,
}

impl Placement {
    /// Everyone gets in where they want to.
    pub(super) const FREE: Self = Self { placed: 1.0, taken: 0.0, refused: 0.0, staying: 0.0, births: 0.0 };
}

/// Changes of a share below this are less than a thousandth of a person in any city.
const CLOSE: f64 = 1e-10;
/// Room for so many times those who look for it is as good as any more, and sums of it stay finite.
const PLENTY: f64 = 1e9;
/// The iteration shrinks its error in each round by the share of movers among those who want to enter: 40 rounds in a city, many more
/// only where hardly anybody comes from outside.
const MOST_ROUNDS: usize = 5_000;

/// Finds the shares of every region; returns the share of all refused people that finds no room anywhere.
///
/// `leaving[o]` is `1 / (1 - attraction[o])`, or 0 where nobody can move away.
pub(super) fn place(
    sums: &[RegionSums],
    attraction: &[f64],
    leaving: &[f64],
    placements: &mut [Placement],
    room: &mut [f64],
) -> f64 {
    placements.fill(Placement::FREE);
    for (share, way) in placements.iter_mut().zip(leaving) {
        share.staying = if *way == 0.0 { 1.0 } else { 0.0 };
    }
    let pools =
        Pools { movers: pool(sums, leaving, |sum| sum.movers), births: pool(sums, leaving, |sum| sum.mover_births) };
    bear(sums, pools, attraction, leaving, placements);
    let mut unplaced = 0.0;
    for _ in 0..MOST_ROUNDS {
        let change = fill(sums, pools, attraction, leaving, placements, room);
        let (left_over, shift) = redirect(sums, attraction, leaving, placements, room);
        unplaced = left_over;
        bear(sums, pools, attraction, leaving, placements);
        if change.max(shift) <= CLOSE {
            break;
        }
    }
    unplaced
}

/// The movers of all regions and their births, which no round changes.
#[derive(Clone, Copy)]
struct Pools {
    movers: f64,
    births: f64,
}

/// Sums a figure over all regions, each divided by its movers' chance to leave.
fn pool(sums: &[RegionSums], leaving: &[f64], figure: impl Fn(&RegionSums) -> f64) -> f64 {
    sums.iter().zip(leaving).map(|(sum, way)| figure(sum) * way).sum()
}

/// Counts the births of residents and of those who entered: their infants move and are refused as everyone else.
fn bear(sums: &[RegionSums], pools: Pools, attraction: &[f64], leaving: &[f64], placements: &mut [Placement]) {
    let refused: f64 = sums
        .iter()
        .zip(placements.iter())
        .map(|(sum, share)| (1.0 - share.placed) * sum.arrival_births + share.refused * sum.mover_births)
        .sum();
    for (region, sum) in sums.iter().enumerate() {
        let share = &mut placements[region];
        let wanting = sum.arrival_births + attraction[region] * (pools.births - sum.mover_births * leaving[region]);
        share.births = sum.births
            + sum.mover_births * share.staying
            + share.placed * wanting
            + share.taken * (refused - share.refused * sum.mover_births);
    }
}

/// Lets people in at their first choice as far as there is room; leaves the room that remains in `room`.
fn fill(
    sums: &[RegionSums],
    pools: Pools,
    attraction: &[f64],
    leaving: &[f64],
    placements: &mut [Placement],
    room: &mut [f64],
) -> f64 {
    let infants: f64 = sums
        .iter()
        .zip(placements.iter())
        .zip(leaving)
        .map(|((sum, share), way)| share.births * sum.infants_moving * way)
        .sum();
    let mut change = 0.0_f64;
    for (region, sum) in sums.iter().enumerate() {
        let share = placements[region];
        let (draw, way) = (attraction[region], leaving[region]);
        let per_birth = sum.infants_kept + sum.infants_moving * share.staying;
        let resident =
            sum.residents + sum.movers * share.staying + (sum.births + sum.mover_births * share.staying) * per_birth;
        let births = sum.arrival_births + draw * (pools.births - sum.mover_births * way);
        let infant_movers = draw * (infants - share.births * sum.infants_moving * way);
        let wanting = sum.arrivals
            + sum.infant_arrivals
            + draw * (pools.movers - sum.movers * way)
            + infant_movers
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
    attraction: &[f64],
    leaving: &[f64],
    placements: &mut [Placement],
    room: &mut [f64],
) -> (f64, f64) {
    let refusal: f64 = placements.iter().zip(attraction).map(|(share, draw)| draw * (1.0 - share.placed)).sum();
    let (mut people, mut births) = (0.0, 0.0);
    for (region, sum) in sums.iter().enumerate() {
        let share = &mut placements[region];
        let own = attraction[region] * (1.0 - share.placed);
        share.refused = ((refusal - own) * leaving[region]).clamp(0.0, 1.0);
        people += (1.0 - share.placed) * (sum.arrivals + sum.infant_arrivals) + share.refused * moving(sum, share);
        births += (1.0 - share.placed) * sum.arrival_births + share.refused * sum.mover_births;
    }
    // What each region could take of the pool; its own refused movers count as staying, not as entering.
    let mut all = 0.0;
    for (region, sum) in sums.iter().enumerate() {
        let share = &placements[region];
        let per_birth = sum.infants_kept + sum.infants_moving * share.staying;
        let others =
            people - share.refused * moving(sum, share) + (births - share.refused * sum.mover_births) * per_birth;
        room[region] = if room[region] > 0.0 && others > 0.0 { (room[region] / others).min(PLENTY) } else { 0.0 };
        all += room[region];
    }
    let found = all.min(1.0);
    let mut shift = 0.0_f64;
    for (region, share) in placements.iter_mut().enumerate() {
        let taken = if all > 0.0 { room[region] / all * found } else { 0.0 };
        let nowhere_to_go = if leaving[region] == 0.0 { 1.0 } else { 0.0 };
        let staying = (share.refused * (1.0 - found + taken)).clamp(nowhere_to_go, 1.0);
        shift = shift.max((taken - share.taken).abs()).max((staying - share.staying).abs());
        share.taken = taken;
        share.staying = staying;
    }
    (1.0 - found, shift)
}

/// A region's movers of all ages, alive at the end of the year.
fn moving(sum: &RegionSums, share: &Placement) -> f64 {
    sum.movers + share.births * sum.infants_moving
}
