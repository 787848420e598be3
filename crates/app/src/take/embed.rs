//! The dialogue `Einbetten`: what to show, and the snippet that shows it in another page.

use crate::{AtDesk, copied};
use locale::embed as words;
use scenario::link::sealed;
use view::State;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::parts::with;

/// Heights in CSS pixels at which a view of each id fits into a column of 700 pixels, with its ranges; the whole page scrolls. A journey checks
/// them.
const HEIGHTS: [(&str, u32); 6] =
    [("", 1200), ("entwicklung", 860), ("alter", 700), ("stadtteile", 710), ("bilanz", 710), ("zahl", 300)];
/// There the levers stand above the picture.
const OF_LEVERS: u32 = 900;

/// What the visitor wants to show.
#[derive(Debug, Clone, PartialEq)]
struct Wish {
    /// Id of a view in the fragment; empty for the whole page.
    view: &'static str,
    levers: bool,
    area: scenario::Area,
    /// CSS pixels; `None` for what is recommended.
    height: Option<u32>,
}

impl Wish {
    fn height(&self) -> u32 {
        let alone = HEIGHTS.iter().find(|(id, _)| *id == self.view).map_or(0, |(_, height)| *height);
        let recommended = if self.levers && !self.view.is_empty() { alone + OF_LEVERS } else { alone };
        self.height.unwrap_or(recommended)
    }

    /// The fragment that shows it: the parts of the scenario's link, then the keys of the view and the checksum over all of them.
    fn fragment(&self, link: &str) -> String {
        let mut parts: Vec<String> = (!link.is_empty()).then(|| link.to_owned()).into_iter().collect();
        parts.push("einbetten=1".to_owned());
        if !self.view.is_empty() {
            parts.push(format!("bild={}", self.view));
            if self.levers {
                parts.push("hebel=1".to_owned());
            }
        }
        sealed(&parts.join("&"))
    }
}

/// What another page needs to show the view at `page`, an address without a fragment.
fn snippet(page: &str, fragment: &str, title: &str, height: u32) -> String {
    let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
    let (folder, page, fragment, title) = (escaped(folder), escaped(page), escaped(fragment), escaped(title));
    format!(
        "<script src=\"{folder}/embed.js\" defer></script>\n\
         <iframe class=\"insek\" src=\"{page}#{fragment}\" title=\"{title}\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>"
    )
}

