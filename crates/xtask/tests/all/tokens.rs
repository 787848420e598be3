//! Contrasts after WCAG 2.2 of every colour token of the page, in each scheme: text 4.5:1 (1.4.3), marks 3:1 (1.4.11).
//!
//! Colours of the visitor's own (`forced-colors`) are theirs to choose.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What text stands on.
const GROUNDS: [&str; 3] = ["paper", "hover", "notice"];
/// What text is written in. Quiet text, links and faults also stand on notices and under the pointer.
const TEXTS: [&str; 7] = ["ink", "quiet", "link", "fault", "scenario-text", "baseline", "official"];
/// What must stand out from its ground without being text: marks in pictures, edges of fields, the ring of the focus.
const MARKS: [&str; 6] = ["scenario", "baseline", "official", "men", "women", "focus"];
/// Edges of fields and buttons.
const EDGES: [&str; 1] = ["edge"];
/// Tells nothing by itself: lines that part what stands apart anyway.
const ORNAMENT: [&str; 1] = ["line"];

type Tokens = BTreeMap<String, String>;

fn sheet(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www").join(name)).unwrap()
}

/// The custom properties of the rule that follows `head`.
fn rule(sheet: &str, head: &str) -> Tokens {
    let (_, after) = sheet.split_once(head).unwrap_or_else(|| panic!("no rule {head}"));
    let (_, body) = after.split_once('{').unwrap();
    let (body, _) = body.split_once('}').unwrap();
    let lines = body.lines().filter_map(|line| line.trim().strip_prefix("--"));
    let pairs = lines.filter_map(|line| line.trim_end_matches(';').split_once(": "));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// A scheme: the tokens of its rules, the later ones winning.
fn scheme(rules: &[&str]) -> Tokens {
    let sheet = sheet("styles/base.css");
    let mut tokens = Tokens::new();
    for head in rules {
        // Inside of a media query the rule stands in its braces.
        let head = if head.starts_with('@') { format!("{head} {{\n  :root") } else { (*head).to_owned() };
        tokens.extend(rule(&sheet, &head));
    }
    tokens
}

const DARK: &str = "@media (prefers-color-scheme: dark)";
const CONTRAST: &str = "@media (prefers-contrast: more)";
const CONTRAST_LIGHT: &str = "@media (prefers-contrast: more) and (prefers-color-scheme: light)";

fn schemes() -> [(&'static str, Tokens); 4] {
    [
        ("light", scheme(&[":root"])),
        ("dark", scheme(&[":root", DARK])),
        ("light with more contrast", scheme(&[":root", CONTRAST, CONTRAST_LIGHT])),
        ("dark with more contrast", scheme(&[":root", DARK, CONTRAST])),
    ]
}

/// The value of a token, as red, green and blue.
fn colour(tokens: &Tokens, name: &str) -> [f64; 3] {
    let value = &tokens[name];
    if let Some(other) = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
        return colour(tokens, other);
    }
    let hex = value.strip_prefix('#').unwrap_or_else(|| panic!("--{name} is {value}"));
    let long: String =
        if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.to_owned() };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&long[at..at + 2], 16).unwrap()) / 255.0)
}

fn luminance(tokens: &Tokens, name: &str) -> f64 {
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    let [red, green, blue] = colour(tokens, name).map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(tokens: &Tokens, one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(tokens, one) + 0.05, luminance(tokens, other) + 0.05);
    a.max(b) / a.min(b)
}

#[test]
fn every_text_and_every_mark_can_be_told_from_its_ground() {
    let mut faults = Vec::new();
    for (name, tokens) in schemes() {
        let mut check = |one: &str, ground: &str, least: f64| {
            let found = contrast(&tokens, one, ground);
            if found < least {
                faults.push(format!("{name}: --{one} on --{ground} {found:.2}, not {least}"));
            }
        };
        for ground in GROUNDS {
            TEXTS.iter().for_each(|text| check(text, ground, 4.5));
        }
        for mark in MARKS.iter().chain(&EDGES) {
            check(mark, "paper", 3.0);
        }
        // The ring of the focus and the thumb of a slider also stand on a notice and under the pointer.
        for mark in ["focus", "scenario"] {
            GROUNDS.iter().for_each(|ground| check(mark, ground, 3.0));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_colour_is_left_out() {
    let known: BTreeSet<&str> = [&GROUNDS[..], &TEXTS, &MARKS, &EDGES, &ORNAMENT].concat().into_iter().collect();
    for (name, tokens) in schemes() {
        let is_colour = |value: &str| value.starts_with('#') || value.starts_with("var(--");
        let colours: BTreeSet<&str> =
            tokens.iter().filter(|(_, value)| is_colour(value)).map(|(name, _)| name.as_str()).collect();
        assert_eq!(colours, known, "{name}");
    }
}

#[test]
fn a_host_that_asks_for_a_scheme_gets_the_same_colours() {
    let of_host = sheet("later/schemes.css");
    let is_colour =
        |tokens: Tokens| -> Tokens { tokens.into_iter().filter(|(_, value)| value.starts_with('#')).collect() };
    for (head, rules) in [("[data-scheme=\"light\"]", &[":root"][..]), ("[data-scheme=\"dark\"]", &[":root", DARK])] {
        assert_eq!(is_colour(rule(&of_host, head)), is_colour(scheme(rules)), "{head}");
    }
}
