//! The table of a picture as one that is taken along: the values that it prints, and no more digits than it shows.

use charts::Table;
use export::{Cell, Sheet};

pub(crate) fn of_table(table: Table<charts::Cell>) -> Sheet {
    let rows = table.rows.into_iter().map(|row| row.into_iter().map(of_value).collect());
    Sheet { caption: table.caption, columns: table.columns, rows: rows.collect(), ..Sheet::default() }
}

fn of_value(cell: charts::Cell) -> Cell {
    match cell {
        charts::Cell::Missing => Cell::Empty,
        charts::Cell::Words(text) if text.is_empty() => Cell::Empty,
        charts::Cell::Words(text) => Cell::Text(text),
        charts::Cell::Year(year) => Cell::Year(year),
        // Nothing has no sign.
        charts::Cell::Number(value, digits) | charts::Cell::Difference(value, digits) => {
            Cell::Number { value: value + 0.0, digits }
        }
        charts::Cell::Percent(value) => Cell::Percent((value * 10.0).round() / 10.0 + 0.0),
    }
}

#[cfg(test)]
mod tests {
    use charts::Cell as Value;

    use super::*;

    #[test]
    fn values_become_numbers_and_words_stay_words() {
        for (value, printed, cell) in [
            (Value::Year(2050), "2050", Cell::Year(2050)),
            (Value::Number(100_247.0, 0), "100.247", Cell::whole(100_247.0)),
            (Value::Number(1.42, 2), "1,42", Cell::Number { value: 1.42, digits: 2 }),
            (Value::Difference(-742.0, 0), "−742", Cell::whole(-742.0)),
            (Value::Difference(5_988.0, 0), "+5.988", Cell::whole(5_988.0)),
            (Value::Difference(-0.0, 0), "±0", Cell::whole(0.0)),
            (Value::Percent(6.14), "+6,1\u{202f}%", Cell::Percent(6.1)),
            (Value::Percent(-0.01), "±0,0\u{202f}%", Cell::Percent(0.0)),
            (Value::Missing, "–", Cell::Empty),
            (Value::Words("20–24".into()), "20–24", Cell::text("20–24")),
            (Value::Words("rund 98.800".into()), "rund 98.800", Cell::text("rund 98.800")),
            (Value::Words("Annahme eingeben".into()), "Annahme eingeben", Cell::text("Annahme eingeben")),
        ] {
            let table = Table { rows: vec![vec![value]], ..Table::default() };
            assert_eq!(table.clone().printed().rows[0][0], printed);
            assert_eq!(format!("{:?}", of_table(table).rows[0][0]), format!("{cell:?}"), "not even -0: {printed}");
        }
    }
}
