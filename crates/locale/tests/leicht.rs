//! Every text of Leichte Sprache that stands in the source keeps its rules.
#![cfg(feature = "leicht")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod rules;

use std::fs;
use std::path::Path;

/// Files without sentences: signs of numbers and tags.
const WITHOUT: [&str; 1] = ["mod.rs"];

/// The texts in a file, without those of its tests; what is put in later stands as a number.
fn texts(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap();
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//") && !line.trim_start().starts_with('#'))
        .flat_map(|line| [line, "\n"])
        .collect();
    let code = joined(&code);
    let mut texts = Vec::new();
    let mut signs = code.chars();
    while signs.by_ref().any(|sign| sign == '"') {
        let mut text = String::new();
        while let Some(sign) = signs.next() {
            match sign {
                '"' => break,
                '\\' if signs.next() == Some('u') => {
                    signs.by_ref().find(|sign| *sign == '}');
                    text.push('\u{A0}');
                }
                '{' => {
                    signs.by_ref().find(|sign| *sign == '}');
                    text.push('5');
                }
                _ => text.push(sign),
            }
        }
        texts.push(text);
    }
    texts
}

/// Texts that go on in the next line, in one.
fn joined(code: &str) -> String {
    let mut parts = code.split("\\\n");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |code, part| code + part.trim_start())
}

#[test]
fn every_text_in_the_source_keeps_the_rules() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/leicht");
    let (mut count, mut faults) = (0, Vec::new());
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if WITHOUT.contains(&&*name) {
            continue;
        }
        for text in texts(&fs::read_to_string(&path).unwrap()) {
            // The id of something, which nobody reads.
            if text.chars().all(|sign| sign.is_ascii_lowercase() || ['-', '_', '.'].contains(&sign)) {
                continue;
            }
            count += 1;
            faults.extend(rules::faults(&text).into_iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    assert!(count > 300, "{count} texts were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn texts_are_found_in_the_source() {
    let source = "/// \"not this\"\nconst A: &str = \"Eins \\\n    zwei.\";\nfn b() { format!(\"{} von 1\\u{A0}000\", 1) }\n#[cfg(test)]\nmod tests { \"nor this\" }";
    assert_eq!(texts(source), ["Eins zwei.", "5 von 1\u{A0}000"]);
}

#[test]
fn a_broken_rule_is_found() {
    for (text, fault) in [
        ("Das ist ein Satz mit sehr vielen Wörtern und er hört nie auf.", "words"),
        ("Das wäre schön.", "subjunctive"),
        ("Das Ende des Jahres.", "genitive"),
        ("Bevölkerungsvorausberechnung", "long word"),
    ] {
        assert!(rules::faults(text).iter().any(|it| it.contains(fault)), "{text}");
    }
    assert_eq!(rules::faults("Das ist gut. Im Jahr 2050 leben hier etwa 98\u{A0}000 Menschen."), [""; 0]);
    assert_eq!(rules::hard_signs("6 %").len(), 1);
}
