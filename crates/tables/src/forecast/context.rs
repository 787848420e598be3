//! What the lines above a table say about it.

use scenario::pack::delimited::Cell;

use crate::words::times::year;

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
    pub(crate) fn of(lines: &[&Cell]) -> Self {
        let mut context = Self::default();
        for text in lines.iter().map(|cell| cell.text.trim()) {
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
            if context.title.is_empty()
                && ["vorausberechnung", "prognose", "vorausschätzung"].iter().any(|word| lower.contains(word))
            {
                let end = lower.find('(').filter(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
                text[..end].trim().clone_into(&mut context.title);
            }
        }
        context
    }
}
