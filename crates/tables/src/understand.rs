//! The one entry point for files that somebody opens: what they are, what is missing, what changes, and the pack that results.

mod effects;
mod refusal;
mod size;
mod tables;
#[cfg(test)]
mod tests;

use scenario::pack::{Faults, Files, Pack};

use crate::date::Date;
use crate::districts::DistrictAges;
use crate::forecast::{self, Forecast};
use crate::kind::{Kind, Reason};
use crate::observed::Observed;
use crate::outlines::Outlines;
use crate::unused::Unused;
use crate::{archive, foreign, restart};

pub use effects::{Effect, KeyFigure};
pub use refusal::{Problem, Readings, Refusal};
pub use size::{Compared, Warning, What};
pub use tables::Opening;
use tables::Tables;

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
    /// What spoke for this reading; nothing for a pack.
    pub reasons: Vec<Reason>,
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

/// What was made of files.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// What was read, file by file, in the order in which it was applied.
    pub readings: Vec<Reading>,
    /// What was missing, with the file that it was missing in.
    pub missing: Vec<(String, Missing)>,
    /// What should be seen before anything counts, with its file.
    pub warnings: Vec<(String, Warning)>,
    /// What stands in the files and is not used.
    pub unused: Vec<(String, Unused)>,
    /// The figures of tables next to those of today.
    pub figures: Vec<Compared>,
    /// Key figures before and after.
    pub effects: Vec<Effect>,
    /// The pack with everything in it, checked and ready to be projected.
    pub pack: Pack,
}

/// Understands the files that somebody opened, on top of a pack.
///
/// Either a whole pack (the files of its folder, or one zip archive of them), which takes the place of `base`, or any number of tables, which are
/// applied to `base` in a fixed order: districts by age, observed figures, forecasts, outlines. Nothing is guessed from file names; what a table is, is
/// decided by what speaks for it ([`crate::kind`]), and where that leaves a choice, the refusal asks for it.
///
/// `base` must be complete: a bundle that was stripped of sources and assumptions, such as the one that the page loads first, is refused
/// like any pack whose rows name no source.
///
/// ```
/// use scenario::pack::{Files, Pack, built_in_files};
/// use tables::{Opening, understand};
///
/// let base = Pack::from_files(&built_in_files())?;
/// let table = "Jahr;Einwohner\n2026;100500\n".as_bytes().to_vec();
/// let opening = Opening { this_year: 2026, reading: None };
/// let understood = understand(&Files::from([("2026.csv".to_owned(), table)]), &base, opening)?;
/// assert_eq!(understood.readings[0].years, Some((2026, 2026)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Every fault of every file, files that are no table, and tables with several possible readings. Nothing is taken over half.
pub fn understand(files: &Files, base: &Pack, opening: Opening) -> Result<Understood, Refusal> {
    let files = unpacked(files)?;
    if files.contains_key("datapackage.json") {
        return Ok(whole(&files, base)?);
    }
    let tables = Tables::of(&files, base, opening)?;
    let mut work = Work::on(base);
    tables.districts.iter().try_for_each(|table| work.districts(table, base.meta.base_year))?;
    tables.years.iter().try_for_each(|table| work.years(table))?;
    tables.forecasts.iter().try_for_each(|table| work.forecast(table))?;
    tables.outlines.iter().try_for_each(|map| work.outlines(map))?;
    Ok(work.understood(base, tables))
}

/// What each table among the files is, without applying it to the pack: the part of [`understand`] that meets what others wrote.
///
/// # Errors
/// As [`understand`], but for figures that the model refuses.
pub fn kinds(files: &Files, base: &Pack, opening: Opening) -> Result<Vec<(String, Kind)>, Refusal> {
    let tables = Tables::of(&unpacked(files)?, base, opening)?;
    let districts = tables.districts.into_iter().map(|table| (table.file, Kind::DistrictAges));
    let years = tables.years.into_iter().map(|table| (table.file, Kind::Observed));
    let forecasts = tables.forecasts.into_iter().map(|table| (table.file, Kind::Forecast));
    let outlines = tables.outlines.into_iter().map(|map| (map.file, Kind::Outlines));
    Ok(districts.chain(years).chain(forecasts).chain(outlines).collect())
}

/// "Neu aufsetzen": understands tables as [`understand`] does, and lets the projection start from the newest year whose people are observed, in the pack or
/// in the tables, and that is no year to come ([`crate::restart`]). A table of the districts by age of that year's 31 December gives the people of the new
/// start.
///
/// # Errors
/// As [`understand`]; nobody's count of a later year.
pub fn start_anew(files: &Files, base: &Pack, opening: Opening) -> Result<Understood, Refusal> {
    let tables = Tables::of(&unpacked(files)?, base, opening)?;
    let mut work = Work::on(base);
    tables.years.iter().try_for_each(|table| work.years(table))?;
    tables.forecasts.iter().try_for_each(|table| work.forecast(table))?;
    let year = restart::newest(&work.pack, opening.this_year).map(|(year, _)| year);
    let of_year = |table: &&DistrictAges| table.date.is_some_and(|date| date.ends_year() && Some(date.year) == year);
    let people = tables.districts.iter().find(of_year);
    work.pack = restart::restart(&work.pack, people, opening.this_year)?;
    let year = work.pack.meta.base_year;
    tables.districts.iter().try_for_each(|table| work.districts(table, year))?;
    Ok(work.understood(base, tables))
}

