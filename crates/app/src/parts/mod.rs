//! What panels are made of: fields, tables, pictures, and large files that come with the page.

pub(crate) mod choice;
pub(crate) mod entry;
pub(crate) mod picture;
pub(crate) mod series;
pub(crate) mod setting;
pub(crate) mod supplied;
pub(crate) mod table;
pub(crate) mod text;

use yew::Callback;

/// A callback and what it keeps to work with.
pub(crate) fn with<K: 'static, E>(kept: K, act: impl Fn(&K, E) + 'static) -> Callback<E> {
    Callback::from(move |event| act(&kept, event))
}
