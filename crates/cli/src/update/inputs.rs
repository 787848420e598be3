//! What a pack is derived from, by what it is about and in the order in which an update exchanges it.

/// Tables about one thing, and the keys of the recipe that say which of their years count.
pub(super) struct Input {
    /// What it is about.
    pub(super) about: &'static str,
    /// Tables of the project's own form, in the order of their exchange.
    files: &'static [&'static str],
    /// Statistics whose flat tables are of this input.
    statistics: &'static [&'static str],
    /// Keys of the recipe.
    pub(super) keys: &'static [&'static str],
}

/// The inputs, in the order of their exchange: people, births, deaths, migration, districts and dwellings, the rest.
pub(super) const INPUTS: [Input; 11] = [
    Input { about: "people by year", files: &["population_total.csv"], statistics: &[], keys: &["basis"] },
    Input {
        about: "people by sex and age",
        files: &["age_structure.csv", "age_groups.csv", "old_ages.csv"],
        statistics: &["12411"],
        keys: &["base_year", "whole_source", "census_years"],
    },
    Input {
        about: "births by age of the mother and by sex, Germany",
        files: &["fertility.csv", "sex_ratio.csv", "births.csv"],
        statistics: &[],
        keys: &["fertility_year", "sex_ratio_year"],
    },
    Input {
        about: "life table, Germany",
        files: &["life_table.csv", "life_expectancy.csv"],
        statistics: &["12621"],
        keys: &["life_table"],
    },
    Input {
        about: "births, deaths and net migration by year",
        files: &["components_of_change.csv"],
        statistics: &["12612", "12613"],
        keys: &["vital_years"],
    },
    Input {
        about: "arrivals and departures by sex and age",
        files: &["migration.csv"],
        statistics: &["12711"],
        // All three decide together whether arrivals stand as they were counted.
        keys: &["net_years", "rates_years", "periods", "students"],
    },
    Input {
        about: "net migration of the Land",
        files: &["migration_land.csv"],
        statistics: &[],
        keys: &["share_of_land"],
    },
    Input {
        about: "districts",
        files: &["districts.csv", "district_ages.csv", "district_census.csv", "district_electorate.csv"],
        statistics: &[],
        keys: &["district_source", "district_persistence", "moves_level", "place", "outlines"],
    },
    Input { about: "dwellings", files: &["projects.csv"], statistics: &[], keys: &["housing", "infill"] },
    Input { about: "kinds of arrival", files: &["kinds.csv"], statistics: &[], keys: &[] },
    REST,
];

/// What no other input is about.
const REST: Input = Input {
    about: "what is shown beside the projection",
    files: &[
        "observations.csv",
        "living.csv",
        "forecasts.csv",
        "planning.csv",
        "assumptions.csv",
        "texts.csv",
        "sources.csv",
    ],
    statistics: &[],
    keys: &["title", "whole", "edition", "provenance"],
};

/// Tables of Germany that an update may bring; they are those of every city.
pub(super) const OF_GERMANY: [&str; 6] =
    ["births.csv", "fertility.csv", "life_expectancy.csv", "life_table.csv", "old_ages.csv", "sex_ratio.csv"];

/// Place of a file in the order of exchange: its input, and its turn within it.
///
/// `statistic` is that of a flat table, whose name says nothing.
pub(super) fn turn(file: &str, statistic: Option<&str>) -> [usize; 2] {
    let found = INPUTS.iter().enumerate().find_map(|(at, input)| {
        let own = input.files.iter().position(|known| *known == file);
        let flat = statistic.and_then(|code| input.statistics.iter().position(|known| *known == code));
        Some([at, own.or(flat)?])
    });
    found.unwrap_or([INPUTS.len() - 1, REST.files.len()])
}
