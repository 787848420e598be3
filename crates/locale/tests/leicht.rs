//! Every text of Leichte Sprache keeps its rules; what it takes over from German is listed here, or keeps them as well.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod rules;
mod source;

use source::{Text, files, said, texts};

/// Files with words of Leichte Sprache around their texts: all of them, or what helps to say them.
const AROUND: [&str; 5] = ["rounded.rs", "glossary/leicht.rs", "results.rs", "figures.rs", "levers/explained.rs"];

/// Subjects for experts, not offered in Leichte Sprache, and dates and values as the pack prints them.
const FOR_EXPERTS: &str = "beside cards change collection course data decision events faults forecasts hall hindcast infill installed output own \
     priorities protocol qr reading recheck sheet uptake charts_compared charts_hall pack";

/// Texts for experts in the other subjects.
const TAKEN_OVER: [(&str, &str); 5] = [
    ("panels", "events sources embed installed recheck hindcast own priorities"),
    ("presets_quantity", "life_expectancy_women life_expectancy_men net_migration_of_land net_migration"),
    ("embed", "about height_note"),
    ("settings", "from_outside"),
    ("levers_explained", "of_age"),
];

fn is_for_experts(text: &Text) -> bool {
    let subject = |known: &str| text.subject == known || text.subject.starts_with(&format!("{known}_"));
    FOR_EXPERTS.split_whitespace().any(subject)
        || TAKEN_OVER
            .iter()
            .any(|(subject, names)| *subject == text.subject && names.split(' ').any(|name| name == text.name))
}

#[test]
fn every_text_in_the_source_keeps_the_rules() {
    let (mut count, mut faults) = (0, Vec::new());
    for (file, source) in files() {
        let (texts, around) = texts(&source);
        let mut found: Vec<String> = texts.iter().filter_map(|text| text.leicht.as_deref()).flat_map(said).collect();
        if AROUND.contains(&&*file) {
            found.extend(said(&around));
        }
        count += found.len();
        faults.extend(found.iter().flat_map(|text| rules::faults(text)).map(|fault| format!("{file}: {fault}")));
    }
    assert!(count > 300, "{count} texts were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_taken_over_from_german_is_for_experts_or_keeps_the_rules() {
    let mut faults = Vec::new();
    for (_, source) in files() {
        for text in texts(&source).0.iter().filter(|text| text.leicht.is_none() && !is_for_experts(text)) {
            let found = said(&text.german);
            let Text { subject, name, .. } = text;
            faults.extend(found.iter().flat_map(|it| rules::faults(it)).map(|it| format!("{subject}.{name}: {it}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn texts_are_found_in_a_source() {
    let source = "const A: &str = \"Davor\";\ntexts! {\n    some;\n\n    /// Not { this\n    one(count: usize) -> [&'static str; 1] \
                  = de \"Eins \\\n    zwei.\" en (\"{} of\", 1) leicht { \"{} von 1\\u{A0}000\" };\n    two = de \"Zwei\" en \"Two\";\n}\n";
    let (found, around) = texts(source);
    let names: Vec<(&str, &str)> = found.iter().map(|text| (&*text.subject, &*text.name)).collect();
    assert_eq!(names, [("some", "one"), ("some", "two")]);
    assert_eq!(said(&found[0].german), ["Eins zwei."]);
    assert_eq!(said(found[0].leicht.as_ref().unwrap()), ["5 von 1\u{A0}000"]);
    assert!(found[1].leicht.is_none());
    assert_eq!(said(&around), ["Davor"]);
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
