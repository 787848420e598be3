//! Three panels over the same years: migration, births and deaths, and what both add up to.

use locale::Text;
use locale::charts::{axis, balance as words, column};
use locale::numbers::{persons_rounded, signed_persons};

use super::{Balance, BalanceYear, Figure};
use crate::axis::{Scale, Ticks};
use crate::ends::{self, EndName};
use crate::geometry::{Obstacles, Point, Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::{Rgb, Style};
use crate::text;
use crate::timeline;

type Read = fn(&BalanceYear) -> Option<Figure>;

/// Two counts that belong together: what adds people and what takes them away.
struct Pair {
    title: Text,
    plus: (Text, Read),
    minus: (Text, Read),
    /// Share of the height against the other panels.
    share: f64,
}

const PAIRS: [Pair; 2] = [
    Pair {
        title: words::migration,
        plus: (column::arrivals, |y| y.arrivals),
        minus: (column::departures, |y| y.departures),
        share: 1.3,
    },
    Pair {
        title: words::natural,
        plus: (column::births, |y| y.births),
        minus: (column::deaths, |y| y.deaths),
        share: 1.0,
    },
];
const TOTAL_SHARE: f64 = 1.0;

pub(super) fn scene(chart: &Balance, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let Some(Columns { left, right, bottom, x }) = Columns::new(chart, style) else {
        return scene;
    };
    let px = style.font_px;
    let start = x.at(f64::from(chart.base_year) + 0.5).clamp(left, right.max(left));
    scene.block(Rect::new(start, 0.0, right, bottom), style.palette.future);

    let heading = px * 1.7;
    let shares: f64 = PAIRS.iter().map(|pair| pair.share).sum::<f64>() + TOTAL_SHARE;
    let unit = (bottom - 3.0 * heading) / shares;
    let mut top = 0.0;
    for pair in &PAIRS {
        let height = unit * pair.share;
        let plot = Rect::new(left, top + heading, right, top + heading + height);
        Panel { chart, style, plot, x }.pair(pair, &mut scene);
        top = plot.bottom;
    }
    let plot = Rect::new(left, top + heading, right, bottom);
    Panel { chart, style, plot, x }.total(&mut scene);
    timeline::years(&mut scene, style, &plot, &x, chart.base_year, chart.target_year);
    scene
}

/// Where the years stand beside each other.
pub(super) struct Columns {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
    pub(super) x: Scale,
}

impl Columns {
    /// `None` where there is no year.
    pub(super) fn new(chart: &Balance, style: &Style) -> Option<Self> {
        let (first, last) = (chart.years.first()?, chart.years.last()?);
        let px = style.font_px;
        let left = axis_width(chart, style) + px * 0.7;
        let right = style.css_width() - name_column(chart, style) - px * 0.9;
        let bottom = style.css_height() - px * 2.2;
        // Half a year on either side leaves room for the bars.
        let (from, to) = (f64::from(first.year) - 0.5, f64::from(last.year) + 0.5);
        Some(Self { left, right, bottom, x: Scale::new((from, left), (to, right)) })
    }
}

struct Panel<'a> {
    chart: &'a Balance,
    style: &'a Style,
    plot: Rect,
    x: Scale,
}

