//! The page in a frame of another page. The panel that makes the snippet is for experts, and not offered in this language.

pub use crate::de::embed::{
    ABOUT, AREA, COPIED, COPY, COPY_BY_HAND, HEIGHT, HEIGHT_NOTE, LEVERS, NEEDS_A_SERVER, PREVIEW, PREVIEW_TITLE,
    SNIPPET, VIEWS, WHAT, frame_title,
};

pub const OPEN: &str = "Auf einer eigenen Seite öffnen";

#[must_use]
pub fn foot(publishers: &str, own: Option<&str>) -> String {
    let mut text = String::from("Das ist eine Rechnung. Die Zahlen kommen von: ");
    text.push_str(publishers);
    if let Some(own) = own {
        text.push_str(", ");
        text.push_str(own);
    }
    text.push_str(". Manches haben wir geschätzt.");
    text
}
