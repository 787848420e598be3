//! What stands at the right of the lines: letter, name and value, never over each other.

use locale::numbers::{persons_rounded, year};

use super::Several;
use crate::development::YearValue;
use crate::ends::{given, wrapped};
use crate::style::{Rgb, Style};
use crate::text;

/// Share of the picture that names may take at most.
const WIDEST_COLUMN: f64 = 0.3;
/// The same for a single word, which cannot be broken.
const WIDEST_WORD: f64 = 0.4;

/// Lines of text, colour of the line, its end.
pub(super) type Name = (Vec<String>, Rgb, YearValue);

/// The names as long as `height` allows: with everything, without details, or letter and value alone.
pub(super) fn names(chart: &Several, style: &Style, height: f64) -> Vec<Name> {
    let px = style.font_px;
    let fits = |names: &[Name]| {
        let lines: usize = names.iter().map(|(lines, ..)| lines.len()).sum();
        lines as f64 * px * text::LINE + names.len() as f64 * px * 0.3 <= height
    };
    let narrow = style.css_width() < px * 42.0;
    (usize::from(narrow)..2)
        .map(|shortened| made(chart, style, shortened))
        .find(|names| fits(names))
        .unwrap_or_else(|| made(chart, style, 2))
}

/// The names, `shortened` 0 not at all, 1 without details, 2 to letters where there are some.
fn made(chart: &Several, style: &Style, shortened: usize) -> Vec<Name> {
    let width = style.css_width() * WIDEST_COLUMN;
    let mut names = Vec::new();
    for line in &chart.lines {
        let at_target = line.values.iter().find(|value| value.year == chart.target_year).or(line.values.last());
        let (Some(shown), Some(end)) = (at_target, line.values.last()) else { continue };
        let persons = persons_rounded(shown.persons, chart.rounding);
        let lines = match line.series.letter {
            Some(letter) if shortened == 2 => vec![format!("{letter} {persons}")],
            _ => {
                let most = style.css_width() * WIDEST_WORD;
                let mut lines = given(&line.series.title(), style.font_px, width, most);
                lines.push(persons);
                lines
            }
        };
        names.push((lines, style.palette.series(line.series.colour), *end));
    }
    for published in &chart.published {
        let Some(end) = published.forecast.points.last() else { continue };
        let mut lines = wrapped(&published.forecast.label, style.font_px, width);
        if shortened == 0 && !published.detail.is_empty() {
            lines.extend(wrapped(&published.detail, style.font_px, width));
        }
        let persons = persons_rounded(end.persons, chart.rounding);
        lines.push(if end.year == chart.target_year { persons } else { format!("{}: {persons}", year(end.year)) });
        names.push((lines, style.palette.official, *end));
    }
    names
}
