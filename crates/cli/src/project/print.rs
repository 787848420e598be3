//! The result as CSV or JSON, full precision, never rounded.

use std::io::{self, Write};

use cohort::dims::Sex;
use scenario::pack::Pack;
use scenario::{Area, Outcome};

use super::options::{By, Format, Options};

pub(super) fn print(out: &mut impl Write, pack: &Pack, outcome: &Outcome, options: &Options) -> io::Result<()> {
    let areas: Vec<(Area, &str)> = match options.by {
        By::City => vec![(Area::City, Area::CITY_ID)],
        By::Region => {
            pack.regions.iter().enumerate().map(|(index, region)| (Area::District(index), region.id.as_str())).collect()
        }
    };
    let mut table = Table::new(out, options.format);
    if options.components {
        components(&mut table, outcome, &areas)?;
    } else {
        population(&mut table, outcome, &areas)?;
    }
    table.end()
}

fn population(table: &mut Table<'_, impl Write>, outcome: &Outcome, areas: &[(Area, &str)]) -> io::Result<()> {
    table.head(&["year", "region", "sex", "age", "persons"])?;
    for year in outcome.base_year()..=outcome.last_year() {
        for (area, id) in areas {
            let cells = outcome.by_age(*area, year);
            for sex in Sex::ALL {
                for (age, persons) in cells.row(sex.index()).iter().enumerate() {
                    table.row(&[
                        Cell::Number(f64::from(year)),
                        Cell::Text(id),
                        Cell::Text(sex.code()),
                        Cell::Number(age as f64),
                        Cell::Number(*persons),
                    ])?;
                }
            }
        }
    }
    Ok(())
}

fn components(table: &mut Table<'_, impl Write>, outcome: &Outcome, areas: &[(Area, &str)]) -> io::Result<()> {
    table.head(&["year", "region", "births", "deaths", "in", "out", "moves_in", "moves_out", "unplaced"])?;
    for year in outcome.base_year() + 1..=outcome.last_year() {
        for (area, id) in areas {
            let change = outcome.change(*area, year);
            table.row(&[
                Cell::Number(f64::from(year)),
                Cell::Text(id),
                Cell::Number(change.births),
                Cell::Number(change.deaths),
                Cell::Number(change.arrivals),
                Cell::Number(change.departures),
                Cell::Number(change.moves_in),
                Cell::Number(change.moves_out),
                Cell::Number(change.unplaced),
            ])?;
        }
    }
    Ok(())
}

enum Cell<'a> {
    Number(f64),
    Text(&'a str),
}

/// Rows as they are written. Texts are ids of districts and codes: the pack's reader allows no quote in them.
struct Table<'a, W: Write> {
    out: &'a mut W,
    format: Format,
    names: Vec<String>,
    rows: usize,
}

impl<'a, W: Write> Table<'a, W> {
    fn new(out: &'a mut W, format: Format) -> Self {
        Self { out, format, names: Vec::new(), rows: 0 }
    }

    fn head(&mut self, names: &[&str]) -> io::Result<()> {
        self.names = names.iter().map(|name| (*name).to_owned()).collect();
        match self.format {
            Format::Csv => writeln!(self.out, "{}", names.join(",")),
            Format::Json => write!(self.out, "["),
        }
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let json = self.format == Format::Json;
        if json {
            write!(self.out, "{}", if self.rows == 0 { "\n{" } else { ",\n{" })?;
        }
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                write!(self.out, ",")?;
            }
            if json {
                write!(self.out, "\"{}\":", self.names[index])?;
            }
            match cell {
                Cell::Number(number) => write!(self.out, "{number}")?,
                Cell::Text(text) if json => write!(self.out, "\"{text}\"")?,
                Cell::Text(text) => write!(self.out, "{text}")?,
            }
        }
        self.rows += 1;
        if json { write!(self.out, "}}") } else { writeln!(self.out) }
    }

    fn end(&mut self) -> io::Result<()> {
        match self.format {
            Format::Csv => Ok(()),
            Format::Json => writeln!(self.out, "\n]"),
        }
    }
}
