//! Years beside each other and groups below, or the other way round.

use scenario::pack::Faults;
use scenario::pack::delimited::Cell;

use super::context::{unit, year};
use super::{Context, Forecast, Point, group};
use crate::figure::{Figure, Form, parse};
use crate::sheet::Sheet;

/// Years that stand beside each other before they count as a heading.
const FEWEST_YEARS: usize = 2;

/// Cells of a record that name something in every column: `[column] -> text`, blank cells continue the one before.
struct Spans(Vec<String>);

impl Spans {
    fn of(record: &[Cell], width: usize) -> Self {
        let mut last = String::new();
        let text = |index: usize| record.get(index).map_or("", |cell| cell.text.trim());
        Self(
            (0..width)
                .map(|index| {
                    if !text(index).is_empty() {
                        text(index).clone_into(&mut last);
                    }
                    last.clone()
                })
                .collect(),
        )
    }
}

/// One figure and what the headings around it say.
struct Found<'s> {
    year: i32,
    variant: String,
    group: String,
    cell: &'s Cell,
}

pub(super) fn fits(sheet: &Sheet) -> bool {
    !beside(sheet.records()).is_empty() || !below(sheet.records()).is_empty()
}

pub(super) fn read(sheet: &Sheet, faults: &mut Faults) -> Option<Forecast> {
    let records = sheet.records();
    let mut found = beside(records);
    if found.is_empty() {
        found = below(records);
    }
    let first = found.first().map_or(1, |found| found.cell.line);
    let above: Vec<Vec<Cell>> = records.iter().take_while(|record| record[0].line < first).cloned().collect();
    let (context, unit) = (Context::of(&above), unit(&above));
    let form = match Form::of(found.iter().map(|found| found.cell.text.as_str())) {
        Ok(form) => form,
        Err([one, other]) => {
            let (one, other) = (found[one].cell, found[other].cell);
            let what = format!("numbers of two forms: `{}` and `{}`", one.text, other.text);
            faults.add(&other.place(sheet.file()), what, "one form in the whole table");
            return None;
        }
    };
    let mut points: Vec<Point> = Vec::new();
    for Found { year, variant, group, cell } in found {
        let persons = match parse(&cell.text, form) {
            Ok(Figure::Number(persons)) if persons >= 0.0 => persons * unit,
            Ok(Figure::Nothing) => 0.0,
            Ok(Figure::Number(_)) => {
                faults.add(
                    &cell.place(sheet.file()),
                    format!("persons are negative: {}", cell.text),
                    "a number of at least 0",
                );
                continue;
            }
            Ok(Figure::Unknown | Figure::Empty) => continue,
            Err(what) => {
                faults.add(&cell.place(sheet.file()), format!("a figure is {what}"), "a number");
                // The rest of the table is written the same way: one such fault is enough.
                return None;
            }
        };
        if points.iter().any(|known| (known.year, &known.variant, &known.group) == (year, &variant, &group)) {
            let what = format!("{year}, {variant} {group} a second time");
            faults.add(&cell.place(sheet.file()), what, "each year of a variant and group once");
        }
        points.push(Point { year, variant, group, persons });
    }
    Some(Forecast { file: sheet.file().to_owned(), context, points })
}

fn is_variant(text: &str) -> bool {
    text.to_lowercase().contains("variante")
}

fn filled(record: &[Cell]) -> impl Iterator<Item = (usize, &Cell)> {
    record.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty())
}

/// Figures below years that stand beside each other; the first filled cell of a row names its group.
fn beside(records: &[Vec<Cell>]) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let mut years: Vec<(usize, i32)> = Vec::new();
    let (mut variant, mut section) = (String::new(), String::new());
    let mut spans: Option<Spans> = None;
    for (index, record) in records.iter().enumerate() {
        let here: Vec<(usize, i32)> = filled(record)
            .skip_while(|(_, cell)| year(&cell.text).is_none())
            .map_while(|(at, cell)| Some((at, year(&cell.text)?)))
            .collect();
        if here.len() >= FEWEST_YEARS && filled(record).count() <= here.len() + 1 {
            let above = index.checked_sub(1).map(|above| &records[above]);
            let variants = above.filter(|above| filled(above).filter(|(_, cell)| is_variant(&cell.text)).count() > 1);
            spans = variants.map(|above| Spans::of(above, record.len()));
            years = here;
            continue;
        }
        let mut cells = filled(record);
        let Some((_, label)) = cells.next() else { continue };
        if cells.next().is_none() {
            let text = label.text.trim();
            if is_variant(text) {
                text.clone_into(&mut variant);
                section.clear();
            } else if !years.is_empty() {
                text.clone_into(&mut section);
            }
            continue;
        }
        for (column, year) in &years {
            let Some(cell) = record.get(*column).filter(|cell| !cell.text.trim().is_empty()) else { continue };
            let of = spans.as_ref().map_or_else(|| variant.clone(), |spans| spans.0[*column].clone());
            let name = group(&label.text);
            let name = if section.is_empty() { name } else { format!("{section}: {name}") };
            found.push(Found { year: *year, variant: of, group: name, cell });
        }
    }
    found
}

/// Figures beside years that stand below each other; the record above the first year names the groups.
fn below(records: &[Vec<Cell>]) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let mut variant = String::new();
    let mut heading: Option<(usize, &Vec<Cell>)> = None;
    for (index, record) in records.iter().enumerate() {
        let mut cells = filled(record);
        let Some((first, label)) = cells.next() else { continue };
        let more = cells.next().is_some();
        match (year(&label.text), heading) {
            (Some(year), Some((at, heading))) if more => {
                let above = at.checked_sub(1).map(|above| &records[above]);
                let variants =
                    above.filter(|above| filled(above).filter(|(_, cell)| is_variant(&cell.text)).count() > 1);
                let spans = variants.map(|above| Spans::of(above, record.len()));
                for (column, cell) in filled(record).filter(|(column, _)| *column != first) {
                    let name = heading.get(column).map_or("", |cell| cell.text.trim());
                    let of = spans.as_ref().map_or_else(|| variant.clone(), |spans| spans.0[column].clone());
                    // A heading that names a variant itself has the figures of everybody.
                    let (of, name) = if is_variant(name) { (name.to_owned(), "") } else { (of, name) };
                    found.push(Found { year, variant: of, group: group(name), cell });
                }
            }
            (None, _) if more => heading = Some((index, record)),
            (None, _) if is_variant(&label.text) => label.text.trim().clone_into(&mut variant),
            _ => {}
        }
    }
    found
}
