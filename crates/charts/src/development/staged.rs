//! The development as a hall sees it: guessed before it is shown, and with what it was before the last change.

use locale::charts::hall as words;
use locale::numbers::persons_rounded;

use super::layout::{Frame, all_values, reach};
use super::names::{NameAt, name_column, names, value_in, widest};
use super::ranged::RangedDevelopment;
use super::{Development, YearValue};
use crate::ends::{column_width, folded};
use crate::geometry::{Obstacles, Rect, at};
use crate::scene::{Align, Chart, Drawable, Label, Scene};
use crate::style::{Palette, Style};
use crate::table::{Cell, Table};

/// Shares of the last observed number that the axis reaches while the calculated years are hidden: it must not tell them.
const AROUND: [f64; 2] = [0.89, 1.11];
/// More guesses than these are drawn without their numbers, which would not find room.
const MOST_NAMED: usize = 4;
/// Most lines of the scenario's name at the end of its line.
const MOST_LINES: usize = 4;
/// Size of the question mark against ordinary text.
const QUESTION: f64 = 6.0;

/// A development for an audience.
#[derive(Clone, Debug, PartialEq)]
pub struct Staged {
    /// What is shown.
    pub chart: Development,
    /// What the line of the scenario is called; `None` where it is the baseline itself.
    pub name: Option<String>,
    /// The scenario before its last change, from the base year on; empty if that is not shown.
    pub before: Vec<YearValue>,
    /// What the audience expects for the target year, in persons.
    pub guesses: Vec<f64>,
    /// Whether every calculated year is hidden.
    pub withheld: bool,
    /// Whether the axis is that of the hidden picture, so that nothing jumps when it is shown.
    pub guessed: bool,
}

impl Drawable for Staged {
    fn scene(&self, style: &Style) -> Scene {
        self.drawn(None, style)
    }
}

impl Chart for Staged {
    fn cells(&self) -> Table<Cell> {
        self.chart.cells()
    }
}

impl Staged {
    /// The picture, with the ranges of its draws where they are given; while the calculated years are hidden there are none.
    pub(super) fn drawn(&self, ranged: Option<&RangedDevelopment<'_>>, style: &Style) -> Scene {
        let ranged = ranged.filter(|_| !self.withheld);
        let palette = match self.name {
            Some(_) => style.palette,
            None => Palette { scenario: style.palette.baseline, ..style.palette },
        };
        let style = style.with_palette(palette);
        let frame = Frame::reaching(&self.chart, &style, self.column(&style), self.reach(ranged));
        let (mut scene, mut taken) = (Scene::new(&style), Obstacles::default());
        frame.ground(&mut scene, &mut taken);
        frame.years(&mut scene);
        if let Some(ranged) = ranged {
            ranged.fan(&frame, &mut scene, &mut taken);
        }
        frame.breaks(&mut scene, &mut taken);
        if !self.withheld {
            self.change(&frame, &mut scene);
        }
        frame.observed(&mut scene, &mut taken);
        if self.withheld {
            self.question(&frame, &mut scene);
        } else {
            frame.forecasts(&mut scene, &mut taken);
            frame.range(&mut scene, &mut taken);
            if let Some(ranged) = ranged {
                ranged.around_baseline(&frame, &mut scene, &mut taken);
            }
            frame.calculated(&mut scene, &mut taken);
        }
        self.guesses(&frame, &mut scene, &mut taken);
        frame.names_at_right(self.names(&frame), &mut scene, &mut taken);
        if !self.withheld {
            frame.remarks(&mut scene, &mut taken);
        }
        if let Some(ranged) = ranged {
            ranged.key(&frame, &mut scene, &taken);
        }
        scene
    }

    fn base(&self) -> Option<YearValue> {
        value_in(&self.chart.scenario, self.chart.base_year)
    }

    /// As wide as the names need it, whether the result is shown or hidden, so that nothing jumps.
    fn column(&self, style: &Style) -> f64 {
        let lines = self.name.iter().flat_map(|name| folded(name, style.font_px, widest(style), MOST_LINES));
        column_width(lines.collect::<Vec<_>>().iter(), style).max(name_column(&self.chart, style))
    }

    fn reach(&self, ranged: Option<&RangedDevelopment<'_>>) -> (f64, f64) {
        let around = self.base().filter(|_| self.guessed).map(|base| AROUND.map(|share| base.persons * share));
        let observed = self.chart.observed.iter().map(|seen| seen.persons);
        let calculated = all_values(&self.chart).filter(|_| !self.withheld).map(|value| value.persons);
        let guesses = self.guesses.iter().copied();
        let before = self.before.iter().map(|value| value.persons);
        let ranges = ranged.map(RangedDevelopment::ends).unwrap_or_default();
        let said = around.into_iter().flatten().chain(observed).chain(calculated).chain(guesses).chain(before);
        reach(said.chain(ranges).collect::<Vec<_>>().into_iter())
    }

