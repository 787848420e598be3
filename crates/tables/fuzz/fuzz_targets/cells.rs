//! A text of a cell that is anything at all: figures, marks, times, ages, units, measures, places and labels agree with each other.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use scenario::pack::{Pack, built_in_files};
use tables::figure::{Figure, NumberForm, marked, parse};
use tables::text::decode;
use tables::words::{Places, ages, fold, labels, measures, times, topic, units};

static PLACES: OnceLock<Places> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let places =
        PLACES.get_or_init(|| Places::of(&Pack::from_files(&built_in_files()).expect("the built-in pack")));
    let Some((text, _)) = decode("t", data, &mut tables::Faults::default()) else { return };
    let (bare, marks) = marked(&text);
    assert!(text.contains(bare) && (marks.is_empty() || bare.len() < text.len()));
    for form in [None, Some(NumberForm::German), Some(NumberForm::Plain)] {
        if let Ok(Figure::Number(number)) = parse(&text, form) {
            assert!(number.is_finite() && text.contains(|char: char| char.is_ascii_digit()));
        }
    }
    if let Some(group) = ages::group(&text, true) {
        assert!(group.to.is_none_or(|to| to >= group.from));
    }
    assert_eq!(fold(&fold(&text)), fold(&text));
    let _ = (times::time(&text), units::unit(&text), measures::named(&text), topic(&text));
    assert_eq!(labels(&text, places, false).is_empty(), text.trim().is_empty());
});
