//! What a scenario enters apart from its levers, in words: settings, kinds of houses, and what becomes of the people of an event.
//!
//! Lists of deviations say it, and comparisons. The headline does not: it names what acts by itself.

use locale::entered as words;
use locale::numbers;
use locale::settings::{self as fields, Field};
use scenario::pack::Pack;
use scenario::{Area, Building, Event, Scenario, Setting};

use crate::answer::area_name;

/// What the value of a setting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Yes or no, and which of them holds where nobody chose.
    Choice(bool),
    /// A calendar year.
    Year,
    /// A number.
    Number,
}

/// What the value of a setting is.
pub(crate) const fn kind(setting: Setting) -> Kind {
    match setting {
        Setting::SuitedSites | Setting::ConditionalSites | Setting::Gaps => Kind::Choice(true),
        Setting::UnsuitedSites | Setting::EndsWithPotential => Kind::Choice(false),
        Setting::FirstYear | Setting::LastYear => Kind::Year,
        _ => Kind::Number,
    }
}

/// What a setting is called in a list.
pub(crate) fn name(setting: Setting) -> &'static str {
    match setting {
        Setting::SuitedSites => words::suited(),
        Setting::ConditionalSites => words::conditional(),
        Setting::UnsuitedSites => words::unsuited(),
        Setting::Gaps => words::gaps(),
        Setting::EndsWithPotential => words::ends_with_potential(),
        Setting::FirstYear => words::first_year(),
        Setting::LastYear => words::last_year(),
        _ => words_of(setting).name,
    }
}

/// A setting as a line: what, where, which value.
pub(crate) fn line(pack: &Pack, setting: Setting, area: Area, value: f64) -> String {
    let told = told(setting, value);
    match setting {
        Setting::DistrictPersistence => fields::persistence(&numbers::typed(value)),
        _ if setting.by_district() => words::line(name(setting), &area_name(pack, area), &told),
        _ => words::whole(name(setting), &told),
    }
}

/// The kind of houses as a line.
pub(crate) fn building_line(building: Building) -> String {
    words::whole(words::building(), building_name(building))
}

/// What a kind of houses is called.
pub(crate) fn building_name(building: Building) -> &'static str {
    match building {
        Building::AsStock => words::as_stock(),
        Building::Detached => words::detached(),
        Building::Double => words::double(),
        Building::Terraced => words::terraced(),
        Building::Flats => words::flats(),
    }
}

/// What a scenario has for a setting in an area, with its unit; in words where nothing is entered.
pub(crate) fn of(scenario: &Scenario, setting: Setting, area: Area) -> String {
    scenario.setting(setting, area).map_or_else(|| nothing(scenario, setting, area).to_owned(), |it| told(setting, it))
}

/// What holds where nobody has entered anything: another value, or nothing that is known.
pub(crate) fn nothing(scenario: &Scenario, setting: Setting, area: Area) -> &'static str {
    if area != Area::City && scenario.setting(setting, Area::City).is_some() {
        return words::as_city();
    }
    match (kind(setting), setting) {
        (Kind::Choice(holds), _) => choice(holds),
        (_, Setting::FirstYear) => words::from_the_beginning(),
        (_, Setting::LastYear) => words::without_an_end(),
        (_, Setting::FromOutside | Setting::DistrictPersistence) => words::as_baseline(),
        _ => words::unknown(),
    }
}

/// A value with its unit.
fn told(setting: Setting, value: f64) -> String {
    if matches!(kind(setting), Kind::Choice(_)) {
        return choice(value > 0.0).to_owned();
    }
    let text = numbers::typed(value);
    match unit(setting) {
        "" => text,
        _ if is_percent(setting) => words::percent(&text),
        unit => words::with_unit(&text, unit),
    }
}

const fn is_percent(setting: Setting) -> bool {
    matches!(setting, Setting::Participation | Setting::FromOutside | Setting::DistrictPersistence)
}

/// The unit of a setting in words; empty where its name says it.
pub(crate) fn unit(setting: Setting) -> &'static str {
    match setting {
        _ if is_percent(setting) => words::in_percent(),
        Setting::PlacesUnder3 | Setting::Places3To6 | Setting::PlacesUnder2 | Setting::Places2To3 => {
            words::of_children()
        }
        Setting::CareFrom65
        | Setting::CareFrom80
        | Setting::NursingFrom70
        | Setting::NursingFrom75
        | Setting::NursingFrom80
        | Setting::NursingFrom85
        | Setting::NursingFrom90 => words::of_people(),
        _ => "",
    }
}

/// Yes or no.
pub(crate) fn choice(holds: bool) -> &'static str {
    if holds { words::yes() } else { words::no() }
}

/// An event as a line, with those who leave again.
pub(crate) fn event(line: &str, event: &Event) -> String {
    event.leaves_in().map_or_else(|| line.to_owned(), |year| words::leaving(line, event.leaving, year))
}

/// Name and unit of the field of a setting.
pub(crate) fn words_of(setting: Setting) -> Field {
    match setting {
        Setting::Participation => fields::participation(),
        Setting::DwellingsPerSite => fields::dwellings_per_site(),
        Setting::FromOutside => fields::from_outside(),
        Setting::FirstYear => fields::first_year(),
        Setting::LastYear => fields::last_year(),
        Setting::HouseholdSize => fields::household_size(),
        Setting::PlacesUnder3 => fields::places_under_3(),
        Setting::Places3To6 => fields::places_3_to_6(),
        Setting::ClassSize => fields::class_size(),
        Setting::CareFrom65 => fields::care_from_65(),
        Setting::CareFrom80 => fields::care_from_80(),
        Setting::PlacesUnder2 => fields::places_under_2(),
        Setting::Places2To3 => fields::places_2_to_3(),
        Setting::NursingFrom70 => fields::nursing_from_70(),
        Setting::NursingFrom75 => fields::nursing_from_75(),
        Setting::NursingFrom80 => fields::nursing_from_80(),
        Setting::NursingFrom85 => fields::nursing_from_85(),
        Setting::NursingFrom90 => fields::nursing_from_90(),
        Setting::DistrictPersistence => fields::persistence_field(),
        // Choices, not numbers: they have labels of their own.
        Setting::SuitedSites
        | Setting::ConditionalSites
        | Setting::UnsuitedSites
        | Setting::Gaps
        | Setting::EndsWithPotential => Field { name: "", unit: "" },
    }
}
