//! What the engine is measured with: inputs of any size with every feature, a bare loop over the same memory, draws of the built-in
//! city, and questions to it.
//!
//! `benches/projection.rs` measures natively, `chromium.mjs` measures this library as WebAssembly in a browser, and `un_step.py` does the
//! work of a textbook projection with numpy on the same figures. `cargo xtask bench` runs all three and prints one table.

mod asked;
pub mod bare;
mod browser;
pub mod city;
mod drawn;

use std::error::Error;
use std::sync::Arc;

use scenario::Model;
use scenario::pack::{Pack, built_in_files};

pub use asked::Asked;
pub use bare::Bare;
pub use city::City;
pub use drawn::Drawn;

/// The built-in city.
fn built_in() -> Result<Model, Box<dyn Error>> {
    let pack = Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?;
    Ok(Model::new(Arc::new(pack))?)
}
