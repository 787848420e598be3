//! In which unit the figures of a table are.

use super::text::{fold, folded_words};

/// The unit of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Persons or cases, one by one.
    Persons,
    /// Thousands of them.
    Thousands,
    /// Shares in per cent or per mille, and rates.
    Shares,
    /// An index: another year is 100.
    Index,
    /// The change of persons from one year to another.
    Change,
}

/// The unit that a text around figures names, a heading or a line above; `None` where it names none.
///
/// ```
/// use tables::words::units::{Unit, unit};
///
/// assert_eq!(unit("Vorausberechnung (Tsd.)"), Some(Unit::Thousands));
/// assert_eq!(unit("Angaben in 1 000"), Some(Unit::Thousands));
/// assert_eq!(unit("Anteile an der Bevölkerung in %"), Some(Unit::Shares));
/// assert_eq!(unit("Index (2020 = 100)"), Some(Unit::Index));
/// assert_eq!(unit("Bevölkerungsstand (Anzahl)"), Some(Unit::Persons));
/// assert_eq!(unit("Einwohner"), None);
/// ```
pub fn unit(text: &str) -> Option<Unit> {
    let words = folded_words(text);
    let has = |word: &str| words.iter().any(|known| known == word);
    let starts = |start: &str| words.iter().any(|known| known.starts_with(start));
    let all = fold(text);
    // A footnote below a figure may explain a mark; here only what speaks of the figures counts.
    let index = has("index") || starts("messzahl") || starts("indexwert") || has("indizes");
    let equals_hundred = text
        .split('=')
        .nth(1)
        .is_some_and(|rest| rest.trim_start().starts_with("100") && !rest.trim_start().starts_with("1000"));
    if index || equals_hundred {
        return Some(Unit::Index);
    }
    let share = text.contains(['%', '‰'])
        || starts("prozent")
        || starts("anteil")
        || has("percent")
        || has("share")
        || has("shares")
        || words.iter().any(|word| word.ends_with("quote") || word.ends_with("anteil") || word.ends_with("anteile"))
        || has("promille")
        || all.contains("vonhundert")
        || rate(&words);
    if share {
        return Some(Unit::Shares);
    }
    let thousand = has("tsd")
        || has("tausend")
        || has("tds")
        || starts("tausende")
        || has("thousand")
        || has("thousands")
        || all.contains("in1000")
        || (all.contains("1000personen") || all.contains("1000einwohner"));
    if thousand {
        return Some(Unit::Thousands);
    }
    if starts("veraenderung") || has("zuwachs") || has("differenz") {
        return Some(Unit::Change);
    }
    let persons = has("anzahl") || all.contains("inpersonen") || has("absolut");
    persons.then_some(Unit::Persons)
}

/// `je 1 000 Einwohner`, `pro 1000`: a rate.
fn rate(words: &[String]) -> bool {
    words.windows(2).any(|pair| {
        matches!(pair[0].as_str(), "je" | "pro" | "per") && pair[1].starts_with(|char: char| char.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_by_the_words_of_the_offices() {
        for (text, expected) in [
            ("Vorausberechnung, mittlere Variante, Angaben in Tsd. Personen", Some(Unit::Thousands)),
            ("in 1.000", Some(Unit::Thousands)),
            ("1 000 Personen", Some(Unit::Thousands)),
            ("in Tausend", Some(Unit::Thousands)),
            ("Jugendquotient je 100", Some(Unit::Shares)),
            ("Geborene je 1 000 Einwohner", Some(Unit::Shares)),
            ("Anteil 65+", Some(Unit::Shares)),
            ("Ausländeranteil", Some(Unit::Shares)),
            ("2020=100", Some(Unit::Index)),
            ("Veränderung gegenüber Vorjahr", Some(Unit::Change)),
            ("Jahr", None),
            ("65 Jahre und älter", None),
        ] {
            assert_eq!(unit(text), expected, "{text}");
        }
    }
}
