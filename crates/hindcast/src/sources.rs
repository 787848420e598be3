//! The tables that the hindcast reads, checked: what comes after cannot miss a year or an age.

use std::ops::RangeInclusive;

use cohort::dims::{AGES, OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use cohort::life_table::LifeTable;
use tables::sheet::Column;
use tables::{Faults, Files};

use crate::grouped::{Groups, figures, groups, read, together, words, year};
use crate::{BASE_YEAR, LAST_YEAR};

/// The tables by the names under which they are looked for.
pub const FILES: [&str; 8] = [
    "age_structure.csv",
    "age_groups.csv",
    "migration.csv",
    "components_of_change.csv",
    "life_table_2016_18.csv",
    "births_germany.csv",
    "fertility_2013.csv",
    "migration_2020.csv",
];

/// The reconstruction of single ages starts on 31 December of this year: migration by sex is published from the next one on.
pub(crate) const FIRST_YEAR: i32 = 2001;
/// Up to this year migration is published by age without gap.
pub const LAST_AGES: i32 = 2018;
/// From this year on it is published by age again: one year between lacks it.
const AGES_AGAIN: i32 = 2020;

/// Everything the hindcast starts from; years run without gap.
pub(crate) struct Sources {
    /// Persons in 17 age groups on 31 December, 2001 to 2013.
    pub(crate) past: Vec<Groups>,
    /// Persons in five-year bands on 31 December, 2013 to 2021.
    pub(crate) structure: Vec<Groups>,
    /// Arrivals and departures by six age groups, 2002 to 2021; 2019 composed as 2018 and 2020 together.
    pub(crate) arrivals: Vec<Groups>,
    pub(crate) departures: Vec<Groups>,
    /// Live births and deaths, 2002 to 2021.
    pub(crate) births: Vec<f64>,
    pub(crate) deaths: Vec<f64>,
    /// What the balance leaves unexplained, 2014 to 2021.
    pub(crate) residual: Vec<f64>,
    /// Germany 2016/18, women first.
    pub(crate) life: [LifeTable; SEXES],
    /// Live births of Germany: first year, and boys and girls of each year up to 2013.
    pub(crate) nation: (i32, Vec<[f64; 2]>),
    /// Births per woman by the age reached, Germany 2013.
    pub(crate) fertility: [f64; AGES],
}

impl Sources {
    /// Reads and checks all tables.
    pub(crate) fn read(files: &Files) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let read = Self::collect(files, &mut faults);
        read.filter(|_| faults.is_empty()).ok_or_else(|| faults.sorted())
    }

    fn collect(files: &Files, faults: &mut Faults) -> Option<Self> {
        let persons = figures("persons", &["persons"]);
        let any = |_: usize, _: usize| true;
        // Every table is read before the first missing one ends it: all faults are told at once.
        let structure = groups(files, FILES[0], BASE_YEAR..=LAST_YEAR, persons, five_years, faults);
        let past = groups(files, FILES[1], FIRST_YEAR..=BASE_YEAR, persons, any, faults);
        let components = Components::read(files, faults);
        let mut moves = |flow: Column| moves(files, flow, components.as_ref(), faults);
        let (arrivals, departures) =
            (moves(figures("arrivals", &["arrivals"])), moves(figures("departures", &["departures"])));
        let mut series = |name: &str, years: RangeInclusive<i32>| {
            components.as_ref().and_then(|all| all.series(name, years, faults))
        };
        let all = FIRST_YEAR + 1..=LAST_YEAR;
        let (births, deaths) = (series("births", all.clone()), series("deaths", all));
        let residual = series("residual", BASE_YEAR + 1..=LAST_YEAR);
        let life = life_tables(files, faults);
        let nation = nation(files, faults);
        let fertility = fertility(files, faults);
        Some(Self {
            past: past?,
            structure: structure?,
            arrivals: arrivals?,
            departures: departures?,
            births: births?,
            deaths: deaths?,
            residual: residual?,
            life: life?,
            nation: nation?,
            fertility: fertility?,
        })
    }

    /// The finest groups of 31 December 2013 that both published tables together give.
    ///
    /// Where one table ends a group and the other does not, the difference of the running totals is a group of its own.
    pub(crate) fn base_groups(&self) -> Groups {
        std::array::from_fn(|sex| {
            let tables = [self.past.last(), self.structure.first()].map(|year| year.map(|groups| &groups[sex]));
            let mut below: Vec<(usize, f64)> = Vec::new();
            for groups in tables.into_iter().flatten() {
                let mut sum = 0.0;
                for group in groups {
                    sum += group.total;
                    below.push((group.to, sum));
                }
            }
            below.sort_by_key(|(age, _)| *age);
            below.dedup_by_key(|(age, _)| *age);
            let mut from = 0;
            let mut before = 0.0;
            let mut finest = Vec::new();
            for (to, sum) in below {
                finest.push(AgeGroup { from, to, total: sum - before });
                (from, before) = (to + 1, sum);
            }
            finest
        })
    }
}

/// The bands of the comparison: five years each, the last 90 and over. A year may hold other groups beside them.
fn five_years(from: usize, to: usize) -> bool {
    from.is_multiple_of(5) && (from < 90 && to == from + 4 || from == 90 && to == OPEN_AGE)
}

