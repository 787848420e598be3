//! The difference of two scenarios in one figure, and what its parts say.

use scenario::Area;

use super::Explaining;
use super::entry::Entry;
use super::group::Group;
use super::shapley;
use super::split::split;
use crate::measure::Ask;

/// Less than this is the rounding of sums over a hundred thousand people, or of a limit that is met to a thousandth of a person.
const NOTHING: f64 = 0.01;
/// A tenth of the part: effects that differ by less are told as the same.
const ALIKE: f64 = 0.1;

/// One figure of two scenarios, and what its difference is made of.
///
/// Guaranteed: the effects of `parts` sum to `to - from` to a millionth of a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Which figure.
    pub ask: Ask,
    /// The figure of the first scenario.
    pub from: f64,
    /// The figure of the second.
    pub to: f64,
    /// A part for each entry, in the order of levers and areas, then events and settings.
    pub parts: Vec<Part>,
    /// Whether the parts are Shapley values over all subsets of entries; otherwise over groups, and within each group.
    pub at_once: bool,
}

/// The part of one entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What differs.
    pub entry: Entry,
    /// Its part of the difference: the mean over all orders in which the entries can be taken over.
    pub effect: f64,
    /// What it changes alone, before all others.
    pub alone: f64,
    /// What it changes last, after all others.
    pub last: f64,
    /// The other part (its position) with which it changes most beyond what both change by themselves, and how much; `None` where that
    /// is nothing, and where the entries were split by groups.
    pub partner: Option<(usize, f64)>,
}

/// How an entry works together with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// It changes nothing, alone or with the others.
    Nothing,
    /// The same alone and last.
    Independent,
    /// Alone nothing, with the others something.
    OnlyWithOthers,
    /// Alone something, after the others nothing: they do the same.
    OnlyAlone,
    /// More after the others than alone.
    Strengthened,
    /// Less after the others than alone.
    Weakened,
    /// After the others the other way round.
    Reversed,
}

impl Part {
    /// How it works together with the others.
    #[must_use]
    pub fn together(&self) -> Together {
        let least = NOTHING.max(self.effect.abs() * ALIKE);
        let nothing = |value: f64| value.abs() < NOTHING;
        // Beside a part that counts, a hundredth of it is nothing.
        let hardly = |value: f64| value.abs() < NOTHING.max(self.effect.abs() * ALIKE * ALIKE);
        match (hardly(self.alone), hardly(self.last)) {
            (true, true) if nothing(self.effect) => Together::Nothing,
            (true, false) => Together::OnlyWithOthers,
            (false, true) => Together::OnlyAlone,
            _ if (self.alone - self.last).abs() <= least => Together::Independent,
            _ if self.alone * self.last < 0.0 => Together::Reversed,
            _ if self.last.abs() > self.alone.abs() => Together::Strengthened,
            _ => Together::Weakened,
        }
    }
}

impl Explanation {
    /// The difference: the sum of all parts.
    #[must_use]
    pub fn difference(&self) -> f64 {
        self.to - self.from
    }

    /// Positions of the parts, the one with the largest effect first.
    #[must_use]
    pub fn by_size(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.parts.len()).collect();
        let size = |index: usize| self.parts[index].effect.abs();
        order.sort_by(|one, other| size(*other).total_cmp(&size(*one)));
        order
    }

    /// Where each step of a waterfall begins and ends, in an order of parts such as [`Explanation::by_size`]: from the first scenario's
    /// figure to the second's.
    #[must_use]
    pub fn waterfall(&self, order: &[usize]) -> Vec<(f64, f64)> {
        let mut at = self.from;
        let step = |index: &usize| {
            let from = at;
            at += self.parts[*index].effect;
            (from, at)
        };
        order.iter().map(step).collect()
    }

    /// What each group of the page comes to, of those that have a part.
    #[must_use]
    pub fn by_group(&self) -> Vec<(Group, f64)> {
        let of = |group: Group| self.parts.iter().filter(move |part| part.entry.group() == group);
        let groups = Group::ALL.into_iter().filter(|group| of(*group).next().is_some());
        groups.map(|group| (group, of(group).map(|part| part.effect).sum())).collect()
    }

    /// What is changed in each area comes to, of those in which something is: the city, then its districts.
    #[must_use]
    pub fn by_area(&self) -> Vec<(Area, f64)> {
        let mut areas: Vec<(Area, f64)> = Vec::new();
        for part in &self.parts {
            let area = part.entry.area();
            match areas.iter_mut().find(|(known, _)| *known == area) {
                Some((_, sum)) => *sum += part.effect,
                None => areas.push((area, part.effect)),
            }
        }
        areas.sort_by_key(|(area, _)| *area);
        areas
    }
}

/// The explanation of one of the figures asked for, once all subsets are projected.
pub(super) fn explanation(work: &Explaining, ask: usize) -> Explanation {
    let values: Vec<&[f64]> = work.values.iter().map(|asks| asks[ask].as_slice()).collect();
    let first = values.first().copied().unwrap_or_default();
    let (n, at_once) = (work.games[0].players.len(), work.games.len() == 1);
    let partner = |one: usize| {
        let others = (0..n).filter(|other| at_once && *other != one);
        let all = others.map(|other| (other, shapley::interaction(first, n, (one, other))));
        all.filter(|(_, more)| more.abs() >= NOTHING).max_by(|one, other| one.1.abs().total_cmp(&other.1.abs()))
    };
    let got = if n == 0 { Vec::new() } else { split(&work.games, &values, work.entries.len()) };
    let parts = work.entries.iter().zip(got).enumerate().map(|(index, (entry, got))| Part {
        entry: entry.clone(),
        effect: got.effect,
        alone: got.alone,
        last: got.last,
        partner: partner(index),
    });
    Explanation {
        ask: work.asks[ask],
        from: first.first().copied().unwrap_or_default(),
        to: first.last().copied().unwrap_or_default(),
        parts: parts.collect(),
        at_once,
    }
}
