//! What is taken along: a sheet to print, pictures and tables, one picture as a file, links as codes, frames, and the page itself.

pub(crate) mod embed;
pub(crate) mod installed;
pub(crate) mod picture;
pub(crate) mod protocol;
pub(crate) mod qr;
pub(crate) mod save;
