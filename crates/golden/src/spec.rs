//! `case.toml` in types. `tests/golden/README.md` says the same for people.

use std::collections::BTreeMap;

use serde::Deserialize;
#[cfg(feature = "toml")]
pub use toml::Spanned;

use crate::Fault;
#[cfg(not(feature = "toml"))]
pub use crate::unplaced::Spanned;

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

/// `[textbook]`: see [`cohort::textbook`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Textbook {
    /// Width of the age groups and length of a step in years.
    pub interval: u16,
    /// 1: women only, 2: women and men.
    pub sexes: usize,
    /// First age of the open group; without it the greatest age in the population table.
    pub open_age: Option<u32>,
    /// When migrants come and go.
    #[serde(default)]
    pub migration_timing: Timing,
    /// With `even`: whether births see the second half of the migrants.
    #[serde(default = "yes")]
    pub births_see_second_half: bool,
    /// Whether births of the first group's women count.
    #[serde(default)]
    pub births_in_first_group: bool,
    /// Whether births of the open group's women count.
    #[serde(default)]
    pub births_in_open_group: bool,
    /// What negative cells become.
    pub floor: Option<f64>,
    /// Persons at the start.
    pub population: Spanned<Source>,
    /// Survival ratios by the group reached.
    pub survival: Option<Spanned<Source>>,
    /// One ratio for the two oldest groups, or one each.
    #[serde(default)]
    pub open_survival: OpenSurvival,
    /// Person-years `L` of a life table, instead of `survival`.
    pub person_years: Option<Spanned<Source>>,
    /// `l[0]` of that life table.
    pub radix: Option<f64>,
    /// Births per woman and year.
    pub fertility: Option<Spanned<Source>>,
    /// Boys per girl at birth.
    pub boys_per_girl: Option<Spanned<Source>>,
    /// Net migrants in persons a step.
    pub net_migration: Option<Spanned<Source>>,
    /// Net migrants as a share of the population at the start of the step.
    pub net_proportion: Option<Spanned<Source>>,
    /// Persons who come in a step.
    pub arrivals: Option<Spanned<Source>>,
    /// Share of the population at the start of the step that goes.
    pub departures: Option<Spanned<Source>>,
}

/// `[official]`: see [`cohort::official`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// Codes of the regions or population groups; empty: there is only one.
    #[serde(default)]
    pub states: Vec<String>,
    /// Persons at the start.
    pub population: Spanned<Source>,
    /// Probability of dying by the age reached on 31 December.
    pub death_probability: Spanned<Source>,
    /// Births per woman and year by the age reached on 31 December.
    pub fertility: Option<Spanned<Source>>,
    /// Boys per girl at birth.
    pub boys_per_girl: Option<Spanned<Source>>,
    /// Persons who come in a year.
    pub arrivals: Option<Spanned<Source>>,
    /// Rate of leaving for a place outside.
    pub departures: Option<Spanned<Source>>,
    /// Rate of moving to another state's region.
    pub moves: Option<Spanned<Source>>,
    /// Share of each state among the destinations of those who move.
    pub attraction: Option<Spanned<Source>>,
    /// Changes of state without a change of place.
    #[serde(default)]
    pub transition: Vec<Transition>,
    /// Newborns of another state than their mother's.
    #[serde(default)]
    pub newborn: Vec<Newborn>,
}

/// `[[official.transition]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// State left.
    pub from: Spanned<String>,
    /// State entered.
    pub to: Spanned<String>,
    /// Share of the people of January who change.
    pub rate: Spanned<Source>,
}

/// `[[official.newborn]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newborn {
    /// State of the mother.
    pub mother: Spanned<String>,
    /// State of the child.
    pub child: Spanned<String>,
    /// Share of the children of these mothers.
    pub share: Spanned<Source>,
}

/// When migrants come and go within a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Timing {
    /// All at the end.
    #[default]
    End,
    /// Half at the start, half at the end.
    Even,
}

/// How survival into the open group is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OpenSurvival {
    /// One ratio for the two oldest groups together.
    #[default]
    Joint,
    /// One for those who enter the open group and one for those already in it.
    Separate,
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

