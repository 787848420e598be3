//! Who would come and who finds a home, and how many dwellings are needed.

use crate::Desk;
use locale::{homes as words, numbers};
use view::consequences::homes::Demand;
use view::rounding;
use yew::prelude::*;

use crate::method::terms::marked;
use crate::parts::table::table;

/// Size of the picture of the years in units of the drawing.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 180.0;
/// Room for the years below.
const FOOT: f64 = 16.0;
/// Height of the row of a district, where its bar begins, and how long it can be.
const ROW: f64 = 20.0;
const NAMES: f64 = 210.0;
const LONGEST: f64 = 340.0;
/// Years between two that are named.
const NAMED: usize = 5;

/// What the panel holds.
pub(crate) fn homes(desk: &Desk) -> Html {
    let state = desk.state();
    let page = desk.explorer().consequences().homes_page(&state);
    html! {
        <>
            <p>{ marked(words::about()) }</p>
            { for page.findings.iter().map(|finding| html! { <p class="finding">{ finding }</p> }) }
            <ul class="legend">
                <li><span class="swatch placed"></span>{ words::placed() }</li>
                <li><span class="swatch unplaced"></span>{ words::unplaced() }</li>
            </ul>
            <div class="pair">
                <section>
                    <h4>{ words::by_year() }</h4>
                    { by_year(&page.years) }
                    <p class="remark">{ words::highest(rounding::of(state.area).apply(longest(&page.years))) }</p>
                    { folded(&page.years.table) }
                </section>
                <section>
                    <h4>{ words::by_district(page.target_year) }</h4>
                    { by_district(&page.districts) }
                    { folded(&page.districts.table) }
                </section>
            </div>
            <h4>{ words::need_heading() }</h4>
            <p>{ marked(words::need_about()) }</p>
            <p class="finding">{ &page.need }</p>
            <div class="pair">
                { table(&page.need_by_year) }
                { table(&page.need_by_district) }
            </div>
            <p class="remark">{ locale::ages::rounded() }</p>
        </>
    }
}

fn folded(figures: &view::Table) -> Html {
    html! { <details class="fold"><summary>{ words::as_table() }</summary>{ table(figures) }</details> }
}

/// The longest bar of all.
fn longest(demand: &Demand) -> f64 {
    demand.bars.iter().fold(f64::MIN_POSITIVE, |most, (_, placed, unplaced)| most.max(placed + unplaced))
}

/// A column a year: those who find a home, and on top those who do not.
fn by_year(demand: &Demand) -> Html {
    let most = longest(demand);
    let step = WIDTH / demand.bars.len().max(1) as f64;
    let columns = demand.bars.iter().enumerate().map(|(index, (year, placed, unplaced))| {
        let x = step * index as f64;
        let height = |persons: f64| (HEIGHT - FOOT) * persons / most;
        let (low, high) = (height(*placed), height(*unplaced));
        let middle = x + step * 0.4;
        html! {
            <>
                { bar((x, HEIGHT - FOOT - low), (step * 0.8, low), "placed") }
                { bar((x, HEIGHT - FOOT - low - high), (step * 0.8, high), "unplaced") }
                if index % NAMED == 0 {
                    <text x={numbers::plain(middle)} y={numbers::plain(HEIGHT - 3.0)} font-size="12" text-anchor="middle">
                        { year }
                    </text>
                }
            </>
        }
    });
    html! {
        <svg class="bars" viewBox={format!("-12 0 {} {HEIGHT}", WIDTH + 24.0)} role="img" aria-label={demand.table.caption.clone()}>
            { for columns }
        </svg>
    }
}

/// A row a district with its name and the sum of both.
fn by_district(demand: &Demand) -> Html {
    let most = longest(demand);
    let rows = demand.bars.iter().enumerate().map(|(index, (name, placed, unplaced))| {
        let y = ROW * index as f64;
        let length = |persons: f64| LONGEST * persons / most;
        let (first, second) = (length(*placed), length(*unplaced));
        let base = numbers::plain(y + 14.0);
        html! {
            <>
                <text x={numbers::plain(NAMES - 6.0)} y={base.clone()} font-size="13" text-anchor="end">{ name }</text>
                { bar((NAMES, y + 3.0), (first, ROW - 6.0), "placed") }
                { bar((NAMES + first, y + 3.0), (second, ROW - 6.0), "unplaced") }
                <text x={numbers::plain(NAMES + first + second + 6.0)} y={base} font-size="13">
                    { demand.table.rows.get(index).and_then(|row| row.get(1)).cloned() }
                </text>
            </>
        }
    });
    let height = ROW * demand.bars.len() as f64;
    html! {
        <svg class="bars" viewBox={format!("0 0 {} {height}", NAMES + LONGEST + 60.0)} role="img" aria-label={demand.table.caption.clone()}>
            { for rows }
        </svg>
    }
}

fn bar((x, y): (f64, f64), (width, height): (f64, f64), class: &'static str) -> Html {
    let text = |value: f64| numbers::plain((value * 100.0).round() / 100.0);
    html! { <rect x={text(x)} y={text(y)} width={text(width)} height={text(height)} {class} /> }
}
