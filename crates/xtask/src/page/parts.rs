//! Which modules that the splitter made are fetched as one file.
//!
//! What several splits share stands in a module for each set of splits: hundreds of them, most about a kilobyte. Fetched one by one
//! they would cost more in requests than in bytes. So those are joined that cost least where they are fetched without need.

use std::collections::{BTreeMap, BTreeSet};

/// How many files a split is made of at most.
pub(super) const FILES: usize = 6;

/// Modules that are fetched as one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Their names.
    pub(super) modules: Vec<String>,
    /// The splits that need any of them; a single one gives the file its name.
    pub(super) splits: BTreeSet<String>,
    size: usize,
}

impl Part {
    /// What is fetched without need, over all splits, where the two are one file.
    fn waste(&self, other: &Self) -> usize {
        let more = |one: &Self, another: &Self| one.size * another.splits.difference(&one.splits).count();
        more(self, other) + more(other, self)
    }

    fn join(&mut self, other: Self) {
        self.modules.extend(other.modules);
        self.splits.extend(other.splits);
        self.size += other.size;
    }
}

/// Joins modules until no split needs more than [`FILES`] files. `needs` are the modules of each split, `size` the bytes of each.
pub(super) fn joined(needs: &BTreeMap<String, Vec<String>>, size: impl Fn(&str) -> usize) -> Vec<Part> {
    let mut users: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (split, modules) in needs {
        for module in modules {
            users.entry(module).or_default().insert(split.clone());
        }
    }
    let mut parts: Vec<Part> = Vec::new();
    for (module, splits) in users {
        let part = Part { modules: vec![module.to_owned()], splits, size: size(module) };
        match parts.iter_mut().find(|known| known.splits == part.splits) {
            Some(same) => same.join(part),
            None => parts.push(part),
        }
    }
    while let Some(split) = needs.keys().find(|split| files(&parts, split) > FILES) {
        let among: Vec<usize> = (0..parts.len()).filter(|&at| parts[at].splits.contains(split)).collect();
        let pairs = among
            .iter()
            .flat_map(|&one| among.iter().filter(move |&&other| other > one).map(move |&other| (one, other)));
        let Some((one, other)) = pairs.min_by_key(|&(one, other)| parts[one].waste(&parts[other])) else { break };
        let other = parts.remove(other);
        parts[one].join(other);
    }
    parts
}

/// How many files a split is made of.
fn files(parts: &[Part], split: &str) -> usize {
    parts.iter().filter(|part| part.splits.contains(split)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(splits: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        splits.iter().map(|(split, modules)| ((*split).to_owned(), owned(modules))).collect()
    }

    #[test]
    fn few_modules_stay_files_of_their_own() {
        let parts = joined(&needs(&[("a", &["own", "both"]), ("b", &["both"])]), |_| 1);
        let modules: Vec<_> = parts.iter().map(|part| part.modules.concat()).collect();
        assert_eq!(modules, ["both", "own"]);
    }

    #[test]
    fn many_small_ones_become_few_files_and_the_large_one_is_fetched_by_its_split_alone() {
        let shared: Vec<String> = (0..20).map(|at| format!("m{at:02}")).collect();
        let mut all = BTreeMap::new();
        for split in ["a", "b", "c", "d", "e", "f"] {
            let mine = shared
                .iter()
                .enumerate()
                .filter(|(at, _)| (at * 7 + split.len()) % 3 != usize::from(split.as_bytes()[0]) % 3);
            all.insert(split.to_owned(), mine.map(|(_, name)| name.clone()).chain([format!("own-{split}")]).collect());
        }
        let parts = joined(&all, |name| if name == "own-a" { 100_000 } else { 10 });
        for (split, modules) in &all {
            assert!(files(&parts, split) <= FILES, "{split}");
            for module in modules {
                let holding: Vec<_> = parts.iter().filter(|part| part.modules.contains(module)).collect();
                assert!(holding.len() == 1 && holding[0].splits.contains(split), "{split}: {module}");
            }
        }
        let large = parts.iter().find(|part| part.modules.contains(&"own-a".to_owned())).unwrap();
        assert_eq!(large.splits, BTreeSet::from(["a".to_owned()]));
    }
}
