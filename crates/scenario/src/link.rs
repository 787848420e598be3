//! A scenario in the fragment of a link.
//!
//! ```text
//! 1~e_2026-11~m_0.1.0~z_300~z.18_20~f_-5.5~j_2040~h_attract
//! ```
//!
//! The version first, then fields `key_value`: `e` data edition, `m` engine version, a lever ([`Lever::link_key`], with
//! the district's id after a dot) and its deviation from the baseline, `j` target year, `h` role of dwellings. Only what
//! deviates is written. Every character is one that links carry unescaped.

use crate::choice::{Scenario, TARGET_YEARS};
use crate::decimal;
use crate::lever::{Area, Homes, Lever};

/// Version of the engine and of the levers' meaning.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");
const VERSION: &str = "1";

/// Something in a link that could not be taken as it stands; the rest of the link counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkFault {
    /// The link begins with another version than `1`; nothing of it was read.
    Version(String),
    /// A key that this version does not know; it is kept and passed on.
    UnknownKey(String),
    /// A value that is no number or none of the choices: key and value.
    Value(String, String),
    /// A number outside what the key allows: key and value.
    Range(String, String),
    /// A district that this data edition does not have: key and id.
    District(String, String),
    /// Made with another data edition.
    Edition(String),
    /// Made with another version of the engine.
    Engine(String),
}

impl std::fmt::Display for LinkFault {
    /// One line in English for the command line; the page has its own sentences.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(found) => write!(f, "version \"{found}\", expected \"{VERSION}\""),
            Self::UnknownKey(key) => write!(f, "\"{key}\" is not a known key"),
            Self::Value(key, value) => write!(f, "{key}: \"{value}\", expected a number or a known choice"),
            Self::Range(key, value) => write!(f, "{key}: {value} is out of range"),
            Self::District(key, id) => write!(f, "{key}: \"{id}\" is no district of the data"),
            Self::Edition(found) => write!(f, "made with data edition {found}"),
            Self::Engine(found) => write!(f, "made with engine version {found}"),
        }
    }
}

/// Writes a scenario for the fragment; empty for a plain baseline at the default year.
#[must_use]
pub fn encode(scenario: &Scenario, regions: &[&str], edition: &str) -> String {
    let mut fields = Vec::new();
    for (lever, area, value) in scenario.deviations() {
        match area {
            Area::City => fields.push(format!("{}_{}", lever.link_key(), decimal::write(value))),
            Area::District(index) => {
                if let Some(id) = regions.get(index) {
                    fields.push(format!("{}.{id}_{}", lever.link_key(), decimal::write(value)));
                }
            }
        }
    }
    if scenario.target_year() != Scenario::default().target_year() {
        fields.push(format!("j_{}", scenario.target_year()));
    }
    if scenario.homes() != Homes::default() {
        fields.push(format!("h_{}", scenario.homes().name()));
    }
    fields.extend(scenario.unknown.iter().map(|(key, value)| format!("{key}_{value}")));
    if fields.is_empty() {
        return String::new();
    }
    format!("{VERSION}~e_{edition}~m_{ENGINE_VERSION}~{}", fields.join("~"))
}

