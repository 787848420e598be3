//! Every assumption with its reason, every source, and how plausible the baseline is.

use locale::language::german;
use locale::page::method as words;
use view::method::Sources;
use yew::prelude::*;

/// What the panel holds.
pub(crate) fn sources(sources: &Sources) -> Html {
    html! {
        <>
            <h4>{ words::plausibility() }</h4>
            <ul>{ items(&sources.plausibility) }</ul>
            <h4>{ words::assumptions() }</h4>
            { assumptions(sources) }
            <h4>{ words::sources() }</h4>
            { source_table(sources) }
        </>
    }
}

fn items(lines: &[String]) -> Html {
    html! { <>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</> }
}

fn assumptions(sources: &Sources) -> Html {
    let rows = sources
        .assumptions
        .iter()
        .map(|line| [line.text.clone(), line.value.clone(), line.reason.clone(), line.quality.clone()]);
    table(words::assumptions_caption(), words::assumption_columns(), rows, None)
}

fn source_table(sources: &Sources) -> Html {
    let rows = sources
        .sources
        .iter()
        .map(|line| [line.title.clone(), line.date.clone(), line.licence.clone(), reasoned(&line.address, &line.why)]);
    // Official titles are what one has to look for: they stay as they are.
    table(words::sources_caption(), words::source_columns(), rows, german())
}

/// An address, and why figures come from there.
fn reasoned(address: &str, why: &str) -> String {
    if why.is_empty() { address.to_owned() } else { [address, why].join(" ") }
}

/// `language` is that of the heads of the rows, where it is another than that of the page.
fn table(
    caption: &'static str,
    columns: [&'static str; 4],
    rows: impl Iterator<Item = [String; 4]>,
    language: Option<&'static str>,
) -> Html {
    let rows = rows.map(|[head, cells @ ..]| {
        html! { <tr><th scope="row" lang={language}>{ head }</th>{ for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    });
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption}>
            <table class="prose">
                <caption>{ caption }</caption>
                <thead><tr>{ for columns.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}
