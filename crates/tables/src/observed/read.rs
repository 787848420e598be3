//! From rows to observed figures.

use scenario::pack::{Area, Faults, Measure, Pack, Place};

use super::measures::{MEASURES, lowest, named};
use super::{Observed, Seen};
use crate::figure::Figure;
use crate::sheet::{Column, Row, Sheet, plain};

const fn column(id: &'static str, headings: &'static [&'static str], required: bool, figures: bool) -> Column {
    Column { id, headings, required, figures }
}

const YEAR: Column = column("year", &["year", "jahr"], true, false);
const NUMBER: Column = column("GebietsID", &["region", "gebietsid", "stadtteilnummer"], false, false);
const NAME: Column = column("Gebiet", &["gebiet", "gebietsname", "stadtteil"], false, false);

/// A row for each figure.
const LONG: [Column; 5] = [
    YEAR,
    NUMBER,
    NAME,
    column("measure", &["measure", "merkmal"], true, false),
    column("value", &["value", "wert", "anzahl"], true, true),
];

/// A row for each year.
fn wide() -> Vec<Column> {
    [YEAR, NUMBER, NAME].into_iter().chain(MEASURES.map(|(_, column)| column)).collect()
}

/// Whether a file holds observed figures.
#[must_use]
pub fn is_observed(sheet: &Sheet) -> bool {
    let measured = |index: usize| sheet.records()[index].iter().any(|cell| named(&cell.text).is_some());
    sheet.header(&LONG).is_some() || sheet.header(&wide()).is_some_and(measured)
}

/// Reads observed figures of the places of a pack. Figures that are not published are passed over.
///
/// # Errors
/// Unknown measures and places, figures that are no counts, the same figure twice, a balance that is not arrivals minus departures.
pub fn read(sheet: &Sheet, base: &Pack) -> Result<Observed, Faults> {
    let mut faults = Faults::default();
    let long = sheet.header(&LONG).is_some();
    let columns = if long { LONG.to_vec() } else { wide() };
    let Some(table) = sheet.table(&columns, &mut faults) else { return Err(faults.sorted()) };
    let mut seen: Vec<Seen> = Vec::new();
    for row in table.rows() {
        let year = row.whole("year", 1800, 2200, &mut faults);
        let area = area(&row, base, &mut faults);
        let before = seen.len();
        if long {
            let measure = named(row.text("measure"));
            if measure.is_none() {
                let what = format!("unknown measure `{}`", row.text("measure"));
                faults.add(&row.place("measure"), what, "a measure of data/README.md, such as Einwohner or births");
            }
            seen.extend(figure(&row, measure, "value", area, year, &mut faults));
        } else {
            for (measure, column) in MEASURES.iter().filter(|(_, column)| table.has(column.id)) {
                seen.extend(figure(&row, Some(*measure), column.id, area, year, &mut faults));
            }
        }
        let (earlier, new) = seen.split_at(before);
        let key = |seen: &Seen| (seen.measure, seen.area, seen.year);
        if new.iter().any(|new| earlier.iter().any(|old| key(old) == key(new))) {
            let what = format!("{} a second time for the same place and measure", row.text("year"));
            faults.add(&row.place("year"), what, "each figure once");
        }
        if !long {
            balance(&row, new, &mut faults);
        }
    }
    if seen.is_empty() && faults.is_empty() {
        faults.add(&Place::start(sheet.file()), "no figure", "at least one year with a figure");
    }
    if faults.is_empty() { Ok(Observed { file: sheet.file().to_owned(), seen }) } else { Err(faults.sorted()) }
}

fn figure(
    row: &Row<'_>,
    measure: Option<Measure>,
    column: &str,
    area: Option<Area>,
    year: Option<i32>,
    faults: &mut Faults,
) -> Option<Seen> {
    if matches!(row.figure(column, faults)?, Figure::Unknown | Figure::Empty) {
        return None;
    }
    let value = row.number(column, lowest(measure?), faults)?;
    Some(Seen { measure: measure?, area: area?, year: year?, value })
}

/// The place of a row: a number or a name, nothing for the whole city.
fn area(row: &Row<'_>, base: &Pack, faults: &mut Faults) -> Option<Area> {
    let (id, name) = (row.text("GebietsID"), plain(row.text("Gebiet")));
    let whole =
        |text: &str| text.is_empty() || text == "stadt" || text.starts_with("gesamt") || text == plain(&base.whole);
    let by_id = base.regions.iter().position(|region| region.id.trim_start_matches('0') == id.trim_start_matches('0'));
    let by_name = base.regions.iter().position(|region| plain(&region.name) == name);
    match by_id.or(by_name) {
        Some(region) => Some(Area::Region(region)),
        None if whole(&plain(id)) && whole(&name) => Some(Area::City),
        None => {
            let what = format!("unknown place `{}`", format!("{id} {}", row.text("Gebiet")).trim());
            let column = if id.is_empty() { "Gebiet" } else { "GebietsID" };
            faults.add(&row.place(column), what, "a number or name of regions.csv, or nothing for the city");
            None
        }
    }
}

/// The balance of a row must be its arrivals minus its departures.
fn balance(row: &Row<'_>, seen: &[Seen], faults: &mut Faults) {
    let of = |measure: Measure| seen.iter().find(|seen| seen.measure == measure).map(|seen| seen.value);
    if let (Some(arrivals), Some(departures), Some(net)) =
        (of(Measure::Arrivals), of(Measure::Departures), of(Measure::NetMigration))
        && arrivals - departures != net
    {
        faults.add(
            &row.place("Saldo"),
            format!("a balance of {net}"),
            format!("{arrivals} - {departures} = {}", arrivals - departures),
        );
    }
}
