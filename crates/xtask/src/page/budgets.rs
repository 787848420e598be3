//! What the parts of the page may weigh.

use super::LANGUAGES;

/// What rooms say in English: fetched with the first of them, when English is spoken.
pub(super) const IN_ROOMS: &str = "en_rooms";

const KIB: u64 = 1024;
/// What opening a panel first may weigh with Brotli: half of the panels, and each.
pub(super) const MEDIAN: u64 = 110 * KIB;
pub(super) const PANEL: u64 = 220 * KIB;
/// Each request costs a round trip where the connection is poor.
pub(super) const REQUESTS: usize = 8;
/// What another language than German may weigh.
pub(super) const ONE_LANGUAGE: u64 = 48 * KIB;
/// All modules and scripts without what writes workbooks: a visitor who opens everything fetches this. The aim is 1,100 KiB; small modules
/// that are copied into several files, so that the first panel is light, cost the rest. What came since is named with what it added.
pub(super) const ALL: u64 = 1_150 * KIB
    + ADDED[0].1
    + ADDED[1].1
    + ADDED[2].1
    + ADDED[3].1
    + ADDED[4].1
    + ADDED[5].1
    + ADDED[6].1
    + ADDED[7].1
    + ADDED[8].1;
const ADDED: [(&str, u64); 9] = [
    ("the question, the doors, and the words that come with the first act", 60 * KIB),
    (
        "the whole record, silence among priorities, minutes, order paper, districts as a map, keys of the hall",
        62 * KIB,
    ),
    ("what Teilen opens, as a part of its own", 14 * KIB),
    ("years, values and files beside the pictures", 54 * KIB),
    ("draws, their shades and whiskers in the pictures, and what they say", 60 * KIB),
    ("how often past ranges held: its picture and its sentences", 24 * KIB),
    ("ranges of several scenarios, of their differences, in the hall, in files and in frames", 80 * KIB),
    ("questions to the result: what they project, their three pictures, in the hall and on the sheet", 112 * KIB),
    ("totals to be met: what meets them, in links, files and lists, and their section", 96 * KIB),
];
/// What every panel needs besides its parts: how it looks, and what it asks of the browser.
pub(super) const PANELS: &str = "later/panels.js";

/// About what that weighs.
const LOOKS: u64 = 8_500;

/// Splits that are no panels: what hands the page on, what reads links, what reads tables, what comes with the first act, and what meets totals.
pub(super) const SMALL: [&str; 5] = ["hand", "links", "reader", "soon", "ties"];

/// Rooms that open more panels than one.
pub(super) const PANELS_OF: [(&str, usize); 6] =
    [("beside", 3), ("consequences", 3), ("course", 3), ("levers", 2), ("method", 4), ("own", 2)];
/// The rooms that need least, with half of the panels: they keep to the median.
const LIGHT: [&str; 5] = ["consequences", "course", "method", "own", "questions"];

/// What is left of modules that are compressed together, of what each weighs by itself, roughly.
const BROTLI: f64 = 0.80;

/// What a split may fetch, in the weights of single modules, when it needs `needed`: half of the panels keep to the median.
pub(super) fn budget(split: &str, needed: usize) -> f64 {
    let room = |brotli: u64| (brotli - LOOKS) as f64 / BROTLI;
    // Not all of a budget: the estimate may be too low by some.
    match split {
        language if LANGUAGES.contains(&language) || language == IN_ROOMS => 0.94 * ONE_LANGUAGE as f64 / BROTLI,
        // Every visitor fetches this one.
        "soon" => 1.3 * needed as f64,
        small if SMALL.contains(&small) => 1.7 * needed as f64,
        light if LIGHT.contains(&light) => 0.965 * room(MEDIAN),
        _ => 0.9 * room(PANEL),
    }
}
