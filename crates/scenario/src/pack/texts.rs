//! What a pack says in words, by language: facts of its place that no table of figures holds, and its own texts in other languages.
//!
//! A key is a name such as `arrivals.source`, a cell of another table (`assumptions.zuzug.reason`), or a German text of the pack itself.

use std::collections::BTreeSet;

use faults::Problem;

use super::Pack;
use super::reader::Reader;

/// The table.
pub const TEXTS: &str = "texts";
/// Its columns; words have no quality, and their sources stand beside the figures that they name.
pub(super) const COLUMNS: &[&str] = &["language", "key", "text"];

/// A text of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// `de`, `en` or `leicht` (Leichte Sprache).
    pub language: String,
    /// What it is about.
    pub key: String,
    /// The text.
    pub text: String,
}

impl Pack {
    /// What the pack says in a language.
    pub fn text(&self, language: &str, key: &str) -> Option<&str> {
        let found = self.texts.iter().find(|text| text.key == key && text.language == language);
        found.map(|text| text.text.as_str())
    }
}

/// The rows; none where the pack has no such table.
pub(super) fn read(reader: &mut Reader<'_>) -> Vec<Text> {
    let mut seen = BTreeSet::new();
    reader.each(TEXTS, |reader, row| {
        let cells = COLUMNS.iter().map(|column| row.filled(column, &mut reader.faults));
        let [language, key, text] = <[_; 3]>::try_from(cells.collect::<Option<Vec<_>>>()?).ok()?;
        if !seen.insert((language.clone(), key.clone())) {
            let (key, language) = (key.clone(), language.clone());
            reader.faults.add(&row.place("key"), Problem::TextTwice { key, language });
        }
        Some(Text { language, key, text })
    })
}
