//! The table of forecasts, and the age groups in it as publishers name them.

use std::collections::BTreeSet;

use faults::Problem;

use super::model::{ForecastPoint, Precision};
use super::reader::Reader;

pub(super) fn read(reader: &mut Reader<'_>) -> Vec<ForecastPoint> {
    let mut seen = BTreeSet::new();
    reader.each("forecasts", |reader, row| {
        let forecast = row.filled("forecast", &mut reader.faults)?;
        row.filled("publisher", &mut reader.faults);
        row.filled("title", &mut reader.faults);
        let mut base_year = None;
        if !row.text("base_year").is_empty() {
            base_year = Some(row.whole("base_year", 1800, 2200, &mut reader.faults)?);
        }
        let (area, provenance) = (reader.area(row), reader.provenance(row));
        let notice = row.text("year").is_empty() && row.text("persons").is_empty();
        let (mut year, mut persons) = (None, None);
        if notice {
            row.filled("note", &mut reader.faults);
        } else {
            year = Some(row.whole("year", 1800, 2200, &mut reader.faults)?);
            persons = Some(row.count("persons", &mut reader.faults)?);
            row.filled("group", &mut reader.faults);
        }
        let text = |column| row.text(column).to_owned();
        let point = ForecastPoint {
            forecast,
            publisher: text("publisher"),
            title: text("title"),
            base_year,
            variant: text("variant"),
            area: area?,
            year,
            group: text("group"),
            persons,
            precision: row.word("precision", Precision::WORDS, &mut reader.faults)?,
            note: text("note"),
            provenance: provenance?,
        };
        if !seen.insert((point.forecast.clone(), point.variant.clone(), point.area, year, point.group.clone())) {
            let twice = Problem::ForecastTwice { forecast: point.forecast.clone(), year: row.text("year").to_owned() };
            reader.faults.add(&row.place("year"), twice);
        }
        Some(point)
    })
}

impl ForecastPoint {
    /// In the column of groups: everybody.
    const EVERYBODY: &str = "alle";

    /// First and last age of everybody.
    pub const EVERY_AGE: (usize, usize) = (0, LAST);

    /// Whether it counts people of every age.
    pub fn is_of_everybody(&self) -> bool {
        self.group == Self::EVERYBODY
    }

    /// First and last age of its group, both included; `None` for a group that says no ages.
    pub fn ages(&self) -> Option<(usize, usize)> {
        if self.is_of_everybody() { Some(Self::EVERY_AGE) } else { ages(&self.group) }
    }
}

/// First and last age, both included, of a group's name: `unter 20`, `20 bis 64`, `20 bis unter 65`, `20-64`, `65 und älter`,
/// `80+`. `None` for a name that says no ages.
fn ages(name: &str) -> Option<(usize, usize)> {
    let name = name.trim().to_lowercase();
    let numbers: Vec<usize> =
        name.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    let under = name.contains("unter");
    let open = name.contains('+') || ["älter", "mehr", "ab ", "über"].iter().any(|word| name.contains(word));
    match numbers[..] {
        [to] if under && to > 0 => Some((0, to - 1)),
        [from] if open => Some((from, LAST)),
        [age] => Some((age, age)),
        [from, to] if under && from < to => Some((from, to - 1)),
        [from, to] if from <= to => Some((from, to)),
        _ => None,
    }
}

/// The open age of the model.
const LAST: usize = cohort::dims::AGES - 1;

#[cfg(test)]
mod tests {
    use super::ages;

    #[test]
    fn groups_are_understood_as_publishers_write_them() {
        for (name, expected) in [
            ("unter 20", Some((0, 19))),
            ("20 bis 64 Jahre", Some((20, 64))),
            ("20 bis unter 65 Jahre", Some((20, 64))),
            ("20-64", Some((20, 64))),
            ("65 und älter", Some((65, 100))),
            ("80+", Some((80, 100))),
            ("ab 65", Some((65, 100))),
            ("Erwerbsfähige", None),
            ("64-20", None),
        ] {
            assert_eq!(ages(name), expected, "{name}");
        }
    }
}
