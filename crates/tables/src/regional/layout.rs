//! Which column of a flat table holds what, in both layouts that the statistics offices have published.

/// The columns of one classifying variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Variable {
    pub(super) code: usize,
    pub(super) label: usize,
    pub(super) attribute_code: usize,
    pub(super) attribute_label: usize,
}

/// A column of figures in a layout with one column for each content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) index: usize,
    pub(super) code: String,
    pub(super) label: String,
}

/// Where the figures stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Values {
    /// One figure a row; what it counts stands next to it.
    Long { value: usize, code: usize, label: usize },
    /// One column for each content, named `CODE__Label__Unit`.
    Wide(Vec<Column>),
}

/// The columns of a flat table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) statistic: usize,
    pub(super) statistic_label: usize,
    pub(super) time: usize,
    pub(super) variables: Vec<Variable>,
    pub(super) values: Values,
}

/// Names of the columns: statistic, its label, time, then the four of a variable without their number.
const LONG: [&str; 7] = [
    "statistics_code",
    "statistics_label",
    "time",
    "_variable_code",
    "_variable_label",
    "_variable_attribute_code",
    "_variable_attribute_label",
];
const WIDE: [&str; 7] = [
    "Statistik_Code",
    "Statistik_Label",
    "Zeit",
    "_Merkmal_Code",
    "_Merkmal_Label",
    "_Auspraegung_Code",
    "_Auspraegung_Label",
];

/// Joins code, label and unit in the name of a column of figures.
const JOINT: &str = "__";
/// End of the name of a column that holds the quality of figures.
const QUALITY: &str = "_q";

impl Layout {
    /// The layout that a header belongs to; `None` where it is no header of a flat table.
    pub(super) fn of<'h>(header: impl Iterator<Item = &'h str>) -> Option<Self> {
        let header: Vec<&str> = header.map(str::trim).collect();
        let long = || {
            let at = |name: &str| header.iter().position(|column| *column == name);
            let (code, label) = (at("value_variable_code")?, at("value_variable_label")?);
            Some(Values::Long { value: at("value")?, code, label })
        };
        Self::named(&header, &LONG, long()).or_else(|| Self::named(&header, &WIDE, wide(&header)))
    }

    fn named(header: &[&str], names: &[&str; 7], values: Option<Values>) -> Option<Self> {
        let at = |name: &str| header.iter().position(|column| *column == name);
        let variable = |number: usize| {
            let at = |name: &str| at(&format!("{number}{name}"));
            let (code, label) = (at(names[3])?, at(names[4])?);
            Some(Variable { code, label, attribute_code: at(names[5])?, attribute_label: at(names[6])? })
        };
        let variables: Vec<Variable> = (1..).map_while(variable).collect();
        let (statistic, statistic_label, time) = (at(names[0])?, at(names[1])?, at(names[2])?);
        let values = values.filter(|_| !variables.is_empty())?;
        Some(Self { statistic, statistic_label, time, variables, values })
    }
}

fn wide(header: &[&str]) -> Option<Values> {
    let column = |(index, name): (usize, &&str)| {
        let (code, rest) = name.split_once(JOINT)?;
        let label = rest.rsplit_once(JOINT).map_or(rest, |(label, _)| label);
        (!name.ends_with(QUALITY)).then(|| Column { index, code: code.to_owned(), label: label.replace('_', " ") })
    };
    let columns: Vec<Column> = header.iter().enumerate().filter_map(column).collect();
    (!columns.is_empty()).then_some(Values::Wide(columns))
}

#[cfg(test)]
mod tests {
    use super::{Column, Layout, Values};

    fn check(header: &str, variables: usize, values: &Values) {
        let layout = Layout::of(header.split(';')).unwrap();
        assert_eq!((layout.variables.len(), &layout.values), (variables, values), "{header}");
    }

    #[test]
    fn both_layouts_are_told_apart_by_their_header() {
        let long = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;\
            1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;\
            value_variable_label;value_q";
        check(long, 1, &Values::Long { value: 9, code: 11, label: 12 });
        let wide = "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;\
            1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;\
            2_Auspraegung_Label;     BEVSTD__Bevoelkerungsstand__Anzahl;BEVSTD__Bevoelkerungsstand__Anzahl__q";
        let column = Column { index: 13, code: "BEVSTD".to_owned(), label: "Bevoelkerungsstand".to_owned() };
        check(wide, 2, &Values::Wide(vec![column]));
    }

    #[test]
    fn other_tables_are_no_flat_tables() {
        for header in ["year;sex;age_from", "Statistik_Code;Statistik_Label;Zeit", ""] {
            assert_eq!(Layout::of(header.split(';')), None, "{header}");
        }
    }
}
