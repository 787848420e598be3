//! The pack that is built into the programs.

use super::Files;

/// Path and content of the descriptor and of the table of each name.
macro_rules! files {
    ($($table:literal)*) => {
        [
            ("datapackage.json", include_bytes!("../../../../data/kaiserslautern/datapackage.json").as_slice()),
            $((concat!($table, ".csv"), include_bytes!(concat!("../../../../data/kaiserslautern/", $table, ".csv")))),*
        ]
    };
}

/// The files of the pack of Kaiserslautern, as checked in.
pub fn built_in_files() -> Files {
    let files = files! {
        "sources" "regions" "population" "mortality" "fertility" "kinds" "migration_in" "migration_out" "moves"
        "spread" "housing" "projects" "infill" "history" "people_by_age" "flows_by_age" "planning" "periods"
        "forecasts" "assumptions" "reconstructions" "bounds" "reconstructions_tested" "errors" "coverage" "texts"
    };
    files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}
