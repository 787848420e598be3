//! How wide a text will be, without asking a browser.

/// The fonts as browsers and other readers of pictures know them: the reader's own system font.
pub(crate) const FAMILY: &str = "system-ui, sans-serif";

/// Height of a line of text as a multiple of its size.
pub(crate) const LINE: f64 = 1.25;

/// Advance widths of the characters from space to tilde in thousandths of the type size, as in
/// DejaVu Sans: the widest of the usual system fonts, so real text is hardly ever wider.
const REGULAR: [u16; 95] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
    636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
    748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635,
    615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636,
    337, 636, 838,
];

/// The same in bold.
const BOLD: [u16; 95] = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696,
    696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995,
    837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716,
    678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712,
    365, 712, 838,
];

/// Width of `text` in CSS pixels at the type size `px`. Generous: see [`REGULAR`].
pub(crate) fn width(text: &str, px: f64, bold: bool) -> f64 {
    let table = if bold { &BOLD } else { &REGULAR };
    let thousandths: u32 = text.chars().map(|c| advance(c, table)).sum();
    f64::from(thousandths) * px / 1000.0
}

fn advance(character: char, table: &[u16; 95]) -> u32 {
    let plain = match character {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'Ä' => 'A',
        'Ö' => 'O',
        'Ü' => 'U',
        'ß' => 'n',
        'é' => 'e',
        '·' | '\u{a0}' => ' ',
        '–' | '„' | '“' => '_',
        '−' | '±' | '≈' => '+',
        '\u{202f}' => return 200,
        other => other,
    };
    let index = (plain as usize).wrapping_sub(' ' as usize);
    table.get(index).map_or(1000, |width| u32::from(*width))
}

/// A name in bold, cut with an ellipsis where it is wider than `most`.
pub(crate) fn fitting(name: &str, px: f64, most: f64) -> String {
    if width(name, px, true) <= most {
        return name.to_owned();
    }
    let mut cut = name.to_owned();
    while cut.pop().is_some() {
        let short = format!("{}…", cut.trim_end());
        if width(&short, px, true) <= most {
            return short;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_of_equal_width_and_bold_is_wider() {
        let widths: Vec<f64> = ('0'..='9').map(|d| width(&d.to_string(), 10.0, false)).collect();
        assert!(widths.windows(2).all(|pair| pair[0] == pair[1]));
        assert!(width("Großstadt", 10.0, true) > width("Großstadt", 10.0, false));
    }

    #[test]
    fn an_unknown_character_counts_as_a_full_square() {
        assert_eq!(width("漢", 10.0, false), 10.0);
    }
}
