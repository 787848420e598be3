//! The languages of the page: each with its texts and with what the built-in pack says in it.
//!
//! A program carries only those that it calls, so a linker can part them from what speaks German.

use std::cell::Cell;

use locale::Catalogue;

thread_local! {
    /// What the built-in pack says in the language that is spoken; German stands in the pack itself.
    static WORDS: Cell<&'static [u8]> = const { Cell::new(&[]) };
}

/// A language.
#[derive(Clone, Copy)]
pub struct Language {
    catalogue: &'static Catalogue,
    words: &'static [u8],
}

/// German.
#[must_use]
pub fn german() -> Language {
    Language { catalogue: locale::german(), words: &[] }
}

/// English.
#[must_use]
pub fn english() -> Language {
    let words = include_bytes!(concat!(env!("OUT_DIR"), "/words-en.bundle"));
    Language { catalogue: locale::english(), words }
}

/// Leichte Sprache.
#[must_use]
pub fn leicht() -> Language {
    let words = include_bytes!(concat!(env!("OUT_DIR"), "/words-leicht.bundle"));
    Language { catalogue: locale::leicht(), words }
}

impl Language {
    /// Lets this thread speak it. A city says its own texts in it when it is opened after this.
    pub fn speak(self) {
        locale::speak(self.catalogue);
        WORDS.set(self.words);
    }
}

/// What the built-in pack says in the language that is spoken, for [`scenario::pack::Pack::with_words`].
pub(crate) fn words() -> &'static [u8] {
    WORDS.get()
}
