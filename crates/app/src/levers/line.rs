//! The values of a lever over the years as a line, in SVG attributes: inline styles are refused by the policy.

use locale::{course as words, numbers};
use view::levers::course::CourseLine;
use yew::prelude::*;

/// Size of the drawing in its units; the lettering stands outside of the plot.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 110.0;
const LEFT: f64 = 46.0;
const RIGHT: f64 = 290.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 92.0;

/// The line with the baseline, the points and the ends of both axes.
pub(crate) fn picture(line: &CourseLine) -> Html {
    let (first, last) = (line.values.first().map_or(0, |it| it.0), line.values.last().map_or(1, |it| it.0));
    let (low, high) = line.range;
    let x = |year: i32| LEFT + (RIGHT - LEFT) * f64::from(year - first) / f64::from((last - first).max(1));
    let y = |value: f64| {
        if high > low { BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low) } else { (TOP + BOTTOM) / 2.0 }
    };
    let corners: Vec<String> =
        line.values.iter().map(|(year, value)| format!("{},{}", place(x(*year)), place(y(*value)))).collect();
    let base = place(y(line.baseline));
    let points = line.points.iter().map(|(year, value)| {
        html! { <circle cx={place(x(*year))} cy={place(y(*value))} r="3.5" class="course-point" /> }
    });
    let (lowest, highest) = &line.labels;
    html! {
        <svg class="course" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={line.sentence.clone()}>
            <line x1={place(LEFT)} x2={place(RIGHT)} y1={place(BOTTOM + 3.0)} y2={place(BOTTOM + 3.0)} class="course-axis" />
            <line x1={place(LEFT)} x2={place(RIGHT)} y1={base.clone()} y2={base.clone()} class="course-base" />
            <polyline points={corners.join(" ")} class="course-line" fill="none" />
            { for points }
            <text x={place(LEFT - 4.0)} y={place(y(high) + 3.0)} font-size="10" text-anchor="end">{ highest }</text>
            if high > low {
                <text x={place(LEFT - 4.0)} y={place(y(low) + 3.0)} font-size="10" text-anchor="end">{ lowest }</text>
            }
            <text x={place(LEFT)} y={place(HEIGHT - 3.0)} font-size="10">{ numbers::year(first) }</text>
            <text x={place(RIGHT)} y={place(HEIGHT - 3.0)} font-size="10" text-anchor="end">{ numbers::year(last) }</text>
            <text x={place((LEFT + RIGHT) / 2.0)} y={place(HEIGHT - 3.0)} font-size="10" text-anchor="middle" class="course-base-name">
                { words::baseline() }{ " - - -" }
            </text>
        </svg>
    }
}

/// A place in the drawing, to a hundredth of its unit.
fn place(value: f64) -> String {
    numbers::plain((value * 100.0).round() / 100.0)
}
