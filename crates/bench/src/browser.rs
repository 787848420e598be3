//! The measurements that a browser calls.

use std::hint::black_box;

use cohort::InputError;
use cohort::official::{Inputs, project};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Bare, City};

/// A city of some size: `new Work(districts, years)` prepares it, each call works through it once.
#[wasm_bindgen]
pub struct Work {
    inputs: Inputs,
    bare: Bare,
}

#[wasm_bindgen]
impl Work {
    /// Makes up a city.
    ///
    /// # Errors
    /// That of the engine's constructors; the figures keep their bounds.
    #[wasm_bindgen(constructor)]
    pub fn new(districts: usize, years: usize) -> Result<Self, JsError> {
        let city = City::new(districts, years);
        let inputs = city.inputs().map_err(|fault: InputError| JsError::new(&fault.to_string()))?;
        Ok(Self { inputs, bare: Bare::new(&city) })
    }

    /// Projects the city with all features.
    pub fn engine(&self) {
        black_box(project(black_box(&self.inputs)));
    }

    /// Streams the same memory.
    pub fn bare(&mut self) {
        black_box(black_box(&mut self.bare).run());
    }
}
