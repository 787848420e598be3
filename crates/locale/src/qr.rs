//! A link as a QR code.

texts! {
    qr;

    name = de "QR-Code, der zu diesem Szenario führt" en "QR code that leads to this scenario";
    heading = de "Link und QR-Code" en "Link and QR code";
    link = de "Der Link" en "The link";
    large = de "Bildschirmfüllend zeigen" en "Show full screen";
    close = de "Schließen" en "Close";
    save = de "QR-Code als SVG sichern" en "Save the QR code as SVG";
    shorter =
        de "Kürzerer Code: nur das gezeigte Szenario, ohne die Sammlung"
        en "Shorter code: only the scenario shown, without the collection";
    /// Below a code that a phone reads across a hall.
    far =
        de "Mit einem üblichen Telefon auch von hinten im Saal lesbar, wenn der Code die Leinwand füllt."
        en "An ordinary phone can read it even from the back of the hall when the code fills the screen.";
    near =
        de "Der Link ist lang, der Code deshalb fein: Er ist nur aus der Nähe lesbar, nicht quer durch einen Saal."
        en "The link is long, so the code is fine: it can be read from nearby only, not across a hall.";
    too_long =
        de "Der Link ist zu lang für einen QR-Code. Geben Sie ihn als Text weiter."
        en "The link is too long for a QR code. Please pass it on as text.";
    /// In place of a code for a page without an address on the net.
    needs_a_server =
        de "Diese Fassung liegt als Datei auf Ihrem Gerät. Ein QR-Code führt nur zu einer Seite im Netz."
        en "This copy is a file on your device. A QR code only leads to a page on the net.";
}
