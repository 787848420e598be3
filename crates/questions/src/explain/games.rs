//! Which entries share out what: all of them at once, or by groups and within the groups.

use super::difference::Difference;
use super::entry::Entry;
use super::group::Group;

/// As many entries are split exactly over all of their subsets: 4,096 projections.
pub(super) const AT_ONCE: usize = 12;
/// As many stand side by side within a group, whose subsets are projected twice.
const WITHIN: usize = 8;

/// A sum that several share.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Game {
    /// Those who share it, each as the entries that it stands for.
    pub(super) players: Vec<Vec<usize>>,
    /// Whose part it is: a game before this one, and the player in it. `None` for the whole difference.
    pub(super) of: Option<(usize, usize)>,
}

impl Game {
    /// How often its subsets are projected: without everything that has no part in it, and with all of it.
    pub(super) fn contexts(&self) -> usize {
        if self.of.is_some() { 2 } else { 1 }
    }

    pub(super) fn subsets(&self) -> usize {
        1 << self.players.len()
    }
}

/// The games of some entries, each after the one that it is part of.
pub(super) fn games(entries: &[Entry]) -> Vec<Game> {
    let all: Vec<usize> = (0..entries.len()).collect();
    let players = if all.len() <= AT_ONCE {
        all.iter().map(|entry| vec![*entry]).collect()
    } else {
        let of_group = |group: Group| all.iter().copied().filter(move |entry| entries[*entry].group() == group);
        let mut groups: Vec<Vec<usize>> = Group::ALL.map(|group| of_group(group).collect()).into();
        groups.retain(|members| !members.is_empty());
        if groups.len() > 1 { groups } else { divided(entries, &all) }
    };
    let mut games = vec![Game { players, of: None }];
    let mut next = 0;
    while let Some(game) = games.get(next) {
        let larger = game.players.iter().enumerate().filter(|(_, members)| members.len() > 1);
        let within: Vec<Game> = larger
            .map(|(player, members)| Game { players: divided(entries, members), of: Some((next, player)) })
            .collect();
        games.extend(within);
        next += 1;
    }
    games
}

/// Entries of one group as a few players: each alone where they are few, else by lever, else in their order.
fn divided(entries: &[Entry], members: &[usize]) -> Vec<Vec<usize>> {
    if members.len() <= WITHIN {
        return members.iter().map(|entry| vec![*entry]).collect();
    }
    let lever = |entry: usize| match entries[entry].differences.first() {
        Some(Difference::Lever(lever, _)) => Some(*lever),
        _ => None,
    };
    let by_lever: Vec<Vec<usize>> =
        members.chunk_by(|one, other| lever(*one) == lever(*other)).map(<[usize]>::to_vec).collect();
    if (2..=WITHIN).contains(&by_lever.len()) {
        return by_lever;
    }
    members.chunks(members.len().div_ceil(WITHIN)).map(<[usize]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use scenario::{AgeGroup, Area, Lever};

    use super::*;

    fn entries(levers: &[(Lever, usize)]) -> Vec<Entry> {
        let areas = |(lever, areas): &(Lever, usize)| {
            let lever = *lever;
            (0..*areas).map(move |area| Entry { differences: vec![Difference::Lever(lever, Area::District(area))] })
        };
        levers.iter().flat_map(areas).collect()
    }

    /// Number of games, players of the first, projections at most.
    fn check(levers: &[(Lever, usize)], count: usize, first: usize, most: usize) {
        let entries = entries(levers);
        let games = games(&entries);
        let runs: usize = games.iter().map(|game| game.contexts() * game.subsets()).sum();
        assert_eq!((games.len(), games[0].players.len()), (count, first), "{levers:?}");
        assert!(runs <= most, "{levers:?}: {runs}");
        let alone = games.iter().flat_map(|game| &game.players).filter(|members| members.len() == 1).count();
        assert_eq!(alone, entries.len(), "each entry is a player of one game");
    }

    #[test]
    fn up_to_twelve_stand_side_by_side_and_more_in_groups() {
        check(&[(Lever::Arrivals, 12)], 1, 12, 4_096);
        check(&[(Lever::Arrivals, 6), (Lever::Departures, 7)], 3, 2, 4 + 2 * 64 + 2 * 128);
        check(&[(Lever::Infill, 18)], 7, 6, 64 + 6 * 2 * 8);
        check(&[(Lever::Construction, 10), (Lever::Conversion, 10), (Lever::Moves, 1)], 14, 2, 2_000);
        let ages: Vec<(Lever, usize)> = AgeGroup::ALL.map(|group| (Lever::ArrivalsOfAge(group), 19)).into();
        check(&[&ages[..], &[(Lever::Fertility, 19), (Lever::Infill, 19)]].concat(), 58, 3, 6_000);
    }
}
