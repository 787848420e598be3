//! Flat tables ("ffcsv") of the Regionaldatenbank Deutschland and of GENESIS: one figure for each region, time and combination of classes.
//!
//! Two layouts exist. The newer one has a row for each figure and says in `value_variable_label` what it counts
//! (`statistics_code;...;1_variable_code;...;value;value_unit;value_variable_code;value_variable_label`, dates as `2025-12-31`). The older one
//! has a column for each content (`Statistik_Code;...;1_Merkmal_Code;...;BEVSTD__Bevoelkerungsstand__Anzahl`, dates as `31.12.2025`). In both a
//! class that is not divided has no code and the label `Insgesamt`. Sex has the codes `GESM` and `GESW`; age groups have codes or are read
//! from their words, see [`Ages`].

mod ages;
mod figure;
mod layout;
mod text;

use scenario::pack::Fault;

pub(crate) use ages::Ages;
pub(crate) use figure::Figure;
use layout::{Layout, Values, Variable};
pub(crate) use text::cells;

/// A cell of a table and where it begins, counted from 1.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    /// Its text without quotes.
    pub(crate) text: String,
    /// Line in the file.
    pub(crate) line: usize,
    /// Column in characters.
    pub(crate) column: usize,
}

/// Men, women, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sexes {
    /// Women and girls.
    Female,
    /// Men and boys.
    Male,
    /// Not divided by sex.
    Both,
}

/// One figure of a region.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// Code of the statistic, such as `12411`.
    pub(crate) statistic: String,
    /// Its name.
    pub(crate) statistic_label: String,
    /// Calendar year, or the year whose 31 December it is.
    pub(crate) year: i32,
    /// Name of the region.
    pub(crate) region: String,
    /// Sex.
    pub(crate) sex: Sexes,
    /// Age group; `None` is all ages together.
    pub(crate) ages: Option<Ages>,
    /// What is counted, in words: `Lebendgeborene`. The older layout has underscores and `ae` in place of `ä`, here blanks.
    pub(crate) content: String,
    /// Its code, where the table has one.
    pub(crate) content_code: String,
    /// The figure.
    pub(crate) figure: Figure,
    /// Line and column of the figure.
    pub(crate) place: (usize, usize),
}

/// The figures of one region in a flat table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Flat {
    /// The rows in order.
    pub(crate) rows: Vec<Row>,
    /// Rows of the region that are divided by something else than sex and age, such as nationality: left out.
    pub(crate) left_out: usize,
}

/// Whether a header is that of a flat table.
#[must_use]
pub(crate) fn is_flat(header: &[Cell]) -> bool {
    Layout::of(header.iter().map(|cell| cell.text.as_str())).is_some()
}

/// Reads the rows of the region with an official key, such as `07211` for a Kreis.
///
/// # Errors
///
/// Every cell of the region that is not understood: a year, a day that is not 31 December, a sex, an age group, a figure.
pub(crate) fn read(file: &str, table: &[Vec<Cell>], key: &str) -> Result<Flat, Vec<Fault>> {
    let mut reader = Reader { file, faults: Vec::new() };
    let mut flat = Flat::default();
    let (header, rows) = table.split_first().map_or((&[][..], &[][..]), |(header, rows)| (header.as_slice(), rows));
    let Some(layout) = Layout::of(header.iter().map(|cell| cell.text.as_str())) else {
        reader.fault(
            &Cell { line: 1, column: 1, ..Cell::default() },
            "no header of a flat table",
            "statistics_code;... or Statistik_Code;...",
        );
        return Err(reader.faults);
    };
    for cells in rows {
        if cells.len() != header.len() {
            let (found, wanted) = (cells.len(), header.len());
            reader.fault(&cells[0], format!("{found} cells"), format!("{wanted}, as in the header"));
        } else if let Some(region) = layout.variables.iter().find(|variable| cells[variable.attribute_code].text == key)
        {
            reader.row(&layout, *region, cells, &mut flat);
        }
    }
    if reader.faults.is_empty() { Ok(flat) } else { Err(reader.faults) }
}

