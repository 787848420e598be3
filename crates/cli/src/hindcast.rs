//! `insek hindcast`: how close the engine comes to what was counted in one place.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cohort::dims::Sex;
use hindcast::{Errors, Kind, LookBack, Nation, Record, Span, Test};
use locale::hindcast as words;
use locale::numbers::{percent, persons, signed_percent, signed_persons};
use scenario::pack::{Files, Pack};

use crate::files;
use crate::pack;

const USAGE: &str = "usage: insek hindcast [--data PACK | --sources DIR] [--launch Y] [--until Y] [--format text|csv]\n\
    \n\
    Projects a place from a past year and compares it with the people counted since, by sex and age group.\n\
    \n\
    --data PACK    a data pack with the tables people_by_age and flows_by_age (data/kaiserslautern)\n\
    --sources DIR  official tables, as `insek pack` reads them, with DIR/recipe.json\n\
    --launch Y     start on 31 December of this year; without it and --until the longest span that one census basis covers\n\
    --until Y      compare on 31 December of this year\n\
    --format csv   figures for programs\n\
    \n\
    insek hindcast\n\
    insek hindcast --sources data/sources/trier --launch 2022 --until 2023\n";

/// Makes the text of a look back.
type Print = fn(&LookBack) -> String;

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    if args.iter().any(|arg| arg == "--help") {
        return files::say(USAGE);
    }
    let Some(call) = Call::of(args) else { return files::say_error(USAGE, 2) };
    match call.look_back() {
        Ok(found) => files::say(&(call.print)(&found)),
        Err(why) => files::say_error(&format!("{why}\n"), 1),
    }
}

struct Call {
    folder: PathBuf,
    /// Whether the folder holds official tables instead of a pack.
    sources: bool,
    launch: Option<i32>,
    until: Option<i32>,
    print: Print,
}

impl Call {
    fn of(args: &[String]) -> Option<Self> {
        let folder = Path::new("data/kaiserslautern").to_path_buf();
        let mut call = Self { folder, sources: false, launch: None, until: None, print: text };
        let mut rest = args.iter();
        while let Some(arg) = rest.next() {
            match (arg.as_str(), rest.next()?.as_str()) {
                ("--data", dir) => (call.folder, call.sources) = (PathBuf::from(dir), false),
                ("--sources", dir) => (call.folder, call.sources) = (PathBuf::from(dir), true),
                ("--launch", year) => call.launch = Some(year.parse().ok()?),
                ("--until", year) => call.until = Some(year.parse().ok()?),
                ("--format", "text") => call.print = text,
                ("--format", "csv") => call.print = csv,
                _ => return None,
            }
        }
        Some(call)
    }

    fn look_back(&self) -> Result<LookBack, String> {
        let folder = self.folder.display();
        let pack = self.pack()?;
        let record = Record::of_pack(&pack);
        let nation = Nation::germany().map_err(|faults| faults.to_string())?;
        let possible = LookBack::span_of(&record);
        let span = match (self.launch, self.until, possible) {
            (Some(launch), Some(until), _) => Span { launch, until },
            (launch, until, Some(span)) => {
                Span { launch: launch.unwrap_or(span.launch), until: until.unwrap_or(span.until) }
            }
            _ => {
                return Err(format!(
                    "{folder}: no span of years with people, arrivals and departures by sex and age, births and deaths inside of one census basis; name one with --launch and --until, or add tables"
                ));
            }
        };
        LookBack::of(&record, &nation, span).map_err(|why| format!("{folder}: {why}"))
    }

    fn pack(&self) -> Result<Pack, String> {
        let files: Files = if self.sources { pack::derived(&self.folder)? } else { files::read(&self.folder)? };
        Pack::from_files(&files).map_err(|faults| {
            let lines: Vec<String> =
                faults.iter().map(|fault| self.folder.join(fault.to_string()).display().to_string()).collect();
            lines.join("\n")
        })
    }
}

