//! The one entry point for files that somebody opens: what they are, what is missing, what changes, and the pack that results.

mod effects;
#[cfg(test)]
mod tests;

use scenario::pack::{Fault, Faults, Files, Pack, Place};

use crate::archive;
use crate::date::Date;
use crate::districts::{self, DistrictAges};
use crate::forecast::{self, Forecast};
use crate::observed::{self, Observed};
use crate::sheet::Sheet;
use crate::{regional, restart};

pub use effects::{Effect, KeyFigure};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole data pack, as a folder or archive.
    Pack,
    /// The city's table of its districts by age group and sex.
    DistrictAges,
    /// A forecast.
    Forecast,
    /// Observed figures of years.
    Observed,
}

/// What was understood of one file, or of all files of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Name of the file; of a pack its descriptor.
    pub file: String,
    /// What it is.
    pub kind: Kind,
    /// Rows with figures, points of a forecast, or observed figures; of a pack its cells of people.
    pub rows: usize,
    /// First and last year of the figures; of a pack the base year twice.
    pub years: Option<(i32, i32)>,
    /// Districts with figures of their own.
    pub districts: usize,
}

/// Something that a reader would need and did not find; it went on without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The table does not say of which day it is.
    Day,
    /// The table is of another day than the base year's 31 December: structures are taken over as they are.
    OtherDay(Date),
    /// The forecast does not say who published it.
    Publisher,
    /// The forecast does not say from which year it starts.
    BaseYear,
    /// The forecast has no figure for the whole population, only groups: there is nothing to compare the total with.
    Everybody,
    /// Not every district has births and deaths: their differences are not used.
    SomeDistricts(usize),
    /// Observed figures replace others of the pack: so many differ.
    Corrected(usize),
}

/// What files came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// What was read, file by file, in the order in which it was applied.
    pub readings: Vec<Reading>,
    /// What was missing, with the file that it was missing in.
    pub missing: Vec<(String, Missing)>,
    /// Key figures before and after.
    pub effects: Vec<Effect>,
    /// The pack with everything in it, checked and ready to be projected.
    pub pack: Pack,
}

/// Understands the files that somebody opened, on top of a pack.
///
/// Either a whole pack (the files of its folder, or one zip archive of them), which takes the place of `base`, or any number of tables, which are
/// applied to `base` in a fixed order: districts by age, observed figures, forecasts. Nothing is guessed from file names.
///
/// `base` must be complete: a bundle that was stripped of sources and assumptions, such as the one that the page loads first, is refused
/// like any pack whose rows name no source.
///
/// ```
/// use scenario::pack::{Files, Pack, built_in_files};
///
/// let base = Pack::from_files(&built_in_files())?;
/// let table = "Jahr;Einwohner\n2026;100500\n".as_bytes().to_vec();
/// let understood = tables::understand(&Files::from([("2026.csv".to_owned(), table)]), &base)?;
/// assert_eq!(understood.readings[0].years, Some((2026, 2026)));
/// # Ok::<(), tables::Faults>(())
/// ```
///
/// # Errors
/// Every fault of every file. Nothing is taken over half.
pub fn understand(files: &Files, base: &Pack) -> Result<Understood, Faults> {
    let files = unpacked(files)?;
    if files.contains_key("datapackage.json") {
        return whole(&files, base);
    }
    let tables = Tables::of(&files, base)?;
    let mut work = Work::on(base);
    tables.districts.iter().try_for_each(|table| work.districts(table, base.meta.base_year))?;
    tables.years.iter().try_for_each(|table| work.years(table))?;
    tables.forecasts.iter().try_for_each(|table| work.forecast(table))?;
    Ok(work.understood(base))
}

/// "Neu aufsetzen": understands tables as [`understand`] does, and lets the projection start from the newest year whose people are observed, in the pack or
/// in the tables ([`crate::restart`]). A table of the districts by age of that year's 31 December gives the people of the new start.
///
/// # Errors
/// As [`understand`]; nobody's count of a later year.
pub fn start_anew(files: &Files, base: &Pack) -> Result<Understood, Faults> {
    let tables = Tables::of(&unpacked(files)?, base)?;
    let mut work = Work::on(base);
    tables.years.iter().try_for_each(|table| work.years(table))?;
    tables.forecasts.iter().try_for_each(|table| work.forecast(table))?;
    let year = restart::newest(&work.pack).map(|(year, _)| year);
    let of_year = |table: &&DistrictAges| table.date.is_some_and(|date| date.ends_year() && Some(date.year) == year);
    let people = tables.districts.iter().find(of_year);
    work.pack = restart::restart(&work.pack, people)?;
    let year = work.pack.meta.base_year;
    tables.districts.iter().try_for_each(|table| work.districts(table, year))?;
    Ok(work.understood(base))
}

/// The tables among the files, by kind.
#[derive(Default)]
struct Tables {
    districts: Vec<DistrictAges>,
    years: Vec<Observed>,
    forecasts: Vec<Forecast>,
}

