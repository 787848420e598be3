//! Proof that WebAssembly computes the same bits as the machine itself.
//!
//! The same lines are made natively by `main.rs` and in node by `run.mjs`; `cargo xtask test` compares them. Each line carries
//! a fingerprint of all results, so that one bit of one cell is seen.

mod draws;
mod fingerprint;
mod scenarios;

use std::collections::BTreeMap;

use wasm_bindgen::prelude::wasm_bindgen;

pub use draws::draws;
pub use scenarios::scenarios;

/// Files by name: JavaScript reads them, WebAssembly cannot.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

#[wasm_bindgen]
impl Files {
    /// No files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file or replaces the one of the same name.
    pub fn add(&mut self, name: String, bytes: Vec<u8>) {
        self.0.insert(name, bytes);
    }
}

/// Recomputes one golden case from the files of its folder and those of the large reference cases; one line.
#[wasm_bindgen]
pub fn golden(case: &Files, reference: &Files) -> String {
    let read = |file: &str| case.0.get(file).cloned();
    let large = |file: &str| reference.0.get(file).cloned();
    golden::run(&read, &large).to_string()
}
