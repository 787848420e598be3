//! Cells of official tables that hold a figure, or a mark in its place.

/// What stands where a figure is expected.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Figure {
    /// A number; the mark `-` (nothing there) is zero.
    Number(f64),
    /// A mark that hides or lacks the number: `.` (unknown or secret), `/` (not sure enough), `x` (blocked), `...` (later).
    Unknown(String),
    /// Something else.
    Wrong(String),
}

impl Figure {
    /// Reads a cell. Numbers have a decimal comma or point; a group of three digits behind either could mean thousands and is wrong.
    #[must_use]
    pub(crate) fn of(cell: &str) -> Self {
        let text = cell.trim();
        match text {
            "-" | "–" => return Self::Number(0.0),
            "." | "/" | "x" | "..." | "…" => return Self::Unknown(text.to_owned()),
            _ => {}
        }
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let sound = match unsigned.split_once([',', '.']) {
            None => digits(unsigned),
            Some((whole, part)) => digits(whole) && digits(part) && part.len() != 3,
        };
        match text.replace(',', ".").parse() {
            Ok(number) if sound => Self::Number(number),
            _ => Self::Wrong(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Figure;

    #[test]
    fn a_figure_is_a_number_a_mark_or_wrong() {
        for (cell, expected) in
            [("103307", 103_307.0), ("-", 0.0), ("108,84", 108.84), ("988.0", 988.0), ("-12", -12.0)]
        {
            assert_eq!(Figure::of(cell), Figure::Number(expected), "{cell}");
        }
        for mark in [".", "/", "x", "..."] {
            assert_eq!(Figure::of(mark), Figure::Unknown(mark.to_owned()));
        }
        for wrong in ["", "1.234", "1,234", "1.234,5", "1e3", "+5", "NaN", "--1", "12 a"] {
            assert_eq!(Figure::of(wrong), Figure::Wrong(wrong.to_owned()));
        }
    }
}
