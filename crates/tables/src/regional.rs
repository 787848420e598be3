//! Flat tables ("ffcsv") of the Regionaldatenbank Deutschland and of GENESIS: one figure for each region, time and combination of classes.
//!
//! Two layouts exist. The newer one has a row for each figure and says in `value_variable_label` what it counts
//! (`statistics_code;...;1_variable_code;...;value;value_unit;value_variable_code;value_variable_label`, dates as `2025-12-31`). The older one
//! has a column for each content (`Statistik_Code;...;1_Merkmal_Code;...;BEVSTD__Bevoelkerungsstand__Anzahl`, dates as `31.12.2025`). In both a
//! class that is not divided has no code and the label `Insgesamt`. Sex has the codes `GESM` and `GESW`; age groups have codes or are read
//! from their words, see [`Ages`].

mod ages;
mod facts;
mod layout;

use faults::{Faults, Place, Problem};
use scenario::pack::delimited::Cell;

pub use ages::Ages;
pub(crate) use facts::{NotRead, facts};
use layout::{Layout, Values, Variable};

use crate::figure::{Figure, parse};
use crate::sheet::Sheet;

/// Men, women, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sexes {
    /// Women and girls.
    Female,
    /// Men and boys.
    Male,
    /// Not divided by sex.
    Both,
}

/// One figure of a region.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Code of the statistic, such as `12411`.
    pub statistic: String,
    /// Its name.
    pub statistic_label: String,
    /// Calendar year, the year whose 31 December it is, or the last year of the period.
    pub year: i32,
    /// The time as it stands in the table, such as `2022/24` for a life table.
    pub time: String,
    /// Name of the region.
    pub region: String,
    /// Sex.
    pub sex: Sexes,
    /// Age group; `None` is all ages together.
    pub ages: Option<Ages>,
    /// What is counted, in words: `Lebendgeborene`. The older layout has underscores and `ae` in place of `ä`, here blanks.
    pub content: String,
    /// Its code, where the table has one.
    pub content_code: String,
    /// The figure; never empty.
    pub figure: Figure,
    /// Line and column of the figure.
    pub place: (usize, usize),
}

/// The figures of one region in a flat table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Flat {
    /// The rows in order.
    pub rows: Vec<Row>,
    /// Rows of the region that are divided by something else than sex and age, such as nationality: left out.
    pub left_out: usize,
}

/// Whether a file is a flat table: it begins with the header of one.
pub fn is_flat(sheet: &Sheet) -> bool {
    layout(sheet).is_some()
}

fn layout(sheet: &Sheet) -> Option<Layout> {
    Layout::of(sheet.records().first()?.iter().map(|cell| cell.text.as_str()))
}

/// Reads the rows of the region with an official key, such as `07211` for a Kreis.
///
/// ```
/// use tables::regional::{Sexes, read};
/// use tables::sheet::Sheet;
///
/// let births = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;\
///     1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n\
///     12612;Statistik der Geburten;JAHR;Jahr;2024;KREISE;Kreise;07211;Trier, kreisfreie Stadt;869;Anzahl;BEV001;Lebendgeborene";
/// let mut faults = tables::Faults::default();
/// let sheet = Sheet::read("births.csv", births.as_bytes(), &mut faults).ok_or(faults)?;
/// let row = &read(&sheet, "07211")?.rows[0];
/// assert_eq!((row.year, row.sex, row.figure.value()), (2024, Sexes::Both, Some(869.0)));
/// # Ok::<(), tables::Faults>(())
/// ```
///
/// # Errors
///
/// Every cell of the region that is not understood: a year, a day that is not 31 December, a sex, an age group, a figure.
pub fn read(sheet: &Sheet, key: &str) -> Result<Flat, Faults> {
    let mut reader = Reader { file: sheet.file(), faults: Faults::default() };
    let mut flat = Flat::default();
    let Some(layout) = layout(sheet) else {
        reader.faults.add(&Place::start(sheet.file()), Problem::NoFlatHeader);
        return Err(reader.faults);
    };
    let mut records = sheet.records().iter();
    let wanted = records.next().map_or(0, Vec::len);
    for cells in records {
        if let Some(first) = cells.first().filter(|_| cells.len() != wanted) {
            reader.fault(first, Problem::CellCount { found: cells.len(), wanted });
        } else if let Some(region) = layout.variables.iter().find(|variable| cells[variable.attribute_code].text == key)
        {
            reader.row(&layout, *region, cells, &mut flat);
        }
    }
    if reader.faults.is_empty() { Ok(flat) } else { Err(reader.faults.sorted()) }
}

struct Reader<'f> {
    file: &'f str,
    faults: Faults,
}

