//! How many device pixels an element covers, kept up to date.

use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, ResizeObserver, ResizeObserverBoxOptions, ResizeObserverEntry, ResizeObserverOptions, ResizeObserverSize,
};
use yew::{NodeRef, hook, use_effect_with, use_state};

/// Size of an element on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Screen {
    /// Device pixels across.
    pub width: u32,
    /// Device pixels down.
    pub height: u32,
    /// Device pixels for each CSS pixel.
    pub scale: f64,
    /// Computed type size in CSS pixels.
    pub font_px: f64,
}

/// The size of the element, `None` until it has one.
#[hook]
pub fn use_screen(node: &NodeRef) -> Option<Screen> {
    let screen = use_state(|| None);
    let setter = screen.setter();
    use_effect_with(node.clone(), move |node| {
        let element = node.cast::<Element>();
        let observed = element.clone();
        let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let entry = entries.get(entries.length().saturating_sub(1));
            if let Some(element) = &observed {
                setter.set(measure(element, entry.unchecked_ref()));
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, &element) {
            if knows_device_pixels() {
                let options = ResizeObserverOptions::new();
                options.set_box(ResizeObserverBoxOptions::DevicePixelContentBox);
                observer.observe_with_options(element, &options);
            } else {
                observer.observe(element);
            }
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(callback);
        }
    });
    *screen
}

/// Whether the browser tells exact device pixels; it then also tells when only their density has
/// changed, as on a window moved to another screen.
fn knows_device_pixels() -> bool {
    let prototype = Reflect::get(&js_sys::global(), &JsValue::from_str("ResizeObserverEntry"))
        .and_then(|class| Reflect::get(&class, &JsValue::from_str("prototype")));
    prototype.is_ok_and(|prototype| {
        Reflect::has(&prototype, &JsValue::from_str("devicePixelContentBoxSize")).unwrap_or(false)
    })
}

fn measure(element: &Element, entry: &ResizeObserverEntry) -> Option<Screen> {
    let window = web_sys::window()?;
    let scale = window.device_pixel_ratio();
    let size = entry.content_rect();
    let (mut width, mut height) = (size.width() * scale, size.height() * scale);
    if knows_device_pixels() {
        let exact: ResizeObserverSize = entry.device_pixel_content_box_size().get(0).dyn_into().ok()?;
        // An emulated screen keeps telling the pixels of the real one.
        if (exact.inline_size() - width).abs() < 2.0 {
            (width, height) = (exact.inline_size(), exact.block_size());
        }
    }
    let font_px = window.get_computed_style(element).ok()??.get_property_value("font-size").ok()?;
    let font_px = Some(js_sys::parse_float(&font_px)).filter(|px| px.is_finite())?;
    let (width, height) = (width.round() as u32, height.round() as u32);
    (width > 0 && height > 0).then_some(Screen { width, height, scale, font_px })
}
