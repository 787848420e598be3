//! The mark of a scenario among several: its letter in its colour.

use yew::prelude::*;

/// The mark; without a letter the scenario takes no part in comparisons.
///
/// The letter tells it apart without the colour. It is not read aloud: the name beside it is.
pub(crate) fn mark(letter: Option<char>, colour: u8) -> Html {
    let class = format!("series series-{colour}");
    html! { <span {class} aria-hidden="true">{ letter.map_or_else(|| "–".to_owned(), String::from) }</span> }
}

/// A colour to choose.
pub(crate) fn swatch(colour: u8) -> Html {
    html! { <span class={format!("series filled series-{colour}")} aria-hidden="true"></span> }
}
