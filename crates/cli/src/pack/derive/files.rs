//! What is said about the tables that were read, and what is taken over as it is: sources, projects, forecasts.

use std::collections::BTreeMap;

use scenario::pack::{Files, TABLES};

use super::Work;
use crate::pack::counted;
use crate::pack::flat;
use crate::pack::source::{self, Stop};
use crate::pack::tables::Tables;
use crate::pack::write::{Table, german};

const SOURCES: &str = "sources.csv";

impl Work<'_> {
    /// Reports the flat tables and sets the values that texts and provenance name: years, yearly figures, sources.
    pub(super) fn say_tables(&mut self) {
        let said: Vec<String> = self.tables.flat.iter().map(flat::Used::report).collect();
        self.report.extend(said);
        let (periods, base_year) = (self.periods, self.recipe.base_year);
        for (name, [first, last]) in [("vital", periods.vital), ("net", periods.net), ("rates", periods.rates)] {
            let years = match last - first {
                0 => first.to_string(),
                1 => format!("{first} und {last}"),
                _ => format!("{first} bis {last}"),
            };
            self.set(&format!("{name}_years"), years);
        }
        self.set("base_year", base_year.to_string());
        self.set("whole", self.whole().to_owned());
        for (name, years) in [("births", periods.vital), ("deaths", periods.vital), ("net_migration", periods.net)] {
            let values = self.tables.component(name);
            let listed: Vec<String> = values
                .range(years[0]..=years[1])
                .map(|(year, value)| format!("{year}: {}", german(*value, 0)))
                .collect();
            self.set(&format!("{name}_by_year"), listed.join(", "));
        }
        let within = |years: [i32; 2], year: i32| (years[0]..=years[1]).contains(&year);
        let before = periods.rates.map(|year| year - 1);
        let tables = &self.tables;
        let bands = |years: [i32; 2]| {
            let rows = tables.bands.iter().filter(move |band| within(years, band.year));
            Tables::sources(rows.map(|band| band.source.as_str()))
        };
        let component = |name: &str| {
            let rows = tables.components.iter();
            let rows = rows.filter(|row| row.component == name && within(periods.vital, row.year));
            Tables::sources(rows.map(|row| row.source.as_str()))
        };
        let moves = tables.moves.iter().filter(|row| within(periods.rates, row.year));
        let recipe = &self.recipe;
        let life_table = tables.life_table.iter().filter(|row| row.period == recipe.life_table);
        let fertility = tables.fertility.iter().filter(|row| row.year == recipe.fertility_year);
        let sex_ratio = tables.sex_ratio.iter().filter(|row| row.year == recipe.sex_ratio_year);
        let sources = [
            ("source_sex_ratio", Tables::sources(sex_ratio.map(|row| row.source.as_str()))),
            ("source_life_table", Tables::sources(life_table.map(|row| row.source.as_str()))),
            ("source_fertility", Tables::sources(fertility.map(|row| row.source.as_str()))),
            ("source_population", bands([base_year; 2])),
            ("source_exposed", bands(before)),
            ("source_births", component("births")),
            ("source_deaths", component("deaths")),
            ("source_migration", Tables::sources(moves.map(|row| row.source.as_str()))),
        ];
        for (name, ids) in sources {
            self.set(name, ids);
        }
    }

    /// Quality and sources of whole tables, with `{source_...}` replaced by the tables that were used.
    pub(super) fn provenance(&self) -> Result<BTreeMap<String, [String; 2]>, Stop> {
        let notes = self.recipe.provenance.iter().map(|(table, [quality, ids])| {
            let filled = source::fill("recipe.json", ids, &self.values)?;
            Ok((table.clone(), [quality.clone(), Tables::sources([filled.as_str()].into_iter())]))
        });
        notes.collect()
    }

    /// A table of the folder as it is; without it an empty one.
    pub(super) fn taken_over(&mut self, name: &str) -> Result<(), Stop> {
        if self.files.contains_key(name) {
            self.out.insert(name.to_owned(), source::bytes(self.files, name)?.to_vec());
        } else {
            let header = TABLES.iter().find(|(table, _)| name.strip_suffix(".csv") == Some(table));
            let columns = header.map_or(&[][..], |(_, columns)| columns);
            let header: Vec<&str> = columns.iter().chain(&["quality", "source"]).copied().collect();
            self.keep(name, Table::new(&header));
        }
        Ok(())
    }

    /// Writes the tables of what was counted by age; returns their quality and sources.
    pub(super) fn counted(&mut self) -> Vec<(String, [String; 2])> {
        let mut notes = Vec::new();
        for (name, table, sources) in counted::pack_tables(&self.tables) {
            self.keep(&format!("{name}.csv"), table);
            notes.push((name.to_owned(), ["official".to_owned(), sources]));
        }
        notes
    }

    /// The sources of the place, then those of the national tables, of its Land and of its flat tables that it does not name itself.
    pub(super) fn sources(&mut self, folders: [&Files; 3]) -> Result<(), Stop> {
        let mut known = Vec::new();
        let mut bytes = Vec::new();
        for files in folders {
            let Some(table) = files.get(SOURCES) else { continue };
            if bytes.is_empty() {
                bytes.extend_from_slice(table);
                known = ids(table)?;
                continue;
            }
            let mut more = Table::new(&[]);
            for row in rows(table)?.iter().filter(|row| !known.iter().any(|id| row.get(0) == Some(id))) {
                more.push(row.iter());
            }
            bytes.extend(more.bytes());
            known.extend(ids(table)?);
        }
        let mut added = Table::new(&[]);
        let mut said = Vec::new();
        for used in self.tables.flat.iter().filter(|used| !known.contains(&used.source)) {
            added.push(used.source_row().iter().map(String::as_str));
            said.push(format!(
                "source: {} has no row in {SOURCES}; publisher and licence are written as not stated",
                used.source
            ));
        }
        bytes.extend(added.bytes());
        self.report.extend(said);
        self.out.insert(SOURCES.to_owned(), bytes);
        Ok(())
    }
}

/// Rows of the table of sources, the header first.
fn rows(table: &[u8]) -> Result<Vec<csv::StringRecord>, Stop> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table);
    reader.records().collect::<Result<_, _>>().map_err(|why| format!("{SOURCES}: {why}"))
}

/// First cells of the rows.
fn ids(table: &[u8]) -> Result<Vec<String>, Stop> {
    Ok(rows(table)?.iter().map(|row| row.get(0).unwrap_or_default().to_owned()).collect())
}
