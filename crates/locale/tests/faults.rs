//! Every problem of a file has words of its own in each language that it is said in.

use faults::Problem;

/// Words that an English text has and a German one has not.
const ENGLISH: &str = "a above after again and an any are as at be before below cannot column columns each every from groups has have is \
     it least may missing most must near neither no not number of one or period row rows second separated sex such \
     text than that the time to too twice unknown when which with without year years";

#[test]
fn every_problem_has_german_words_of_its_own() {
    for problem in Problem::every() {
        let (german, english) = (locale::faults::halves(&problem), problem.halves());
        assert_ne!(german, english, "{problem:?}");
        // Columns and words of a file are quoted as they stand there.
        let quoted = |text: &str| text.contains(['„', '_', ';', ',']);
        for word in german.iter().flat_map(|half| half.split_whitespace()).filter(|word| !quoted(word)) {
            let plain = word.trim_matches(|char: char| !char.is_alphabetic());
            assert!(!ENGLISH.split_whitespace().any(|english| english == plain), "{plain}: {german:?}");
        }
    }
}

#[test]
fn every_other_language_has_words_for_every_problem() {
    let said = || Problem::every().iter().map(locale::faults::halves).collect::<Vec<_>>();
    let german = said();
    locale::speak(locale::english());
    assert_eq!(said(), Problem::every().iter().map(Problem::halves).collect::<Vec<_>>(), "as the command line");
    // Reading figures is for experts: Leichte Sprache does not offer it, and says what is left in German.
    locale::speak(locale::leicht());
    assert_eq!(said(), german);
    assert!(locale::panels::left_out().contains(&"daten"));
}

#[test]
fn a_fault_is_told_in_german_with_its_values() {
    use faults::{Number, Wanted};
    let number = |found| Problem::Number { column: "Einwohner".into(), found, wanted: Wanted::Any };
    let (text, joined, point) = ("1.234".into(), "1234".into(), "1.234".into());
    for (problem, expected) in [
        (number(Number::Empty), ["„Einwohner“ ist leer", "eine Zahl"]),
        (number(Number::Negative { value: -5.0 }), ["„Einwohner“ ist negativ: -5", "eine Zahl"]),
        (
            number(Number::Ambiguous { text, joined, point }),
            ["„Einwohner“ ist mehrdeutig: „1.234“ kann 1234 oder 1.234 sein", "eine Zahl"],
        ),
        (
            Problem::DistrictMissing { name: "Siegelbach".into(), id: "17".into() },
            ["keine Zeile für Siegelbach (17)", "alle Stadtteile"],
        ),
        (
            Problem::GroupGap { name: "Innenstadt-Ost".into(), from: 0, to: 2 },
            ["Innenstadt-Ost: die Alter 0 bis 2 fehlen", "eine Gruppe ab 0"],
        ),
    ] {
        assert_eq!(locale::faults::halves(&problem), expected);
    }
}
