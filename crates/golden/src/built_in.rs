//! Small cases that travel inside the program.

/// A case's name and its files.
pub type BuiltIn = (&'static str, &'static [(&'static str, &'static [u8])]);

/// The file of a case as this build reads it: as it was written, or as the build script has turned it into JSON.
macro_rules! case {
    ($name:literal) => {
        (
            crate::spec::FILE,
            #[cfg(feature = "toml")]
            include_bytes!(concat!("../../../tests/golden/", $name, "/case.toml")),
            #[cfg(not(feature = "toml"))]
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".json")),
        )
    };
    ($name:literal, $($file:literal),+) => {
        ($name, &[case!($name), $(($file, include_bytes!(concat!("../../../tests/golden/", $name, "/", $file)))),+])
    };
}

/// The two worked examples of Preston, Heuveline and Guillot on Sweden, for the page's "recalculate" button.
pub fn built_in() -> &'static [BuiltIn] {
    const CASES: &[BuiltIn] =
        &[case!("sweden-closed", "sweden.csv"), case!("sweden-migration-even", "input.csv", "expected.csv")];
    CASES
}

/// The official projection of the canton of Aargau without its large table: the file's name and its contents.
///
/// ```
/// let (case, contents) = golden::aargau();
/// let read = |file: &str| (file == case).then(|| contents.to_vec());
/// assert!(matches!(golden::run(&read, &|_| None), golden::Outcome::Skipped(table) if table.contains("aargau")));
/// ```
pub fn aargau() -> (&'static str, &'static [u8]) {
    case!("aargau")
}
