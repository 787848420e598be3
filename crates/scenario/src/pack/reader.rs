//! The tables of a pack as they are read, row by row, with what is wrong in them.

use std::collections::BTreeMap;

use faults::{Faults, Problem};

use super::manifest::source_list;
use super::model::{Area, Provenance, Quality};
use super::table::{Row, Table};

/// A record of a row; every cell is read before a missing one ends it, so that every fault of the row is named.
macro_rules! record {
    ($record:ident { $($field:ident: $value:expr),* $(,)? }) => {{
        $(let $field = $value;)*
        Some($record { $($field: $field?),* })
    }};
}
pub(super) use record;

/// What every row needs to be understood.
pub(super) struct Reader<'f> {
    pub(super) tables: BTreeMap<&'static str, Table>,
    /// Index of every source.
    pub(super) sources: BTreeMap<&'f str, usize>,
    /// Index of every district by its id.
    pub(super) regions: BTreeMap<String, usize>,
    pub(super) faults: Faults,
}

/// Id of the whole in every table.
pub(super) const WHOLE: &str = "stadt";

impl Reader<'_> {
    /// Reads a table row by row; a row that is `None` has left its reason in the faults.
    pub(super) fn each<T>(&mut self, table: &str, mut row: impl FnMut(&mut Self, &Row<'_>) -> Option<T>) -> Vec<T> {
        // Taken out for the time of reading, so that rows can be read and faults written at once.
        let Some((name, table)) = self.tables.remove_entry(table) else { return Vec::new() };
        let values = table.rows().filter_map(|line| row(self, &line)).collect();
        self.tables.insert(name, table);
        values
    }

    /// Notes a fault about a whole table, at its last line.
    pub(super) fn at_end(&mut self, table: &str, problem: Problem) {
        if let Some(table) = self.tables.get(table) {
            self.faults.add(&table.end(), problem);
        }
    }

    /// Names every row that stands in its table twice: whatever it counts would count twice. A row that is at fault already says why itself.
    pub(super) fn repeated(&mut self) {
        for table in self.tables.values() {
            for (row, first) in table.repeated() {
                let place = row.start();
                let told = self.faults.iter().any(|fault| fault.file == table.file() && fault.line == place.line);
                if !told {
                    self.faults.add(&place, Problem::SameRow { first });
                }
            }
        }
    }

    /// Path of a table's file.
    pub(super) fn file(&self, table: &str) -> String {
        self.tables.get(table).map_or_else(String::new, |table| table.file().to_owned())
    }

    /// The district that a row is about.
    pub(super) fn region(&mut self, row: &Row<'_>) -> Option<usize> {
        let id = row.text("region");
        let found = self.regions.get(id).copied();
        if found.is_none() {
            self.faults.add(&row.place("region"), Problem::UnknownRegion { id: id.to_owned() });
        }
        found
    }

    /// The place that a row is about.
    pub(super) fn area(&mut self, row: &Row<'_>) -> Option<Area> {
        match row.text("region") {
            WHOLE => Some(Area::City),
            "land" => Some(Area::Land),
            "bund" => Some(Area::Country),
            _ => self.region(row).map(Area::Region),
        }
    }

    /// The columns `quality` and `source` of a row.
    pub(super) fn provenance(&mut self, row: &Row<'_>) -> Option<Provenance> {
        let quality = row.word("quality", Quality::WORDS, &mut self.faults);
        let sources = source_list(row.text("source"), &row.place("source"), &self.sources, &mut self.faults);
        Some(Provenance { quality: quality?, sources: sources? })
    }
}
