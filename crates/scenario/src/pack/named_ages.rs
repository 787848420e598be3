//! Age groups as publishers name them in the table of forecasts.

use super::ForecastPoint;

impl ForecastPoint {
    /// In the column of groups: everybody.
    const EVERYBODY: &str = "alle";

    /// First and last age of everybody.
    pub const EVERY_AGE: (usize, usize) = (0, LAST);

    /// Whether it counts people of every age.
    #[must_use]
    pub fn is_of_everybody(&self) -> bool {
        self.group == Self::EVERYBODY
    }

    /// First and last age of its group, both included; `None` for a group that says no ages.
    #[must_use]
    pub fn ages(&self) -> Option<(usize, usize)> {
        if self.is_of_everybody() { Some(Self::EVERY_AGE) } else { ages(&self.group) }
    }
}

/// First and last age, both included, of a group's name: `unter 20`, `20 bis 64`, `20 bis unter 65`, `20-64`, `65 und älter`,
/// `80+`. `None` for a name that says no ages.
fn ages(name: &str) -> Option<(usize, usize)> {
    let name = name.trim().to_lowercase();
    let numbers: Vec<usize> =
        name.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    let under = name.contains("unter");
    let open = name.contains('+') || ["älter", "mehr", "ab ", "über"].iter().any(|word| name.contains(word));
    match numbers[..] {
        [to] if under && to > 0 => Some((0, to - 1)),
        [from] if open => Some((from, LAST)),
        [age] => Some((age, age)),
        [from, to] if under && from < to => Some((from, to - 1)),
        [from, to] if from <= to => Some((from, to)),
        _ => None,
    }
}

/// The open age of the model.
const LAST: usize = cohort::dims::AGES - 1;

#[cfg(test)]
mod tests {
    use super::ages;

    #[test]
    fn groups_are_understood_as_publishers_write_them() {
        for (name, expected) in [
            ("unter 20", Some((0, 19))),
            ("20 bis 64 Jahre", Some((20, 64))),
            ("20 bis unter 65 Jahre", Some((20, 64))),
            ("20-64", Some((20, 64))),
            ("65 und älter", Some((65, 100))),
            ("80+", Some((80, 100))),
            ("ab 65", Some((65, 100))),
            ("Erwerbsfähige", None),
            ("64-20", None),
        ] {
            assert_eq!(ages(name), expected, "{name}");
        }
    }
}
