//! The city's open-data table of its districts by age group and sex, `..._AltersgruppenstatistikStadtteile.csv`.
//!
//! A row is an age group of a district, `GebietsID; Gebietsname; von; BisKleinerAls; Männlich; Weiblich`: ages from `von` to below
//! `BisKleinerAls`, the last group open. The city's file carries more columns, `MetaSchlüssel; MetaWert01; MetaWert02`, in which the day of
//! reference (`Stichtag`) and a remark stand line by line beside the figures; rows with nothing else are no age group. It is written as
//! Windows-1252, separated by semicolons.
//!
//! [`read`] understands the table and names what does not agree in it, [`DistrictAges::apply`] gives a pack with its structures.

mod apply;
mod disclosure;
mod facts;
mod read;
#[cfg(test)]
mod tests;

use cohort::disaggregate::AgeGroup;

use crate::date::Date;
use crate::sheet::{Column, Sheet};
use crate::unused::Unused;
use crate::words::{Topic, topic};

pub use apply::SOURCE;
pub use facts::district_ages;
pub use read::read;

/// Persons of every district by age group and sex.
#[derive(Debug, Clone, PartialEq)]
pub struct DistrictAges {
    /// Name of the file.
    pub file: String,
    /// Day that the figures are of, where the table says so.
    pub date: Option<Date>,
    /// The table's own remark.
    pub remark: String,
    /// Rows with figures of a district.
    pub rows: usize,
    /// Age groups by district, in the order of the pack, and sex, women first; from age 0 to the open age without gaps.
    pub groups: Vec<[Vec<AgeGroup>; 2]>,
    /// Persons who are neither women nor men in the table: half of them is counted with each.
    pub others: f64,
    /// The table does not divide by sex: its figures are divided like the city's people of the same ages.
    pub sexes_assumed: bool,
    /// What stands in the table and is not used.
    pub unused: Vec<Unused>,
}

impl DistrictAges {
    /// Persons of a district, as the table counts them.
    pub fn persons(&self, region: usize) -> f64 {
        self.groups[region].iter().flatten().map(|group| group.total).sum()
    }

    /// Persons of all districts, as the table counts them.
    pub fn total(&self) -> f64 {
        (0..self.groups.len()).map(|region| self.persons(region)).sum()
    }
}

const fn column(id: &'static str, headings: &'static [&'static str], required: bool, figures: bool) -> Column {
    Column { id, headings, required, figures }
}

/// The columns of the table.
const COLUMNS: [Column; 10] = [
    column("GebietsID", &["gebietsid", "gebietsnummer", "stadtteilnummer", "stadtteilnr", "nr"], false, false),
    column("Gebietsname", &["gebietsname", "gebiet", "stadtteil", "stadtteilname", "ortsbezirk"], false, false),
    column("von", &["von"], true, false),
    column("BisKleinerAls", &["biskleinerals", "bisunter"], true, false),
    column("Männlich", &["männlich", "männer", "mann", "m"], true, true),
    column("Weiblich", &["weiblich", "frauen", "frau", "w"], true, true),
    column(
        "Divers",
        &["divers", "diverse", "d", "ohne angabe", "divers/ohne angabe", "divers und ohne angabe"],
        false,
        true,
    ),
    column("MetaSchlüssel", &["metaschlüssel", "metaschluessel"], false, false),
    column("MetaWert01", &["metawert01"], false, false),
    column("MetaWert02", &["metawert02"], false, false),
];

/// Whether a file has the columns of the table, once for each district and age: with a column of years it is read like any other.
pub fn is_district_ages(sheet: &Sheet) -> bool {
    let Some(header) = sheet.header(&COLUMNS) else { return false };
    let record = &sheet.records()[header];
    let named = |column: &Column| record.iter().any(|cell| column.is_named(&cell.text));
    let dated = record.iter().any(|cell| topic(&cell.text) == Some(Topic::Time));
    COLUMNS[..2].iter().any(named) && !dated
}