impl Panel<'_> {
    /// Grid, numbers and heading; the scale of the panel.
    fn ground(&self, title: &str, low: f64, high: f64, scene: &mut Scene) -> Scale {
        let (px, palette) = (self.style.font_px, &self.style.palette);
        let count = (self.plot.height() / (px * 2.6)).floor().clamp(1.0, 4.0);
        let inset = px * 0.4;
        let ticks = Ticks::close_around(low, high, count as usize, 1.0);
        let y = Scale::new((ticks.low, self.plot.bottom - inset), (ticks.high, self.plot.top + inset));
        for mark in &ticks.marks {
            let height = y.at(*mark);
            let color = if *mark == 0.0 { palette.quiet } else { palette.grid };
            scene.level(self.plot.left, self.plot.right, height, 1.0, color);
            scene.text(Label::plain(
                axis(*mark),
                at(self.plot.left - px * 0.6, height),
                Align::End,
                palette.quiet,
                self.style.small(),
            ));
        }
        scene.text(Label::bold(
            title.to_owned(),
            at(self.plot.left, self.plot.top - px * 0.75),
            Align::Start,
            palette.ink,
            self.style.small(),
        ));
        y
    }

    fn pair(&self, pair: &Pair, scene: &mut Scene) {
        let palette = &self.style.palette;
        let values = || {
            (self.chart.years.iter())
                .flat_map(|entry| [(pair.plus.1)(entry), (pair.minus.1)(entry)])
                .flatten()
                .map(|figure| figure.persons)
        };
        let low = values().fold(f64::INFINITY, f64::min);
        let high = values().fold(f64::NEG_INFINITY, f64::max);
        let (low, high) = if low > high { (0.0, 1.0) } else { (low, high) };
        let y = self.ground((pair.title)(), low, high, scene);
        self.between(pair, &y, scene);
        let mut names = Vec::new();
        let lines = [(&pair.minus, palette.less, Some((5.0, 2.5))), (&pair.plus, palette.more, None)];
        for ((name, read), color, dash) in lines {
            self.line(*read, &y, color, dash, scene);
            if let Some((year, value)) = told(self.chart, *read) {
                let rounded = persons_rounded(value.persons, self.chart.rounding);
                names.push(EndName {
                    lines: vec![name().to_owned(), rounded],
                    color,
                    end: at(self.x.at(f64::from(year)), y.at(value.persons)),
                });
            }
        }
        self.names(&names, scene);
    }

    fn names(&self, names: &[EndName], scene: &mut Scene) {
        let px = self.style.font_px;
        let room = (self.plot.top - px * 1.2, self.plot.bottom + px * 0.4);
        let left = self.plot.right + px * 0.9;
        let mut taken = Obstacles::default();
        ends::draw(names, left, room, self.style, scene, &mut taken);
    }

    /// One count: drawn through where neighbouring years are known, hollow points where the source
    /// rounds.
    fn line(&self, read: Read, y: &Scale, color: Rgb, dash: Option<(f64, f64)>, scene: &mut Scene) {
        let weight = self.style.weight();
        let place = |year: i32, figure: Figure| at(self.x.at(f64::from(year)), y.at(figure.persons));
        let mut run: Vec<Point> = Vec::new();
        let mut runs: Vec<Vec<Point>> = Vec::new();
        let mut hollow: Vec<Point> = Vec::new();
        let mut before: Option<i32> = None;
        for entry in &self.chart.years {
            let Some(figure) = read(entry) else { continue };
            if before.is_some_and(|year| year + 1 != entry.year) {
                runs.push(std::mem::take(&mut run));
            }
            before = Some(entry.year);
            run.push(place(entry.year, figure));
            if !figure.exact {
                hollow.push(place(entry.year, figure));
            }
        }
        runs.push(run);
        for run in runs {
            match (run.as_slice(), dash) {
                ([], _) => {}
                ([single], _) => scene.disc(*single, 2.0 * weight, color),
                (_, None) => scene.line(run, color, 2.2 * weight),
                (_, Some((on, off))) => {
                    scene.dashed(run, color, 2.0 * weight, (on * weight, off * weight));
                }
            }
        }
        for place in hollow {
            scene.disc(place, 2.6 * weight, color);
            scene.disc(place, 1.4 * weight, self.style.palette.paper);
        }
    }

    /// The area between the two counts: orange where people are gained, blue where lost.
    fn between(&self, pair: &Pair, y: &Scale, scene: &mut Scene) {
        let palette = &self.style.palette;
        let known: Vec<(i32, f64, f64)> = (self.chart.years.iter())
            .filter_map(|entry| {
                let (plus, minus) = ((pair.plus.1)(entry)?, (pair.minus.1)(entry)?);
                Some((entry.year, plus.persons, minus.persons))
            })
            .collect();
        // Upper and lower edge of the piece that grows while the sign stays.
        let mut piece: (Vec<Point>, Vec<Point>) = Default::default();
        let mut gained = true;
        let mut close = |piece: &mut (Vec<Point>, Vec<Point>), gained: bool| {
            let (mut outline, back) = std::mem::take(piece);
            if outline.len() > 1 {
                outline.extend(back.into_iter().rev());
                let end = if gained { palette.more } else { palette.less };
                scene.items.push(crate::scene::Item::Area(outline, palette.paper.mix(end, 0.22)));
            }
        };
        for (index, (year, plus, minus)) in known.iter().enumerate() {
            let before = index.checked_sub(1).map(|i| known[i]);
            let joined = before.filter(|(last, ..)| last + 1 == *year);
            match joined {
                None => close(&mut piece, gained),
                Some((last, plus_before, minus_before)) => {
                    let (old, new) = (plus_before - minus_before, plus - minus);
                    if (old < 0.0 && new > 0.0) || (old > 0.0 && new < 0.0) {
                        let share = old / (old - new);
                        let value = plus_before + (plus - plus_before) * share;
                        let crossing = at(self.x.at(f64::from(last) + share), y.at(value));
                        piece.0.push(crossing);
                        piece.1.push(crossing);
                        close(&mut piece, gained);
                        piece = (vec![crossing], vec![crossing]);
                    }
                }
            }
            if plus != minus {
                gained = plus > minus;
            }
            let across = self.x.at(f64::from(*year));
            piece.0.push(at(across, y.at(*plus)));
            piece.1.push(at(across, y.at(*minus)));
        }
        close(&mut piece, gained);
    }

    /// What births, deaths and migration add up to, as bars.
    fn total(&self, scene: &mut Scene) {
        let palette = &self.style.palette;
        let totals: Vec<(i32, Figure)> =
            (self.chart.years.iter()).filter_map(|entry| Some((entry.year, entry.total()?))).collect();
        let fold = |start: f64, pick: fn(f64, f64) -> f64| totals.iter().map(|(_, f)| f.persons).fold(start, pick);
        let y = self.ground(words::total(), fold(0.0, f64::min), fold(0.0, f64::max), scene);
        let half = ((self.x.at(1.0) - self.x.at(0.0)) * 0.36).max(0.4);
        let zero = y.at(0.0);
        for (year, figure) in &totals {
            let across = self.x.at(f64::from(*year));
            let end = y.at(figure.persons);
            let strong = if figure.persons < 0.0 { palette.less } else { palette.more };
            let area = Rect::new(across - half, zero.min(end), across + half, zero.max(end));
            scene.block(area, strong);
            let inside = area.grown(-self.style.weight());
            // A figure that is not exact is a pale bar with a strong edge.
            if !figure.exact && inside.width() > 0.0 && inside.height() > 0.0 {
                scene.block(inside, palette.paper.mix(strong, 0.5));
            }
        }
        if let Some((year, figure)) = told(self.chart, BalanceYear::total) {
            let name = EndName {
                lines: vec![words::short_total().to_owned(), signed_persons(figure.persons)],
                color: palette.ink,
                end: at(self.x.at(f64::from(year)), y.at(figure.persons)),
            };
            self.names(&[name], scene);
        }
    }
}

