//! Which language this is, and what the page says in it before and outside of the explorer itself.

pub const ID: &str = "leicht";
/// `simple` is the registered variant for a simplified form of a language.
pub const TAG: &str = "de-simple";
pub const GERMAN: Option<&str> = Some("de");
#[must_use]
pub fn document_title(city: &str) -> String {
    format!("{city}: Was passiert, wenn …? – Leichte Sprache")
}
pub const CHOICE: &str = "Sprache";
pub const PAGES: [(&str, &str); 5] = [
    ("leichte-sprache.html", "Erklärung in Leichter Sprache"),
    ("gebaerdensprache.html", "Gebärden-Sprache"),
    ("barrierefreiheit.html", "Seite ohne Hindernisse (Barriere-Freiheit)"),
    ("datenschutz.html", "Schutz von Ihren Daten (Daten-Schutz)"),
    ("impressum.html", "Wer macht diese Seite? (Impressum)"),
];
pub const ABOUT: &str = "Über diese Seite";
pub const FAILURES: [(&str, &str); 3] = [
    (
        "failure-start",
        "Die Seite startet leider nicht. Bitte laden Sie die Seite neu. Vielleicht ist Ihr Browser zu alt. Ein Browser ist ein Programm für das Internet.",
    ),
    (
        "failure-later",
        "Dieser Teil lädt gerade nicht. Ihre Rechnung bleibt, wie sie ist. Bitte prüfen Sie Ihr Internet. Klicken Sie dann noch einmal.",
    ),
    (
        "failure-panic",
        "Es gibt einen Fehler. Bitte laden Sie die Seite neu. Ihre Rechnung bleibt erhalten. Kommt der Fehler wieder? Bitte sagen Sie uns Bescheid.",
    ),
];