struct Reader<'f> {
    file: &'f str,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, at: &Cell, what: impl Into<String>, expected: impl Into<String>) {
        let (file, what, expected) = (self.file.to_owned(), what.into(), expected.into());
        self.faults.push(Fault { file, line: at.line, column: at.column, what, expected });
    }

    fn row(&mut self, layout: &Layout, region: Variable, cells: &[Cell], flat: &mut Flat) {
        let text = |index: usize| cells[index].text.trim();
        let (mut sex, mut ages) = (Some(Sexes::Both), Some(None));
        for variable in layout.variables.iter().filter(|variable| **variable != region) {
            let attribute = &cells[variable.attribute_label];
            if total(text(variable.attribute_code), &attribute.text) {
                continue;
            }
            if text(variable.code) == "GES" || text(variable.label) == "Geschlecht" {
                sex = sex_of(text(variable.attribute_code), text(variable.attribute_label));
                if sex.is_none() {
                    self.fault(attribute, format!("sex `{}`", attribute.text), "weiblich, männlich or Insgesamt");
                }
            } else if text(variable.code).starts_with("ALT") || text(variable.label).starts_with("Alter") {
                ages = self.ages(&cells[variable.attribute_code], attribute).map(Some);
            } else {
                flat.left_out += 1;
                return;
            }
        }
        let year = self.year(&cells[layout.time]);
        let (Some(sex), Some(ages), Some(year)) = (sex, ages, year) else { return };
        let mut add = |index: usize, content: &str, content_code: &str| {
            let figure = Figure::of(&cells[index].text);
            if let Figure::Wrong(found) = &figure {
                self.fault(&cells[index], format!("`{found}`"), "a number, or one of - . / x ...");
                return;
            }
            flat.rows.push(Row {
                statistic: text(layout.statistic).to_owned(),
                statistic_label: text(layout.statistic_label).to_owned(),
                year,
                region: text(region.attribute_label).to_owned(),
                sex,
                ages,
                content: content.to_owned(),
                content_code: content_code.to_owned(),
                figure,
                place: (cells[index].line, cells[index].column),
            });
        };
        match &layout.values {
            Values::Long { value, code, label } => add(*value, text(*label), text(*code)),
            Values::Wide(columns) => columns.iter().for_each(|column| add(column.index, &column.label, &column.code)),
        }
    }

    fn ages(&mut self, code: &Cell, words: &Cell) -> Option<Ages> {
        let (by_code, by_words) = (Ages::from_code(code.text.trim()), Ages::from_words(&words.text));
        match (by_code, by_words) {
            (Some(code), Some(words)) if code == words => Some(code),
            (Some(ages), None) | (None, Some(ages)) => Some(ages),
            (Some(_), Some(_)) => {
                let what = format!("`{}` and `{}` are different ages", code.text, words.text);
                self.fault(words, what, "one age group in code and words");
                None
            }
            (None, None) => {
                self.fault(words, format!("age group `{}`", words.text), "such as `18 bis unter 25 Jahre`");
                None
            }
        }
    }

    /// The year of `2025`, `2025-12-31` or `31.12.2025`.
    fn year(&mut self, cell: &Cell) -> Option<i32> {
        let text = cell.text.trim();
        let year = text.strip_suffix("-12-31").or_else(|| text.strip_prefix("31.12.")).unwrap_or(text);
        let year = year.parse().ok().filter(|year| (1800..=2200).contains(year));
        if year.is_none() {
            self.fault(cell, format!("time `{text}`"), "a year, or its 31 December");
        }
        year
    }
}

/// Whether a class is not divided.
fn total(code: &str, label: &str) -> bool {
    matches!(code, "" | "GESAMT" | "INSGESAMT") && matches!(label.trim(), "" | "Insgesamt" | "Total" | "Gesamt")
}

fn sex_of(code: &str, label: &str) -> Option<Sexes> {
    match (code, label) {
        ("GESW", _) | (_, "weiblich" | "female") => Some(Sexes::Female),
        ("GESM", _) | (_, "männlich" | "male") => Some(Sexes::Male),
        _ => None,
    }
}
