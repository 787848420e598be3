//! `case.toml` in types. `tests/golden/README.md` says the same for people.

mod method;
mod source;

use serde::Deserialize;
#[cfg(feature = "toml")]
pub use toml::Spanned;

pub use crate::quantity::Quantity;
#[cfg(not(feature = "toml"))]
pub use crate::unplaced::Spanned;
use crate::{Fault, Problem};
pub use method::{Newborn, Official, OpenSurvival, Textbook, Timing, Transition};
pub use source::{Entry, Source, Value, Year};

/// Name of the file that makes a folder a case.
#[cfg(feature = "toml")]
pub const FILE: &str = "case.toml";
/// Name of a case's file that the build has turned into JSON.
#[cfg(not(feature = "toml"))]
pub const FILE: &str = "case.json";
/// More steps than any publication has, and few enough for every machine.
const MOST_STEPS: u32 = 10_000;

/// A case, well formed in itself; its tables are not read yet.
#[derive(Debug)]
pub struct Case {
    /// One line for people.
    pub title: String,
    /// Where the numbers were published.
    pub publication: String,
    /// Files that the folder does not hold come from the folder of large reference cases, and may be absent.
    pub large: bool,
    /// Year of the start population.
    pub start: i32,
    /// Number of steps.
    pub steps: usize,
    /// Which convention, and its tables.
    pub method: Method,
    /// What the results are compared with.
    pub expected: Vec<Expected>,
    /// The file itself, to name lines.
    text: String,
}

/// The convention of a case.
#[derive(Debug)]
pub enum Method {
    /// `method = "textbook"`.
    Textbook(Box<Textbook>),
    /// `method = "official"`.
    Official(Box<Official>),
}

/// The keys of `case.toml` that both methods have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    publication: String,
    method: String,
    #[serde(default)]
    large: bool,
    start: i32,
    steps: u32,
    expected: Vec<Expected>,
    textbook: Option<Box<Textbook>>,
    official: Option<Box<Official>>,
}

/// `[[expected]]`: numbers that the results must meet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// What is compared.
    pub quantity: Quantity,
    /// The largest difference allowed.
    pub tolerance: f64,
    /// Why this tolerance.
    pub reason: String,
    /// Whether rows with the same place are added up.
    #[serde(default)]
    pub sum_rows: bool,
    /// The published numbers.
    pub from: Spanned<Source>,
}

impl Case {
    /// Reads `case.toml`.
    pub(crate) fn parse(bytes: Option<Vec<u8>>) -> Result<Self, Fault> {
        let bytes = bytes.ok_or_else(|| Fault::new(FILE, None, Problem::NoSuchFile))?;
        let text = String::from_utf8(bytes)
            .map_err(|error| Fault::new(FILE, None, Problem::NotUtf8 { at: error.utf8_error().valid_up_to() }))?;
        let head = Head::parse(&text)?;
        let fault = |problem: Problem| Err(Fault::new(FILE, None, problem));
        let method = match (head.method.as_str(), head.textbook, head.official) {
            ("textbook", Some(method), None) => Method::Textbook(method),
            ("official", None, Some(method)) => Method::Official(method),
            (method @ ("textbook" | "official"), _, _) => {
                return fault(Problem::OtherMethod { method: method.to_owned() });
            }
            (other, _, _) => return fault(Problem::UnknownMethod { method: other.to_owned() }),
        };
        if head.steps == 0 || head.steps > MOST_STEPS {
            return fault(Problem::Steps { steps: head.steps, most: MOST_STEPS });
        }
        if !(-100_000..=100_000).contains(&head.start) {
            return fault(Problem::Start { start: head.start });
        }
        if head.expected.is_empty() {
            return fault(Problem::NothingExpected);
        }
        if let Some(bad) =
            head.expected.iter().find(|expected| !(expected.tolerance >= 0.0 && expected.tolerance.is_finite()))
        {
            return fault(Problem::Tolerance { tolerance: bad.tolerance });
        }
        Ok(Self {
            title: head.title,
            publication: head.publication,
            large: head.large,
            start: head.start,
            steps: head.steps as usize,
            method,
            expected: head.expected,
            text,
        })
    }

    /// Line of `case.toml` where a value stands, counted from 1.
    pub(crate) fn line<T>(&self, place: &Spanned<T>) -> Option<u64> {
        cfg!(feature = "toml").then(|| line_of(&self.text, place.span().start))
    }
}

impl Head {
    #[cfg(feature = "toml")]
    fn parse(text: &str) -> Result<Self, Fault> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map(|span| line_of(text, span.start));
            Fault::new(FILE, line, Problem::NotRead { said: error.message().to_owned() })
        })
    }

    #[cfg(not(feature = "toml"))]
    fn parse(text: &str) -> Result<Self, Fault> {
        serde_json::from_str(text).map_err(|error| Fault::new(FILE, None, Problem::NotRead { said: error.to_string() }))
    }
}

/// Line of a byte, counted from 1.
fn line_of(text: &str, byte: usize) -> u64 {
    1 + text.bytes().take(byte).filter(|&byte| byte == b'\n').count() as u64
}
