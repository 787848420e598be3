//! Turns the cases that travel inside the program into JSON, so that the page needs no parser of TOML.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

/// The worked examples of the page.
const CASES: [&str; 3] = ["sweden-closed", "sweden-migration-even", "aargau"];

fn main() -> Result<(), Box<dyn Error>> {
    let target = env::var_os("OUT_DIR").ok_or("cargo names no folder for what is made")?;
    for case in CASES {
        let source = format!("../../tests/golden/{case}/case.toml");
        println!("cargo::rerun-if-changed={source}");
        let table: toml::Table = toml::from_str(&fs::read_to_string(&source)?)?;
        fs::write(Path::new(&target).join(format!("{case}.json")), serde_json::to_string(&table)?)?;
    }
    Ok(())
}
