//! Tables by sex and single age: population, life table, fertility, profiles and rates.

use std::collections::BTreeMap;

use cohort::dims::{AGES, SEXES, Sex};
use cohort::life_table::LifeTable;
use cohort::{Cells, SexAges};
use faults::{Faults, Place, Problem};
use ndarray::{Array2, Array3, s};

use crate::cells::scale;

use super::manifest::{FILE, Settings};
use super::model::{Fertility, Mortality};
use super::reader::{Reader, WHOLE};
use super::table::Row;

/// Rates by region, sex and age, and the line that each age of each region stands on.
pub(super) struct RateTable {
    pub(super) values: Cells,
    pub(super) lines: Array2<usize>,
}

/// One age of one group: its values for women and men and its line.
struct Age {
    group: String,
    age: usize,
    values: [f64; SEXES],
    line: usize,
}

/// Rows of a table with the columns `female` and `male`, keyed by a group and an age.
fn ages(reader: &mut Reader<'_>, table: &str, group: &str, highest: f64) -> BTreeMap<String, Vec<Option<Age>>> {
    let mut groups: BTreeMap<String, Vec<Option<Age>>> = BTreeMap::new();
    let rows = reader.each(table, |reader, row| {
        let faults = &mut reader.faults;
        let name = row.filled(group, faults)?;
        let age = age(row, faults);
        let women = row.number("female", 0.0, highest, faults);
        let men = row.number("male", 0.0, highest, faults);
        let (age, place) = (age?, row.place("age"));
        if group == "region" && name != WHOLE {
            reader.region(row)?;
        }
        // A row with a fault still holds the place of its age: one damage is one message.
        let values = [women.unwrap_or(0.0), men.unwrap_or(0.0)];
        let slot = groups.entry(name.clone()).or_insert_with(|| (0..AGES).map(|_| None).collect());
        if slot[age].is_some() {
            let (column, value) = (group.to_owned(), name.clone());
            reader.faults.add(&place, Problem::AgeOfTwice { column, value, age });
        }
        slot[age] = Some(Age { group: name, age, values, line: place.line });
        Some(())
    });
    drop(rows);
    for (name, slots) in &groups {
        missing_ages(reader, table, (group, name), slots.iter().map(Option::is_some));
    }
    groups
}

fn age(row: &Row<'_>, faults: &mut Faults) -> Option<usize> {
    row.whole("age", 0, 100, faults).and_then(|age| usize::try_from(age).ok())
}

fn missing_ages(reader: &mut Reader<'_>, table: &str, group: (&str, &str), there: impl Iterator<Item = bool>) {
    let missing: Vec<_> = there.enumerate().filter(|(_, there)| !there).map(|(age, _)| age.to_string()).collect();
    if !missing.is_empty() {
        let (column, value) = (group.0.to_owned(), group.1.to_owned());
        reader.at_end(table, Problem::MissingAges { column, value, ages: missing.join(", ") });
    }
}

/// Groups by region to arrays; where `whole_stands_in`, the rows of the whole stand for every district without rows of its own.
fn by_region(
    reader: &mut Reader<'_>,
    table: &str,
    groups: &BTreeMap<String, Vec<Option<Age>>>,
    whole_stands_in: bool,
) -> RateTable {
    let regions = reader.regions.clone();
    let mut rates = RateTable { values: Cells::zeros(regions.len()), lines: Array2::zeros((regions.len(), AGES)) };
    for (id, &region) in &regions {
        let found = groups.get(id).or_else(|| groups.get(WHOLE).filter(|_| whole_stands_in));
        let Some(slots) = found else {
            reader.at_end(table, Problem::NoRegionAges { id: id.clone() });
            continue;
        };
        for Age { age, values, line, .. } in slots.iter().flatten() {
            for (sex, value) in values.iter().enumerate() {
                rates.values.view_mut()[[region, sex, *age]] = *value;
            }
            rates.lines[[region, *age]] = *line;
        }
    }
    rates
}

pub(super) fn population(reader: &mut Reader<'_>) -> Option<Cells> {
    let groups = ages(reader, "population", "region", f64::INFINITY);
    if let Some(row) = groups.get(WHOLE).and_then(|slots| slots.iter().flatten().next()) {
        let file = reader.file("population");
        let place = Place { file: &file, line: row.line, column: 1 };
        reader.faults.add(&place, Problem::WholeCounted { id: row.group.clone() });
    }
    Some(by_region(reader, "population", &groups, false).values)
}

