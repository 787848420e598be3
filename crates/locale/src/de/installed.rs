//! The page kept in the browser, for use without a network.

/// What the panel is for.
pub const ABOUT: &str = "Auf Wunsch legt Ihr Browser alle Dateien dieser Seite auf Ihrem Gerät ab. Danach öffnet sie sich auch ohne Netz, zum Beispiel im Saal. Ihr Szenario steht weiter nur in der Adresse; es wird nicht abgelegt.";
/// Asks for it.
pub const KEEP: &str = "Ohne Netz verfügbar machen";
/// While the files are fetched.
pub const WORKING: &str = "Die Dateien werden abgelegt …";
/// Afterwards.
pub const KEPT: &str = "Die Seite ist ohne Netz verfügbar. Im Menü Ihres Browsers lässt sie sich auch als App einrichten. Neue Fassungen holt der Browser von selbst, sobald wieder Netz da ist; sie gelten beim nächsten Öffnen.";
/// Takes it back.
pub const REMOVE: &str = "Wieder entfernen";
/// Afterwards.
pub const REMOVED: &str = "Entfernt. Auf Ihrem Gerät ist von dieser Seite nichts mehr abgelegt.";
/// The files could not all be fetched.
pub const FAILED: &str = "Das hat nicht geklappt. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.";
/// Where the browser offers nothing of the kind.
pub const UNAVAILABLE: &str = "Hier geht das nicht: Der Browser erlaubt es nur auf einer gesicherten Seite (https), nicht in manchen Rahmen fremder Seiten und nicht im privaten Modus. Die Fassung als eine Datei läuft überall ohne Netz.";
