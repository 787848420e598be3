//! Values decide, sentences come last: outside of `locale` nothing is searched, split or compared that a person reads.
//!
//! The sources are parsed. Refused are, outside of tests:
//!
//! - a search, a split or a comparison with a text of `locale` on either side;
//! - in the crates that speak to people, the same with a field of `view` that holds a text;
//! - there, a search for a word or for the end of a sentence.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Lit, Member, UseTree};

/// Methods that look into a text, or for a text in a list.
const SEARCHES: &str = "contains ends_with starts_with find rfind split rsplit split_once rsplit_once splitn \
     split_inclusive split_terminator split_whitespace matches match_indices strip_prefix strip_suffix trim_start_matches trim_end_matches replace";
/// Modules of `locale` that turn numbers into texts and back: what they give can be a value.
const NUMBERS: [&str; 2] = ["numbers", "typed"];
/// Crates whose texts are read by visitors.
const SPEAKING: [&str; 4] = ["app", "charts", "export", "view"];
/// Crates that may look into texts: the texts themselves, and the chores.
const FREE: [&str; 2] = ["locale", "xtask"];
/// Fields whose names stand for codes as well as for texts.
const CODES: [&str; 4] = ["id", "link", "name", "title"];
/// Names of `locale` that are codes: of a language's pages, of views, of panels, of a source.
const CODES_OF_LOCALE: [&str; 4] = ["pages", "views", "left_out", "OWN_SOURCE"];

/// Places that look like a decision by a text and are none: file, part of the expression, reason.
const ALLOWED: [(&str, &str, &str); 1] =
    [("charts/src/balance/layout.rs", "axis(", "every digit as wide as the widest, to measure a label")];

#[test]
fn nothing_is_decided_by_a_sentence() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let fields = fields_of_texts(crates);
    let (mut found, nothing) = (Vec::new(), BTreeSet::new());
    for folder in folders(crates) {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        if FREE.contains(&name.as_str()) {
            continue;
        }
        for file in sources(&folder.join("src")) {
            let place = file.strip_prefix(crates).unwrap().display().to_string();
            let text = fs::read_to_string(&file).unwrap();
            let speaking = SPEAKING.contains(&name.as_str());
            let decisions = decisions(&text, if speaking { &fields } else { &nothing }, speaking);
            found.extend(decisions.into_iter().map(|decision| (place.clone(), decision)));
        }
    }
    let allows =
        |place: &str, decision: &str| ALLOWED.iter().any(|(file, part, _)| *file == place && decision.contains(part));
    let refused: Vec<String> = found
        .iter()
        .filter(|(place, decision)| !allows(place, decision))
        .map(|(place, decision)| format!("{place}: {decision}"))
        .collect();
    assert!(refused.is_empty(), "decide by a value and make the sentence last:\n{}", refused.join("\n"));
    for (file, part, reason) in ALLOWED {
        let stands = found.iter().any(|(place, decision)| place == file && decision.contains(part));
        assert!(stands && !reason.is_empty(), "{file}: `{part}` is not there any more");
    }
}

