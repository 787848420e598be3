//! What a page shows of a draw: people by area and year, and at the year in question by age and sex.

use cohort::dims::{AGES, CELLS, OPEN_AGE, Sex};
use cohort::official::{Component, Projection};

use crate::area::Area;
use crate::indicators::AgeGroup;

/// Groups of five years of age: 0 to 4, 5 to 9, … and 95 and older.
pub const GROUPS: usize = 20;

/// Ages that ratios are made of: under 20, and from 20 to 64.
const OF_RATIOS: [(usize, usize); 2] = [(0, 19), (20, 64)];

/// Figures by area at the year in question: the groups of women, those of men, the ages asked about, births and deaths in the year, the groups
/// of ages that offices plan for, and those that ratios are made of.
const DETAILS: usize = 2 * GROUPS + 3 + AgeGroup::ALL.len() + OF_RATIOS.len();

/// What is asked of every draw: persons on 31 December of every projected year in every area, and in the last of these years people by age and sex.
///
/// The figures of a draw lie in one row, so that draws of any number of scenarios can be put together and compared one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Survey {
    /// The year before the first projected one.
    pub base_year: i32,
    /// The last projected year, the one in question.
    pub year: i32,
    /// Number of districts.
    pub regions: usize,
    /// Ages `from..=to` that are asked about; 100 is open.
    pub ages: (usize, usize),
}

impl Survey {
    /// Number of figures of a draw.
    #[must_use]
    pub fn figures(&self) -> usize {
        (self.years() + DETAILS) * self.areas()
    }

    /// Persons of an area on 31 December of a projected year.
    #[must_use]
    pub fn persons(&self, area: Area, year: i32) -> Option<usize> {
        let index = usize::try_from(year - self.base_year - 1).ok().filter(|at| *at < self.years())?;
        Some(index * self.areas() + self.place(area)?)
    }

    /// Persons of a sex in the `group`-th of the [`GROUPS`], at the year in question.
    #[must_use]
    pub fn group(&self, area: Area, sex: Sex, group: usize) -> Option<usize> {
        self.detail(area, sex.index() * GROUPS + group).filter(|_| group < GROUPS)
    }

    /// Persons of the ages asked about, at the year in question.
    #[must_use]
    pub fn asked(&self, area: Area) -> Option<usize> {
        self.detail(area, 2 * GROUPS)
    }

    /// Live births in the year in question.
    #[must_use]
    pub fn births(&self, area: Area) -> Option<usize> {
        self.detail(area, 2 * GROUPS + 1)
    }

    /// Deaths in the year in question.
    #[must_use]
    pub fn deaths(&self, area: Area) -> Option<usize> {
        self.detail(area, 2 * GROUPS + 2)
    }

    /// Persons of a group of ages, at the year in question.
    #[must_use]
    pub fn planned_for(&self, area: Area, group: AgeGroup) -> Option<usize> {
        let group = AgeGroup::ALL.iter().position(|known| *known == group)?;
        self.detail(area, 2 * GROUPS + 3 + group)
    }

    /// Persons under 20, and those from 20 to 64, at the year in question.
    #[must_use]
    pub fn of_ratios(&self, area: Area) -> Option<[usize; 2]> {
        let first = 2 * GROUPS + 3 + AgeGroup::ALL.len();
        Some([self.detail(area, first)?, self.detail(area, first + 1)?])
    }

    fn years(&self) -> usize {
        usize::try_from(self.year - self.base_year).unwrap_or(0)
    }

    /// The districts and the city.
    const fn areas(&self) -> usize {
        self.regions + 1
    }

    fn place(&self, area: Area) -> Option<usize> {
        match area {
            Area::City => Some(self.regions),
            Area::District(region) => Some(region).filter(|region| *region < self.regions),
        }
    }

    fn detail(&self, area: Area, detail: usize) -> Option<usize> {
        Some((self.years() + detail) * self.areas() + self.place(area)?)
    }

    /// Reads a projection into a row; the city is the sum of its districts.
    pub(super) fn read(&self, projection: &Projection, row: &mut Vec<f64>) {
        row.clear();
        for year in self.base_year + 1..=self.year {
            let cells = projection.cells(year).unwrap_or_default();
            self.push(row, cells.iter().map(everybody));
        }
        let cells = projection.cells(self.year).unwrap_or_default();
        for sex in Sex::ALL {
            for group in 0..GROUPS {
                let last = if group + 1 == GROUPS { OPEN_AGE } else { group * 5 + 4 };
                self.push(row, cells.iter().map(|cells| persons(cells, sex, (group * 5, last))));
            }
        }
        let push_aged = |row: &mut Vec<f64>, ages| {
            let of = |cells: &[f64; CELLS], sex| persons(cells, sex, ages);
            self.push(row, cells.iter().map(|cells| of(cells, Sex::Female) + of(cells, Sex::Male)));
        };
        push_aged(row, self.ages);
        let changes = projection.changes(self.year).unwrap_or_default();
        for component in [Component::Births, Component::Deaths] {
            self.push(row, changes.iter().map(|change| change[component.index()]));
        }
        AgeGroup::ALL.map(AgeGroup::ages).into_iter().chain(OF_RATIOS).for_each(|ages| push_aged(row, ages));
    }

    fn push(&self, row: &mut Vec<f64>, districts: impl Iterator<Item = f64>) {
        let begin = row.len();
        row.extend(districts);
        // Inputs have as many regions as the survey was made for; whatever they have, a row has its length.
        row.resize(begin + self.regions, 0.0);
        row.push(row[begin..].iter().sum());
    }
}

/// Everybody, in independent sums: an addition need not wait for the one before.
fn everybody(cells: &[f64; CELLS]) -> f64 {
    let mut sums = [0.0; 4];
    let (fours, rest) = cells.as_chunks::<4>();
    for four in fours {
        sums.iter_mut().zip(four).for_each(|(sum, persons)| *sum += persons);
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest.iter().sum::<f64>()
}

fn persons(cells: &[f64; CELLS], sex: Sex, (from, to): (usize, usize)) -> f64 {
    cells[sex.index() * AGES..][from..=to].iter().sum()
}
