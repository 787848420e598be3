//! Numbers as tables write them, and the marks that stand in their place.
//!
//! A German table writes `1.234,5`, a plain one `1234.5`. `1.234` alone may be either, a thousandfold difference, so it is read only
//! when another number of the same table shows the form ([`NumberForm::of`]); otherwise it is refused. The marks are those of the
//! statistical offices of Germany. What they put beside a number, such as `r` for revised, is no part of it ([`marked`]).

mod marks;

use faults::Number;

use crate::words::Words;
pub use marks::{Mark, marked};

/// What a cell of figures says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Figure {
    /// A number.
    Number(f64),
    /// `-`: nothing is there, exactly zero.
    Nothing,
    /// `.`, `/`, `x`, `…`, `()` or `k. A.`: unknown, kept secret, not reliable enough, not applicable or not there yet.
    Unknown,
    /// Nothing stands in the cell.
    Empty,
}

impl Figure {
    /// The number, zero where nothing is there; `None` where the figure is not known.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            Self::Nothing => Some(0.0),
            Self::Unknown | Self::Empty => None,
        }
    }
}

/// How the numbers of a table are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberForm {
    /// Decimal comma; dots or spaces group the thousands.
    German,
    /// Decimal point; nothing groups the thousands, or commas do.
    Plain,
}

/// What a single number shows about the form of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Form(NumberForm),
    /// Digits only: the same in both forms.
    Either,
    /// One separator before three digits, such as `1.234` or `1,234`.
    Ambiguous,
    No,
}

impl NumberForm {
    /// The form that the numbers of a table show together; `None` when no number shows one.
    ///
    /// # Errors
    /// Positions of two numbers that show different forms.
    pub fn of<'t>(cells: impl IntoIterator<Item = &'t str>) -> Result<Option<Self>, [usize; 2]> {
        let mut found: Option<(usize, Self)> = None;
        for (index, text) in cells.into_iter().enumerate() {
            let one_sign = uniform(marked(text).0);
            let Shown::Form(form) = shown(unsigned(&one_sign)) else { continue };
            match found {
                None => found = Some((index, form)),
                Some((first, other)) if other != form => return Err([first, index]),
                Some(_) => {}
            }
        }
        Ok(found.map(|(_, form)| form))
    }
}

/// Reads a cell; `form` is that of its table, where known.
///
/// # Errors
/// What the text is instead of a number.
pub fn parse(text: &str, form: Option<NumberForm>) -> Result<Figure, Number> {
    let not_a_number = || Number::NotNumber { text: text.to_owned() };
    match text.trim() {
        "" => return Ok(Figure::Empty),
        "-" | "–" | "—" | "\u{2212}" | "(-)" => return Ok(Figure::Nothing),
        "." | "/" | "x" | "X" | "…" | "..." | "()" | "( )" | "(.)" | "(x)" | "•" | "·" | "*" | "**" | "***" => {
            return Ok(Figure::Unknown);
        }
        short if short.len() <= NOT_STATED_LENGTH && NOT_STATED.has(&short.to_lowercase().replace(' ', "")) => {
            return Ok(Figure::Unknown);
        }
        _ => {}
    }
    let (bare, _) = marked(text);
    let one_sign = uniform(bare);
    let trimmed = one_sign.trim();
    let digits = unsigned(trimmed);
    let form = match (shown(digits), form) {
        (Shown::No, _) => return Err(not_a_number()),
        (Shown::Ambiguous, None) => {
            let joined: String = digits.chars().filter(char::is_ascii_digit).collect();
            let point = digits.replace(',', ".");
            return Err(Number::Ambiguous { text: text.to_owned(), joined, point });
        }
        (Shown::Form(shown), Some(form)) if shown != form => {
            let text = text.to_owned();
            return Err(match form {
                NumberForm::German => Number::NoDecimalComma { text },
                NumberForm::Plain => Number::NoDecimalPoint { text },
            });
        }
        (Shown::Form(shown), _) => shown,
        (Shown::Either | Shown::Ambiguous, form) => form.unwrap_or(NumberForm::Plain),
    };
    let plain: String = match form {
        NumberForm::German => digits.chars().filter(|c| *c == ',' || c.is_ascii_digit()).collect(),
        NumberForm::Plain => digits.chars().filter(|c| *c == '.' || c.is_ascii_digit()).collect(),
    };
    let value: f64 = plain.replace(',', ".").parse().map_err(|_| not_a_number())?;
    if value > MOST {
        return Err(not_a_number());
    }
    Ok(Figure::Number(if trimmed.starts_with(['-', '\u{2212}', '–']) { -value } else { value }))
}

/// No table of people has a larger number.
const MOST: f64 = 1e12;

/// Words in the place of a figure that is not known, without blanks.
const NOT_STATED: Words = Words("k.a. ka n.a. na n/a n.v. nan null");
const NOT_STATED_LENGTH: usize = 6;

/// A number in which every blank between thousands is the same, and every apostrophe.
fn uniform(text: &str) -> String {
    let sign = |char: char| match char {
        blank if blank.is_whitespace() => ' ',
        '’' | '‘' | '´' | '`' | 'ʼ' | '′' => '\'',
        other => other,
    };
    text.chars().map(sign).collect()
}

/// A number without its sign.
fn unsigned(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix(['-', '+', '\u{2212}', '–']).unwrap_or(text).trim_start()
}

