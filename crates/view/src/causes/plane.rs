//! A figure over two levers, and the line of all combinations that meet a goal.

use charts::{Cell, Contour, Plane, PlaneAxis, PlaneMark, Table, Who};
use locale::{causes, goals, numbers, plane as words};
use questions::Knob;
use questions::field::{Axis, Field, Surveying, lines, round_levels};
use questions::observed::{Evidence, Observed, observed};
use questions::solve::Combination;
use scenario::Scenario;

use super::goals::{Wish, valued};
use super::{Figure, Told, ask};
use crate::answer::area_name;
use crate::compare::collection::card_name;
use crate::page::controls::{digits, name_of, shown, words_of};
use crate::rooms::Causes;
use crate::rounding;
use crate::state::State;

/// Values of each lever: 40 steps, halved again and again while the picture gets finer.
const VALUES: usize = 41;
/// As many lines, about, as can be told apart.
const LINES: usize = 7;
/// So much of the span that is shown is added at both ends of it.
const ROOM: f64 = 0.5;
/// Rows and columns of the table: every tenth value.
const EVERY: usize = 10;

impl Causes<'_> {
    /// What it takes to say how a figure of the state stands over two levers.
    #[must_use]
    pub fn surveying(&self, state: &State, figure: &Figure, knobs: (Knob, Knob)) -> Surveying {
        Surveying::new(&state.scenario, ask(state, figure), self.axes(state, knobs))
    }

    /// Both levers around what was observed and where scenarios stand; without observed years as far as their sliders go.
    fn axes(&self, state: &State, (across, up): (Knob, Knob)) -> (Axis, Axis) {
        let frame = (VALUES, state.scenario.target_year());
        let marks = self.marks(state, (across, up));
        let axis = |knob: Knob, of: fn(&PlaneMark) -> f64| {
            let axis = Axis::of_slider(&self.city.model, &state.scenario, knob, frame);
            let Some((low, high)) = self.observed(knob).map(|seen| seen.range()).filter(|(low, high)| low < high)
            else {
                return axis;
            };
            let ends = marks.iter().map(of).fold((low, high), |(low, high), it| (low.min(it), high.max(it)));
            let room = (ends.1 - ends.0) * ROOM;
            let values = (axis.values.0.max(ends.0 - room), axis.values.1.min(ends.1 + room));
            Axis { values, ..axis }
        };
        (axis(across, |mark| mark.at.0), axis(up, |mark| mark.at.1))
    }

    /// Where a lever stood, year by year.
    fn observed(&self, knob: Knob) -> Option<Observed> {
        observed(&self.city.model, knob.lever, knob.area).ok().filter(|it| it.evidence != Evidence::Periods)
    }

    /// Says how a figure stands over two levers.
    #[must_use]
    pub fn field(&self, state: &State, figure: &Figure, knobs: (Knob, Knob), field: &Field) -> Told<Plane> {
        let rounding = rounding::of(state.area);
        let range = field.range().unwrap_or_default();
        let now = rounding.apply(ask(state, figure).of(&self.city.answer(state).outcome));
        let contours = round_levels(range, LINES).into_iter().flat_map(|level| {
            let text = numbers::persons(level);
            let of_level = lines(field, level).into_iter();
            of_level.map(move |line| Contour { text: text.clone(), points: line.points, strong: false })
        });
        let row = |(up, figures): (&f64, &Vec<Option<f64>>)| {
            let cell = |figure: &Option<f64>| figure.map_or(Cell::Missing, |it| Cell::Number(rounding.apply(it), 0));
            let head = Cell::Words(shown(knobs.1.lever, *up));
            std::iter::once(head).chain(figures.iter().step_by(step(figures.len())).map(cell)).collect()
        };
        let rows = field.up.iter().zip(&field.figures).step_by(step(field.up.len())).map(row);
        let across = field.across.iter().step_by(step(field.across.len()));
        let corner =
            [name_of(self.city.pack(), knobs.1.lever), " / ", name_of(self.city.pack(), knobs.0.lever)].concat();
        let caption = self.caption(state, figure);
        let table = Table {
            caption: caption.clone(),
            columns: std::iter::once(corner).chain(across.map(|value| shown(knobs.0.lever, *value))).collect(),
            rows: rows.collect(),
        };
        let [low, high] = [range.0, range.1].map(|figure| rounding.apply(figure));
        let chart = self.plane(state, knobs, (table, contours.collect()));
        Told {
            unit: caption,
            finding: words::finding(&figure.name, low, high, now),
            remarks: points(&chart, knobs),
            chart,
        }
    }

    /// Says which combinations of two levers meet a goal.
    #[must_use]
    pub fn combined(
        &self,
        state: &State,
        (figure, wish): (&Figure, &Wish),
        knobs: (Knob, Knob),
        line: &[Combination],
    ) -> Told<Plane> {
        let pack = self.city.pack();
        let [one, other] = [knobs.0.lever, knobs.1.lever].map(|lever| name_of(pack, lever));
        let rounding = rounding::of(state.area);
        let row = |it: &Combination| {
            let value = |value: f64, knob: Knob| Cell::Number(value, digits(knob.lever));
            vec![value(it.first.1, knobs.0), value(it.second.1, knobs.1), Cell::Number(rounding.apply(it.result), 0)]
        };
        let table = Table {
            caption: wish.told.clone(),
            columns: vec![one.to_owned(), other.to_owned(), goals::result().to_owned()],
            rows: line.iter().map(row).collect(),
        };
        // Where a figure turns, a value of the second lever has several of the first: those in the same place of their order lie on one line.
        let mut contours: Vec<Contour> = Vec::new();
        let mut place = 0;
        for (index, it) in line.iter().enumerate() {
            place = if index > 0 && line[index - 1].second == it.second { place + 1 } else { 0 };
            if contours.len() <= place {
                let text = numbers::persons(wish.goal.value);
                contours.push(Contour { text, points: Vec::new(), strong: true });
            }
            contours[place].points.push((it.first.1, it.second.1));
        }
        let finding = if line.is_empty() {
            goals::no_combination(&wish.told)
        } else {
            goals::combinations(&wish.told, one, other)
        };
        let chart = self.plane(state, knobs, (table, contours));
        Told { unit: self.caption(state, figure), finding, remarks: points(&chart, knobs), chart }
    }

    fn caption(&self, state: &State, figure: &Figure) -> String {
        let year = state.scenario.target_year();
        causes::caption(&figure.name, &area_name(self.city.pack(), state.area), year)
    }

    fn plane(&self, state: &State, knobs: (Knob, Knob), (table, lines): (Table<Cell>, Vec<Contour>)) -> Plane {
        let axes = self.axes(state, knobs);
        let axis = |axis: Axis| PlaneAxis {
            label: words::axis(name_of(self.city.pack(), axis.knob.lever), words_of(axis.knob.lever).unit),
            range: axis.values,
            digits: digits(axis.knob.lever),
        };
        let inside = |mark: &PlaneMark| {
            let within = |value: f64, (low, high): (f64, f64)| low <= value && value <= high;
            within(mark.at.0, axes.0.values) && within(mark.at.1, axes.1.values)
        };
        let mut marks = self.marks(state, knobs);
        marks.retain(inside);
        Plane { table, across: axis(axes.0), up: axis(axes.1), lines, marks }
    }

    /// Observed years, cards, the baseline and the scenario, in the year that is asked about.
    fn marks(&self, state: &State, (across, up): (Knob, Knob)) -> Vec<PlaneMark> {
        let (model, year) = (&self.city.model, state.scenario.target_year());
        let seen = |knob: Knob| self.observed(knob).map(|found| found.seen).unwrap_or_default();
        let ups = seen(up);
        let years = seen(across).into_iter().filter_map(|(year, value)| {
            let (_, other) = ups.iter().find(|(of, _)| *of == year)?;
            Some(PlaneMark { label: year.to_string(), at: (value, *other), who: Who::Observed })
        });
        let stands = |label: String, scenario: &Scenario, who: Who| {
            let levels = model.levels(scenario);
            let at = |knob: Knob| levels.value(knob.lever, knob.area, year);
            PlaneMark { label, at: (at(across), at(up)), who }
        };
        let cards = state.collection.cards.iter().enumerate();
        let cards = cards.map(|(index, card)| stands(card_name(card, index), &card.scenario, Who::Kept(card.colour)));
        let baseline = stands(causes::baseline().to_owned(), &Scenario::default(), Who::Baseline);
        let own = stands(causes::scenario().to_owned(), &state.scenario, Who::Scenario);
        // Where nothing is moved one point stands for both.
        let own = Some(own).filter(|own| own.at != baseline.at);
        years.chain(cards).chain([baseline]).chain(own).collect()
    }
}

/// The points but for the observed years, in words.
fn points(chart: &Plane, (across, up): (Knob, Knob)) -> Vec<String> {
    let named = chart.marks.iter().filter(|mark| mark.who != Who::Observed);
    let told =
        named.map(|mark| words::point(&mark.label, &valued(across.lever, mark.at.0), &valued(up.lever, mark.at.1)));
    let told: Vec<String> = told.collect();
    if told.is_empty() { Vec::new() } else { vec![words::points(&told.join("; "))] }
}

/// Every so many of the values of a picture that may still be coarse stand in the table.
fn step(values: usize) -> usize {
    (values / (VALUES / EVERY + 1)).max(1)
}
