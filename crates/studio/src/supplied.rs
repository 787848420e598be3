//! Large files that the build puts beside the page where it has them.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Below the page's folder; none of it is part of the first load.
const FOLDER: &str = "later/reference";

/// Names of the files that are there; none when the list cannot be read, as in a copy without a server.
pub(crate) async fn names() -> Vec<String> {
    let list = file("index.txt").await.unwrap_or_default();
    String::from_utf8_lossy(&list).lines().map(str::to_owned).collect()
}

/// The bytes of a file.
pub(crate) async fn file(name: &str) -> Option<Vec<u8>> {
    fetched(&format!("{FOLDER}/{name}")).await.ok()
}

async fn fetched(address: &str) -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
