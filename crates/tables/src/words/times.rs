//! Years and days of reference.

use crate::date::Date;
use crate::figure::marked;

/// Years that tables of people are about.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;

/// Months as tables write them, January first; three letters tell them apart.
const MONTHS: [&str; 12] = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

/// A time of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// The year.
    pub year: i32,
    /// The day, where one is stated.
    pub day: Option<Date>,
}

/// Reads `2026`, `2026 1)`, `2026p`, `31.12.2026`, `2026-12-31`, `31. Dezember 2026`, `Jahr 2026`, `am 31.12.2026`.
pub fn time(text: &str) -> Option<Time> {
    let (text, _) = marked(text);
    let text = text.trim_matches(|char: char| char.is_whitespace() || matches!(char, '-' | '–' | ':' | '*'));
    let words: Vec<&str> = text.split_whitespace().collect();
    let before =
        ["jahr", "jahre", "am", "stand", "stand:", "stichtag", "stichtag:", "zum", "ende", "year", "dez.", "dezember"];
    let rest = words.iter().position(|word| !before.contains(&word.to_lowercase().as_str())).unwrap_or(0);
    let words = &words[rest..];
    match words {
        [one] => year(one).map(|year| Time { year, day: None }).or_else(|| day(one)),
        // A time of day after the day.
        [one, clock] if clock.contains(':') => day(one),
        [number, month, of] => {
            let day = number.trim_end_matches('.').parse().ok().filter(|day| (1..=31).contains(day))?;
            let start: String = month.to_lowercase().replace("maerz", "mär").chars().take(3).collect();
            let month = u32::try_from(MONTHS.iter().position(|known| *known == start)? + 1).ok()?;
            let year = year(of)?;
            Some(Time { year, day: Some(Date { year, month, day }) })
        }
        _ => None,
    }
}

fn day(text: &str) -> Option<Time> {
    let date = Date::read(text)?;
    Some(Time { year: date.year, day: Some(date) })
}

/// Four digits that are a year.
pub fn year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|year| YEARS.contains(year))
}

/// Every year that stands in a text, in order.
pub fn years(text: &str) -> impl Iterator<Item = i32> + '_ {
    text.split(|char: char| !char.is_ascii_digit()).filter_map(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_days_are_read_as_tables_write_them() {
        for text in [
            "2026",
            "2026 1)",
            "2026 p",
            "2026*",
            "31.12.2026",
            "2026-12-31",
            "31. Dezember 2026",
            "am 31.12.2026",
            "Jahr 2026",
            "- 31.12.2026 -",
        ] {
            assert_eq!(time(text).map(|time| time.year), Some(2026), "{text}");
        }
        assert_eq!(time("30.06.2026").and_then(|time| time.day).map(Date::ends_year), Some(false));
        for text in ["26", "20265", "unter 20", "Ost", "2026 bis 2030", "", "12.13.2026"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
