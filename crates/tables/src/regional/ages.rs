//! Age groups as official tables name them: by a code such as `ALT018B25`, or in words such as `18 bis unter 25 Jahre`.

/// Ages in completed years; both belong to the group, without an upper age it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ages {
    /// Youngest age.
    pub from: usize,
    /// Oldest age.
    pub to: Option<usize>,
}

impl Ages {
    fn below(from: usize, below: usize) -> Option<Self> {
        (below > from).then_some(Self { from, to: Some(below - 1) })
    }

    /// The group that a code of GENESIS stands for: `ALT000B03` (under 3), `ALT018B25` (18 to under 25), `ALT075UM` (75 and over),
    /// `ALT017` (17).
    pub fn from_code(code: &str) -> Option<Self> {
        let (from, rest) = code.strip_prefix("ALT")?.split_at_checked(3)?;
        let from = number(from)?;
        match rest {
            "" => Some(Self { from, to: Some(from) }),
            "UM" => Some(Self { from, to: None }),
            _ => Self::below(from, number(rest.strip_prefix('B')?)?),
        }
    }

    /// The group that German words stand for: `unter 3 Jahre`, `unter 1 Jahr`, `18 bis unter 25 Jahre`, `75 Jahre und mehr`,
    /// `75 Jahre und älter`, `17 Jahre`, `17-Jährige`.
    pub fn from_words(words: &str) -> Option<Self> {
        let words: Vec<&str> = words.split_whitespace().collect();
        match words.as_slice() {
            ["unter", below, "Jahr" | "Jahre"] => Self::below(0, number(below)?),
            [from, "bis", "unter", below, "Jahr" | "Jahre"] => Self::below(number(from)?, number(below)?),
            [from, "Jahre", "und", "mehr" | "älter"] => Some(Self { from: number(from)?, to: None }),
            [age, "Jahr" | "Jahre"] => number(age).map(|age| Self { from: age, to: Some(age) }),
            [age] => number(age.strip_suffix("-Jährige")?).map(|age| Self { from: age, to: Some(age) }),
            _ => None,
        }
    }
}

fn number(text: &str) -> Option<usize> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::Ages;

    #[test]
    fn codes_and_words_name_the_same_ages() {
        for (code, words, expected) in [
            ("ALT000B03", "unter 3 Jahre", Some((0, Some(2)))),
            ("ALT000B01", "unter 1 Jahr", Some((0, Some(0)))),
            ("ALT018B25", "18 bis unter 25 Jahre", Some((18, Some(24)))),
            ("ALT095B100", "95 bis unter 100 Jahre", Some((95, Some(99)))),
            ("ALT075UM", "75 Jahre und mehr", Some((75, None))),
            ("ALT090UM", "90 Jahre und älter", Some((90, None))),
            ("ALT017", "17 Jahre", Some((17, Some(17)))),
            ("ALT017", "17-Jährige", Some((17, Some(17)))),
            ("", "Insgesamt", None),
            ("ALT", "Jahre", None),
            ("ALT25B18", "25 bis unter 18 Jahre", None),
            ("ALT+18B25", "+18 bis unter 25 Jahre", None),
        ] {
            let expected = expected.map(|(from, to)| Ages { from, to });
            assert_eq!(Ages::from_code(code), expected, "{code}");
            assert_eq!(Ages::from_words(words), expected, "{words}");
        }
    }
}
