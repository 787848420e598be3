//! Because of what: the difference of two scenarios, split over everything in which they differ.
//!
//! Up to twelve entries get their Shapley values over all subsets, each subset projected once. More entries are split in two steps: the
//! groups of the page get their Shapley values, and each group's part is split among its members by their Shapley values within the
//! group, once without and once with everything else (G. Owen, Values of games with a priori unions, 1977, takes all subsets of the other
//! groups between these two; that would be hundreds of thousands of projections). Both are mixed so that they sum to the group's part;
//! what neither of them nor a mixture reaches goes to the members in proportion. The sum is always that of the whole.

mod difference;
mod entry;
mod explanation;
mod games;
mod group;
mod ranging;
mod shapley;
mod split;

pub use difference::{Difference, differences};
pub use entry::Entry;
pub use explanation::{Explanation, Part, Together};
pub use group::Group;
pub use ranging::{RANGED, Ranging};

use scenario::{Model, ModelError, Scenario};

use crate::measure::{Ask, figures};
use crate::work::{Progress, Work};
use games::{Game, games};

/// The difference of two scenarios being split, for several figures at once: they share their projections.
#[derive(Debug, Clone)]
pub struct Explaining {
    from: Scenario,
    to: Scenario,
    asks: Vec<Ask>,
    entries: Vec<Entry>,
    games: Vec<Game>,
    /// Figures of the subsets projected so far, `[game][ask][context and subset]`.
    values: Vec<Vec<Vec<f64>>>,
    /// Figures of both scenarios, once they are projected.
    ends: [Option<Vec<f64>>; 2],
    done: usize,
}

impl Explaining {
    /// What it takes to explain the figures of `to` against those of `from`.
    #[must_use]
    pub fn new(from: &Scenario, to: &Scenario, asks: &[Ask]) -> Self {
        let mut work = Self {
            from: from.clone(),
            to: to.clone(),
            asks: asks.to_vec(),
            entries: Vec::new(),
            games: Vec::new(),
            values: Vec::new(),
            ends: [None, None],
            done: 0,
        };
        work.begin(Entry::of(from, to));
        work
    }

    /// What the difference is split over, as far as is known by now: entries that cannot be projected apart are joined on the way.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn begin(&mut self, entries: Vec<Entry>) {
        self.games = games(&entries);
        self.values = self.games.iter().map(|_| vec![Vec::new(); self.asks.len()]).collect();
        self.entries = entries;
        self.pass_known();
    }

    /// The game that is not through yet, and the next context and subset of it.
    fn next(&self) -> Option<(usize, usize)> {
        let all = |game: &Game| game.contexts() * game.subsets();
        let done = |index: usize| self.values[index].first().map_or(usize::MAX, Vec::len);
        let index = (0..self.games.len()).find(|index| done(*index) < all(&self.games[*index]))?;
        Some((index, done(index)))
    }

    /// The entries that are as in `to`.
    fn chosen(&self, game: &Game, place: usize) -> Vec<bool> {
        let (present, subset) = (place >= game.subsets(), place % game.subsets());
        let mut chosen = vec![present; self.entries.len()];
        for (player, members) in game.players.iter().enumerate() {
            members.iter().for_each(|entry| chosen[*entry] = subset & (1 << player) != 0);
        }
        chosen
    }

    /// Which of both scenarios it is if all entries are as in one of them.
    fn end(chosen: &[bool]) -> Option<usize> {
        [false, true].into_iter().position(|end| chosen.iter().all(|chosen| *chosen == end))
    }

    /// The scenario of a subset, and which of both it is if it is one.
    fn scenario(&self, (game, place): (usize, usize)) -> (Scenario, Option<usize>) {
        let chosen = self.chosen(&self.games[game], place);
        let end = Self::end(&chosen);
        let scenario = match end {
            Some(0) => self.from.clone(),
            Some(_) => self.to.clone(),
            None => self.mixed(&chosen),
        };
        (scenario, end)
    }

    fn mixed(&self, chosen: &[bool]) -> Scenario {
        let taken = self.entries.iter().zip(chosen).filter(|(_, chosen)| **chosen);
        taken.fold(self.from.clone(), |scenario, (entry, _)| entry.taken_over(scenario, &self.to))
    }

    /// The figures of a subset that is one of both scenarios, if that one is projected.
    fn known(&self, (game, place): (usize, usize)) -> Option<&Vec<f64>> {
        self.ends[Self::end(&self.chosen(&self.games[game], place))?].as_ref()
    }

    /// Keeps the figures of the next subset, and those of all after it that are known.
    fn keep(&mut self, (game, end): (usize, Option<usize>), figures: Vec<f64>) {
        self.values[game].iter_mut().zip(&figures).for_each(|(values, figure)| values.push(*figure));
        if let Some(end) = end {
            self.ends[end] = Some(figures);
        }
        self.pass_known();
    }

    fn pass_known(&mut self) {
        while let Some(next) = self.next()
            && let Some(known) = self.known(next).cloned()
        {
            self.values[next.0].iter_mut().zip(known).for_each(|(values, figure)| values.push(figure));
        }
    }
}

impl Work for Explaining {
    type Answer = Vec<Explanation>;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let Some(next) = self.next() else { return Ok(()) };
        let (scenario, end) = self.scenario(next);
        self.done += 1;
        match figures(model, &scenario, &self.asks) {
            Ok(figures) => self.keep((next.0, end), figures),
            Err(why) if end.is_some() => return Err(why),
            Err(why) => {
                let Some(entries) = entry::joined(&self.entries, &why) else { return Err(why) };
                self.begin(entries);
            }
        }
        Ok(())
    }

    fn ahead(&self, most: usize) -> Vec<Scenario> {
        let Some((index, place)) = self.next() else { return Vec::new() };
        let game = &self.games[index];
        let open = (place..game.contexts() * game.subsets()).map(|place| (index, place));
        open.filter(|next| self.known(*next).is_none()).take(most).map(|next| self.scenario(next).0).collect()
    }

    fn asks(&self) -> &[Ask] {
        &self.asks
    }

    fn take(&mut self, rows: &[Vec<f64>]) {
        for row in rows {
            let Some(next) = self.next() else { return };
            let (_, end) = self.scenario(next);
            self.done += 1;
            self.keep((next.0, end), row.clone());
        }
    }

    fn progress(&self) -> Progress {
        let left = |(game, values): (&Game, &Vec<Vec<f64>>)| {
            let all = game.contexts() * game.subsets();
            // Both ends are projected once and stand in every game.
            let known = if game.of.is_some() { 2 } else { 0 };
            let done = values.first().map_or(all, Vec::len);
            if done == 0 { all - known } else { all - done }
        };
        let left: usize = self.games.iter().zip(&self.values).map(left).sum();
        Progress { done: self.done, of: self.done + left }
    }

    fn answer(&self) -> Option<Vec<Explanation>> {
        if self.next().is_some() {
            return None;
        }
        Some((0..self.asks.len()).map(|ask| explanation::explanation(self, ask)).collect())
    }
}
