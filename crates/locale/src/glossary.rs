//! What the terms of the page mean.

/// The terms of a language by subject: id, name, the words in which sentences use it, the office whose definition it is, meaning.
macro_rules! terms {
    ($($subject:literal {
        $($id:literal $name:literal [$($word:literal),*] $(from $source:ident)? $meaning:literal)*
    })*) => {
        /// The terms by subject.
        pub(super) const GROUPS: &[(&str, &[Term])] = &[$(($subject, &[$(Term {
            id: $id,
            name: $name,
            words: &[$($word),*],
            meaning: $meaning,
            source: [$($source,)? ""][0],
        }),*])),*];
    };
}

mod english;
mod german;
mod leicht;

/// One term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Short name that does not change.
    pub id: &'static str,
    /// As it stands in the list.
    pub name: &'static str,
    /// The words in which sentences use it, its name among them where it occurs so.
    pub words: &'static [&'static str],
    /// One to three sentences.
    pub meaning: &'static str,
    /// The office whose definition it is; empty where the page explains its own use of the word.
    pub source: &'static str,
}

texts! {
    glossary;

    about =
        de "Kurz erklärt, so wie die Wörter auf dieser Seite gemeint sind. Unterstrichene Wörter in den Teilen der Seite erklären sich auch dort: \
            mit der Maus darauf zeigen, antippen oder mit der Eingabetaste öffnen; Esc schließt."
        en "Explained briefly, as the words are meant on this page. Underlined words in the parts of the page are also explained where they stand: \
            point at them, tap them or open them with the Enter key; Esc closes."
        leicht "Hier erklären wir schwere Wörter. Manche Wörter auf der Seite haben einen Strich. Klicken Sie darauf. Dann sehen Sie die Erklärung.";
    search = de "Begriff suchen" en "Search for a term" leicht "Wort suchen";
    here = de "Begriffe in diesem Teil" en "Terms in this part" leicht "Schwere Wörter in diesem Teil";
    source = de "Definition nach:" en "Definition after:" leicht "Das sagt:";
    /// How many terms are listed.
    found(count: usize) =
        de [count: "Kein Begriff passt dazu.", "1 Begriff", "{count} Begriffe"]
        en [count: "No term matches.", "1 term", "{count} terms"]
        leicht [count: "Dieses Wort gibt es hier nicht.", "1 Wort", "{count} Wörter"];
    /// The terms by subject.
    groups() -> &'static [(&'static str, &'static [Term])] =
        de { german::GROUPS }
        en { english::GROUPS }
        leicht { leicht::GROUPS };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{english, german, leicht, speak};

    fn all() -> impl Iterator<Item = &'static Term> {
        groups().iter().flat_map(|(_, terms)| terms.iter())
    }

    #[test]
    fn a_word_means_one_thing() {
        for catalogue in [german(), english(), leicht()] {
            speak(catalogue);
            let mut words: Vec<&str> = all().flat_map(|term| term.words.iter().copied()).collect();
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count);
            let mut ids: Vec<&str> = all().map(|term| term.id).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all().count());
        }
    }

    #[test]
    fn an_explanation_is_short_and_ends() {
        for catalogue in [german(), english()] {
            speak(catalogue);
            for term in all() {
                assert!(term.meaning.len() < 320, "{}", term.name);
                assert!(term.meaning.ends_with('.'), "{}", term.name);
            }
        }
    }
}