/// A result that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Persons at a time, in the year that the time has.
    Population,
    /// Persons as a share of all persons of that year.
    Share,
    /// All persons of a time by all persons one step before.
    Growth,
    /// Births of a step: by mother's age (textbook, in the year a step begins) or by state and sex of the child (official).
    Births,
    /// Deaths of a step by the age that would have been reached at its end, in the same year as births.
    Deaths,
}

/// Where numbers come from: one number, or columns of a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The table.
    pub file: Option<String>,
    /// A number for all cells, a column, or columns that are added up.
    pub value: Option<Value>,
    /// Column or columns of women, instead of `value`.
    pub women: Option<Value>,
    /// Column or columns of men.
    pub men: Option<Value>,
    /// Column of the year, or the year of the whole table.
    pub year: Option<Year>,
    /// Added to the year of each row.
    #[serde(default)]
    pub add_years: i32,
    /// Column of the state.
    pub state: Option<String>,
    /// Column of the sex.
    pub sex: Option<String>,
    /// Column of the age.
    pub age: Option<String>,
    /// Rows are kept that have these entries.
    #[serde(default)]
    pub only: BTreeMap<String, Entry>,
    /// First and last age of the table that count; cells outside are zero.
    pub ages: Option<[u32; 2]>,
    /// Factor on every number.
    #[serde(default = "one")]
    pub scale: f64,
    /// Number of cells that the table has no row for; without it they are a fault.
    pub missing: Option<f64>,
}

/// A number, a column, or several columns.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a number, the name of a column or a list of names")]
pub enum Value {
    /// The same number everywhere.
    Number(f64),
    /// One column.
    Column(String),
    /// Columns that are added up.
    Columns(Vec<String>),
}

/// A column of years or one year.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a year or the name of a column")]
pub enum Year {
    /// The year of the whole table.
    Fixed(i32),
    /// A column.
    Column(String),
}

/// An entry of a table as written in TOML.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a text or a whole number")]
pub enum Entry {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl Entry {
    /// The entry as it stands in a table.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

fn yes() -> bool {
    true
}

fn one() -> f64 {
    1.0
}

impl Case {
    /// Reads `case.toml`.
    pub(crate) fn parse(bytes: Option<Vec<u8>>) -> Result<Self, Fault> {
        let bytes = bytes.ok_or_else(|| Fault::new(FILE, None, "there is no such file"))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            Fault::new(FILE, None, format!("not UTF-8 from byte {} on", error.utf8_error().valid_up_to()))
        })?;
        let head = Head::parse(&text)?;
        let fault = |what: String| Err(Fault::new(FILE, None, what));
        let method = match (head.method.as_str(), head.textbook, head.official) {
            ("textbook", Some(method), None) => Method::Textbook(method),
            ("official", None, Some(method)) => Method::Official(method),
            (method @ ("textbook" | "official"), _, _) => {
                return fault(format!("method is \"{method}\", expected a table [{method}] and no other method's"));
            }
            (other, _, _) => return fault(format!("method is \"{other}\", expected \"textbook\" or \"official\"")),
        };
        if head.steps == 0 || head.steps > MOST_STEPS {
            return fault(format!("steps is {}, expected 1 to {MOST_STEPS}", head.steps));
        }
        if !(-100_000..=100_000).contains(&head.start) {
            return fault(format!("start is {}, expected a year", head.start));
        }
        if head.expected.is_empty() {
            return fault("expected at least one [[expected]]".to_owned());
        }
        if let Some(bad) =
            head.expected.iter().find(|expected| !(expected.tolerance >= 0.0 && expected.tolerance.is_finite()))
        {
            return fault(format!("tolerance is {}, expected a number, zero or more", bad.tolerance));
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
            Fault::new(FILE, error.span().map(|span| line_of(text, span.start)), error.message().to_owned())
        })
    }

    #[cfg(not(feature = "toml"))]
    fn parse(text: &str) -> Result<Self, Fault> {
        serde_json::from_str(text).map_err(|error| Fault::new(FILE, None, error.to_string()))
    }
}

/// Line of a byte, counted from 1.
fn line_of(text: &str, byte: usize) -> u64 {
    1 + text.bytes().take(byte).filter(|&byte| byte == b'\n').count() as u64
}
