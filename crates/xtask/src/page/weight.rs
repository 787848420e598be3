//! What is fetched after the first load, by what asks for it, and everything together.

use std::collections::BTreeMap;
use std::fmt;

use super::LANGUAGES;
use super::files::Size;
use super::module::SPREADSHEET;
use super::split::{IN_ROOMS, Needs};

const KIB: u64 = 1024;
/// What opening a panel first may weigh with Brotli: half of the panels, and each.
const MEDIAN: u64 = 110 * KIB;
const PANEL: u64 = 220 * KIB;
/// Each request costs a round trip where the connection is poor.
const REQUESTS: usize = 8;
/// What another language than German may weigh.
const ONE_LANGUAGE: u64 = 48 * KIB;
/// All modules and scripts without what writes workbooks: a visitor who opens everything fetches this. The aim is 1,100 KiB; small modules
/// that are copied into several files, so that the first panel is light, cost the rest.
const ALL: u64 = 1_156 * KIB;
/// What every panel needs besides its parts: how it looks, and what it asks of the browser.
const PANELS: &str = "later/panels.js";

/// About what that weighs.
const LOOKS: u64 = 6_600;

/// Splits that are no panels: what reads links.
const SMALL: [&str; 3] = ["links", "reader", "soon"];

/// Rooms that open more panels than one.
const PANELS_OF: [(&str, usize); 5] = [("beside", 3), ("consequences", 3), ("course", 3), ("levers", 2), ("method", 4)];
/// The rooms that need least, with half of the panels: they keep to the median.
const LIGHT: [&str; 5] = ["consequences", "course", "method", "own", "questions"];

/// What Brotli leaves of the modules of parts, roughly.
const BROTLI: f64 = 0.36;

/// The bytes of modules, not compressed, that a split may fetch when it needs `needed`: half of the panels keep to the median.
pub(super) fn budget(split: &str, needed: usize) -> f64 {
    let room = |brotli: u64| (brotli - LOOKS) as f64 / BROTLI;
    match split {
        language if LANGUAGES.contains(&language) || language == IN_ROOMS => ONE_LANGUAGE as f64 / BROTLI,
        small if SMALL.contains(&small) => 1.2 * needed as f64,
        light if LIGHT.contains(&light) => room(MEDIAN),
        // The estimate may be too low by some.
        _ => 0.97 * room(PANEL),
    }
}

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
    /// What each split weighs. What reads links is no panel and counts for nothing but the whole.
    pub(super) fn of(sizes: &BTreeMap<String, Size>, needs: &Needs) -> Self {
        let weighed = |split: &str, names: &[String], with: &[&str]| {
            let files = names.iter().map(String::as_str).chain(with.iter().copied());
            let brotli = files.clone().filter_map(|name| sizes.get(name)).map(|size| size.brotli).sum();
            Weighed { split: split.to_owned(), brotli, files: files.count() }
        };
        let (mut rooms, mut languages) = (Vec::new(), Vec::new());
        for (split, names) in &needs.0 {
            match split.as_str() {
                language if LANGUAGES.contains(&language) || language == IN_ROOMS => {
                    languages.push(weighed(language, names, &[]));
                }
                small if SMALL.contains(&small) => {}
                room => rooms.push(weighed(room, names, &[PANELS])),
            }
        }
        rooms.sort_by_key(|room| room.brotli);
        let program = |name: &str| (name.ends_with(".js") || name.ends_with(".wasm")) && !name.contains(SPREADSHEET);
        let all = sizes.iter().filter(|(name, _)| program(name)).map(|(_, size)| size.brotli).sum();
        Self { rooms, languages, all }
    }

    /// Half of the panels weigh no more when they are opened first.
    fn median(&self) -> u64 {
        let panels =
            |room: &Weighed| PANELS_OF.iter().find(|(name, _)| *name == room.split).map_or(1, |(_, many)| *many);
        let all: Vec<u64> = self.rooms.iter().flat_map(|room| vec![room.brotli; panels(room)]).collect();
        let at = |panel: usize| all.get(panel).copied().unwrap_or_default();
        (at(all.len().saturating_sub(1) / 2) + at(all.len() / 2)).div_ceil(2)
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
                .filter(|one| one.brotli > ONE_LANGUAGE)
                .map(|one| format!("{one}: at most {ONE_LANGUAGE} bytes")),
        );
        if self.all > ALL {
            over.push(format!("all modules and scripts are {} bytes, at most {ALL}", self.all));
        }
        over
    }
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

    fn weight(files: &[(&str, u64)], splits: &[(&str, &[&str])]) -> Weight {
        let sizes = files.iter().map(|&(name, brotli)| (name.to_owned(), Size { raw: 2 * brotli, brotli })).collect();
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let needs = splits.iter().map(|(split, names)| ((*split).to_owned(), owned(names))).collect();
        Weight::of(&sizes, &Needs(needs))
    }

    #[test]
    fn a_split_weighs_what_it_fetches() {
        let files = [("app_bg.wasm", 200), ("s.wasm", 10), ("l.wasm", 5), ("e.wasm", 7), ("later/panels.js", 3)];
        let files = [&files[..], &[("later/spreadsheet_bg.wasm", 1_000)]].concat();
        let weight = weight(
            &files,
            &[("levers", &["s.wasm", "l.wasm"]), ("hall", &["s.wasm"]), ("en", &["e.wasm"]), ("links", &["s.wasm"])],
        );
        let told: Vec<String> = weight.rooms.iter().chain(&weight.languages).map(ToString::to_string).collect();
        assert_eq!(told, ["hall, 13 bytes in 3 files", "levers, 18 bytes in 4 files", "en, 7 bytes in 1 files"]);
        assert_eq!(weight.all, 222);
        assert!(weight.over().is_empty());
    }

    #[test]
    fn what_weighs_more_than_it_may_is_named() {
        let over = |split: &str, brotli| weight(&[("a.wasm", brotli)], &[(split, &["a.wasm"])]).over().len();
        assert_eq!((over("own", MEDIAN), over("en", ONE_LANGUAGE)), (0, 0));
        assert_eq!(over("own", MEDIAN + 1), 1, "the median");
        assert_eq!(over("own", PANEL + 1), 2, "the median and the panel");
        assert_eq!(over("en", ONE_LANGUAGE + 1), 1, "a language");
        assert_eq!(weight(&[("app_bg.wasm", ALL + 1)], &[]).over().len(), 1, "everything");
        let many = ["a.wasm"; REQUESTS];
        assert_eq!(weight(&[("a.wasm", 1)], &[("own", &many)]).over().len(), 1, "too many requests");
    }
}