/// Words for readers.
fn text(found: &LookBack) -> String {
    let Span { launch, until } = found.span;
    let mut out = format!("{}\n\n", words::title(launch, until));
    let mut totals = vec![words::totals().map(str::to_owned).to_vec()];
    for test in &found.tests {
        let errors = test.last.errors();
        if totals.len() == 1 {
            totals.push(vec![words::counted().to_owned(), persons(errors.observed)]);
        }
        totals.push(vec![
            name(test.kind).to_owned(),
            persons(errors.projected),
            signed_persons(errors.projected - errors.observed),
            words::fine_percent(errors.total()),
            percent(errors.by_band),
            percent(errors.weighted),
        ]);
    }
    aligned(&mut out, &totals);
    let _ = writeln!(out, "\n{}", words::residual(launch + 1, until, found.residual));
    for kind in Kind::ALL {
        let _ = writeln!(out, "\n{}. {}\n", name(kind), means(found, kind));
        aligned(&mut out, &bands(found, found.test(kind)));
    }
    let _ = writeln!(out, "\n{}", words::rest());
    out
}

/// The bands of one test as cells, with a header.
fn bands(found: &LookBack, test: &Test) -> Vec<Vec<String>> {
    let [sex, age] = words::group();
    let mut rows = vec![vec![
        sex.to_owned(),
        age.to_owned(),
        words::observed(found.span.launch),
        words::observed(found.span.until),
        words::projected().to_owned(),
        words::error().to_owned(),
        words::error_percent().to_owned(),
    ]];
    for band in &test.last.bands {
        rows.push(vec![
            match band.sex {
                Sex::Female => words::women(),
                Sex::Male => words::men(),
            }
            .to_owned(),
            words::ages(band.from, band.to),
            persons(band.base),
            persons(band.observed),
            persons(band.projected),
            signed_persons(band.error()),
            signed_percent(band.percent()),
        ]);
    }
    rows
}

fn name(kind: Kind) -> &'static str {
    words::name(kind as usize)
}

fn means(found: &LookBack, kind: Kind) -> String {
    match kind {
        Kind::Observed => words::observed_means(&found.without_ages),
        Kind::Ahead => words::ahead_means(*found.levels.start(), *found.levels.end()),
        Kind::Unchanged => words::unchanged_means(found.span.launch),
    }
}

/// Writes cells in columns, the first one from the left and all others from the right.
fn aligned(out: &mut String, rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let _ = if column == 0 { write!(out, "{cell:<width$}") } else { write!(out, "  {cell:>width$}") };
        }
        out.push('\n');
    }
}

/// Figures for programs: a row for each band of the last year, and for all ages of each year; sex `i` is both together.
fn csv(found: &LookBack) -> String {
    let mut out = String::from(
        "test,year,sex,age_from,age_to,base,observed,projected,error,error_percent,mean_percent,weighted_percent\n",
    );
    let until = found.span.until;
    for test in &found.tests {
        let test_name = match test.kind {
            Kind::Observed => "observed",
            Kind::Ahead => "ahead",
            Kind::Unchanged => "unchanged",
        };
        for band in &test.last.bands {
            let to = band.to.map(|to| to.to_string()).unwrap_or_default();
            let (sex, from, base, observed) = (band.sex.code(), band.from, band.base, band.observed);
            let (projected, error, percent) = (band.projected, band.error(), band.percent());
            let _ = writeln!(
                out,
                "{test_name},{until},{sex},{from},{to},{base},{observed},{projected},{error},{percent},,"
            );
        }
        let base: f64 = test.last.bands.iter().map(|band| band.base).sum();
        for errors in &test.errors {
            let Errors { year, observed, projected, by_band, weighted } = errors;
            let (error, percent) = (projected - observed, errors.total());
            let _ = writeln!(
                out,
                "{test_name},{year},i,alle,,{base},{observed},{projected},{error},{percent},{by_band},{weighted}"
            );
        }
    }
    let _ = writeln!(out, "residual,{until},i,alle,,,,,{},,,", found.residual);
    out
}
