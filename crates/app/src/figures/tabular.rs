//! A picture's data as a table.

use charts::Chart;
use locale::page as words;
use yew::prelude::*;

/// The table, in a frame that scrolls by itself where it is too wide.
pub(crate) fn table(chart: &dyn Chart, of: &str) -> Html {
    let table = chart.table();
    let name = words::table_of(of);
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
