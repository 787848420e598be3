//! What panels are made of: fields, tables, pictures, and large files that come with the page.

pub(crate) mod choice;
pub(crate) mod entry;
pub(crate) mod picture;
pub(crate) mod series;
pub(crate) mod setting;
pub(crate) mod supplied;
pub(crate) mod table;
pub(crate) mod text;
