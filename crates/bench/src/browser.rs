//! The measurements that a browser calls.

use std::hint::black_box;

use cohort::InputError;
use cohort::official::{Inputs, project};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Asked, Bare, City, Drawn};

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

/// Draws of the built-in city.
#[wasm_bindgen]
pub struct Draws(Drawn);

#[wasm_bindgen]
impl Draws {
    /// Makes it ready.
    ///
    /// # Errors
    /// As [`Drawn::new`].
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Self, JsError> {
        Drawn::new().map(Self).map_err(|fault| JsError::new(&fault.to_string()))
    }

    /// Projects it once.
    pub fn project(&self) {
        black_box(self.0.project());
    }

    /// Makes as many draws as a worker of the page is asked for.
    pub fn draw(&self) {
        black_box(self.0.draw());
    }
}

/// Questions to a result of the built-in city.
#[wasm_bindgen]
pub struct Questions(Asked);

#[wasm_bindgen]
impl Questions {
    /// Makes it ready.
    ///
    /// # Errors
    /// As [`Asked::new`].
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Self, JsError> {
        Asked::new().map(Self).map_err(|fault| JsError::new(&fault.to_string()))
    }

    /// Splits eight differences.
    pub fn explain(&self) {
        black_box(self.0.explain());
    }

    /// Moves every lever over its observed range.
    pub fn tornado(&self) {
        black_box(self.0.tornado());
    }
}
