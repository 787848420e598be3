//! The age groups in which migration is published.

use cohort::dims::AGES;

/// One of the six age groups of the official migration table (12711-01-03-4); age as the model counts it, calendar year
/// minus birth year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeGroup {
    /// Under 18.
    Children,
    /// 18 to 24.
    From18,
    /// 25 to 29.
    From25,
    /// 30 to 49.
    From30,
    /// 50 to 64.
    From50,
    /// 65 and over.
    From65,
}

/// First ages of the groups, and the end of the last one.
const BOUNDS: [usize; AgeGroup::COUNT + 1] = [0, 18, 25, 30, 50, 65, AGES];

impl AgeGroup {
    /// How many there are.
    pub const COUNT: usize = 6;
    /// Every group, the youngest first.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Children, Self::From18, Self::From25, Self::From30, Self::From50, Self::From65];
    /// The groups whose members children come and go with.
    pub const PARENTS: [Self; 2] = [Self::From25, Self::From30];

    /// Position in [`AgeGroup::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its ages, both ends included; the open age stands for everybody above it.
    pub const fn ages(self) -> (usize, usize) {
        (BOUNDS[self.index()], BOUNDS[self.index() + 1] - 1)
    }

    /// Sums of the groups over both sexes.
    pub(crate) fn sums(cells: &[f64]) -> [f64; Self::COUNT] {
        Self::ALL.map(|group| {
            let (from, to) = group.ages();
            cells.chunks_exact(AGES).map(|lane| lane[from..=to].iter().sum::<f64>()).sum()
        })
    }

    /// Multiplies the cells of each group by its factor.
    pub(crate) fn scale(cells: &mut [f64], factors: &[f64; Self::COUNT]) {
        for lane in cells.chunks_exact_mut(AGES) {
            for (group, factor) in Self::ALL.into_iter().zip(factors) {
                let (from, to) = group.ages();
                crate::cells::scale(&mut lane[from..=to], *factor);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use cohort::dims::OPEN_AGE;

    use super::*;

    #[test]
    fn the_groups_hold_every_age_once() {
        assert_eq!(AgeGroup::sums(&[1.0; 2 * AGES]), [36.0, 14.0, 10.0, 40.0, 30.0, 72.0]);
        assert_eq!(
            AgeGroup::ALL.map(AgeGroup::ages),
            [(0, 17), (18, 24), (25, 29), (30, 49), (50, 64), (65, OPEN_AGE)]
        );
    }
}
