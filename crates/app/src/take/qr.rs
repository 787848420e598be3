//! A link as a QR code, drawn in the page: crisp at any size, dark on light whatever the colours around it.

use std::rc::Rc;

use crate::{AtDesk, Desk};
use locale::qr as words;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use view::State;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::parts::with;
use crate::take::save;

/// Light modules on each side of a code, as ISO/IEC 18004 demands.
const QUIET: i32 = 4;

/// Modules along a side up to which a phone reads a code across a hall: on a screen where it stands a metre and a half high,
/// a module is then 2 cm, which ten metres away covers 3 pixels of a phone's full-HD picture (65 degrees wide).
const FAR: i32 = 69;

/// From where a code of a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Across a hall.
    Hall,
    /// In the hand, or from a sheet of paper.
    Hand,
    /// From nowhere: there is no code of such a length.
    Nowhere,
}

/// From where a code of the text is read.
pub(crate) fn reach(text: &str) -> Reach {
    match encoded(text) {
        None => Reach::Nowhere,
        Some(code) if code.size() <= FAR => Reach::Hall,
        Some(_) => Reach::Hand,
    }
}

/// The code of a text as an image with a name; nothing for a text that is too long for one (2,331 bytes).
///
/// It fills its width; the class says how wide that is.
pub(crate) fn code(text: &str, class: &'static str) -> Html {
    let Some(code) = encoded(text) else { return Html::default() };
    let side = code.size() + 2 * QUIET;
    html! {
        <svg class={classes!("qr", class)} viewBox={format!("0 0 {side} {side}")} role="img" aria-label={words::name()} shape-rendering="crispEdges">
            <rect width={side.to_string()} height={side.to_string()} fill="#fff" />
            <path d={path(&code)} fill="#000" />
        </svg>
    }
}

/// The code of a text as a file, with its quiet zone; `None` as in [`code`].
pub(crate) fn file(text: &str) -> Option<String> {
    let code = encoded(text)?;
    let side = code.size() + 2 * QUIET;
    let (pixels, path) = (side * 16, path(&code));
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels}\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>\n"
    ))
}

/// The smallest code of at least level M, which can be read with 15 % of it damaged; a higher level where it costs no space.
fn encoded(text: &str) -> Option<QrCode> {
    let segments = QrSegment::make_segments(text);
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::MAX, None, true).ok()
}

/// The dark modules, one rectangle for each run in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run.max(1);
        }
    }
    path
}

/// The address that opens a state in the ordinary view, without what is kept beside it where that is not wanted.
pub(crate) fn address(desk: &Desk, with_collection: bool) -> String {
    let state = desk.state();
    let alone = || State { collection: Rc::default(), ..(*state).clone() };
    crate::ordinary_address(desk.explorer(), &if with_collection { (*state).clone() } else { alone() })
}

/// The code of the present link, with the link as text, a view as large as the screen, and the shorter link where that helps.
#[component]
pub(crate) fn LinkCode(props: &AtDesk) -> Html {
    let alone = use_state(|| false);
    let dialog = use_node_ref();
    let collected = !props.desk.state().collection.is_empty();
    let address = address(&props.desk, collected && !*alone);
    if address.starts_with("file:") {
        return html! { <p>{ words::needs_a_server() }</p> };
    }
    let reach = reach(&address);
    let shorten = with(alone.clone(), move |alone, event: Event| {
        alone.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().checked());
    });
    let act = |act: fn(&HtmlDialogElement)| {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                act(&dialog);
            }
        })
    };
    // Refused only while it is open already.
    let open = act(|dialog| drop(dialog.show_modal()));
    let close = act(HtmlDialogElement::close);
    let keep = with(address.clone(), move |address, _: MouseEvent| {
        if let Some(file) = file(address) {
            save::text("qr-code.svg", save::SVG, &file);
        }
    });
    html! {
        <>
            if reach == Reach::Nowhere {
                <p>{ words::too_long() }</p>
            } else {
                { code(&address, "qr-small") }
                <p class="remark">{ if reach == Reach::Hall { words::far() } else { words::near() } }</p>
            }
            if collected && (*alone || reach != Reach::Hall) {
                <label class="tick"><input type="checkbox" checked={*alone} onchange={shorten} />{ words::shorter() }</label>
            }
            <label class="snippet">
                { words::link() }
                <textarea readonly=true rows="2" spellcheck="false" value={address.clone()} />
            </label>
            if reach != Reach::Nowhere {
                <div class="acts">
                    <button type="button" onclick={open}>{ words::large() }</button>
                    <button type="button" onclick={keep}>{ words::save() }</button>
                </div>
                <dialog ref={dialog} class="qr-large" aria-label={words::name()}>
                    { code(&address, "qr-full") }
                    <button type="button" onclick={close}>{ words::close() }</button>
                </dialog>
            }
        </>
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]
mod tests {
    use super::*;

    /// What an independent reader finds in the picture, 4 pixels a module, and at which level of correction.
    fn read(text: &str) -> (String, u8) {
        const SCALE: usize = 4;
        let code = encoded(text).unwrap();
        let side = (code.size() + 2 * QUIET) as usize * SCALE;
        let dark = |x: usize, y: usize| {
            let module = |pixel: usize| (pixel / SCALE) as i32 - QUIET;
            code.get_module(module(x), module(y))
        };
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if dark(x, y) { 0 } else { 255 });
        let (meta, content) = image.detect_grids()[0].decode().unwrap();
        // As the standard numbers them: L 1, M 0, Q 3, H 2.
        (content, meta.ecc_level as u8)
    }

    #[test]
    fn another_reader_finds_the_link_again() {
        let short = "https://www.kaiserslautern.de/szenarien/#s=1~e_2025-12~m_0.1.0~z_300&gebiet=18";
        let long = format!("{short}&k={}", "aB3_-".repeat(250));
        for text in [short, long.as_str(), "https://example.org/#s=1~ort_Mölschbach"] {
            let (content, level) = read(text);
            assert_eq!(content, text);
            assert_ne!(level, 1, "at least level M");
        }
    }

    #[test]
    fn a_link_of_one_scenario_is_read_across_a_hall_and_a_long_one_is_not() {
        assert_eq!(reach(&"x".repeat(331)), Reach::Hall);
        assert_eq!(reach(&"x".repeat(332)), Reach::Hand);
        assert_eq!(reach(&"x".repeat(2_331)), Reach::Hand);
        assert_eq!(reach(&"x".repeat(2_332)), Reach::Nowhere);
    }

    #[test]
    fn the_drawn_runs_are_the_dark_modules_with_a_quiet_zone() {
        let code = encoded("https://example.org/").unwrap();
        let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = dark.filter(|(x, y)| code.get_module(*x, *y)).count() as i32;
        let runs = path(&code);
        let drawn: i32 =
            runs.split('h').skip(1).step_by(2).map(|it| it.split('v').next().unwrap().parse::<i32>().unwrap()).sum();
        assert_eq!(drawn, dark);
        assert!(
            runs.starts_with(&format!("M{QUIET} {QUIET}h7v1h-7z")),
            "the finder pattern begins behind the quiet zone"
        );
    }
}
