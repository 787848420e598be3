//! The number people came for, what it is compared with, and the sentence that says why.
//!
//! What changes with the scenario is kept from translators of browsers (`translate="no"`): none of it may lag behind the number.

use locale::numbers;
use locale::page as words;
use view::page::{Comparison, Headline, Tone};
use yew::prelude::*;

use crate::figures::limits;

/// Three parts, because the first stays in sight on a phone while the levers are moved.
pub(crate) fn headline(headline: &Headline) -> Html {
    let (first, rest) = headline.comparisons.split_at(headline.comparisons.len().min(1));
    html! {
        <section class="headline" aria-labelledby="headline-caption" translate="no">
            <div class="bar">
                <div>
                    <h2 id="headline-caption" tabindex="-1">{ &headline.caption }</h2>
                    <output
                        aria-label={words::persons_in_target_year()}
                        aria-live="off"
                        data-value={numbers::plain(headline.persons)}
                    >{ &headline.text }</output>
                </div>
                { comparisons(first) }
            </div>
            // Always there: nothing below it moves when it is known.
            <p class="range">{ &headline.range }</p>
            <div class="rest">{ comparisons(rest) }</div>
            <div class="story">
                <p class="sentence">{ &headline.sentence }</p>
                { for headline.cautions.iter().map(|caution| html! { <p class="caution">{ caution.sentence() }</p> }) }
                { limits(headline.estimated) }
            </div>
        </section>
    }
}

fn comparisons(comparisons: &[Comparison]) -> Html {
    if comparisons.is_empty() {
        return Html::default();
    }
    let entries = comparisons.iter().map(|comparison| {
        html! {
            <div>
                <dt>{ &comparison.label }</dt>
                <dd class={tone(comparison.tone)}>{ &comparison.text }<small>{ &comparison.note }</small></dd>
            </div>
        }
    });
    html! { <dl class="comparisons">{ for entries }</dl> }
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Scenario => "tone-scenario",
        Tone::Baseline => "tone-baseline",
        Tone::Official => "tone-official",
        Tone::Plain => "tone-plain",
    }
}
