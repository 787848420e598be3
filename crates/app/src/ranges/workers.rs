//! Draws and projections from workers, which run the page's own program: this file is both ends of what they are told and tell.

use js_sys::{Promise, Uint8Array};
use view::Explorer;
use view::causes::Work;
use view::ranges::{Drawing, Shared, Subject};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::link;

#[wasm_bindgen(js_namespace = insekPanels)]
extern "C" {
    /// Hands a request to workers and gets the bytes of the first of what it asks for.
    #[wasm_bindgen(catch)]
    fn drawn(request: &JsValue) -> Result<Promise, JsValue>;
    /// In a worker: hands bytes over and gets the next request.
    #[wasm_bindgen(catch)]
    fn work(bytes: &JsValue) -> Result<Promise, JsValue>;
}

/// Scenarios that a worker keeps ready: those that a page shows by turns.
const READY: usize = 4;

/// Adds draws up to `until` that workers make, as many as do not take long; `false` where the page has to draw by itself.
pub(super) async fn add(drawing: &Shared, until: u32) -> bool {
    let Some((from, request)) = drawing.get().request(until) else { return false };
    let Some(bytes) = made(request).await else { return false };
    let mut drawing = drawing.get();
    if bytes.is_empty() {
        drawing.keep();
    }
    drawing.take(from, &bytes)
}

/// So many projections are asked for at a time: what a few workers make before a visitor waits for the next word of how far it is.
const AT_A_TIME: usize = 40;

/// Adds projections that workers make to an answer; `false` where the page has to make the next one by itself.
pub(crate) async fn advance<W: Work>(explorer: &Explorer, work: &mut W) -> bool {
    let Some(request) = explorer.causes().request(work, AT_A_TIME) else { return false };
    let Some(bytes) = made(request).await else { return false };
    explorer.causes().take(work, &bytes)
}

/// What workers make of a request; nothing where none is free, no byte where they cannot.
async fn made(request: String) -> Option<Vec<u8>> {
    let bytes = answered(drawn(&request.into())).await?;
    Some(bytes.dyn_into::<Uint8Array>().ok()?.to_vec())
}

async fn answered(asked: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(asked.ok()?).await.ok()
}

/// In a worker: makes what the page asks for, as long as there is a page.
pub(crate) fn serve() {
    let Ok(explorer) = Explorer::built_in() else { return };
    spawn_local(async move {
        let mut ready: Vec<(String, Drawing)> = Vec::new();
        let mut bytes = Vec::new();
        loop {
            let asked = answered(work(&Uint8Array::from(&*bytes))).await;
            let Some(request) = asked.and_then(|request| request.as_string()) else { return };
            bytes = match projected(&explorer, &request).await {
                Some(figures) => figures,
                None => answer(&explorer, &mut ready, &request).await.unwrap_or_default(),
            };
        }
    });
}

/// The figures of a request; `None` where it asks for something else.
async fn projected(explorer: &Explorer, request: &str) -> Option<Vec<u8>> {
    let (asks, scenarios) = explorer.causes().requested(request)?;
    let scenario = link::scenarios(request).await?;
    let figures = |text: &str| explorer.causes().answered(&asks, &scenario(explorer, text));
    Some(scenarios.into_iter().flat_map(figures).collect())
}

/// The draws of a request; `None` where it is about something else than this worker can draw.
async fn answer(explorer: &Explorer, ready: &mut Vec<(String, Drawing)>, request: &str) -> Option<Vec<u8>> {
    let (numbers, check, fragment) = Drawing::requested(request)?;
    let drawing = match ready.iter().position(|(of, _)| of == fragment) {
        Some(at) => ready.remove(at).1,
        None => {
            let state = link::said(explorer, fragment).await?;
            Drawing::new(explorer, &Subject::of(explorer, &state))?
        }
    };
    let rows = drawing.rows(numbers, check);
    // The latest last: what has not been asked for longest goes first.
    ready.drain(..(ready.len() + 1).saturating_sub(READY));
    ready.push((fragment.to_owned(), drawing));
    rows
}
