//! What the reader of tables makes of the visitor's files, in words.

use std::rc::Rc;

use locale::{data, faults, numbers, own as words};
use scenario::pack::{Files, Pack};
use tables::outlines::TOLERANCE_M;
use tables::restart::restart;
use tables::{Effect, KeyFigure, Kind, Missing, Opening, Understood};
use view::Explorer;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::told;
use crate::failure;

/// Files that were understood, and the city that can be asked with them.
pub(super) struct Reading {
    pub(super) understood: Vec<String>,
    pub(super) warnings: Vec<String>,
    pub(super) missing: Vec<String>,
    pub(super) unused: Vec<String>,
    /// What, before, after, change: the figures of the tables.
    pub(super) figures: Vec<[String; 4]>,
    /// What, before, after: key figures of the city and its districts.
    pub(super) changes: Vec<[String; 3]>,
    pub(super) explorer: Rc<Explorer>,
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.explorer, &other.explorer)
    }
}

/// What was made of files.
pub(super) enum Found {
    /// They can be read in one way.
    Sure(Reading),
    /// They can be read in several ways: the name of each, and what it would change.
    Open(Vec<(String, Rc<Reading>)>),
}

/// Why files cannot be used.
#[derive(PartialEq)]
pub(super) enum Refusal {
    /// The browser could not read them.
    Unreadable,
    /// Their figures cannot be projected, or a workbook cannot be opened.
    Unusable(String),
    /// Files that are no table, a sentence each, and each fault: place, what stands there, what is expected.
    Faults(Vec<String>, Vec<[String; 3]>),
}

/// What reads tables.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    /// Reads files on top of a pack, in the calendar year in which somebody opens them.
    pub(super) read: fn(&Files, &Explorer, i32) -> Result<Found, Refusal>,
    /// A pack that starts anew from its newest observed year; nothing where that cannot be.
    pub(super) anew: fn(&Pack, i32) -> Option<Explorer>,
}

#[wasm_split(reader, fallible)]
fn reader() -> Result<Reader, SplitLoaderError> {
    Ok(Reader {
        read,
        anew: |pack, this_year| Some(Explorer::of_pack(restart(pack, None, this_year).ok()?).ok()?.mapped()),
    })
}

/// Fetches it before it is needed: then nothing is requested any more when somebody opens a file.
pub(super) fn fetch_ahead() {
    // Who opens a file is told where that failed.
    spawn_local(async { _ = reader().await });
}

/// What reads tables, which is fetched when there is something to read; `None` where it cannot be, which the page says.
pub(super) async fn fetched() -> Option<Reader> {
    let fetched = reader().await;
    failure::later(fetched.is_err());
    fetched.ok()
}

/// The ways in which a table may be read that leaves a choice.
const KINDS: [Kind; 3] = [Kind::Observed, Kind::Forecast, Kind::DistrictAges];

pub(super) fn read(files: &Files, city: &Explorer, this_year: i32) -> Result<Found, Refusal> {
    let base = city.pack();
    let opening = Opening { this_year, reading: None };
    let refusal = match tables::understand(files, base, opening) {
        Ok(understood) => return reading(understood, city).map(Found::Sure),
        Err(refusal) => refusal,
    };
    if refusal.is_question() {
        let of = |kind: Kind| {
            let understood = tables::understand(files, base, Opening { reading: Some(kind), ..opening }).ok()?;
            Some((told::kind(kind).to_owned(), Rc::new(reading(understood, city).ok()?)))
        };
        let open: Vec<_> = KINDS.into_iter().filter_map(of).collect();
        if !open.is_empty() {
            return Ok(Found::Open(open));
        }
    }
    Err(refused(&refusal))
}

fn reading(understood: Understood, city: &Explorer) -> Result<Reading, Refusal> {
    let base = city.pack();
    let Understood { readings, missing, warnings, unused, figures, effects, pack } = understood;
    // A map changes no figure: what the figures are called stays as it was.
    let figured = readings.iter().filter(|reading| reading.kind != Kind::Outlines);
    let names: Vec<&str> = figured.map(|reading| reading.file.as_str()).collect();
    let name = if names.is_empty() { city.own().map(str::to_owned) } else { Some(names.join(", ")) };
    let changes = effects.iter().map(|effect| change(effect, &pack)).collect();
    let explorer = Explorer::of_pack(pack).map_err(|why| Refusal::Unusable(faults::engine(&why.into())))?;
    Ok(Reading {
        understood: readings.iter().map(line).collect(),
        warnings: warnings.iter().map(|(_, warning)| told::warning(warning, base)).collect(),
        missing: missing.iter().map(|(file, what)| lack(file, what)).collect(),
        unused: told::unused(&unused),
        figures: figures.iter().map(|figure| told::figure(figure, base)).collect(),
        changes,
        explorer: Rc::new(match name {
            Some(name) => explorer.mapped().with_own(name),
            None => explorer.mapped(),
        }),
    })
}

fn refused(refusal: &tables::Refusal) -> Refusal {
    let line = |fault: &tables::Fault| {
        let [found, expected] = faults::halves(&fault.problem);
        [words::place(&fault.file, fault.line, fault.column), found, expected]
    };
    let problems = refusal.problems.iter().map(|(file, problem)| told::problem(file, problem)).collect();
    Refusal::Faults(problems, refusal.faults.iter().map(line).collect())
}

fn line(reading: &tables::Reading) -> String {
    if reading.kind == Kind::Outlines {
        let (points, districts) = (reading.rows, reading.districts);
        return data::outlined(&reading.file, told::kind(reading.kind), points, districts, TOLERANCE_M);
    }
    let text =
        data::understood(&reading.file, told::kind(reading.kind), reading.rows, reading.years, reading.districts);
    format!("{text}{}", told::because(&reading.reasons))
}

fn lack(file: &str, missing: &Missing) -> String {
    let what = match missing {
        Missing::Day => data::missing::day().to_owned(),
        Missing::OtherDay(date) => data::missing::other_day(&date.to_string()),
        Missing::Publisher => data::missing::publisher().to_owned(),
        Missing::BaseYear => data::missing::base_year().to_owned(),
        Missing::Everybody => data::missing::everybody().to_owned(),
        Missing::SomeDistricts(count) => data::missing::some_districts(*count),
        Missing::Corrected(count) => data::missing::corrected(*count),
    };
    format!("{file}: {what}")
}

fn change(effect: &Effect, pack: &Pack) -> [String; 3] {
    let whole = |value: f64| numbers::persons(value);
    let share = |value: f64| numbers::percent(value);
    let (what, shown): (String, &dyn Fn(f64) -> String) = match effect.figure {
        KeyFigure::Persons => (data::figures::persons().to_owned(), &whole),
        KeyFigure::Under20 => (data::figures::under_20().to_owned(), &share),
        KeyFigure::From65 => (data::figures::from_65().to_owned(), &share),
        KeyFigure::Projected(year) => (data::figures::projected(year), &whole),
        KeyFigure::ForecastPoints => (data::figures::forecast_points().to_owned(), &whole),
        KeyFigure::Observations => (data::figures::observations().to_owned(), &whole),
    };
    let place = told::place(effect.area, pack);
    [format!("{place}: {what}"), shown(effect.before), shown(effect.after)]
}
