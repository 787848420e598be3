//! What happens to the homes of the infill programme, beside it. The panel alone asks for it, so that the page stays as quick as it is.

use crate::AtDesk;
use locale::uptake as words;
use yew::prelude::*;

use crate::method::terms::marked;
use crate::parts::table::table;
use crate::parts::with;

/// Who lives in the new dwellings, and from when homes are lacking.
#[component]
pub(crate) fn Uptake(props: &AtDesk) -> Html {
    let page = props.desk.explorer().levers().uptake(&props.desk.state());
    html! {
        <>
            <h4>{ words::heading() }</h4>
            { for page.findings.iter().map(|finding| html! { <p class="finding">{ finding }</p> }) }
            <p class="remark">{ marked(words::about()) }</p>
            { for page.dwellings.iter().map(table) }
            { for page.people.iter().map(|people| html! {
                <details class="fold"><summary>{ &people.caption }</summary>{ table(people) }</details>
            }) }
            <OneMore desk={props.desk.clone()} />
        </>
    }
}

/// What one dwelling more brings: a projection for every district, so only while it is open.
#[component]
fn OneMore(props: &AtDesk) -> Html {
    let open = use_state(|| false);
    let onclick = with(open.clone(), move |open, event: MouseEvent| {
        event.prevent_default();
        open.set(!**open);
    });
    html! {
        <details class="fold" open={*open}>
            <summary {onclick}>{ words::one_more() }</summary>
            if *open {
                <p class="remark">{ words::one_more_about() }</p>
                { table(&props.desk.explorer().levers().one_more(&props.desk.state())) }
            }
        </details>
    }
}
