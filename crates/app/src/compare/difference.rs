//! "Wie sicher ist der Unterschied?": ranges of scenarios, and the narrower ones of their differences.

use std::rc::Rc;

use charts::Spans;
use locale::difference as words;
use scenario::collection::Reference;
use view::compare::beside::{Beside, HowSure};
use yew::prelude::*;

use crate::parts::choice::Choice;
use crate::parts::picture::Picture;

/// The picture with its choice of a pair and what it shows, or that it is being calculated.
pub(super) fn difference(beside: &Beside, told: Option<&HowSure>, choose: &Callback<Reference>) -> Html {
    let content = told.and_then(|told| Some((told, told.spans.as_ref()?)));
    html! {
        <>
            <h4>{ words::title() }</h4>
            if let Some((told, spans)) = content {
                { pair(beside, told, choose) }
                <p class="unit">{ words::unit(beside.lines.chart.target_year) }</p>
                <p class="finding">{ &told.finding }</p>
                <Picture<Spans> chart={Rc::new(spans.clone())} sentence={told.finding.clone()} class="compare-spans"
                    rows={spans.rows.len()} />
            } else {
                <p class="remark">{ words::waiting() }</p>
            }
        </>
    }
}

/// Whose difference from the reference is shown, where not all are.
fn pair(beside: &Beside, told: &HowSure, choose: &Callback<Reference>) -> Html {
    if told.others.is_empty() {
        return Html::default();
    }
    let title = |other: &Reference| {
        let listed = beside.listed.iter().find(|one| one.reference == *other);
        listed.map_or_else(String::new, |one| one.series.title())
    };
    let reference =
        beside.listed.iter().find(|one| one.is_reference).map_or_else(String::new, |one| one.series.title());
    let options: Vec<String> = told.others.iter().map(title).collect();
    let choose = {
        let (others, choose) = (told.others.clone(), choose.clone());
        Callback::from(move |index: usize| {
            if let Some(other) = others.get(index) {
                choose.emit(*other);
            }
        })
    };
    html! { <Choice id="beside-pair" label={words::pair(&reference)} unit="" {options} chosen={told.chosen} {choose} /> }
}
