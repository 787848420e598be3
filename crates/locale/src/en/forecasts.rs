//! Official forecasts beside the scenario, and earlier ones beside what was counted.

use crate::numbers;

pub const ABOUT: &str = "All forecasts whose figures are available here are for the city as a whole. Only the points are published; the \
    dashed lines join them.";
pub const CITY_ONLY: &str = "There is no official forecast for districts. What is compared is the whole city.";
pub const PICTURE: &str = "All forecasts in one chart";
pub const UNIT: &str = "Persons on December 31, whole city";
pub const DIFFERENCES: &str = "Your scenario against each forecast";
pub const LAND: &str = "Rhineland-Palatinate for comparison";
pub const YESTERDAY: &str = "Yesterday’s forecasts";
pub const MISSING: &str = "What is missing here";
pub const RECOMPUTED: &str = "Assumptions of the state office, recalculated here";
pub const RECOMPUTED_LINE: &str = "2017 assumptions, recalculated, not an official figure";

#[must_use]
pub fn detail(base_year: Option<i32>, variant: &str) -> String {
    match (base_year, variant) {
        (Some(year), "") => format!("base {year}"),
        (Some(year), variant) => format!("base {year}, {variant}"),
        (None, variant) => variant.to_owned(),
    }
}

#[must_use]
pub fn about(publisher: &str, base_year: Option<i32>, variant: &str) -> String {
    let base = base_year.map_or_else(|| "Base year not known here".to_owned(), |year| format!("Base year {year}"));
    if variant.is_empty() { format!("{publisher}. {base}.") } else { format!("{publisher}. {base}, {}.", variant) }
}

pub const COLUMNS: [&str; 6] = ["Year", "Age group", "Forecast", "Your scenario", "Difference", "in percent"];
pub const EVERYBODY: &str = "all";

#[must_use]
pub fn caption(label: &str) -> String {
    format!("Your scenario against {label}, persons on December 31")
}

#[must_use]
pub fn sentence(label: &str, year: i32, difference: f64, percent: f64) -> String {
    let rounded = difference.round();
    if rounded == 0.0 {
        return format!("In {year} your scenario has as many people as “{label}” names.");
    }
    let direction = if rounded > 0.0 { "more" } else { "fewer" };
    format!(
        "In {year} your scenario has {} {direction} people than “{label}” names ({}).",
        numbers::persons(rounded.abs()),
        numbers::signed_percent(percent)
    )
}

#[must_use]
pub fn before(base_year: i32) -> String {
    format!("The scenario begins in {base_year}. Earlier years are listed under “{YESTERDAY}”.")
}

#[must_use]
pub fn beyond(last_year: i32) -> String {
    format!("The model calculates up to {last_year}.")
}

pub const OLDER_BASIS: &str = "The forecast is based on an older count than the scenario (2022 census). Part of the difference is \
    a difference in counting.";

#[must_use]
pub fn note(year: &str, note: &str) -> String {
    format!("{year}: {}.", note.trim_end_matches('.'))
}

#[must_use]
pub fn missing(title: &str, note: &str) -> String {
    format!("{}: {}", title, note)
}

#[must_use]
pub fn finding(year: i32, scenario: f64, baseline: f64) -> String {
    format!("{year}: {} in your scenario, {} in the baseline.", numbers::persons(scenario), numbers::persons(baseline))
}

/// Words on what is recomputed of the state office's forecasts.
pub mod recomputed {
    use super::numbers;

    pub const HEADING: &str = "What the state office says about the city: recomputed, not an official figure";
    pub const ABOUT: &str = "The state office has published figures for the city, but they are not at hand. Known is what it projects for the state. \
        This model projects all districts (Kreise) of the state so that together they give that figure. What is published for single Kreise is not used: it shows \
        how good the calculation is.";
    pub const METHOD: &str = "The start is the last count of the Kreise by age that is at hand (December 31, 2018; 2017 for the fifth projection). Arrivals (persons) and \
        departures and births (rates) stay at the mean of the last three years; this was fixed before anything was compared (trial on 307 Kreise). One common factor on \
        arrivals meets the figure of the state. Life expectancy rises as the state office assumed for its fifth projection; for the sixth the assumption is not \
        at hand. The range is the root of the sum of two squares around the calculated value: of the greatest distance that five other periods of arrivals give, and \
        of the root mean square of the differences in the published Kreise.";
    pub const COLUMNS: [&str; 4] = ["Kreis", "Recomputed", "Published", "Difference, points"];

    #[must_use]
    pub fn caption(base_year: i32, year: i32) -> String {
        format!("Change from {base_year} to {year}, where the state office has published it")
    }

    #[must_use]
    pub fn range(title: &str, base_year: i32, basis: &str, year: i32, low: f64, high: f64) -> String {
        format!(
            "{title} (base {base_year}, {basis}): recomputed for {year} about {} to {} people in the city.",
            numbers::persons(low),
            numbers::persons(high)
        )
    }

    #[must_use]
    pub fn scenario(year: i32, persons: f64, outside: f64) -> String {
        let place = if outside < 0.0 {
            "below the range"
        } else if outside > 0.0 {
            "above the range"
        } else {
            "within the range"
        };
        format!(
            "In {year} your scenario, at {}, is {place}; it counts on the basis of the 2022 census.",
            numbers::persons(persons)
        )
    }

