//! Pages of 256 characters: what the bytes above 0x7F stand for.

/// A way to write a character in one byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// Western Windows.
    Windows1252,
    /// Western Macintosh, in which Excel on a Mac saves "CSV (Macintosh)".
    MacRoman,
    /// Western DOS, in which old registers export; for German letters code page 437 is the same.
    Dos850,
}

/// Bytes 0x80 to 0x9F of Windows-1252; all others stand for the code point of the same number. `\0` is not assigned.
///
/// Source: the mapping `CP1252.TXT` of the Unicode Consortium.
const WINDOWS_CONTROLS: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/// Bytes 0x80 to 0xFF of Mac Roman.
///
/// Source: the mapping `ROMAN.TXT` of the Unicode Consortium (Apple).
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// Bytes 0x80 to 0xFF of code page 850.
///
/// Source: the mapping `CP850.TXT` of the Unicode Consortium.
const DOS_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

impl Page {
    pub(super) const ALL: [Self; 3] = [Self::Windows1252, Self::MacRoman, Self::Dos850];

    /// What every byte from 0x80 on stands for.
    fn upper(self) -> Vec<Option<char>> {
        let assigned = |char: char| (char != '\0').then_some(char);
        match self {
            Self::Windows1252 => {
                let rest = (0xA0..=0xFF_u8).map(|byte| Some(char::from(byte)));
                WINDOWS_CONTROLS.chars().map(assigned).chain(rest).collect()
            }
            Self::MacRoman => MAC_ROMAN.chars().map(Some).collect(),
            Self::Dos850 => DOS_850.chars().map(Some).collect(),
        }
    }

    /// The text of bytes; the position of the first byte that is not assigned.
    pub(super) fn read(self, bytes: &[u8]) -> Result<String, usize> {
        let upper = self.upper();
        let char = |(at, byte): (usize, &u8)| {
            let index = usize::from(*byte);
            if index < 0x80 { Ok(char::from(*byte)) } else { upper.get(index - 0x80).copied().flatten().ok_or(at) }
        };
        bytes.iter().enumerate().map(char).collect()
    }
}

/// How much a text looks like German: letters with marks inside words speak for it, signs inside words against it.
pub(super) fn likeness(text: &str) -> i64 {
    let chars: Vec<char> = text.chars().collect();
    let letter = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_alphabetic);
    let mut score = 0;
    for (at, char) in chars.iter().enumerate().filter(|(_, char)| !char.is_ascii()) {
        let inside = letter(at.checked_sub(1)) || letter(Some(at + 1));
        score += match char {
            'ä' | 'ö' | 'ü' | 'ß' if inside => 3,
            'Ä' | 'Ö' | 'Ü' if letter(Some(at + 1)) => 3,
            'é' | 'è' | 'ê' | 'à' | 'ç' | 'ë' if inside => 1,
            // What stands between words or after numbers in tables.
            '\u{a0}' | '–' | '—' | '„' | '“' | '”' | '‚' | '‘' | '’' | '…' | '€' | '§' | '°' | '²' | '³' | '¹'
            | '©'
                if !letter(Some(at + 1)) || !letter(at.checked_sub(1)) =>
            {
                0
            }
            _ => -2,
        };
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_character_for_each_of_128_bytes() {
        for page in Page::ALL {
            assert_eq!(page.upper().len(), 128, "{page:?}");
        }
        assert_eq!(Page::MacRoman.read(b"M\x8Annlich \xA7"), Ok("Männlich ß".to_owned()));
        assert_eq!(Page::Dos850.read(b"M\x84nnlich \xE1 \x81"), Ok("Männlich ß ü".to_owned()));
        assert_eq!(Page::Windows1252.read(b"a\x81"), Err(1));
    }
}
