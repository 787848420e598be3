//! What a projected population means for schools, care and dwellings.

pub const ABOUT: &str = "Age on December 31. Places, classes, care and households only follow from values that you enter. Where a source \
    names a value, it stands at the field as a suggestion; it is taken over only when you want it.";
pub const DISTRICT: &str = "The age distribution of the districts is an assumption. Persons are rounded to 5; totals may differ because of rounding.";
pub const RATES: &str = "Your own assumptions";
pub const ENTER: &str = "enter an assumption";
pub const UNKNOWN: &str = "unknown";
pub const NURSING: &str = "Nursing homes: share by age";
pub const FURTHER: &str = "Further assumptions of your own";
pub const FURTHER_ABOUT: &str = "For daycare places under 3 together this value counts only as long as under 2 and 2 to under 3 are not both entered. \
    There is no value of the city for all people in need of care.";
pub const FIRST_GRADERS: &str = "For comparison: children in first grades";
pub const FIRST_GRADERS_COLUMNS: [&str; 3] = ["What", "Children", "Source"];
pub const FIRST_GRADERS_ABOUT: &str = "Not comparable one to one with the age groups of the table: only public elementary schools are counted, only first grades, \
    and children do not start school by their age on December 31.";

#[must_use]
pub fn school_year(from: i32) -> String {
    format!("school year {from}/{:02}", (from + 1) % 100)
}

#[must_use]
pub fn more_than(number: &str) -> String {
    format!("more than {number}")
}

pub const HOUSEHOLD: &str = "Not the same as occupancy: a household are people who share their budget; occupancy divides all residents, \
    those in dormitories too, by the occupied dwellings.";

#[must_use]
pub fn caption(area: &str) -> String {
    format!("{area}: today, in the target year and in the baseline")
}

#[must_use]
pub fn columns(base: i32, target: i32) -> Vec<String> {
    vec![
        "Quantity".to_owned(),
        format!("{base}"),
        format!("{target}, your scenario"),
        "Change".to_owned(),
        format!("{target}, baseline"),
    ]
}

pub const GROUPS: [&str; 9] = [
    "Children under 3",
    "Children aged 3 to 5",
    "Children aged 6 to 9 (elementary school)",
    "Children aged 10 to 15",
    "Teenagers aged 16 to 18",
    "People aged 18 to 24",
    "People aged 20 to 66",
    "People aged 65 and over",
    "People aged 80 and over",
];
pub const YOUTH_RATIO: &str = "Youth dependency ratio (under 20 per 100 aged 20 to 64)";
pub const OLD_AGE_RATIO: &str = "Old-age dependency ratio (65 and over per 100 aged 20 to 64)";
pub const TOTAL_RATIO: &str = "Total dependency ratio";
pub const MEAN_AGE: &str = "Mean age in years";
pub const MEDIAN_AGE: &str = "Median age in years (half are younger)";
pub const DWELLINGS: &str = "Dwellings";
pub const DWELLINGS_NEEDED: &str = "Dwellings needed";
pub const HOUSEHOLDS: &str = "Households";
pub const PLACES_UNDER_3: &str = "Daycare places under 3 (Kita)";
pub const PLACES_UNDER_2: &str = "Daycare places under 2 (Kita)";
pub const PLACES_2_TO_3: &str = "Daycare places aged 2 (Kita)";
pub const PLACES_3_TO_6: &str = "Daycare places 3 to 5 (Kita)";
pub const CLASSES: &str = "Elementary school classes";
pub const IN_NURSING_HOMES: &str = "People aged 70 and over in nursing homes";
pub const IN_NEED_OF_CARE: &str = "People in need of care, 65 and over";
