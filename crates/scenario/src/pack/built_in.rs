//! The pack that is built into the programs.

use super::Files;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../../../../data/kaiserslautern/", $name)).as_slice())),*]
    };
}

/// The files of the pack of Kaiserslautern, as checked in.
#[must_use]
pub fn built_in_files() -> Files {
    let files = files![
        "datapackage.json",
        "sources.csv",
        "regions.csv",
        "population.csv",
        "mortality.csv",
        "fertility.csv",
        "kinds.csv",
        "migration_in.csv",
        "migration_out.csv",
        "moves.csv",
        "spread.csv",
        "housing.csv",
        "projects.csv",
        "infill.csv",
        "history.csv",
        "people_by_age.csv",
        "flows_by_age.csv",
        "planning.csv",
        "periods.csv",
        "forecasts.csv",
        "assumptions.csv",
        "reconstructions.csv",
        "bounds.csv",
        "reconstructions_tested.csv",
        "errors.csv",
        "texts.csv",
    ];
    files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}
