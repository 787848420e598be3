//! Terms in sentences: where a word stands that the page explains.

use locale::glossary::{Term, groups};

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that need no explanation.
    Plain(&'a str),
    /// A word of the sentence, and the term that it is.
    Explained(&'a str, &'static Term),
}

/// Every term, by subject and in the order of the list.
pub fn terms() -> impl Iterator<Item = &'static Term> {
    groups().iter().flat_map(|(_, terms)| terms.iter())
}

/// The term of this short name.
#[must_use]
pub fn term(id: &str) -> Option<&'static Term> {
    terms().find(|term| term.id == id)
}

/// A sentence in pieces, each term marked where it stands first; of two words that begin at the same place the longer one counts.
#[must_use]
pub fn marked(sentence: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut known: Vec<&str> = Vec::new();
    let mut rest = sentence;
    while let Some((at, word, term)) = first(rest, &known, sentence.len() - rest.len(), sentence) {
        if at > 0 {
            pieces.push(Piece::Plain(&rest[..at]));
        }
        pieces.push(Piece::Explained(&rest[at..at + word.len()], term));
        known.push(term.id);
        rest = &rest[at + word.len()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Plain(rest));
    }
    pieces
}

/// The first word in `rest` that is a term not yet known; `offset` is where `rest` begins in the whole sentence.
fn first(rest: &str, known: &[&str], offset: usize, whole: &str) -> Option<(usize, &'static str, &'static Term)> {
    let open = terms().filter(|term| !known.contains(&term.id));
    let words = open.flat_map(|term| term.words.iter().map(move |word| (*word, term)));
    let places = words.filter_map(|(word, term)| {
        let (at, _) = rest.match_indices(word).find(|(at, _)| stands_alone(whole, offset + at, word.len()))?;
        Some((at, word, term))
    });
    places.min_by_key(|(at, word, _)| (*at, usize::MAX - word.len()))
}

/// Whether no letter, digit or hyphen stands directly before or behind the word.
fn stands_alone(whole: &str, at: usize, length: usize) -> bool {
    let joins = |char: char| char.is_alphanumeric() || char == '-';
    !whole[..at].ends_with(joins) && !whole[at + length..].starts_with(joins)
}

/// The terms whose name, other words or meaning contain what somebody types; all of them for nothing.
#[must_use]
pub fn matching(typed: &str) -> Vec<&'static Term> {
    let typed = typed.trim().to_lowercase();
    let fits = |text: &str| text.to_lowercase().contains(&typed);
    terms().filter(|term| fits(term.name) || term.words.iter().any(|word| fits(word)) || fits(term.meaning)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(sentence: &str) -> Vec<(&str, &str)> {
        let pieces = marked(sentence);
        let whole: String = pieces.iter().map(|(Piece::Plain(text) | Piece::Explained(text, _))| *text).collect();
        assert_eq!(whole, sentence, "nothing of the sentence is lost");
        let terms = pieces.into_iter().filter_map(|piece| match piece {
            Piece::Explained(word, term) => Some((word, term.id)),
            Piece::Plain(_) => None,
        });
        terms.collect()
    }

    #[test]
    fn the_longer_word_counts_and_each_term_once() {
        assert_eq!(
            explained("Zuzug ohne freie Wohnung und Zuzug; noch ein Zuzug."),
            [("Zuzug ohne freie Wohnung", "zuzug-ohne-wohnung"), ("Zuzug", "zuzug")]
        );
    }

    #[test]
    fn a_part_of_another_word_is_no_term() {
        assert_eq!(explained("Zuzugsjahr, Basisjahr, Bau-Basis"), []);
        assert_eq!(
            explained("In der Basis: Altenquotient (ab 65)"),
            [("Basis", "basis"), ("Altenquotient", "altenquotient")]
        );
    }

    #[test]
    fn what_is_typed_is_looked_for_without_regard_to_case() {
        assert!(matching("tfr").iter().any(|term| term.id == "geburten-je-frau"));
        assert_eq!(matching(" ").len(), terms().count());
        assert!(matching("qqq").is_empty());
    }
}
