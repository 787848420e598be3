//! Which modules that the splitter made are fetched as one file.
//!
//! What several splits share stands in a module for each set of splits: hundreds of them, most about a kilobyte. Fetched one by one
//! they would cost more in requests than in bytes. So modules are put together into few files: a split then fetches some that it does not
//! need. What is small and needed by few is copied into the files of those that need it instead.
//!
//! Which files cost least is sought by simulated annealing, with the same random numbers each time: the same modules come to the same
//! files.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use anyhow::{Context, Result};

/// How many files a split is made of at most: its own, and shared ones. With the looks of panels these are eight requests.
pub(super) const FILES: usize = 7;
/// Shared files that there may be.
const SHARED: usize = 22;
/// Moves that are tried.
const MOVES: u32 = 10_000_000;
/// What a byte costs that a split fetches within its budget, against one that is copied.
const BELOW: f64 = 0.05;
/// Where the random numbers begin: what is sought is found more or less well, so the best of several searches counts.
const SEEDS: [u64; 10] = [0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 1, 2, 3, 4, 5, 6, 7];
/// A byte over its split's budget, against one that is copied.
const OVER: f64 = 20.0;
/// What a split may fetch of what it needs, where that is over its budget already.
const MORE: f64 = 1.015;
/// A file more than a split may have, in bytes.
const FILE_OVER: f64 = 500_000.0;
/// How much more a move may cost at the beginning, in bytes.
const HOT: f64 = 60_000.0;

/// Modules that are fetched as one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Their names.
    pub(super) modules: Vec<String>,
    /// The splits that need any of them; a single one gives the file its name.
    pub(super) splits: BTreeSet<String>,
}

/// Modules that the same splits need.
struct Set {
    modules: Vec<String>,
    splits: Vec<usize>,
    size: f64,
}

/// A way to put the sets together.
struct Plan<'a> {
    sets: &'a [Set],
    /// What each split may fetch.
    budgets: &'a [f64],
    /// The shared file of each set; none where it is copied.
    files: Vec<Option<usize>>,
    /// Of each shared file its size, and how many of its sets each split needs.
    sizes: Vec<f64>,
    needed: Vec<Vec<usize>>,
    /// What each split fetches, in how many shared files.
    fetched: Vec<f64>,
    shared: Vec<usize>,
    copied: f64,
}

impl<'a> Plan<'a> {
    fn new(sets: &'a [Set], budgets: &'a [f64]) -> Self {
        let splits = budgets.len();
        let mut plan = Plan {
            sets,
            budgets,
            files: vec![None; sets.len()],
            sizes: vec![0.0; SHARED],
            needed: vec![vec![0; splits]; SHARED],
            fetched: vec![0.0; splits],
            shared: vec![0; splits],
            copied: 0.0,
        };
        (0..sets.len()).for_each(|set| plan.add(set));
        plan
    }

    fn put(&mut self, set: usize, file: Option<usize>) {
        self.remove(set);
        self.files[set] = file;
        self.add(set);
    }

    fn add(&mut self, set: usize) {
        let Set { splits, size, .. } = &self.sets[set];
        let Some(file) = self.files[set] else {
            self.copied += size * (splits.len() - 1) as f64;
            return splits.iter().for_each(|&split| self.fetched[split] += size);
        };
        let needed = &mut self.needed[file];
        for &split in splits {
            if needed[split] == 0 {
                self.fetched[split] += self.sizes[file];
                self.shared[split] += 1;
            }
            needed[split] += 1;
        }
        self.sizes[file] += size;
        self.fetched.iter_mut().zip(needed).filter(|(_, needed)| **needed > 0).for_each(|(bytes, _)| *bytes += size);
    }

    fn remove(&mut self, set: usize) {
        let Set { splits, size, .. } = &self.sets[set];
        let Some(file) = self.files[set] else {
            self.copied -= size * (splits.len() - 1) as f64;
            return splits.iter().for_each(|&split| self.fetched[split] -= size);
        };
        let needed = &mut self.needed[file];
        self.fetched.iter_mut().zip(&*needed).filter(|(_, needed)| **needed > 0).for_each(|(bytes, _)| *bytes -= size);
        self.sizes[file] -= size;
        for &split in splits {
            needed[split] -= 1;
            if needed[split] == 0 {
                self.fetched[split] -= self.sizes[file];
                self.shared[split] -= 1;
            }
        }
    }

