//! A link as a QR code.

/// What is drawn, for those who hear it.
pub const NAME: &str = "QR-Code, der zu diesem Szenario führt";
/// Heading.
pub const HEADING: &str = "Link und QR-Code";
/// Label of the link as text.
pub const LINK: &str = "Der Link";
/// Shows the code as large as the screen.
pub const LARGE: &str = "Bildschirmfüllend zeigen";
/// Closes it.
pub const CLOSE: &str = "Schließen";
/// Puts the code into a file.
pub const SAVE: &str = "QR-Code als SVG sichern";
/// Leaves the collection out of the link.
pub const SHORTER: &str = "Kürzerer Code: nur das gezeigte Szenario, ohne die Sammlung";
/// Below a code that a phone reads across a hall.
pub const FAR: &str = "Mit einem üblichen Telefon auch von hinten im Saal lesbar, wenn der Code die Leinwand füllt.";
/// Below a code that is read from nearby only.
pub const NEAR: &str =
    "Der Link ist lang, der Code deshalb fein: Er ist nur aus der Nähe lesbar, nicht quer durch einen Saal.";
/// In place of a code that cannot be made.
pub const TOO_LONG: &str = "Der Link ist zu lang für einen QR-Code. Geben Sie ihn als Text weiter.";
/// In place of a code for a page without an address on the net.
pub const NEEDS_A_SERVER: &str =
    "Diese Fassung liegt als Datei auf Ihrem Gerät. Ein QR-Code führt nur zu einer Seite im Netz.";
