//! Files as tables, each as what it is.

use faults::{Faults, Place};
use scenario::pack::{Files, Pack};

use super::refusal::{Problem, Refusal};
use super::size::Warning;
use crate::date::Date;
use crate::districts::{self, DistrictAges};
use crate::figure::Mark;
use crate::forecast::{self, Context, Forecast};
use crate::foreign::{self, Foreign};
use crate::grid::Grid;
use crate::kind::{Kind, Reason, Verdict, verdict};
use crate::observed::{self, Observed};
use crate::outlines::{self, Outlines};
use crate::sheet::Sheet;
use crate::text;
use crate::unused::{Unused, Why};
use crate::words::units::Unit;
use crate::words::{Places, fold};
use crate::{archive, regional};

/// How files are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The calendar year in which they are read: nothing here has a clock.
    pub this_year: i32,
    /// What tables with more than one possible reading are.
    pub reading: Option<Kind>,
}

/// The tables among the files, by kind.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) districts: Vec<DistrictAges>,
    pub(super) years: Vec<Observed>,
    pub(super) forecasts: Vec<Forecast>,
    pub(super) outlines: Vec<Outlines>,
    pub(super) warnings: Vec<(String, Warning)>,
    pub(super) unused: Vec<(String, Unused)>,
    /// What spoke for each reading.
    pub(super) reasons: Vec<(String, Vec<Reason>)>,
}

impl Tables {
    pub(super) fn of(files: &Files, base: &Pack, opening: Opening) -> Result<Self, Refusal> {
        let mut refusal = Refusal::default();
        let mut tables = Self::default();
        for (name, bytes) in files {
            if let Err(more) = tables.file(name, bytes, base, opening) {
                refusal.faults.extend(more.faults);
                refusal.problems.extend(more.problems);
                refusal.open.extend(more.open);
            }
        }
        if files.is_empty() {
            refusal.faults.add(&Place::start("-"), faults::Problem::NoFile);
        }
        refusal.faults = refusal.faults.sorted();
        if refusal.is_empty() { Ok(tables) } else { Err(refusal) }
    }

    fn file(&mut self, name: &str, bytes: &[u8], base: &Pack, opening: Opening) -> Result<(), Refusal> {
        let refuse = |problem: Problem| Refusal { problems: vec![(name.to_owned(), problem)], ..Refusal::default() };
        if archive::is_archive(bytes) {
            return Err(refuse(Problem::Workbook));
        }
        if let Some(what) = foreign::of_bytes(bytes) {
            return Err(refuse(Problem::Foreign(what)));
        }
        let mut faults = Faults::default();
        if let Some((text, _)) = text::decode(name, bytes, &mut Faults::default()) {
            if outlines::is_geojson(&text) {
                self.outlines.push(Outlines::read(name, &text, base)?);
                return Ok(());
            }
            let what = foreign::of_text(&text).or_else(|| foreign::is_binary(&text).then_some(Foreign::Bytes));
            if let Some(what) = what {
                return Err(refuse(Problem::Foreign(what)));
            }
        }
        let Some(sheet) = Sheet::read(name, bytes, &mut faults) else { return Err(faults.sorted().into()) };
        if districts::is_district_ages(&sheet) {
            let table = districts::read(&sheet, base)?;
            self.reasons.push((name.to_owned(), vec![Reason::DistrictsByAge]));
            return self.district_ages(table, opening);
        }
        let places = Places::of(base);
        let mut grid = if regional::is_flat(&sheet) {
            regional::facts(&sheet, &base.meta.ags).map_err(|found| match found {
                regional::NotRead::Faults(faults) => faults.into(),
                regional::NotRead::OtherKreise => refuse(Problem::OtherKreise(base.meta.ags.clone())),
            })?
        } else {
            Grid::read(&sheet, &places, &mut faults)
        };
        if !faults.is_empty() {
            return Err(explained(name, &sheet, faults.sorted()));
        }
        self.grid(name, &sheet, &mut grid, base, opening)
    }

