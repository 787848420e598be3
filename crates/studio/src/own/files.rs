//! Files as the browser hands them over.

use js_sys::{Array, Promise, Reflect, Uint8Array};
use scenario::pack::Files;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, HtmlInputElement};

#[wasm_bindgen(module = "/js/files.js")]
extern "C" {
    fn chosen(input: &HtmlInputElement) -> Promise;
    fn dropped(transfer: &DataTransfer) -> Promise;
}

/// Files that are on their way, or a table that is there already.
pub(crate) enum Promised {
    /// From the disk.
    Files(Promise),
    /// Pasted text under the name that messages call it by.
    Text(String, String),
}

impl Promised {
    /// What was chosen in a file input.
    pub(crate) fn chosen(input: &HtmlInputElement) -> Self {
        Self::Files(chosen(input))
    }

    /// What was dropped; to be called while the event lasts.
    pub(crate) fn dropped(transfer: &DataTransfer) -> Self {
        Self::Files(dropped(transfer))
    }
}

/// Their bytes by name, without the folder that holds all of them; nothing when one cannot be read.
pub(crate) async fn read(promised: Promised) -> Option<Files> {
    let promise = match promised {
        Promised::Text(name, text) => return Some(Files::from([(name, text.into_bytes())])),
        Promised::Files(promise) => promise,
    };
    let list: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let field = |file: &JsValue, name: &str| Reflect::get(file, &JsValue::from_str(name)).ok();
    let mut files = Files::new();
    for file in list.iter() {
        let name = field(&file, "name")?.as_string()?;
        let bytes: Uint8Array = field(&file, "bytes")?.dyn_into().ok()?;
        let base = name.rsplit('/').next().unwrap_or_default();
        // What systems put into folders without being asked.
        if !base.starts_with('.') {
            files.insert(name, bytes.to_vec());
        }
    }
    Some(files)
}
