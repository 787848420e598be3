//! The section on method and sources.

use crate::numbers;
use crate::pack::told;

pub const STEPS: [&str; 10] = [
    "The starting point is the population on December 31, 2025 by district, sex and age: 100,247 people on the basis of the 2022 census.",
    "The model calculates year by year, always from one December 31 to the next.",
    "First, everyone gets one year older.",
    "Some people move away from the city; how many depends on age and sex, and in each district on how much of its mix of ages it keeps (assumption, to be changed under “More levers”).",
    "Some people move to another district; what one district loses, another gains.",
    "A fixed number of people move in from outside; at every age they spread over the districts as people of that age live there (assumption). So do moves.",
    "Depending on age and sex, some people die; those who come or go during the year count for half of it.",
    "Women aged 15 to 49 have children, as many as women of their age today; the children live where their mother lives.",
    "Where the dwellings of a district are not enough, arrivals turn to others; where there is no room anywhere, they do not come and are counted separately. \
     In the baseline fewer people live in a dwelling as the years go by (assumption).",
    "In every cell: start plus births and arrivals minus deaths and departures equals the end.",
];

pub const STATEMENTS: [&str; 5] = [
    "Not included: the fourth, fifth, sixth and a seventh population forecast of the state statistics office (Statistisches Landesamt) for the city of Kaiserslautern. They \
     are not available here. The sixth (base year 2020) is published as the office’s district sheets; that of the city should have the number 312 \
     (Rheinland-Pfalz 2070, by the code of the city, inferred by us). What stands in their place is recomputed and not an official figure; how is said \
     under “Official forecasts”.",
    "The populations of the districts come from a public data set without a reference date or a license. They are brought to the official figure of the \
     city. Their ages and dwellings are estimated from the 2011 census: four age classes, household size and vacancy of then, fitted to the city of \
     today. Checked on the mean ages of 2011, which do not enter, the method is off by 1.8 years on average, in Lämmchesberg/Uniwohnstadt by 3, because \
     it does not see students. The city’s table replaces the estimate.",
    "The index of disadvantage is not shown: the city does not publish it for reasons of privacy.",
    "2015: the slide of the steering group says 98,250, the official series 98,520. Two digits are swapped on the slide; the official figure is used here.",
    "For one day there are several figures: on December 31, 2023 the official population update on the basis of the 2022 census counts 100,571 people, on the basis of the \
     2011 census 101,486, and the residents’ register 101,961 with their main residence. The update on the basis of the 2022 census is used here.",
];

#[must_use]
pub fn plausibility(baseline: [f64; 3], [net, births]: [f64; 2], mortality: f64) -> Vec<String> {
    let [first, second, third] = baseline.map(numbers::persons);
    vec![
        "An independent rough calculation without a limit by dwellings (departures as in 2016 to 2018, constant arrivals with initially +350 a year, \
         births as in 2024, mortality of 2022/24 times 1.09 to 1.10) arrives at about 100,060 (2030), 98,940 (2040) and 97,410 (2050)."
            .to_owned(),
        format!("The baseline arrives at {first} (2030), {second} (2040) and {third} (2050)."),
        format!(
            "The difference has four reasons. What raises the baseline most is that people come and go at the ages of 2023 and 2024. Somewhat more net \
             migration ({} instead of +350 in the first year) and the lower mortality, which is brought to the deaths of 2022 to 2024 ({} times that of \
             Germany), raise it as well; fewer births ({} instead of 963 in the first year) lower it.",
            numbers::signed_persons(net),
            numbers::decimal(mortality, 2),
            numbers::persons(births)
        ),
    ]
}

#[must_use]
pub fn citation(title: &str, edition: &str, engine: &str) -> String {
    let title = told(title);
    format!("{title}, model calculation, data edition {edition}, program version {engine}. Not an official forecast.")
}

/// Words for the quality of a figure.
pub mod quality {
    pub const OFFICIAL: &str = "official";
    pub const DERIVED: &str = "derived";
    pub const ESTIMATE: &str = "estimate";
    pub const ASSUMPTION: &str = "assumption";
}

pub const NO_DATE: &str = "date not stated";
pub const NO_LICENCE: &str = "license not stated";
pub const UNCLEAR_LICENCE: &str = "license unclear";

#[must_use]
pub fn broken_pack() -> String {
    "The built-in data are faulty, so nothing can be calculated. Please report this to the city.".to_owned()
}
