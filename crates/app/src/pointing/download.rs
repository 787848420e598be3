//! Files of a picture: two clicks away.

use locale::pointing as words;
use view::Picture;
use yew::prelude::*;

use crate::desk::Desk;
use crate::panels::with_protocol;
use crate::take::picture::{Kind, Saved, save};

#[derive(Properties, PartialEq)]
pub(super) struct DownloadProps {
    pub(super) desk: Desk,
    pub(super) picture: Picture,
}

/// The menu. What makes the files is fetched when one is wanted.
#[component]
pub(super) fn Download(props: &DownloadProps) -> Html {
    let said = use_state(String::new);
    let button = |kind: Kind, name: &'static str| {
        let (desk, picture, said) = (props.desk.clone(), props.picture, said.setter());
        let onclick = Callback::from(move |_: MouseEvent| {
            let said = said.clone();
            let tell = Callback::from(move |saved: Saved| {
                said.set(match saved {
                    Saved::As(name) => words::saved(&name),
                    Saved::Not => words::no_png().to_owned(),
                });
            });
            with_protocol(&desk, move |desk| save(desk, picture, kind, tell));
        });
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    html! {
        <details class="download">
            <summary>{ words::download() }</summary>
            <div>
                { button(Kind::Svg, words::svg()) }
                { button(Kind::Png, words::png()) }
                { button(Kind::Csv, words::csv()) }
                <p role="status" translate="no">{ &*said }</p>
            </div>
        </details>
    }
}