impl Reader<'_> {
    fn fault(&mut self, at: &Cell, problem: Problem) {
        self.faults.add(&at.place(self.file), problem);
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
                    self.fault(attribute, Problem::UnknownSex { word: attribute.text.clone() });
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
            let figure = match parse(&cells[index].text, None) {
                Ok(figure) if figure != Figure::Empty => figure,
                read => {
                    let problem = read.err().map_or(Problem::NoFigure, |found| Problem::Figure { found });
                    self.fault(&cells[index], problem);
                    return;
                }
            };
            flat.rows.push(Row {
                statistic: text(layout.statistic).to_owned(),
                statistic_label: text(layout.statistic_label).to_owned(),
                year,
                time: text(layout.time).to_owned(),
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
                let (code, said) = (code.text.clone(), words.text.clone());
                self.fault(words, Problem::DifferentAges { code, words: said });
                None
            }
            (None, None) => {
                self.fault(words, Problem::UnknownAges { words: words.text.clone() });
                None
            }
        }
    }

    /// The year of `2025`, `2025-12-31` or `31.12.2025`, the last of `2022/24`.
    fn year(&mut self, cell: &Cell) -> Option<i32> {
        let text = cell.text.trim();
        let year = text.strip_suffix("-12-31").or_else(|| text.strip_prefix("31.12.")).unwrap_or(text);
        let year = match year.split_once('/') {
            Some((first, last)) if first.len() == 4 && last.len() == 2 => {
                format!("{}{last}", first.get(..2).unwrap_or_default())
            }
            _ => year.to_owned(),
        };
        let year = year.parse().ok().filter(|year| (1800..=2200).contains(year));
        if year.is_none() {
            self.fault(cell, Problem::UnknownTime { text: text.to_owned() });
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

#[cfg(test)]
mod tests {
    use super::{Ages, Flat, Sexes, read};
    use crate::Faults;
    use crate::figure::Figure;
    use crate::sheet::Sheet;

    const HEADER: &str = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;\
        1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;\
        2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label";
    /// Trier, 31 December 2023 (12411-02-03-4).
    const ROW: &str = "12411;Fortschreibung;STAG;Stichtag;2023-12-31;KREISE;Kreise;07211;Trier, kreisfreie Stadt;ALTX20;\
        Altersgruppen (unter 3 bis 75 u. m.);ALT018B20;18 bis unter 20 Jahre;2099;Anzahl;BEVSTD;Bevölkerungsstand";

    fn flat(row: &str) -> Result<Flat, Faults> {
        let mut faults = Faults::default();
        let sheet = Sheet::read("table.csv", format!("{HEADER}\n{row}\n").as_bytes(), &mut faults).unwrap();
        read(&sheet, "07211")
    }

    #[test]
    fn a_row_is_a_figure_with_year_sex_and_ages() {
        let rows = flat(ROW).unwrap().rows;
        let row = &rows[0];
        assert_eq!((rows.len(), row.year, row.sex, row.figure), (1, 2023, Sexes::Both, Figure::Number(2099.0)));
        assert_eq!((row.ages, row.content.as_str()), (Some(Ages { from: 18, to: Some(19) }), "Bevölkerungsstand"));
        assert_eq!((row.region.as_str(), row.place.0), ("Trier, kreisfreie Stadt", 2));
    }

    #[test]
    fn a_time_is_a_year_a_31_december_or_a_period() {
        for (time, year) in [("2023-12-31", 2023), ("31.12.2023", 2023), ("2023", 2023), ("2022/24", 2024)] {
            let rows = flat(&ROW.replace("2023-12-31", time)).unwrap().rows;
            assert_eq!((rows[0].year, rows[0].time.as_str()), (year, time));
        }
    }

    #[test]
    fn other_regions_and_other_classes_are_passed_over() {
        for (from, to, left_out) in [
            (";07211;", ";07312;", 0),
            ("ALTX20;Altersgruppen (unter 3 bis 75 u. m.);ALT018B20", "NAT;Nationalität;NATA", 1),
        ] {
            let flat = flat(&ROW.replace(from, to)).unwrap();
            assert_eq!((flat.rows.len(), flat.left_out), (0, left_out), "{to}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named_with_its_place() {
        for (from, to, expected) in [
            (";2099;", ";2.099;", "ambiguous: `2.099` may be 2099 or 2.099, expected a number, or one of - . / x ..."),
            (";2099;", ";;", "no figure, expected a number, or one of - . / x ..."),
            ("2023-12-31", "2023-06-30", "time `2023-06-30`, expected a year, or its 31 December"),
            (
                "ALT018B20",
                "ALT018B25",
                "`ALT018B25` and `18 bis unter 20 Jahre` are different ages, expected one age group in code and words",
            ),
            (
                "ALT018B20;18 bis unter 20 Jahre",
                "ALTX;jung",
                "age group `jung`, expected such as `18 bis unter 25 Jahre`",
            ),
            (";Anzahl;", ";", "16 cells, expected 17, as in the header"),
        ] {
            let faults = flat(&ROW.replace(from, to)).unwrap_err().to_string();
            assert!(faults.starts_with("table.csv:2:") && faults.ends_with(expected), "{faults}");
        }
    }
}
