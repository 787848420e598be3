//! Figures as files.

use export::csv::{self, Form};
use locale::output as words;
use view::take::Taken;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::choice;
use crate::AtDesk;
use crate::parts::with;
use crate::take::save;

/// Name of the workbook's file.
const WORKBOOK: &str = "szenarien.xlsx";

/// One table as a CSV file.
#[component]
pub(super) fn Tables(props: &AtDesk) -> Html {
    let chosen = use_state(|| 0_usize);
    let said = use_state(String::new);
    let offered = Taken::offered(&props.desk.state());
    let taken = offered.get(*chosen).copied().unwrap_or(Taken::Projection);
    let save_as = |form: Form, part: &str| {
        let (desk, said) = (props.desk.clone(), said.setter());
        let file = format!("{}{part}.csv", taken.file());
        Callback::from(move |_: MouseEvent| {
            let sheet = desk.explorer().take().taken(&desk.state(), taken);
            save::text(&file, save::CSV, &csv::write(&sheet, form));
            said.set(words::saved(&file));
        })
    };
    html! {
        <>
            <p>{ words::tables_about() }</p>
            <div class="fields">{ choice(words::table(), offered.into_iter().map(Taken::title), &chosen) }</div>
            <div class="acts">
                <button type="button" onclick={save_as(Form::German, "")}>{ words::save_german() }</button>
                <button type="button" onclick={save_as(Form::Plain, "-schlicht")}>{ words::save_plain() }</button>
                <span role="status">{ &*said }</span>
            </div>
            <p class="remark">{ words::forms_about() }</p>
        </>
    }
}

/// Everything in one workbook.
#[component]
pub(super) fn Whole(props: &AtDesk) -> Html {
    let said = use_state(String::new);
    let save = with((props.desk.clone(), said.setter()), move |(desk, said), _: MouseEvent| {
        let book = desk.explorer().take().workbook(&desk.state());
        let said = said.clone();
        said.set(words::making().to_owned());
        spawn_local(async move {
            match save::xlsx(&book).await {
                Some(bytes) => {
                    save::bytes(WORKBOOK, save::XLSX, &bytes);
                    said.set(words::saved(WORKBOOK));
                }
                None => said.set(words::no_xlsx().to_owned()),
            }
        });
    });
    html! {
        <>
            <p>{ words::workbook_about() }</p>
            <div class="acts">
                <button type="button" onclick={save}>{ words::save_xlsx() }</button>
                <span role="status">{ &*said }</span>
            </div>
        </>
    }
}
