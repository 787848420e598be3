//! A scenario in a file: JSON, described by `www/scenario.schema.json`.

use serde::{Deserialize, Serialize};

use crate::choice::{Scenario, TARGET_YEARS};
use crate::lever::{Area, Homes, Lever};
use crate::link::ENGINE_VERSION;

const FORMAT: &str = "insek-scenario";
const VERSION: u32 = 1;

/// Why a scenario file cannot be used: the place in it, the value and what was expected, one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault(String);

impl std::fmt::Display for FileFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FileFault {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    format: String,
    version: u32,
    #[serde(default)]
    edition: String,
    #[serde(default)]
    engine: String,
    #[serde(default = "default_year")]
    target_year: i32,
    #[serde(default = "default_homes")]
    homes: String,
    #[serde(default)]
    deviations: Vec<Deviation>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deviation {
    lever: String,
    #[serde(default = "city")]
    area: String,
    value: f64,
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

/// Writes a scenario as a file.
#[must_use]
pub fn write(scenario: &Scenario, regions: &[&str], edition: &str) -> String {
    let area_id = |area: Area| match area {
        Area::City => Some(Area::CITY_ID.to_owned()),
        Area::District(index) => regions.get(index).map(|id| (*id).to_owned()),
    };
    let document = Document {
        format: FORMAT.to_owned(),
        version: VERSION,
        edition: edition.to_owned(),
        engine: ENGINE_VERSION.to_owned(),
        target_year: scenario.target_year(),
        homes: scenario.homes().name().to_owned(),
        deviations: scenario
            .deviations()
            .filter_map(|(lever, area, value)| {
                Some(Deviation { lever: lever.file_name().to_owned(), area: area_id(area)?, value })
            })
            .collect(),
    };
    // Plain strings and finite numbers: there is nothing that JSON could refuse.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// Reads a scenario from a file.
///
/// # Errors
///
/// Text that is not such a file, another version, or a value outside its range: named with its place.
pub fn read(text: &str, regions: &[&str]) -> Result<Scenario, FileFault> {
    let text = text.trim_start_matches('\u{feff}');
    let document: Document = serde_json::from_str(text)
        .map_err(|error| FileFault(format!("{}:{}: {error}", error.line(), error.column())))?;
    if document.format != FORMAT {
        return Err(FileFault(format!("format: \"{}\", expected \"{FORMAT}\"", document.format)));
    }
    if document.version != VERSION {
        return Err(FileFault(format!("version: {}, expected {VERSION}", document.version)));
    }
    if !TARGET_YEARS.contains(&document.target_year) {
        let (first, last) = (TARGET_YEARS.start(), TARGET_YEARS.end());
        return Err(FileFault(format!(
            "target_year: {}, expected a year from {first} to {last}",
            document.target_year
        )));
    }
    let homes = Homes::from_name(&document.homes).ok_or_else(|| {
        let known: Vec<&str> = Homes::ALL.iter().map(|(name, _)| *name).collect();
        FileFault(format!("homes: \"{}\", expected one of {}", document.homes, known.join(", ")))
    })?;
    let mut scenario = Scenario::default().with_target_year(document.target_year).with_homes(homes);
    for (index, deviation) in document.deviations.iter().enumerate() {
        let place = |field: &str| format!("deviations[{index}].{field}");
        let lever = Lever::ALL.into_iter().find(|lever| lever.file_name() == deviation.lever).ok_or_else(|| {
            let known = Lever::ALL.map(Lever::file_name).join(", ");
            FileFault(format!("{}: \"{}\", expected one of {known}", place("lever"), deviation.lever))
        })?;
        let area = Area::from_id(&deviation.area, regions.iter().copied()).ok_or_else(|| {
            FileFault(format!("{}: \"{}\", expected \"stadt\" or a district's number", place("area"), deviation.area))
        })?;
        if deviation.value.abs() > lever.most() {
            let most = lever.most();
            return Err(FileFault(format!("{}: {}, expected {most} at most", place("value"), deviation.value)));
        }
        scenario = scenario.with_deviation(lever, area, deviation.value);
    }
    Ok(scenario)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGIONS: [&str; 2] = ["1", "18"];

    #[test]
    fn a_file_restores_the_scenario() {
        let scenario = Scenario::default()
            .with_deviation(Lever::Infill, Area::District(1), 12.0)
            .with_deviation(Lever::LifeExpectancy, Area::City, -0.5)
            .with_homes(Homes::Ignore)
            .with_target_year(2035);
        assert_eq!(read(&write(&scenario, &REGIONS, "x"), &REGIONS), Ok(scenario));
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(read(text, &REGIONS).unwrap_err().to_string(), expected, "{text}");
    }

    #[test]
    fn faults_name_the_place_the_value_and_what_was_expected() {
        let with = |rest: &str| format!("{{\"format\":\"insek-scenario\",\"version\":1{rest}}}");
        check("{}", "1:2: missing field `format` at line 1 column 2");
        check("{\"format\":\"x\",\"version\":1}", "format: \"x\", expected \"insek-scenario\"");
        check("{\"format\":\"insek-scenario\",\"version\":9}", "version: 9, expected 1");
        check(&with(",\"target_year\":1999"), "target_year: 1999, expected a year from 2030 to 2070");
        check(&with(",\"homes\":\"x\""), "homes: \"x\", expected one of limit, attract, ignore");
        check(
            &with(",\"deviations\":[{\"lever\":\"x\",\"value\":1}]"),
            "deviations[0].lever: \"x\", expected one of arrivals, departures, fertility, life_expectancy, infill",
        );
        check(
            &with(",\"deviations\":[{\"lever\":\"infill\",\"area\":\"99\",\"value\":1}]"),
            "deviations[0].area: \"99\", expected \"stadt\" or a district's number",
        );
        check(
            &with(",\"deviations\":[{\"lever\":\"fertility\",\"value\":1e6}]"),
            "deviations[0].value: 1000000, expected 10 at most",
        );
    }

    #[test]
    fn a_byte_order_mark_is_no_fault() {
        assert!(read("\u{feff}{\"format\":\"insek-scenario\",\"version\":1}", &REGIONS).is_ok());
    }
}
