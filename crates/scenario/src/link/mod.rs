//! A scenario in the fragment of a link.
//!
//! [`encode`] and [`decode`] are about the value of its key `s`; [`Fragment`] is about the whole: how it arrives through mail programs,
//! chats and content management systems, and the checksum at its end ([`sealed`]).
//!
//! ```text
//! 1~e_2026-11~m_0.1.0~z_300~z.18_20~f_-5.5~j_2040~h_attract
//! ```
//!
//! The version first, then fields `key_value`. Only what deviates is written. Every character is one that links carry
//! unescaped. After a key, a dot and a district's id make the field that district's.
//!
//! | key | value |
//! | --- | --- |
//! | `e`, `m` | data edition, engine version |
//! | a lever's ([`Lever::link_key`]), such as `z`, `g`, `um`, `f25`, `kflucht` | its deviation from the baseline: `300` in every year, `300:2030` from 2030 on, `300:2030:2040` from 2030 to 2040, `0:2026,300:2035` along points |
//! | `v`, any number of times | an event: year, persons, kind, and of them the percent who leave again after how many years; `2027:200:flucht` or `2027:200:flucht:50:3` |
//! | `ew`, with ages such as `ew0-17`, any number of times | persons to be met: `101000:2030,102500:2040`; of several districts `ew.1.18` |
//! | a setting's ([`Setting::link_key`]), such as `nt`, `ih` | its value |
//! | `nh` | type of the infill programme's buildings ([`Building`]) |
//! | `j`, `h` | target year, role of dwellings |
//!
//! Ids of kinds have hyphens for their underscores.

mod fault;
mod fragment;

pub use fault::LinkFault;
pub use fragment::{Fragment, Seal, of_address, sealed};

use crate::area::Area;
use crate::choice::{Scenario, TARGET_YEARS};
use crate::course::Course;
use crate::decimal;
use crate::event::Event;
use crate::homes::{Building, Homes};
use crate::lever::{Lever, kind_linked, linked};
use crate::names::Names;
use crate::setting::Setting;
use crate::tie::{self, Tie};

/// Version of the engine and of the levers' meaning.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");
/// What the value of the key `s` begins with.
pub const VERSION: &str = "1";

/// Writes a scenario for the fragment; empty for a plain baseline at the default year.
pub fn encode(scenario: &Scenario, names: &Names<'_>) -> String {
    let fields = fields(scenario, names);
    if fields.is_empty() { fields } else { origin(names) + &fields }
}

/// Whether a link holds a scenario to the last digit, and not only to nine decimals.
#[must_use]
pub fn holds(scenario: &Scenario) -> bool {
    let courses = scenario.deviations().all(|(_, _, course)| course.values().all(decimal::holds));
    let events = scenario.events().iter().all(|event| decimal::holds(event.persons) && decimal::holds(event.leaving));
    let ties = scenario.ties().iter().all(Tie::is_held);
    courses && events && ties && scenario.settings().all(|(.., value)| decimal::holds(value))
}

/// What a link begins with, whatever it holds: its version, data edition and engine version.
pub fn origin(names: &Names<'_>) -> String {
    [VERSION, "~e_", names.edition, "~m_", ENGINE_VERSION].concat()
}

/// The fields of a scenario alone, each after its `~`; a set of scenarios names its version, edition and engine once.
pub(crate) fn fields(scenario: &Scenario, names: &Names<'_>) -> String {
    let mut fields = String::new();
    let mut put = |key: &str, area: Area, value: &str| {
        // A district that is not there cannot be named.
        let Some(id) = names.area(area) else { return };
        let district = if area == Area::City { ["", ""] } else { [".", id] };
        for part in ["~", key, district[0], district[1], "_", value] {
            fields.push_str(part);
        }
    };
    for (lever, area, course) in scenario.deviations() {
        if let Some(key) = lever.link_key(&names.kinds) {
            put(&key, area, &course.write());
        }
    }
    for event in scenario.events() {
        if let Some(kind) = names.kinds.get(event.kind) {
            put(EVENT, event.area, &write_event(event, kind));
        }
    }
    for (setting, area, value) in scenario.settings() {
        put(setting.link_key(), area, &decimal::write(value));
    }
    if scenario.building() != Building::default() {
        put(BUILDING, Area::City, scenario.building().name());
    }
    if scenario.target_year() != Scenario::default().target_year() {
        put("j", Area::City, &scenario.target_year().to_string());
    }
    if scenario.homes() != Homes::default() {
        put("h", Area::City, scenario.homes().name());
    }
    for (key, value) in &scenario.unknown {
        put(key, Area::City, value);
    }
    scenario.ties().iter().for_each(|tie| tie.write_field(names, &mut fields));
    fields
}

