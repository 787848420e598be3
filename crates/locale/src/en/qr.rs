//! A link as a QR code.

pub const NAME: &str = "QR code that leads to this scenario";
pub const HEADING: &str = "Link and QR code";
pub const LINK: &str = "The link";
pub const LARGE: &str = "Show full screen";
pub const CLOSE: &str = "Close";
pub const SAVE: &str = "Save the QR code as SVG";
pub const SHORTER: &str = "Shorter code: only the scenario shown, without the collection";
pub const FAR: &str = "An ordinary phone can read it even from the back of the hall when the code fills the screen.";
pub const NEAR: &str = "The link is long, so the code is fine: it can be read from nearby only, not across a hall.";
pub const TOO_LONG: &str = "The link is too long for a QR code. Please pass it on as text.";
pub const NEEDS_A_SERVER: &str = "This copy is a file on your device. A QR code only leads to a page on the net.";
