//! The fields of the file and what they are made from.

use serde::{Deserialize, Serialize};

use super::{FORMAT, VERSION};
use crate::area::Area;
use crate::choice::Scenario;
use crate::course::Course;
use crate::event::Event;
use crate::homes::{Building, Homes};
use crate::link::ENGINE_VERSION;
use crate::names::Names;
use crate::totals::Tie;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub(super) format: String,
    pub(super) version: u32,
    #[serde(default)]
    pub(super) edition: String,
    #[serde(default)]
    pub(super) engine: String,
    #[serde(default = "default_year")]
    pub(super) target_year: i32,
    #[serde(default = "default_homes")]
    pub(super) homes: String,
    #[serde(default)]
    pub(super) deviations: Vec<Deviation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) events: Vec<Incident>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) settings: Vec<Entered>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) totals: Vec<ToMeet>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) building: Option<String>,
}

/// A deviation: `value` alone, `value` with `from`, with `from` and `to`, or `points`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Deviation {
    pub(super) lever: String,
    #[serde(default = "city")]
    pub(super) area: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) from: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) points: Option<Vec<(i32, f64)>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Incident {
    pub(super) year: i32,
    pub(super) persons: f64,
    pub(super) kind: String,
    #[serde(default = "city")]
    pub(super) area: String,
    #[serde(default)]
    pub(super) leaving_percent: f64,
    #[serde(default = "next_year")]
    pub(super) after_years: i32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entered {
    pub(super) setting: String,
    #[serde(default = "city")]
    pub(super) area: String,
    pub(super) value: f64,
}

/// Persons to be met: year and persons at points.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ToMeet {
    #[serde(default = "whole_city")]
    pub(super) areas: Vec<String>,
    #[serde(default = "everybody")]
    pub(super) ages: String,
    pub(super) points: Vec<(i32, f64)>,
}

impl Document {
    pub(super) fn of(scenario: &Scenario, names: &Names<'_>) -> Self {
        let area_id = |area: Area| names.area(area).map(str::to_owned);
        let building = scenario.building();
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            edition: names.edition.to_owned(),
            engine: ENGINE_VERSION.to_owned(),
            target_year: scenario.target_year(),
            homes: scenario.homes().name().to_owned(),
            deviations: scenario
                .deviations()
                .filter_map(|(lever, area, course)| {
                    Some(Deviation::of(lever.file_name(&names.kinds)?, area_id(area)?, course))
                })
                .collect(),
            events: scenario.events().iter().filter_map(|event| Incident::of(event, names)).collect(),
            settings: scenario
                .settings()
                .filter_map(|(setting, area, value)| {
                    Some(Entered { setting: setting.file_name().to_owned(), area: area_id(area)?, value })
                })
                .collect(),
            totals: scenario.ties().iter().filter_map(|tie| ToMeet::of(tie, names)).collect(),
            building: (building != Building::default()).then(|| building.name().to_owned()),
        }
    }
}

impl Deviation {
    fn of(lever: String, area: String, course: &Course) -> Self {
        let plain = Self { lever, area, value: None, from: None, to: None, points: None };
        match course {
            Course::Always(value) => Self { value: Some(*value), ..plain },
            Course::From { value, first } => Self { value: Some(*value), from: Some(*first), ..plain },
            Course::Span { value, first, last } => {
                Self { value: Some(*value), from: Some(*first), to: Some(*last), ..plain }
            }
            Course::Points(points) => Self { points: Some(points.clone()), ..plain },
        }
    }

    pub(super) fn course(&self) -> Option<Course> {
        let course = match (self.value, self.from, self.to, &self.points) {
            (Some(value), None, None, None) => Course::Always(value),
            (Some(value), Some(first), None, None) => Course::From { value, first },
            (Some(value), Some(first), Some(last), None) => Course::Span { value, first, last },
            (None, None, None, Some(points)) => Course::Points(points.clone()),
            _ => return None,
        };
        course.is_sound().then_some(course)
    }
}

impl Incident {
    fn of(event: &Event, names: &Names<'_>) -> Option<Self> {
        Some(Self {
            year: event.year,
            persons: event.persons,
            kind: (*names.kinds.get(event.kind)?).to_owned(),
            area: names.area(event.area)?.to_owned(),
            leaving_percent: event.leaving,
            after_years: event.after,
        })
    }
}

impl ToMeet {
    fn of(tie: &Tie, names: &Names<'_>) -> Option<Self> {
        let areas = tie.area_ids(names)?.into_iter().map(str::to_owned).collect();
        Some(Self { areas, ages: tie.group(), points: tie.points().to_vec() })
    }
}

fn default_year() -> i32 {
    Scenario::default().target_year()
}

fn default_homes() -> String {
    Homes::default().name().to_owned()
}

fn city() -> String {
    Area::CITY_ID.to_owned()
}

fn whole_city() -> Vec<String> {
    vec![city()]
}

fn everybody() -> String {
    "all".to_owned()
}

fn next_year() -> i32 {
    1
}
