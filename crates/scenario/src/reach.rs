//! What a scenario asks for and cannot have: values beyond a lever's reach, and parts that no projected year holds.
//!
//! Nothing is brought into reach in silence. Whoever projects refuses ([`Model::project`](crate::Model::project)); whoever opens a link
//! takes the part out and says so ([`Model::within_reach`](crate::Model::within_reach)).

use crate::area::Area;
use crate::basis::Basis;
use crate::choice::{Scenario, TARGET_YEARS};
use crate::course::Course;
use crate::event::Event;
use crate::levels::{Levels, beyond};
use crate::lever::Lever;
use crate::names::Names;

cohort::said! {
    /// A part of a scenario that cannot be projected. In English for the command line, where [`Refusal::line`] has the names of files; the page has
    /// its own sentences.
    #[derive(Copy)]
    Refusal {
        /// The first year in which the deviation of an area leads there, where the lever would stand then, in its unit, and its least and
        /// largest value.
        Beyond { lever: Lever, area: Area, year: i32, value: f64, reach: (f64, f64) } =
            "{lever:?} in {area:?}: {value} in {year}, expected {} to {}", reach.0, reach.1;
        /// The deviations of the city and of a district are possible each, but not together.
        Together { lever: Lever, area: Area, year: i32, value: f64, reach: (f64, f64) } =
            "{lever:?} in {area:?}: together with the city {value} in {year}, expected {} to {}", reach.0, reach.1;
        /// The last year of a deviation, and the first projected year.
        Past { lever: Lever, area: Area, last: i32, first_year: i32 } =
            "{lever:?} in {area:?}: ends in {last}, expected {first_year} or later";
        /// By its place in the list of events.
        PastEvent { index: usize, year: i32, first_year: i32 } = "events[{index}]: {year}, expected {first_year} or later";
        LargeEvent { index: usize, persons: f64, most: f64 } = "events[{index}]: {persons} persons, expected {most} at most";
    }
}

impl Refusal {
    /// One line in English for the command line; the page has its own sentences.
    pub fn line(&self, names: &Names<'_>) -> String {
        let lever = |lever: Lever| lever.file_name(&names.kinds).unwrap_or_default();
        let area = |area: Area| names.area(area).unwrap_or_default();
        match *self {
            Self::Beyond { lever: of, area: at, year, value, reach: (least, most) } => {
                let (lever, area) = (lever(of), area(at));
                format!("{lever}, area {area}: {} in {year}, expected a value from {least} to {most}", shown(value))
            }
            Self::Together { lever: of, area: at, year, value, reach: (least, most) } => format!(
                "{}, area {}: the deviations of the city and of the district together come to {} in {year}, expected a value from \
                 {least} to {most}",
                lever(of),
                area(at),
                shown(value)
            ),
            Self::Past { lever: of, area: at, last, first_year } => format!(
                "{}, area {}: the deviation ends in {last}, expected a year from {first_year} on, the first that is projected",
                lever(of),
                area(at)
            ),
            Self::PastEvent { index, year, first_year } => {
                format!(
                    "events[{index}]: year {year}, expected a year from {first_year} on, the first that is projected"
                )
            }
            Self::LargeEvent { index, persons, most } => {
                format!("events[{index}]: {} persons, expected {most} at most", shown(persons))
            }
        }
    }

    /// The scenario without the part.
    pub(crate) fn taken_from(&self, scenario: Scenario) -> Scenario {
        match *self {
            Self::Beyond { lever, area, .. } | Self::Together { lever, area, .. } | Self::Past { lever, area, .. } => {
                scenario.without(lever, area)
            }
            Self::PastEvent { index, .. } | Self::LargeEvent { index, .. } => {
                let kept = scenario.events().iter().enumerate().filter(|(place, _)| *place != index);
                let events: Vec<Event> = kept.map(|(_, event)| *event).collect();
                scenario.with_events(events)
            }
        }
    }
}

/// As few decimals as say it.
fn shown(value: f64) -> String {
    crate::decimal::write((value * 1_000.0).round() / 1_000.0)
}

/// What a scenario is held against.
pub(crate) struct Reach<'a> {
    pub(crate) bases: &'a [Basis],
    pub(crate) first_year: i32,
    /// Most people of a single event.
    pub(crate) crowd: f64,
}

