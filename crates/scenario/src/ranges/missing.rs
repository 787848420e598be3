//! A pack without the table of errors.

use std::fmt;

use crate::pack::{ERRORS, ErrorModel, Pack};

/// Why there is no range: the pack holds no table of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingErrors;

impl fmt::Display for MissingErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{ERRORS}.csv: the pack has no table `{ERRORS}`, so nothing is known of how far such projections have been off; \
             `insek calibrate` derives it from Kreise"
        )
    }
}

impl std::error::Error for MissingErrors {}

/// The errors of a pack.
///
/// # Errors
///
/// A pack without the table.
pub fn errors_of(pack: &Pack) -> Result<ErrorModel, MissingErrors> {
    pack.errors.ok_or(MissingErrors)
}
