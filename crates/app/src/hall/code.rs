//! The code to scan: the present scenario in the ordinary view, for the telephones in the hall.

use crate::Desk;
use locale::hall::{close, code as words};
use locale::qr;
use yew::prelude::*;

use super::stage::Cue;
use crate::take::qr::{Reach, address, code, reach};

/// The code as large as the screen allows, with how to use it. It leaves the collection out: that would make it too fine to scan.
pub(super) fn scan(desk: &Desk, cue: &Callback<Cue>) -> Html {
    let address = address(desk, false);
    let remark = match reach(&address) {
        _ if address.starts_with("file:") => Err(qr::needs_a_server()),
        Reach::Nowhere => Err(qr::too_long()),
        Reach::Hall => Ok(words::how()),
        Reach::Hand => Ok(qr::near()),
    };
    html! {
        <section class="hall-over hall-code" aria-labelledby="hall-over-heading">
            <h2 id="hall-over-heading" tabindex="-1">{ words::title() }</h2>
            if remark.is_ok() {
                { code(&address, "qr-hall") }
            }
            <p>{ remark.unwrap_or_else(|instead| instead) }</p>
            <div class="hall-acts">
                <button type="button" onclick={cue.reform(|_: MouseEvent| Cue::Close)}>{ close() }</button>
            </div>
        </section>
    }
}
