//! The fixed words of the page: headings, buttons, messages and remarks around the figures.

use crate::numbers::decimal;

#[must_use]
pub fn title(city: &str) -> String {
    format!("{city}: What if?")
}
pub const SUBTITLE: &str =
    "Scenario explorer for the INSEK urban development plan · a model calculation, not a prediction";
pub const SKIP: &str = "Skip to the assumptions";
pub const LEVERS: &str = "Assumptions";
pub const RESULT: &str = "Result";
pub const FIGURES: &str = "Charts";
pub const PERSONS_IN_TARGET_YEAR: &str = "Population in the target year";
pub const AREA: &str = "Area";
pub const AREA_IN_PICTURE: &str = "Choose an area in the chart";
pub const AS_TABLE: &str = "As a table";
pub const MINUS_SIGN: &str = "−";
pub const PLUS_SIGN: &str = "+";
pub const EXPLAIN_SIGN: &str = "?";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const RESET: &str = "Reset";
pub const COPY_LINK: &str = "Copy link";
pub const LINK_COPIED: &str = "Link copied. It holds your whole scenario.";
pub const LINK_BY_HAND: &str = "The browser does not allow copying here. Please copy the link by hand:";
pub const CLOSE: &str = "Close";
pub const DEVIATIONS: &str = "Changes from the baseline";
pub const NO_DEVIATIONS: &str = "None. You are looking at the baseline.";
pub const LINK_NOTES: &str = "Notes on the link you opened";
pub const DISMISS: &str = "Close the notes";
pub const MARKS: &str = "Blue mark on the slider: baseline. Fine marks below it: observed values.";
pub const PRIVACY: &str = "Everything is calculated in your browser. Nothing you set is transmitted; there are no cookies and visits are not counted. Your scenario is kept only in the address of the page.";
pub const SOFTWARE_LICENCE: &str = "Software: EUPL-1.2. The figures are under the licenses named with the sources.";

/// Words of the section on method and sources.
pub mod method {
    pub const HEADING: &str = "Method and sources";
    pub const LINK: &str = "Method and sources";
    pub const STEPS: &str = "How the model calculates";
    pub const STATEMENTS: &str = "What is missing and what to watch for";
    pub const ASSUMPTIONS: &str = "Assumptions and their reasons";
    pub const PLAUSIBILITY: &str = "How plausible the baseline is";
    pub const SOURCES: &str = "Sources";
    pub const CITATION: &str = "How to cite this page";
    pub const CONTACT: &str = "Found a wrong figure?";
    pub const ASSUMPTIONS_CAPTION: &str = "All assumptions with value, reason and origin";
    pub const ASSUMPTION_COLUMNS: [&str; 4] = ["Assumption", "Value", "Reason", "Origin"];
    pub const SOURCES_CAPTION: &str = "All sources with date and license";
    pub const SOURCE_COLUMNS: [&str; 4] = ["Source", "Date", "License", "Address"];

    #[must_use]
    pub fn contact(operator: &str) -> String {
        if operator.is_empty() {
            "No address for reporting wrong figures has been set yet. Whoever runs this page sets it in the file index.html under “operator-contact”.".to_owned()
        } else {
            format!(
                "Please report wrong figures to: {operator}. It helps to include the link to your scenario and where the figure appears."
            )
        }
    }
}

#[must_use]
pub fn decrease(name: &str) -> String {
    format!("Decrease {name}")
}

#[must_use]
pub fn increase(name: &str) -> String {
    format!("Increase {name}")
}

#[must_use]
pub fn explain(name: &str) -> String {
    format!("Explanation: {name}")
}

#[must_use]
pub fn table_of(name: &str) -> String {
    format!("Table: {name}")
}

#[must_use]
pub fn legend_of(name: &str) -> String {
    format!("Legend: {name}")
}

#[must_use]
pub fn observed<'a>(labels: impl Iterator<Item = &'a str>) -> String {
    labels.collect::<Vec<_>>().join(" · ")
}

#[must_use]
pub fn out_of_range(min: f64, max: f64, digits: usize) -> String {
    format!("Possible values run from {} to {}.", decimal(min, digits), decimal(max, digits))
}

#[must_use]
pub fn year_out_of_range(min: f64, max: f64) -> String {
    format!("Possible years run from {min:.0} to {max:.0}.")
}

#[must_use]
pub fn refused(reason: &str, kept: &str) -> String {
    format!("{reason} The value remains {kept}.")
}
