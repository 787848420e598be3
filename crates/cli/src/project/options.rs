//! What the command is called with.

use std::path::PathBuf;

use crate::asked::Choice;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    City,
    Region,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Json,
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Population,
    Components,
    Indicators,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) data: Option<PathBuf>,
    pub(super) choice: Choice,
    /// Id of a preset in place of the choice.
    pub(super) preset: Option<String>,
    pub(super) until: Option<i32>,
    pub(super) by: By,
    pub(super) table: Table,
    pub(super) format: Format,
}

/// Far enough for every question, near enough to fit into memory.
const LATEST: i32 = 2200;

impl Options {
    pub(super) fn read(args: &[String]) -> Result<Self, String> {
        let mut options = Self {
            data: None,
            choice: Choice::Baseline,
            preset: None,
            until: None,
            by: By::Region,
            table: Table::Population,
            format: Format::Csv,
        };
        let mut args = args.iter();
        while let Some(name) = args.next() {
            let table = match name.as_str() {
                "--components" => Some(Table::Components),
                "--indicators" => Some(Table::Indicators),
                _ => None,
            };
            if let Some(table) = table {
                if options.table != Table::Population {
                    return Err("--components and --indicators exclude each other".to_owned());
                }
                options.table = table;
                continue;
            }
            let mut value = || args.next().ok_or_else(|| format!("{name} needs a value"));
            match name.as_str() {
                "--data" => options.data = Some(PathBuf::from(value()?)),
                "--scenario" | "--link" | "--preset"
                    if options.choice != Choice::Baseline || options.preset.is_some() =>
                {
                    return Err("--scenario, --link and --preset exclude each other".to_owned());
                }
                "--preset" => options.preset = Some(value()?.clone()),
                "--scenario" => options.choice = Choice::File(PathBuf::from(value()?)),
                "--link" => options.choice = Choice::Link(value()?.clone()),
                "--until" => options.until = Some(year(value()?)?),
                "--by" => {
                    options.by = match value()?.as_str() {
                        "city" => By::City,
                        "region" => By::Region,
                        other => return Err(format!("--by {other}: expected city or region")),
                    }
                }
                "--format" => {
                    options.format = match value()?.as_str() {
                        "csv" => Format::Csv,
                        "json" => Format::Json,
                        other => return Err(format!("--format {other}: expected csv or json")),
                    }
                }
                other => return Err(format!("{other}: not an option")),
            }
        }
        Ok(options)
    }
}

fn year(text: &str) -> Result<i32, String> {
    let year = text.parse().ok().filter(|year| (1..=LATEST).contains(year));
    year.ok_or_else(|| format!("--until {text}: expected a year up to {LATEST}"))
}