/// Key of an event.
const EVENT: &str = "v";
/// Key of the type of the infill programme's buildings.
const BUILDING: &str = "nh";

fn write_event(event: &Event, kind: &str) -> String {
    let mut parts = vec![event.year.to_string(), decimal::write(event.persons), linked(kind)];
    if event.leaving > 0.0 {
        parts.extend([decimal::write(event.leaving), event.after.to_string()]);
    }
    parts.join(":")
}

/// Years after which an event's people leave again, where a link does not say so because none do.
const AFTER: i32 = 1;

fn read_event(text: &str, area: Area, names: &Names<'_>) -> Option<Event> {
    let mut parts = text.split(':');
    let year = parts.next()?.parse().ok()?;
    let persons = decimal::parse(parts.next()?)?;
    let kind = kind_linked(parts.next()?, &names.kinds)?;
    let (leaving, after) = match (parts.next(), parts.next(), parts.next()) {
        (None, ..) => (0.0, AFTER),
        (Some(leaving), Some(after), None) => (decimal::parse(leaving)?, after.parse().ok()?),
        _ => return None,
    };
    Some(Event { year, persons, kind, area, leaving, after })
}

/// Reads what [`encode`] wrote, in this or another version, and says what it could not take.
pub fn decode(text: &str, names: &Names<'_>) -> (Scenario, Vec<LinkFault>) {
    let mut scenario = Scenario::default();
    let mut faults = Vec::new();
    let mut fields = text.split('~');
    match fields.next() {
        None | Some("") => return (scenario, faults),
        Some(VERSION) => {}
        Some(other) => return (scenario, vec![LinkFault::Version(shortened(other))]),
    }
    for field in fields {
        let (key, value) = field.split_once('_').unwrap_or((field, ""));
        match read_field(&scenario, key, value, names) {
            Ok(next) => scenario = next,
            Err(fault) => {
                if matches!(fault, LinkFault::UnknownKey(_)) {
                    scenario.unknown.push((key.to_owned(), value.to_owned()));
                }
                faults.push(fault);
            }
        }
    }
    (scenario, faults)
}

/// Reads what [`fields`] wrote, with or without its first `~`.
pub(crate) fn decode_fields(text: &str, names: &Names<'_>) -> (Scenario, Vec<LinkFault>) {
    if text.is_empty() {
        (Scenario::default(), Vec::new())
    } else {
        decode(&[VERSION, "~", text.trim_start_matches('~')].concat(), names)
    }
}