pub(super) fn rates(reader: &mut Reader<'_>, table: &str, level: f64) -> Option<RateTable> {
    let groups = ages(reader, table, "region", 1.0);
    let mut rates = by_region(reader, table, &groups, true);
    scale(rates.values.figures_mut(), level);
    Some(rates)
}

/// How far from 1 the sum of shares may be before it is a fault: the rounding of a table written with six decimals.
pub(super) const SHARE_TOLERANCE: f64 = 1e-6;

pub(super) fn profiles(reader: &mut Reader<'_>) -> BTreeMap<String, SexAges> {
    let groups = ages(reader, "migration_in", "profile", 1.0);
    let mut profiles = BTreeMap::new();
    for (name, slots) in groups {
        let mut profile = SexAges::zeros();
        for Age { age, values, .. } in slots.iter().flatten() {
            for (sex, value) in values.iter().enumerate() {
                profile.view_mut()[[sex, *age]] = *value;
            }
        }
        let sum = profile.sum();
        if (sum - 1.0).abs() > SHARE_TOLERANCE {
            reader.at_end("migration_in", Problem::ProfileSum { profile: name.clone(), sum });
        }
        profile.figures_mut().iter_mut().for_each(|share| *share /= sum);
        profiles.insert(name, profile);
    }
    profiles
}

pub(super) fn mortality(reader: &mut Reader<'_>, settings: &Settings) -> Option<Mortality> {
    let mut columns = Array3::<f64>::zeros((SEXES, 2, AGES));
    let mut seen = Array2::from_elem((SEXES, AGES), false);
    let table = "mortality";
    reader.each(table, |reader, row| {
        let faults = &mut reader.faults;
        let words = Sex::ALL.map(|sex| (sex.code(), sex.index()));
        let sex = row.word("sex", &words, faults);
        let age = age(row, faults);
        let survivors = row.number("survivors", 0.0, f64::INFINITY, faults).unwrap_or(1.0);
        let years = row.number("person_years", 0.0, f64::INFINITY, faults).unwrap_or(1.0);
        let (sex, age) = (sex?, age?);
        if std::mem::replace(&mut seen[[sex, age]], true) {
            let (column, value) = ("sex".to_owned(), row.text("sex").to_owned());
            faults.add(&row.place("age"), Problem::AgeOfTwice { column, value, age });
        }
        columns.slice_mut(s![sex, .., age]).assign(&ndarray::arr1(&[survivors, years]));
        Some(())
    });
    for sex in Sex::ALL {
        missing_ages(reader, table, ("sex", sex.code()), seen.row(sex.index()).iter().copied());
    }
    if !reader.faults.is_empty() {
        // A table with gaps or refused cells would only be called inconsistent once more.
        return None;
    }
    let mut tables = Vec::new();
    for (sex, e100) in Sex::ALL.into_iter().zip([settings.e100_female, settings.e100_male]) {
        let column = |index: usize| std::array::from_fn(|age| columns[[sex.index(), index, age]]);
        match LifeTable::from_published(&column(0), &column(1), e100) {
            Ok(table) => tables.push(table),
            Err(why) => reader.at_end(table, Problem::InconsistentTable { sex: sex.code(), why }),
        }
    }
    let city: Vec<_> = tables.iter().filter_map(|table| table.with_level(settings.mortality_level).ok()).collect();
    let published = <[LifeTable; SEXES]>::try_from(tables).ok()?;
    let Ok(city) = <[LifeTable; SEXES]>::try_from(city) else {
        reader.faults.add(&Place::start(FILE), Problem::MortalityLevel { value: settings.mortality_level });
        return None;
    };
    Some(Mortality { published, level: settings.mortality_level, city })
}

pub(super) fn fertility(reader: &mut Reader<'_>, settings: &Settings) -> Option<Fertility> {
    let mut rates = [0.0; AGES];
    let mut seen = [false; AGES];
    reader.each("fertility", |reader, row| {
        let faults = &mut reader.faults;
        let rate = row.number("births_per_woman", 0.0, 1.0, faults).unwrap_or(0.0);
        let age = age(row, faults)?;
        if std::mem::replace(&mut seen[age], true) {
            faults.add(&row.place("age"), Problem::AgeTwice { age });
        }
        rates[age] = rate;
        Some(())
    });
    let missing: Vec<_> = (15..50).filter(|&age| !seen[age]).map(|age| age.to_string()).collect();
    if !missing.is_empty() {
        reader.at_end("fertility", Problem::MissingBirthAges { ages: missing.join(", ") });
    }
    Some(Fertility { rates, boys_per_girl: settings.boys_per_girl })
}