fn shown(text: &str) -> Shown {
    let parts: Vec<&str> = text.split(['.', ',', ' ', '\'']).collect();
    if !parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) || parts[0].is_empty() {
        return Shown::No;
    }
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let Some((last, before)) = separators.split_last() else { return Shown::Either };
    if parts.last().is_none_or(|part| part.is_empty()) {
        return Shown::No;
    }
    let grouped = |parts: &[&str]| (1..=3).contains(&parts[0].len()) && parts[1..].iter().all(|part| part.len() == 3);
    let thousands = grouped(&parts);
    let decimal = |form: NumberForm| Shown::Form(form);
    match (last, before) {
        // A space can only group thousands; only German and international texts do that, and both then have a decimal comma.
        (' ' | '\'', _) => {
            if thousands && before.iter().all(|c| c == last) {
                Shown::Either
            } else {
                Shown::No
            }
        }
        ('.', []) if thousands && parts[0] != "0" => Shown::Ambiguous,
        (',', []) if thousands && parts[0] != "0" => Shown::Ambiguous,
        ('.', []) => decimal(NumberForm::Plain),
        (',', []) => decimal(NumberForm::German),
        ('.', all) if all.iter().all(|c| *c == '.') => {
            if thousands {
                decimal(NumberForm::German)
            } else {
                Shown::No
            }
        }
        (',', all) if all.iter().all(|c| *c == ',') => {
            if thousands {
                decimal(NumberForm::Plain)
            } else {
                Shown::No
            }
        }
        (',', all) if all.iter().all(|c| *c == all[0]) && grouped(&parts[..parts.len() - 1]) => {
            decimal(NumberForm::German)
        }
        ('.', all) if all.iter().all(|c| *c == all[0] && *c != '.') && grouped(&parts[..parts.len() - 1]) => {
            decimal(NumberForm::Plain)
        }
        _ => Shown::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: Option<NumberForm>, cells: &[(&str, Result<Figure, &str>)]) {
        for (text, expected) in cells {
            assert_eq!(
                parse(text, form).map_err(|found| found.to_string()),
                expected.map_err(str::to_owned),
                "{text:?} as {form:?}"
            );
        }
    }

    #[test]
    fn numbers_are_read_in_the_form_of_their_table() {
        use Figure::Number;
        check(
            None,
            &[
                ("1234", Ok(Number(1234.0))),
                (" 12 ", Ok(Number(12.0))),
                ("-7", Ok(Number(-7.0))),
                ("−7,5", Ok(Number(-7.5))),
                ("+579", Ok(Number(579.0))),
                ("1.234,5", Ok(Number(1234.5))),
                ("1,234.5", Ok(Number(1234.5))),
                ("1.234.567", Ok(Number(1_234_567.0))),
                ("100 247", Ok(Number(100_247.0))),
                ("100\u{2007}247", Ok(Number(100_247.0))),
                ("100\u{2009}247", Ok(Number(100_247.0))),
                ("100\u{a0}247,5", Ok(Number(100_247.5))),
                ("100’247", Ok(Number(100_247.0))),
                ("1'005'000.5", Ok(Number(1_005_000.5))),
                ("0.123", Ok(Number(0.123))),
                ("12.5", Ok(Number(12.5))),
            ],
        );
        check(Some(NumberForm::German), &[("1.234", Ok(Number(1234.0))), ("1,234", Ok(Number(1.234)))]);
        check(Some(NumberForm::Plain), &[("1.234", Ok(Number(1.234))), ("1,234", Ok(Number(1234.0)))]);
    }

    #[test]
    fn what_may_be_two_numbers_is_refused() {
        check(
            None,
            &[
                ("1.234", Err("ambiguous: `1.234` may be 1234 or 1.234")),
                ("1,234", Err("ambiguous: `1,234` may be 1234 or 1.234")),
            ],
        );
        let other = "written differently from the other numbers, which have a decimal comma: `12.5`";
        check(Some(NumberForm::German), &[("12.5", Err(other))]);
    }

    #[test]
    fn the_marks_of_official_tables_are_understood() {
        check(None, &[("-", Ok(Figure::Nothing)), ("–", Ok(Figure::Nothing)), ("", Ok(Figure::Empty))]);
        for mark in [".", "/", "x", "…", "...", "k. A.", "n/a", "(.)"] {
            check(None, &[(mark, Ok(Figure::Unknown))]);
        }
        assert_eq!((Figure::Nothing.value(), Figure::Unknown.value()), (Some(0.0), None));
    }

    #[test]
    fn what_is_no_number_is_named() {
        for text in ["viele", "1.2.3", "1,", ",5", "12a", "1 23", "inf", "1e5", "1.23,45.6", "p", "(r)"] {
            check(None, &[(text, Err(&format!("not a number: `{text}`")))]);
        }
    }

    #[test]
    fn a_table_shows_its_form_by_any_unmistakable_number() {
        for (cells, expected) in [
            (&["1.234", "12,5"][..], Ok(Some(NumberForm::German))),
            (&["1.234", "0.5"], Ok(Some(NumberForm::Plain))),
            (&["1.234", "2.345"], Ok(None)),
            (&["7", "12,5", "12.5"], Err([1, 2])),
        ] {
            assert_eq!(NumberForm::of(cells.iter().copied()), expected, "{cells:?}");
        }
    }
}
