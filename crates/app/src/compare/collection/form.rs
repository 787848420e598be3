//! The fields of a card: name, author, description, colour.

use charts::Palette;
use locale::cards as words;
use scenario::collection::Card;
use view::compare::collection::Details;
use yew::prelude::*;

use crate::parts::series;
use crate::parts::text::TextField;

/// The fields; their ids begin with `prefix`, `put` takes each change.
pub(super) fn fields(prefix: &str, details: &Details, palette: &Palette, put: &Callback<Details>) -> Html {
    let change = |with: fn(&mut Details, String)| {
        let details = details.clone();
        put.reform(move |text: String| {
            let mut next = details.clone();
            with(&mut next, text);
            next
        })
    };
    let field = |name: &str,
                 (label, hint): (&str, &str),
                 text: &str,
                 most: usize,
                 long: bool,
                 with: fn(&mut Details, String)| {
        TextField { id: &format!("{prefix}-{name}"), label, hint, text, most, long }.show(&change(with))
    };
    html! {
        <>
            { field("name", (words::name(), ""), &details.name, Card::LONGEST_NAME, false, |it, text| it.name = text) }
            { field("author", (words::author(), words::author_hint()), &details.author, Card::LONGEST_AUTHOR, false, |it, text| it.author = text) }
            { field("description", (words::description(), words::description_hint()), &details.description, Card::LONGEST_DESCRIPTION, true,
                |it, text| it.description = text) }
            { colours(prefix, details, palette, put) }
        </>
    }
}

fn colours(prefix: &str, details: &Details, palette: &Palette, put: &Callback<Details>) -> Html {
    let options = (0..Card::COLOURS).map(|colour| {
        let onchange = {
            let details = details.clone();
            put.reform(move |_: Event| Details { colour, ..details.clone() })
        };
        html! {
            <label>
                <input type="radio" name={format!("{prefix}-colour")} checked={details.colour == colour} {onchange} />
                { series::swatch(palette, colour) }
                <span class="unseen">{ words::colour(usize::from(colour) + 1) }</span>
            </label>
        }
    });
    html! { <fieldset class="colours"><legend>{ words::colour_label() }</legend>{ for options }</fieldset> }
}

#[cfg(test)]
mod tests {
    use futures::executor::block_on;
    use yew::LocalServerRenderer;

    use super::*;

    #[component]
    fn Shown() -> Html {
        let details = Details {
            name: "Stadt für <b>Familien</b>".into(),
            author: "Fraktion C".into(),
            description: String::new(),
            colour: 2,
        };
        fields("edit-0", &details, &Palette::LIGHT, &Callback::noop())
    }

    #[test]
    fn the_form_of_a_card_holds_what_was_entered_as_text() {
        let html = block_on(LocalServerRenderer::<Shown>::new().hydratable(false).render());
        let longest = format!("maxlength=\"{}\"", Card::LONGEST_NAME);
        for expected in
            ["id=\"edit-0-name\"", "value=\"Fraktion C\"", longest.as_str(), "aria-describedby=\"edit-0-author-hint\""]
        {
            assert!(html.contains(expected), "{expected} in {html}");
        }
        assert!(!html.contains("<b>") && html.contains("Familien"), "a name is never markup: {html}");
        assert_eq!(html.matches(" checked").count(), 1, "one colour is chosen: {html}");
        assert_eq!(html.matches("type=\"radio\"").count(), usize::from(Card::COLOURS), "{html}");
    }
}
