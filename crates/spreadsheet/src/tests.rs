//! A workbook that another program reads holds what the page shows.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use export::{Cell, Sheet, Workbook};
use scenario::collection::{Card, Collection};
use scenario::{Area, Lever, Scenario};
use view::page::Control;
use view::{Explorer, State};

use crate::write;

fn read(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

/// Above the rows stand the caption, an empty row and the heads.
const FIRST_ROW: usize = 3;

#[test]
fn every_figure_of_the_comparison_is_a_number_that_adds_up() {
    let explorer = Explorer::with_texts().unwrap();
    let present = explorer.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0);
    let scenario = Scenario::default().with_deviation(Lever::Fertility, Area::City, 0.1);
    let card = Card { name: "=1+1".to_owned(), shown: true, scenario, ..Card::default() };
    let state =
        explorer.compare().with_collection(&present, &Collection { cards: vec![card], ..Collection::default() });
    let book = explorer.take().workbook(&state);
    let mut read = read(&write(&book).unwrap());

    assert_eq!(read.sheet_names(), book.sheets.iter().map(|it| it.name.clone()).collect::<Vec<_>>());
    for sheet in &book.sheets {
        let range = read.worksheet_range(&sheet.name).unwrap();
        for (row, cells) in (FIRST_ROW..).zip(&sheet.rows) {
            for (column, cell) in cells.iter().enumerate() {
                let found = range.get((row, column)).unwrap_or(&Data::Empty);
                match cell.number() {
                    Some(number) => assert_eq!(found, &Data::Float(number), "{} {row} {column}", sheet.name),
                    None => assert!(matches!(found, Data::String(_) | Data::Empty), "{} {row} {column}", sheet.name),
                }
            }
        }
    }
    let years = read.worksheet_range("Vergleich nach Jahren").unwrap();
    let column =
        |name: &str| (0..).find(|at| years.get((FIRST_ROW - 1, *at)).unwrap().to_string().ends_with(name)).unwrap();
    let persons = years.get((FIRST_ROW + 25, column("Ihr Szenario"))).unwrap();
    assert_eq!(persons, &Data::Float(explorer.page(&state).headline.persons.round()), "2050, the present scenario");
    let heads = years.get((FIRST_ROW - 1, column("=1+1"))).unwrap();
    assert_eq!(heads, &Data::String("B · =1+1".to_owned()), "the name of a card is text");
    assert!(read.worksheet_formula("Übersicht").unwrap().is_empty(), "nothing is computed");
}

#[test]
fn the_same_workbook_gives_the_same_bytes() {
    let row = vec![Cell::text("=HYPERLINK(\"x\")"), Cell::Percent(6.1)];
    let sheet = Sheet {
        name: "Ein/e: [sehr] lange Bezeichnung eines Blatts".to_owned(),
        caption: "Probe".to_owned(),
        columns: vec!["Text".to_owned(), "Anteil".to_owned()],
        rows: vec![row],
        notes: vec!["Quelle".to_owned()],
    };
    let book = Workbook { title: "Probe".to_owned(), sheets: vec![sheet] };
    let first = write(&book).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert_eq!(first, write(&book).unwrap(), "no clock is in it");
    let mut read = read(&first);
    let name = read.sheet_names()[0].clone();
    assert!(name.chars().count() <= 31 && !name.contains(['/', ':', '[', ']']), "{name}");
    let range = read.worksheet_range(&name).unwrap();
    assert_eq!(range.get((FIRST_ROW, 0)), Some(&Data::String("=HYPERLINK(\"x\")".to_owned())));
    assert!(read.worksheet_formula(&name).unwrap().is_empty());
}

#[test]
fn two_sheets_of_one_name_are_refused_and_not_lost() {
    let sheet = Sheet { name: "Alter".to_owned(), ..Sheet::default() };
    let book = Workbook { title: String::new(), sheets: vec![sheet.clone(), sheet] };
    assert!(write(&book).is_err());
    assert!(Workbook::from_text("{}").is_err());
}
