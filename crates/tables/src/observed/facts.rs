//! From facts to observed figures.

use std::collections::BTreeMap;

use faults::{Faults, Number, Problem, Wanted};
use scenario::pack::{Area, Measure};

use super::{Observed, Seen};
use crate::grid::{Fact, Grid};
use crate::regional::Ages;
use crate::unused::Why;
use crate::words::measures::lowest;
use crate::words::units::Unit;
use crate::words::{Sex, Whereabouts};

/// People of a place and year, by age group and sex.
type People<'f, 's> = BTreeMap<(Option<Ages>, Option<Sex>), &'f Fact<'s>>;

/// Oldest age of the young, and the first of the old: what a pack's history keeps of ages.
const YOUNG: usize = 20;
const OLD: usize = 65;

/// The observed figures among the facts of a table; whatever is left is added to what is not used.
///
/// # Errors
/// Negative counts, the same figure twice, a balance that is not arrivals minus departures.
pub fn observed(file: &str, grid: &mut Grid<'_>) -> Result<Observed, Faults> {
    let mut faults = Faults::default();
    let facts = std::mem::take(&mut grid.facts);
    let mut seen: Vec<Seen> = Vec::new();
    let mut people: BTreeMap<(Area, i32), People<'_, '_>> = BTreeMap::new();
    for fact in &facts {
        let Some(value) = fact.value else { continue };
        let area = area(fact.said.place.as_ref());
        let (Some(area), Some(time)) = (area, fact.said.time) else {
            grid.leave(&fact.called, fact.cell.line, Why::NoYear, Some(value));
            continue;
        };
        if let Some(unknown) = fact.said.unknown.first() {
            grid.leave(unknown, fact.cell.line, Why::Unknown, Some(value));
            continue;
        }
        let measure = fact.said.measure.unwrap_or(Measure::Population);
        let divided = fact.said.ages.is_some() || fact.said.sex.is_some();
        if value < lowest(measure) {
            let (column, found) = (fact.called.clone(), Number::Negative { value });
            let wanted = Wanted::AtLeast { least: lowest(measure) };
            faults.add(&fact.cell.place(file), Problem::Number { column, found, wanted });
        } else if measure == Measure::Population && divided {
            let key = (fact.said.ages.as_ref().map(|(ages, _)| *ages), fact.said.sex);
            if people.entry((area, time.year)).or_default().insert(key, fact).is_some() {
                again(file, fact, time.year, &mut faults);
            }
        } else if divided {
            grid.leave(&fact.called, fact.cell.line, Why::NoPlace, Some(value));
        } else if seen.iter().any(|old| (old.measure, old.area, old.year) == (measure, area, time.year)) {
            again(file, fact, time.year, &mut faults);
        } else {
            seen.push(Seen { measure, area, year: time.year, value: scaled(fact, value) });
        }
    }
    for ((area, year), people) in &people {
        of_ages(*area, *year, people, &mut seen, grid);
    }
    balances(file, &facts, &seen, &mut faults);
    grid.facts = facts;
    if faults.is_empty() { Ok(Observed { file: file.to_owned(), seen }) } else { Err(faults.sorted()) }
}

/// The number of persons or cases that a fact says.
pub(crate) fn scaled(fact: &Fact<'_>, value: f64) -> f64 {
    // Thousands with one decimal are whole hundreds: the product's last bits are rounding.
    if fact.said.unit == Some(Unit::Thousands) { (value * 1e3 * 1e3).round() / 1e3 } else { value }
}

/// The place of a fact; nothing said is the city, and elsewhere is nowhere.
pub(crate) fn area(place: Option<&Whereabouts>) -> Option<Area> {
    match place {
        None | Some(Whereabouts::City) => Some(Area::City),
        Some(Whereabouts::District(region)) => Some(Area::Region(*region)),
        Some(Whereabouts::Elsewhere(_)) => None,
    }
}

fn again(file: &str, fact: &Fact<'_>, year: i32, faults: &mut Faults) {
    faults.add(&fact.cell.place(file), Problem::FigureTwice { year });
}