    fn cost(&self) -> f64 {
        let over = self
            .fetched
            .iter()
            .zip(self.budgets)
            .map(|(bytes, budget)| BELOW * bytes + OVER * (bytes - budget).max(0.0));
        let files: usize = self.shared.iter().map(|shared| (shared + 1).max(FILES) - FILES).sum();
        over.sum::<f64>() + FILE_OVER * files as f64 + self.copied
    }

    /// Anneals: tries moves, and takes those that cost less or, the less the later, a little more. The cost in the end.
    fn anneal(&mut self, seed: u64) -> f64 {
        let mut random = Random(seed);
        let shared: Vec<usize> = (0..self.sets.len()).filter(|&set| self.sets[set].splits.len() > 1).collect();
        if shared.is_empty() {
            return self.cost();
        }
        let (mut cost, mut least) = (self.cost(), f64::INFINITY);
        let mut best = self.files.clone();
        for step in 0..MOVES {
            let heat = HOT * (1.0 - f64::from(step) / f64::from(MOVES)).powi(3) + 1.0;
            let moves = self.moves(&shared, &mut random);
            let before: Vec<(usize, Option<usize>)> = moves.iter().map(|(set, _)| (*set, self.files[*set])).collect();
            if moves == before {
                continue;
            }
            moves.iter().for_each(|(set, to)| self.put(*set, *to));
            let now = self.cost();
            if now < cost || random.unit() < ((cost - now) / heat).exp() {
                cost = now;
                if cost < least {
                    (least, best) = (cost, self.files.clone());
                }
            } else {
                before.iter().for_each(|(set, to)| self.put(*set, *to));
            }
        }
        (0..self.sets.len()).for_each(|set| self.put(set, best[set]));
        least
    }
}

impl Plan<'_> {
    /// What may be tried next: sets that go to other files. Two that change places, or what goes together, come out of a hollow that a single
    /// set cannot leave.
    fn moves(&self, shared: &[usize], random: &mut Random) -> Vec<(usize, Option<usize>)> {
        let set = shared[random.below(shared.len())];
        let from = self.files[set];
        let other = shared[random.below(shared.len())];
        let any = Some(random.below(SHARED + 1)).filter(|&file| file < SHARED);
        match random.below(12) {
            0 | 1 => vec![(set, self.files[other]), (other, from)],
            2 | 3 if from.is_some() => {
                let part = random.unit();
                let file = shared.iter().filter(|&&it| self.files[it] == from);
                file.filter(|&&it| it == set || random.unit() < part).map(|&it| (it, any)).collect()
            }
            4..=6 => vec![(set, self.files[other])],
            _ => vec![(set, any)],
        }
    }
}

/// Xorshift of Marsaglia, 64 bits.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// The shared file of each set in the cheapest of several searches, which run side by side.
fn best(sets: &[Set], budgets: &[f64]) -> Result<Vec<Option<usize>>> {
    let search = |seed| {
        let mut plan = Plan::new(sets, budgets);
        (plan.anneal(seed), plan.files)
    };
    let found = thread::scope(|scope| {
        let searches = SEEDS.map(|seed| scope.spawn(move || search(seed)));
        searches.into_iter().map(|search| search.join().ok()).collect::<Option<Vec<_>>>()
    });
    let cheapest = found.into_iter().flatten().min_by(|(one, _), (other, _)| one.total_cmp(other));
    cheapest.map(|(_, files)| files).context("a search for the parts of the page stopped")
}

