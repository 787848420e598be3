//! Files that the page has made, for the visitor to keep.

use js_sys::JsString;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

// JavaScript's own types only: others need glue that a classic script cannot have.
#[wasm_bindgen(module = "/js/save.js")]
extern "C" {
    fn save(name: &JsString, kind: &JsString, content: &JsValue);
}

/// Kinds of files, as browsers call them.
pub(crate) const SVG: &str = "image/svg+xml";

/// Hands a text to the browser as a file of this name.
pub(crate) fn text(name: &str, kind: &str, content: &str) {
    save(&name.into(), &kind.into(), &JsValue::from_str(content));
}
