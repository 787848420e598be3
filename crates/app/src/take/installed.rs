//! `Ohne Netz verfügbar machen`: the service worker, registered only when a visitor asks for it, and taken away again.

use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Reflect};
use locale::installed as words;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorkerContainer, ServiceWorkerRegistration};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::language::Spoken;
use crate::parts::with;

/// The worker stands beside the page: so it may answer for it.
const WORKER: &str = "offline.js";
/// Names of its caches begin so, followed by the folder of the page.
const CACHES: &str = "szenario-explorer ";
const MANIFEST: &str = "later/app.webmanifest";
/// How often and how long the fetching of all files is waited for: a minute.
const LOOK_AGAIN_MS: u32 = 100;
const LOOKS: u32 = 600;

/// What is known about the page on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Unknown,
    Unavailable,
    Absent,
    Working,
    Kept,
    Removed,
    Failed,
}

impl Stand {
    fn sentence(self) -> &'static str {
        match self {
            Self::Unknown | Self::Absent => "",
            Self::Unavailable => words::unavailable(),
            Self::Working => words::working(),
            Self::Kept => words::kept(),
            Self::Removed => words::removed(),
            Self::Failed => words::failed(),
        }
    }
}

/// What the panel holds.
#[component]
pub(crate) fn Installed(_: &Spoken) -> Html {
    let stand = use_state(|| Stand::Unknown);
    {
        let stand = stand.setter();
        use_effect_with((), move |()| spawn_local(async move { stand.set(present().await) }));
    }
    use_effect_with(*stand == Stand::Kept, |kept| {
        if *kept {
            // Without it the page could not be set up as an app. Fails only without a document.
            let _ = link_manifest();
        }
    });
    let keep_it = with(stand.setter(), move |stand, _: MouseEvent| {
        let stand = stand.clone();
        stand.set(Stand::Working);
        spawn_local(async move { stand.set(keep().await.unwrap_or(Stand::Failed)) });
    });
    let remove_it = with(stand.setter(), move |stand, _: MouseEvent| {
        let stand = stand.clone();
        spawn_local(async move { stand.set(remove().await.map_or(Stand::Failed, |()| Stand::Removed)) });
    });
    html! {
        <>
            <p>{ words::about() }</p>
            <div class="acts">
                if matches!(*stand, Stand::Absent | Stand::Removed | Stand::Failed | Stand::Working) {
                    <button type="button" aria-disabled={(*stand == Stand::Working).then_some("true")} onclick={keep_it}>{ words::keep() }</button>
                }
                if *stand == Stand::Kept {
                    <button type="button" onclick={remove_it}>{ words::remove() }</button>
                }
            </div>
            <p role="status">{ stand.sentence() }</p>
        </>
    }
}

async fn present() -> Stand {
    let Some(container) = container() else { return Stand::Unavailable };
    match registration(&container).await {
        Ok(Some(registration)) if registration.active().is_some() => Stand::Kept,
        Ok(_) => Stand::Absent,
        Err(_) => Stand::Unavailable,
    }
}

/// What the browser offers for it; nothing in a sandboxed frame, on an address without encryption, or from a file.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?.dyn_into().ok()
}

/// The folder of the page, for which the worker answers.
fn folder() -> Option<String> {
    let href = web_sys::window()?.location().href().ok()?;
    let page = href.split(['#', '?']).next()?;
    Some(page[..=page.rfind('/')?].to_owned())
}

/// Our registration; one for a folder above is the operator's own.
async fn registration(container: &ServiceWorkerContainer) -> Result<Option<ServiceWorkerRegistration>, JsValue> {
    let found = JsFuture::from(container.get_registration()).await?;
    let found = found.dyn_into::<ServiceWorkerRegistration>().ok();
    Ok(found.filter(|registration| Some(registration.scope()) == folder()))
}

/// Registers the worker and waits until it has every file.
async fn keep() -> Result<Stand, JsValue> {
    let container = container().ok_or(JsValue::NULL)?;
    let registered: ServiceWorkerRegistration = JsFuture::from(container.register(WORKER)).await?.dyn_into()?;
    for _ in 0..LOOKS {
        if registered.active().is_some() {
            return Ok(Stand::Kept);
        }
        if registered.installing().is_none() && registered.waiting().is_none() {
            break;
        }
        TimeoutFuture::new(LOOK_AGAIN_MS).await;
    }
    JsFuture::from(registered.unregister()?).await?;
    Ok(Stand::Failed)
}

/// Takes the worker away, and every file that it has kept.
async fn remove() -> Result<(), JsValue> {
    let container = container().ok_or(JsValue::NULL)?;
    if let Some(registration) = registration(&container).await? {
        JsFuture::from(registration.unregister()?).await?;
    }
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let caches: CacheStorage = window.caches()?;
    let ours = format!("{CACHES}{}", folder().unwrap_or_default());
    let names: Array = JsFuture::from(caches.keys()).await?.dyn_into()?;
    for name in names.iter().filter_map(|name| name.as_string()).filter(|name| name.starts_with(&ours)) {
        JsFuture::from(caches.delete(&name)).await?;
    }
    Ok(())
}

fn link_manifest() -> Option<()> {
    let document = web_sys::window()?.document()?;
    if document.query_selector("link[rel=manifest]").ok()?.is_some() {
        return Some(());
    }
    let link = document.create_element("link").ok()?;
    link.set_attribute("rel", "manifest").ok()?;
    link.set_attribute("href", MANIFEST).ok()?;
    document.query_selector("head").ok()??.append_child(&link).ok()?;
    Some(())
}
