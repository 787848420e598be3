//! Figures as a table, in a frame that scrolls by itself where it is too wide.

use view::Table;
use yew::prelude::*;

use crate::method::terms::marked;

/// A table of numbers; the first cell of a row is its head.
pub(crate) fn table(table: &Table) -> Html {
    framed(table, None, Some("no"))
}

/// A table of sentences.
pub(crate) fn prose(table: &Table) -> Html {
    framed(table, Some("prose"), None)
}

// A group and not a landmark: several parts may show the same table.
//
// Figures are kept from translators of browsers: they follow the scenario.
fn framed(table: &Table, class: Option<&'static str>, translate: Option<&'static str>) -> Html {
    let row = |cells: &Vec<String>| {
        let Some((head, figures)) = cells.split_first() else { return Html::default() };
        html! { <tr><th scope="row">{ marked(head) }</th>{ for figures.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <div class="scroll" role="group" tabindex="0" aria-label={table.caption.clone()} {translate}>
            <table {class}>
                <caption>{ &table.caption }</caption>
                <thead><tr>{ for table.columns.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for table.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
