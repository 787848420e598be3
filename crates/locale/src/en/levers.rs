//! The levers beyond the main ones: what each does, where its baseline comes from, and what is known about it.

use crate::numbers;

/// Headings of the groups.
pub mod heading {
    pub const KINDS: &str = "Arrivals by kind";
    pub const ARRIVALS_OF_AGE: &str = "Arrivals by age";
    pub const DEPARTURES_OF_AGE: &str = "Departures by age";
    pub const MOVES: &str = "Moves";
    pub const BIRTHS_AND_LIVES: &str = "Births and lives";
    pub const HOUSING: &str = "Housing";
    pub const PERSISTENCE: &str = "Mix of ages of the districts";
    pub const OFFICE: &str = "For comparison: state statistics office, assumptions";
    pub const OWN_VALUES: &str = "Own values of districts";
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explained {
    pub explanation: &'static str,
    pub source: &'static str,
}

pub const WOMEN: Explained = Explained {
    explanation: "By how many years women live longer or shorter than today, on top of the slider for both sexes. \
        Men are not affected.",
    source: "",
};
pub const MEN: Explained = Explained {
    explanation: "By how many years men live longer or shorter than today, on top of the slider for both sexes. \
        Women are not affected.",
    source: "",
};
pub const MEAN_AGE: Explained = Explained {
    explanation: "By how many years mothers are older or younger at birth than today. How many children a woman has in her lifetime \
        stays the same.",
    source: "",
};
pub const MOVES: Explained = Explained {
    explanation: "How many of 1,000 people move to another district each year. This hardly changes the population of the city, \
        but it does change who lives where.",
    source: "Baseline: as frequent as departures from the city. Moves within the city are not available: assumption.",
};
pub const CONSTRUCTION: Explained = Explained {
    explanation: "How many dwellings a year are completed by ongoing construction; known projects are included. They bring more people \
        only when dwellings are lacking otherwise.",
    source: "",
};
pub const CONVERSION: Explained = Explained {
    explanation: "How many dwellings a year are created on disused sites and in converted buildings. They come on top of ongoing construction and \
        infill.",
    source: "Baseline: none. There are no figures on conversion; distribution like the stock: assumption.",
};
pub const KEPT_FREE: Explained = Explained {
    explanation: "What share of the dwellings stays vacant because of renovation or moving. The more stay vacant, the sooner dwellings are lacking.",
    source: "",
};
pub const PERSONS_PER_DWELLING: Explained = Explained {
    explanation: "How many people live in an occupied dwelling. When the number falls, the same number of people needs more dwellings.",
    source: "",
};
pub const OCCUPANCY_TREND: Explained = Explained {
    explanation: "By how many percent occupancy changes from year to year. A minus means: over time each dwelling takes in fewer \
        people.",
    source: "Baseline: an assumption of the data package, without one no change; the reason stands under “Assumptions and sources”.",
};
pub const ARRIVALS_OF_AGE: Explained = Explained {
    explanation: "By how many percent more or fewer people of this age arrive than in the baseline. Other ages stay as they are; \
        total arrivals are the sum.",
    source: OF_AGE,
};
pub const DEPARTURES_OF_AGE: Explained = Explained {
    explanation: "By how many percent people of this age leave more or less often than in the baseline. Other ages stay as they are; \
        total departures are the sum.",
    source: OF_AGE,
};
pub const ARRIVING_CHILDREN: Explained = Explained { explanation: CHILDREN, source: OF_AGE };
pub const LEAVING_CHILDREN: Explained = Explained { explanation: CHILDREN, source: OF_AGE };
const CHILDREN: &str = "People under 18 mostly come and go with their parents. So this value follows ages 25 to 49 (weighted by the persons in both \
    groups) until you set it yourself; how many children move with their parents is not published: assumption.";
const OF_AGE: &str =
    "Baseline: migration by sex and six age groups (Regionaldatenbank), spread over single ages; derived.";

#[must_use]
pub fn part_of_baseline(part: &str, whole: &str) -> String {
    format!("In the baseline they are {part} of {whole}.")
}

#[must_use]
pub fn in_period(name: &str, percent: f64) -> String {
    format!("{name}: {}", numbers::signed_percent(percent))
}

#[must_use]
pub fn in_periods(seen: &[String]) -> String {
    format!("Observed against the baseline: {}.", seen.join("; "))
}

#[must_use]
pub fn together(whole: &str, value: &str, baseline: &str) -> String {
    format!("Together this makes, at the slider “{whole}”: {value} (baseline: {baseline}).")
}

pub const KIND: &str = "How many people of this kind a year want to move into the chosen area from outside. What is added here also raises \
    total arrivals.";

pub const PERCENT_OF_DWELLINGS: &str = "percent of dwellings";
pub const PERCENT_AGAINST: &str = "percent against the baseline";
pub const YEARS_AGAINST: &str = "years against the baseline";
pub const KIND_NOT_OBSERVED: &str = "Observed range: not published for the city.";
pub const NOT_OBSERVED: &str = "Observed: not published for the city.";

#[must_use]
pub fn source(quality: &str, sources: &str) -> String {
    format!("Baseline: {quality}. Source: {sources}.")
}

#[must_use]
pub fn who_comes(quality: &str) -> String {
    format!("Who comes · {quality}")
}

pub const PROFILE: &str = "Age and sex";
pub const MEN_LEFT: &str = "Men";
pub const WOMEN_RIGHT: &str = "Women";

#[must_use]
pub fn profile(men: f64, from: usize, share: f64) -> String {
    format!(
        "Age and sex: {} men. The most frequent ages are {from} to {} ({}).",
        numbers::percent(men),
        from + 4,
        numbers::percent(share)
    )
}

pub const SPREAD_AS_PEOPLE: &str = "Districts: spread like the residents of the same age (assumption).";

#[must_use]
pub fn spread(most: &str) -> String {
    format!("Districts: mostly to {most} (assumption).")
}

#[must_use]
pub fn district_share(name: &str, percent: f64) -> String {
    format!("{name} ({})", numbers::percent(percent))
}

#[must_use]
pub fn seen(what: &str, figures: &[(i32, String)]) -> String {
    let figures: Vec<String> = figures.iter().map(|(year, text)| format!("{year}: {text}")).collect();
    format!("Observed ({what}): {}.", figures.join("; "))
}

pub const COMPLETIONS: &str = "completed dwellings of the city";
pub const LIVES_OF_LAND: &str = "life expectancy in Rhineland-Palatinate in years";

#[must_use]
pub fn growth_of_stock(from: i32, to: i32, a_year: f64) -> String {
    format!("The stock grew by about {} a year in {}.", numbers::persons(a_year), numbers::years(from, to))
}

#[must_use]
pub fn office_life_expectancy(years: f64, here: f64) -> String {
    format!(
        "State office, fifth forecast: {} years in Rhineland-Palatinate in 2040. That would be {} against the baseline of the city ({}).",
        numbers::decimal(years, 1),
        numbers::signed_decimal(years - here, 1),
        numbers::decimal(here, 1)
    )
}

#[must_use]
pub fn office_births(here: f64, land: f64) -> String {
    format!(
        "Births per woman: {} in the city from 2025 on ({} in Rhineland-Palatinate, converted by the ratio of the estimates for 2018).",
        numbers::decimal(here, 2),
        numbers::decimal(land, 2)
    )
}

#[must_use]
pub fn office_migration(net: f64, lowest: f64, highest: f64) -> String {
    format!(
        "Arrivals minus departures: {} a year from 2025 on (other ways of apportioning give {} to {}).",
        numbers::signed_persons(net),
        numbers::signed_persons(lowest),
        numbers::signed_persons(highest)
    )
}

pub const NO_OWN_VALUES: &str =
    "None. Choose an area above; what you then set holds only there and is added to the value of the city.";
pub const OWN_VALUES_ABOUT: &str = "They are added to the value of the city.";
pub const CLEAR: &str = "Remove";
pub const TO_OUTER: &str = "For all outer districts (Ortsbezirke)";
pub const TO_CORE: &str = "For the core city (Kernstadt)";

#[must_use]
pub fn action_on(action: &str, deviation: &str) -> String {
    format!("{action}: {deviation}")
}

pub const PERSISTENCE: [&str; 2] = [
    "At 100% young districts stay young and old ones old, because more or fewer people leave at the ages at which the district differs. \
     At 0% as many leave at every age everywhere; then the districts grow alike within a generation. The figures of the whole city hardly change.",
    "Assumption: how many people of which age leave which district is not published. Part of growing alike is a real change of generations, part only comes \
     from equal rates. Arrivals always spread as people of their age live today.",
];

#[must_use]
pub fn persistence(percent: &str, baseline: bool) -> String {
    format!("{percent}%{}", if baseline { " (baseline)" } else { "" })
}