impl Reach<'_> {
    /// Everything that cannot be projected, levers first, in the order of the scenario; one finding for each part.
    pub(crate) fn refusals(&self, scenario: &Scenario) -> Vec<Refusal> {
        let mut found = Vec::new();
        for (lever, area, course) in scenario.deviations() {
            if let Course::Span { last, .. } = course
                && *last < self.first_year
            {
                found.push(Refusal::Past { lever, area, last: *last, first_year: self.first_year });
            }
        }
        let levels = Levels::asked(self.bases, scenario, self.first_year, years(scenario, self.first_year));
        for index in moved(scenario, self.bases.len()) {
            self.lever(scenario, &levels, index, &mut found);
        }
        for (index, event) in scenario.events().iter().enumerate() {
            if event.year < self.first_year {
                found.push(Refusal::PastEvent { index, year: event.year, first_year: self.first_year });
            } else if event.persons > self.crowd {
                found.push(Refusal::LargeEvent { index, persons: event.persons, most: self.crowd });
            }
        }
        found
    }

    /// A lever's first step beyond its reach: the city's own one, or else one for each district.
    fn lever(&self, scenario: &Scenario, levels: &Levels, index: usize, found: &mut Vec<Refusal>) {
        let basis = &self.bases[index];
        let mut known: Vec<Area> = Vec::new();
        for (step, row) in levels.rows(index).iter().enumerate() {
            let year = self.first_year + i32::try_from(step).unwrap_or_default();
            let Some(lever) = Lever::all(self.bases.len() - Lever::ALL.len()).nth(index) else { return };
            let at = |area: Area| scenario.course(lever, area).map_or(0.0, |course| course.at(year));
            let outside = |value: f64, (least, most): (f64, f64)| {
                let rounding = basis.step / 2.0;
                !(value >= least - rounding && value <= most + rounding)
            };
            let parts = levels.shift_of_city(self.bases, index, step);
            let (least, most) = basis.reach_of(Area::City);
            let reach = (least, most + beyond(index, parts));
            let value = basis.base_of(Area::City) + parts + at(Area::City);
            if at(Area::City) != 0.0 && outside(value, reach) {
                if !known.contains(&Area::City) {
                    found.push(Refusal::Beyond { lever, area: Area::City, year, value, reach });
                    known.push(Area::City);
                }
                continue;
            }
            for (region, value) in row.iter().take(basis.base.len()).enumerate() {
                let (value, reach) = (*value, levels.reach(self.bases, index, region, step));
                let own = Area::District(region);
                let (city, district) = (at(Area::City) != 0.0, at(own) != 0.0);
                let area = if district { own } else { Area::City };
                if !outside(value, reach) || known.contains(&area) {
                    continue;
                }
                known.push(area);
                let alone = value - at(Area::City) * basis.spread[region];
                found.push(match (city, district) {
                    // Parts that are taken away below what the whole has lost already: any of them could be meant.
                    (false, false) => self.of_a_part(scenario, (levels, index), (region, step), (year, value, reach)),
                    (true, true) if !outside(alone, reach) => Refusal::Together { lever, area, year, value, reach },
                    (true, true) => Refusal::Beyond { lever, area, year, value: alone, reach },
                    (true, false) => Refusal::Beyond { lever, area: Area::City, year, value, reach },
                    (false, true) => Refusal::Beyond { lever, area, year, value, reach },
                });
            }
        }
    }

    /// The whole has no deviation of its own in the district and still leaves its reach there: the part that moves it most is named.
    fn of_a_part(
        &self,
        scenario: &Scenario,
        (levels, index): (&Levels, usize),
        (region, step): (usize, usize),
        (year, value, reach): (i32, f64, (f64, f64)),
    ) -> Refusal {
        let own = Area::District(region);
        let way = if value < reach.0 { -1.0 } else { 1.0 };
        let moves = |lever: Lever| {
            let part = lever.index();
            let row = levels.rows(part).get(step).or(levels.rows(part).last());
            let more = row.map_or(0.0, |row| row[region]) - self.bases[part].base[region];
            way * more * levels.effect(self.bases, part, region, step)
        };
        let parts = scenario.deviations().filter(|(lever, area, _)| {
            lever.whole().is_some_and(|whole| whole.index() == index) && (*area == own || *area == Area::City)
        });
        let most = parts.map(|(lever, area, _)| (lever, area)).max_by(|(one, at), (other, there)| {
            moves(*one).total_cmp(&moves(*other)).then((*at == own).cmp(&(*there == own)))
        });
        let (lever, area) = most.unwrap_or((Lever::Arrivals, Area::City));
        Refusal::Beyond { lever, area, year, value, reach }
    }

    /// Least and largest deviation, the same in all years, that a lever can have in an area beside everything else that is set.
    pub(crate) fn room(&self, scenario: &Scenario, lever: Lever, area: Area) -> (f64, f64) {
        // At 0 also where it would follow others.
        let others = scenario.clone().with_deviation(lever, area, 0.0);
        let levels = Levels::asked(self.bases, &others, self.first_year, years(&others, self.first_year));
        let basis = &self.bases[lever.index()];
        let (least, most) = basis.reach_of(area);
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        let mut narrow = |(least, most): (f64, f64), value: f64, weight: f64| {
            if weight > 0.0 {
                low = low.max((least - value) / weight);
                high = high.min((most - value) / weight);
            }
        };
        let weight = |region: usize| match area {
            Area::City => basis.spread[region],
            Area::District(own) => f64::from(u8::from(own == region)),
        };
        // A part takes from the whole as well, which cannot go below nobody.
        for index in lever.whole().map(Lever::index).into_iter().chain([lever.index()]) {
            let (basis, part) = (&self.bases[index], index != lever.index());
            for (step, row) in levels.rows(index).iter().enumerate() {
                for (region, value) in row.iter().take(basis.base.len()).enumerate() {
                    let effect = if part { self.effect(scenario, &levels, lever, area, (region, step)) } else { 1.0 };
                    let (least, most) = levels.reach(self.bases, index, region, step);
                    // Whoever a part brings may come beside all the others.
                    let most = if part && index == Lever::Arrivals.index() { f64::INFINITY } else { most };
                    narrow((least, most), *value, weight(region) * effect);
                }
                if area == Area::City && !part {
                    let parts = levels.shift_of_city(self.bases, index, step);
                    narrow((least, most + beyond(index, parts)), basis.base_of(area) + parts, 1.0);
                }
            }
        }
        (low, high)
    }

    /// By how much a part's whole moves in a district for each unit of the part, with the children who follow it.
    fn effect(
        &self,
        scenario: &Scenario,
        levels: &Levels,
        lever: Lever,
        area: Area,
        (region, step): (usize, usize),
    ) -> f64 {
        let own = levels.effect(self.bases, lever.index(), region, step);
        let following = Lever::ALL.into_iter().filter(|other| scenario.course(*other, area).is_none());
        let children = following.flat_map(|other| {
            let follows = self.bases[other.index()].follows.iter().filter(|(leader, _)| *leader == lever);
            follows.map(move |(_, weight)| (other, weight))
        });
        own + children
            .map(|(other, weight)| weight * levels.effect(self.bases, other.index(), region, step))
            .sum::<f64>()
    }
}

/// Every lever that deviates, and the whole where a part does.
fn moved(scenario: &Scenario, levers: usize) -> Vec<usize> {
    let mut moved: Vec<usize> = Vec::new();
    for (lever, ..) in scenario.deviations() {
        for index in lever.whole().map(Lever::index).into_iter().chain([lever.index()]) {
            if index < levers && !moved.contains(&index) {
                moved.push(index);
            }
        }
    }
    moved
}

/// Years that have to be looked at: those of any target, and every one that a course names.
fn years(scenario: &Scenario, first_year: i32) -> usize {
    let named = |course: &Course| match course {
        Course::Always(_) => first_year,
        Course::From { first, .. } => *first,
        Course::Span { last, .. } => *last,
        Course::Points(points) => points.last().map_or(first_year, |(year, _)| *year),
    };
    let last = scenario.deviations().map(|(_, _, course)| named(course)).fold(*TARGET_YEARS.end(), i32::max);
    usize::try_from(last - first_year + 1).unwrap_or(1)
}
