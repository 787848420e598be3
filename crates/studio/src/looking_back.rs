//! The look back: the city projected from 2013 to 2021 in the visitor's browser, beside what was observed.

use cohort::dims::Sex;
use hindcast::{BASE_YEAR, Band, FILES, Hindcast, Kind, LAST_AGES, LAST_YEAR, Test};
use locale::hindcast as words;
use locale::numbers;
use tables::Files;
use yew::prelude::*;

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../../../data/sources/kaiserslautern/", $name)).as_slice())),*]
    };
}

/// The tables of [`FILES`], as checked in.
const TABLES: [(&str, &[u8]); FILES.len()] = built_in![
    "age_structure.csv",
    "age_groups.csv",
    "migration.csv",
    "components_of_change.csv",
    "life_table_2016_18.csv",
    "births_germany.csv",
    "fertility_2013.csv",
    "migration_2020.csv",
];

/// Everything about the look back, computed when the panel is opened.
#[component]
pub(crate) fn LookingBack() -> Html {
    let found = use_memo((), |()| {
        let files: Files = TABLES.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        // The tables are tested with the project: a faulty one is not shipped.
        Hindcast::from_files(&files).ok()
    });
    let Some(found) = &*found else { return html! { <p>{ locale::method::broken_pack() }</p> } };
    html! {
        <>
            <h4>{ words::title(BASE_YEAR, LAST_YEAR) }</h4>
            { totals(found) }
            <ul>
                if let Some(errors) = found.test(Kind::Observed).errors.iter().find(|errors| errors.year == LAST_AGES) {
                    <li>{ words::up_to(LAST_AGES, errors.weighted) }</li>
                }
                <li>{ words::residual(BASE_YEAR + 1, LAST_YEAR, found.residual) }</li>
                <li>{ words::REST }</li>
            </ul>
            { for [Kind::Observed, Kind::Ahead, Kind::Unchanged].map(|kind| bands(found.test(kind))) }
        </>
    }
}

fn totals(found: &Hindcast) -> Html {
    let observed = found.tests.iter().find_map(Test::last).map_or(0.0, |errors| errors.observed);
    let lines = found.tests.iter().filter_map(|test| {
        let errors = test.last()?;
        Some(html! {
            <tr>
                <th scope="row">{ words::name(test.kind as usize) }</th>
                <td>{ numbers::persons(errors.projected) }</td>
                <td>{ numbers::signed_persons(errors.projected - errors.observed) }</td>
                <td>{ words::fine_percent(errors.total()) }</td>
                <td>{ numbers::percent(errors.by_band) }</td>
                <td>{ numbers::percent(errors.weighted) }</td>
            </tr>
        })
    });
    table(
        words::TOTALS_CAPTION,
        &words::TOTALS,
        html! {
            <>
                <tr>
                    <th scope="row">{ words::COUNTED }</th>
                    <td>{ numbers::persons(observed) }</td>
                    <td colspan="4"></td>
                </tr>
                { for lines }
            </>
        },
    )
}

fn bands(test: &Test) -> Html {
    let (name, means) = (words::name(test.kind as usize), words::means(test.kind as usize));
    let [sex, age] = words::GROUP;
    let heads = [
        sex.to_owned(),
        age.to_owned(),
        words::observed(BASE_YEAR),
        words::observed(LAST_YEAR),
        words::PROJECTED.to_owned(),
        words::ERROR.to_owned(),
        words::ERROR_PERCENT.to_owned(),
    ];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    html! {
        <details class="part">
            <summary><h4>{ name }</h4></summary>
            <p>{ means }</p>
            { table(name, &heads, html! { <>{ for test.bands.iter().map(band) }</> }) }
        </details>
    }
}

fn band(band: &Band) -> Html {
    let sex = if band.sex == Sex::Female { words::WOMEN } else { words::MEN };
    html! {
        <tr>
            <th scope="row">{ sex }</th>
            <td>{ words::ages(band.from, band.to) }</td>
            <td>{ numbers::persons(band.base) }</td>
            <td>{ numbers::persons(band.observed) }</td>
            <td>{ numbers::persons(band.projected) }</td>
            <td>{ numbers::signed_persons(band.error()) }</td>
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