/// Puts modules together so that no split needs more than [`FILES`] files. `needs` are the modules of each split, `size` what each
/// weighs, `budget` what a split may fetch of that.
pub(super) fn joined(
    needs: &BTreeMap<String, Vec<String>>,
    size: impl Fn(&str) -> usize,
    budget: impl Fn(&str) -> f64,
) -> Result<Vec<Part>> {
    let splits: Vec<&String> = needs.keys().collect();
    // What a split needs anyway, and hardly more, it has to fetch over any budget.
    let least = |split: &String| MORE * needs[split].iter().map(|module| size(module) as f64).sum::<f64>();
    let budgets: Vec<f64> = splits.iter().map(|split| budget(split).max(least(split))).collect();
    let mut users: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, modules) in needs.values().enumerate() {
        modules.iter().for_each(|module| users.entry(module).or_default().push(at));
    }
    let mut together: BTreeMap<Vec<usize>, Vec<String>> = BTreeMap::new();
    for (module, splits) in users {
        together.entry(splits).or_default().push(module.to_owned());
    }
    let sets: Vec<Set> = together
        .into_iter()
        .map(|(splits, modules)| Set { size: modules.iter().map(|it| size(it) as f64).sum(), modules, splits })
        .collect();
    let files = best(&sets, &budgets)?;
    let part = |sets: Vec<&Set>, splits: BTreeSet<String>| Part {
        modules: sets.iter().flat_map(|set| set.modules.iter().cloned()).collect(),
        splits,
    };
    let at = |file: Option<usize>| sets.iter().zip(&files).filter(move |(_, it)| **it == file).map(|(set, _)| set);
    let shared = (0..SHARED).map(|file| {
        let sets: Vec<&Set> = at(Some(file)).collect();
        let users = sets.iter().flat_map(|set| set.splits.iter().map(|&split| splits[split].clone())).collect();
        part(sets, users)
    });
    let own = splits.iter().enumerate().map(|(split, name)| {
        let sets = at(None).filter(|set| set.splits.contains(&split)).collect();
        part(sets, BTreeSet::from([(*name).clone()]))
    });
    Ok(shared.chain(own).filter(|part| !part.modules.is_empty()).collect())
}

/// One part of what several splits need, and one for each split: nothing stands in two of them.
pub(super) fn apart(needs: &BTreeMap<String, Vec<String>>) -> Vec<Part> {
    let mut users: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for (split, modules) in needs {
        modules.iter().for_each(|module| _ = users.entry(module).or_default().insert(split.clone()));
    }
    let mut parts: BTreeMap<Option<String>, Part> = BTreeMap::new();
    for (module, splits) in users {
        let alone = splits.first().filter(|_| splits.len() == 1).cloned();
        let part = parts.entry(alone).or_insert(Part { modules: Vec::new(), splits: BTreeSet::new() });
        part.modules.push(module.clone());
        part.splits.extend(splits);
    }
    parts.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(splits: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        splits.iter().map(|(split, modules)| ((*split).to_owned(), owned(modules))).collect()
    }

    #[test]
    fn what_is_large_and_shared_is_no_copy() {
        let size = |name: &str| if name == "both" { 1_000_000 } else { 1 };
        let parts = joined(&needs(&[("a", &["own", "both"]), ("b", &["both"])]), size, |_| 0.0).unwrap();
        let modules: Vec<_> = parts.iter().map(|part| part.modules.concat()).collect();
        assert_eq!(modules, ["both", "own"]);
    }

    #[test]
    fn apart_nothing_stands_twice() {
        let parts = apart(&needs(&[("a", &["own", "both", "two"]), ("b", &["both", "two"])]));
        let told: Vec<_> = parts.iter().map(|part| (part.modules.join(" "), part.splits.len())).collect();
        assert_eq!(told, [("both two".to_owned(), 2), ("own".to_owned(), 1)]);
    }

    #[test]
    fn many_small_ones_become_few_files_and_each_split_finds_what_it_needs() {
        let shared: Vec<String> = (0..20).map(|at| format!("m{at:02}")).collect();
        let mut all = BTreeMap::new();
        for split in ["a", "b", "c", "d", "e", "f"] {
            let mine = shared
                .iter()
                .enumerate()
                .filter(|(at, _)| (at * 7 + split.len()) % 3 != usize::from(split.as_bytes()[0]) % 3);
            all.insert(split.to_owned(), mine.map(|(_, name)| name.clone()).chain([format!("own-{split}")]).collect());
        }
        let parts = joined(&all, |name| if name == "own-a" { 100_000 } else { 10 }, |_| 1_000.0).unwrap();
        for (split, modules) in &all {
            let fetched: Vec<&Part> = parts.iter().filter(|part| part.splits.contains(split)).collect();
            assert!(fetched.len() <= FILES, "{split}");
            for module in modules {
                let holding = fetched.iter().filter(|part| part.modules.contains(module)).count();
                assert_eq!(holding, 1, "{split}: {module}");
            }
        }
        let large = parts.iter().find(|part| part.modules.contains(&"own-a".to_owned())).unwrap();
        assert_eq!(large.splits, BTreeSet::from(["a".to_owned()]));
    }
}
