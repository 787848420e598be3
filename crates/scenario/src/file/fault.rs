//! What is wrong with a scenario file.

/// Why something in a file cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub struct FileFault {
    /// Where, as a path into the file: `deviations[0].lever`; for text that is no such file line and column.
    pub place: String,
    /// What stands there; empty where a part is wrong as a whole.
    pub found: String,
    /// What was expected.
    pub expected: Expected,
}

/// What was expected at a place of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// JSON of the form that the schema describes; what its reader says.
    Form(String),
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A field that is known.
    Known,
    /// Just this.
    Only(String),
    /// One of these.
    OneOf(Vec<String>),
    /// A value, a value and `from`, a value, `from` and `to`, or two points or more in order.
    Course,
    /// A number up to this one.
    AtMost(f64),
    /// A year from the first to the last.
    Years(i32, i32),
    /// A value in the range of its setting.
    InRange,
    /// An event with all figures in their ranges.
    Figures,
    /// `stadt` or a district's number.
    Area,
    /// `all`, ages such as `0-17`, or `65+`.
    Ages,
    /// The city or districts, and years in order with persons.
    Points,
}

impl std::fmt::Display for FileFault {
    /// One line in English for the command line; the page has its own sentences.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { place, found, expected } = self;
        match expected {
            Expected::Form(why) => write!(f, "{place}: {why}"),
            Expected::Object => write!(f, "{place}: expected an object"),
            Expected::List => write!(f, "{place}: expected a list"),
            Expected::Text => write!(f, "{place}: expected a text"),
            Expected::Known => write!(f, "{place}: unknown field"),
            Expected::Only(text) => write!(f, "{place}: {found}, expected {text}"),
            Expected::OneOf(known) => write!(f, "{place}: \"{found}\", expected one of {}", known.join(", ")),
            Expected::Course => {
                write!(f, "{place}: expected value, value and from, value, from and to, or two points or more in order")
            }
            Expected::AtMost(most) => write!(f, "{place}: {found}, expected {most} at most"),
            Expected::Years(first, last) => write!(f, "{place}: {found}, expected a year from {first} to {last}"),
            Expected::InRange => write!(f, "{place}: {found} is out of range"),
            Expected::Figures => write!(f, "{place}: a figure is out of range"),
            Expected::Ages => write!(f, "{place}: \"{found}\", expected all, ages such as 0-17, or 65+"),
            Expected::Points => {
                write!(f, "{place}: expected the city or districts once, and years from 2000 with persons, each once")
            }
            Expected::Area => write!(f, "{place}: \"{found}\", expected \"stadt\" or a district's number"),
        }
    }
}

impl std::error::Error for FileFault {}
