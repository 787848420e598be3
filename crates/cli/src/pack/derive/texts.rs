//! What a pack says in words: texts that hold in the whole country, those of the Land and those of the place in their stead.

use scenario::pack::Files;

use super::Work;
use crate::pack::source::{self, Stop, TextRow};
use crate::pack::write::Table;

const TEXTS: &str = "texts.csv";

impl Work<'_> {
    /// Fills the texts with the values of the derivation, as each language writes them. Those of the country and the Land that name
    /// what this place does not have are left out; in its own that is a fault.
    pub(super) fn texts(&mut self, own: &Files, wider: [&Files; 2]) -> Result<(), Stop> {
        let mut texts: Vec<TextRow> = Vec::new();
        for files in wider.into_iter().chain([own]).filter(|files| files.contains_key(TEXTS)) {
            for row in source::rows::<TextRow>(files, TEXTS)? {
                let is_own = std::ptr::eq(files, own);
                let key = match source::fill(TEXTS, &row.key, &self.values) {
                    Ok(key) if self.holds(&key) => key,
                    Err(why) if is_own => return Err(why),
                    _ => continue,
                };
                let values = self.values.iter().map(|(name, value)| (name.clone(), written(value, &row.language)));
                let text = match source::fill(TEXTS, &row.text, &values.collect()) {
                    Ok(text) => text,
                    Err(why) if is_own => return Err(why),
                    Err(_) => continue,
                };
                match texts.iter_mut().find(|known| known.language == row.language && known.key == key) {
                    Some(known) => known.text = text,
                    None => texts.push(TextRow { language: row.language, key, text }),
                }
            }
        }
        texts.sort_by(|one, other| one.language.cmp(&other.language));
        let mut table = Table::new(&["language", "key", "text"]);
        texts.iter().for_each(|row| table.push([row.language.as_str(), &row.key, &row.text]));
        self.keep(TEXTS, table);
        Ok(())
    }

    /// Whether the pack has what a key is about: the row of a table that it names, or the German text that it is.
    fn holds(&self, key: &str) -> bool {
        let lines = |name: &str| self.out.get(name).map(|bytes| String::from_utf8_lossy(bytes));
        if let Some((table, rest)) = key.split_once('.')
            && let Some((id, _)) = rest.rsplit_once('.')
            && let Some(lines) = lines(&format!("{table}.csv"))
        {
            return lines.lines().any(|line| line.split(',').next() == Some(id));
        }
        let is_name =
            key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte));
        is_name
            || self.title() == key
            || self.out.keys().filter_map(|name| lines(name)).any(|lines| lines.contains(key))
    }
}

/// A value, which is written in German, as a language writes it.
fn written(value: &str, language: &str) -> String {
    let digit = |at: Option<usize>| at.and_then(|at| value.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
    let mark = |(at, letter): (usize, char)| match (language, letter) {
        _ if !digit(at.checked_sub(1)) || !digit(at.checked_add(1)) => letter,
        ("en", '.') => ',',
        ("en", ',') => '.',
        ("leicht", '.') => '\u{A0}',
        _ => letter,
    };
    let text: String = value.char_indices().map(mark).collect();
    if language == "en" { text.replace(" bis ", " to ").replace(" und ", " and ") } else { text }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_value_is_written_as_its_language_does() {
        for (german, english, easy) in [
            ("1.302", "1,302", "1\u{A0}302"),
            ("1,064", "1.064", "1,064"),
            ("2022 bis 2024", "2022 to 2024", "2022 bis 2024"),
            ("2023: +1.579, 2024: 141", "2023: +1,579, 2024: 141", "2023: +1\u{A0}579, 2024: 141"),
            ("Trier", "Trier", "Trier"),
        ] {
            assert_eq!(
                [written(german, "de"), written(german, "en"), written(german, "leicht")],
                [german, english, easy]
            );
        }
    }
}
