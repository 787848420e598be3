//! Disclosure control: what a register counts in small numbers never leaves the reader.
//!
//! An age group of a district and sex with fewer persons than the pack's threshold is joined with its neighbours until the joined group
//! reaches the threshold; the split into single ages then gives it the city's shape. The group's own count is gone before anything else
//! is computed, sums over the joined group, the sex and the district stay. Zero is joined as well: that nobody of an age lives somewhere is
//! a statement about few people too.

use cohort::disaggregate::AgeGroup;

/// Groups of which none is below the threshold, as far as their sum allows: then a single group is left.
pub(super) fn joined(groups: &[AgeGroup], threshold: f64) -> Vec<AgeGroup> {
    let mut joined: Vec<AgeGroup> = Vec::new();
    for group in groups {
        match joined.last_mut() {
            Some(last) if last.total < threshold => {
                last.to = group.to;
                last.total += group.total;
            }
            _ => joined.push(*group),
        }
    }
    // Only the last can still be too small.
    if joined.len() > 1
        && let Some(last) = joined.pop_if(|last| last.total < threshold)
        && let Some(before) = joined.last_mut()
    {
        before.to = last.to;
        before.total += last.total;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(totals: &[f64], expected: &[(usize, usize, f64)]) {
        let group = |(from, total): (usize, &f64)| AgeGroup { from, to: from, total: *total };
        let groups: Vec<_> = totals.iter().enumerate().map(group).collect();
        let found: Vec<_> = joined(&groups, 5.0).iter().map(|group| (group.from, group.to, group.total)).collect();
        assert_eq!(found, expected, "{totals:?}");
    }

    #[test]
    fn small_groups_are_joined_and_sums_stay() {
        check(&[7.0, 5.0], &[(0, 0, 7.0), (1, 1, 5.0)]);
        check(&[3.0, 1.0, 9.0, 6.0], &[(0, 2, 13.0), (3, 3, 6.0)]);
        check(&[9.0, 4.0], &[(0, 1, 13.0)]);
        check(&[9.0, 0.0, 8.0], &[(0, 0, 9.0), (1, 2, 8.0)]);
        check(&[1.0, 1.0], &[(0, 1, 2.0)]);
        check(&[], &[]);
    }
}
