//! What a visitor reads when the program stops, or a part of it cannot be fetched.

/// From now on a panic shows the sentence that `index.html` keeps ready, and nothing technical.
pub(crate) fn show_in_page() {
    yew::set_custom_panic_hook(Box::new(|_| {
        // Nothing may be allocated or unwrapped here beyond what is needed: the module is done for.
        show("failure-panic", true);
    }));
}

/// Says that a part of the page could not be fetched, or that it could after all.
pub(crate) fn later(failed: bool) {
    show("failure-later", failed);
}

/// Shows or hides one of the sentences that `index.html` keeps ready.
fn show(sentence: &str, visible: bool) {
    let Some(document) = crate::document() else { return };
    for id in ["failure", sentence] {
        if let Some(element) = document.get_element_by_id(id) {
            // Fails only for a name that is no name.
            let _ = element.toggle_attribute_with_force("hidden", !visible);
        }
    }
}
