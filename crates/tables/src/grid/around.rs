//! What holds for a whole table or block: what its lines say, the form of its numbers, which places it knows.

use faults::{Faults, Problem};
use scenario::pack::delimited::Cell;

use super::block::{Block, Line};
use super::columns::{Column, Holds};
use super::{Said, filled, is_figure};
use crate::figure::NumberForm;
use crate::sheet::{ENGLISH, Sheet, plain};
use crate::words::times::time;
use crate::words::units::{Unit, unit};
use crate::words::{Label, Places, Topic, Whereabouts, labels};

/// What lines of a single text say together.
pub(super) fn said_by(lines: &[&Cell], places: &Places) -> Said {
    let mut said = Said::default();
    for cell in lines {
        for label in labels(&cell.text, places, false).iter().filter(|label| !matches!(label, Label::Unknown(_))) {
            said.take(label);
        }
        if let Some(unit) = unit(&cell.text) {
            said.unit.get_or_insert(unit);
        }
    }
    // A title that names a variant among other words: the part with the word.
    if said.variant.is_none() {
        let parts = lines.iter().flat_map(|cell| cell.text.split([',', ';', '(', ')', ':', '–']));
        let named = |part: &&str| part.to_lowercase().contains("variante");
        said.variant = parts.map(str::trim).find(named).map(str::to_owned);
    }
    said
}

/// The form of the table's numbers: what one of them shows, else what the language of its words makes likely.
#[expect(clippy::option_option, reason = "no form shown is not the same as two that contradict each other")]
pub(super) fn form(
    sheet: &Sheet,
    blocks: &[Block<'_>],
    laid: &[Vec<Column>],
    faults: &mut Faults,
) -> Option<Option<NumberForm>> {
    let mut cells: Vec<&Cell> = Vec::new();
    let (mut words, mut english) = (false, true);
    for (block, columns) in blocks.iter().zip(laid) {
        for (column, _) in columns.iter().zip(0..).filter(|(column, _)| !column.heading.is_empty()) {
            if !column.heading.contains(|char: char| char.is_alphabetic()) {
                continue;
            }
            words = true;
            english &= ENGLISH.has(&plain(&column.heading));
        }
        for line in &block.body {
            let Line::Row(row) = line else { continue };
            let figures = columns.iter().enumerate().filter(|(_, column)| matches!(column.holds, Holds::Figures(_)));
            cells.extend(figures.filter_map(|(at, _)| row.get(at)));
            // Labels in words, where no heading has any.
            let label =
                filled(row).map(|(_, cell)| cell.text.trim()).find(|text| !is_figure(text) && time(text).is_none());
            if let Some(label) = label
                .filter(|_| columns.iter().all(|column| !column.heading.contains(|char: char| char.is_alphabetic())))
            {
                words = true;
                english &= ENGLISH.has(&plain(label));
            }
        }
    }
    match NumberForm::of(cells.iter().map(|cell| cell.text.as_str())) {
        Ok(shown) => {
            // `100,247` under a German heading would be a hundred persons and a part of one: rather an export in English form, so nobody decides in silence.
            let doubtful = cells.iter().any(|cell| is_grouped_by_comma(&cell.text)) && !blocks.iter().any(says_unit);
            Some(shown.or((words && !english && !doubtful).then_some(NumberForm::German)))
        }
        Err([first, other]) => {
            let forms = Problem::TwoForms { first: cells[first].text.clone(), other: cells[other].text.clone() };
            faults.add(&cells[other].place(sheet.file()), forms);
            None
        }
    }
}

/// One comma before three digits: three decimals, or thousands in English form.
fn is_grouped_by_comma(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = text.trim().split_once(',');
    parts.is_some_and(|(whole, rest)| digits(whole) && digits(rest) && rest.len() == 3 && whole != "0")
}

/// Whether a line or heading names a unit whose figures have decimals.
fn says_unit(block: &Block<'_>) -> bool {
    let headings = block.headings.iter().flat_map(|record| record.iter());
    let mut texts = block.above.iter().copied().chain(headings);
    texts.any(|cell| matches!(unit(&cell.text), Some(Unit::Thousands | Unit::Shares | Unit::Index)))
}

/// Whether a column of keys has one that is too long for the number of a district.
pub(super) fn has_official_keys(block: &Block<'_>, columns: &[Column]) -> bool {
    block.body.iter().any(|line| {
        let Line::Row(row) = line else { return false };
        let keys = columns.iter().zip(*row).filter(|(column, _)| column.holds == Holds::Topic(Topic::Key));
        keys.into_iter()
            .any(|(_, cell)| cell.text.trim().len() >= 4 && cell.text.trim().bytes().all(|byte| byte.is_ascii_digit()))
    })
}

/// Whether a row or heading names a place of this kind.
pub(super) fn knows(
    block: &Block<'_>,
    columns: &[Column],
    places: &Places,
    kind: &dyn Fn(&Whereabouts) -> bool,
) -> bool {
    let rows = block.body.iter().filter_map(|line| if let Line::Row(row) = line { Some(*row) } else { None });
    let of_heading = columns.iter().any(|column| {
        let Holds::Figures(said) = &column.holds else { return false };
        said.iter().any(|label| matches!(label, Label::Place(place) if kind(place)))
    });
    let in_row = |row: &[Cell]| {
        columns.iter().zip(row).any(|(column, cell)| {
            let place = match column.holds {
                Holds::Topic(Topic::Key) => places.keyed(&cell.text),
                Holds::Topic(Topic::Name) => places.named(&cell.text, true),
                Holds::Labels => places.named(&cell.text, false),
                _ => None,
            };
            place.as_ref().is_some_and(kind)
        })
    };
    of_heading || rows.into_iter().any(in_row)
}
