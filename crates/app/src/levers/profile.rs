//! Who comes, as a small pyramid: men to the left, women to the right, the youngest at the bottom.

use locale::{levers as words, numbers};
use view::levers::Profile;
use yew::prelude::*;

/// Height of a bar in units of the drawing, and of the space that it stands in.
const BAR: f64 = 3.0;
const ROW: f64 = 4.0;
/// Width of one half.
const HALF: f64 = 100.0;
/// Years in a bar.
const BAND: usize = 5;
/// Bars between two ages that are named.
const NAMED: usize = 5;

/// The pyramid with its ages and its text alternative.
pub(crate) fn picture(profile: &Profile) -> Html {
    let rows = profile.men.len();
    let height = ROW * rows as f64;
    let longest = profile.men.iter().chain(&profile.women).fold(0.0_f64, |most, share| most.max(*share));
    let length = |share: f64| if longest > 0.0 { share / longest * HALF } else { 0.0 };
    let top = |row: usize| height - ROW * (row + 1) as f64;
    let men = profile
        .men
        .iter()
        .enumerate()
        .map(|(row, share)| bar(HALF - length(*share), top(row), length(*share), "bar-men"));
    let women = profile.women.iter().enumerate().map(|(row, share)| bar(HALF, top(row), length(*share), "bar-women"));
    let ages = (0..rows).step_by(NAMED).map(|row| {
        let y = numbers::plain(top(row) + ROW);
        html! {
            <>
                <line x1="0" x2="200" y1={y.clone()} y2={y.clone()} class="profile-line" />
                <text x="203" {y} font-size="7">{ row * BAND }</text>
            </>
        }
    });
    html! {
        <figure class="profile">
            <figcaption><span>{ words::men_left() }</span><span>{ words::women_right() }</span></figcaption>
            <svg viewBox={format!("0 -4 216 {}", numbers::plain(height + 5.0))} role="img" aria-label={profile.sentence.clone()}>
                { for ages }
                { for men }
                { for women }
            </svg>
            <p class="remark">{ &profile.sentence }</p>
        </figure>
    }
}

fn bar(x: f64, y: f64, width: f64, class: &'static str) -> Html {
    html! {
        <rect x={numbers::plain(x)} y={numbers::plain(y)} width={numbers::plain(width)} height={numbers::plain(BAR)} {class} />
    }
}
