//! A picture's data as a table.

use std::rc::Rc;

use locale::page as words;
use view::page::Page;
use yew::prelude::*;

use super::which::Which;

#[derive(Properties)]
pub(crate) struct Props {
    /// Which picture.
    pub(crate) which: Which,
    /// Everything the page says.
    pub(crate) page: Rc<Page>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.which == other.which && self.which.draws_the_same(&self.page, &other.page)
    }
}

/// The table, in a frame that scrolls by itself where it is too wide.
#[component]
pub(crate) fn Tabular(props: &Props) -> Html {
    let table = props.which.chart(&props.page).table();
    let name = words::table_of(&props.which.text(&props.page).name);
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={name}>
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
