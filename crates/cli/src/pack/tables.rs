//! What a derivation starts from: the project's own tables where they are in the folder, flat official tables in their place.

use std::collections::BTreeMap;

use scenario::pack::Files;
use serde::de::DeserializeOwned;

use super::flat;
use super::recipe::Recipe;
use super::source::{
    self, Band, Census, ComponentRow, District, DistrictAges, Electorate, FertilityRow, LandRow, LifeTableRow,
    MigrationRow, ObservationRow, SexRatioRow, Stop, TotalRow,
};

/// The rows of all tables.
pub(super) struct Tables {
    /// Name of the whole, if a flat table gives it.
    pub(super) name: Option<String>,
    /// People by sex and age group on 31 December.
    pub(super) bands: Vec<Band>,
    /// The same in another division of ages, if there is one.
    pub(super) groups: Vec<Band>,
    /// Moves over the boundary by sex and age group.
    pub(super) moves: Vec<MigrationRow>,
    /// Births, deaths and net migration by year.
    pub(super) components: Vec<ComponentRow>,
    pub(super) totals: Vec<TotalRow>,
    pub(super) observations: Vec<ObservationRow>,
    /// The districts; without any the whole is its own single region.
    pub(super) districts: Vec<District>,
    /// Persons of the districts by broad age class; without them a district has the ages of the whole.
    pub(super) district_ages: Vec<DistrictAges>,
    /// The districts at an earlier census: children, dwellings, foreigners.
    pub(super) census: Vec<Census>,
    /// Who may vote, by district: for comparison only.
    pub(super) electorate: Vec<Electorate>,
    pub(super) life_table: Vec<LifeTableRow>,
    pub(super) fertility: Vec<FertilityRow>,
    pub(super) sex_ratio: Vec<SexRatioRow>,
    pub(super) land: Vec<LandRow>,
    /// The flat tables that were read.
    pub(super) flat: Vec<flat::Used>,
}

impl Tables {
    /// Reads the tables of a folder.
    ///
    /// # Errors
    ///
    /// A table that is missing, or that is not of its form: file, line and column.
    pub(super) fn read(files: &Files, recipe: &Recipe) -> Result<Self, Stop> {
        let official = flat::read(files, recipe)?;
        let own = |name: &str, statistic: &str| -> Result<(), Stop> {
            if files.contains_key(name) || official.has(statistic) {
                return Ok(());
            }
            let instead = flat::instead(statistic, recipe, files, &official);
            Err(format!("{name}: file is missing, and {} stands in its place{instead}", flat::none(statistic, recipe)))
        };
        own("age_structure.csv", flat::POPULATION)?;
        for statistic in [flat::BIRTHS, flat::DEATHS] {
            own("components_of_change.csv", statistic)?;
        }
        own("migration.csv", flat::MIGRATION)?;
        Ok(Self {
            bands: rows_or(files, "age_structure.csv", official.bands)?,
            groups: rows_or(files, "age_groups.csv", Vec::new())?,
            moves: rows_or(files, "migration.csv", official.moves)?,
            components: rows_or(files, "components_of_change.csv", official.components)?,
            totals: rows_or(files, "population_total.csv", official.totals)?,
            observations: rows_or(files, "observations.csv", Vec::new())?,
            districts: rows_or(files, "districts.csv", Vec::new())?,
            district_ages: rows_or(files, "district_ages.csv", Vec::new())?,
            census: rows_or(files, "district_census.csv", Vec::new())?,
            electorate: rows_or(files, "district_electorate.csv", Vec::new())?,
            life_table: newer(official.life_table, source::rows(files, "life_table.csv")?, |row| row.period.clone()),
            fertility: newer(official.fertility, source::rows(files, "fertility.csv")?, |row| row.year),
            sex_ratio: newer(official.sex_ratio, source::rows(files, "sex_ratio.csv")?, |row| row.year),
            land: rows_or(files, "migration_land.csv", Vec::new())?,
            name: official.name,
            flat: official.used,
        })
    }

    /// One component of change by year.
    pub(super) fn component(&self, name: &str) -> BTreeMap<i32, f64> {
        let rows = self.components.iter().filter(|row| row.component == name);
        rows.map(|row| (row.year, row.persons)).collect()
    }

    /// Sources of rows, each once, in order of appearance.
    pub(super) fn sources<'r>(rows: impl Iterator<Item = &'r str>) -> String {
        let mut known: Vec<&str> = Vec::new();
        for id in rows.flat_map(str::split_whitespace) {
            if !known.contains(&id) {
                known.push(id);
            }
        }
        known.join(" ")
    }
}

fn rows_or<T: DeserializeOwned>(files: &Files, name: &str, otherwise: Vec<T>) -> Result<Vec<T>, Stop> {
    if files.contains_key(name) { source::rows(files, name) } else { Ok(otherwise) }
}

/// National rows of flat tables, and of the years or periods that those do not have the rows of the project's own table.
fn newer<T, P: PartialEq>(flat: Vec<T>, own: Vec<T>, period: fn(&T) -> P) -> Vec<T> {
    let kept = own.into_iter().filter(|row| !flat.iter().any(|newer| period(newer) == period(row)));
    let mut rows: Vec<T> = kept.collect();
    rows.extend(flat);
    rows
}
