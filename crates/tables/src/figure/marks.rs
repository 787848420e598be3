//! What offices put beside a figure or a year: a note, or how sure it is.

/// What stands beside a figure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// `p`: provisional.
    Provisional,
    /// `r`, `b`: revised.
    Revised,
    /// `s`, `e`: estimated.
    Estimated,
    /// `( )`: limited in its meaning, because few cases stand behind it.
    Uncertain,
    /// `1)`, `a)`, `*`, `¹`: a note that stands somewhere else.
    Note(String),
}

/// A figure or year without what stands beside it, and that.
///
/// ```
/// use tables::figure::{Mark, marked};
///
/// assert_eq!(marked("100.500 r"), ("100.500", vec![Mark::Revised]));
/// assert_eq!(marked("(100.700)"), ("100.700", vec![Mark::Uncertain]));
/// assert_eq!(marked("2026 1)"), ("2026", vec![Mark::Note("1)".to_owned())]));
/// assert_eq!(marked("Ost"), ("Ost", vec![]));
/// ```
pub fn marked(text: &str) -> (&str, Vec<Mark>) {
    let mut rest = text.trim();
    let mut marks = Vec::new();
    loop {
        let inside = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        if let Some(inside) = inside.filter(|inside| is_figure(inside.trim_start_matches(['-', '−', '–', '+']))) {
            marks.push(Mark::Uncertain);
            rest = inside.trim();
            continue;
        }
        let Some((bare, mark)) = note(rest).or_else(|| letter(rest)) else { break };
        marks.push(mark);
        rest = bare;
    }
    // The last mark that was taken off stands first.
    marks.reverse();
    (rest, marks)
}

fn is_figure(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(|char: char| char.is_ascii_digit()) && text.chars().any(|char| char.is_ascii_digit())
}

/// A note at the end: `1)` or `a)` after a blank, `*`, raised digits.
fn note(text: &str) -> Option<(&str, Mark)> {
    let raised = |char: char| matches!(char, '*' | '¹' | '²' | '³' | '⁰'..='⁹' | '⁾' | '⁽' | '†');
    let stars = text.trim_end_matches(|char| raised(char) || char == ')');
    let tail = &text[stars.len()..];
    if tail.starts_with(raised) && is_figure(stars) {
        return Some((stars.trim_end(), Mark::Note(tail.to_owned())));
    }
    let (before, tail) = text.rsplit_once(char::is_whitespace)?;
    let inner = tail.strip_suffix(')').or_else(|| tail.strip_prefix('[')?.strip_suffix(']'))?;
    let inner = inner.strip_prefix('(').unwrap_or(inner);
    let short = !inner.is_empty() && inner.len() <= 2 && inner.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (short && is_figure(before)).then(|| (before.trim_end(), Mark::Note(tail.to_owned())))
}

/// A letter at the end that says how sure the figure is.
fn letter(text: &str) -> Option<(&str, Mark)> {
    let end = text.char_indices().next_back()?;
    let mark = match end.1 {
        'p' => Mark::Provisional,
        'r' | 'b' => Mark::Revised,
        's' | 'e' => Mark::Estimated,
        _ => return None,
    };
    let before = &text[..end.0];
    let whole = is_figure(before) && before.chars().all(|char| !char.is_alphabetic());
    whole.then(|| (before.trim_end(), mark))
}

#[cfg(test)]
mod tests {
    use super::{Mark, marked};

    #[test]
    fn what_stands_beside_a_figure_is_no_part_of_it() {
        let note = |text: &str| Mark::Note(text.to_owned());
        for (text, bare, marks) in [
            ("100.500r", "100.500", vec![Mark::Revised]),
            ("2027 p", "2027", vec![Mark::Provisional]),
            ("100 500 s", "100 500", vec![Mark::Estimated]),
            ("(-600)", "-600", vec![Mark::Uncertain]),
            ("100.500 r 1)", "100.500", vec![Mark::Revised, note("1)")]),
            ("2026*", "2026", vec![note("*")]),
            ("2026¹⁾", "2026", vec![note("¹⁾")]),
            ("100.500 [a]", "100.500", vec![note("[a]")]),
            ("31.12.2026 2)", "31.12.2026", vec![note("2)")]),
            ("12a", "12a", vec![]),
            ("1e5", "1e5", vec![]),
            ("(r)", "(r)", vec![]),
            ("Erfenbach", "Erfenbach", vec![]),
        ] {
            assert_eq!(marked(text), (bare, marks), "{text}");
        }
    }
}
