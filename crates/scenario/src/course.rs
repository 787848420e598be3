//! A deviation over time.

use crate::decimal;

/// Years that a course can name: any that a projection can reach.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// How a deviation from the baseline runs over calendar years; a year is the one that ends on its 31 December.
///
/// In links: `300`, `300:2030`, `300:2030:2040` and `0:2026,300:2035`.
///
/// ```
/// use scenario::Course;
///
/// let rising = Course::Points(vec![(2026, 0.0), (2036, 300.0)]);
/// assert_eq!((rising.at(2025), rising.at(2031), rising.at(2070)), (0.0, 150.0, 300.0));
/// let decade = Course::Span { value: 300.0, first: 2030, last: 2039 };
/// assert_eq!((decade.at(2029), decade.at(2030), decade.at(2040)), (0.0, 300.0, 0.0));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Course {
    /// The same in every year.
    Always(f64),
    /// From a year on.
    From {
        /// The deviation, in the lever's unit.
        value: f64,
        /// The first year with it.
        first: i32,
    },
    /// In a span of years, both ends included.
    Span {
        /// The deviation, in the lever's unit.
        value: f64,
        /// The first year with it.
        first: i32,
        /// The last year with it.
        last: i32,
    },
    /// Along points: straight between them, as the first one before it, as the last one after it.
    Points(Vec<(i32, f64)>),
}

impl Course {
    /// The deviation in a year.
    pub fn at(&self, year: i32) -> f64 {
        match self {
            Self::Always(value) => *value,
            Self::From { value, first } if year >= *first => *value,
            Self::Span { value, first, last } if (*first..=*last).contains(&year) => *value,
            Self::From { .. } | Self::Span { .. } => 0.0,
            Self::Points(points) => along(points, year),
        }
    }

    /// Whether it can be used: finite values, years in order, at least two points.
    pub fn is_sound(&self) -> bool {
        let years = match self {
            Self::Always(_) => true,
            Self::From { first, .. } => YEARS.contains(first),
            Self::Span { first, last, .. } => YEARS.contains(first) && YEARS.contains(last) && first <= last,
            Self::Points(points) => {
                points.len() > 1
                    && points.iter().all(|(year, _)| YEARS.contains(year))
                    && points.windows(2).all(|pair| pair[0].0 < pair[1].0)
            }
        };
        years && self.most().is_finite()
    }

    /// The values that it is made of.
    pub(crate) fn values(&self) -> impl Iterator<Item = f64> {
        let (one, points) = match self {
            Self::Always(value) | Self::From { value, .. } | Self::Span { value, .. } => (Some(*value), &[][..]),
            Self::Points(points) => (None, points.as_slice()),
        };
        one.into_iter().chain(points.iter().map(|(_, value)| *value))
    }

    /// The largest size of its values.
    pub fn most(&self) -> f64 {
        let largest = |most: f64, value: f64| if value.is_finite() { most.max(value.abs()) } else { f64::INFINITY };
        self.values().fold(0.0, largest)
    }

    /// Its text in links.
    pub(crate) fn write(&self) -> String {
        match self {
            Self::Always(value) => decimal::write(*value),
            Self::From { value, first } => at_year(*value, *first),
            Self::Span { value, first, last } => at_year(*value, *first) + ":" + &last.to_string(),
            Self::Points(points) => {
                let points: Vec<String> = points.iter().map(|(year, value)| at_year(*value, *year)).collect();
                points.join(",")
            }
        }
    }

    /// Reads what [`Course::write`] wrote; `None` for anything else.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let course = if text.contains(',') {
            let point = |text: &str| {
                let (value, year) = text.split_once(':')?;
                Some((year.parse().ok()?, decimal::parse(value)?))
            };
            Self::Points(text.split(',').map(point).collect::<Option<_>>()?)
        } else {
            let mut parts = text.split(':');
            let value = decimal::parse(parts.next()?)?;
            match (parts.next(), parts.next(), parts.next()) {
                (None, ..) => Self::Always(value),
                (Some(first), None, _) => Self::From { value, first: first.parse().ok()? },
                (Some(first), Some(last), None) => {
                    Self::Span { value, first: first.parse().ok()?, last: last.parse().ok()? }
                }
                _ => return None,
            }
        };
        course.is_sound().then_some(course)
    }
}

fn at_year(value: f64, year: i32) -> String {
    decimal::write(value) + ":" + &year.to_string()
}

fn along(points: &[(i32, f64)], year: i32) -> f64 {
    let mut before: Option<(i32, f64)> = None;
    for &(to, value) in points {
        if year <= to {
            return match before {
                Some((from, start)) if year < to => {
                    start + (value - start) * f64::from(year - from) / f64::from(to - from)
                }
                _ => value,
            };
        }
        before = Some((to, value));
    }
    before.map_or(0.0, |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::Course;

    fn check(text: &str, course: &Course, values: &[(i32, f64)]) {
        assert_eq!(Course::parse(text).as_ref(), Some(course), "{text}");
        assert_eq!(course.write(), text);
        for &(year, value) in values {
            assert_eq!(course.at(year), value, "{text} in {year}");
        }
    }

    #[test]
    fn each_form_reads_back_and_holds_in_its_years() {
        check("300", &Course::Always(300.0), &[(1990, 300.0), (2070, 300.0)]);
        check("-0.5:2030", &Course::From { value: -0.5, first: 2030 }, &[(2029, 0.0), (2030, -0.5), (2070, -0.5)]);
        check(
            "7:2030:2040",
            &Course::Span { value: 7.0, first: 2030, last: 2040 },
            &[(2029, 0.0), (2030, 7.0), (2040, 7.0), (2041, 0.0)],
        );
        check(
            "0:2026,300:2036,100:2037",
            &Course::Points(vec![(2026, 0.0), (2036, 300.0), (2037, 100.0)]),
            &[(2000, 0.0), (2026, 0.0), (2029, 90.0), (2036, 300.0), (2037, 100.0), (2070, 100.0)],
        );
    }

    #[test]
    fn what_is_no_course_is_refused() {
        for text in
            ["", ":", "1:", "1:x", "1:2040:2030", "1:2030:2040:2050", "1:2026,", "1:2030,2:2030", "1:2030,2", "1:99999"]
        {
            assert_eq!(Course::parse(text), None, "{text}");
        }
        assert!(!Course::Points(vec![(2030, 1.0)]).is_sound());
        assert!(!Course::Always(f64::NAN).is_sound());
    }
}
