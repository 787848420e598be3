//! The files of the built-in pack, read and checked when the program was built (`build.rs`).

use std::hint::black_box;

/// What the file of this name holds. The compiler must not see what that is: a module that is compiled gets the pack of another city.
macro_rules! files {
    ($($(#[$what:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$what])*
        pub(crate) fn $name() -> &'static [u8] {
            held(black_box(include_bytes!(concat!(env!("OUT_DIR"), "/", $file))))
        })*
    };
}

files! {
    /// What the first load shows.
    pack = "pack.bundle";
    /// What is said about the levers of the first screen, once somebody has done something.
    said = "pack-said.bundle";
    /// The same pack with its notes.
    whole = "pack-whole.bundle";
    /// The texts that only panels show.
    texts = "pack-texts.bundle";
    /// What the pack, which is written in German, says in English.
    english = "words-en.bundle";
    /// The same in Leichte Sprache.
    leicht = "words-leicht.bundle";
    /// Who is named next to a picture; the texts of the sources are not part of the first load.
    names = "publishers.txt";
}

/// As a text.
pub(crate) fn publishers() -> &'static str {
    str::from_utf8(names()).unwrap_or_default()
}

/// The bytes behind their length; what follows them is empty.
fn held(room: &[u8]) -> &[u8] {
    let Some((length, rest)) = room.split_first_chunk() else { return &[] };
    usize::try_from(u32::from_le_bytes(*length)).ok().and_then(|length| rest.get(..length)).unwrap_or_default()
}
