//! "Stadtteile": a cartogram of the districts as circles at their real places.

mod drawn;
mod ground;
mod hatch;
mod layout;
mod map;
mod memo;
mod names;
mod outline;
mod place;
mod probe;
mod ranged;
mod ranking;
mod table;

use std::rc::Rc;
use std::sync::Arc;

use locale::Text;
use locale::numbers::Rounding;

pub use self::drawn::DistrictBand;
use self::names::Name;
pub use self::outline::Corner;
pub use self::ranged::{RangedDistricts, RangedRanking};
pub use self::ranking::Ranking;
use crate::geometry::{Point, Rect};
use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// What a district's colour and sign compare the scenario with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChangeAgainst {
    /// The base year: how the district changes.
    #[default]
    BaseYear,
    /// The baseline in the target year: what the scenario does to it.
    Baseline,
}

/// One district.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    /// The city's number of the district.
    pub id: String,
    /// Official name, for the table.
    pub name: String,
    /// Short name that fits into a circle: "Uniwohnstadt".
    pub label: String,
    /// Degrees east, WGS84.
    pub lon: f64,
    /// Degrees north, WGS84.
    pub lat: f64,
    /// Persons in the base year: the circle's area.
    pub base_year: f64,
    /// Persons in the target year, baseline.
    pub baseline: f64,
    /// Persons in the target year, scenario.
    pub scenario: f64,
}

/// The districts of the city.
#[derive(Clone, Debug, PartialEq)]
pub struct Districts {
    /// Year of the circles' areas.
    pub base_year: i32,
    /// Year of baseline and scenario.
    pub target_year: i32,
    /// The districts, in the order of the table.
    pub districts: Vec<District>,
    /// Index of the chosen district.
    pub selected: Option<usize>,
    /// What the change is measured against.
    pub against: ChangeAgainst,
    /// How exactly figures may be printed.
    pub rounding: Rounding,
    /// Whether the ages of the base year are an estimate, which the table's caption says.
    pub estimated: bool,
    /// Where they are known the picture is a map.
    pub map: Option<Map>,
}

/// Which district of a map lies under a point in CSS pixels.
type Hit = fn(&Districts, &Arc<Vec<Corner>>, &Style, f64, f64) -> Option<usize>;
/// The box around a district of a map in CSS pixels.
type Reach = fn(&Districts, &Arc<Vec<Corner>>, &Style, usize) -> Option<Rect>;

/// Outlines of the districts, and how they are drawn: so a page without any carries no map.
#[derive(Clone, Debug)]
pub struct Map {
    corners: Arc<Vec<Corner>>,
    scene: fn(&Districts, &Arc<Vec<Corner>>, &Style) -> Scene,
    hit: Hit,
    reach: Reach,
    /// What its colours say.
    pub unit: Text,
}

/// The same ones: nobody makes them twice.
impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.corners, &other.corners)
    }
}

/// Where a district's circle lies in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Circle {
    /// Centre in CSS pixels.
    pub center: Point,
    /// Radius in CSS pixels.
    pub radius: f64,
}

/// Where circles and names stand. It depends on places, names, the base year and the style alone:
/// nothing jumps while a lever moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    circles: Vec<Circle>,
    names: Vec<Name>,
}

impl Plan {
    /// The circles in the order of the districts.
    #[must_use]
    pub fn circles(&self) -> &[Circle] {
        &self.circles
    }

    /// The district at (`x`, `y`) in CSS pixels from the picture's upper left corner. A small
    /// circle can also be hit a little beside it, as a finger does.
    #[must_use]
    pub fn hit(&self, x: f64, y: f64) -> Option<usize> {
        /// Half the size that a target for fingers should have.
        const FINGER: f64 = 22.0;
        let point = Point { x, y };
        (self.circles.iter())
            .map(|circle| (circle.center.distance(point), circle.radius))
            .enumerate()
            .filter(|(_, (distance, radius))| *distance <= radius.max(FINGER))
            .min_by(|(_, a), (_, b)| (a.0 - a.1).total_cmp(&(b.0 - b.1)))
            .map(|(index, _)| index)
    }
}

impl Districts {
    /// Change of a district in the scenario in per cent, told from the persons as they are shown, or `None` where there is nobody to
    /// compare with.
    #[must_use]
    pub fn change_percent(&self, district: &District) -> Option<f64> {
        let reference = match self.against {
            ChangeAgainst::BaseYear => district.base_year,
            ChangeAgainst::Baseline => district.baseline,
        };
        let [persons, reference] = [district.scenario, reference].map(|persons| self.rounding.apply(persons));
        (reference > 0.0).then(|| (persons / reference - 1.0) * 100.0)
    }

    /// Where circles and names stand in a picture of this style.
    #[must_use]
    pub fn plan(&self, style: &Style) -> Rc<Plan> {
        memo::plan(self, style)
    }

    /// The district at (`x`, `y`) in CSS pixels: [`Plan::hit`].
    #[must_use]
    pub fn hit(&self, style: &Style, x: f64, y: f64) -> Option<usize> {
        match &self.map {
            Some(map) => (map.hit)(self, &map.corners, style, x, y),
            None => self.plan(style).hit(x, y),
        }
    }

    /// The change in per cent, either way, that gets the strongest colour: 5, 10, 20, 50 or 100,
    /// whichever holds all districts. For the legend.
    #[must_use]
    pub fn strongest_change(&self) -> f64 {
        let largest = (self.districts.iter())
            .filter_map(|district| self.change_percent(district))
            .fold(0.0, |most: f64, change| most.max(change.abs()));
        [5.0, 10.0, 20.0, 50.0].into_iter().find(|cap| largest <= *cap).unwrap_or(100.0)
    }
}

impl Drawable for Districts {
    fn scene(&self, style: &Style) -> Scene {
        match &self.map {
            Some(map) => (map.scene)(self, &map.corners, style),
            None => layout::scene(self, &self.plan(style), style),
        }
    }
}

impl Chart for Districts {
    fn cells(&self) -> Table<Cell> {
        table::table(self)
    }
}