    /// The area between what was and what is, and the line of what was.
    fn change(&self, frame: &Frame<'_>, scene: &mut Scene) {
        if self.before.len() < 2 {
            return;
        }
        let palette = &frame.style.palette;
        let was = frame.places(&self.before);
        let mut area = frame.places(&self.chart.scenario);
        area.extend(was.iter().rev());
        scene.area(area, palette.scenario.mix(palette.future, 0.65));
        if self.names_before() {
            scene.dashed(was, palette.ink, 1.6 * frame.weight, (3.0 * frame.weight, 3.0 * frame.weight));
        }
    }

    /// What was before has a line of its own, unless it is the baseline, which has one.
    fn names_before(&self) -> bool {
        self.before != self.chart.baseline
    }

    fn question(&self, frame: &Frame<'_>, scene: &mut Scene) {
        let px = frame.style.font_px;
        let start = frame.x(self.chart.base_year);
        let middle = at((start + frame.plot.right) / 2.0, (frame.plot.top + frame.plot.bottom) / 2.0);
        if let Some(base) = self.base() {
            scene.disc(frame.place(base), 3.0 * frame.weight, frame.style.palette.ink);
        }
        scene.text(Label::bold(
            words::QUESTION.to_owned(),
            middle,
            Align::Middle,
            frame.style.palette.quiet,
            px * QUESTION,
        ));
    }

    /// A dotted way from the last count to each guess, and how far the first is off.
    fn guesses(&self, frame: &Frame<'_>, scene: &mut Scene, taken: &mut Obstacles) {
        let (ink, weight) = (frame.style.palette.ink, frame.weight);
        let target = self.chart.target_year;
        let Some(base) = self.base() else { return };
        for persons in &self.guesses {
            let end = frame.place(YearValue { year: target, persons: *persons });
            let way = vec![frame.place(base), end];
            taken.add_line(&way);
            scene.dashed(way, ink, 1.2 * weight, (1.5 * weight, 3.0 * weight));
        }
        if let ([only], Some(value)) = (&*self.guesses, value_in(&self.chart.scenario, target))
            && !self.withheld
        {
            let (guess, is) = (frame.place(YearValue { year: target, persons: *only }), frame.place(value));
            scene.line(vec![guess, is], ink, 2.0 * weight);
        }
        for persons in &self.guesses {
            let end = frame.place(YearValue { year: target, persons: *persons });
            scene.disc(end, 4.5 * weight, frame.style.palette.paper);
            scene.ring(end, 4.5 * weight, ink, 2.0 * weight);
            taken.add_box(Rect::new(end.x, end.y, end.x, end.y).grown(6.0 * weight));
        }
    }

    fn names(&self, frame: &Frame<'_>) -> Vec<NameAt> {
        let (style, target) = (frame.style, self.chart.target_year);
        let text = |persons: f64| persons_rounded(persons, self.chart.rounding);
        let ink = style.palette.ink;
        let mut all = Vec::new();
        if !self.withheld {
            all = names(&self.chart, style, widest(style));
            match &self.name {
                // The scenario stands first, and is the baseline.
                None => drop(all.remove(0)),
                Some(name) => {
                    let value = all[0].0.pop();
                    all[0].0 = std::iter::once(name.clone()).chain(value).collect();
                }
            }
            if let Some(was) = self.before.last().filter(|_| self.names_before()) {
                all.push((vec![words::before().to_owned(), text(was.persons)], ink, *was));
            }
        }
        if self.guesses.len() <= MOST_NAMED {
            all.extend(self.guesses.iter().map(|persons| {
                let name = (self.guesses.len() == 1).then(|| words::guess().to_owned());
                let lines = name.into_iter().chain([text(*persons)]).collect();
                (lines, ink, YearValue { year: target, persons: *persons })
            }));
        }
        if let (false, Some(name)) = (self.withheld, &self.name) {
            // It has the lines that the other names leave.
            let line = style.font_px * crate::text::LINE;
            let others = all.iter().map(|(lines, ..)| lines.len() as f64 * line + style.font_px * 0.3).sum::<f64>();
            let most = 1.0 + ((frame.plot.bottom - others) / line).floor().max(0.0);
            let width = style.css_width() - frame.plot.right - style.font_px * 0.9;
            all[0].0.splice(..1, folded(name, style.font_px, width, MOST_LINES.min(most as usize)));
        }
        all
    }
}