impl Tables {
    fn of(files: &Files, base: &Pack) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut tables = Self::default();
        for (name, bytes) in files {
            let Some(sheet) = Sheet::read(name, bytes, &mut faults) else { continue };
            if districts::is_district_ages(&sheet) {
                keep(districts::read(&sheet, base), &mut tables.districts, &mut faults);
            } else if observed::is_observed(&sheet) {
                keep(observed::read(&sheet, base), &mut tables.years, &mut faults);
            } else if forecast::is_forecast(&sheet) {
                keep(forecast::read(&sheet), &mut tables.forecasts, &mut faults);
            } else {
                let flat = regional::is_flat(&sheet);
                let what = if flat { "a flat table of a statistical office" } else { "an unknown table" };
                let expected = "a pack, the city's table of its districts by age, observed figures, or a forecast";
                faults.add(&Place::start(name), what, expected);
            }
        }
        if files.is_empty() {
            faults.add(&Place::start("-"), "no file", "a pack or a table");
        }
        if faults.is_empty() { Ok(tables) } else { Err(faults.sorted()) }
    }
}

/// A pack on the way, and what the tables applied so far were.
struct Work {
    pack: Pack,
    readings: Vec<Reading>,
    missing: Vec<(String, Missing)>,
}

impl Work {
    fn on(base: &Pack) -> Self {
        Self { pack: base.clone(), readings: Vec::new(), missing: Vec::new() }
    }

    fn districts(&mut self, table: &DistrictAges, base_year: i32) -> Result<(), Faults> {
        self.pack = table.apply(&self.pack)?;
        match table.date {
            None => self.missing.push((table.file.clone(), Missing::Day)),
            Some(date) if !date.ends_year() || date.year != base_year => {
                self.missing.push((table.file.clone(), Missing::OtherDay(date)));
            }
            Some(_) => {}
        }
        let years = table.date.map(|date| (date.year, date.year));
        self.reading(&table.file, Kind::DistrictAges, table.rows, years, table.groups.len());
        Ok(())
    }

    fn years(&mut self, table: &Observed) -> Result<(), Faults> {
        let corrected = table.corrects(&self.pack).count();
        self.pack = table.apply(&self.pack)?;
        let districts = table.districts();
        if corrected > 0 {
            self.missing.push((table.file.clone(), Missing::Corrected(corrected)));
        }
        if table.has_cases_of_districts() && self.pack.levels.is_empty() {
            let lacking = self.pack.regions.len() - districts;
            self.missing.push((table.file.clone(), Missing::SomeDistricts(lacking)));
        }
        self.reading(&table.file, Kind::Observed, table.seen.len(), table.years(), districts);
        Ok(())
    }

    fn forecast(&mut self, table: &Forecast) -> Result<(), Faults> {
        self.pack = table.apply(&self.pack)?;
        let everybody = table.points.iter().any(|point| point.group == forecast::EVERYBODY);
        let lacks = [
            (table.context.publisher.is_empty(), Missing::Publisher),
            (table.context.base_year.is_none(), Missing::BaseYear),
            (!everybody, Missing::Everybody),
        ];
        let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks);
        self.missing.extend(lacks.map(|(_, what)| (table.file.clone(), what)));
        self.reading(&table.file, Kind::Forecast, table.points.len(), table.years(), 0);
        Ok(())
    }

    fn reading(&mut self, file: &str, kind: Kind, rows: usize, years: Option<(i32, i32)>, districts: usize) {
        self.readings.push(Reading { file: file.to_owned(), kind, rows, years, districts });
    }

    fn understood(self, base: &Pack) -> Understood {
        let effects = effects::of(base, &self.pack);
        Understood { readings: self.readings, missing: self.missing, effects, pack: self.pack }
    }
}

/// A whole pack in the place of another.
fn whole(files: &Files, base: &Pack) -> Result<Understood, Faults> {
    let pack = crate::edit::projectable(Pack::from_files(files)?, "datapackage.json")?;
    let (year, districts) = (pack.meta.base_year, pack.regions.len());
    let (file, rows) = ("datapackage.json".to_owned(), pack.population.len());
    let readings = vec![Reading { file, kind: Kind::Pack, rows, years: Some((year, year)), districts }];
    let effects = effects::of(base, &pack);
    Ok(Understood { readings, missing: Vec::new(), effects, pack })
}

fn keep<T>(read: Result<T, Faults>, kept: &mut Vec<T>, faults: &mut Faults) {
    match read {
        Ok(table) => kept.push(table),
        Err(more) => more.iter().for_each(|fault| add(faults, fault)),
    }
}

fn add(faults: &mut Faults, fault: &Fault) {
    let place = Place { file: &fault.file, line: fault.line, column: fault.column };
    faults.add(&place, fault.what.clone(), fault.expected.clone());
}

/// The files with every archive in their place; a pack's own folder is no part of its paths.
fn unpacked(files: &Files) -> Result<Files, Faults> {
    let mut all = Files::new();
    for (name, bytes) in files {
        if !archive::is_archive(bytes) {
            all.insert(name.clone(), bytes.clone());
            continue;
        }
        let inside = archive::unpack(name, bytes)?;
        if archive::is_spreadsheet(&inside) {
            let mut faults = Faults::default();
            faults.add(&Place::start(name), "a spreadsheet", "the table saved as CSV");
            return Err(faults);
        }
        all.extend(inside);
    }
    // Browsers hand over a chosen folder with its name before every path.
    let descriptor = all.keys().find(|path| path.ends_with("/datapackage.json")).cloned();
    let Some(folder) = descriptor.as_deref().and_then(|path| path.strip_suffix("datapackage.json")) else {
        return Ok(all);
    };
    Ok(all.into_iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?.to_owned(), bytes))).collect())
}
