//! Where the levers stand under a scenario, by district, for the city, and by year.

use crate::age_group::AgeGroup;
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
                    *value = value.max(least).min(most);
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
        // Kinds and age groups come last and first: the wholes are what they add up to.
        for index in (0..bases.len()).rev() {
            let path = levels.path(bases, index, scenario, years);
            levels.levers[index] = path;
        }
        levels
    }

    /// Least and largest value of a lever in a district; the total of the arrivals goes as far beyond its own reach as its parts bring
    /// more.
    pub(crate) fn reach(&self, bases: &[Basis], index: usize, region: usize, step: usize) -> (f64, f64) {
        let (least, most) = bases[index].reach_of(Area::District(region));
        (least, most + beyond(index, self.shift(bases, index, region, step)))
    }

    /// By how much kinds and age groups move a whole in a district; 0 for every lever without parts.
    ///
    /// An age group's percentage is one of those of that age who come with the kinds as they stand.
    pub(crate) fn shift(&self, bases: &[Basis], index: usize, region: usize, step: usize) -> f64 {
        let kinds: f64 = kinds_of(bases, index).map(|kind| self.more(bases, kind, region, step)).sum();
        kinds + self.by_age(bases, index, region, step)
    }

    /// The part of the shift that age groups make.
    fn by_age(&self, bases: &[Basis], index: usize, region: usize, step: usize) -> f64 {
        let groups = groups_of(index).filter(|group| self.levers[*group].row(step)[region] != 0.0);
        groups.map(|group| self.levers[group].row(step)[region] * self.effect(bases, group, region, step)).sum()
    }

    /// What age groups bring to a whole in an area and a year, in its unit.
    pub(crate) fn shift_by_age(&self, bases: &[Basis], whole: Lever, area: Area, year: i32) -> f64 {
        let at = |region: usize| self.by_age(bases, whole.index(), region, self.step(year));
        match area {
            Area::District(region) => at(region),
            Area::City => {
                let basis = &bases[whole.index()];
                basis.city(&(0..basis.base.len()).map(at).collect::<Vec<f64>>())
            }
        }
    }

    /// The shift of the whole city's value.
    pub(crate) fn shift_of_city(&self, bases: &[Basis], index: usize, step: usize) -> f64 {
        let regions = 0..bases[index].base.len();
        let shifts: Vec<f64> = regions.map(|region| self.shift(bases, index, region, step)).collect();
        bases[index].city(&shifts)
    }

    /// By how much the whole moves in a district for each unit of a part.
    pub(crate) fn effect(&self, bases: &[Basis], part: usize, region: usize, step: usize) -> f64 {
        let groups = |index: usize| groups_of(index).enumerate();
        if let Some((group, _)) = groups(ARRIVALS).find(|(_, index)| *index == part) {
            let kinds = kinds_of(bases, ARRIVALS)
                .map(|kind| self.more(bases, kind, region, step) * bases[kind].ages[region][group]);
            let usual = bases[ARRIVALS].base[region] * bases[ARRIVALS].ages[region][group];
            return (usual + kinds.sum::<f64>()) / 100.0;
        }
        if let Some((group, _)) = groups(DEPARTURES).find(|(_, index)| *index == part) {
            return bases[DEPARTURES].base[region] * bases[DEPARTURES].ages[region][group] / 100.0;
        }
        // A kind: its people come in all ages, and more or fewer of each.
        let by_age = groups(ARRIVALS)
            .map(|(group, index)| bases[part].ages[region][group] * self.levers[index].row(step)[region] / 100.0);
        1.0 + by_age.sum::<f64>()
    }

    /// Units by which a lever deviates in a district.
    fn more(&self, bases: &[Basis], index: usize, region: usize, step: usize) -> f64 {
        self.levers[index].row(step)[region] - bases[index].base[region]
    }

    /// What parts bring to a lever in a district and a year.
    pub(crate) fn shift_in(&self, bases: &[Basis], lever: Lever, region: usize, year: i32) -> f64 {
        self.shift(bases, lever.index(), region, self.step(year))
    }

    /// By what the flow of each age group is multiplied in a district; `None` where every group is as in the baseline.
    pub(crate) fn of_ages(
        &self,
        of: fn(AgeGroup) -> Lever,
        region: usize,
        year: i32,
    ) -> Option<[f64; AgeGroup::COUNT]> {
        let percent = AgeGroup::ALL.map(|group| self.district(of(group), region, year));
        percent.iter().any(|percent| *percent != 0.0).then(|| percent.map(|percent| 1.0 + percent / 100.0))
    }

    fn path(&self, bases: &[Basis], index: usize, scenario: &Scenario, years: usize) -> Path {
        let basis = &bases[index];
        let courses = |index: usize| scenario.deviations().filter(move |(lever, ..)| lever.index() == index);
        let own: Vec<(Area, &Course)> = courses(index).map(|(_, area, course)| (area, course)).collect();
        let others = || basis.follows.iter().flat_map(|(other, _)| courses(other.index()));
        let steady = |course: &Course| matches!(course, Course::Always(_));
        let constant = own.iter().all(|(_, course)| steady(course))
            && others().all(|(.., course)| steady(course))
            && kinds_of(bases, index).chain(groups_of(index)).all(|part| self.levers[part].0.len() == 1);
        let mut path = Path::default();
        for (step, year) in (self.first_year..).take(if constant { 1 } else { years.max(1) }).enumerate() {
            let followed = |area: Area| {
                let parts =
                    basis.follows.iter().filter_map(|(other, weight)| Some((scenario.course(*other, area)?, weight)));
                parts.map(|(course, weight)| course.at(year) * weight).sum()
            };
            let at = |area: Area| match own.iter().find(|(place, _)| *place == area) {
                Some((_, course)) => course.at(year),
                None => followed(area),
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

    fn step(&self, year: i32) -> usize {
        usize::try_from(year - self.first_year).unwrap_or(0)
    }

    fn row(&self, lever: Lever, year: i32) -> &[f64] {
        self.levers.get(lever.index()).map_or(&[], |path| path.row(self.step(year)))
    }

    /// Value in a district in a year, within the lever's reach; before the first projected year as in it.
    pub fn district(&self, lever: Lever, region: usize, year: i32) -> f64 {
        self.row(lever, year).get(region).copied().unwrap_or(0.0)
    }

    /// Value in an area in a year.
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

const ARRIVALS: usize = Lever::Arrivals.index();
const DEPARTURES: usize = Lever::Departures.index();

/// By how much the parts of a lever take it beyond its own reach: more may come, but only who is there can leave.
pub(crate) fn beyond(index: usize, shift: f64) -> f64 {
    if index == ARRIVALS { shift.max(0.0) } else { 0.0 }
}

/// The kinds that the lever at `index` is the sum of.
fn kinds_of(bases: &[Basis], index: usize) -> std::ops::Range<usize> {
    if index == ARRIVALS { Lever::ALL.len()..bases.len() } else { 0..0 }
}

/// The age groups that the lever at `index` is the sum of, the youngest first.
fn groups_of(index: usize) -> std::ops::Range<usize> {
    let from = |first: Lever| first.index()..first.index() + AgeGroup::COUNT;
    match index {
        ARRIVALS => from(Lever::ArrivalsOfAge(AgeGroup::Children)),
        DEPARTURES => from(Lever::DeparturesOfAge(AgeGroup::Children)),
        _ => 0..0,
    }
}
