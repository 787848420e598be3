//! The texts as they stand in the source: what each language says of each, as code.

use std::fs;
use std::path::{Path, PathBuf};

/// What each language says of a text; Leichte Sprache may take over the German words.
pub(crate) struct Text {
    /// Its place in the catalogue: `figures_districts`.
    pub(crate) subject: String,
    pub(crate) name: String,
    pub(crate) german: String,
    pub(crate) leicht: Option<String>,
}

/// The source files below `src`, without those that say nothing themselves.
pub(crate) fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !["lib.rs", "texts.rs", "catalogue.rs"].contains(&&*name) {
                let source = fs::read_to_string(&path).unwrap();
                files.push((name, source.split("#[cfg(test)]").next().unwrap().to_owned()));
            }
        }
    }
    files
}

/// The texts of a file, and its code around them.
pub(crate) fn texts(source: &str) -> (Vec<Text>, String) {
    let source = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let source: String = source.flat_map(|line| [line, "\n"]).collect();
    let (mut texts, mut around, mut rest) = (Vec::new(), String::new(), &*source);
    while let Some((before, block)) = rest.split_once("texts! {") {
        around.push_str(before);
        let end = group(block, 1);
        let (subject, mut code) = block[..end - 1].split_once(';').unwrap();
        while let Some((at, _)) = code.match_indices('=').find(|(at, _)| code[at + 1..].trim_start().starts_with("de "))
        {
            let (head, body) = (&code[..at], &code[at + 1..]);
            let name = head.trim().split(|sign: char| !sign.is_alphanumeric() && sign != '_').next().unwrap();
            let (said, after) = languages(body);
            texts.push(Text {
                subject: subject.trim().to_owned(),
                name: name.to_owned(),
                german: said[0].clone(),
                leicht: said.get(2).cloned(),
            });
            code = after;
        }
        rest = &block[end..];
    }
    (texts, around + rest)
}

/// What the languages of one text say, in their order, and what follows the text.
fn languages(body: &str) -> (Vec<String>, &str) {
    let mut said = Vec::new();
    let mut rest = body.trim_start();
    for language in ["de", "en", "leicht"] {
        let Some(after) = rest.strip_prefix(language) else { break };
        let after = after.trim_start();
        let end = if after.starts_with('"') { literal(after) } else { 1 + group(&after[1..], 1) };
        said.push(after[..end].to_owned());
        rest = after[end..].trim_start();
    }
    assert!(said.len() > 1 && rest.starts_with(';'), "{body}");
    (said, &rest[1..])
}

/// Length of the literal that a text begins with.
fn literal(code: &str) -> usize {
    let mut escaped = false;
    let end = code.char_indices().skip(1).find(|(_, sign)| {
        let ends = *sign == '"' && !escaped;
        escaped = *sign == '\\' && !escaped;
        ends
    });
    end.unwrap().0 + 1
}

/// Length of the rest of a group of brackets, of which so many are open.
fn group(code: &str, open: usize) -> usize {
    let (mut at, mut open) = (0, open);
    while open > 0 {
        let sign = code[at..].chars().next().unwrap();
        match sign {
            '"' => {
                at += literal(&code[at..]);
                continue;
            }
            '{' | '(' | '[' => open += 1,
            '}' | ')' | ']' => open -= 1,
            _ => {}
        }
        at += sign.len_utf8();
    }
    at
}

/// What the literals of some code say; what is put in later stands as a number.
pub(crate) fn said(code: &str) -> Vec<String> {
    let code: String = code
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
        // The id of something, which nobody reads.
        if !text.chars().all(|sign| sign.is_ascii_lowercase() || ['-', '_', '.'].contains(&sign)) {
            texts.push(text);
        }
    }
    texts
}

/// Texts that go on in the next line, in one.
fn joined(code: &str) -> String {
    let mut parts = code.split("\\\n");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |code, part| code + part.trim_start())
}
