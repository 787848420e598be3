//! What a column holds: labels of its rows, or figures.

use scenario::pack::delimited::Cell;

use super::block::{Block, Line};
use super::is_figure;
use crate::words::times::time;
use crate::words::units::unit;
use crate::words::{Label, Places, Topic, Whereabouts, labels, topic};

/// A column of a block.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Its heading as it stands in the table, the last of several.
    pub(super) heading: String,
    pub(super) line: usize,
    pub(super) holds: Holds,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Holds {
    /// Nothing at all.
    Nothing,
    /// Labels about a topic.
    Topic(Topic),
    /// Labels; what they are about, each says itself.
    Labels,
    /// Figures about which the headings say this.
    Figures(Vec<Label>),
}

/// The columns of a block.
pub(super) fn columns(block: &Block<'_>, places: &Places) -> Vec<Column> {
    let rows: Vec<&[Cell]> =
        block.body.iter().filter_map(|line| if let Line::Row(row) = line { Some(*row) } else { None }).collect();
    let width = rows.iter().map(|row| row.len()).chain(block.headings.iter().map(|row| row.len())).max().unwrap_or(0);
    let mut columns: Vec<Column> = (0..width).map(|at| column(block, &rows, at, places)).collect();
    one_time_column(&mut columns, &rows);
    columns
}

/// Headings above a column from the top down; a blank one continues the one before it, except nearest to the figures.
fn above<'b>(block: &'b Block<'_>, at: usize) -> Vec<&'b Cell> {
    let mut found = Vec::new();
    for (index, record) in block.headings.iter().enumerate() {
        let own = record.get(at).filter(|cell| !cell.text.trim().is_empty());
        let last = index + 1 == block.headings.len();
        let below = || {
            block.headings[index + 1..].iter().any(|row| row.get(at).is_some_and(|cell| !cell.text.trim().is_empty()))
        };
        let spanned = || {
            let before = record.iter().take(at).rev().find(|cell| !cell.text.trim().is_empty())?;
            (topic(&before.text).is_none_or(|topic| topic == Topic::Value)).then_some(before)
        };
        match own {
            Some(cell) => found.push(cell),
            None if !last && below() => found.extend(spanned()),
            None => {}
        }
    }
    found
}

fn column(block: &Block<'_>, rows: &[&[Cell]], at: usize, places: &Places) -> Column {
    let headings = above(block, at);
    let heading = headings.last().map_or(String::new(), |cell| cell.text.trim().to_owned());
    let line = headings
        .last()
        .map_or_else(|| rows.first().and_then(|row| row.first()).map_or(1, |cell| cell.line), |cell| cell.line);
    let texts: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.get(at))
        .map(|cell| cell.text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    let holds = holds(&headings, &texts, places);
    Column { heading, line, holds }
}

fn holds(headings: &[&Cell], texts: &[&str], places: &Places) -> Holds {
    let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    let numbers = texts.iter().filter(|text| is_figure(text)).count();
    let of = headings.last().and_then(|cell| topic(&cell.text));
    if let Some(topic) = of {
        // `Stand` above figures or `region` above names: the cells decide what they can be.
        return match topic {
            Topic::Value => Holds::Figures(values(headings, places)),
            Topic::Key
                if !texts.iter().any(|text| places.keyed(text).is_some()) && texts.iter().any(|text| !digits(text)) =>
            {
                Holds::Topic(Topic::Name)
            }
            topic => Holds::Topic(topic),
        };
    }
    let said = values(headings, places);
    let known = said.iter().any(|label| !matches!(label, Label::Unknown(_)));
    if known {
        return Holds::Figures(said);
    }
    if texts.is_empty() {
        return Holds::Nothing;
    }
    if texts.iter().all(|text| time(text).is_some()) && headings.is_empty() {
        return Holds::Topic(Topic::Time);
    }
    if headings.is_empty() && is_keys(texts, places) {
        return Holds::Topic(Topic::Key);
    }
    if numbers * 2 >= texts.len() { Holds::Figures(said) } else { Holds::Labels }
}

/// Keys of places without a heading: digits alone, with a leading zero or the city's own key among them.
fn is_keys(texts: &[&str], places: &Places) -> bool {
    let key = |text: &&&str| (2..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let most = texts.iter().filter(key).count() * 2 > texts.len();
    let own = texts.iter().any(|text| text.len() > 3 && places.keyed(text) == Some(Whereabouts::City));
    let zeros = texts.iter().filter(|text| text.len() > 1 && text.starts_with('0')).count() * 2 > texts.len();
    most && (own || zeros)
}

/// What the headings of a column of figures say, the nearest first.
fn values(headings: &[&Cell], places: &Places) -> Vec<Label> {
    let mut said = Vec::new();
    for cell in headings.iter().rev() {
        let text = cell.text.trim();
        if topic(text).is_some() {
            continue;
        }
        let mut more = labels(text, places, super::block::is_age_heading(text));
        if let Some(unit) = unit(text).filter(|_| !more.iter().any(|label| matches!(label, Label::Unit(_)))) {
            more.retain(|label| !matches!(label, Label::Unknown(_)));
            more.push(Label::Unit(unit));
        }
        said.extend(more);
    }
    said
}

/// Of several columns of times one says which year a row is of: the first; the others are figures only where a heading says so.
fn one_time_column(columns: &mut [Column], rows: &[&[Cell]]) {
    let is_time = |column: &Column| column.holds == Holds::Topic(Topic::Time);
    let mut times: Vec<usize> =
        columns.iter().enumerate().filter(|(_, column)| is_time(column)).map(|(at, _)| at).collect();
    // A column with nothing in it says nothing.
    times.retain(|at| rows.iter().any(|row| row.get(*at).is_some_and(|cell| time(&cell.text).is_some())));
    for at in times.into_iter().skip(1) {
        if columns[at].heading.is_empty() {
            columns[at].holds = Holds::Figures(Vec::new());
        }
    }
}
