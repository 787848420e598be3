//! A scenario as a value: what deviates from the baseline, and nothing else.

use std::sync::Arc;

use crate::area::Area;
use crate::course::Course;
use crate::event::Event;
use crate::homes::{Building, Homes};
use crate::lever::Lever;
use crate::setting::Setting;
use crate::tie::Tie;

/// First and last year that a scenario can be about.
pub const TARGET_YEARS: std::ops::RangeInclusive<i32> = 2026..=2070;
/// The year that a scenario is about unless it says otherwise.
pub const DEFAULT_TARGET_YEAR: i32 = 2050;
/// Less than any lever's step by far: the trace of adding and subtracting decimals.
const NOTHING: f64 = 1e-9;

/// Deviations from the baseline by lever and area, events, settings, totals to be met, the target year and the role of dwellings.
///
/// The default is the baseline. Deviations of the city and of a district add up.
///
/// ```
/// use scenario::{Area, Course, Lever, Scenario};
///
/// let more = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 300.0);
/// assert_eq!(more.deviation(Lever::Arrivals, Area::City), 300.0);
/// assert!(more.with_deviation(Lever::Arrivals, Area::City, 0.0).is_baseline());
///
/// let later = Course::From { value: 300.0, first: 2030 };
/// let scenario = Scenario::default().with_course(Lever::Arrivals, Area::City, later.clone());
/// assert_eq!(scenario.course(Lever::Arrivals, Area::City), Some(&later));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// In the order of levers and areas; none of them 0, but where that keeps a lever from following others.
    deviations: Vec<((Lever, Area), Course)>,
    /// In the order in which they were added.
    events: Vec<Event>,
    /// In the order of settings and areas.
    settings: Vec<((Setting, Area), f64)>,
    /// In the order in which they were added.
    ties: Option<Arc<Vec<Tie>>>,
    building: Building,
    target_year: i32,
    homes: Homes,
    /// Parts of a link that this version does not know, kept so that passing a link on loses nothing.
    pub(crate) unknown: Vec<(String, String)>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            deviations: Vec::new(),
            events: Vec::new(),
            settings: Vec::new(),
            ties: None,
            building: Building::default(),
            target_year: DEFAULT_TARGET_YEAR,
            homes: Homes::default(),
            unknown: Vec::new(),
        }
    }
}

impl Scenario {
    /// Deviation of a lever in an area that holds in every year, in the lever's unit; 0 where there is none or where it
    /// changes over time (see [`Scenario::course`]).
    pub fn deviation(&self, lever: Lever, area: Area) -> f64 {
        match self.course(lever, area) {
            Some(Course::Always(value)) => *value,
            _ => 0.0,
        }
    }

    /// The course of a lever's deviation in an area, if there is one.
    pub fn course(&self, lever: Lever, area: Area) -> Option<&Course> {
        self.deviations.iter().find(|(key, _)| *key == (lever, area)).map(|(_, course)| course)
    }

    /// Every deviation, by lever, the city before its districts.
    pub fn deviations(&self) -> impl Iterator<Item = (Lever, Area, &Course)> {
        self.deviations.iter().map(|((lever, area), course)| (*lever, *area, course))
    }

    /// The same scenario with another deviation in all years; 0 takes it away, and so does a number that is not finite. A lever that
    /// [follows](Lever::follows) others stays at 0 then; [`Scenario::without`] lets it follow again.
    #[must_use]
    pub fn with_deviation(self, lever: Lever, area: Area, value: f64) -> Self {
        let most = lever.most();
        let value = if value.abs() > most { most.copysign(value) } else { value };
        self.with_course(lever, area, Course::Always(value))
    }

    /// The same scenario with another course of a deviation; one that is 0 throughout takes it away, and so does one that
    /// is not sound or goes beyond [`Lever::most`].
    #[must_use]
    pub fn with_course(self, lever: Lever, area: Area, course: Course) -> Self {
        let key = (lever, area);
        let mut scenario = self.without(lever, area);
        let says = lever.follows() || course.most() > NOTHING;
        if course.is_sound() && says && course.most() <= lever.most() {
            let place = scenario.deviations.partition_point(|(other, _)| *other < key);
            scenario.deviations.insert(place, (key, course));
        }
        scenario
    }

