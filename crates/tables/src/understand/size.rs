//! A look at the figures themselves: each next to that of today, and what is too far off to be believed unseen.

use std::sync::Arc;

use scenario::pack::{Area, Measure, Pack};
use scenario::{Area as Place, Model};

use crate::districts::DistrictAges;
use crate::forecast::{EVERYBODY, Forecast};
use crate::observed::Observed;
use crate::words::ages;

/// A figure of a table next to that of today.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// What it counts.
    pub what: What,
    /// The city or a district of the pack before.
    pub area: Area,
    /// Its year.
    pub year: i32,
    /// Variant of a forecast.
    pub variant: String,
    /// The figure that held so far, and its year, which may be an earlier one; of a forecast what the baseline projects.
    pub old: Option<(i32, f64)>,
    /// The figure of the table.
    pub new: f64,
}

/// What a figure counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A measure.
    Measure(Measure),
    /// People of an age group, in the words of the table.
    Group(String),
}

/// Something that should be seen before a figure counts.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// A figure differs much from that of today.
    Change(Compared),
    /// A group is larger than all together, or a share of an age that no place has, in per cent.
    Share {
        /// Where.
        area: Area,
        /// When.
        year: i32,
        /// Of which ages.
        group: String,
        /// How many in a hundred.
        percent: f64,
    },
    /// The table is in thousands: its figures were multiplied.
    Thousands,
    /// Figures of a year that has not ended.
    Ahead(i32),
    /// The figures are of another day than the last of the year.
    OtherDay(crate::date::Date),
    /// No word says what is counted: it was taken for people.
    PeopleAssumed,
    /// The table is not divided by sex.
    SexesAssumed,
    /// Persons who are neither women nor men are counted by halves.
    OtherSex(f64),
    /// Figures are marked: so many provisional, revised, estimated, uncertain, with a note.
    Marked([usize; 5]),
    /// So many figures are not published.
    Hidden(usize),
    /// The city's key has lost its leading zero.
    LostZero,
}

/// A change of all people beyond this share is pointed out.
const TOTAL: f64 = 0.05;
/// Forecasts of others differ more, and for good reasons.
const FORECAST: f64 = 0.15;
/// Events vary from year to year: they are pointed out when they double or halve.
const EVENTS: f64 = 1.0;
/// Smaller numbers double by chance.
const FEW: f64 = 50.0;
/// Districts whose change is pointed out.
const DISTRICTS: usize = 5;
/// Years after which a figure says little about another.
const NEAR: i32 = 5;
/// Shares in per cent that no city or district with people of all ages has.
const YOUNG: f64 = 50.0;
const OLD: f64 = 60.0;

/// Observed figures next to those of the pack.
pub(super) fn observed(table: &Observed, base: &Pack) -> Vec<Compared> {
    let of = |seen: &crate::observed::Seen| {
        let known = base.series(seen.measure, seen.area).map(|old| (old.year, old.value));
        let start = match (seen.measure, seen.area) {
            (Measure::Population, Area::City) => Some(base.population.sum()),
            (Measure::Population, Area::Region(region)) => base.regions.get(region).map(|region| region.persons),
            _ => None,
        };
        let start = start.map(|persons| (base.meta.base_year, persons));
        // The same year first, then the nearest; of two as near the earlier one.
        let old = known.chain(start).min_by_key(|(year, _)| ((year - seen.year).abs(), *year));
        let what = What::Measure(seen.measure);
        Compared { what, area: seen.area, year: seen.year, variant: String::new(), old, new: seen.value }
    };
    table.seen.iter().map(of).collect()
}

/// Points of a forecast next to the baseline.
pub(super) fn forecast(table: &Forecast, base: &Pack) -> Vec<Compared> {
    let Ok(model) = Model::new(Arc::new(base.clone())) else { return Vec::new() };
    let outcome = model.baseline();
    let projected = |area: Area, year: i32, group: &str| {
        let place = match area {
            Area::Region(region) => Place::District(region),
            _ => Place::City,
        };
        if !(outcome.base_year()..=outcome.last_year()).contains(&year) {
            return None;
        }
        if group == EVERYBODY {
            return Some((year, outcome.persons(place, year)));
        }
        let group = ages::group(group, false)?;
        Some((year, outcome.persons_aged(place, year, group.from, group.to.unwrap_or(200))))
    };
    let of = |point: &crate::forecast::Point| Compared {
        what: if point.group == EVERYBODY {
            What::Measure(Measure::Population)
        } else {
            What::Group(point.group.clone())
        },
        area: point.area,
        year: point.year,
        variant: point.variant.clone(),
        old: projected(point.area, point.year, &point.group),
        new: point.persons,
    };
    table.points.iter().map(of).collect()
}

