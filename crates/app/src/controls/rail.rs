//! What is drawn behind a slider, in SVG attributes: inline styles are refused by the policy.

use locale::numbers;
use view::page::ControlView;
use yew::prelude::*;

/// Drawing units from the smallest to the largest value.
const LENGTH: f64 = 1000.0;

/// The rail with the band of what was observed, the way from the baseline to the value, and the marks of the baseline and of the state office.
pub(super) fn rail(view: &ControlView, ends: (f64, f64)) -> Html {
    let at = |value: f64| place(value, ends);
    let baseline = at(view.baseline);
    html! {
        <svg class="rail" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { level(0.0, LENGTH, "rail-track") }
            { for view.observed.map(|(low, high)| level(at(low), at(high), "rail-observed")) }
            { level(baseline, at(view.value), "rail-change") }
            { upright(baseline, "rail-baseline") }
            { for view.office.map(|office| upright(at(office), "rail-office")) }
        </svg>
    }
}

/// Where a value lies on the rail.
fn place(value: f64, (least, most): (f64, f64)) -> f64 {
    let range = most - least;
    if range > 0.0 { ((value - least) / range).clamp(0.0, 1.0) * LENGTH } else { 0.0 }
}

fn level(from: f64, to: f64, class: &'static str) -> Html {
    html! { <line x1={numbers::plain(from)} x2={numbers::plain(to)} y1="16" y2="16" {class} /> }
}

fn upright(x: f64, class: &'static str) -> Html {
    html! { <line x1={numbers::plain(x)} x2={numbers::plain(x)} y1="0" y2="32" {class} /> }
}
