//! Where the levers stand under a scenario, by district, for the city, and by year.

use crate::area::Area;
use crate::basis::Basis;
use crate::choice::Scenario;
use crate::course::Course;
use crate::lever::Lever;

/// Where every lever stands under a scenario in every projected year.
#[derive(Debug, Clone, PartialEq)]
pub struct Levels {
    first_year: i32,
    levers: Vec<Path>,
}

/// One lever's values: a row a year, or a single row where nothing changes over time. A row holds the districts and the city.
#[derive(Debug, Clone, PartialEq, Default)]
struct Path(Vec<Vec<f64>>);

impl Path {
    fn row(&self, index: usize) -> &[f64] {
        self.0.get(index).or(self.0.last()).map_or(&[], Vec::as_slice)
    }
}

impl Levels {
    /// Levels of the `years` years from `first_year` on; later years are as the last of them.
    ///
    /// What a scenario asks for beyond a lever's reach is refused before ([`asked`](Self::asked)); what is left of it here is the
    /// rounding of a value at an end.
    pub(crate) fn of(bases: &[Basis], scenario: &Scenario, first_year: i32, years: usize) -> Self {
        let mut levels = Self::asked(bases, scenario, first_year, years);
        for index in (0..bases.len()).rev() {
            for step in 0..levels.levers[index].0.len() {
                let reach = |region| levels.reach(bases, index, region, step);
                let reaches: Vec<(f64, f64)> = (0..bases[index].base.len()).map(reach).collect();
                let row = &mut levels.levers[index].0[step];
                for (value, (least, most)) in row.iter_mut().zip(reaches) {
                    *value = value.clamp(least, most);
                }
                row.truncate(bases[index].base.len());
                let city = bases[index].city(row);
                row.push(city);
            }
        }
        levels
    }

    /// Levels as the scenario asks for them, within reach or not.
    pub(crate) fn asked(bases: &[Basis], scenario: &Scenario, first_year: i32, years: usize) -> Self {
        let mut levels = Self { first_year, levers: vec![Path::default(); bases.len()] };
        // The kinds come last and first: the total of the arrivals is what they add up to.
        for index in (0..bases.len()).rev() {
            let path = levels.path(bases, index, scenario, years);
            levels.levers[index] = path;
        }
        levels
    }

    /// Least and largest value of a lever in a district; the total of the arrivals goes as far beyond its own reach as kinds bring more.
    pub(crate) fn reach(&self, bases: &[Basis], index: usize, region: usize, step: usize) -> (f64, f64) {
        let (least, most) = bases[index].reach_of(Area::District(region));
        (least, most + self.shift(bases, index, region, step).max(0.0))
    }

    /// By how much the kinds move the total of the arrivals in a district; 0 for every other lever.
    pub(crate) fn shift(&self, bases: &[Basis], index: usize, region: usize, step: usize) -> f64 {
        kinds_of(bases, index).map(|kind| self.levers[kind].row(step)[region] - bases[kind].base[region]).sum()
    }

    fn path(&self, bases: &[Basis], index: usize, scenario: &Scenario, years: usize) -> Path {
        let basis = &bases[index];
        let courses: Vec<(Area, &Course)> = scenario
            .deviations()
            .filter(|(lever, ..)| lever.index() == index)
            .map(|(_, area, course)| (area, course))
            .collect();
        let constant = courses.iter().all(|(_, course)| matches!(course, Course::Always(_)))
            && kinds_of(bases, index).all(|kind| self.levers[kind].0.len() == 1);
        let mut path = Path::default();
        for (step, year) in (self.first_year..).take(if constant { 1 } else { years.max(1) }).enumerate() {
            let at = |area: Area| {
                courses.iter().find(|(place, _)| *place == area).map_or(0.0, |(_, course)| course.at(year))
            };
            let city = at(Area::City);
            let mut row = Vec::with_capacity(basis.base.len() + 1);
            for (region, base) in basis.base.iter().enumerate() {
                let shift = self.shift(bases, index, region, step);
                row.push(base + shift + city * basis.spread[region] + at(Area::District(region)));
            }
            row.push(basis.city(&row));
            path.0.push(row);
        }
        path
    }

    fn row(&self, lever: Lever, year: i32) -> &[f64] {
        let index = usize::try_from(year - self.first_year).unwrap_or(0);
        self.levers.get(lever.index()).map_or(&[], |path| path.row(index))
    }

    /// Value in a district in a year, within the lever's reach; before the first projected year as in it.
    #[must_use]
    pub fn district(&self, lever: Lever, region: usize, year: i32) -> f64 {
        self.row(lever, year).get(region).copied().unwrap_or(0.0)
    }

    /// Value in an area in a year.
    #[must_use]
    pub fn value(&self, lever: Lever, area: Area, year: i32) -> f64 {
        match area {
            Area::City => self.row(lever, year).last().copied().unwrap_or(0.0),
            Area::District(region) => self.district(lever, region, year),
        }
    }

    /// Rows of a lever: one a year from the first on, or a single one where nothing changes.
    pub(crate) fn rows(&self, index: usize) -> &[Vec<f64>] {
        self.levers.get(index).map_or(&[], |path| path.0.as_slice())
    }

    /// Whether all of these levers stand in every district in a year where they stood in the year before.
    pub(crate) fn as_before(&self, mut levers: impl Iterator<Item = Lever>, year: i32) -> bool {
        year > self.first_year && levers.all(|lever| self.row(lever, year) == self.row(lever, year - 1))
    }
}

/// The levers that the one at `index` is the sum of.
fn kinds_of(bases: &[Basis], index: usize) -> std::ops::Range<usize> {
    if index == Lever::Arrivals.index() { Lever::ALL.len()..bases.len() } else { 0..0 }
}