/// The figure that is put into words: of the target year, otherwise the last one.
fn told(chart: &Balance, read: Read) -> Option<(i32, Figure)> {
    let known = || chart.years.iter().filter_map(|e| Some((e.year, read(&e.shown(chart.rounding))?)));
    known().find(|(year, _)| *year == chart.target_year).or_else(|| known().next_back())
}

fn axis_width(chart: &Balance, style: &Style) -> f64 {
    let largest = (chart.years.iter())
        .flat_map(|entry| [entry.arrivals, entry.departures, entry.total(), entry.deaths])
        .flatten()
        .map(|figure| figure.persons.abs())
        .fold(100.0, f64::max);
    // The axis may end above the largest figure, and the total may be negative.
    let longest = axis(-crate::axis::round_step(largest)).replace(|c: char| c.is_ascii_digit(), "0");
    text::width(&longest, style.small(), false)
}

fn name_column(chart: &Balance, style: &Style) -> f64 {
    let names = PAIRS
        .iter()
        .flat_map(|pair| [pair.plus, pair.minus])
        .chain(std::iter::once((words::short_total as Text, BalanceYear::total as Read)));
    let lines: Vec<String> = names
        .flat_map(|(name, read)| {
            let value = told(chart, read).map_or(0.0, |(_, figure)| figure.persons);
            [name().to_owned(), signed_persons(value)]
        })
        .collect();
    ends::column_width(lines.iter(), style)
}