#[test]
fn decisions_by_sentences_are_recognised() {
    let fields = ["sentence", "note", "text", "unit", "value_text", "deviations"].map(str::to_owned).into();
    for (decision, source) in [
        ("a remark searched for a word", r#"fn f() { seen.note.contains("gerundet") }"#),
        ("a word at the end", r#"fn f(text: &str) { text.ends_with("nicht angegeben") }"#),
        ("equal lines", "fn f() { moved.iter().find(|it| it.text == *line) }"),
        ("a difference of lines", "fn f() { new.deviations.iter().filter(|line| !old.deviations.contains(line)) }"),
        ("a mark searched", "use locale::controls::BEYOND; fn f(mark: &str) { mark.contains(BEYOND) }"),
        ("the same by a name of its own", "use locale::{a as b, page as words}; fn f() { mark.find(&words::MORE) }"),
        ("the same in full", "fn f(mark: &str) { mark.starts_with(locale::controls::BEYOND) }"),
        ("an end cut off", "use locale::page as words; fn f() { unit.trim_end_matches(words::CLICK) }"),
        ("a sentence split", r#"fn f(text: &str) { text.match_indices(". ") }"#),
        ("printed values compared", "fn f() { old.value_text != new.value_text }"),
        ("a text compared with one of a language", "use locale::page as words; fn f() { name == words::ALL }"),
        ("a text made by a function", "use locale::page as words; fn f() { words::all(1).contains(x) }"),
    ] {
        assert_eq!(decisions(source, &fields, true).len(), 1, "{decision}: {source}");
    }
    for (fine, source) in [
        ("a code", r#"fn f(href: &str) { href.split('#').next() }"#),
        ("a list of values", "fn f() { locked.contains(&lever) }"),
        ("an empty text", "fn f() { card.text.is_empty() }"),
        ("a number", "use locale::numbers; fn f() { numbers::parse(text) == Ok(value) }"),
        ("a test", r#"#[cfg(test)] mod tests { fn f() { said.contains("Basis") } }"#),
    ] {
        assert_eq!(decisions(source, &fields, true), Vec::<String>::new(), "{fine}: {source}");
    }
    assert_eq!(decisions(r#"fn f() { head.contains("Variante") }"#, &fields, false).len(), 0, "a reader of tables");
}

/// What of a source decides by a text, as it stands there.
fn decisions(source: &str, fields: &BTreeSet<String>, speaking: bool) -> Vec<String> {
    let file = syn::parse_file(source).unwrap();
    let mut reader = Reader { fields, speaking, words: BTreeSet::from(["locale".to_owned()]), found: Vec::new() };
    // Imports may stand below their use.
    reader.imports(&file.items);
    reader.visit_file(&file);
    reader.found
}

struct Reader<'a> {
    fields: &'a BTreeSet<String>,
    speaking: bool,
    /// Names that stand for something of `locale`.
    words: BTreeSet<String>,
    found: Vec<String>,
}

impl Reader<'_> {
    fn imports(&mut self, items: &[syn::Item]) {
        for item in items {
            if let syn::Item::Use(import) = item {
                self.import(&import.tree, false);
            }
        }
    }

    fn import(&mut self, tree: &UseTree, inside: bool) {
        match tree {
            UseTree::Path(path) if NUMBERS.iter().any(|name| path.ident == name) => {}
            UseTree::Path(path) => self.import(&path.tree, inside || path.ident == "locale"),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, inside)),
            UseTree::Name(name) if inside && name.ident != "self" && !NUMBERS.iter().any(|it| name.ident == it) => {
                self.words.insert(name.ident.to_string());
            }
            UseTree::Rename(renamed) if inside => {
                self.words.insert(renamed.rename.to_string());
            }
            _ => {}
        }
    }

    /// Whether it is a text of `locale`, or made of one.
    fn is_of_locale(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => {
                let names: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
                let other = |name: &&str| names.iter().any(|it| it == name);
                self.words.contains(&names[0]) && !NUMBERS.iter().chain(&CODES_OF_LOCALE).any(other)
            }
            Expr::Call(call) => self.is_of_locale(&call.func),
            Expr::MethodCall(call) => self.is_of_locale(&call.receiver),
            Expr::Index(index) => self.is_of_locale(&index.expr),
            Expr::Reference(inner) => self.is_of_locale(&inner.expr),
            Expr::Unary(inner) => self.is_of_locale(&inner.expr),
            Expr::Paren(inner) => self.is_of_locale(&inner.expr),
            _ => false,
        }
    }

    /// Whether it is a field that holds a text, or a part of one.
    fn is_field(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Field(field) => {
                matches!(&field.member, Member::Named(name) if self.fields.contains(&name.to_string()))
            }
            Expr::MethodCall(call) if ["as_str", "as_deref", "as_ref", "trim"].iter().any(|it| call.method == it) => {
                self.is_field(&call.receiver)
            }
            Expr::Index(index) => self.is_field(&index.expr),
            Expr::Reference(inner) => self.is_field(&inner.expr),
            Expr::Unary(inner) => self.is_field(&inner.expr),
            Expr::Paren(inner) => self.is_field(&inner.expr),
            _ => false,
        }
    }

    fn is_text(&self, expr: &Expr) -> bool {
        self.is_of_locale(expr) || self.is_field(expr)
    }
}

/// Whether somebody reads it: a word, or the end of a sentence.
fn is_read(expr: &Expr) -> bool {
    let Expr::Lit(literal) = expr else { return false };
    let Lit::Str(text) = &literal.lit else { return false };
    let text = text.value();
    let word = text.trim();
    let letters = word.chars().filter(|char| char.is_alphabetic()).count();
    // Keys and addresses end with a sign: `file:`, `s=`.
    let key = word.ends_with([':', '=', '/', '-', '.']) && letters > 0;
    (letters > 1 && !key) || [". ", "! ", "? ", "; "].contains(&text.as_str())
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let test = module.attrs.iter().any(|attribute| {
            attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|it| it == "test")
        });
        if !test {
            self.imports(module.content.as_ref().map_or(&[][..], |(_, items)| items));
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let search = SEARCHES.split_whitespace().any(|name| call.method == name);
        let word = self.speaking && call.args.first().is_some_and(is_read);
        if search && (self.is_text(&call.receiver) || call.args.iter().any(|it| self.is_of_locale(it)) || word) {
            self.found.push(written(call));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_binary(&mut self, pair: &'ast syn::ExprBinary) {
        let compares = matches!(pair.op, BinOp::Eq(_) | BinOp::Ne(_));
        if compares && (self.is_text(&pair.left) || self.is_text(&pair.right)) {
            self.found.push(written(pair));
        }
        visit::visit_expr_binary(self, pair);
    }
}

/// An expression on one line, without blanks.
fn written(expr: &impl quote::ToTokens) -> String {
    expr.to_token_stream().to_string().split_whitespace().collect()
}

/// Names of the fields that hold texts in `view`, and nothing else in any crate.
fn fields_of_texts(crates: &Path) -> BTreeSet<String> {
    let (mut names, mut others) = (BTreeSet::new(), BTreeSet::from(CODES.map(str::to_owned)));
    for folder in folders(crates) {
        for file in sources(&folder.join("src")) {
            let file = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
            let structs = file.items.into_iter().filter_map(|item| match item {
                syn::Item::Struct(item) => Some(item.fields),
                _ => None,
            });
            for field in structs.flatten() {
                let Some(name) = field.ident.as_ref().map(ToString::to_string) else { continue };
                if !holds_text(&field.ty) {
                    others.insert(name);
                } else if folder.ends_with("view") {
                    names.insert(name);
                }
            }
        }
    }
    names.difference(&others).cloned().collect()
}

fn holds_text(ty: &syn::Type) -> bool {
    let written = written(ty);
    [
        "String",
        "Option<String>",
        "Vec<String>",
        "&'staticstr",
        "Option<&'staticstr>",
        "Vec<&'staticstr>",
        "&'astr",
        "AttrValue",
    ]
    .contains(&written.as_str())
}

fn folders(crates: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.retain(|path| path.join("src").is_dir());
    all.sort();
    all
}

/// Every source below a folder that is no file of tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let of_tests = path.file_stem().is_some_and(|name| name == "tests");
        if path.is_dir() && !of_tests {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|name| name == "rs") && !of_tests {
            all.push(path);
        }
    }
    all.sort();
    all
}
