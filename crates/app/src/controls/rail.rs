//! What is drawn behind a slider, in SVG attributes: inline styles are refused by the policy.

use locale::numbers;
use view::page::ControlView;
use yew::prelude::*;

/// Drawing units from the smallest to the largest value.
const LENGTH: f64 = 1000.0;

/// The rail with the way from the baseline to the value, the baseline's mark and the observed ticks.
pub(super) fn rail(view: &ControlView) -> Html {
    let value = place(view, view.value);
    let baseline = place(view, view.baseline);
    let ticks = view.ticks.iter().map(|tick| upright(place(view, tick.value), "28", "35", "rail-tick"));
    html! {
        <svg class="rail" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { level(0.0, LENGTH, "rail-track") }
            { level(baseline, value, "rail-change") }
            { for ticks }
            { upright(baseline, "0", "32", "rail-baseline") }
        </svg>
    }
}

/// Where a value lies on the rail.
fn place(view: &ControlView, value: f64) -> f64 {
    let range = view.max - view.min;
    if range > 0.0 { ((value - view.min) / range).clamp(0.0, 1.0) * LENGTH } else { 0.0 }
}

fn level(from: f64, to: f64, class: &'static str) -> Html {
    html! { <line x1={numbers::plain(from)} x2={numbers::plain(to)} y1="16" y2="16" {class} /> }
}

fn upright(x: f64, top: &'static str, bottom: &'static str, class: &'static str) -> Html {
    html! { <line x1={numbers::plain(x)} x2={numbers::plain(x)} y1={top} y2={bottom} {class} /> }
}
