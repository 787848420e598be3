//! Ages from one to another.

use locale::ages as words;
use scenario::{Area, Measure, Outcome};

/// The open age: 100 and over.
const OPEN: u8 = 100;

/// Ages in completed years on 31 December, both ends included; the last may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeSpan {
    from: u8,
    /// `None`: everybody from `from` on.
    to: Option<u8>,
}

impl AgeSpan {
    /// From an age to an age; one that ends at the open age is open. `None` where it ends before it begins or begins beyond it.
    #[must_use]
    pub fn new(from: u8, to: Option<u8>) -> Option<Self> {
        let to = to.filter(|to| *to < OPEN);
        (from <= OPEN && to.is_none_or(|to| from <= to)).then_some(Self { from, to })
    }

    /// From an age to an age as the engine counts them: 100 stands for 100 and over.
    #[must_use]
    pub fn between(from: usize, to: usize) -> Option<Self> {
        Self::new(u8::try_from(from).ok()?, u8::try_from(to).ok())
    }

    /// Reads a span of a link: `0-5`, `65-`.
    #[must_use]
    pub fn of_link(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        let to = if to.is_empty() { None } else { Some(age(to)?) };
        Self::new(age(from)?, to)
    }

    /// The figure that counts the people of these ages.
    #[must_use]
    pub fn measure(self) -> Measure {
        Measure::Aged { from: usize::from(self.from), to: usize::from(self.to.unwrap_or(OPEN)) }
    }

    /// As a link keeps it: without a sign that programs replace.
    #[must_use]
    pub fn link(self) -> String {
        let to = self.to.map_or_else(String::new, |to| to.to_string());
        [&*self.from.to_string(), "-", &to].concat()
    }

    /// Reads what somebody typed: `0-5`, `6 bis 9`, `65+`, `ab 65`, `18`.
    ///
    /// # Errors
    ///
    /// A sentence with the value and what to write instead.
    pub fn typed(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let numbers: Vec<&str> =
            text.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let between: String = text.chars().filter(|sign| !sign.is_ascii_digit()).collect();
        let between = between.trim().to_lowercase();
        let is = |known: &[&str]| known.contains(&&*between);
        let beyond = |text: &str| words::beyond(text, OPEN);
        let (from, to) = match numbers[..] {
            [one] if is(&["+"]) || is(&words::and_over()) => (one, None),
            [one] if between.is_empty() => (one, Some(one)),
            [one, other] if is(&["-", "–", "—", "\u{2212}"]) || is(&words::to()) => (one, Some(other)),
            _ => return Err(words::no_span(text)),
        };
        let first = age(from).ok_or_else(|| beyond(from))?;
        let last = to.map(|to| age(to).ok_or_else(|| beyond(to))).transpose()?;
        Self::new(first, last).ok_or_else(|| words::backwards(first, last.unwrap_or(OPEN)))
    }

    /// As it is typed: `0-5`, `65+`.
    #[must_use]
    pub fn text(self) -> String {
        match self.to {
            Some(to) if to == self.from => to.to_string(),
            Some(to) => format!("{}-{to}", self.from),
            None => format!("{}+", self.from),
        }
    }

    /// As a sentence names it: `0 bis 5 Jahre`, `65 Jahre und älter`.
    #[must_use]
    pub fn name(self) -> String {
        words::name(self.from, self.to)
    }

    /// Youngest and oldest age; 100 is open.
    pub(crate) fn ends(self) -> (usize, usize) {
        (usize::from(self.from), usize::from(self.to.unwrap_or(OPEN)))
    }

    /// Persons of these ages, not rounded.
    pub(crate) fn persons(self, outcome: &Outcome, area: Area, year: i32) -> f64 {
        let (from, to) = self.ends();
        outcome.persons_aged(area, year, from, to)
    }
}

/// An age that the model has.
fn age(text: &str) -> Option<u8> {
    let plain = !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    text.parse().ok().filter(|age| plain && *age <= OPEN)
}

#[cfg(test)]
mod tests {
    use super::AgeSpan;

    #[test]
    fn a_span_is_read_as_people_write_it_and_goes_through_a_link() {
        let all = [
            ("0-5", "0-5", "0-5"),
            (" 6 – 9 ", "6-9", "6-9"),
            ("6 bis 9", "6-9", "6-9"),
            ("65+", "65+", "65-"),
            ("ab 65", "65+", "65-"),
            ("65 und älter", "65+", "65-"),
            ("80-100", "80+", "80-"),
            ("18", "18", "18-18"),
            ("100", "100+", "100-"),
        ];
        for (typed, text, link) in all {
            let span = AgeSpan::typed(typed).unwrap();
            assert_eq!((&*span.text(), &*span.link()), (text, link), "{typed}");
            assert_eq!(AgeSpan::of_link(link), Some(span));
            assert_eq!(AgeSpan::typed(&span.text()), Ok(span));
        }
    }

    #[test]
    fn a_span_typed_wrongly_is_told_with_its_value_and_what_to_write() {
        for (typed, parts) in [
            ("jung", ["„jung“", "0-5"]),
            ("-5", ["„-5“", "0-5"]),
            ("3-5-7", ["„3-5-7“", "0-5"]),
            ("1,5-3", ["„1,5-3“", "0-5"]),
            ("9-6", ["9", "6-9"]),
            ("0-120", ["120", "100"]),
            ("300+", ["300", "100"]),
        ] {
            let told = AgeSpan::typed(typed).unwrap_err();
            assert!(parts.iter().all(|part| told.contains(part)), "{typed}: {told}");
        }
        for link in ["", "5", "-5", "9-6", "0-120", "a-b", "+1-2", "0-5-7", "65+"] {
            assert_eq!(AgeSpan::of_link(link), None, "{link}");
        }
    }
}
