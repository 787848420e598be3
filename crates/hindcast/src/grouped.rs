//! Tables with a row for each year, sex and age group.

use std::ops::RangeInclusive;

use cohort::dims::{OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use tables::sheet::{Column, Row, Sheet, Table};
use tables::{Faults, Files, Place};

/// Age groups of women and men.
pub(crate) type Groups = [Vec<AgeGroup>; SEXES];

/// A column of words.
pub(crate) const fn words(id: &'static str, headings: &'static [&'static str]) -> Column {
    Column { id, headings, required: true, figures: false }
}

/// A column of figures.
pub(crate) const fn figures(id: &'static str, headings: &'static [&'static str]) -> Column {
    Column { id, headings, required: true, figures: true }
}

const YEAR: Column = words("year", &["year"]);
const SEX: Column = words("sex", &["sex"]);
const FROM: Column = words("age_from", &["agefrom"]);
const TO: Column = words("age_to", &["ageto"]);

/// Hands a table to `take`; what is missing is in `faults`.
pub(crate) fn read<T>(
    files: &Files,
    file: &str,
    columns: &[Column],
    faults: &mut Faults,
    take: impl FnOnce(&Table<'_>, &mut Faults) -> Option<T>,
) -> Option<T> {
    let Some(bytes) = files.get(file) else {
        faults.add(&Place::start(file), "file is missing", "the table");
        return None;
    };
    let sheet = Sheet::read(file, bytes, faults)?;
    let table = sheet.table(columns, faults)?;
    take(&table, faults)
}

/// The year of a row.
pub(crate) fn year(row: &Row<'_>, faults: &mut Faults) -> Option<i32> {
    row.whole("year", 1900, 2200, faults)
}

/// The figure `value` by age group of every year wanted, the first year first; groups that `keep` refuses and totals are passed over.
///
/// The groups of each year and sex follow each other without gap from 0 to the open age.
pub(crate) fn groups(
    files: &Files,
    file: &str,
    years: RangeInclusive<i32>,
    value: Column,
    keep: fn(usize, usize) -> bool,
    faults: &mut Faults,
) -> Option<Vec<Groups>> {
    read(files, file, &[YEAR, SEX, FROM, TO, value], faults, |table, faults| {
        let mut found: Vec<Groups> = years.clone().map(|_| Groups::default()).collect();
        let before = faults.len();
        for row in table.rows() {
            let Some(index) = year(&row, faults).map(|year| usize::try_from(year - years.start())) else { continue };
            let together = row.text("sex") == "i" || row.text("age_from") == "alle";
            let Some(year) = index.ok().and_then(|index| found.get_mut(index)).filter(|_| !together) else { continue };
            let Some(sex) = Sex::ALL.into_iter().find(|sex| sex.code() == row.text("sex")) else {
                faults.add(&row.place("sex"), format!("sex is `{}`", row.text("sex")), "f, m or i");
                continue;
            };
            let Some(group) = group(&row, value.id, faults) else { continue };
            if keep(group.from, group.to) {
                year[sex.index()].push(group);
            }
        }
        for (year, groups) in years.zip(&mut found) {
            for (sex, groups) in Sex::ALL.into_iter().zip(groups) {
                groups.sort_by_key(|group| group.from);
                // The age structure of 2019 was published in two divisions that share some groups.
                groups.dedup();
                if faults.len() == before && !whole(groups) {
                    let what = format!("age groups of {year}, {}, with a gap or twice", sex.code());
                    faults.add(&table.end(), what, "every age from 0 to the open age once");
                }
            }
        }
        (faults.len() == before).then_some(found)
    })
}

/// A total composed as two years together; nothing if their groups are not the same.
pub(crate) fn together(before: &Groups, after: &Groups, total: f64) -> Option<Groups> {
    let mut made = before.clone();
    for (groups, others) in made.iter_mut().zip(after) {
        let same = groups.len() == others.len();
        if !same || groups.iter().zip(others).any(|(one, other)| (one.from, one.to) != (other.from, other.to)) {
            return None;
        }
        for (group, other) in groups.iter_mut().zip(others) {
            group.total += other.total;
        }
    }
    let sum: f64 = made.iter().flatten().map(|group| group.total).sum();
    for group in made.iter_mut().flatten() {
        group.total *= total / sum;
    }
    Some(made)
}

fn group(row: &Row<'_>, value: &str, faults: &mut Faults) -> Option<AgeGroup> {
    let oldest = i32::try_from(OPEN_AGE).unwrap_or(i32::MAX);
    let age =
        |id: &str, faults: &mut Faults| row.whole(id, 0, oldest, faults).and_then(|age| usize::try_from(age).ok());
    let from = age("age_from", faults)?;
    let to = if row.text("age_to").is_empty() { OPEN_AGE } else { age("age_to", faults)? };
    Some(AgeGroup { from, to, total: row.number(value, 0.0, faults)? })
}

fn whole(groups: &[AgeGroup]) -> bool {
    groups.first().is_some_and(|group| group.from == 0)
        && groups.last().is_some_and(|group| group.to == OPEN_AGE)
        && groups.windows(2).all(|pair| pair[0].to + 1 == pair[1].from)
}
