//! What stands behind the `#` of the page's address.

use scenario::link::Fragment;

/// The fragment of the address as it was written, without its `#`: whatever programs have done to it on its way is undone.
#[must_use]
pub(crate) fn fragment() -> String {
    Fragment::read(&arrived()).text().to_owned()
}

/// The fragment of the address as it arrived.
#[must_use]
pub(crate) fn arrived() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
