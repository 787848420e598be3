//! The result as CSV or JSON, full precision, never rounded.

use std::io::{self, Write};

use cohort::dims::{OPEN_AGE, Sex};
use scenario::indicators::{AgeGroup, Indicators};
use scenario::pack::Pack;
use scenario::{Area, Outcome, Scenario};

use super::{By, Format, Project};

pub(super) fn print(
    out: &mut impl Write,
    pack: &Pack,
    (scenario, outcome): (&Scenario, &Outcome),
    call: &Project,
) -> io::Result<()> {
    let areas: Vec<(Area, &str)> = match call.by {
        By::City => vec![(Area::City, Area::CITY_ID)],
        By::Region => {
            pack.regions.iter().enumerate().map(|(index, region)| (Area::District(index), region.id.as_str())).collect()
        }
    };
    let mut table = Rows::new(out, call.format);
    if call.components {
        components(&mut table, outcome, &areas)?;
    } else if call.indicators {
        indicators(&mut table, scenario, outcome, &areas)?;
    } else {
        population(&mut table, outcome, &areas)?;
    }
    table.end()
}

fn population(table: &mut Rows<'_, impl Write>, outcome: &Outcome, areas: &[(Area, &str)]) -> io::Result<()> {
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

fn components(table: &mut Rows<'_, impl Write>, outcome: &Outcome, areas: &[(Area, &str)]) -> io::Result<()> {
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

/// A column for each figure beside the groups of ages; empty where a rate has not been entered.
const FIGURES: [(&str, fn(&Indicators) -> Option<f64>); 15] = [
    ("youth_ratio", |of| Some(of.youth_ratio)),
    ("old_age_ratio", |of| Some(of.old_age_ratio)),
    ("total_ratio", |of| Some(of.total_ratio)),
    ("mean_age", |of| Some(of.mean_age)),
    ("median_age", |of| Some(of.median_age)),
    ("dwellings", |of| of.dwellings),
    ("dwellings_needed", |of| of.dwellings_needed),
    ("households", |of| of.households),
    ("places_under_3", |of| of.places_under_3),
    ("places_3_to_6", |of| of.places_3_to_6),
    ("classes", |of| of.classes),
    ("in_need_of_care", |of| of.in_need_of_care),
    ("places_under_2", |of| of.places_under_2),
    ("places_2_to_3", |of| of.places_2_to_3),
    ("in_nursing_homes", |of| of.in_nursing_homes),
];

/// Ages are those reached on 31 December; what needs a rate that the scenario does not enter is empty.
fn indicators(
    table: &mut Rows<'_, impl Write>,
    scenario: &Scenario,
    outcome: &Outcome,
    areas: &[(Area, &str)],
) -> io::Result<()> {
    let ages: Vec<String> = AgeGroup::ALL
        .iter()
        .map(|group| match group.ages() {
            (from, OPEN_AGE) => format!("from_{from}"),
            (from, to) => format!("from_{from}_to_{to}"),
        })
        .collect();
    let names: Vec<&str> = ["year", "region"]
        .into_iter()
        .chain(ages.iter().map(String::as_str))
        .chain(FIGURES.map(|(name, _)| name))
        .collect();
    table.head(&names)?;
    for year in outcome.base_year()..=outcome.last_year() {
        for (area, id) in areas {
            let of = Indicators::of(outcome, scenario, *area, year);
            let mut row = vec![Cell::Number(f64::from(year)), Cell::Text(id)];
            row.extend(of.persons.into_iter().map(Cell::Number));
            row.extend(FIGURES.map(|(_, figure)| figure(&of).map_or(Cell::Unknown, Cell::Number)));
            table.row(&row)?;
        }
    }
    Ok(())
}

enum Cell<'a> {
    Number(f64),
    Unknown,
    Text(&'a str),
}

/// Rows as they are written. Texts are ids of districts and codes: the pack's reader allows no quote in them.
struct Rows<'a, W: Write> {
    out: &'a mut W,
    format: Format,
    names: Vec<String>,
    rows: usize,
}

impl<'a, W: Write> Rows<'a, W> {
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
                Cell::Unknown if json => write!(self.out, "null")?,
                Cell::Unknown => {}
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