    /// The same scenario without a course of its own for a lever in an area.
    #[must_use]
    pub fn without(mut self, lever: Lever, area: Area) -> Self {
        self.deviations.retain(|(other, _)| *other != (lever, area));
        self
    }

    /// Every event, in the order in which they were added.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The same scenario with other events; those that are not sound and those beyond [`Event::MOST`] are left out.
    #[must_use]
    pub fn with_events(mut self, events: impl IntoIterator<Item = Event>) -> Self {
        self.events = events.into_iter().filter(Event::is_sound).take(Event::MOST).collect();
        self
    }

    /// Totals that it is tied to, in the order in which they were added.
    pub fn ties(&self) -> &[Tie] {
        self.ties.as_ref().map_or(&[], |ties| ties)
    }

    /// The same scenario tied to other totals; those beyond [`Tie::MOST`] are left out.
    #[must_use]
    pub fn with_ties(mut self, ties: impl IntoIterator<Item = Tie>) -> Self {
        let ties: Vec<Tie> = ties.into_iter().take(Tie::MOST).collect();
        self.ties = (!ties.is_empty()).then(|| Arc::new(ties));
        self
    }

    /// What was entered for an area itself; `None` where nothing was.
    pub fn setting(&self, setting: Setting, area: Area) -> Option<f64> {
        self.settings.iter().find(|(key, _)| *key == (setting, area)).map(|(_, value)| *value)
    }

    /// What holds in an area: its own value, or that of the city.
    pub fn setting_in(&self, setting: Setting, area: Area) -> Option<f64> {
        self.setting(setting, area).or_else(|| self.setting(setting, Area::City))
    }

    /// Every setting, the city before its districts.
    pub fn settings(&self) -> impl Iterator<Item = (Setting, Area, f64)> {
        self.settings.iter().map(|&((setting, area), value)| (setting, area, value))
    }

    /// The same scenario with another value; `None` takes it away, and so does one that the setting does not allow.
    #[must_use]
    pub fn with_setting(mut self, setting: Setting, area: Area, value: Option<f64>) -> Self {
        let key = (setting, area);
        self.settings.retain(|(other, _)| *other != key);
        let here = area == Area::City || setting.by_district();
        if let Some(value) = value.filter(|value| here && setting.allows(*value)) {
            let place = self.settings.partition_point(|(other, _)| *other < key);
            self.settings.insert(place, (key, value));
        }
        self
    }

    /// The type of the buildings of the infill programme.
    pub fn building(&self) -> Building {
        self.building
    }

    /// The same scenario with another type of buildings.
    #[must_use]
    pub fn with_building(mut self, building: Building) -> Self {
        self.building = building;
        self
    }

    /// The year whose 31 December the scenario is about.
    pub fn target_year(&self) -> i32 {
        self.target_year
    }

    /// The same scenario about another year, brought into [`TARGET_YEARS`].
    #[must_use]
    pub fn with_target_year(mut self, year: i32) -> Self {
        self.target_year = year.clamp(*TARGET_YEARS.start(), *TARGET_YEARS.end());
        self
    }

    /// What the number of dwellings does to arrivals.
    pub fn homes(&self) -> Homes {
        self.homes
    }

    /// The same scenario with another role of dwellings.
    #[must_use]
    pub fn with_homes(mut self, homes: Homes) -> Self {
        self.homes = homes;
        self
    }

    /// Whether it projects as the baseline does; the other settings and the type of buildings act on infill only, and the target
    /// year only says where to look.
    pub fn is_baseline(&self) -> bool {
        let held = self.setting(Setting::DistrictPersistence, Area::City);
        self.deviations.iter().all(|(_, course)| course.most() <= NOTHING)
            && self.events.is_empty()
            && self.ties.is_none()
            && self.homes == Homes::default()
            && held.is_none()
    }
}
