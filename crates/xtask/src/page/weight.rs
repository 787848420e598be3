//! What is fetched after the first load, by what asks for it, and everything together.

use std::collections::BTreeMap;
use std::fmt;

use super::LANGUAGES;
use super::budgets::{ALL, IN_ROOMS, MEDIAN, ONE_LANGUAGE, PANEL, PANELS, PANELS_OF, REQUESTS, SMALL};
use super::files::Size;
use super::module::SPREADSHEET;
use super::split::Needs;

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
    /// What is no panel.
    small: Vec<Weighed>,
    all: u64,
}

impl Weight {
    /// What each split weighs. What is no panel is told, and counts for nothing but the whole.
    pub(super) fn of(sizes: &BTreeMap<String, Size>, needs: &Needs) -> Self {
        let weighed = |split: &str, names: &[String], with: &[&str]| {
            let files = names.iter().map(String::as_str).chain(with.iter().copied());
            let brotli = files.clone().filter_map(|name| sizes.get(name)).map(|size| size.brotli).sum();
            Weighed { split: split.to_owned(), brotli, files: files.count() }
        };
        let (mut rooms, mut languages, mut small) = (Vec::new(), Vec::new(), Vec::new());
        for (split, names) in &needs.0 {
            match split.as_str() {
                language if LANGUAGES.contains(&language) || language == IN_ROOMS => {
                    languages.push(weighed(language, names, &[]));
                }
                other if SMALL.contains(&other) => small.push(weighed(other, names, &[])),
                room => rooms.push(weighed(room, names, &[PANELS])),
            }
        }
        rooms.sort_by_key(|room| room.brotli);
        let program = |name: &str| (name.ends_with(".js") || name.ends_with(".wasm")) && !name.contains(SPREADSHEET);
        let all = sizes.iter().filter(|(name, _)| program(name)).map(|(_, size)| size.brotli).sum();
        Self { rooms, languages, small, all }
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
        for Weighed { split, brotli, files } in self.rooms.iter().chain(&self.languages).chain(&self.small) {
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
        assert_eq!(told, ["hall, 13 bytes in 2 files", "levers, 18 bytes in 3 files", "en, 7 bytes in 1 files"]);
        assert_eq!(weight.all, 225);
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
