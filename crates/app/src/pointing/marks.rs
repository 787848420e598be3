//! The mark at a place of a picture, and its label.

use charts::{Mark, Rect};
use view::pointing::{Told, ToldLine};
use yew::prelude::*;

use crate::figures::legend_mark;

/// The mark, over the picture.
pub(super) fn mark(mark: &Mark) -> Html {
    let shape = match mark {
        Mark::Upright(Rect { left, top, bottom, .. }, points) => {
            let point = |at: &charts::Point| html! { <circle cx={px(at.x)} cy={px(at.y)} r="4" /> };
            html! {
                <>
                    <line x1={px(*left)} x2={px(*left)} y1={px(*top)} y2={px(*bottom)} />
                    { for points.iter().map(point) }
                </>
            }
        }
        Mark::Frame(area) => html! {
            <rect x={px(area.left + 1.0)} y={px(area.top)} width={px(area.width() - 2.0)} height={px(area.height())} />
        },
        Mark::Circle(area) => html! {
            <circle class="around" cx={px((area.left + area.right) / 2.0)} cy={px((area.top + area.bottom) / 2.0)} r={px(area.width() / 2.0 + 2.0)} />
        },
    };
    html! { <svg class="place-mark" aria-hidden="true" focusable="false">{ shape }</svg> }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}

/// What the label says; those who do not see it hear the same from what has the focus.
pub(super) fn told(told: &Told) -> Html {
    let line = |ToldLine { mark, label, text }: &ToldLine| {
        html! { <div><dt>{ for mark.map(legend_mark) }{ label }</dt><dd>{ text }</dd></div> }
    };
    html! {
        <>
            <strong>{ &told.heading }</strong>
            <dl>{ for told.lines.iter().map(line) }</dl>
            <p>{ &told.origin }</p>
        </>
    }
}
