//! Age groups in words, as offices, registers and people write them.

use crate::regional::Ages;

/// Beyond, a number is no age.
const OLDEST: usize = 130;

/// A part of the words of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Age(usize),
    /// `unter`, `<`: the next age is not in the group.
    Below,
    /// `bis`, `-`: an upper age follows.
    To,
    /// `und älter`, `+`: open.
    Open,
    /// `Jahre`: says that a number is an age.
    Years,
}

/// The ages of `unter 3`, `0 bis unter 3`, `3-5`, `65 u. älter`, `65+`, `ab 65 Jahre`, `18 bis unter 25 Jahre`, `17-Jährige`, `ALT018B25`.
///
/// A number alone is an age only beside a word such as `Jahre`, or where `bare` says that ages are meant.
///
/// ```
/// use tables::regional::Ages;
/// use tables::words::ages::group;
///
/// assert_eq!(group("0 bis unter 3", false), Some(Ages { from: 0, to: Some(2) }));
/// assert_eq!(group("65 u. älter", false), Some(Ages { from: 65, to: None }));
/// assert_eq!(group("17", false), None);
/// assert_eq!(group("17", true), Some(Ages { from: 17, to: Some(17) }));
/// ```
pub fn group(text: &str, bare: bool) -> Option<Ages> {
    let text = text.trim();
    if let Some(ages) = Ages::from_code(text) {
        return Some(ages);
    }
    let parts = parts(text)?;
    let said = parts.contains(&Part::Years);
    let parts: Vec<Part> = parts.into_iter().filter(|part| *part != Part::Years).collect();
    let below = |from: usize, below: usize| (below > from).then(|| Ages { from, to: Some(below - 1) });
    match parts.as_slice() {
        [Part::Below, Part::Age(age)] | [Part::To, Part::Below, Part::Age(age)] => below(0, *age),
        [Part::Age(from), Part::To, Part::Below, Part::Age(to)] | [Part::Age(from), Part::Below, Part::Age(to)] => {
            below(*from, *to)
        }
        [Part::Age(from), Part::To, Part::Age(to)] => below(*from, to + 1),
        [Part::To, Part::Age(to)] if said => below(0, to + 1),
        [Part::Age(from), Part::Open] | [Part::Open, Part::Age(from)] | [Part::Age(from), Part::To, Part::Open] => {
            Some(Ages { from: *from, to: None })
        }
        [Part::Age(age)] if said || bare => Some(Ages { from: *age, to: Some(*age) }),
        _ => None,
    }
}

/// The parts of the words; `None` where something else stands among them.
fn parts(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_digit() {
            let end = rest.find(|char: char| !char.is_ascii_digit()).unwrap_or(rest.len());
            parts.push(Part::Age(rest[..end].parse().ok().filter(|age| *age <= OLDEST)?));
            rest = &rest[end..];
        } else if first.is_alphabetic() {
            let end = rest.find(|char: char| !char.is_alphabetic() && char != '\u{308}').unwrap_or(rest.len());
            word(&rest[..end], &mut parts)?;
            rest = &rest[end..];
        } else {
            match first {
                '-' | '–' | '—' | '−' if parts.is_empty() => return None,
                // In `17-Jährige` the hyphen joins; a second hyphen joins nothing.
                '-' | '–' | '—' | '−' => {
                    let joins = rest[first.len_utf8()..].trim_start().starts_with(['j', 'y']);
                    if !joins {
                        parts.push(Part::To);
                    }
                }
                '<' => parts.push(Part::Below),
                '+' => parts.push(Part::Open),
                '>' | '≥' => parts.push(Part::Open),
                '.' | '_' | '(' | ')' | '[' | ']' | ':' | '*' | ',' | '/' | '=' => {}
                blank if blank.is_whitespace() => {}
                _ => return None,
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    parts.dedup_by(|next, one| next == one && !matches!(one, Part::Age(_)));
    parts.iter().any(|part| matches!(part, Part::Age(_))).then_some(parts)
}

fn word(word: &str, parts: &mut Vec<Part>) -> Option<()> {
    match super::fold(word).as_str() {
        "unter" | "kleiner" | "juenger" | "under" | "below" => parts.push(Part::Below),
        "bis" | "to" => parts.push(Part::To),
        "aelter" | "mehr" | "darueber" | "plus" | "ab" | "over" | "older" | "more" | "ae" | "hoeher" => {
            parts.push(Part::Open);
        }
        "m" if parts.last().is_some_and(|part| matches!(part, Part::Age(_) | Part::Years)) => parts.push(Part::Open),
        "jahre" | "jahren" | "jahr" | "jaehrige" | "jaehrigen" | "jaehriger" | "j" | "alter" | "alters"
        | "altersgruppe" | "years" | "year" | "aged" => {
            parts.push(Part::Years);
        }
        "b" => parts.push(Part::To),
        // `u.` is `unter` before an age and `und` after one: `3 b. u. 6`, `65 u. ä.`
        "u" if parts.last() == Some(&Part::To) || parts.is_empty() => parts.push(Part::Below),
        "u" | "und" | "and" | "von" | "im" | "in" | "der" | "die" | "als" | "from" | "einschliesslich" | "einschl"
        | "inkl" | "personen" | "kinder" | "vollendeten" | "lebensjahr" => {}
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_read_in_the_words_of_every_office() {
        for (text, expected) in [
            ("unter 3", Some((0, Some(2)))),
            ("unter 3 Jahre", Some((0, Some(2)))),
            ("< 3", Some((0, Some(2)))),
            ("0 bis unter 3", Some((0, Some(2)))),
            ("von 3 bis unter 6 Jahren", Some((3, Some(5)))),
            ("3 b.u. 6", Some((3, Some(5)))),
            ("3 - unter 6", Some((3, Some(5)))),
            ("3-5", Some((3, Some(5)))),
            ("3 – 5 Jahre", Some((3, Some(5)))),
            ("3 bis 5", Some((3, Some(5)))),
            ("bis 17 Jahre", Some((0, Some(17)))),
            ("65 u. älter", Some((65, None))),
            ("65 u. ä.", Some((65, None))),
            ("65 und aelter", Some((65, None))),
            ("65 Jahre und mehr", Some((65, None))),
            ("75 u. m.", Some((75, None))),
            ("65+", Some((65, None))),
            ("ab 65", Some((65, None))),
            ("80plus", Some((80, None))),
            (">= 80", Some((80, None))),
            ("17-Jährige", Some((17, Some(17)))),
            ("unter 20-Jährige", Some((0, Some(19)))),
            ("0- bis 5-Jährige", Some((0, Some(5)))),
            ("ALT018B25", Some((18, Some(24)))),
            ("2030", None),
            ("17", None),
            ("Ost", None),
            ("10 Wohnungen", None),
            ("6 bis unter 3", None),
        ] {
            assert_eq!(group(text, false), expected.map(|(from, to)| Ages { from, to }), "{text}");
        }
    }
}