/// Reads what [`encode`] wrote, in this or another version, and says what it could not take.
#[must_use]
pub fn decode(text: &str, regions: &[&str], edition: &str) -> (Scenario, Vec<LinkFault>) {
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
        match read_field(scenario.clone(), key, value, regions, edition) {
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

fn read_field(
    scenario: Scenario,
    key: &str,
    value: &str,
    regions: &[&str],
    edition: &str,
) -> Result<Scenario, LinkFault> {
    let bad_value = || LinkFault::Value(shortened(key), shortened(value));
    let out_of_range = || LinkFault::Range(shortened(key), shortened(value));
    match key {
        "e" if value == edition => Ok(scenario),
        "e" => Err(LinkFault::Edition(shortened(value))),
        "m" if value == ENGINE_VERSION => Ok(scenario),
        "m" => Err(LinkFault::Engine(shortened(value))),
        "j" => {
            let year: i32 = value.parse().map_err(|_| bad_value())?;
            if TARGET_YEARS.contains(&year) { Ok(scenario.with_target_year(year)) } else { Err(out_of_range()) }
        }
        "h" => Homes::from_name(value).map(|homes| scenario.with_homes(homes)).ok_or_else(bad_value),
        _ => {
            let (name, district) = key.split_once('.').map_or((key, None), |(name, id)| (name, Some(id)));
            let lever = Lever::ALL
                .into_iter()
                .find(|lever| lever.link_key() == name)
                .ok_or_else(|| LinkFault::UnknownKey(shortened(key)))?;
            let area = match district {
                None => Area::City,
                Some(id) => regions
                    .iter()
                    .position(|region| *region == id)
                    .map(Area::District)
                    .ok_or_else(|| LinkFault::District(name.to_owned(), shortened(id)))?,
            };
            let number = decimal::parse(value).ok_or_else(bad_value)?;
            if number.abs() > lever.most() {
                return Err(out_of_range());
            }
            Ok(scenario.with_deviation(lever, area, number))
        }
    }
}

/// A damaged link can be long; what is shown of it is not.
fn shortened(text: &str) -> String {
    const MOST: usize = 24;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGIONS: [&str; 2] = ["1", "18"];
    const EDITION: &str = "2026-11";

    fn some() -> Scenario {
        Scenario::default()
            .with_deviation(Lever::Arrivals, Area::City, 300.0)
            .with_deviation(Lever::Arrivals, Area::District(1), -20.5)
            .with_deviation(Lever::Fertility, Area::City, 0.13)
            .with_target_year(2040)
            .with_homes(Homes::Attract)
    }

    fn check(text: &str, expected: &Scenario, faults: &[LinkFault]) {
        let (scenario, found) = decode(text, &REGIONS, EDITION);
        assert_eq!(found, faults, "{text}");
        let mut without_unknown = scenario;
        without_unknown.unknown.clear();
        assert_eq!(&without_unknown, expected, "{text}");
    }

    #[test]
    fn a_link_restores_the_scenario() {
        let text = encode(&some(), &REGIONS, EDITION);
        assert_eq!(text, format!("1~e_2026-11~m_{ENGINE_VERSION}~z_300~z.18_-20.5~g_0.13~j_2040~h_attract"));
        check(&text, &some(), &[]);
    }

    #[test]
    fn the_baseline_needs_no_link() {
        assert_eq!(encode(&Scenario::default(), &REGIONS, EDITION), "");
        check("", &Scenario::default(), &[]);
    }

    #[test]
    fn a_damaged_field_is_named_and_the_rest_counts() {
        let more = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 300.0);
        let damaged = |field: &str, fault: LinkFault| check(&format!("1~{field}~z_300"), &more, &[fault]);
        damaged("f_viel", LinkFault::Value("f".into(), "viel".into()));
        damaged("f", LinkFault::Value("f".into(), String::new()));
        damaged("f_NaN", LinkFault::Value("f".into(), "NaN".into()));
        damaged("g_1e9", LinkFault::Range("g".into(), "1e9".into()));
        damaged("n.77_5", LinkFault::District("n".into(), "77".into()));
        damaged("j_1999", LinkFault::Range("j".into(), "1999".into()));
        damaged("h_tent", LinkFault::Value("h".into(), "tent".into()));
        damaged("q_1", LinkFault::UnknownKey("q".into()));
        damaged("e_2031-01", LinkFault::Edition("2031-01".into()));
        damaged("m_9.9", LinkFault::Engine("9.9".into()));
        check("7~z_300", &Scenario::default(), &[LinkFault::Version("7".into())]);
    }

    #[test]
    fn what_is_not_known_is_passed_on() {
        let (scenario, _) = decode("1~neu_42~z_300", &REGIONS, EDITION);
        assert!(encode(&scenario, &REGIONS, EDITION).ends_with("~z_300~neu_42"));
    }
}
