//! `insek hindcast`: how close the engine comes to what was observed.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cohort::dims::Sex;
use hindcast::{BASE_YEAR, Errors, Hindcast, Kind, LAST_AGES, LAST_YEAR, Test};
use locale::hindcast as words;
use locale::numbers::{percent, persons, signed_percent, signed_persons};

use crate::files;

const USAGE: &str = "usage: insek hindcast [--sources DIR] [--format text|csv]\n\
    projects the city from 2013 to 2021 from the tables in data/sources/kaiserslautern and compares it with the observed age structure\n";

/// Makes the text of a hindcast.
type Print = fn(&Hindcast) -> String;

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let Some((folder, print)) = arguments(args) else { return files::say_error(USAGE, 2) };
    let found = files::read(&folder).and_then(|read| {
        Hindcast::from_files(&read).map_err(|faults| {
            let lines: Vec<String> =
                faults.iter().map(|fault| folder.join(fault.to_string()).display().to_string()).collect();
            lines.join("\n")
        })
    });
    match found {
        Ok(found) => {
            // Nobody reads on when standard output is closed; the exit code still says it.
            let _ = std::io::stdout().write_all(print(&found).as_bytes());
            ExitCode::SUCCESS
        }
        Err(why) => files::say_error(&format!("{why}\n"), 1),
    }
}

fn arguments(args: &[String]) -> Option<(PathBuf, Print)> {
    let mut folder = Path::new("data/sources/kaiserslautern").to_path_buf();
    let mut print: Print = text;
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match (arg.as_str(), rest.next()?.as_str()) {
            ("--sources", dir) => folder = PathBuf::from(dir),
            ("--format", "text") => print = text,
            ("--format", "csv") => print = csv,
            _ => return None,
        }
    }
    Some((folder, print))
}

/// Words for readers.
fn text(found: &Hindcast) -> String {
    let mut out = format!("{}\n\n", words::title(BASE_YEAR, LAST_YEAR));
    let mut totals = vec![words::TOTALS.map(str::to_owned).to_vec()];
    for test in &found.tests {
        let Some(errors) = test.last() else { continue };
        if totals.len() == 1 {
            totals.push(vec![words::COUNTED.to_owned(), persons(errors.observed)]);
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
    let observed = found.test(Kind::Observed);
    out.push('\n');
    if let Some(errors) = observed.errors.iter().find(|errors| errors.year == LAST_AGES) {
        let _ = writeln!(out, "{}", words::up_to(LAST_AGES, errors.weighted));
    }
    let _ = writeln!(out, "{}", words::residual(BASE_YEAR + 1, LAST_YEAR, found.residual));
    for kind in [Kind::Observed, Kind::Ahead, Kind::Unchanged] {
        let _ = writeln!(out, "\n{}. {}\n", name(kind), means(kind));
        aligned(&mut out, &bands(found.test(kind)));
    }
    let _ = writeln!(out, "\n{}", words::REST);
    out
}

/// The bands of one test as cells, with a header.
fn bands(test: &Test) -> Vec<Vec<String>> {
    let [sex, age] = words::GROUP;
    let mut rows = vec![vec![
        sex.to_owned(),
        age.to_owned(),
        words::observed(BASE_YEAR),
        words::observed(LAST_YEAR),
        words::PROJECTED.to_owned(),
        words::ERROR.to_owned(),
        words::ERROR_PERCENT.to_owned(),
    ]];
    for band in &test.bands {
        rows.push(vec![
            match band.sex {
                Sex::Female => words::WOMEN,
                Sex::Male => words::MEN,
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

fn means(kind: Kind) -> &'static str {
    words::means(kind as usize)
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
fn csv(found: &Hindcast) -> String {
    let mut out = String::from(
        "test,year,sex,age_from,age_to,base,observed,projected,error,error_percent,mean_percent,weighted_percent\n",
    );
    for test in &found.tests {
        let test_name = match test.kind {
            Kind::Observed => "observed",
            Kind::Ahead => "ahead",
            Kind::Unchanged => "unchanged",
        };
        for band in &test.bands {
            let to = band.to.map(|to| to.to_string()).unwrap_or_default();
            let (sex, from, base, observed) = (band.sex.code(), band.from, band.base, band.observed);
            let (projected, error, percent) = (band.projected, band.error(), band.percent());
            let _ = writeln!(
                out,
                "{test_name},{LAST_YEAR},{sex},{from},{to},{base},{observed},{projected},{error},{percent},,"
            );
        }
        let base: f64 = test.bands.iter().map(|band| band.base).sum();
        for errors in &test.errors {
            let Errors { year, observed, projected, by_band, weighted } = errors;
            let (error, percent) = (projected - observed, errors.total());
            let _ = writeln!(
                out,
                "{test_name},{year},i,alle,,{base},{observed},{projected},{error},{percent},{by_band},{weighted}"
            );
        }
    }
    let _ = writeln!(out, "residual,{LAST_YEAR},i,alle,,,,,{},,,", found.residual);
    out
}
