//! The page in `index.html` is German, and a thread speaks one language at a time.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use locale::{Language, english, german, leicht, speak, spoken};

#[test]
fn the_german_page_says_outside_of_the_explorer_what_the_other_languages_replace() {
    let page = include_str!("../../../www/index.html");
    let mut sentences = vec![locale::language::about()];
    sentences.extend(locale::language::failures().map(|(_, sentence)| sentence));
    sentences.extend(locale::language::pages().map(|(_, title)| title));
    for text in sentences {
        assert!(page.contains(text), "index.html does not say: {text}");
    }
}

#[test]
fn a_thread_speaks_the_language_that_it_was_told_to() {
    assert_eq!((spoken(), locale::change::before()), (Language::German, "Vorher"));
    speak(english());
    assert_eq!((spoken(), locale::change::before()), (Language::English, "Before"));
    let other = std::thread::spawn(|| (spoken(), locale::change::before()));
    assert_eq!(other.join().unwrap(), (Language::German, "Vorher"));
    speak(leicht());
    assert_eq!((spoken(), locale::change::before()), (Language::Leicht, "Vorher"), "taken over from German");
    assert_eq!(locale::controls::arrivals().name, "Menschen ziehen zu");
    speak(german());
    assert_eq!(locale::controls::arrivals().name, "Zuzug von außen");
}

#[test]
fn a_language_has_a_sentence_for_every_value() {
    for (catalogue, texts) in
        [(german(), ["keine", "1 Szenario", "2 Szenarien"]), (english(), ["none", "1 scenario", "2 scenarios"])]
    {
        speak(catalogue);
        assert_eq!([0, 1, 2].map(locale::change::kept), texts);
    }
}
