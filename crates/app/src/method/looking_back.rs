//! The look back: the place projected from a past year in the visitor's browser, next to what was counted since.

use crate::method::proof::HowOften;
use crate::{AtDesk, City};
use cohort::dims::Sex;
use hindcast::{Band, Kind, LookBack, Nation, Record, Test};
use locale::hindcast as words;
use locale::numbers::{self, Rounding};
use scenario::pack::Pack;
use view::rounding::apart;
use yew::prelude::*;

/// How often ranges held, then everything about the look back of the pack that the page stands on, computed when the panel is opened or the
/// pack changes.
#[component]
pub(crate) fn LookingBack(props: &AtDesk) -> Html {
    let found = use_memo(City(props.desk.explorer().clone()), |city| look_back(city.0.pack()));
    html! {
        <>
            <HowOften desk={props.desk.clone()} />
            if let Some(found) = &*found {
                { looked_back(found) }
            } else {
                <p>{ words::nothing() }</p>
            }
        </>
    }
}

fn looked_back(found: &LookBack) -> Html {
    html! {
        <>
            <h4>{ words::title(found.span.launch, found.span.until) }</h4>
            { totals(found) }
            <ul>
                <li>{ words::residual(found.span.launch + 1, found.span.until, found.residual) }</li>
                <li>{ words::rest() }</li>
            </ul>
            { for Kind::ALL.map(|kind| bands(found, found.test(kind))) }
        </>
    }
}

/// The longest look back that the pack allows; without counts of past years there is none.
fn look_back(pack: &Pack) -> Option<LookBack> {
    let record = Record::of_pack(pack);
    // The national tables are tested with the project.
    let nation = Nation::germany().ok()?;
    LookBack::of(&record, &nation, LookBack::span_of(&record)?).ok()
}

fn totals(found: &LookBack) -> Html {
    let observed = found.test(Kind::Observed).last.errors().observed;
    let lines = found.tests.iter().map(|test| {
        let errors = test.last.errors();
        html! {
            <tr>
                <th scope="row">{ words::name(test.kind as usize) }</th>
                <td>{ numbers::persons(errors.projected) }</td>
                <td>{ numbers::signed_persons(apart(Rounding::Whole, errors.projected, errors.observed).0) }</td>
                <td>{ words::fine_percent(errors.total()) }</td>
                <td>{ numbers::percent(errors.by_band) }</td>
                <td>{ numbers::percent(errors.weighted) }</td>
            </tr>
        }
    });
    table(
        words::totals_caption(),
        &words::totals(),
        html! {
            <>
                <tr>
                    <th scope="row">{ words::counted() }</th>
                    <td>{ numbers::persons(observed) }</td>
                    <td colspan="4"></td>
                </tr>
                { for lines }
            </>
        },
    )
}

fn bands(found: &LookBack, test: &Test) -> Html {
    let name = words::name(test.kind as usize);
    let means = match test.kind {
        Kind::Observed => words::observed_means(&found.without_ages),
        Kind::Ahead => words::ahead_means(*found.levels.start(), *found.levels.end()),
        Kind::Unchanged => words::unchanged_means(found.span.launch),
    };
    let [sex, age] = words::group();
    let heads = [
        sex.to_owned(),
        age.to_owned(),
        words::observed(found.span.launch),
        words::observed(found.span.until),
        words::projected().to_owned(),
        words::error().to_owned(),
        words::error_percent().to_owned(),
    ];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    html! {
        <details class="part">
            <summary><h4>{ name }</h4></summary>
            <p>{ means }</p>
            { table(name, &heads, html! { <>{ for test.last.bands.iter().map(band) }</> }) }
        </details>
    }
}

fn band(band: &Band) -> Html {
    let sex = if band.sex == Sex::Female { words::women() } else { words::men() };
    html! {
        <tr>
            <th scope="row">{ sex }</th>
            <td>{ words::ages(band.from, band.to) }</td>
            <td>{ numbers::persons(band.base) }</td>
            <td>{ numbers::persons(band.observed) }</td>
            <td>{ numbers::persons(band.projected) }</td>
            <td>{ numbers::signed_persons(apart(Rounding::Whole, band.projected, band.observed).0) }</td>
            <td>{ numbers::signed_percent(band.percent()) }</td>
        </tr>
    }
}

fn table(caption: &str, heads: &[&str], rows: Html) -> Html {
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption.to_owned()}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}
