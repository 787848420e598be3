//! The last change: what stood before and after it, and the way in between.

use charts::{Line, Series, Several, Table, YearValue};
use locale::numbers;
use locale::{change as words, charts::NO_FIGURE};
use scenario::{Area, Course, Lever, Scenario};

use super::levers;
use super::memo::Figures;
use crate::answer::area_name;
use crate::compare::aspect;
use crate::rooms::Compare;
use crate::rounding;
use crate::state::State;

/// A change with what it does.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Before and after, with the difference where there is one.
    pub table: Table,
    /// Whether levers moved in the same area: then there is a way in between.
    pub moves: bool,
    /// Whether a part of it has no steps in between.
    pub jumps: bool,
    /// Both states over the years; nothing moves.
    pub still: Several,
    /// Unit of the picture.
    pub unit: String,
}

/// A step between before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Transition {
    /// Both states and, between them, this step.
    pub picture: Several,
    /// Persons in the target year of this step, as printed.
    pub persons: String,
    /// The year.
    pub year: i32,
}

impl Compare<'_> {
    /// What has changed between two states.
    #[must_use]
    pub fn change(&self, before: &State, after: &State) -> Change {
        let (one, other) = (Figures::of(self.city, before), Figures::of(self.city, after));
        let scenarios = [&before.scenario, &after.scenario];
        let moves = before.area == after.area && before.scenario != after.scenario;
        Change {
            table: Table {
                caption: words::caption().to_owned(),
                columns: words::columns().map(str::to_owned).to_vec(),
                rows: self.changed_rows(before, after, [&one, &other]),
            },
            moves,
            jumps: moves && Way::between(scenarios).jumps,
            still: self.both_states(after, &[&one, &other]),
            unit: words::unit(&area_name(self.city.pack(), after.area)),
        }
    }

    /// The step at a share of the way from `before` (0) to `after` (1), projected like any other scenario.
    #[must_use]
    pub fn transition(&self, before: &State, after: &State, share: f64) -> Transition {
        let step = after.with_scenario(Way::between([&before.scenario, &after.scenario]).at(share));
        let figures = [before, after, &step].map(|state| Figures::of(self.city, state));
        let [one, other, now] = &figures;
        Transition {
            picture: self.both_states(after, &[one, other, now]),
            persons: numbers::persons_rounded(now.persons, rounding::of(after.area)),
            year: step.scenario.target_year(),
        }
    }

    /// Before and after, and the step between them where there is one.
    fn both_states(&self, state: &State, figures: &[&Figures]) -> Several {
        let named = [(words::before(), 0, 1), (words::after(), 1, 0), (words::now(), 3, 0)];
        let lines = named.into_iter().zip(figures).map(|((name, colour, dash), figures)| Line {
            series: Series { letter: None, name: name.to_owned(), colour, dash },
            strong: colour == 3,
            values: figures.line.clone(),
        });
        let lines: Vec<Line> = lines.collect();
        let year = |value: Option<&YearValue>| value.map_or(0, |value| value.year);
        Several {
            place: area_name(self.city.pack(), state.area),
            caption: None,
            base_year: self.city.pack().meta.base_year,
            target_year: lines.iter().map(|line| year(line.values.last())).max().unwrap_or_default(),
            observed: Vec::new(),
            breaks: Vec::new(),
            lines,
            published: Vec::new(),
            rounding: rounding::of(state.area),
        }
    }

    fn changed_rows(&self, before: &State, after: &State, figures: [&Figures; 2]) -> Vec<Vec<String>> {
        let states = [before, after];
        let mut rows = Vec::new();
        let mut add = |name: &str, cells: [String; 2], difference: Option<String>| {
            let [one, other] = cells;
            rows.push(vec![name.to_owned(), one, other, difference.unwrap_or_else(|| NO_FIGURE.to_owned())]);
        };
        if before.area != after.area {
            add(words::area(), states.map(|state| area_name(self.city.pack(), state.area)), None);
        }
        let years = states.map(|state| state.scenario.target_year());
        if before.ages != after.ages {
            let named = |state: &State| state.ages.map_or_else(|| NO_FIGURE.to_owned(), |span| span.text());
            add(locale::ages::label(), states.map(named), None);
        }
        if years[0] != years[1] {
            add(words::target_year(), years.map(numbers::year), None);
        }
        for row in levers::rows(self.city, &[&before.scenario, &after.scenario]) {
            if let [name, one, other] = row.as_slice() {
                add(name, [one.clone(), other.clone()], None);
            }
        }
        if before.collection != after.collection {
            let counts = states.map(|state| state.collection.cards.len());
            let changed = (counts[0] == counts[1]).then(|| words::changed().to_owned());
            add(words::collection(), counts.map(words::kept), changed);
        }
        // Of two areas or years a difference would say nothing.
        let alike = before.area == after.area && years[0] == years[1];
        let name = if alike { words::persons(years[1]) } else { locale::beside::persons().to_owned() };
        let mut result = |name: &str, value: fn(&Figures) -> Option<f64>| {
            let [one, other] = figures.map(value);
            let told = |state: &State, persons: Option<f64>| {
                let persons = persons.map(|persons| numbers::persons(rounding::shown(state.area, persons)));
                persons.unwrap_or_else(|| locale::results::dwellings_ignored().to_owned())
            };
            let apart = |(one, other)| rounding::apart(rounding::of(after.area), other, one).0;
            let difference = one.zip(other).filter(|_| alike).map(|both| numbers::signed_persons(apart(both)));
            add(name, [told(before, one), told(after, other)], difference);
        };
        result(&name, |figures| Some(figures.persons));
        result(words::unplaced(), |figures| figures.unplaced);
        rows
    }
}

