//! A table for people, read back as typed cells.

use charts::Table;
use export::{Cell, Sheet};
use locale::charts::NO_FIGURE;
use locale::numbers;

/// Decimals that a table prints at most.
const MOST_DIGITS: usize = 3;

/// The table with typed cells; its first column heads the rows and stays text, except for years.
pub(super) fn of_table(table: &Table) -> Sheet {
    Sheet {
        name: String::new(),
        caption: table.caption.clone(),
        columns: table.columns.clone(),
        rows: table.rows.iter().map(|row| row.iter().map(|text| of_text(text)).collect()).collect(),
        notes: Vec::new(),
    }
}

/// A number only if it would be printed just so: everything else is words, such as `rund 98.800`, which is no exact figure.
pub(super) fn of_text(text: &str) -> Cell {
    if text == NO_FIGURE || text.is_empty() {
        return Cell::Empty;
    }
    if let Ok(year) = text.parse::<i32>()
        && (1_000..10_000).contains(&year)
        && numbers::year(year) == text
    {
        return Cell::Year(year);
    }
    let bare = text.trim_end_matches(['%', numbers::NARROW_SPACE, '\u{a0}', ' ']).trim_start_matches('±');
    let Ok(value) = numbers::parse(bare) else { return Cell::text(text) };
    if [numbers::percent(value), numbers::signed_percent(value)].iter().any(|printed| printed == text) {
        return Cell::Percent(value);
    }
    let digits = (0..=MOST_DIGITS).find(|digits| {
        [numbers::decimal(value, *digits), numbers::signed_decimal(value, *digits)]
            .iter()
            .any(|printed| printed == text)
    });
    digits.map_or_else(|| Cell::text(text), |digits| Cell::Number { value, digits })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_numbers_become_numbers_and_nothing_else_does() {
        for (text, cell) in [
            ("2050", Cell::Year(2050)),
            ("100.247", Cell::whole(100_247.0)),
            ("−742", Cell::whole(-742.0)),
            ("+5.988", Cell::whole(5_988.0)),
            ("±0", Cell::whole(0.0)),
            ("1,42", Cell::Number { value: 1.42, digits: 2 }),
            ("+6,1\u{202f}%", Cell::Percent(6.1)),
            ("±0,0\u{202f}%", Cell::Percent(0.0)),
            ("–", Cell::Empty),
            ("20–24", Cell::text("20–24")),
            ("rund 98.800", Cell::text("rund 98.800")),
            ("rund +200", Cell::text("rund +200")),
            ("Annahme eingeben", Cell::text("Annahme eingeben")),
        ] {
            assert_eq!(of_text(text), cell, "{text}");
        }
    }
}
