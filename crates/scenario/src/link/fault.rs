//! What is wrong with a link.

use super::VERSION;

cohort::said! {
    /// Something in a link that could not be taken as it stands; the rest of the link counts. In English for the command line; the page has
    /// its own sentences.
    #[derive(Eq)]
    LinkFault {
        /// Nothing of it was read.
        Version(found: String) = "version \"{found}\", expected \"{}\"", VERSION;
        /// It is kept and passed on.
        UnknownKey(key: String) = "\"{key}\" is not a known key";
        Value(key: String, value: String) = "{key}: \"{value}\", expected a number or a known choice";
        Range(key: String, value: String) = "{key}: {value} is out of range";
        District(key: String, id: String) = "{key}: \"{id}\" is no district of the data";
        Edition(found: String) = "made with data edition {found}";
        Engine(found: String) = "made with engine version {found}";
        /// Or it was written by hand.
        Unsealed = "the checksum \"p=\" at its end is missing: it may have been cut off";
        Broken = "not as it was written: something was changed or cut off (its checksum \"p=\" differs)";
    }
}