fn read_field(scenario: &Scenario, key: &str, value: &str, names: &Names<'_>) -> Result<Scenario, LinkFault> {
    let bad_value = || LinkFault::Value(shortened(key), shortened(value));
    let out_of_range = || LinkFault::Range(shortened(key), shortened(value));
    let (name, district) = key.split_once('.').map_or((key, None), |(name, id)| (name, Some(id)));
    let area = || match district {
        None => Ok(Area::City),
        Some(id) => names
            .regions
            .iter()
            .position(|region| *region == id)
            .map(Area::District)
            .ok_or_else(|| LinkFault::District(name.to_owned(), shortened(id))),
    };
    let scenario = scenario.clone();
    match key {
        "e" if value == names.edition => return Ok(scenario),
        "e" => return Err(LinkFault::Edition(shortened(value))),
        "m" if value == ENGINE_VERSION => return Ok(scenario),
        "m" => return Err(LinkFault::Engine(shortened(value))),
        "j" => {
            let year: i32 = value.parse().map_err(|_| bad_value())?;
            return if TARGET_YEARS.contains(&year) {
                Ok(scenario.with_target_year(year))
            } else {
                Err(out_of_range())
            };
        }
        "h" => return Homes::from_name(value).map(|homes| scenario.with_homes(homes)).ok_or_else(bad_value),
        BUILDING => {
            return Building::from_name(value).map(|building| scenario.with_building(building)).ok_or_else(bad_value);
        }
        _ => {}
    }
    if name == EVENT {
        let event = read_event(value, area()?, names).ok_or_else(bad_value)?;
        let events = scenario.events().to_vec();
        let fits = event.is_sound() && events.len() < Event::MOST;
        let more = fits.then(|| scenario.with_events(events.into_iter().chain([event])));
        return more.ok_or_else(out_of_range);
    }
    if let Some(ages) = name.strip_prefix(tie::KEY).and_then(Tie::read_link_ages) {
        let area = |id: &str| names.find(id).ok_or_else(|| LinkFault::District(name.to_owned(), shortened(id)));
        let areas = district.map_or_else(|| Ok(vec![Area::City]), |ids| ids.split('.').map(area).collect())?;
        let points = Tie::read_link_points(value).ok_or_else(bad_value)?;
        return Tie::new(areas, ages, points).and_then(|tie| scenario.with_one_more(tie)).ok_or_else(out_of_range);
    }
    if let Some(setting) = Setting::ALL.into_iter().find(|setting| setting.link_key() == name) {
        let area = area()?;
        let number = decimal::parse(value).ok_or_else(bad_value)?;
        let here = area == Area::City || setting.by_district();
        return if here && setting.allows(number) {
            Ok(scenario.with_setting(setting, area, Some(number)))
        } else {
            Err(out_of_range())
        };
    }
    let lever = Lever::from_link_key(name, &names.kinds).ok_or_else(|| LinkFault::UnknownKey(shortened(key)))?;
    let area = area()?;
    let course = Course::parse(value).ok_or_else(bad_value)?;
    if course.most() > lever.most() {
        return Err(out_of_range());
    }
    Ok(scenario.with_course(lever, area, course))
}

