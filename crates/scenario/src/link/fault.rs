//! What is wrong with a link.

use super::VERSION;

/// Something in a link that could not be taken as it stands; the rest of the link counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkFault {
    /// The link begins with another version than `1`; nothing of it was read.
    Version(String),
    /// A key that this version does not know; it is kept and passed on.
    UnknownKey(String),
    /// A value that is no number or none of the choices: key and value.
    Value(String, String),
    /// A number outside what the key allows: key and value.
    Range(String, String),
    /// A district that this data edition does not have: key and id.
    District(String, String),
    /// Made with another data edition.
    Edition(String),
    /// Made with another version of the engine.
    Engine(String),
    /// The checksum at its end is missing: it may have been cut off, or written by hand.
    Unsealed,
    /// It does not say what its checksum says: something was changed or cut off on its way.
    Broken,
}

impl std::fmt::Display for LinkFault {
    /// One line in English for the command line; the page has its own sentences.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(found) => write!(f, "version \"{found}\", expected \"{VERSION}\""),
            Self::UnknownKey(key) => write!(f, "\"{key}\" is not a known key"),
            Self::Value(key, value) => write!(f, "{key}: \"{value}\", expected a number or a known choice"),
            Self::Range(key, value) => write!(f, "{key}: {value} is out of range"),
            Self::District(key, id) => write!(f, "{key}: \"{id}\" is no district of the data"),
            Self::Edition(found) => write!(f, "made with data edition {found}"),
            Self::Engine(found) => write!(f, "made with engine version {found}"),
            Self::Unsealed => write!(f, "the checksum \"p=\" at its end is missing: it may have been cut off"),
            Self::Broken => {
                write!(f, "not as it was written: something was changed or cut off (its checksum \"p=\" differs)")
            }
        }
    }
}
