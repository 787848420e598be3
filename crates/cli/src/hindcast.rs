//! `insek hindcast`: how close the engine gets to what was counted in one place.

use std::fmt::Write as _;
use std::path::PathBuf;

use cohort::dims::Sex;
use hindcast::{Errors, Kind, LookBack, Nation, Record, Span, Test};
use locale::hindcast as words;
use locale::numbers::{percent, persons, signed_percent, signed_persons};
use scenario::pack::Pack;

use crate::files;
use crate::pack;

/// Projects a place from a past year and compares it with the people counted since, by sex and age group
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek hindcast\n  insek hindcast --sources data/sources/kaiserslautern --launch 2013 --until 2018"
)]
pub(crate) struct Hindcast {
    /// A data pack with the tables people_by_age and flows_by_age
    #[arg(long, value_name = "PACK", default_value = "data/kaiserslautern")]
    data: PathBuf,
    /// Official tables in place of a pack, as `insek pack` reads them, with DIR/recipe.json
    #[arg(long, value_name = "DIR", conflicts_with = "data")]
    sources: Option<PathBuf>,
    /// Start on 31 December of this year; without it and --until the longest span that one census basis covers
    #[arg(long, value_name = "YEAR")]
    launch: Option<i32>,
    /// Compare on 31 December of this year
    #[arg(long, value_name = "YEAR")]
    until: Option<i32>,
    /// For readers, or figures for programs
    #[arg(long, default_value = "text", value_parser = files::one_of([("text", text as Print), ("csv", csv as Print)]))]
    format: Print,
}

/// Makes the text of a look back.
type Print = fn(&LookBack) -> String;

impl Hindcast {
    /// The comparison as it was asked for.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn text(&self) -> Result<String, String> {
        self.look_back().map(|found| (self.format)(&found))
    }

    fn look_back(&self) -> Result<LookBack, String> {
        let folder = self.sources.as_ref().unwrap_or(&self.data).display();
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
        match &self.sources {
            Some(folder) => files::sound(folder, &pack::derived(folder)?),
            None => files::pack(&self.data),
        }
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
