//! The rules of Leichte Sprache that a machine can check.

/// Words of a sentence at most.
const MOST_WORDS: usize = 12;
/// Letters of a word without a hyphen at most.
const MOST_LETTERS: usize = 13;
/// Longer words all the same: a name, and a word that is explained where it stands.
const LONG_ALL_THE_SAME: [&str; 2] = ["Kaiserslautern", "Nachverdichtung"];
/// Subjunctive.
const SUBJUNCTIVE: [&str; 26] = [
    "würde", "würden", "wäre", "wären", "hätte", "hätten", "könnte", "könnten", "müsste", "müssten", "sollte",
    "sollten", "dürfte", "dürften", "möchte", "käme", "kämen", "gäbe", "gälte", "gälten", "läge", "fände", "ginge",
    "bliebe", "sei", "seien",
];
/// Only a genitive has these articles.
const GENITIVE: [&str; 6] = ["des", "eines", "dessen", "deren", "ihres", "unseres"];
/// What nobody needs to know how to read.
const SIGNS: [char; 5] = [';', '%', '±', '„', '‚'];

/// What is wrong with a text, one line each.
pub(crate) fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for sentence in text.split(['.', '!', '?', ':', '\n', '·', '…']) {
        let words: Vec<&str> = sentence.split(' ').filter(|word| word.chars().any(char::is_alphanumeric)).collect();
        if words.len() > MOST_WORDS {
            faults.push(format!("{} words: {}", words.len(), sentence.trim()));
        }
        for word in &words {
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            let lower = bare.to_lowercase();
            if SUBJUNCTIVE.contains(&&*lower) {
                faults.push(format!("subjunctive `{bare}`: {}", sentence.trim()));
            }
            if GENITIVE.contains(&&*lower) {
                faults.push(format!("genitive `{bare}`: {}", sentence.trim()));
            }
            let longest = bare.split(['-', '/']).map(|part| part.chars().count()).max().unwrap_or_default();
            if longest > MOST_LETTERS && !LONG_ALL_THE_SAME.contains(&bare) {
                faults.push(format!("long word `{bare}`: {}", sentence.trim()));
            }
        }
    }
    faults
}

/// Whether a text has signs that are hard to read.
pub(crate) fn hard_signs(text: &str) -> Vec<String> {
    SIGNS.iter().filter(|sign| text.contains(**sign)).map(|sign| format!("sign `{sign}`: {text}")).collect()
}
