//! Days of reference, as tables write them.

use std::fmt;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day, 1 to 31.
    pub day: u32,
}

impl Date {
    /// Reads `31.12.2024` or `2024-12-31`; what stands after the day, such as a time, is passed over.
    ///
    /// ```
    /// use tables::date::Date;
    ///
    /// assert_eq!(Date::read("31.12.2024"), Some(Date { year: 2024, month: 12, day: 31 }));
    /// assert_eq!(Date::read("2024-12-31 00:00"), Date::read("31.12.2024"));
    /// assert_eq!(Date::read("Ende 2024"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let day = text.split_whitespace().next()?;
        let day = day.split('T').next()?;
        let number = |part: &str| part.parse::<u32>().ok();
        let (year, month, day) = match day.split(['.', '-']).collect::<Vec<_>>()[..] {
            [day, month, year] if day.len() <= 2 => (number(year)?, number(month)?, number(day)?),
            [year, month, day] => (number(year)?, number(month)?, number(day)?),
            _ => return None,
        };
        let sound = (1..=12).contains(&month) && (1..=31).contains(&day) && (1800..=2200).contains(&year);
        sound.then_some(Self { year: i32::try_from(year).ok()?, month, day })
    }

    /// Whether it is the day of the model, 31 December.
    pub fn ends_year(self) -> bool {
        (self.month, self.day) == (12, 31)
    }
}

impl fmt::Display for Date {
    /// As German texts write it: `31.12.2024`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}.{:02}.{}", self.day, self.month, self.year)
    }
}
