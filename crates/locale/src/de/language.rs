//! Which language this is, and what the page says in it before and outside of the explorer itself.

/// Its id in the key `sprache` of an address.
pub const ID: &str = "de";
/// Its tag for the attribute `lang`.
pub const TAG: &str = "de";
/// Tag of texts that stay German in this language: official titles, names and data.
pub const GERMAN: Option<&str> = None;
/// Title of the document.
#[must_use]
pub fn document_title(city: &str) -> String {
    format!("{city}: Was wäre, wenn? – Szenario-Explorer zum INSEK")
}
/// Name of the list of languages.
pub const CHOICE: &str = "Sprache";
/// Pages beside this one, by their address, and what the links to them say.
pub const PAGES: [(&str, &str); 5] = [
    ("leichte-sprache.html", "Erklärung in Leichter Sprache"),
    ("gebaerdensprache.html", "Gebärdensprache"),
    ("barrierefreiheit.html", "Barrierefreiheit"),
    ("datenschutz.html", "Datenschutz"),
    ("impressum.html", "Impressum"),
];
/// Name of the list of these pages.
pub const ABOUT: &str = "Über diese Seite";
/// Elements of `index.html` by their id, each with the sentence that it is kept ready for.
pub const FAILURES: [(&str, &str); 3] = [
    (
        "failure-start",
        "Die Modellrechnung kann nicht starten. Die Seite braucht einen Browser mit WebAssembly; jeder aktuelle Browser kann das. Ist Ihr Browser aktuell, hilft oft, die Seite neu zu laden.",
    ),
    (
        "failure-later",
        "Dieser Teil der Seite ließ sich nicht laden. Ihr Szenario bleibt, wie es ist. Bitte prüfen Sie die Verbindung und klicken Sie noch einmal.",
    ),
    (
        "failure-panic",
        "In der Rechnung ist ein Fehler aufgetreten. Bitte laden Sie die Seite neu: Ihr Szenario steht in der Adresse und bleibt erhalten. Tritt der Fehler wieder auf, teilen Sie ihn bitte mit dieser Adresse der Stelle mit, die diese Seite betreibt.",
    ),
];
