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
