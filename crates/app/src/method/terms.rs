//! Help at the terms: a word of a sentence becomes a button that explains it in place.
//!
//! Pointer, keys and the little card are those of `www/later/panels/terms.js`: it stands outside of what is drawn here, so that an
//! explanation survives a new result.

use crate::Panel;
use locale::glossary::{self as words, Term};
use view::method::glossary::{Piece, marked as pieces, term};
use yew::prelude::*;

/// A sentence with help at its terms.
pub(crate) fn marked(sentence: &str) -> Html {
    let parts = pieces(sentence).into_iter().map(|piece| match piece {
        Piece::Plain(text) => html! { { text } },
        Piece::Explained(word, term) => button(word, term),
    });
    html! { <>{ for parts }</> }
}

/// The terms that a panel is about, in a line below it; nothing for a panel that needs none.
pub(crate) fn of(panel: Panel) -> Html {
    let ids = about(panel);
    if ids.is_empty() {
        return Html::default();
    }
    let buttons = ids.iter().filter_map(|id| term(id)).map(|term| html! { <li>{ button(term.name, term) }</li> });
    let label = format!("terms-{}", panel.id());
    html! {
        <div class="terms">
            <p class="remark" id={label.clone()}>{ words::here() }</p>
            <ul aria-labelledby={label}>{ for buttons }</ul>
        </div>
    }
}

fn button(word: &str, term: &'static Term) -> Html {
    let source = (!term.source.is_empty()).then(|| format!("{} {}", words::source(), term.source));
    html! {
        <button
            type="button"
            class="term"
            aria-expanded="false"
            data-name={term.name}
            data-meaning={term.meaning}
            data-source={source}
        >{ word }</button>
    }
}

/// Short names of the terms that a panel uses.
const fn about(panel: Panel) -> &'static [&'static str] {
    match panel {
        Panel::Ages => &["pyramide"],
        Panel::Presets => &["szenario", "basis", "vorausberechnung"],
        Panel::Levers => &["hebel", "basis", "umzug", "belegung", "leerstand", "spaetaussiedler"],
        Panel::Course => &["hebel", "basis", "zieljahr"],
        Panel::Events => &["sonderereignis", "zuzug"],
        Panel::Infill => &["nachverdichtung", "zweite-reihe", "bauluecke", "potenzial"],
        Panel::Homes => &["zuzug-ohne-wohnung", "wohnungsbedarf", "belegung", "leerstand", "ohne-grenze"],
        Panel::Meaning => &["altenquotient", "jugendquotient", "gesamtquotient", "medianalter", "haushalt"],
        Panel::Own => &["fortschreibung", "melderegister", "datenstand"],
        Panel::Monitoring => &["fortschreibung", "zensusbasis", "wanderungssaldo"],
        Panel::Sources => &["herkunft", "sterbetafel", "zensusbasis", "geburten-je-frau"],
        Panel::Recheck => &["kohorten-komponenten-modell", "modellrechnung"],
        Panel::Hindcast => &["modellrechnung", "wanderungssaldo", "natuerlicher-saldo", "fortschreibung"],
        Panel::Questions => &["pyramide", "szenario", "basis"],
        Panel::Collection | Panel::LastChange | Panel::Causes => &["szenario", "basis"],
        Panel::SideBySide => &["szenario", "basis", "spannweite", "hebel"],
        Panel::Priorities => &["szenario", "hebel", "spannweite"],
        Panel::Forecasts => &["vorausberechnung", "zensusbasis", "basis", "herkunft"],
        Panel::Protocol => &["szenario", "datenstand"],
        Panel::Projector | Panel::Embed | Panel::Installed | Panel::Glossary => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_of_a_panel_is_explained() {
        for panel in Panel::ALL {
            for id in about(panel) {
                assert!(term(id).is_some(), "{id}");
            }
        }
    }
}
