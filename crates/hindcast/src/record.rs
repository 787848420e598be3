//! What was counted in a place, year by year.

use std::collections::BTreeMap;

use cohort::dims::{OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use scenario::pack::{Area, Measure, Pack};

use crate::groups::{self, Groups};

/// Moves over the boundary in a year by sex and age group, the age reached on 31 December.
#[derive(Debug, Clone, PartialEq)]
pub struct Flows {
    /// Arrivals.
    pub arrivals: Groups,
    /// Departures.
    pub departures: Groups,
    /// Whether the ages were published; otherwise they are those of the years on both sides.
    pub published: bool,
}

/// What was counted in a place. Every year's groups run without gap from 0 to the open age.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    people: BTreeMap<i32, Groups>,
    flows: BTreeMap<i32, Flows>,
    births: BTreeMap<i32, f64>,
    deaths: BTreeMap<i32, f64>,
}

/// The census that a year's count is the first to stand on: what was counted before and after does not join.
pub(crate) const CENSUS_YEARS: [i32; 2] = [2011, 2022];

impl Record {
    /// Puts rows in the order of years; years whose groups have gaps are left out.
    ///
    /// `people` and `flows` are rows of year, sex and group, in one or several divisions of ages. Years between two with flows are
    /// filled with the groups of both, scaled to the totals where those are known (`totals`: arrivals and departures by year).
    pub fn new(
        people: &[(i32, Sex, AgeGroup)],
        flows: &[(i32, Sex, AgeGroup, AgeGroup)],
        totals: [&BTreeMap<i32, f64>; 2],
        births: BTreeMap<i32, f64>,
        deaths: BTreeMap<i32, f64>,
    ) -> Self {
        let people = by_year(people.iter().copied());
        let arrivals = by_year(flows.iter().map(|(year, sex, arrivals, _)| (*year, *sex, *arrivals)));
        let mut departures = by_year(flows.iter().map(|(year, sex, _, departures)| (*year, *sex, *departures)));
        let flows = arrivals
            .into_iter()
            .filter_map(|(year, arrivals)| {
                let departures = departures.remove(&year)?;
                Some((year, Flows { arrivals, departures, published: true }))
            })
            .collect();
        let mut record = Self { people, flows, births, deaths };
        record.fill(totals);
        record
    }

    /// The record of a pack; years without a table of births or deaths stay open.
    pub fn of_pack(pack: &Pack) -> Self {
        let series = |measure: Measure| -> BTreeMap<i32, f64> {
            pack.series(measure, Area::City).map(|seen| (seen.year, seen.value)).collect()
        };
        let age_group = |group: &scenario::pack::Group, total: f64| AgeGroup { from: group.from, to: group.to, total };
        let people = pack.counted.people.iter();
        let people: Vec<_> =
            people.map(|row| (row.group.year, row.group.sex, age_group(&row.group, row.persons))).collect();
        let flows = pack.counted.flows.iter().map(|row| {
            let group = &row.group;
            (group.year, group.sex, age_group(group, row.arrivals), age_group(group, row.departures))
        });
        let flows: Vec<_> = flows.collect();
        let totals = [&series(Measure::Arrivals), &series(Measure::Departures)];
        Self::new(&people, &flows, totals, series(Measure::Births), series(Measure::Deaths))
    }

    fn fill(&mut self, totals: [&BTreeMap<i32, f64>; 2]) {
        let known: Vec<i32> = self.flows.keys().copied().collect();
        for pair in known.windows(2) {
            for year in pair[0] + 1..pair[1] {
                let (before, after) = (&self.flows[&pair[0]], &self.flows[&pair[1]]);
                let arrivals = groups::between(&before.arrivals, &after.arrivals, totals[0].get(&year).copied());
                let departures = groups::between(&before.departures, &after.departures, totals[1].get(&year).copied());
                if let (Some(arrivals), Some(departures)) = (arrivals, departures) {
                    self.flows.insert(year, Flows { arrivals, departures, published: false });
                }
            }
        }
    }

    /// Lets the newest counted moves, births and deaths stand for the years after them up to `year`.
    ///
    /// For a year whose people are already counted, but not yet what led to them: only the shape of its cohorts inside of the published groups depends on it.
    pub fn carry_to(&mut self, year: i32) {
        carry(&mut self.births, year, |births| *births);
        carry(&mut self.deaths, year, |deaths| *deaths);
        carry(&mut self.flows, year, |flows| Flows { published: false, ..flows.clone() });
    }

    /// People on 31 December of a year by sex and age group.
    pub fn people(&self, year: i32) -> Option<&Groups> {
        self.people.get(&year)
    }

    /// Years at whose end people were counted by age.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = i32> {
        self.people.keys().copied()
    }

    /// Moves over the boundary during a year.
    pub fn flows(&self, year: i32) -> Option<&Flows> {
        self.flows.get(&year)
    }

    /// Live births in a year.
    pub fn births(&self, year: i32) -> Option<f64> {
        self.births.get(&year).copied()
    }

    /// Deaths in a year.
    pub fn deaths(&self, year: i32) -> Option<f64> {
        self.deaths.get(&year).copied()
    }

    /// Children under three on 31 December, where they are a group.
    pub(crate) fn under_three(&self, year: i32) -> Option<f64> {
        let people = self.people(year)?;
        let of = |groups: &[AgeGroup]| groups.first().filter(|group| group.to == 2).map(|group| group.total);
        Some(of(&people[0])? + of(&people[1])?)
    }

    /// The first year from which an unbroken record leads to `launch`: people by age at its end, moves and births in every year after it.
    pub fn first_before(&self, launch: i32) -> i32 {
        let moved = |year: i32| self.flows.contains_key(&year) && self.born(year);
        let reached = (0..).map(|back| launch - back).take_while(|year| moved(*year)).last().map_or(launch, |y| y - 1);
        (reached..launch).find(|year| self.people.contains_key(year)).unwrap_or(launch)
    }

    fn born(&self, year: i32) -> bool {
        self.births.contains_key(&year) || self.under_three(year).is_some()
    }
}

/// Copies the newest entry before `year` to the years from there on.
fn carry<T>(years: &mut BTreeMap<i32, T>, year: i32, copy: impl Fn(&T) -> T) {
    let Some((last, made)) = years.range(..year).next_back().map(|(last, value)| (*last, copy(value))) else { return };
    for missing in last + 1..=year {
        years.entry(missing).or_insert_with(|| copy(&made));
    }
}

/// Rows as the finest groups of each year; years with a gap are left out.
fn by_year(rows: impl Iterator<Item = (i32, Sex, AgeGroup)>) -> BTreeMap<i32, Groups> {
    let mut years: BTreeMap<i32, [Vec<AgeGroup>; SEXES]> = BTreeMap::new();
    for (year, sex, group) in rows.filter(|(_, _, group)| group.to <= OPEN_AGE) {
        years.entry(year).or_default()[sex.index()].push(group);
    }
    let finest = years.into_iter().map(|(year, rows)| (year, rows.map(|rows| groups::finest(&rows))));
    finest.filter(|(_, groups)| groups::whole(groups)).collect()
}