/// People of the districts next to those of the pack.
pub(super) fn districts(table: &DistrictAges, base: &Pack) -> Vec<Compared> {
    let year = table.date.map_or(base.meta.base_year, |date| date.year);
    let people = |area: Area, old: f64, new: f64| Compared {
        what: What::Measure(Measure::Population),
        area,
        year,
        variant: String::new(),
        old: Some((base.meta.base_year, old)),
        new,
    };
    let city = people(Area::City, base.population.sum(), table.total());
    let each = base.regions.iter().enumerate();
    let each = each.map(|(index, region)| people(Area::Region(index), region.persons, table.persons(index)));
    std::iter::once(city).chain(each).collect()
}

/// What is too far off among figures that were compared.
pub(super) fn warnings(figures: &[Compared], is_forecast: bool) -> Vec<Warning> {
    let mut warnings: Vec<Warning> =
        figures.iter().filter(|figure| is_far(figure, is_forecast)).cloned().map(Warning::Change).collect();
    // The figures themselves are shown too: of many districts a few are enough to be warned.
    let mut districts = 0;
    warnings.retain(|warning| {
        let district = matches!(warning, Warning::Change(figure) if figure.area != Area::City);
        districts += usize::from(district);
        !district || districts <= DISTRICTS
    });
    for group in figures {
        let words = match &group.what {
            What::Group(words) => words.clone(),
            What::Measure(Measure::Under20) => "unter 20".to_owned(),
            What::Measure(Measure::From65) => "65+".to_owned(),
            What::Measure(_) => continue,
        };
        let all = |other: &&Compared| {
            other.what == What::Measure(Measure::Population)
                && (other.area, other.year, &other.variant) == (group.area, group.year, &group.variant)
        };
        let Some(all) = figures.iter().find(all) else { continue };
        let percent = group.new / all.new * 100.0;
        if !is_possible(&words, percent) {
            warnings.push(Warning::Share { area: group.area, year: group.year, group: words, percent });
        }
    }
    warnings
}

/// Shares of the ages of a district table that no place has.
pub(super) fn shares(table: &DistrictAges) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let year = table.date.map_or(0, |date| date.year);
    for (region, groups) in table.groups.iter().enumerate() {
        let sum = |from: usize, to: usize| -> f64 {
            groups.iter().flatten().filter(|group| group.from >= from && group.to <= to).map(|group| group.total).sum()
        };
        let all = table.persons(region);
        for (group, part) in [("unter 20", sum(0, 19)), ("65+", sum(65, usize::MAX))] {
            let percent = part / all * 100.0;
            if !is_possible(group, percent) {
                warnings.push(Warning::Share { area: Area::Region(region), year, group: group.to_owned(), percent });
            }
        }
    }
    warnings
}

fn is_possible(group: &str, percent: f64) -> bool {
    let ages = ages::group(group, false);
    let most = match ages.map(|ages| (ages.from, ages.to)) {
        Some((_, Some(to))) if to < 20 => YOUNG,
        Some((from, None)) if from >= 65 => OLD,
        _ => 100.0,
    };
    percent.is_finite() && percent <= most
}

fn is_far(figure: &Compared, is_forecast: bool) -> bool {
    let Some((year, old)) = figure.old else { return false };
    let change = (figure.new / old - 1.0).abs();
    match &figure.what {
        What::Measure(Measure::Population) if is_forecast => change > FORECAST,
        What::Measure(Measure::Population) => change > TOTAL && (year - figure.year).abs() <= NEAR,
        What::Measure(Measure::NetMigration | Measure::Residual | Measure::Completions) => false,
        What::Measure(Measure::Under20 | Measure::From65 | Measure::Foreigners | Measure::Dwellings) => {
            change > 2.0 * FORECAST
        }
        What::Measure(_) | What::Group(_) => old.max(figure.new) >= FEW && (change > EVENTS || figure.new < old / 2.0),
    }
}