    #[must_use]
    pub fn quality(count: usize, rms: f64, mean: f64, worst: &str, error: f64) -> String {
        format!(
            "For {count} Kreise the change is published. There the calculation is off by {} percentage points (root mean square), on average by {}; furthest in \
             {worst} ({}).",
            numbers::decimal(rms, 1),
            numbers::signed_decimal(mean, 1),
            numbers::signed_decimal(error, 1)
        )
    }
}

/// Words on bounds.
pub mod bounds {
    use super::numbers;

    pub const HEADING: &str = "Bounds that follow from what was published";
    pub const ABOUT: &str =
        "Some sentences on other Kreise leave only a range for the city. These are bounds, not values.";
    pub const CAPTION: &str = "Bounds for the city, persons on December 31";
    pub const COLUMNS: [&str; 5] = ["Forecast", "Year", "People in the city", "Counting basis", "What it follows from"];

    #[must_use]
    pub fn between(low: Option<f64>, high: Option<f64>) -> String {
        let about = |persons: f64| numbers::persons((persons / 100.0).round() * 100.0);
        match (low, high) {
            (Some(low), Some(high)) => format!("between about {} and {}", about(low), about(high)),
            (Some(low), None) => format!("more than about {}", about(low)),
            (None, Some(high)) => format!("fewer than about {}", about(high)),
            (None, None) => String::new(),
        }
    }
}

#[must_use]
pub fn recomputed(year: i32, persons: f64, difference: f64, percent: f64) -> String {
    format!(
        "With the assumptions of the state office of 2017 this model arrives at {} people in {year}. Your scenario differs from that by {} ({}). \
         This is not an official figure: what the state office projected for the city at the time is not available here.",
        numbers::persons(persons),
        numbers::signed_persons(difference),
        numbers::signed_percent(percent)
    )
}

/// Words on the Land.
pub mod land {
    use super::numbers;

    pub const ABOUT: &str = "For Rhineland-Palatinate, figures are published that are missing for the city. Only the direction can be compared: \
        the first year is 100 in each case.";
    pub const BASIS: &str = "The city’s first year is counted on the basis of the 2011 census; the scenario calculates on the basis of the \
        2022 census. The two series do not join exactly.";
    pub const ROUNDED: &str =
        "The sixth forecast for Rhineland-Palatinate is published rounded; 2020 is calculated back from it.";
    pub const CAPTION: &str = "Change in Rhineland-Palatinate and in the city, same years";
    pub const COLUMNS: [&str; 5] =
        ["Forecast for Rhineland-Palatinate", "Years", "Rhineland-Palatinate", "City, baseline", "City, your scenario"];

    #[must_use]
    pub fn index(percent: f64) -> String {
        format!("{} ({})", numbers::decimal(100.0 + percent, 1), numbers::signed_percent(percent))
    }

    #[must_use]
    pub fn sentence(label: &str, from: i32, to: i32, land: f64, city: f64) -> String {
        format!(
            "“{}”: from {from} to {to} Rhineland-Palatinate changes by {}, the city in your scenario by {}.",
            label,
            numbers::signed_percent(land),
            numbers::signed_percent(city)
        )
    }
}

/// Words on what earlier forecasts came to.
pub mod yesterday {
    use super::numbers;

    pub const ABOUT: &str = "Where the forecasts would stand today if the city had developed evenly between the published years. \
        These values are derived (joined by straight lines), not published.";
    pub const BASIS: &str = "The basis of counting has changed: census of 1987, census of 2011, census of 2022. Part of the gap is a \
        difference in counting.";
    pub const CAPTION: &str = "Earlier forecasts and what was counted, persons on December 31";
    pub const COLUMNS: [&str; 7] =
        ["Forecast", "Year", "Forecast, derived", "Counted", "Basis of counting", "Gap", "in percent"];
    pub const NO_BASIS: &str = "not stated";

    #[must_use]
    pub fn recomputed(label: &str, year: i32, low: f64, high: f64, counted: f64, outside: f64) -> String {
        let place = match outside.round() {
            0.0 => "within the range".to_owned(),
            less if less < 0.0 => format!("{} below", numbers::persons(-less)),
            more => format!("{} above", numbers::persons(more)),
        };
        format!(
            "“{label}”, not an official figure, joined by a straight line, would be at about {} to {} in {year}. Counted were {}: {place}.",
            numbers::persons(low),
            numbers::persons(high),
            numbers::persons(counted)
        )
    }

    #[must_use]
    pub fn sentence(
        label: &str,
        year: i32,
        (from_year, from): (i32, f64),
        (to_year, to): (i32, f64),
        joined: f64,
        counted: f64,
    ) -> String {
        let gap = counted.round() - joined.round();
        let direction = if gap < 0.0 { "fewer" } else { "more" };
        format!(
            "“{}”, joined by a straight line from {} in {from_year} to {} in {to_year}, would stand at about {} in {year}. Counted were {}: \
             {} {direction}.",
            label,
            numbers::persons(from),
            numbers::persons(to),
            numbers::persons((joined / 10.0).round() * 10.0),
            numbers::persons(counted),
            numbers::persons(gap.abs())
        )
    }
}
