//! A scenario in a file: JSON, described by `www/scenario.schema.json`.

mod document;
mod fault;
mod fields;

use serde_json::Value;

use crate::area::Area;
use crate::choice::{Scenario, TARGET_YEARS};
use crate::event::Event;
use crate::homes::{Building, Homes};
use crate::lever::Lever;
use crate::names::Names;
use crate::setting::Setting;
use crate::totals::Tie;

use document::{Deviation, Document, Entered, Incident, ToMeet};
pub use fault::{Expected, FileFault};
pub(crate) use fields::{of_form, read_fields, shown};

pub(crate) const FORMAT: &str = "insek-scenario";
pub(crate) const VERSION: u32 = 1;

/// Writes a scenario as a file.
pub fn write(scenario: &Scenario, names: &Names<'_>) -> String {
    let document = Document::of(scenario, names);
    // Plain strings and finite numbers: there is nothing that JSON could refuse.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// What a set of scenarios says once for all of them.
const OF_THE_FILE: [&str; 4] = ["format", "version", "edition", "engine"];

/// The fields of a scenario alone, for a file that holds several.
pub(crate) fn fields(scenario: &Scenario, names: &Names<'_>) -> Value {
    let mut fields = serde_json::to_value(Document::of(scenario, names)).unwrap_or_default();
    if let Some(fields) = fields.as_object_mut() {
        OF_THE_FILE.iter().for_each(|name| drop(fields.remove(*name)));
    }
    fields
}

/// Reads a scenario from a file; any fault refuses it.
///
/// # Errors
/// Text that is not such a file, another version, and every value outside its range: each named with its place.
pub fn read(text: &str, names: &Names<'_>) -> Result<Scenario, Vec<FileFault>> {
    let text = text.trim_start_matches('\u{feff}');
    let document: Document = serde_json::from_str(text).map_err(|error| {
        vec![fault(&format!("{}:{}", error.line(), error.column()), String::new(), Expected::Form(error.to_string()))]
    })?;
    if document.format != FORMAT {
        return Err(vec![fault("format", format!("\"{}\"", document.format), Expected::Only(format!("\"{FORMAT}\"")))]);
    }
    if document.version != VERSION {
        return Err(vec![fault("version", document.version.to_string(), Expected::Only(VERSION.to_string()))]);
    }
    let mut reader = Taken { scenario: Scenario::default(), faults: Vec::new() };
    reader.take(|scenario| Ok(scenario.with_target_year(target_year(document.target_year, "target_year")?)));
    reader.take(|scenario| Ok(scenario.with_homes(homes(&document.homes, "homes")?)));
    if let Some(name) = &document.building {
        reader.take(|scenario| Ok(scenario.with_building(building(name, "building")?)));
    }
    for (index, deviation) in document.deviations.iter().enumerate() {
        reader.take(|scenario| read_deviation(scenario, deviation, &format!("deviations[{index}]"), names));
    }
    for (index, entered) in document.settings.iter().enumerate() {
        reader.take(|scenario| read_setting(scenario, entered, &format!("settings[{index}]"), names));
    }
    let mut events: Vec<Event> = Vec::new();
    for (index, event) in document.events.iter().enumerate() {
        match read_event(event, &format!("events[{index}]"), names) {
            Ok(event) => events.push(event),
            Err(fault) => reader.faults.push(fault),
        }
    }
    if document.events.len() > Event::MOST {
        reader.faults.push(too_many_events("events", document.events.len()));
    }
    let mut ties: Vec<Tie> = Vec::new();
    for (index, total) in document.totals.iter().enumerate() {
        match read_total(total, &format!("totals[{index}]"), names) {
            Ok(tie) => ties.push(tie),
            Err(fault) => reader.faults.push(fault),
        }
    }
    if ties.len() > Tie::MOST {
        reader.faults.push(fault("totals", ties.len().to_string(), Expected::AtMost(Tie::MOST as f64)));
    }
    if reader.faults.is_empty() { Ok(reader.scenario.with_events(events).with_ties(ties)) } else { Err(reader.faults) }
}

/// What could be taken of a file, and what could not.
struct Taken {
    scenario: Scenario,
    faults: Vec<FileFault>,
}

impl Taken {
    fn take(&mut self, read: impl FnOnce(Scenario) -> Result<Scenario, FileFault>) {
        match read(self.scenario.clone()) {
            Ok(next) => self.scenario = next,
            Err(fault) => self.faults.push(fault),
        }
    }
}

fn fault(place: &str, found: String, expected: Expected) -> FileFault {
    FileFault { place: place.to_owned(), found, expected }
}

fn too_many_events(place: &str, found: usize) -> FileFault {
    fault(place, found.to_string(), Expected::AtMost(Event::MOST as f64))
}

fn target_year(year: i32, place: &str) -> Result<i32, FileFault> {
    let (first, last) = (*TARGET_YEARS.start(), *TARGET_YEARS.end());
    if TARGET_YEARS.contains(&year) {
        Ok(year)
    } else {
        Err(fault(place, year.to_string(), Expected::Years(first, last)))
    }
}

fn homes(name: &str, place: &str) -> Result<Homes, FileFault> {
    Homes::from_name(name).ok_or_else(|| unknown(place, name, Homes::ALL.iter().map(|(name, _)| *name)))
}

fn building(name: &str, place: &str) -> Result<Building, FileFault> {
    Building::from_name(name).ok_or_else(|| unknown(place, name, Building::ALL.iter().map(|(name, _)| *name)))
}

fn read_deviation(
    scenario: Scenario,
    deviation: &Deviation,
    place: &str,
    names: &Names<'_>,
) -> Result<Scenario, FileFault> {
    let lever = Lever::from_file_name(&deviation.lever, &names.kinds).ok_or_else(|| {
        let known: Vec<String> =
            Lever::all(names.kinds.len()).filter_map(|lever| lever.file_name(&names.kinds)).collect();
        unknown(&format!("{place}.lever"), &deviation.lever, known.iter().map(String::as_str))
    })?;
    let area = read_area(&deviation.area, place, names)?;
    let course = deviation.course().ok_or_else(|| fault(place, String::new(), Expected::Course))?;
    if course.most() > lever.most() {
        let place = format!("{place}.value");
        return Err(fault(&place, course.most().to_string(), Expected::AtMost(lever.most())));
    }
    Ok(scenario.with_course(lever, area, course))
}

fn read_setting(scenario: Scenario, entered: &Entered, place: &str, names: &Names<'_>) -> Result<Scenario, FileFault> {
    let setting = Setting::ALL.into_iter().find(|setting| setting.file_name() == entered.setting).ok_or_else(|| {
        unknown(&format!("{place}.setting"), &entered.setting, Setting::ALL.map(Setting::file_name).into_iter())
    })?;
    let area = read_area(&entered.area, place, names)?;
    if area != Area::City && !setting.by_district() {
        let (found, city) = (format!("\"{}\"", entered.area), format!("\"{}\"", Area::CITY_ID));
        return Err(fault(&format!("{place}.area"), found, Expected::Only(city)));
    }
    if !setting.allows(entered.value) {
        return Err(fault(&format!("{place}.value"), entered.value.to_string(), Expected::InRange));
    }
    Ok(scenario.with_setting(setting, area, Some(entered.value)))
}

fn read_event(event: &Incident, place: &str, names: &Names<'_>) -> Result<Event, FileFault> {
    let kind = names
        .kinds
        .iter()
        .position(|kind| *kind == event.kind)
        .ok_or_else(|| unknown(&format!("{place}.kind"), &event.kind, names.kinds.iter().copied()))?;
    let area = read_area(&event.area, place, names)?;
    let read = Event {
        year: event.year,
        persons: event.persons,
        kind,
        area,
        leaving: event.leaving_percent,
        after: event.after_years,
    };
    if read.is_sound() { Ok(read) } else { Err(fault(place, String::new(), Expected::Figures)) }
}

fn read_total(total: &ToMeet, place: &str, names: &Names<'_>) -> Result<Tie, FileFault> {
    let area = |(index, id): (usize, &String)| {
        let of = format!("{place}.areas[{index}]");
        names.find(id).ok_or_else(|| fault(&of, id.clone(), Expected::Area))
    };
    let areas = total.areas.iter().enumerate().map(area).collect::<Result<_, _>>()?;
    let ages = Tie::read_group(&total.ages)
        .ok_or_else(|| fault(&format!("{place}.ages"), total.ages.clone(), Expected::Ages))?;
    Tie::new(areas, ages, total.points.clone()).ok_or_else(|| fault(place, String::new(), Expected::Points))
}

fn read_area(id: &str, place: &str, names: &Names<'_>) -> Result<Area, FileFault> {
    names.find(id).ok_or_else(|| fault(&format!("{place}.area"), id.to_owned(), Expected::Area))
}

fn unknown<'a>(place: &str, found: &str, known: impl Iterator<Item = &'a str>) -> FileFault {
    fault(place, found.to_owned(), Expected::OneOf(known.map(str::to_owned).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Course;

    fn names() -> Names<'static> {
        Names { regions: vec!["1", "18"], kinds: vec!["flucht"], edition: "x" }
    }

    #[test]
    fn a_file_restores_the_scenario() {
        let here = Area::District(1);
        let event = Event { year: 2027, persons: 200.0, kind: 0, area: here, leaving: 50.0, after: 3 };
        let scenario = Scenario::default()
            .with_deviation(Lever::Infill, here, 12.0)
            .with_deviation(Lever::LifeExpectancy, Area::City, -0.5)
            .with_course(Lever::Kind(0), Area::City, Course::From { value: 10.0, first: 2030 })
            .with_course(Lever::Fertility, here, Course::Span { value: 0.1, first: 2030, last: 2035 })
            .with_course(Lever::Moves, here, Course::Points(vec![(2026, 0.0), (2030, 5.5)]))
            .with_events([event, Event { area: Area::City, ..event }])
            .with_setting(Setting::Participation, here, Some(40.0))
            .with_setting(Setting::HouseholdSize, Area::City, Some(1.9))
            .with_building(Building::Terraced)
            .with_homes(Homes::Ignore)
            .with_target_year(2035);
        assert_eq!(read(&write(&scenario, &names()), &names()), Ok(scenario));
    }

    fn check(text: &str, expected: &str) {
        let faults = read(text, &names()).unwrap_err();
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(said.join("\n"), expected, "{text}");
    }

    #[test]
    fn faults_name_the_place_the_value_and_what_was_expected() {
        let with = |rest: &str| format!("{{\"format\":\"insek-scenario\",\"version\":1{rest}}}");
        check("{}", "1:2: missing field `format` at line 1 column 2");
        check("{\"format\":\"x\",\"version\":1}", "format: \"x\", expected \"insek-scenario\"");
        check("{\"format\":\"insek-scenario\",\"version\":9}", "version: 9, expected 1");
        check(&with(",\"target_year\":1999"), "target_year: 1999, expected a year from 2026 to 2070");
        check(&with(",\"homes\":\"x\""), "homes: \"x\", expected one of limit, attract, ignore");
        check(
            &with(",\"deviations\":[{\"lever\":\"x\",\"value\":1}]"),
            "deviations[0].lever: \"x\", expected one of arrivals, departures, fertility, life_expectancy, infill, \
             life_expectancy_women, life_expectancy_men, mean_age_at_birth, moves, construction, conversion, kept_free, \
             persons_per_dwelling, occupancy_trend, arrivals_under_18, arrivals_18_to_24, arrivals_25_to_29, arrivals_30_to_49, \
             arrivals_50_to_64, arrivals_from_65, departures_under_18, departures_18_to_24, departures_25_to_29, \
             departures_30_to_49, departures_50_to_64, departures_from_65, arrivals:flucht",
        );
        check(
            &with(",\"deviations\":[{\"lever\":\"infill\",\"points\":[[2030,1],[2030,2]]}]"),
            "deviations[0]: expected value, value and from, value, from and to, or two points or more in order",
        );
        check(
            &with(",\"events\":[{\"year\":2027,\"persons\":1,\"kind\":\"x\"}]"),
            "events[0].kind: \"x\", expected one of flucht",
        );
        check(
            &with(",\"events\":[{\"year\":2027,\"persons\":-1,\"kind\":\"flucht\"}]"),
            "events[0]: a figure is out of range",
        );
        check(
            &with(",\"settings\":[{\"setting\":\"class_size\",\"value\":0}]"),
            "settings[0].value: 0 is out of range",
        );
        check(&with(",\"building\":\"x\""), "building: \"x\", expected one of bestand, efh, zfh, rh, mfh");
        check(
            &with(",\"deviations\":[{\"lever\":\"infill\",\"area\":\"99\",\"value\":1}]"),
            "deviations[0].area: \"99\", expected \"stadt\" or a district's number",
        );
        check(
            &with(",\"deviations\":[{\"lever\":\"fertility\",\"value\":1e10}]"),
            "deviations[0].value: 10000000000, expected 1000000000 at most",
        );
    }

    #[test]
    fn every_fault_has_a_line() {
        let text = "{\"format\":\"insek-scenario\",\"version\":1,\"target_year\":1999,\"homes\":\"x\",\
            \"deviations\":[{\"lever\":\"infill\",\"area\":\"99\",\"value\":1}]}";
        check(
            text,
            "target_year: 1999, expected a year from 2026 to 2070\nhomes: \"x\", expected one of limit, attract, ignore\n\
             deviations[0].area: \"99\", expected \"stadt\" or a district's number",
        );
    }

    #[test]
    fn a_byte_order_mark_is_no_fault() {
        assert!(read("\u{feff}{\"format\":\"insek-scenario\",\"version\":1}", &names()).is_ok());
    }
}
