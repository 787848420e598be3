//! The mark of a scenario among several: its letter in its colour.

use charts::Palette;
use yew::prelude::*;

/// The mark; without a letter the scenario takes no part in comparisons.
///
/// The letter distinguishes it without the colour. It is not read aloud: the name next to it is.
pub(crate) fn mark(palette: &Palette, letter: Option<char>, colour: u8) -> Html {
    html! {
        <svg class="series" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
            <rect x="1.5" y="1.5" width="23" height="23" rx="3" fill="none" stroke-width="3" stroke={hex(palette, colour)} />
            <text x="13" y="18.5" text-anchor="middle">{ letter.map_or_else(|| "–".to_owned(), String::from) }</text>
        </svg>
    }
}

/// A colour to choose.
pub(crate) fn swatch(palette: &Palette, colour: u8) -> Html {
    html! {
        <svg class="series" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
            <rect width="26" height="26" rx="3" fill={hex(palette, colour)} />
        </svg>
    }
}

/// The colour as an attribute says it.
pub(crate) fn hex(palette: &Palette, colour: u8) -> String {
    let color = palette.series(colour);
    format!("#{:02x}{:02x}{:02x}", color.0, color.1, color.2)
}
