//! Every language has every name: what a dependant does not use yet would compile without.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(language)
}

/// How often each public name is given in a file, its inner modules included, its tests not.
fn names(source: &str) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    for line in source.split("#[cfg(").next().unwrap().lines() {
        let mut words =
            line.trim().split(|sign: char| !sign.is_alphanumeric() && sign != '_').filter(|it| !it.is_empty());
        if words.next() != Some("pub") {
            continue;
        }
        let kinds = ["const", "fn", "mod", "struct"];
        let mut words = words.skip_while(|word| kinds.contains(word));
        if let Some(name) = words.next().filter(|name| *name != "use" && *name != "crate") {
            *names.entry(name.to_owned()).or_default() += 1;
        }
    }
    names
}

/// The files of German by name.
fn german() -> Vec<(String, String)> {
    let files = fs::read_dir(folder("de")).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|it| it == "rs"));
    files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

#[test]
fn english_has_every_name_that_german_has() {
    let mut missing = Vec::new();
    for (file, source) in german() {
        let english = names(&fs::read_to_string(folder("en").join(&file)).unwrap_or_default());
        for (name, count) in names(&source) {
            if english.get(&name).copied().unwrap_or(0) < count {
                missing.push(format!("{file}: {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "crates/locale/src/en lacks\n{}", missing.join("\n"));
}

/// A file of its own says or takes over each name, inner modules as a whole; a module without a file is taken over as a whole.
#[test]
fn leichte_sprache_has_every_name_or_takes_it_over() {
    let taken_over = fs::read_to_string(folder("leicht").join("mod.rs")).unwrap();
    let word =
        |text: &str, name: &str| text.split(|sign: char| !sign.is_alphanumeric() && sign != '_').any(|it| it == name);
    let mut missing = Vec::new();
    for (file, source) in german().into_iter().filter(|(file, _)| file != "mod.rs") {
        match fs::read_to_string(folder("leicht").join(&file)) {
            Ok(own) => {
                let outer: String =
                    source.lines().filter(|line| !line.starts_with(' ')).flat_map(|it| [it, "\n"]).collect();
                let lacks = names(&outer).into_keys().filter(|name| !word(&own, name));
                missing.extend(lacks.map(|name| format!("{file}: {name}")));
            }
            Err(_) if word(&taken_over, file.trim_end_matches(".rs")) => {}
            Err(_) => missing.push(file),
        }
    }
    assert!(missing.is_empty(), "crates/locale/src/leicht lacks\n{}", missing.join("\n"));
}

#[test]
fn names_are_found_in_a_source() {
    let source = "pub const A: &str = \"\";\npub mod b {\n    pub const fn c() {}\n}\nfn d() {}\n#[cfg(test)]\nmod tests { pub fn e() {} }";
    assert_eq!(names(source).into_keys().collect::<Vec<_>>(), ["A", "b", "c"]);
}

#[test]
fn the_german_page_says_outside_of_the_explorer_what_the_other_languages_replace() {
    let page = include_str!("../../../www/index.html");
    let source = fs::read_to_string(folder("de").join("language.rs")).unwrap();
    let texts: Vec<&str> = source.lines().skip(1).filter_map(|line| line.split('"').nth(1)).collect();
    let sentences: Vec<&&str> = texts.iter().filter(|text| text.contains(' ')).collect();
    assert!(sentences.len() > 4, "{texts:?}");
    for text in sentences {
        assert!(page.contains(*text), "index.html does not say: {text}");
    }
}
