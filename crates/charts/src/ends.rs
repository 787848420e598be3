//! Names and values next to the ends of lines, in a column at the right, never over each other.

use crate::geometry::{Obstacles, Point, at, push_apart};
use crate::scene::{Align, Label, Scene};
use crate::style::{Rgb, Style};
use crate::text;

/// What stands at the end of a line.
pub(crate) struct EndName {
    /// The name, broken into lines, then the value.
    pub(crate) lines: Vec<String>,
    pub(crate) color: Rgb,
    /// The end of the line.
    pub(crate) end: Point,
}

/// Width of a column that holds the lines.
pub(crate) fn column_width<'a>(lines: impl Iterator<Item = &'a String>, style: &Style) -> f64 {
    lines.map(|line| text::width(line, style.font_px, true)).fold(0.0, f64::max) + style.font_px * 0.2
}

/// Draws the names from `left` on, between the heights `low` and `high`. A name that had to move,
/// or whose line ends early, gets a thin leader.
pub(crate) fn draw(
    names: &[EndName],
    left: f64,
    (low, high): (f64, f64),
    style: &Style,
    scene: &mut Scene,
    taken: &mut Obstacles,
) {
    let px = style.font_px;
    let weight = style.weight();
    let line = px * text::LINE;
    let wanted: Vec<(f64, f64)> =
        names.iter().map(|name| (name.end.y, name.lines.len() as f64 * line + px * 0.3)).collect();
    let centres = push_apart(&wanted, low, high);
    for (name, centre) in names.iter().zip(centres) {
        let far = left - name.end.x > px * 2.0;
        let moved = (centre - name.end.y).abs() > line * 0.6;
        if far || moved {
            let from = at(name.end.x + 5.0 * weight, name.end.y);
            let leader = vec![from, at(left - px * 0.25, centre)];
            taken.add_line(&leader);
            let color = name.color.mix(style.palette.paper, 0.35);
            let dots = (1.5 * weight, 2.5 * weight);
            scene.dashed(leader, color, 0.8 * weight, dots);
        }
        let first = centre - (name.lines.len() as f64 - 1.0) * line / 2.0;
        for (index, text) in name.lines.iter().enumerate() {
            scene.text(Label {
                text: text.clone(),
                at: at(left, first + index as f64 * line),
                align: Align::Start,
                color: style.palette.written(name.color),
                px,
                bold: index + 1 < name.lines.len(),
            });
        }
    }
}

/// `text` broken at spaces into lines of at most `width` in bold.
pub(crate) fn wrapped(text: &str, px: f64, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line} {word}");
            if text::width(&longer, px, true) <= width {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// A name that people gave, broken likewise. They may give one without a space: what is wider than `most` is cut.
pub(crate) fn given(name: &str, px: f64, width: f64, most: f64) -> Vec<String> {
    wrapped(name, px, width).iter().map(|line| text::fitting(line, px, most)).collect()
}

/// A name that people gave, in full: broken between its parts, which a blank or a sign divides, and inside a part that is wider than
/// `width`. Only beyond `most` lines it is cut.
pub(crate) fn folded(name: &str, px: f64, width: f64, most: usize) -> Vec<String> {
    let fits = |line: &str| text::width(line.trim_end(), px, true) <= width;
    let (mut lines, mut last) = (Vec::new(), String::new());
    for part in name.split_inclusive([' ', '_', '-', '/']) {
        let longer = format!("{last}{part}");
        if fits(&longer) {
            last = longer;
            continue;
        }
        for letter in part.chars() {
            let starts = last.is_empty() || last.ends_with([' ', '_', '-', '/']);
            let longer = format!("{last}{letter}");
            // The part begins a line of its own, and goes on in the next one where it has to.
            if last.is_empty() || (!starts && fits(&longer)) {
                last = longer;
            } else {
                lines.push(std::mem::replace(&mut last, letter.to_string()));
            }
        }
    }
    lines.push(last);
    if lines.len() > most.max(1) {
        let rest = lines.split_off(most.max(1) - 1).concat();
        lines.push(text::fitting(&rest, px, width));
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_a_space_leaves_room_for_the_picture() {
        let name = "B Entwurf_Fraktionsübergreifend_Stadtrat_2026-11-26_final_v3";
        let lines = given(name, 10.0, 70.0, 100.0);
        assert_eq!(lines.first().map(String::as_str), Some("B"));
        assert!(lines.iter().all(|line| text::width(line, 10.0, true) <= 100.0), "{lines:?}");
        assert!(lines.last().unwrap().ends_with('…'));
        assert_eq!(given("Landesamt 2006", 10.0, 70.0, 100.0), ["Landesamt", "2006"]);
    }

    #[test]
    fn a_long_name_is_folded_at_its_signs_and_stays_whole() {
        let name = "Entwurf_Fraktionsübergreifend_Stadtrat_2026-11-26_final_v3";
        let lines = folded(name, 10.0, 170.0, 6);
        assert!(lines.len() > 1 && lines.iter().all(|line| text::width(line, 10.0, true) <= 170.0), "{lines:?}");
        assert_eq!(lines.concat(), name);
        assert!(lines[0].ends_with('_'), "{lines:?}");
        let narrow = folded(name, 10.0, 60.0, 99);
        assert!(narrow.iter().all(|line| text::width(line, 10.0, true) <= 60.0), "{narrow:?}");
        assert_eq!(narrow.concat(), name);
        let cut = folded(name, 10.0, 170.0, 2);
        assert!(cut.len() == 2 && cut[1].ends_with('…'), "{cut:?}");
        assert_eq!(folded("Mehr Wohnungen", 10.0, 80.0, 3), ["Mehr", "Wohnungen"]);
        assert_eq!(folded("Basis", 10.0, 80.0, 1), ["Basis"]);
    }

    #[test]
    fn names_are_broken_between_words_only() {
        assert_eq!(wrapped("Landesamt 2006", 10.0, 200.0), ["Landesamt 2006"]);
        assert_eq!(wrapped("Landesamt 2006", 10.0, 70.0), ["Landesamt", "2006"]);
    }
}