/// The way from one scenario to another: what can be stepped, and the two ends for everything else.
struct Way<'a> {
    ends: [&'a Scenario; 2],
    levers: Vec<(Lever, Area)>,
    jumps: bool,
}

impl<'a> Way<'a> {
    fn between(ends: [&'a Scenario; 2]) -> Self {
        let levers = aspect::levers(&ends);
        let [before, after] = ends;
        let course = |scenario: &'a Scenario, (lever, area)| scenario.course(lever, area);
        let rough = |key: &(Lever, Area)| {
            let (one, other) = (course(before, *key), course(after, *key));
            one != other && mixed(one, other, 0.5).is_none()
        };
        let jumps = before.events() != after.events()
            || before.ties() != after.ties()
            || before.homes() != after.homes()
            || before.building() != after.building()
            || !before.settings().eq(after.settings())
            || levers.iter().any(rough);
        Self { ends, levers, jumps }
    }

    /// The scenario at a share of the way, exactly one of the ends at 0 and 1.
    fn at(&self, share: f64) -> Scenario {
        let [before, after] = self.ends;
        if share <= 0.0 || share >= 1.0 {
            return if share <= 0.0 { before.clone() } else { after.clone() };
        }
        let years = [before, after].map(|scenario| f64::from(scenario.target_year()));
        #[expect(clippy::cast_possible_truncation, reason = "between two target years")]
        let year = (years[0] + (years[1] - years[0]) * share).round() as i32;
        let nearer = if share < 0.5 { before } else { after };
        let stepped = self.levers.iter().fold(nearer.clone(), |scenario, (lever, area)| {
            match mixed(before.course(*lever, *area), after.course(*lever, *area), share) {
                Some(course) => scenario.with_course(*lever, *area, course),
                None => scenario,
            }
        });
        stepped.with_target_year(year)
    }
}

/// A course at a share of the way between two, of which one may be missing; `None` for two that hold in different years.
fn mixed(before: Option<&Course>, after: Option<&Course>, share: f64) -> Option<Course> {
    let between = |one: f64, other: f64| one + (other - one) * share;
    let scaled = |course: &Course, by: f64| match course {
        Course::Always(value) => Course::Always(value * by),
        Course::From { value, first } => Course::From { value: value * by, first: *first },
        Course::Span { value, first, last } => Course::Span { value: value * by, first: *first, last: *last },
        Course::Points(points) => Course::Points(points.iter().map(|(year, value)| (*year, value * by)).collect()),
    };
    match (before, after) {
        (None, None) => None,
        (Some(before), None) => Some(scaled(before, 1.0 - share)),
        (None, Some(after)) => Some(scaled(after, share)),
        (Some(Course::Always(one)), Some(Course::Always(other))) => Some(Course::Always(between(*one, *other))),
        (Some(Course::From { value: one, first }), Some(Course::From { value: other, first: same }))
            if first == same =>
        {
            Some(Course::From { value: between(*one, *other), first: *first })
        }
        (
            Some(Course::Span { value: one, first, last }),
            Some(Course::Span { value: other, first: same_first, last: same_last }),
        ) if (first, last) == (same_first, same_last) => {
            Some(Course::Span { value: between(*one, *other), first: *first, last: *last })
        }
        (Some(Course::Points(one)), Some(Course::Points(other)))
            if one.iter().map(|it| it.0).eq(other.iter().map(|it| it.0)) =>
        {
            let steps = one.iter().zip(other).map(|(one, other)| (one.0, between(one.1, other.1)));
            Some(Course::Points(steps.collect()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Way, mixed};
    use scenario::{Area, Course, Homes, Lever, Scenario};

    #[test]
    fn a_step_lies_between_and_the_ends_are_exact() {
        let before = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 200.0);
        let after = before.clone().with_deviation(Lever::Arrivals, Area::City, 800.0).with_target_year(2040);
        let way = Way::between([&before, &after]);
        assert!(!way.jumps);
        assert_eq!((way.at(0.0), way.at(1.0)), (before.clone(), after.clone()));
        let middle = way.at(0.5);
        assert_eq!(middle.deviation(Lever::Arrivals, Area::City), 500.0);
        assert_eq!(middle.target_year(), 2045);
    }

    #[test]
    fn what_has_no_steps_says_so() {
        let before = Scenario::default();
        let after = before.clone().with_homes(Homes::Ignore);
        assert!(Way::between([&before, &after]).jumps);
        let (from, span) =
            (Course::From { value: 1.0, first: 2030 }, Course::Span { value: 1.0, first: 2030, last: 2035 });
        assert_eq!(mixed(Some(&from), Some(&span), 0.5), None);
        assert_eq!(mixed(None, Some(&from), 0.5), Some(Course::From { value: 0.5, first: 2030 }));
    }
}
