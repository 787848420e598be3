//! Totals that a scenario is tied to (Eckwerte): those of an official forecast, of another scenario, or somebody's own.

mod linked;

use std::ops::RangeInclusive;

use cohort::dims::{AGES, OPEN_AGE};

use crate::area::Area;
use crate::names::Names;

pub(crate) use linked::KEY;
use linked::Writer;
pub use linked::may_be_named;

/// Persons of some areas and ages on 31 December, to be met by a projection: at points, straight from the last count to the first of
/// them and from each to the next (an assumption: whoever has figures for every year enters them), and free after the last one.
///
/// Where several ties of a scenario concern the same year, one contains the other or they share nobody; every tie is met at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Tie {
    /// The whole city, or some districts in their order.
    areas: Vec<Area>,
    /// The youngest and the oldest, both included; 100 stands for 100 and over.
    ages: (usize, usize),
    /// Year and persons, the years in order; at least one.
    points: Vec<(i32, f64)>,
    writer: Writer,
}

impl Tie {
    /// Everybody.
    pub const EVERYBODY: (usize, usize) = (0, OPEN_AGE);
    /// Most ties of a scenario, and most points of a tie: more than anybody can tell apart, few enough for a link.
    pub const MOST: usize = 50;
    /// Years that a tie can name.
    pub const YEARS: RangeInclusive<i32> = 2000..=2200;
    /// Most persons: more than in any city, few enough for sums to stay exact.
    pub const MOST_PERSONS: f64 = 100_000_000.0;

    /// Areas and years are put in order; `None` without an area, for the city beside districts, for ages that are none or turned round, without a point,
    /// with a year twice or beyond [`Tie::YEARS`], and with persons that nobody could count.
    ///
    /// ```
    /// use scenario::Area;
    /// use scenario::totals::Tie;
    ///
    /// let tie = Tie::new(vec![Area::City], Tie::EVERYBODY, vec![(2035, 102_000.0), (2030, 101_000.0)]).ok_or("no tie")?;
    /// assert_eq!(tie.points()[0], (2030, 101_000.0));
    /// // Straight from 100,000 at the end of 2025, then from 2030 to 2035; no total after that.
    /// assert_eq!((tie.at((2025, 100_000.0), 2027), tie.at((2025, 100_000.0), 2031)), (Some(100_400.0), Some(101_200.0)));
    /// assert_eq!(tie.at((2025, 100_000.0), 2036), None);
    /// assert!(Tie::new(vec![], Tie::EVERYBODY, vec![(2030, 1.0)]).is_none());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn new(mut areas: Vec<Area>, ages: (usize, usize), mut points: Vec<(i32, f64)>) -> Option<Self> {
        areas.sort_unstable();
        points.sort_by_key(|(year, _)| *year);
        let apart = areas.windows(2).all(|pair| pair[0] != pair[1] && pair[0] != Area::City);
        let known =
            |(year, persons): &(i32, f64)| Self::YEARS.contains(year) && (0.0..=Self::MOST_PERSONS).contains(persons);
        let sound = !areas.is_empty()
            && apart
            && ages.0 <= ages.1
            && ages.1 < AGES
            && (1..=Self::MOST).contains(&points.len())
            && points.iter().all(known)
            && points.windows(2).all(|pair| pair[0].0 < pair[1].0);
        sound.then_some(Self { areas, ages, points, writer: Writer::ONE })
    }

    /// The whole city, or districts in their order.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The youngest and the oldest.
    #[must_use]
    pub fn ages(&self) -> (usize, usize) {
        self.ages
    }

    /// Year and persons, the years in order.
    #[must_use]
    pub fn points(&self) -> &[(i32, f64)] {
        &self.points
    }

    /// Persons on 31 December of a year, straight between the points; `counted` is year and number of the last count, before which and after the
    /// last point there is no total.
    #[must_use]
    pub fn at(&self, counted: (i32, f64), year: i32) -> Option<f64> {
        let after = self.points.iter().position(|(point, _)| *point >= year)?;
        let (to, value) = self.points[after];
        let (from, start) = match after.checked_sub(1).map(|before| self.points[before]) {
            Some(before) if before.0 > counted.0 => before,
            _ => counted,
        };
        if year <= from {
            return None;
        }
        Some(if year == to { value } else { start + (value - start) * f64::from(year - from) / f64::from(to - from) })
    }

    /// Ids of its areas; `None` for a district that is not there.
    pub(crate) fn area_ids<'a>(&self, names: &Names<'a>) -> Option<Vec<&'a str>> {
        self.areas.iter().map(|area| names.area(*area)).collect()
    }
}

/// What meeting a tie took in a year, or how far it is from being met.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Implied {
    /// Position of the tie in the scenario.
    pub tie: usize,
    /// The year.
    pub year: i32,
    /// On the arrivals that are its own, and not those of a tie within it.
    pub arrivals: f64,
    /// On the rates of leaving: above 1 only where `arrivals` is 0.
    pub departures: f64,
    /// How many more arrivals it wants than the scenario without ties, in persons; negative where fewer.
    pub more_arrivals: f64,
    /// How many persons are missing; negative where there are too many, 0 where the total is met to half a person.
    pub missing: f64,
}
