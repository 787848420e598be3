//! The colours of the pictures by what the visitor's system asks for.
//!
//! The style sheet answers the same questions for everything that is not drawn on a canvas.

use charts::{Palette, Rgb};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use yew::{hook, use_effect_with, use_state};

const DARK: &str = "(prefers-color-scheme: dark)";
const CONTRAST: &str = "(prefers-contrast: more)";
const FORCED: &str = "(forced-colors: active)";
/// Told to the window by `later/frame.js` when the host of the frame has chosen other colours.
const THEME_EVENT: &str = "insek-theme";
/// On the root element from then on.
const THEMED: &str = "data-themed";

/// The palette now, kept up to date.
#[hook]
pub fn use_palette() -> Palette {
    let palette = use_state(palette);
    let setter = palette.setter();
    use_effect_with((), move |()| {
        let listeners: Vec<EventListener> = [DARK, CONTRAST, FORCED]
            .into_iter()
            .filter_map(media)
            .map(|list| {
                let setter = setter.clone();
                EventListener::new(&list, "change", move |_| setter.set(self::palette()))
            })
            .chain(web_sys::window().map(|window| {
                let setter = setter.clone();
                EventListener::new(&window, THEME_EVENT, move |_| setter.set(self::palette()))
            }))
            .collect();
        move || drop(listeners)
    });
    *palette
}

fn media(query: &str) -> Option<web_sys::MediaQueryList> {
    web_sys::window()?.match_media(query).ok()?
}

fn palette() -> Palette {
    let asked = |query| media(query).is_some_and(|list| list.matches());
    match (asked(FORCED), asked(DARK), asked(CONTRAST)) {
        (true, _, _) => forced().unwrap_or(Palette::HIGH_CONTRAST),
        (false, _, false) if let Some(palette) = of_host() => palette,
        (false, true, false) => Palette::PROJECTOR,
        (false, true, true) => Palette { quiet: Palette::PROJECTOR.ink, ..Palette::PROJECTOR },
        (false, false, true) => Palette::HIGH_CONTRAST,
        (false, false, false) => Palette::LIGHT,
    }
}

/// The tokens of the page, where the host of its frame has chosen colours.
fn of_host() -> Option<Palette> {
    let window = web_sys::window()?;
    let root = window.document()?.document_element()?;
    if !root.has_attribute(THEMED) {
        return None;
    }
    let style = window.get_computed_style(&root).ok()??;
    let token = |name| system_color(style.get_property_value(name).ok()?.trim());
    let (paper, ink) = (token("--paper")?, token("--ink")?);
    let (scenario, baseline) = (token("--scenario")?, token("--baseline")?);
    Some(Palette {
        paper,
        ink,
        quiet: token("--quiet")?,
        grid: token("--line")?,
        future: token("--hover")?,
        scenario,
        baseline,
        official: token("--official")?,
        men: token("--men")?,
        women: token("--women")?,
        more: scenario,
        less: baseline,
        even: paper.mix(ink, 0.15),
    })
}

/// The few colours that a visitor has chosen for everything.
fn forced() -> Option<Palette> {
    let paper = system_color("Canvas")?;
    let ink = system_color("CanvasText")?;
    let accent = system_color("Highlight")?;
    let second = system_color("LinkText")?;
    Some(Palette {
        paper,
        ink,
        quiet: ink,
        grid: paper.mix(ink, 0.3),
        future: paper,
        scenario: accent,
        baseline: second,
        official: ink,
        men: paper.mix(second, 0.75),
        women: paper.mix(accent, 0.75),
        more: accent,
        less: second,
        even: paper.mix(ink, 0.15),
    })
}

/// What the browser makes of a system colour on its own ground, read back from a canvas that is
/// never shown: some of these colours are translucent.
fn system_color(name: &str) -> Option<Rgb> {
    let canvas = web_sys::window()?.document()?.create_element("canvas").ok()?;
    let canvas: web_sys::HtmlCanvasElement = canvas.dyn_into().ok()?;
    let context: web_sys::CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    for color in ["Canvas", name] {
        context.set_fill_style_str(color);
        context.fill_rect(0.0, 0.0, 1.0, 1.0);
    }
    match context.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?.data().as_slice() {
        [red, green, blue, _] => Some(Rgb(*red, *green, *blue)),
        _ => None,
    }
}