    fn grid(
        &mut self,
        name: &str,
        sheet: &Sheet,
        grid: &mut Grid<'_>,
        base: &Pack,
        opening: Opening,
    ) -> Result<(), Refusal> {
        let refuse = |problem: Problem| Refusal { problems: vec![(name.to_owned(), problem)], ..Refusal::default() };
        if let Some(problem) = no_persons(grid) {
            return Err(refuse(problem));
        }
        let context = context(grid)?;
        let judged = verdict(grid, &context, opening.this_year);
        let (kind, reasons) = match (judged, opening.reading) {
            (Verdict::Nothing, _) => return Err(refuse(nothing(sheet, grid))),
            (Verdict::Open(open), None) => {
                return Err(Refusal { open: vec![(name.to_owned(), open)], ..Refusal::default() });
            }
            (Verdict::Open(open), Some(kind)) => match open.iter().find(|(known, _)| *known == kind) {
                Some((kind, reasons)) => (*kind, reasons.clone()),
                None => return Err(refuse(Problem::NotAs(kind, open))),
            },
            (Verdict::Sure(kind, reasons), Some(asked)) if asked != kind => {
                return Err(refuse(Problem::NotAs(asked, vec![(kind, reasons)])));
            }
            (Verdict::Sure(kind, reasons), _) => (kind, reasons),
        };
        let read = match kind {
            Kind::DistrictAges => {
                let table =
                    districts::district_ages(name, grid, base).map_err(|faults| explained(name, sheet, faults))?;
                self.tell(name, grid, kind, opening);
                self.district_ages(table, opening)
            }
            Kind::Forecast => {
                let table = forecast::forecast(name, grid, context).map_err(|faults| explained(name, sheet, faults))?;
                self.tell(name, grid, kind, opening);
                let empty = table.points.is_empty();
                self.forecasts.push(table);
                if empty { Err(refuse(nothing(sheet, grid))) } else { Ok(()) }
            }
            Kind::Observed | Kind::Pack | Kind::Outlines => {
                let table = observed::observed(name, grid).map_err(|faults| explained(name, sheet, faults))?;
                self.tell(name, grid, kind, opening);
                let empty = table.seen.is_empty();
                self.years.push(table);
                if empty { Err(refuse(nothing(sheet, grid))) } else { Ok(()) }
            }
        };
        self.reasons.push((name.to_owned(), reasons));
        read
    }

    fn district_ages(&mut self, mut table: DistrictAges, opening: Opening) -> Result<(), Refusal> {
        let name = table.file.clone();
        if let Some(year) = table.date.map(|date| date.year).filter(|year| *year > opening.this_year) {
            return Err(Refusal { problems: vec![(name, Problem::Ahead(year))], ..Refusal::default() });
        }
        self.unused.extend(std::mem::take(&mut table.unused).into_iter().map(|unused| (name.clone(), unused)));
        if table.others > 0.0 {
            self.warnings.push((name.clone(), Warning::OtherSex(table.others)));
        }
        if table.sexes_assumed {
            self.warnings.push((name, Warning::SexesAssumed));
        }
        self.districts.push(table);
        Ok(())
    }

    /// What a grid says apart from its figures.
    fn tell(&mut self, name: &str, grid: &mut Grid<'_>, kind: Kind, opening: Opening) {
        let mut warn = |warning: Warning| self.warnings.push((name.to_owned(), warning));
        if grid.facts.iter().any(|fact| fact.said.unit == Some(Unit::Thousands)) {
            warn(Warning::Thousands);
        }
        let times = || grid.facts.iter().filter(|fact| fact.value.is_some()).filter_map(|fact| fact.said.time);
        if kind == Kind::Observed {
            if let Some(year) = times().map(|time| time.year).filter(|year| *year > opening.this_year).max() {
                warn(Warning::Ahead(year));
            }
            let people = |fact: &&crate::grid::Fact<'_>| {
                fact.said.measure.is_none_or(|measure| !crate::words::measures::is_event(measure))
            };
            let days = grid.facts.iter().filter(people).filter_map(|fact| fact.said.time?.day);
            if let Some(day) = days.filter(|day: &Date| !day.ends_year()).max() {
                warn(Warning::OtherDay(day));
            }
        }
        let said = fold(&grid.title());
        let titled = ["einwohner", "bevoelkerung", "personen", "population"].iter().any(|word| said.contains(word));
        let unsaid = |fact: &crate::grid::Fact<'_>| {
            let said = &fact.said;
            said.unknown.is_empty() && said.measure.is_none() && said.ages.is_none() && said.variant.is_none()
        };
        if !titled && grid.facts.iter().any(unsaid) {
            warn(Warning::PeopleAssumed);
        }
        let marks = marks(grid);
        if marks != [0; 5] {
            warn(Warning::Marked(marks));
        }
        let hidden = grid.facts.iter().filter(|fact| fact.value.is_none()).count();
        if hidden > 0 {
            warn(Warning::Hidden(hidden));
        }
        if grid.lost_zeros > 0 {
            warn(Warning::LostZero);
        }
        self.unused.extend(std::mem::take(&mut grid.unused).into_iter().map(|unused| (name.to_owned(), unused)));
    }
}

/// Marks of figures and years: provisional, revised, estimated, uncertain, notes.
fn marks(grid: &Grid<'_>) -> [usize; 5] {
    let mut counts = [0; 5];
    let all = grid.facts.iter().flat_map(|fact| &fact.marks).chain(grid.marks.iter().map(|(_, mark)| mark));
    for mark in all {
        let at = match mark {
            Mark::Provisional => 0,
            Mark::Revised => 1,
            Mark::Estimated => 2,
            Mark::Uncertain => 3,
            Mark::Note(_) => 4,
        };
        counts[at] += 1;
    }
    counts
}

