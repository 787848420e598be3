//! The page kept in the browser, for use without a network.

pub const ABOUT: &str = "On request your browser stores all files of this page on your device. After that it opens without a network, for example in a hall. Your scenario is still kept only in the address; it is not stored.";
pub const KEEP: &str = "Make available without a network";
pub const WORKING: &str = "The files are being stored …";
pub const KEPT: &str = "The page is available without a network. In your browser’s menu you can also install it as an app. The browser fetches new versions by itself as soon as there is a network again; they apply the next time you open the page.";
pub const REMOVE: &str = "Remove again";
pub const REMOVED: &str = "Removed. Nothing of this page is stored on your device any more.";
pub const FAILED: &str = "That did not work. Please check the connection and try again.";
pub const UNAVAILABLE: &str = "This does not work here: the browser allows it only on a secure page (https), not in some frames of other pages and not in private mode. The single-file version runs everywhere without a network.";
