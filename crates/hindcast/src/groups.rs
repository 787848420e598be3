//! Published age groups of women and men.

use std::collections::BTreeMap;

use cohort::dims::{OPEN_AGE, SEXES};
use cohort::disaggregate::AgeGroup;
use ndarray::Array2;

/// Persons, events or rates by sex and age, women first; flows by the age reached on 31 December.
pub type ByAge = Array2<f64>;

/// Age groups of women, then of men; from age 0 to the open age without gap.
pub type Groups = [Vec<AgeGroup>; SEXES];

/// Whether the groups of both sexes follow each other without gap from 0 to the open age.
pub(crate) fn whole(groups: &Groups) -> bool {
    groups.iter().all(|groups| {
        groups.first().is_some_and(|group| group.from == 0)
            && groups.last().is_some_and(|group| group.to == OPEN_AGE)
            && groups.windows(2).all(|pair| pair[0].to + 1 == pair[1].from)
    })
}

/// Rows of one year and sex as groups, where they may belong to several divisions of the same people.
///
/// Where one division ends a group and the other does not, the difference of the running totals is a group of its own. Rows that no chain
/// of rows from age 0 leads to are passed over.
pub(crate) fn finest(rows: &[AgeGroup]) -> Vec<AgeGroup> {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| (row.from, row.to));
    // How many people are below an age, for every age at which a division ends a group.
    let mut running: BTreeMap<usize, f64> = BTreeMap::from([(0, 0.0)]);
    for row in &rows {
        if let Some(below) = running.get(&row.from).copied() {
            running.entry(row.to + 1).or_insert(below + row.total);
        }
    }
    let below = running.into_iter().skip(1).map(|(age, sum)| (age - 1, sum));
    let (mut from, mut before) = (0, 0.0);
    let mut groups = Vec::new();
    for (to, sum) in below {
        // Divisions of one count agree up to what disclosure control has rounded.
        groups.push(AgeGroup { from, to, total: (sum - before).max(0.0) });
        (from, before) = (to + 1, sum);
    }
    groups
}

/// The same people in wider groups; nothing if a border of `wanted` is inside of a group.
pub(crate) fn joined(groups: &[AgeGroup], wanted: &[AgeGroup]) -> Option<Vec<AgeGroup>> {
    wanted
        .iter()
        .map(|wide| {
            let within = || groups.iter().filter(|group| group.from >= wide.from && group.to <= wide.to);
            let bounds = (within().map(|group| group.from).min()?, within().map(|group| group.to).max()?);
            let total = within().map(|group| group.total).sum();
            (bounds == (wide.from, wide.to)).then_some(AgeGroup { total, ..*wide })
        })
        .collect()
}

/// Persons of all groups.
pub fn total(groups: &Groups) -> f64 {
    groups.iter().flatten().map(|group| group.total).sum()
}

/// Two years together, scaled to a total where one is given, else their mean; nothing if their groups are not the same.
pub(crate) fn between(before: &Groups, after: &Groups, known: Option<f64>) -> Option<Groups> {
    let mut made = before.clone();
    for (groups, others) in made.iter_mut().zip(after) {
        let same = groups.len() == others.len();
        if !same || groups.iter().zip(others).any(|(one, other)| (one.from, one.to) != (other.from, other.to)) {
            return None;
        }
        groups.iter_mut().zip(others).for_each(|(group, other)| group.total += other.total);
    }
    let factor = known.map_or(0.5, |known| known / total(&made));
    made.iter_mut().flatten().for_each(|group| group.total *= factor);
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(from: usize, to: usize, total: f64) -> AgeGroup {
        AgeGroup { from, to, total }
    }

    #[test]
    fn two_divisions_of_one_count_give_the_finest_groups_of_both() {
        let rows = [
            group(0, 2, 30.0),
            group(3, 9, 70.0),
            group(10, OPEN_AGE, 500.0),
            group(0, 4, 50.0),
            group(5, 9, 50.0),
            group(10, 64, 400.0),
            group(65, OPEN_AGE, 100.0),
            // Of a third division only this row is at hand.
            group(90, 94, 3.0),
        ];
        let found = finest(&rows);
        let expected =
            [group(0, 2, 30.0), group(3, 4, 20.0), group(5, 9, 50.0), group(10, 64, 400.0), group(65, OPEN_AGE, 100.0)];
        assert_eq!(found, expected);
        let wide = [group(0, 9, 0.0), group(10, OPEN_AGE, 0.0)];
        assert_eq!(joined(&found, &wide), Some(vec![group(0, 9, 100.0), group(10, OPEN_AGE, 500.0)]));
        assert_eq!(joined(&found, &[group(0, 3, 0.0)]), None);
    }
}
