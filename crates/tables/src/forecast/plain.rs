//! A row for each figure.

use scenario::pack::Faults;

use super::{Context, Forecast, Point, group};
use crate::figure::Figure;
use crate::sheet::{Column, Sheet};

const fn column(id: &'static str, headings: &'static [&'static str], required: bool, figures: bool) -> Column {
    Column { id, headings, required, figures }
}

const COLUMNS: [Column; 8] = [
    column("year", &["year", "jahr"], true, false),
    column("variant", &["variant", "variante"], true, false),
    column("group", &["group", "gruppe", "altersgruppe"], true, false),
    column("persons", &["persons", "personen", "einwohner", "bevölkerung"], true, true),
    column("publisher", &["publisher", "herausgeber"], false, false),
    column("title", &["title", "titel"], false, false),
    column("base_year", &["baseyear", "basisjahr"], false, false),
    column("note", &["note", "hinweis"], false, false),
];

pub(super) fn fits(sheet: &Sheet) -> bool {
    sheet.header(&COLUMNS).is_some()
}

pub(super) fn read(sheet: &Sheet, faults: &mut Faults) -> Option<Forecast> {
    let table = sheet.table(&COLUMNS, faults)?;
    let header = sheet.header(&COLUMNS)?;
    let mut context = Context::of(&sheet.records()[..header]);
    let mut points: Vec<Point> = Vec::new();
    for row in table.rows() {
        for (id, text) in
            [("publisher", &mut context.publisher), ("title", &mut context.title), ("note", &mut context.note)]
        {
            if text.is_empty() {
                row.text(id).clone_into(text);
            }
        }
        if !row.text("base_year").is_empty() {
            let base = row.whole("base_year", 1900, 2200, faults);
            if context.base_year.is_some() && base.is_some() && context.base_year != base {
                let what = format!("base year {} beside another", row.text("base_year"));
                faults.add(&row.place("base_year"), what, "one forecast in a file");
            }
            context.base_year = context.base_year.or(base);
        }
        let year = row.whole("year", 1900, 2200, faults);
        let persons = match row.figure("persons", faults) {
            // Not published: there is no point.
            Some(Figure::Unknown) => continue,
            Some(_) => row.number("persons", 0.0, faults),
            None => None,
        };
        let (Some(year), Some(persons)) = (year, persons) else { continue };
        let point = Point { year, variant: row.text("variant").to_owned(), group: group(row.text("group")), persons };
        if points.iter().any(|known| (known.year, &known.variant, &known.group) == (year, &point.variant, &point.group))
        {
            let what = format!("{year}, {} {} a second time", point.variant, point.group);
            faults.add(&row.place("year"), what, "each year of a variant and group once");
        }
        points.push(point);
    }
    if points.is_empty() && faults.is_empty() {
        faults.add(&table.end(), "no figure", "at least one year with persons");
    }
    Some(Forecast { file: sheet.file().to_owned(), context, points })
}