/// A pack on the way, and what the tables applied so far were.
struct Work {
    pack: Pack,
    readings: Vec<Reading>,
    missing: Vec<(String, Missing)>,
    warnings: Vec<(String, Warning)>,
    figures: Vec<Compared>,
}

impl Work {
    fn on(base: &Pack) -> Self {
        Self {
            pack: base.clone(),
            readings: Vec::new(),
            missing: Vec::new(),
            warnings: Vec::new(),
            figures: Vec::new(),
        }
    }

    fn districts(&mut self, table: &DistrictAges, base_year: i32) -> Result<(), Faults> {
        self.look(&table.file, size::districts(table, &self.pack), false);
        self.warnings.extend(size::shares(table).into_iter().map(|warning| (table.file.clone(), warning)));
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
        self.look(&table.file, size::observed(table, &self.pack), false);
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
        self.look(&table.file, size::forecast(table, &self.pack), true);
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

    fn outlines(&mut self, map: &Outlines) -> Result<(), Faults> {
        self.pack = map.apply(&self.pack)?;
        self.reading(&map.file, Kind::Outlines, map.points, None, self.pack.regions.len());
        Ok(())
    }

    fn reading(&mut self, file: &str, kind: Kind, rows: usize, years: Option<(i32, i32)>, districts: usize) {
        self.readings.push(Reading { file: file.to_owned(), kind, rows, years, districts, reasons: Vec::new() });
    }

    /// Sets figures next to those of today.
    fn look(&mut self, file: &str, figures: Vec<Compared>, is_forecast: bool) {
        let warnings = size::warnings(&figures, is_forecast);
        self.warnings.extend(warnings.into_iter().map(|warning| (file.to_owned(), warning)));
        self.figures.extend(figures);
    }

    fn understood(self, base: &Pack, tables: Tables) -> Understood {
        let effects = effects::of(base, &self.pack);
        let Self { pack, mut readings, missing, warnings, figures } = self;
        for reading in &mut readings {
            let reasons = tables.reasons.iter().find(|(file, _)| *file == reading.file);
            reading.reasons = reasons.map(|(_, reasons)| reasons.clone()).unwrap_or_default();
        }
        let warnings = warnings.into_iter().chain(tables.warnings).collect();
        Understood { readings, missing, warnings, unused: tables.unused, figures, effects, pack }
    }
}

/// A whole pack in the place of another.
fn whole(files: &Files, base: &Pack) -> Result<Understood, Faults> {
    let pack = crate::edit::projectable(Pack::from_files(files)?, "datapackage.json")?;
    let (year, districts) = (pack.meta.base_year, pack.regions.len());
    let (file, rows) = ("datapackage.json".to_owned(), pack.population.len());
    let readings =
        vec![Reading { file, kind: Kind::Pack, rows, years: Some((year, year)), districts, reasons: Vec::new() }];
    let effects = effects::of(base, &pack);
    let (missing, warnings, unused, figures) = Default::default();
    Ok(Understood { readings, missing, warnings, unused, figures, effects, pack })
}

/// The files with every archive in their place; a pack's own folder is no part of its paths, and what systems add by themselves is left out.
fn unpacked(files: &Files) -> Result<Files, Refusal> {
    let mut all = Files::new();
    for (name, bytes) in files.iter().filter(|(name, _)| !archive::is_of_the_system(name)) {
        if !archive::is_archive(bytes) {
            all.insert(name.clone(), bytes.clone());
            continue;
        }
        let inside = archive::unpack(name, bytes)?;
        let problem = if archive::is_spreadsheet(&inside) {
            Some(foreign::of_names(inside.keys().map(String::as_str)).map_or(Problem::Workbook, Problem::Foreign))
        } else {
            None
        };
        if let Some(problem) = problem {
            return Err(Refusal { problems: vec![(name.clone(), problem)], ..Refusal::default() });
        }
        all.extend(inside.into_iter().filter(|(name, _)| !archive::is_of_the_system(name)));
    }
    // Browsers hand over a chosen folder with its name before every path.
    let descriptor = all.keys().find(|path| path.ends_with("/datapackage.json")).cloned();
    let Some(folder) = descriptor.as_deref().and_then(|path| path.strip_suffix("datapackage.json")) else {
        return Ok(all);
    };
    Ok(all.into_iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?.to_owned(), bytes))).collect())
}
