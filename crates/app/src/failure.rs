//! What a visitor is told when the module stops.

/// From now on a panic shows the sentence that `index.html` keeps ready, and nothing technical.
pub(crate) fn show_in_page() {
    yew::set_custom_panic_hook(Box::new(|_| {
        // Nothing may be allocated or unwrapped here beyond what is needed: the module is done for.
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        for id in ["failure", "failure-panic"] {
            if let Some(element) = document.get_element_by_id(id) {
                let _ = element.remove_attribute("hidden");
            }
        }
    }));
}
