//! Words of the worked examples that are recomputed in the visitor's browser.

use crate::numbers;

pub const ABOUT: &str = "Others have projected populations and published their starting values and results. The same calculation that stands behind this page \
     now recalculates them in your browser. The column “Largest difference” shows the largest difference between all published figures \
     and all figures calculated here.";
pub const RUNNING: &str = "being recalculated …";
pub const CAPTION: &str = "Published examples, recalculated here";
pub const COLUMNS: [&str; 5] = ["Example", "What is compared", "Figures", "Largest difference", "Result"];
pub const AGREES: &str = "agrees";
pub const DIFFERS: &str = "differs";
pub const NOT_SUPPLIED: &str = "does not come with this copy of the page";
pub const NOT_READABLE: &str = "could not be loaded";

#[must_use]
pub fn example(id: &str) -> (&'static str, &'static str) {
    match id {
        "sweden-closed" => (
            "Sweden, women, 1993 to 2003, without migration",
            "Preston, Heuveline and Guillot: Demography (2001), Box 6.1",
        ),
        "sweden-migration-even" => (
            "Sweden, 1993 to 1998, with migration",
            "Preston, Heuveline and Guillot: Demography (2001), Box 6.2; United Nations",
        ),
        "aargau" => (
            "Canton of Aargau, 2025 to 2055, official projection",
            "Federal Statistical Office (Switzerland): cantonal scenarios, reference scenario",
        ),
        _ => ("Another example", ""),
    }
}

pub mod quantity {
    pub const POPULATION: &str = "Population";
    pub const SHARE: &str = "Shares of age groups";
    pub const GROWTH: &str = "Growth rate";
    pub const BIRTHS: &str = "Births";
    pub const DEATHS: &str = "Deaths";
}

#[must_use]
pub fn difference(largest: f64, tolerance: f64) -> String {
    format!("{} (allowed {})", numbers::significant(largest), numbers::significant(tolerance))
}
