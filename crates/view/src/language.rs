//! The languages of the page: the words of the program, and those of the built-in pack.

use std::cell::Cell;

use locale::Catalogue;

use crate::built_in;

/// A language with all that is said in it. Each is reached by its own function only, so that a program has no words of a language
/// that it never speaks.
#[derive(Clone, Copy)]
pub struct Language {
    catalogue: Catalogue,
    /// What the pack, which is written in German, says in it.
    pack: Option<&'static [u8]>,
}

thread_local! {
    static PACK: Cell<Option<&'static [u8]>> = const { Cell::new(None) };
}

impl Language {
    /// German.
    #[must_use]
    pub fn german() -> Self {
        Self { catalogue: locale::german(), pack: None }
    }

    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self { catalogue: locale::english(), pack: Some(built_in::english()) }
    }

    /// English as far as the first screen speaks; rooms speak it with [`locale::english_in_rooms`].
    #[must_use]
    pub fn english_on_screen() -> Self {
        Self { catalogue: locale::english_on_screen(), pack: Some(built_in::english()) }
    }

    /// Leichte Sprache, easy German.
    #[must_use]
    pub fn leicht() -> Self {
        Self { catalogue: locale::leicht(), pack: Some(built_in::leicht()) }
    }

    /// From here on this thread speaks the language; what is made of the built-in pack from now on does so, too.
    pub fn speak(self) {
        locale::speak(self.catalogue);
        PACK.set(self.pack);
    }
}

/// What the built-in pack says in the language that is spoken, where that is not its own.
pub(crate) fn of_pack() -> Option<&'static [u8]> {
    PACK.get()
}