/// People by age as the measures of a history: all, the young, the old.
fn of_ages(area: Area, year: i32, people: &People<'_, '_>, seen: &mut Vec<Seen>, grid: &mut Grid<'_>) {
    let of = |ages: Option<Ages>, sex: Option<Sex>| {
        people.get(&(ages, sex)).and_then(|fact| Some(scaled(fact, fact.value?)))
    };
    let both = |ages: Option<Ages>| {
        of(ages, None).or_else(|| {
            Some(of(ages, Some(Sex::Female))? + of(ages, Some(Sex::Male))? + of(ages, Some(Sex::Other)).unwrap_or(0.0))
        })
    };
    let groups: Vec<Ages> = people.keys().filter_map(|(ages, _)| *ages).collect();
    // Groups that follow each other from one age to another, the longest first: their sum is the people between.
    let sum = |from: usize, to: Option<usize>| -> Option<f64> {
        let (mut next, mut sum) = (Some(from), 0.0);
        while let Some(age) = next.filter(|age| to.is_none_or(|to| *age <= to)) {
            let fits = |ages: &&Ages| ages.from == age && to.is_none_or(|to| ages.to.is_some_and(|own| own <= to));
            let group = groups.iter().filter(fits).max_by_key(|ages| ages.to.unwrap_or(usize::MAX))?;
            sum += both(Some(*group))?;
            next = group.to.map(|to| to + 1);
        }
        Some(sum)
    };
    let known = |seen: &[Seen], measure: Measure| {
        seen.iter().any(|old| (old.measure, old.area, old.year) == (measure, area, year))
    };
    let found = [
        (Measure::Population, both(None).or_else(|| sum(0, None))),
        (Measure::Under20, sum(0, Some(YOUNG - 1))),
        (Measure::From65, sum(OLD, None)),
    ];
    for (measure, value) in found {
        if let Some(value) = value.filter(|_| !known(seen, measure)) {
            seen.push(Seen { measure, area, year, value });
        }
    }
    let covered = |ages: &Ages| {
        ages.to.is_some_and(|to| to < YOUNG) && sum(0, Some(YOUNG - 1)).is_some()
            || ages.from >= OLD && sum(OLD, None).is_some()
    };
    let whole = both(None).is_none() && sum(0, None).is_some();
    for ((ages, sex), fact) in people {
        let used = match ages {
            None => sex.is_none() || both(None).is_some() && of(None, None).is_none(),
            Some(ages) => whole || covered(ages),
        };
        if !used || sex.is_some() && of(*ages, None).is_some() {
            let why = if ages.is_none() || used { Why::Part } else { Why::NoPlace };
            let what = fact.said.ages.as_ref().map_or(fact.called.as_str(), |(_, words)| words.as_str());
            grid.leave(what, fact.cell.line, why, fact.value);
        }
    }
}

/// The balance of a place and year must be its arrivals minus its departures.
fn balances(file: &str, facts: &[Fact<'_>], seen: &[Seen], faults: &mut Faults) {
    let of = |measure: Measure, net: &Seen| {
        let same = |seen: &&Seen| (seen.measure, seen.area, seen.year) == (measure, net.area, net.year);
        seen.iter().find(same).map(|seen| seen.value)
    };
    for net in seen.iter().filter(|seen| seen.measure == Measure::NetMigration) {
        let (Some(arrivals), Some(departures)) = (of(Measure::Arrivals, net), of(Measure::Departures, net)) else {
            continue;
        };
        let is_net = |fact: &&Fact<'_>| {
            fact.said.measure == Some(Measure::NetMigration)
                && fact.said.time.is_some_and(|time| time.year == net.year)
                && area(fact.said.place.as_ref()) == Some(net.area)
        };
        let Some(fact) = facts.iter().find(is_net).filter(|_| arrivals - departures != net.value) else { continue };
        let balance = arrivals - departures;
        faults.add(&fact.cell.place(file), Problem::Balance { found: net.value, arrivals, departures, balance });
    }
}
