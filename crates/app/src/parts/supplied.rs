//! Large files that the build adds to the page where it has them.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

#[wasm_bindgen]
extern "C" {
    /// A file that a page carries in itself; throws in a page that carries none. Defined where that page is made.
    #[wasm_bindgen(js_namespace = insekCarried, js_name = file, catch)]
    fn carried(name: &str) -> Result<JsValue, JsValue>;
}

/// Below the page's folder; none of it is part of the first load.
const FOLDER: &str = "later/reference";

/// Names of the files that are there; none when the list cannot be read, as in a copy without a server.
pub(crate) async fn names() -> Vec<String> {
    let list = file("index.txt").await.unwrap_or_default();
    String::from_utf8_lossy(&list).lines().map(str::to_owned).collect()
}

/// The bytes of a file.
pub(crate) async fn file(name: &str) -> Option<Vec<u8>> {
    let address = format!("{FOLDER}/{name}");
    let bytes = match carried(&address) {
        Ok(bytes) => bytes.dyn_into::<Uint8Array>(),
        Err(_) => fetched(&address).await,
    };
    bytes.ok().map(|bytes| bytes.to_vec())
}

async fn fetched(address: &str) -> Result<Uint8Array, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    Ok(Uint8Array::new(&JsFuture::from(response.array_buffer()?).await?))
}