/// As it stands in an attribute of a page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// The address of this page without its fragment.
fn here() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// What the panel holds.
#[component]
pub(crate) fn Embed(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let present = desk.state();
    let wish = use_state(|| Wish { view: "", levers: false, area: present.area, height: None });
    let said = use_state(|| "");
    let preview = use_state(|| None::<(String, u32)>);
    let text = use_node_ref();
    let page = here();
    if page.starts_with("file:") {
        return html! { <p>{ words::needs_a_server() }</p> };
    }
    let change = |with: fn(&mut Wish, &Event)| {
        let (wish, said) = (wish.clone(), said.setter());
        Callback::from(move |event: Event| {
            let mut next = (*wish).clone();
            with(&mut next, &event);
            wish.set(next);
            said.set("");
        })
    };
    let choose_view = change(|wish, event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        (wish.view, wish.height) =
            (words::views().iter().find(|(view, _)| *view == id).map_or("", |(view, _)| *view), None);
    });
    let choose_levers = change(|wish, event| {
        (wish.levers, wish.height) = (event.target_unchecked_into::<HtmlInputElement>().checked(), None);
    });
    let choose_height = change(|wish, event| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        wish.height = typed.parse().ok().filter(|height| (100..=5_000).contains(height));
    });
    let areas = desk.explorer().areas();
    let choose_area = with((wish.clone(), said.setter(), areas.clone()), move |(wish, said, areas), event: Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(option) = areas.iter().find(|option| option.id == id) {
            wish.set(Wish { area: option.area, ..(**wish).clone() });
            said.set("");
        }
    });
    let link = desk.explorer().link_parts(&State { area: wish.area, ..(*present).clone() });
    let area = areas.iter().find(|option| option.area == wish.area).map_or("", |option| option.name.as_str());
    let fragment = wish.fragment(&link);
    let height = wish.height();
    let code = snippet(&page, &fragment, &words::frame_title(desk.explorer().city(), wish.view, area), height);
    let copy = with((code.clone(), said.setter(), text.clone()), move |(code, said, text), _: MouseEvent| {
        let (code, said, text) = (code.clone(), said.clone(), text.clone());
        spawn_local(async move {
            if copied(&code).await {
                said.set(words::copied());
                return;
            }
            if let Some(text) = text.cast::<HtmlTextAreaElement>() {
                let _ = text.focus();
                text.select();
            }
            said.set(words::copy_by_hand());
        });
    });
    let show = {
        let preview = preview.setter();
        let shown = (format!("{page}#{fragment}"), height);
        Callback::from(move |_: MouseEvent| preview.set(Some(shown.clone())))
    };
    let views =
        words::views().map(|(id, name)| html! { <option value={id} selected={id == wish.view}>{ name }</option> });
    let options = areas.iter().map(|option| {
        html! { <option value={option.id.clone()} selected={option.area == wish.area}>{ &option.name }</option> }
    });
    html! {
        <>
            <p>{ words::about() }</p>
            <div class="fields">
                <label>{ words::what() }<select onchange={choose_view}>{ for views }</select></label>
                <label>{ words::area() }<select onchange={choose_area}>{ for options }</select></label>
                <label>
                    { words::height() }
                    <input class="field" type="number" min="100" max="5000" step="10" value={height.to_string()} onchange={choose_height} />
                </label>
                if !wish.view.is_empty() {
                    <label class="tick"><input type="checkbox" checked={wish.levers} onchange={choose_levers} />{ words::levers() }</label>
                }
            </div>
            <p class="remark">{ words::height_note() }</p>
            <label class="snippet">
                { words::snippet() }
                <textarea ref={text} readonly=true rows="5" spellcheck="false" value={code} />
            </label>
            <div class="acts">
                <button type="button" onclick={copy}>{ words::copy() }</button>
                <button type="button" onclick={show}>{ words::preview() }</button>
                <span role="status">{ *said }</span>
            </div>
            if let Some((address, height)) = &*preview {
                <iframe key={address.clone()} class="insek preview" src={address.clone()} title={words::preview_title()} height={height.to_string()} />
            }
        </>
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]
mod tests {
    use super::*;

    fn wish(view: &'static str, levers: bool) -> Wish {
        Wish { view, levers, area: scenario::Area::City, height: None }
    }

    #[test]
    fn the_snippet_names_what_is_shown_and_holds_the_scenario() {
        let made = snippet(
            "https://example.org/explorer/",
            &wish("alter", true).fragment("s=1~z_300&gebiet=18"),
            "Alter \"und\" Geschlecht",
            1000,
        );
        let (script, frame) = made.split_once('\n').unwrap();
        assert_eq!(script, "<script src=\"https://example.org/explorer/embed.js\" defer></script>");
        for part in [
            "src=\"https://example.org/explorer/#s=1~z_300&amp;gebiet=18&amp;einbetten=1&amp;bild=alter&amp;hebel=1&amp;p=",
            "title=\"Alter &quot;und&quot; Geschlecht\"",
            "height=\"1000\"",
        ] {
            assert!(frame.contains(part), "{part} in {frame}");
        }
        assert!(!frame.contains("style="), "a strict policy refuses it");
    }

    #[test]
    fn the_whole_page_has_its_levers_anyway() {
        assert_eq!(wish("", true).fragment(""), sealed("einbetten=1"));
        assert!(
            snippet("https://a.example/b/index.html", "", "", 1)
                .starts_with("<script src=\"https://a.example/b/embed.js\"")
        );
    }

    #[test]
    fn every_view_of_the_dialogue_has_a_height() {
        for (view, _) in words::views() {
            assert!(wish(view, false).height() >= 300, "{view}");
            assert!(wish(view, true).height() >= wish(view, false).height(), "{view}");
        }
    }
}
