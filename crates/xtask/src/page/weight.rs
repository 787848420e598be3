//! What is fetched after the first load, by what asks for it, and everything together.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::files::Size;
use super::first_load::LATER;
use super::module::SPREADSHEET;

const KIB: u64 = 1024;
/// What opening a panel first may weigh with Brotli: half of the panels, and each.
const MEDIAN: u64 = 110 * KIB;
const PANEL: u64 = 220 * KIB;
/// Each request costs a round trip where the connection is poor.
const REQUESTS: usize = 8;
/// What another language than German may weigh.
const LANGUAGE: u64 = 48 * KIB;
/// All modules and scripts without what writes workbooks: a visitor who opens everything fetches this.
const ALL: u64 = 1_100 * KIB;
/// What every panel needs beside its parts: how it looks, and what it asks of the browser.
const PANELS: [&str; 2] = ["later/panels.css", "later/panels.js"];

/// What one split weighs over the wire, and how many files it is.
struct Weighed {
    split: String,
    brotli: u64,
    files: usize,
}

/// The page after its first load.
pub(super) struct Weight {
    rooms: Vec<Weighed>,
    languages: Vec<Weighed>,
    all: u64,
}

impl Weight {
    /// By the names of the files: each part is called by the splits that need it.
    pub(super) fn of(sizes: &BTreeMap<String, Size>, languages: &[&str]) -> Self {
        let splits: BTreeSet<&str> = sizes.keys().filter_map(|name| splits(name)).flatten().collect();
        let weighed = |split: &str, with: &[&str]| {
            let parts = sizes
                .iter()
                .filter(|(name, _)| splits_of(name).any(|one| one == split) || with.contains(&name.as_str()));
            let files: Vec<u64> = parts.map(|(_, size)| size.brotli).collect();
            Weighed { split: split.to_owned(), brotli: files.iter().sum(), files: files.len() }
        };
        let (languages, rooms): (Vec<&str>, Vec<&str>) =
            splits.into_iter().partition(|split| languages.contains(split));
        let mut rooms: Vec<_> = rooms.into_iter().map(|split| weighed(split, &PANELS)).collect();
        rooms.sort_by_key(|room| room.brotli);
        let program = |name: &str| (name.ends_with(".js") || name.ends_with(".wasm")) && !name.contains(SPREADSHEET);
        Self {
            rooms,
            languages: languages.into_iter().map(|split| weighed(split, &[])).collect(),
            all: sizes.iter().filter(|(name, _)| program(name)).map(|(_, size)| size.brotli).sum(),
        }
    }

    fn median(&self) -> u64 {
        self.rooms.get(self.rooms.len() / 2).map_or(0, |room| room.brotli)
    }

    /// What weighs more than it may.
    pub(super) fn over(&self) -> Vec<String> {
        let mut over = Vec::new();
        for room in &self.rooms {
            if room.brotli > PANEL || room.files > REQUESTS {
                over.push(format!("{room}: at most {PANEL} bytes in {REQUESTS} files"));
            }
        }
        if self.median() > MEDIAN {
            over.push(format!("the median of panels opened first is {} bytes, at most {MEDIAN}", self.median()));
        }
        over.extend(
            self.languages
                .iter()
                .filter(|one| one.brotli > LANGUAGE)
                .map(|one| format!("{one}: at most {LANGUAGE} bytes")),
        );
        if self.all > ALL {
            over.push(format!("all modules and scripts are {} bytes, at most {ALL}", self.all));
        }
        over
    }
}

/// The splits that need a file of parts, by its name.
fn splits(name: &str) -> Option<impl Iterator<Item = &str>> {
    let (_, file) = name.strip_prefix(LATER)?.split_once('/')?;
    Some(file.strip_suffix(".wasm")?.split('-'))
}

fn splits_of(name: &str) -> impl Iterator<Item = &str> {
    splits(name).into_iter().flatten()
}

impl fmt::Display for Weighed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, {} bytes in {} files", self.split, self.brotli, self.files)
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:<28}{:>12}{:>12}", "opened first, bytes", "files", "Brotli")?;
        for Weighed { split, brotli, files } in self.rooms.iter().chain(&self.languages) {
            writeln!(out, "{split:<28}{files:>12}{brotli:>12}")?;
        }
        writeln!(out, "{:<28}{:>24} of {MEDIAN}", "median of panels", self.median())?;
        write!(out, "{:<28}{:>24} of {ALL}", "all modules and scripts", self.all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(files: &[(&str, u64)]) -> BTreeMap<String, Size> {
        files.iter().map(|&(name, brotli)| (name.to_owned(), Size { raw: 2 * brotli, brotli })).collect()
    }

    #[test]
    fn a_split_weighs_what_it_fetches() {
        let weight = Weight::of(
            &sizes(&[
                ("app_bg.wasm", 200),
                ("later/0a/hall-levers.wasm", 10),
                ("later/0a/levers.wasm", 5),
                ("later/0a/en.wasm", 7),
                ("later/panels.css", 3),
                ("later/spreadsheet_bg.wasm", 1_000),
            ]),
            &["en"],
        );
        let told: Vec<String> = weight.rooms.iter().chain(&weight.languages).map(ToString::to_string).collect();
        assert_eq!(told, ["hall, 13 bytes in 2 files", "levers, 18 bytes in 3 files", "en, 7 bytes in 1 files"]);
        assert_eq!(weight.all, 222);
        assert!(weight.over().is_empty());
    }

    #[test]
    fn what_weighs_more_than_it_may_is_named() {
        let over = |files: &[(&str, u64)]| Weight::of(&sizes(files), &["en"]).over();
        assert!(over(&[("later/0a/own.wasm", MEDIAN), ("later/0a/en.wasm", LANGUAGE)]).is_empty());
        assert_eq!(over(&[("later/0a/own.wasm", MEDIAN + 1)]).len(), 1, "the median");
        assert_eq!(over(&[("later/0a/own.wasm", PANEL + 1)]).len(), 2, "the median and the panel");
        assert_eq!(over(&[("later/0a/en.wasm", LANGUAGE + 1)]).len(), 1);
        assert_eq!(over(&[("app_bg.wasm", ALL + 1)]).len(), 1);
        let many: Vec<(String, u64)> = (0..=REQUESTS).map(|at| (format!("later/0a/own-x{at}.wasm"), 1)).collect();
        let many: Vec<(&str, u64)> = many.iter().map(|(name, size)| (name.as_str(), *size)).collect();
        assert_eq!(over(&many).len(), 1, "too many requests");
    }
}
