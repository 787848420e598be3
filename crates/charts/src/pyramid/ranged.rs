//! The pyramid with what its draws say: a whisker at the end of each bar.

use locale::charts::{column, pyramid};

use super::Pyramid;
use super::layout::{Side, reaching};
use crate::band::Band;
use crate::probe::{Probe, Probed};
use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};
use crate::whisker::{Way, Whisker};

/// Half the length of a cap against the height of an age group.
const CAP: f64 = 0.2;
/// The same in CSS pixels at lines of ordinary weight: in a high picture caps stay caps.
const LONGEST_CAP: f64 = 3.6;

/// A pyramid with the ranges of its draws in the target year.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedPyramid<'a> {
    /// What is calculated without errors.
    pub chart: &'a Pyramid,
    /// Persons of each age group in the draws of the scenario, `[women, men]`, in the order of [`Pyramid::bands`]; groups beyond the last
    /// have none.
    pub scenario: Vec<[Band; 2]>,
}

impl RangedPyramid<'_> {
    /// The bands of a sex, as persons can be, one for each group that is drawn.
    fn of_sex(&self, sex: usize) -> impl Iterator<Item = Band> {
        self.scenario.iter().take(self.chart.bands.len()).map(move |both| both[sex].of_persons())
    }

    fn whiskers(&self, side: &Side<'_>, style: &Style, scene: &mut Scene) {
        for (group, band) in self.of_sex(side.sex).enumerate() {
            let [low, lower, upper, high] = band.figures().map(|persons| side.x.at(persons));
            let whisker = Whisker {
                way: Way::Level,
                across: side.foot(group) - side.row / 2.0,
                wide: [low, high],
                narrow: Some([lower, upper]),
                cap: (side.row * CAP).min(LONGEST_CAP * style.weight()),
                color: style.palette.ink,
            };
            whisker.draw(scene, style);
        }
    }
}

impl Drawable for RangedPyramid<'_> {
    fn scene(&self, style: &Style) -> Scene {
        let most = [0, 1].into_iter().flat_map(|sex| self.of_sex(sex)).map(|band| band.high).fold(1.0, f64::max);
        reaching(self.chart, style, most, |side, scene| self.whiskers(side, style, scene))
    }
}

impl Chart for RangedPyramid<'_> {
    fn cells(&self) -> Table<Cell> {
        let Table { caption, mut columns, mut rows } = self.chart.cells();
        // Men first, as they stand in the picture; index 1 is male on every sex axis.
        for (sex, name) in
            [(1, pyramid::men()), (0, pyramid::women())].into_iter().filter(|_| !self.scenario.is_empty())
        {
            columns.extend(Band::heads_of(&pyramid::column(name, column::scenario(), self.chart.target_year)));
            let mut bands = self.of_sex(sex);
            rows.iter_mut().for_each(|row| row.extend(Band::persons(bands.next(), self.chart.rounding)));
        }
        Table { caption, columns, rows }
    }
}

/// Age groups stand where they stand without ranges.
impl Probed for RangedPyramid<'_> {
    fn places(&self) -> usize {
        self.chart.places()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        self.chart.at(style, place)
    }

    fn nearest(&self, style: &Style, x: f64, y: f64) -> Option<usize> {
        self.chart.nearest(style, x, y)
    }
}
