//! Letters and the marks that follow them as one character, as far as names of places in Europe need it.

/// Mark, then letters and what each becomes with it.
///
/// Source: canonical compositions of the Unicode Character Database.
const MARKS: [(char, &str, &str); 7] = [
    ('\u{308}', "aouAOUeiyEIY", "äöüÄÖÜëïÿËÏŸ"),
    ('\u{301}', "aeiouycnszAEIOUYCNSZ", "áéíóúýćńśźÁÉÍÓÚÝĆŃŚŹ"),
    ('\u{300}', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ('\u{302}', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
    ('\u{303}', "anoANO", "ãñõÃÑÕ"),
    ('\u{30a}', "auAU", "åůÅŮ"),
    ('\u{327}', "csCS", "çşÇŞ"),
];

fn with(letter: char, mark: char) -> Option<char> {
    let (_, letters, composed) = MARKS.iter().find(|(known, ..)| *known == mark)?;
    let at = letters.chars().position(|known| known == letter)?;
    composed.chars().nth(at)
}

/// A text in which every known letter with a mark is one character.
pub(super) fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match out.chars().next_back().and_then(|letter| with(letter, char)) {
            Some(one) => {
                out.pop();
                out.push(one);
            }
            None => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{MARKS, composed};

    #[test]
    fn a_letter_and_its_mark_are_one_character() {
        for (mark, letters, composed) in MARKS {
            assert_eq!(letters.chars().count(), composed.chars().count(), "{mark:?}");
        }
        assert_eq!(composed("Gru\u{308}benta\u{308}lchen"), "Grübentälchen");
        assert_eq!(composed("x\u{308}"), "x\u{308}", "no letter of its own");
    }
}