/// Shares, indices and changes are left out; a table of nothing else is refused as what it is.
fn no_persons(grid: &mut Grid<'_>) -> Option<Problem> {
    let (mut shares, mut index, mut changes) = (0, 0, 0);
    let facts = std::mem::take(&mut grid.facts);
    for fact in facts {
        let why = match fact.said.unit {
            Some(Unit::Shares) => {
                shares += 1;
                Why::NoPersons
            }
            Some(Unit::Index) => {
                index += 1;
                Why::NoPersons
            }
            Some(Unit::Change) => {
                changes += 1;
                Why::Change
            }
            _ => {
                grid.facts.push(fact);
                continue;
            }
        };
        grid.leave(&fact.called, fact.cell.line, why, None);
    }
    if grid.facts.is_empty() {
        return match (shares, index, changes) {
            (0, 0, 0) => None,
            (_, 0, 0) => Some(Problem::Shares),
            (0, _, 0) => Some(Problem::Index),
            (0, 0, _) => Some(Problem::Changes),
            _ => Some(Problem::Shares),
        };
    }
    // Half a person is none: such figures are shares, or in thousands without saying so.
    let people = |fact: &&crate::grid::Fact<'_>| {
        let measure = fact.said.measure.is_none_or(|measure| measure == scenario::pack::Measure::Population);
        measure && fact.said.unit != Some(Unit::Thousands) && fact.said.unknown.is_empty()
    };
    let values: Vec<f64> = grid.facts.iter().filter(people).filter_map(|fact| fact.value).collect();
    let broken = values.iter().find(|value| value.fract() != 0.0)?;
    let many = values.iter().filter(|value| value.fract() != 0.0).count() * 2 >= values.len();
    many.then_some(Problem::NotWhole(*broken))
}

/// Publisher, title and base year from the lines above and the columns.
fn context(grid: &Grid<'_>) -> Result<Context, Refusal> {
    let mut context = Context::of(&grid.titles);
    for (text, stated) in [&mut context.publisher, &mut context.title, &mut context.note].into_iter().zip(&grid.stated)
    {
        if text.is_empty() {
            text.clone_from(stated);
        }
    }
    for (year, cell) in &grid.base_years {
        if context.base_year.is_some_and(|known| known != *year) {
            return Err(Faults::of(&cell.place("-"), faults::Problem::OtherBaseYear { year: *year }).into());
        }
        context.base_year = Some(*year);
    }
    Ok(context)
}

/// The code of a table of GENESIS, such as `12411-02-03-4`, where the sheet names one.
fn genesis(sheet: &Sheet) -> Option<Option<String>> {
    let texts = || sheet.records().iter().flatten().map(|cell| cell.text.trim());
    let line = texts().find(|text| fold(text).starts_with("genesistabelle") || fold(text).starts_with("tabelle1"));
    let named = texts().any(|text| text.contains("GENESIS") || fold(text).contains("statistischeaemterdesbundes"));
    let code = line.and_then(|line| {
        line.split_whitespace()
            .map(|word| word.trim_matches(':'))
            .find(|word| word.starts_with(|char: char| char.is_ascii_digit()))
    });
    (line.is_some() || named).then(|| code.map(str::to_owned))
}

/// Damage in a table of GENESIS is rarely damage: its printed form says less than the flat file.
fn explained(name: &str, sheet: &Sheet, faults: Faults) -> Refusal {
    let problems = genesis(sheet).map(|code| (name.to_owned(), Problem::Genesis(code))).into_iter().collect();
    Refusal { faults, problems, ..Refusal::default() }
}

/// A table of which nothing is used.
fn nothing(sheet: &Sheet, grid: &mut Grid<'_>) -> Problem {
    if let Some(code) = genesis(sheet) {
        return Problem::Genesis(code);
    }
    let digits = |cell: &scenario::pack::delimited::Cell| cell.text.contains(|char: char| char.is_ascii_digit());
    let figures = sheet.records().iter().filter(|record| record.len() > 1).flatten().any(digits);
    if grid.facts.is_empty() && !figures {
        return Problem::Foreign(Foreign::Prose);
    }
    let facts = std::mem::take(&mut grid.facts);
    for fact in &facts {
        if !grid.unused.iter().any(|unused| unused.what == fact.called) {
            let what = fact.said.unknown.first().unwrap_or(&fact.called);
            let why = if fact.said.time.is_none() && fact.said.unknown.is_empty() { Why::NoYear } else { Why::Unknown };
            grid.leave(what, fact.cell.line, why, fact.value);
        }
    }
    Problem::Nothing(std::mem::take(&mut grid.unused))
}
