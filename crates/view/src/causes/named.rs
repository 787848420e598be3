//! What a cause is called.

use locale::causes as words;
use questions::explain::{Difference, Entry};
use scenario::pack::Pack;
use scenario::{Building, Scenario, Setting};

use crate::answer::area_name;
use crate::page::controls::{homes_name, name_of};
use crate::page::deviation::{Deviation, event_line, totals_of};
use crate::page::entered;

/// An entry as the scenario `to` has it.
pub(super) fn entry(pack: &Pack, entry: &Entry, to: &Scenario) -> String {
    entry.differences.iter().map(|difference| named(pack, difference, to)).collect::<Vec<_>>().join(" + ")
}

fn named(pack: &Pack, difference: &Difference, to: &Scenario) -> String {
    let setting = |setting: Setting| match to.setting(setting, scenario::Area::City) {
        Some(value) => entered::line(pack, setting, scenario::Area::City, value),
        None => words::gone(entered::name(setting)),
    };
    match difference {
        Difference::Lever(lever, area) => match to.course(*lever, *area) {
            Some(course) => Deviation::Lever(*lever, *area, course.clone()).line(pack),
            None => words::gone(&[name_of(pack, *lever), ", ", &area_name(pack, *area)].concat()),
        },
        Difference::Event(_, Some(event)) => event_line(pack, event),
        Difference::Event(Some(event), None) => words::gone(&event_line(pack, event)),
        Difference::Event(None, None) => String::new(),
        Difference::Potential => words::potential().to_owned(),
        Difference::InfillYears => words::years().to_owned(),
        Difference::FromOutside => setting(Setting::FromOutside),
        Difference::Persistence => setting(Setting::DistrictPersistence),
        Difference::Building => match to.building() {
            building if building == Building::default() => words::gone(locale::entered::building()),
            building => entered::building_line(building),
        },
        Difference::Totals => match totals_of(pack, to) {
            _ if to.ties().is_empty() => words::gone(locale::totals::name()),
            totals => totals,
        },
        Difference::Homes => homes_name(to.homes()).to_owned(),
    }
}
