//! A field for a value that nobody has published.

use crate::{Action, Desk};
use scenario::Setting;
use yew::prelude::*;

use crate::parts::entry::Entry;

#[derive(Properties, PartialEq)]
pub(crate) struct SettingFieldProps {
    pub(crate) desk: Desk,
    /// What is entered.
    pub(crate) setting: Setting,
}

/// What has been typed and not been taken over.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: Option<String>,
    fault: Option<String>,
}

/// The field; what it cannot take stays in it, with the reason.
#[component]
pub(crate) fn SettingField(props: &SettingFieldProps) -> Html {
    let desk = &props.desk;
    let view = desk.explorer().levers().setting(&desk.state(), props.setting);
    let typed = use_state(Typed::default);
    {
        // Another area or another value answers what was typed before.
        let typed = typed.setter();
        use_effect_with((view.area, view.text.clone()), move |_| typed.set(Typed::default()));
    }
    let keep = {
        let (setter, fault) = (typed.setter(), typed.fault.clone());
        Callback::from(move |text: String| setter.set(Typed { text: Some(text), fault: fault.clone() }))
    };
    let done = {
        let (setter, desk, view) = (typed.setter(), desk.clone(), view.clone());
        Callback::from(move |text: String| match desk.explorer().levers().enter(&desk.state(), &view, &text) {
            Ok(next) => {
                setter.set(Typed::default());
                desk.dispatch.emit(Action::Change(Box::new(next)));
            }
            Err(fault) => setter.set(Typed { text: Some(text), fault: Some(fault) }),
        })
    };
    let id = format!("setting-{}", props.setting.link_key());
    let text = typed.text.clone().unwrap_or_else(|| view.text.clone());
    Entry {
        id: &id,
        label: view.name,
        seen: true,
        unit: &view.unit,
        inputmode: "decimal",
        text: &text,
        fault: typed.fault.as_deref(),
    }
    .show(&keep, &done)
}
