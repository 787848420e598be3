//! Small cases that travel inside the program.

/// A case's name and its files.
pub type BuiltIn = (&'static str, &'static [(&'static str, &'static [u8])]);

/// The two worked examples of Preston, Heuveline and Guillot on Sweden, for the page's "recalculate" button.
#[must_use]
pub fn built_in() -> &'static [BuiltIn] {
    macro_rules! case {
        ($name:literal, $($file:literal),+) => {
            ($name, &[$(($file, include_bytes!(concat!("../../../tests/golden/", $name, "/", $file)))),+])
        };
    }
    const CASES: &[BuiltIn] = &[
        case!("sweden-closed", "case.toml", "sweden.csv"),
        case!("sweden-migration-even", "case.toml", "input.csv", "expected.csv"),
    ];
    CASES
}
