//! The rows of the city in a flat table as facts.

use faults::Faults;

use super::{Flat, Row, Sexes, read};
use crate::grid::{Fact, Grid, Said};
use crate::sheet::Sheet;
use crate::unused::Why;
use crate::words::measures::named;
use crate::words::times::Time;
use crate::words::{Sex, Whereabouts};

/// Why a flat table gives no facts.
pub(crate) enum NotRead {
    /// Its cells are not understood.
    Faults(Faults),
    /// It has no row of the city.
    OtherKreise,
}

/// The figures of the city with this key, as facts. Rows of other places are passed over and counted.
pub(crate) fn facts<'s>(sheet: &'s Sheet, key: &str) -> Result<Grid<'s>, NotRead> {
    let bare = key.trim_start_matches('0');
    let tried = [key, bare].into_iter().filter(|key| !key.is_empty());
    let mut grid = Grid::default();
    let mut flat = Flat::default();
    for key in tried {
        flat = read(sheet, key).map_err(NotRead::Faults)?;
        if !flat.rows.is_empty() {
            grid.lost_zeros = usize::from(key == bare && bare.len() < 5);
            break;
        }
    }
    if flat.rows.is_empty() {
        return Err(NotRead::OtherKreise);
    }
    let mut own: Vec<usize> = flat.rows.iter().map(|row| row.place.0).collect();
    own.dedup();
    for record in sheet.records().iter().skip(1).filter_map(|record| record.first()) {
        if !own.contains(&record.line) {
            grid.leave("", record.line, Why::Elsewhere, None);
        }
    }
    for row in &flat.rows {
        let cell = sheet.records().iter().flatten().find(|cell| (cell.line, cell.column) == row.place);
        let Some(cell) = cell else { continue };
        grid.facts.push(Fact {
            cell,
            called: row.content.clone(),
            value: row.figure.value(),
            marks: Vec::new(),
            said: said(row),
        });
    }
    Ok(grid)
}

fn said(row: &Row) -> Said {
    let measure = named(&row.content);
    let sex = match row.sex {
        Sexes::Female => Some(Sex::Female),
        Sexes::Male => Some(Sex::Male),
        Sexes::Both => None,
    };
    Said {
        time: Some(Time { year: row.year, day: None }),
        measure,
        place: Some(Whereabouts::City),
        ages: row
            .ages
            .map(|ages| (ages, format!("{}-{}", ages.from, ages.to.map_or_else(String::new, |to| to.to_string())))),
        sex,
        unknown: if measure.is_none() { vec![row.content.clone()] } else { Vec::new() },
        ..Said::default()
    }
}
