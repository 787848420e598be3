//! What has changed from version to version in what a scenario comes to: told to whoever opens an older link.

/// Versions whose links have no checksum at their end.
pub const BEFORE_CHECKSUMS: [&str; 1] = ["0.1.0"];

/// Something that makes the same scenario come to another result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The ages of people who come and go are split from published groups by another method.
    MigrantAges,
    /// People of a single event are followed: those who died or left before do not leave again.
    EventPeople,
    /// Values beyond reach are refused; they were brought into it.
    Reach,
    /// A deviation of life expectancy for both sexes and one for a sex add up without an end.
    LifeExpectancies,
    /// Persons per dwelling fall in the baseline by what the pack assumes; they stayed.
    OccupancyTrend,
    /// Arrivals, departures and their ages in the Basis are those of 2023 and 2024.
    YearsOfMigration,
    /// Who comes to a district or leaves it depends on the ages of those who live there.
    DistrictAges,
}

/// Each version with what was new in it, the oldest first.
const VERSIONS: [(&str, &[Change]); 3] = [
    ("0.1.0", &[]),
    ("0.2.0", &[Change::MigrantAges, Change::EventPeople, Change::Reach, Change::LifeExpectancies]),
    ("0.3.0", &[Change::YearsOfMigration, Change::OccupancyTrend, Change::DistrictAges]),
];

/// What has changed since a version, the oldest first; `None` for one that this program does not know.
pub fn since(version: &str) -> Option<Vec<Change>> {
    let known = VERSIONS.iter().position(|(name, _)| *name == version)?;
    Some(VERSIONS[known + 1..].iter().flat_map(|(_, changes)| changes.iter().copied()).collect())
}

#[cfg(test)]
mod tests {
    use super::{VERSIONS, since};
    use crate::link::ENGINE_VERSION;

    #[test]
    fn the_last_version_is_this_one_and_every_other_has_changes_since() {
        assert_eq!(VERSIONS.last().map(|(name, _)| *name), Some(ENGINE_VERSION));
        assert_eq!(since(ENGINE_VERSION), Some(Vec::new()));
        assert!(since("0.1.0").is_some_and(|changes| !changes.is_empty()));
        assert_eq!(since("9.9"), None);
    }
}