/// A damaged link can be long; what is shown of it is not.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 24;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names<'static> {
        Names { regions: vec!["1", "18"], kinds: vec!["inland_studium", "flucht"], edition: "2026-11" }
    }

    fn some() -> Scenario {
        Scenario::default()
            .with_deviation(Lever::Arrivals, Area::City, 300.0)
            .with_deviation(Lever::Arrivals, Area::District(1), -20.5)
            .with_deviation(Lever::Fertility, Area::City, 0.13)
            .with_target_year(2040)
            .with_homes(Homes::Attract)
    }

    fn check(text: &str, expected: &Scenario, faults: &[LinkFault]) {
        let (scenario, found) = decode(text, &names());
        assert_eq!(found, faults, "{text}");
        let mut without_unknown = scenario;
        without_unknown.unknown.clear();
        assert_eq!(&without_unknown, expected, "{text}");
    }

    #[test]
    fn a_link_restores_the_scenario() {
        let text = encode(&some(), &names());
        assert_eq!(text, format!("1~e_2026-11~m_{ENGINE_VERSION}~z_300~z.18_-20.5~g_0.13~j_2040~h_attract"));
        check(&text, &some(), &[]);
    }

    fn check_both_ways(field: &str, scenario: &Scenario) {
        check(&format!("1~{field}"), scenario, &[]);
        assert_eq!(encode(scenario, &names()), format!("1~e_2026-11~m_{ENGINE_VERSION}~{field}"));
    }

    #[test]
    fn everything_that_a_scenario_holds_goes_through_a_link() {
        let none = Scenario::default;
        let event = Event { year: 2027, persons: 200.0, kind: 1, area: Area::City, leaving: 50.0, after: 3 };
        let here = Event { area: Area::District(1), leaving: 0.0, after: 1, ..event };
        for lever in Lever::all(2) {
            let key = lever.link_key(&names().kinds).unwrap();
            let course = Course::Points(vec![(2026, 0.0), (2035, 0.5)]);
            check_both_ways(&format!("{key}_0:2026,0.5:2035"), &none().with_course(lever, Area::City, course));
        }
        for setting in Setting::ALL {
            let value = [0.5, 2.0, 2030.0].into_iter().find(|value| setting.allows(*value));
            let text = decimal::write(value.unwrap());
            let scenario = none().with_setting(setting, Area::City, value);
            check_both_ways(&format!("{}_{text}", setting.link_key()), &scenario);
        }
        check_both_ways("kinland-studium.18_100", &none().with_deviation(Lever::Kind(0), Area::District(1), 100.0));
        check_both_ways("v_2027:200:flucht:50:3~v.18_2027:200:flucht", &none().with_events([event, here]));
        check_both_ways("nt.18_80", &none().with_setting(Setting::Participation, Area::District(1), Some(80.0)));
        let tie = |areas: &[Area], ages| Tie::new(areas.to_vec(), ages, vec![(2030, 101_000.0), (2040, 99_000.5)]);
        let ties = [tie(&[Area::City], Tie::EVERYBODY), tie(&[Area::District(0), Area::District(1)], (65, 100))];
        let text = "ew_101000:2030,99000.5:2040~ew65-100.1.18_101000:2030,99000.5:2040";
        check_both_ways(text, &none().with_ties(ties.map(Option::unwrap)));
        check_both_ways("nh_mfh", &none().with_building(Building::Flats));
    }

    #[test]
    fn the_baseline_needs_no_link() {
        assert_eq!(encode(&Scenario::default(), &names()), "");
        check("", &Scenario::default(), &[]);
    }

    #[test]
    fn a_damaged_field_is_named_and_the_rest_counts() {
        let more = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 300.0);
        let damaged = |field: &str, fault: LinkFault| check(&format!("1~{field}~z_300"), &more, &[fault]);
        damaged("f_viel", LinkFault::Value("f".into(), "viel".into()));
        damaged("f", LinkFault::Value("f".into(), String::new()));
        damaged("f_NaN", LinkFault::Value("f".into(), "NaN".into()));
        damaged("g_1e10", LinkFault::Range("g".into(), "1e10".into()));
        damaged("n.77_5", LinkFault::District("n".into(), "77".into()));
        damaged("j_1999", LinkFault::Range("j".into(), "1999".into()));
        damaged("h_tent", LinkFault::Value("h".into(), "tent".into()));
        damaged("q_1", LinkFault::UnknownKey("q".into()));
        damaged("z_1:2030:2020", LinkFault::Value("z".into(), "1:2030:2020".into()));
        damaged("z_0:2026,1e10:2030", LinkFault::Range("z".into(), "0:2026,1e10:2030".into()));
        damaged("kmars_1", LinkFault::UnknownKey("kmars".into()));
        damaged("v_2027:200:mars", LinkFault::Value("v".into(), "2027:200:mars".into()));
        damaged("v_2027:-1:flucht", LinkFault::Range("v".into(), "2027:-1:flucht".into()));
        damaged("v.77_2027:1:flucht", LinkFault::District("v".into(), "77".into()));
        damaged("ew_many:2030", LinkFault::Value("ew".into(), "many:2030".into()));
        damaged("ew_-1:2030", LinkFault::Range("ew".into(), "-1:2030".into()));
        damaged("ew.77_1:2030", LinkFault::District("ew".into(), "77".into()));
        damaged("ewig_1", LinkFault::UnknownKey("ewig".into()));
        damaged("nt_101", LinkFault::Range("nt".into(), "101".into()));
        damaged("na.18_50", LinkFault::Range("na.18".into(), "50".into()));
        damaged("nh_zelt", LinkFault::Value("nh".into(), "zelt".into()));
        damaged("e_2031-01", LinkFault::Edition("2031-01".into()));
        damaged("m_9.9", LinkFault::Engine("9.9".into()));
        check("7~z_300", &Scenario::default(), &[LinkFault::Version("7".into())]);
    }

    #[test]
    fn what_is_not_known_is_passed_on() {
        let (scenario, _) = decode("1~neu_42~z_300", &names());
        assert!(encode(&scenario, &names()).ends_with("~z_300~neu_42"));
    }
}
