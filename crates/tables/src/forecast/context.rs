//! What the lines above a table say about it.

use scenario::pack::delimited::Cell;

/// Who published what, from which base year; texts are empty where the table says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// Publisher.
    pub publisher: String,
    /// Title.
    pub title: String,
    /// The forecast starts from 31 December of this year.
    pub base_year: Option<i32>,
    /// Remark of the table.
    pub note: String,
}

impl Context {
    /// Reads the lines above a table: the publisher by the words `Statistisches Landesamt` or `Statistisches Bundesamt`, the base year after `Basisjahr`, the
    /// title as the line that names a forecast.
    pub(super) fn of(lines: &[Vec<Cell>]) -> Self {
        let mut context = Self::default();
        for text in lines.iter().flatten().map(|cell| cell.text.trim()) {
            let lower = text.to_lowercase();
            if context.publisher.is_empty()
                && let Some(at) = text.find("Statistisches Landesamt").or_else(|| text.find("Statistisches Bundesamt"))
            {
                let end = text[at..].find([',', '(', ';', '.']).map_or(text.len(), |length| at + length);
                text[at..end].trim().clone_into(&mut context.publisher);
            }
            if context.base_year.is_none()
                && let Some(at) = lower.find("basisjahr")
            {
                context.base_year = lower[at..].split(|c: char| !c.is_ascii_digit()).find_map(year);
            }
            if context.title.is_empty() && lower.contains("vorausberechnung") {
                let end = lower.find('(').filter(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
                text[..end].trim().clone_into(&mut context.title);
            }
        }
        context
    }
}

/// A year that a forecast may be about: `2030`, `31.12.2030` or `2030*`.
pub(super) fn year(text: &str) -> Option<i32> {
    let text = text.trim().trim_end_matches(['*', ')']);
    let text = text.strip_prefix("31.12.").unwrap_or(text);
    (text.len() == 4).then(|| text.parse().ok()).flatten().filter(|year| (1900..=2200).contains(year))
}

/// Thousands of persons, where the lines above a table say that its figures are in thousands.
pub(super) fn unit(lines: &[Vec<Cell>]) -> f64 {
    let thousands = ["in 1 000", "in 1.000", "in 1000", "in tausend", "1 000 personen", "1.000 personen"];
    let said = |cell: &Cell| {
        let text = cell.text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
        thousands.iter().any(|words| text.contains(words))
    };
    if lines.iter().flatten().any(said) { 1000.0 } else { 1.0 }
}