/// One flow of migrants by age group, every year from 2002 to 2021.
fn moves(files: &Files, flow: Column, components: Option<&Components>, faults: &mut Faults) -> Option<Vec<Groups>> {
    let name = flow.id;
    let any = |_: usize, _: usize| true;
    let before = groups(files, FILES[2], FIRST_YEAR + 1..=LAST_AGES, flow, any, faults);
    let after = groups(files, FILES[7], AGES_AGAIN..=LAST_YEAR, flow, any, faults);
    let between = LAST_AGES + 1..=AGES_AGAIN - 1;
    let totals = components.and_then(|all| all.series(name, between, faults));
    let (mut years, after) = (before?, after?);
    for total in totals? {
        let Some(made) = together(years.last()?, after.first()?, total) else {
            let what = format!("other age groups in {AGES_AGAIN} than in {LAST_AGES}");
            faults.add(&tables::Place::start(FILES[7]), what, "the same groups");
            return None;
        };
        years.push(made);
    }
    years.extend(after);
    Some(years)
}

/// Components of change of the city by year.
struct Components {
    rows: Vec<(i32, String, f64)>,
}

impl Components {
    const FILE: &'static str = FILES[3];

    fn read(files: &Files, faults: &mut Faults) -> Option<Self> {
        let columns = [words("year", &["year"]), words("component", &["component"]), figures("persons", &["persons"])];
        read(files, Self::FILE, &columns, faults, |table, faults| {
            let mut rows = Vec::new();
            for row in table.rows() {
                let (Some(year), Some(persons)) = (year(&row, faults), row.number("persons", f64::MIN, faults)) else {
                    continue;
                };
                rows.push((year, row.text("component").to_owned(), persons));
            }
            Some(Self { rows })
        })
    }

    fn series(&self, name: &str, years: RangeInclusive<i32>, faults: &mut Faults) -> Option<Vec<f64>> {
        let mut values = Vec::new();
        for year in years.clone() {
            let mut found = self.rows.iter().filter(|(at, component, _)| *at == year && component == name);
            match (found.next(), found.next()) {
                (Some((_, _, persons)), None) => values.push(*persons),
                (first, _) => {
                    let what = format!("{} row for {name} of {year}", if first.is_some() { "a second" } else { "no" });
                    faults.add(&tables::Place::start(Self::FILE), what, "one");
                }
            }
        }
        (values.len() == years.count()).then_some(values)
    }
}

fn life_tables(files: &Files, faults: &mut Faults) -> Option<[LifeTable; SEXES]> {
    const COLUMNS: [Column; 5] = [
        words("sex", &["sex"]),
        words("age", &["age"]),
        figures("l", &["l"]),
        figures("person_years", &["personyears"]),
        figures("e", &["e"]),
    ];
    read(files, FILES[4], &COLUMNS, faults, |table, faults| {
        let mut found = [[None; AGES]; SEXES];
        for row in table.rows() {
            let Some(age) = row.whole("age", 0, 100, faults).and_then(|age| usize::try_from(age).ok()) else {
                continue;
            };
            let values = ["l", "person_years", "e"].map(|id| row.number(id, 0.0, faults));
            let sex = Sex::ALL.into_iter().find(|sex| sex.code() == row.text("sex"));
            if let (Some(sex), [Some(l), Some(years), Some(e)]) = (sex, values) {
                found[sex.index()][age] = Some((l, years, e));
            }
        }
        let mut made = found.iter().zip(Sex::ALL).map(|(ages, sex)| {
            let (mut survivors, mut years, mut last) = ([0.0; AGES], [0.0; AGES], 0.0);
            for (age, value) in ages.iter().enumerate() {
                let Some((l, person_years, e)) = value else {
                    faults.add(&table.end(), format!("no row for {}, age {age}", sex.code()), "ages 0 to 100");
                    return None;
                };
                (survivors[age], years[age], last) = (*l, *person_years, *e);
            }
            let made = LifeTable::from_published(&survivors, &years, last);
            made.map_err(|why| faults.add(&table.end(), why.to_string(), "a life table")).ok()
        });
        let (women, men) = (made.next().flatten(), made.next().flatten());
        Some([women?, men?])
    })
}

fn nation(files: &Files, faults: &mut Faults) -> Option<(i32, Vec<[f64; 2]>)> {
    let columns = [words("year", &["year"]), figures("boys", &["boys"]), figures("girls", &["girls"])];
    read(files, FILES[5], &columns, faults, |table, faults| {
        let mut first = None;
        let mut births = Vec::new();
        for row in table.rows() {
            let at = year(&row, faults)?;
            let next = *first.get_or_insert(at) + i32::try_from(births.len()).unwrap_or(0);
            if at != next {
                faults.add(&row.place("year"), format!("year {at}"), format!("{next}, the year after the one before"));
                return None;
            }
            // Births of the years to be projected are not known in the base year.
            if at <= BASE_YEAR {
                births.push([row.number("boys", 1.0, faults)?, row.number("girls", 1.0, faults)?]);
            }
        }
        let last = first? + i32::try_from(births.len()).unwrap_or(0) - 1;
        if last < BASE_YEAR || first? > 2011 {
            faults.add(&table.end(), format!("births up to {last}"), format!("births of 2011 to {BASE_YEAR} at least"));
            return None;
        }
        Some((first?, births))
    })
}

fn fertility(files: &Files, faults: &mut Faults) -> Option<[f64; AGES]> {
    let columns = [words("age", &["age"]), figures("rate", &["rate"])];
    read(files, FILES[6], &columns, faults, |table, faults| {
        let mut rates = [0.0; AGES];
        for row in table.rows() {
            let age = row.whole("age", 0, 100, faults).and_then(|age| usize::try_from(age).ok());
            if let (Some(age), Some(rate)) = (age, row.number("rate", 0.0, faults)) {
                rates[age] = rate;
            }
        }
        if rates.iter().all(|rate| *rate == 0.0) {
            faults.add(&table.end(), "no rate above zero", "births per woman");
            return None;
        }
        Some(rates)
    })
}
