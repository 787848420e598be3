//! What was observed, with the censuses after which counting starts anew.

use locale::charts::development as words;

use crate::axis::Scale;
use crate::development::{Observed, SeriesBreak};
use crate::geometry::{Obstacles, Point, Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;

/// Observed figures in the plot of a picture over the years.
pub(crate) struct Past<'a> {
    pub(crate) observed: &'a [Observed],
    pub(crate) breaks: &'a [SeriesBreak],
    pub(crate) x: Scale,
    pub(crate) y: Scale,
    pub(crate) plot: Rect,
}

impl Past<'_> {
    fn x_of(&self, year: i32) -> f64 {
        self.x.at(f64::from(year))
    }

    /// A mark at the foot where counting starts anew. Two close together turn their names away
    /// from each other, or one stands above; a name without any room is left out, the mark stays.
    pub(crate) fn breaks(&self, style: &Style, scene: &mut Scene, taken: &mut Obstacles) {
        let (px, small, foot) = (style.font_px, style.small(), self.plot.bottom);
        let head = foot - px * 0.6;
        let step = small * text::LINE * 1.2;
        let places: Vec<f64> = self.breaks.iter().map(|gap| self.x.at(f64::from(gap.first_year) - 0.5)).collect();
        // In a low picture the line comes down to the names.
        let seen: Vec<Point> =
            self.observed.iter().map(|seen| at(self.x_of(seen.year), self.y.at(seen.persons))).collect();
        taken.add_line(&seen);
        for x in &places {
            taken.add_line(&[at(*x, head), at(*x, foot)]);
        }
        for (gap, x) in self.breaks.iter().zip(places.iter().copied()) {
            let spots = [
                (Align::Middle, 0.0, 0.0),
                (Align::End, 0.4, 0.0),
                (Align::Start, -0.4, 0.0),
                (Align::End, 0.4, 1.0),
                (Align::Middle, 0.0, 1.0),
            ];
            let chosen = spots.into_iter().find_map(|(align, aside, row)| {
                let y = head - small * 0.85 - row * step;
                let label =
                    Label::plain(words::census(gap.census), at(x + aside * px, y), align, style.palette.quiet, small);
                // More than a blank lies between two names, or they read as one.
                let (near, aside) = (label.area().grown(px * 0.1), px * 0.6);
                let area = Rect::new(near.left - aside, near.top, near.right + aside, near.bottom);
                let inside = self.plot.left <= near.left && near.right <= self.plot.right;
                // A name above somebody else's mark would seem to belong to it.
                let own = row > 0.0 || places.iter().all(|mark| *mark == x || *mark < near.left || near.right < *mark);
                (inside && own && taken.are_clear_of(&area)).then_some((label, row))
            });
            let rise = chosen.as_ref().map_or(0.0, |(_, row)| row * step);
            scene.upright(x, head - rise, foot, 1.0, style.palette.quiet);
            if let Some((label, _)) = chosen {
                taken.add_box(label.area());
                scene.text(label);
            }
        }
    }

    /// What is known is drawn through; what lies between known years is only dotted; across a
    /// census nothing is joined.
    pub(crate) fn lines(&self, style: &Style, scene: &mut Scene, taken: &mut Obstacles) {
        let (ink, weight) = (style.palette.ink, style.weight());
        let width = 2.0 * weight;
        let mut run: Vec<Point> = Vec::new();
        let mut runs: Vec<Vec<Point>> = Vec::new();
        for (index, seen) in self.observed.iter().enumerate() {
            let place = at(self.x_of(seen.year), self.y.at(seen.persons));
            let Some(before) = index.checked_sub(1).map(|i| self.observed[i]) else {
                run.push(place);
                continue;
            };
            let broken = (self.breaks.iter()).any(|gap| before.year < gap.first_year && gap.first_year <= seen.year);
            let known = seen.year == before.year + 1 && seen.exact && before.exact;
            if broken || !known {
                runs.push(std::mem::take(&mut run));
            }
            if !broken && !known {
                let from = at(self.x_of(before.year), self.y.at(before.persons));
                let dots = (1.2 * weight, 3.8 * weight);
                taken.add_line(&[from, place]);
                scene.dashed(vec![from, place], style.palette.quiet, 1.2 * weight, dots);
            }
            run.push(place);
        }
        runs.push(run);
        let lonely: Vec<Point> = (runs.iter()).filter(|run| run.len() == 1).map(|run| run[0]).collect();
        for run in runs.into_iter().filter(|run| run.len() > 1) {
            taken.add_line(&run);
            scene.line(run, ink, width);
        }
        for place in lonely {
            let exact = (self.observed.iter()).any(|seen| seen.exact && self.x_of(seen.year) == place.x);
            scene.disc(place, 2.6 * weight, ink);
            if !exact {
                scene.disc(place, 1.5 * weight, style.palette.paper);
            }
        }
    }
}
