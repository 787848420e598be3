//! What stands behind the `#` of the page's address.

use std::cell::Cell;

/// Undoes what programs do to links on their way.
pub(crate) type Undo = fn(&str) -> String;

/// The part of a fragment that says that the page stands in a frame of another page.
const FRAMED: &str = "einbetten=1";

thread_local! {
    static UNDO: Cell<Option<Undo>> = const { Cell::new(None) };
}

/// From now on [`fragment`] can be told as it was written, whatever arrived.
pub(crate) fn undo_with(undo: Undo) {
    UNDO.set(Some(undo));
}

/// The fragment of the address as it was written, without its `#`.
#[must_use]
pub(crate) fn fragment() -> String {
    let arrived = arrived();
    let text = arrived.trim_start_matches('#');
    UNDO.get().map_or_else(|| text.to_owned(), |undo| undo(text))
}

/// Whether a fragment asks for the page in a frame.
#[must_use]
pub(crate) fn is_framed(fragment: &str) -> bool {
    fragment.split('&').any(|part| part == FRAMED)
}

/// Whether the fragment is as it was written for certain: nothing in it can stand for something else.
#[must_use]
pub(crate) fn is_plain() -> bool {
    let arrived = arrived();
    let bytes = arrived.trim_start_matches('#').as_bytes();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"=&_~-".contains(byte);
    // `=3D` is a sign of equality in a mail.
    bytes.iter().all(plain) && !bytes.windows(3).any(|three| three == b"=3D")
}

/// The fragment of the address as it arrived.
#[must_use]
pub(crate) fn arrived() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
