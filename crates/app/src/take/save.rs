//! Files that the page has made, for the visitor to keep.

use js_sys::{JsString, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = insekPanels)]
extern "C" {
    fn save(name: &JsString, kind: &JsString, content: &JsValue);
    fn painted(svg: &JsString, scale: &JsValue) -> Promise;
    fn written(text: &JsString) -> Promise;
}

/// Kinds of files, as browsers call them.
pub(crate) const SVG: &str = "image/svg+xml";
pub(crate) const PNG: &str = "image/png";
pub(crate) const CSV: &str = "text/csv;charset=utf-8";
pub(crate) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub(crate) const JSON: &str = "application/json";

/// Hands a text to the browser as a file of this name.
pub(crate) fn text(name: &str, kind: &str, content: &str) {
    save(&name.into(), &kind.into(), &JsValue::from_str(content));
}

/// Hands bytes to the browser as a file of this name.
pub(crate) fn bytes(name: &str, kind: &str, content: &JsValue) {
    save(&name.into(), &kind.into(), content);
}

/// An SVG document as a PNG file, `scale` pixels for each of its own; `None` where the browser cannot make one of this size.
pub(crate) async fn png(svg: &str, scale: f64) -> Option<JsValue> {
    JsFuture::from(painted(&svg.into(), &scale.into())).await.ok()
}

/// The bytes of an XLSX file; `None` where the module that writes it cannot be fetched.
pub(crate) async fn xlsx(workbook: &export::Workbook) -> Option<JsValue> {
    JsFuture::from(written(&workbook.to_text().as_str().into())).await.ok()
}
