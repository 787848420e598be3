//! The national tables, checked.

use std::collections::BTreeMap;

use cohort::dims::{AGES, OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use cohort::life_table::LifeTable;
use faults::{Faults, Place, Problem};
use tables::Files;
use tables::sheet::{Column, HeadedTable, Row, Sheet};

use super::{Nation, YEARS_OF_RATIO};
use crate::groups::Groups;

/// Life expectancy of a year, women first.
type Expectancy = BTreeMap<i32, [f64; SEXES]>;
/// Middle of a period, and its life tables.
type Periods = Vec<(i32, [LifeTable; SEXES])>;

pub(super) fn nation(files: &Files) -> Result<Nation, Faults> {
    let mut faults = Faults::default();
    let read = collect(files, &mut faults);
    read.filter(|_| faults.is_empty()).ok_or_else(|| faults.sorted())
}

fn collect(files: &Files, faults: &mut Faults) -> Option<Nation> {
    // Every table is read before the first missing one ends it: all faults are reported at once.
    let periods = life_tables(files, faults);
    let expectancy = expectancy(files, faults);
    let births = births(files, faults);
    let fertility = fertility(files, faults);
    let old = old_ages(files, faults);
    let (periods, (expectancy, total_fertility), births) = (periods?, expectancy?, births?);
    let last: Vec<_> = births.values().rev().take(YEARS_OF_RATIO).collect();
    let sum = |sex: Sex| last.iter().map(|year| year[sex.index()]).sum::<f64>();
    let boys_per_girl = sum(Sex::Male) / sum(Sex::Female);
    let life = moved(&periods, &expectancy, faults)?;
    Some(Nation { life, fertility: fertility?, total_fertility, births, old: old?, boys_per_girl })
}

/// A column of words.
const fn words(id: &'static str, headings: &'static [&'static str]) -> Column {
    Column { id, headings, required: true, figures: false }
}

/// A column of figures.
const fn figures(id: &'static str, headings: &'static [&'static str]) -> Column {
    Column { id, headings, required: true, figures: true }
}

const YEAR: Column = words("year", &["year"]);
const SEX: Column = words("sex", &["sex"]);
const AGE: Column = words("age", &["age"]);

/// Hands a table to `take`; what is missing is in `faults`.
fn read<T>(
    files: &Files,
    file: &str,
    columns: &[Column],
    faults: &mut Faults,
    take: impl FnOnce(&HeadedTable<'_>, &mut Faults) -> Option<T>,
) -> Option<T> {
    let Some(bytes) = files.get(file) else {
        faults.add(&Place::start(file), Problem::MissingFile);
        return None;
    };
    let sheet = Sheet::read(file, bytes, faults)?;
    let table = sheet.table(columns, faults)?;
    take(&table, faults)
}

fn year(row: &Row<'_>, faults: &mut Faults) -> Option<i32> {
    row.whole("year", 1900, 2200, faults)
}

fn age(row: &Row<'_>, id: &str, faults: &mut Faults) -> Option<usize> {
    row.whole(id, 0, i32::try_from(OPEN_AGE).unwrap_or(i32::MAX), faults).and_then(|age| usize::try_from(age).ok())
}

fn sex(row: &Row<'_>, faults: &mut Faults) -> Option<Sex> {
    let found = Sex::ALL.into_iter().find(|sex| sex.code() == row.text("sex"));
    if found.is_none() {
        faults.add(&row.place("sex"), Problem::NotOneSex { code: row.text("sex").to_owned() });
    }
    found
}

/// The life tables of all periods; a period is written as its first and last year, such as `2016/18`.
fn life_tables(files: &Files, faults: &mut Faults) -> Option<Periods> {
    let columns = [
        words("period", &["period"]),
        SEX,
        AGE,
        figures("survivors", &["l"]),
        figures("person_years", &["personyears"]),
        figures("expectancy", &["e"]),
    ];
    read(files, "life_table.csv", &columns, faults, |table, faults| {
        let mut found: BTreeMap<i32, [[Vec<f64>; 3]; SEXES]> = BTreeMap::new();
        for row in table.rows() {
            let Some(middle) = middle(row.text("period")) else {
                let text = row.text("period").to_owned();
                faults.add(&row.place("period"), Problem::NoPeriod { text });
                return None;
            };
            let (sex, age) = (sex(&row, faults)?, age(&row, "age", faults)?);
            let columns = &mut found.entry(middle).or_default()[sex.index()];
            if columns[0].len() != age {
                faults.add(&row.place("age"), Problem::NotNextAge { age, next: columns[0].len() });
                return None;
            }
            for (column, id) in columns.iter_mut().zip(["survivors", "person_years", "expectancy"]) {
                column.push(row.number(id, 0.0, faults)?);
            }
        }
        let mut periods = Vec::new();
        for (middle, sexes) in found {
            let mut tables = Vec::new();
            for [survivors, years, expectancy] in sexes {
                let (Ok(survivors), Ok(years), Some(last)) =
                    (<[f64; AGES]>::try_from(survivors), <[f64; AGES]>::try_from(years), expectancy.last())
                else {
                    faults.add(&table.end(), Problem::TableNotWhole { middle });
                    return None;
                };
                match LifeTable::from_published(&survivors, &years, *last) {
                    Ok(made) => tables.push(made),
                    Err(why) => faults.add(&table.end(), Problem::NoLifeTable { why }),
                }
            }
            periods.push((middle, <[LifeTable; SEXES]>::try_from(tables).ok()?));
        }
        if periods.is_empty() {
            faults.add(&table.end(), Problem::NoLifeTables);
        }
        (!periods.is_empty()).then_some(periods)
    })
}

/// Middle year of a period such as `2016/18`.
fn middle(period: &str) -> Option<i32> {
    let (first, last) = period.split_once('/')?;
    let (from, to): (i32, i32) = (first.parse().ok()?, last.parse().ok()?);
    let to = if last.len() == 2 { from / 100 * 100 + to } else { to };
    (from <= to).then_some((from + to) / 2)
}

fn expectancy(files: &Files, faults: &mut Faults) -> Option<(Expectancy, BTreeMap<i32, f64>)> {
    let columns = [
        YEAR,
        figures("female", &["female"]),
        figures("male", &["male"]),
        figures("births_per_woman", &["birthsperwoman"]),
    ];
    read(files, "life_expectancy.csv", &columns, faults, |table, faults| {
        let (mut expectancy, mut fertility) = (Expectancy::new(), BTreeMap::new());
        for row in table.rows() {
            let at = year(&row, faults)?;
            expectancy.insert(at, [row.number("female", 1.0, faults)?, row.number("male", 1.0, faults)?]);
            fertility.insert(at, row.number("births_per_woman", 0.1, faults)?);
        }
        filled(table, &expectancy, faults)?;
        Some((expectancy, fertility))
    })
}

/// Every year's table: that of the nearest period, moved to the year's life expectancy.
fn moved(periods: &Periods, expectancy: &Expectancy, faults: &mut Faults) -> Option<BTreeMap<i32, [LifeTable; SEXES]>> {
    let mut life = BTreeMap::new();
    for (year, expected) in expectancy {
        let (middle, tables) = periods.iter().min_by_key(|(middle, _)| (middle - year).abs())?;
        let then = super::nearest(expectancy, *middle);
        let mut made = Vec::new();
        for (sex, table) in tables.iter().enumerate() {
            let goal = table.life_expectancy_at_birth() + expected[sex] - then[sex];
            match table.with_life_expectancy(goal) {
                Ok(moved) => made.push(moved),
                Err(why) => {
                    let year = *year;
                    faults.add(&Place::start("life_expectancy.csv"), Problem::NotMoved { year, why });
                }
            }
        }
        life.insert(*year, <[LifeTable; SEXES]>::try_from(made).ok()?);
    }
    Some(life)
}

fn births(files: &Files, faults: &mut Faults) -> Option<BTreeMap<i32, [f64; SEXES]>> {
    let columns = [YEAR, figures("boys", &["boys"]), figures("girls", &["girls"])];
    read(files, "births.csv", &columns, faults, |table, faults| {
        let mut births = BTreeMap::new();
        for row in table.rows() {
            let at = year(&row, faults)?;
            let before = births.last_key_value().map(|(year, _): (&i32, _)| *year);
            if before.is_some_and(|before| before + 1 != at) {
                faults.add(&row.place("year"), Problem::NotNextYear { year: at });
                return None;
            }
            births.insert(at, [row.number("girls", 1.0, faults)?, row.number("boys", 1.0, faults)?]);
        }
        filled(table, &births, faults)?;
        Some(births)
    })
}

fn fertility(files: &Files, faults: &mut Faults) -> Option<BTreeMap<i32, [f64; AGES]>> {
    let columns = [YEAR, AGE, figures("rate", &["rate"])];
    read(files, "fertility.csv", &columns, faults, |table, faults| {
        let mut years: BTreeMap<i32, [f64; AGES]> = BTreeMap::new();
        for row in table.rows() {
            let (at, age) = (year(&row, faults)?, age(&row, "age", faults)?);
            years.entry(at).or_insert([0.0; AGES])[age] = row.number("rate", 0.0, faults)?;
        }
        filled(table, &years, faults)?;
        Some(years)
    })
}

/// Persons of the oldest groups; a year's groups follow each other up to the open age.
fn old_ages(files: &Files, faults: &mut Faults) -> Option<BTreeMap<i32, Groups>> {
    let columns =
        [YEAR, SEX, words("age_from", &["agefrom"]), words("age_to", &["ageto"]), figures("persons", &["persons"])];
    read(files, "old_ages.csv", &columns, faults, |table, faults| {
        let mut years: BTreeMap<i32, Groups> = BTreeMap::new();
        for row in table.rows() {
            let (at, sex, from) = (year(&row, faults)?, sex(&row, faults)?, age(&row, "age_from", faults)?);
            let to = if row.text("age_to").is_empty() { OPEN_AGE } else { age(&row, "age_to", faults)? };
            let group = AgeGroup { from, to, total: row.number("persons", 0.0, faults)? };
            years.entry(at).or_default()[sex.index()].push(group);
        }
        let follows = |groups: &Vec<AgeGroup>| {
            groups.last().is_some_and(|group| group.to == OPEN_AGE)
                && groups.windows(2).all(|pair| pair[0].to + 1 == pair[1].from)
        };
        for (at, groups) in &years {
            if !groups.iter().all(follows) {
                faults.add(&table.end(), Problem::GroupsWithGap { year: *at });
            }
        }
        Some(years)
    })
}

/// A table without a row says nothing.
fn filled<T>(table: &HeadedTable<'_>, years: &BTreeMap<i32, T>, faults: &mut Faults) -> Option<()> {
    if years.is_empty() {
        faults.add(&table.end(), Problem::NoRow);
        return None;
    }
    Some(())
}
