//! A picture's data as a table.

use locale::page as words;
use view::page::Page;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::which::Which;
use crate::failure;

/// What makes tables, once it is here: it is fetched when somebody opens one.
#[hook]
pub(super) fn use_tables(open: bool) -> Option<Tabular> {
    let tables = use_state(|| None);
    let setter = tables.setter();
    use_effect_with(open, move |open| {
        if *open {
            spawn_local(async move {
                let fetched = tables_part().await;
                failure::later(fetched.is_err());
                setter.set(fetched.ok());
            });
        }
    });
    *tables
}

/// Makes the table of a picture.
pub(super) type Tabular = fn(Which, &Page) -> Html;

#[wasm_split(tables, fallible)]
fn tables_part() -> Result<Tabular, SplitLoaderError> {
    Ok(table)
}

/// The table, in a frame that scrolls by itself where it is too wide.
fn table(which: Which, page: &Page) -> Html {
    let table = which.table(page);
    let name = words::table_of(&which.text(page).name);
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={name} translate="no">
            <table>
                <caption>{ &table.caption }</caption>
                <thead><tr>{ for table.columns.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for table.rows.iter().map(|cells| row(cells)) }</tbody>
            </table>
        </div>
    }
}

fn row(cells: &[String]) -> Html {
    let Some((head, figures)) = cells.split_first() else { return Html::default() };
    html! { <tr><th scope="row">{ head }</th>{ for figures.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
}
