//! What the reader of tables makes of the visitor's files, in words.

use std::rc::Rc;

use locale::{data, numbers, own as words};
use scenario::pack::{self, Files, Pack};
use tables::{Effect, Faults, KeyFigure, Kind, Missing, Understood};
use view::Explorer;

/// Files that were understood, and the city that can be asked with them.
pub(super) struct Reading {
    pub(super) understood: Vec<String>,
    pub(super) missing: Vec<String>,
    /// What, before, after.
    pub(super) changes: Vec<[String; 3]>,
    pub(super) explorer: Rc<Explorer>,
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.explorer, &other.explorer)
    }
}

/// Why files cannot be used.
#[derive(PartialEq)]
pub(super) enum Refusal {
    /// The browser could not read them.
    Unreadable,
    /// Their figures cannot be projected.
    Unusable(String),
    /// Each fault: place, what stands there, what is expected.
    Faults(Vec<[String; 3]>),
}

/// Reads files on top of a pack.
pub(super) fn read(files: &Files, base: &Pack) -> Result<Reading, Refusal> {
    let understood = tables::understand(files, base).map_err(|faults| refused(&faults))?;
    let Understood { readings, missing, effects, pack } = understood;
    let name = readings.iter().map(|reading| reading.file.as_str()).collect::<Vec<_>>().join(", ");
    let changes = effects.iter().map(|effect| change(effect, &pack)).collect();
    let explorer = Explorer::of_pack(pack).map_err(|why| Refusal::Unusable(why.to_string()))?;
    Ok(Reading {
        understood: readings.iter().map(line).collect(),
        missing: missing.iter().map(|(file, what)| lack(file, what)).collect(),
        changes,
        explorer: Rc::new(explorer.with_own(name)),
    })
}

pub(super) fn refused(faults: &Faults) -> Refusal {
    let line = |fault: &tables::Fault| {
        [words::place(&fault.file, fault.line, fault.column), data::told(&fault.what), data::told(&fault.expected)]
    };
    Refusal::Faults(faults.iter().map(line).collect())
}

fn line(reading: &tables::Reading) -> String {
    let kind = match reading.kind {
        Kind::Pack => data::kinds::PACK,
        Kind::DistrictAges => data::kinds::DISTRICT_AGES,
        Kind::Forecast => data::kinds::FORECAST,
        Kind::Observed => data::kinds::OBSERVED,
    };
    data::understood(&reading.file, kind, reading.rows, reading.years, reading.districts)
}

fn lack(file: &str, missing: &Missing) -> String {
    let what = match missing {
        Missing::Day => data::missing::DAY.to_owned(),
        Missing::OtherDay(date) => data::missing::other_day(&date.to_string()),
        Missing::Publisher => data::missing::PUBLISHER.to_owned(),
        Missing::BaseYear => data::missing::BASE_YEAR.to_owned(),
        Missing::Everybody => data::missing::EVERYBODY.to_owned(),
        Missing::SomeDistricts(count) => data::missing::some_districts(*count),
        Missing::Corrected(count) => data::missing::corrected(*count),
    };
    format!("{file}: {what}")
}

fn change(effect: &Effect, pack: &Pack) -> [String; 3] {
    let whole = |value: f64| numbers::persons(value);
    let share = |value: f64| numbers::percent(value);
    let (what, shown): (String, &dyn Fn(f64) -> String) = match effect.figure {
        KeyFigure::Persons => (data::figures::PERSONS.to_owned(), &whole),
        KeyFigure::Under20 => (data::figures::UNDER_20.to_owned(), &share),
        KeyFigure::From65 => (data::figures::FROM_65.to_owned(), &share),
        KeyFigure::Projected(year) => (data::figures::projected(year), &whole),
        KeyFigure::ForecastPoints => (data::figures::FORECAST_POINTS.to_owned(), &whole),
        KeyFigure::Observations => (data::figures::OBSERVATIONS.to_owned(), &whole),
    };
    let place = match effect.area {
        pack::Area::Region(index) => pack.regions.get(index).map_or("", |region| region.name.as_str()),
        _ => locale::controls::WHOLE_CITY,
    };
    [format!("{place}: {what}"), shown(effect.before), shown(effect.after)]
}
