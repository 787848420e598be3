//! The fields of a scenario that stands among others in a file: each is taken by itself, so that one fault costs nothing else.

use serde_json::Value;

use super::{
    Expected, FileFault, OF_THE_FILE, building, fault, homes, read_deviation, read_event, read_setting, target_year,
    too_many_events,
};
use crate::choice::Scenario;
use crate::event::Event;
use crate::link::shortened;
use crate::names::Names;

/// Reads the fields of a scenario that is one of several: whatever can be taken counts, the rest is reported.
///
/// `place` comes before every place, such as `cards[0].scenario`.
pub(crate) fn read_fields(value: &Value, place: &str, names: &Names<'_>) -> (Scenario, Vec<FileFault>) {
    let mut reader = FieldsReader { scenario: Scenario::default(), faults: Vec::new(), names };
    match value.as_object() {
        Some(fields) => fields.iter().for_each(|(name, value)| reader.field(name, value, &below(place, name))),
        None => reader.faults.push(fault(place, shown(value), Expected::Object)),
    }
    (reader.scenario, reader.faults)
}

fn below(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

struct FieldsReader<'a> {
    scenario: Scenario,
    faults: Vec<FileFault>,
    names: &'a Names<'a>,
}

impl FieldsReader<'_> {
    fn field(&mut self, name: &str, value: &Value, place: &str) {
        let text = || value.as_str().unwrap_or_default();
        let scenario = self.scenario.clone();
        let changed = match name {
            // Of a file with one scenario; they are looked at before.
            name if OF_THE_FILE.contains(&name) => return,
            "target_year" => of_form(value, place)
                .and_then(|year| target_year(year, place))
                .map(|year| scenario.with_target_year(year)),
            "homes" => homes(text(), place).map(|homes| scenario.with_homes(homes)),
            "building" => building(text(), place).map(|building| scenario.with_building(building)),
            "deviations" => {
                return self.each(value, place, |scenario, item, place, names| {
                    read_deviation(scenario, &of_form(item, place)?, place, names)
                });
            }
            "settings" => {
                return self.each(value, place, |scenario, item, place, names| {
                    read_setting(scenario, &of_form(item, place)?, place, names)
                });
            }
            "events" => {
                return self.each(value, place, |scenario, item, place, names| {
                    let events = scenario.events().to_vec();
                    if events.len() >= Event::MOST {
                        return Err(too_many_events(place, events.len() + 1));
                    }
                    let event = read_event(&of_form(item, place)?, place, names)?;
                    Ok(scenario.with_events(events.into_iter().chain([event])))
                });
            }
            _ => Err(fault(place, shown(value), Expected::Known)),
        };
        self.take(changed);
    }

    fn take(&mut self, changed: Result<Scenario, FileFault>) {
        match changed {
            Ok(scenario) => self.scenario = scenario,
            Err(fault) => self.faults.push(fault),
        }
    }

    /// Takes every item of a list that can be taken.
    fn each(
        &mut self,
        value: &Value,
        place: &str,
        read: impl Fn(Scenario, &Value, &str, &Names<'_>) -> Result<Scenario, FileFault>,
    ) {
        let Some(items) = value.as_array() else {
            return self.faults.push(fault(place, shown(value), Expected::List));
        };
        if items.len() > MOST_ITEMS {
            self.faults.push(fault(place, items.len().to_string(), Expected::AtMost(MOST_ITEMS as f64)));
        }
        for (index, item) in items.iter().take(MOST_ITEMS).enumerate() {
            let changed = read(self.scenario.clone(), item, &format!("{place}[{index}]"), self.names);
            self.take(changed);
        }
    }
}

/// More than every lever in every district of the largest city.
const MOST_ITEMS: usize = 1_000;

/// A value in the form that it must have.
pub(crate) fn of_form<T: serde::de::DeserializeOwned>(value: &Value, place: &str) -> Result<T, FileFault> {
    T::deserialize(value).map_err(|error| fault(place, shown(value), Expected::Form(error.to_string())))
}

/// A value as it is shown in a fault: short.
pub(crate) fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    shortened(&text)
}
