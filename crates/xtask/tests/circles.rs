//! No circle of imports between the files of a crate, proven from their text: every file can be read after those it rests on.
//!
//! A file and the parts below it are one subject, so what a file takes from its own parts does not count. A name that a file only
//! hands on counts for the file that makes it.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The names from the crate's root to a module or an item.
type Place = Vec<String>;

/// The files of a crate by their modules, each with the places that it imports.
type Imports = BTreeMap<Place, Vec<Place>>;

fn names(path: &str) -> Place {
    path.split("::").map(|name| name.trim().to_owned()).collect()
}

/// The text of every file below `folder`, by its module.
fn files(folder: &Path, module: &[String], found: &mut BTreeMap<Place, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let below = [module, std::slice::from_ref(&name)].concat();
        if path.is_dir() {
            files(&path, &below, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let root = ["lib", "main", "mod"].contains(&name.as_str());
            found.insert(if root { module.to_vec() } else { below }, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The paths of a tree such as `a::{b, c::{d, e}}`.
fn paths(tree: &str) -> Vec<String> {
    let Some((stem, rest)) = tree.split_once('{') else {
        return vec![tree.split(" as ").next().unwrap().trim().to_owned()];
    };
    let (inner, mut depth) = (rest.rsplit_once('}').unwrap().0, 0);
    let parts = inner.split(|sign: char| {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        depth == 0 && sign == ','
    });
    let filled = parts.map(str::trim).filter(|part| !part.is_empty());
    filled.flat_map(paths).map(|path| [stem.trim(), &path].concat()).collect()
}

/// What the text of a module imports: whole statements, and paths that begin with `crate` or `super` within it. Tests do not count.
fn imported(text: &str) -> Vec<String> {
    let code: Vec<&str> = text.split("#[cfg(test)]\nmod ").next().unwrap().lines().collect();
    let code: Vec<&str> = code.into_iter().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for statement in code.split(';') {
        let start = statement.rfind("use ").filter(|at| {
            let before = statement[..*at].rsplit('\n').next().unwrap().trim();
            before.is_empty() || before.starts_with("pub")
        });
        match start {
            Some(at) => found.extend(paths(&statement[at + 4..])),
            None => {
                let begins = ["crate::", "super::"].map(|word| statement.match_indices(word).map(|(at, _)| at));
                for at in begins.into_iter().flatten() {
                    let end = statement[at..].find(|sign: char| !(sign.is_alphanumeric() || "_:".contains(sign)));
                    found.push(statement[at..end.map_or(statement.len(), |end| at + end)].to_owned());
                }
            }
        }
    }
    found
}

/// The place that a path in `module` means; nothing for one of another crate.
fn place(module: &[String], path: &str, files: &BTreeMap<Place, String>) -> Option<Place> {
    let path = names(path);
    let above = path.iter().take_while(|name| *name == "super").count();
    match path[0].as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([module, &path[1..]].concat()),
        "super" => Some([&module[..module.len().saturating_sub(above)], &path[above..]].concat()),
        _ => Some([module, &path].concat()).filter(|place| files.contains_key(&place[..=module.len()])),
    }
}

/// The module that makes what stands at a place, also where others hand its name on.
fn maker(place: &[String], imports: &Imports, asked: &mut BTreeSet<Place>) -> Option<Place> {
    let length = (0..=place.len()).rev().find(|length| imports.contains_key(&place[..*length]))?;
    let (module, rest) = place.split_at(length);
    let handed = rest.first().and_then(|name| imports[module].iter().find(|other| other.last() == Some(name)));
    match handed {
        Some(other) if asked.insert(other.clone()) => maker(&[other, &rest[1..]].concat(), imports, asked),
        _ => Some(module.to_vec()),
    }
}

/// Modules that lead back to themselves, each with those on the way.
fn circles(texts: &BTreeMap<Place, String>) -> Vec<String> {
    let of = |(module, text): (&Place, &String)| {
        (module.clone(), imported(text).iter().filter_map(|path| place(module, path, texts)).collect())
    };
    let imports: Imports = texts.iter().map(of).collect();
    let rests = |module: &Place| -> BTreeSet<Place> {
        let makers = imports[module].iter().filter_map(|place| maker(place, &imports, &mut BTreeSet::new()));
        makers.filter(|other| !other.starts_with(module)).collect()
    };
    let direct: BTreeMap<&Place, BTreeSet<Place>> = imports.keys().map(|module| (module, rests(module))).collect();
    let reached = |from: &Place| {
        let (mut reached, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(module) = open.pop() {
            open.extend(direct[module].iter().filter(|next| reached.insert(Place::clone(next))));
        }
        reached
    };
    let all: BTreeMap<&Place, BTreeSet<Place>> = imports.keys().map(|module| (module, reached(module))).collect();
    let circled = all.iter().filter(|(module, reached)| reached.contains(**module));
    let told = circled.map(|(module, _)| {
        let back = direct[*module].iter().filter(|next| all[*next].contains(*module)).map(|next| next.join("::"));
        format!("{} -> {}", module.join("::"), back.collect::<Vec<_>>().join(", "))
    });
    told.collect()
}

#[test]
fn no_file_of_a_crate_leads_back_to_itself() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(crates).unwrap() {
        let (of, folder) = entry.map(|entry| (entry.file_name(), entry.path().join("src"))).unwrap();
        if folder.is_dir() {
            let mut texts = BTreeMap::new();
            files(&folder, &[], &mut texts);
            found.extend(circles(&texts).into_iter().map(|told| format!("{}: {told}", of.display())));
        }
    }
    assert!(found.is_empty(), "files that rest on each other: {found:#?}");
}

#[test]
fn a_circle_is_found_also_where_a_name_is_handed_on() {
    let texts = |files: &[(&str, &str)]| -> BTreeMap<Place, String> {
        let root = (Place::new(), "mod a;\nmod b;\npub use b::{B, other as Other};\n".to_owned());
        files.iter().map(|(module, text)| (names(module), (*text).to_owned())).chain([root]).collect()
    };
    let one = ("a", "use crate::B;\npub struct A(B);\n");
    assert_eq!(circles(&texts(&[one, ("b", "pub struct B;\n")])), Vec::<String>::new());
    assert_eq!(circles(&texts(&[one, ("b", "use super::a::{self, A};\n")])), ["a -> b", "b -> a"]);
    assert_eq!(circles(&texts(&[one, ("b", "fn f() -> crate::a::A {}\n")])), ["a -> b", "b -> a"]);
    assert_eq!(
        circles(&texts(&[one, ("b", "// use crate::a::A;\n#[cfg(test)]\nmod tests {\n use crate::a::A;\n}\n")])).len(),
        0
    );
    // A file and its own parts are one subject.
    let part = ("a::part", "use super::A;\n");
    assert_eq!(circles(&texts(&[("a", "mod part;\nuse part::f;\n"), part, ("b", "")])).len(), 0);
}
