//! What stands around the four pictures: titles, units, legends and the finding as a sentence.

use crate::numbers;

/// Legend entries.
pub mod legend {
    pub const OBSERVED: &str = "observed";
    pub const SCENARIO: &str = "Your scenario";
    pub const BASELINE: &str = "Baseline";
    pub const OFFICIAL: &str = "official forecast (joined, not published: only the points are figures)";
    pub const RECOMPUTED: &str = "state office's projection, recomputed: not an official figure";
    pub const MEN: &str = "Men, your scenario";
    pub const WOMEN: &str = "Women, your scenario";
    pub const MORE: &str = "more residents";
    pub const LESS: &str = "fewer residents";

    #[must_use]
    pub fn base_year(year: i32) -> String {
        format!("As of {year}")
    }
}

pub const ROUNDED: &str = "Totals may differ because of rounding.";

/// Words of the development.
pub mod development {
    use super::numbers;

    #[must_use]
    pub fn title(area: &str, from: i32, to: i32) -> String {
        format!("Population {}, {area}", numbers::years(from, to))
    }

    pub const UNIT: &str = "Persons on December 31, main residence";
    pub const NO_HISTORY: &str = "For the districts there is no earlier figure on the same basis.";

    #[must_use]
    pub fn sentence(area: &str, base: (i32, f64), baseline: f64, scenario: f64, target: i32) -> String {
        format!(
            "{area}: {} residents in {}; in {target}, {} in the baseline and {} in your scenario.",
            numbers::persons(base.1),
            base.0,
            numbers::persons(baseline),
            numbers::persons(scenario)
        )
    }

    #[must_use]
    pub fn forecast_label(publisher: &str, title: &str, base_year: Option<i32>) -> String {
        match base_year {
            Some(year) if publisher.contains("Landesamt") => format!("State office {year}"),
            _ => title.split(',').next().unwrap_or(title).to_owned(),
        }
    }

    #[must_use]
    pub fn recomputed_label(base_year: i32) -> String {
        format!("State office {base_year}, recomputed")
    }

    #[must_use]
    pub fn about_between(low: f64, high: f64) -> String {
        format!("about {} to {}", numbers::persons(low), numbers::persons(high))
    }

    #[must_use]
    pub fn recomputed(base_year: i32, year: i32, low: f64, high: f64) -> String {
        format!(
            "The state office's projection (base {base_year}), recomputed for {year}, gives {}: not an official figure.",
            about_between(low, high)
        )
    }

    #[must_use]
    pub fn forecast(label: &str, points: &str) -> String {
        format!("{label} named {points}.")
    }

    #[must_use]
    pub fn point(persons: f64, year: i32) -> String {
        format!("{} for {year}", numbers::persons(persons))
    }
}

/// Words at a figure of a district whose ages are estimated.
pub mod estimate {
    pub const SENTENCE: &str = "The age structure of the districts is an estimate.";
    pub const LIMITS: &str = "Estimate: what this figure cannot say";
    pub const TEXT: &str = "How old the people of the district are is estimated from an earlier census: what has aged and moved there since \
        is missing. Districts are small, a few families change much. The residents have no reference date, their license is unclear. \
        The city’s table replaces the estimate as soon as it is read in.";
}

/// Words of the population pyramid.
pub mod pyramid {
    use super::numbers;

    #[must_use]
    pub fn title(area: &str, year: i32) -> String {
        format!("Age and sex {year}, {area}")
    }

    pub const UNIT: &str = "Persons in five-year age groups";
    pub const NOTE: &str = "Rounded to 5; totals may differ because of rounding.";

    #[must_use]
    pub fn sentence(base: (i32, f64, f64), target: (i32, f64, f64)) -> String {
        format!(
            "{} are under 20 ({}: {}), {} are 65 and older ({}: {}).",
            numbers::percent(target.1),
            base.0,
            numbers::percent(base.1),
            numbers::percent(target.2),
            base.0,
            numbers::percent(base.2)
        )
    }

    #[must_use]
    pub fn earlier(year: i32, young: f64, old: f64) -> String {
        format!("In {year} it was {} and {}.", numbers::percent(young), numbers::percent(old))
    }
}

/// Words of the districts.
pub mod districts {
    use super::numbers;

    #[must_use]
    pub fn title(from: i32, to: i32) -> String {
        format!("Districts: change {} in percent", numbers::years(from, to))
    }

    pub const CLICK: &str = "A click chooses the district.";

    #[must_use]
    pub fn unit(base_year: i32) -> String {
        format!("Area of a circle: residents {base_year}.")
    }

    pub const NOTE: &str =
        "Districts with fewer than 5,000 residents: not very reliable. Totals may differ because of rounding.";

    #[must_use]
    pub fn growing(growing: usize, all: usize) -> String {
        format!("In {growing} of {all} districts there are more residents than today.")
    }

    #[must_use]
    pub fn extremes(first: (&str, f64), last: (&str, f64)) -> String {
        format!(
            "Furthest up is {} ({}), furthest down is {} ({}).",
            first.0,
            numbers::signed_percent(first.1),
            last.0,
            numbers::signed_percent(last.1)
        )
    }
}

/// Words of the balance.
pub mod balance {
    use super::numbers;

    #[must_use]
    pub fn title(area: &str, from: i32, to: i32) -> String {
        format!("Births, deaths and migration {}, {area}", numbers::years(from, to))
    }

    pub const UNIT: &str = "Persons a year";
    pub const DISTRICT_NOTE: &str = "For the districts, births, deaths and migration are not published: model calculation only, \
        moves within the city included.";

    #[must_use]
    pub fn sentence(year: i32, births: f64, deaths: f64, arrivals: f64, departures: f64) -> String {
        format!(
            "{year}: {} births and {} deaths, {} arrivals and {} departures.",
            numbers::persons(births),
            numbers::persons(deaths),
            numbers::persons(arrivals),
            numbers::persons(departures)
        )
    }
}
