//! Which language this is, and what the page says in it before and outside of the explorer itself.

texts! {
    language;

    id = de "de" en "en" leicht "leicht";
    tag = de "de" en "en" leicht "de-simple";
    /// Tag of texts that stay German in this language: official titles, names and data.
    german() -> Option<&'static str> = de { None } en { Some("de") } leicht { Some("de") };
    document_title(city: &str) =
        de "{city}: Was wäre, wenn? – Szenario-Explorer zum INSEK"
        en "{city}: What if? – Scenario explorer for the INSEK"
        leicht "{city}: Was passiert, wenn …? – Leichte Sprache";
    choice = de "Sprache" en "Language";
    /// Pages beside this one, by their address, and what the links to them say.
    pages() -> [(&'static str, &'static str); 5] =
        de { [
            ("leichte-sprache.html", "Erklärung in Leichter Sprache"),
            ("gebaerdensprache.html", "Gebärdensprache"),
            ("barrierefreiheit.html", "Barrierefreiheit"),
            ("datenschutz.html", "Datenschutz"),
            ("impressum.html", "Impressum"),
        ] }
        en { [
            ("leichte-sprache.html", "Explanation in easy German"),
            ("gebaerdensprache.html", "German sign language"),
            ("barrierefreiheit.html", "Accessibility (in German)"),
            ("datenschutz.html", "Privacy (in German)"),
            ("impressum.html", "Legal notice (in German)"),
        ] }
        leicht { [
            ("leichte-sprache.html", "Erklärung in Leichter Sprache"),
            ("gebaerdensprache.html", "Gebärden-Sprache"),
            ("barrierefreiheit.html", "Seite ohne Hindernisse (Barriere-Freiheit)"),
            ("datenschutz.html", "Schutz von Ihren Daten (Daten-Schutz)"),
            ("impressum.html", "Wer macht diese Seite? (Impressum)"),
        ] };
    about = de "Über diese Seite" en "About this page";
    /// Elements of `index.html` by their id, each with the sentence that it is kept ready for.
    failures() -> [(&'static str, &'static str); 3] =
        de { [
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
        ] }
        en { [
            (
                "failure-start",
                "The model calculation cannot start. The page needs a browser with WebAssembly; every current browser has it. If your browser is up to date, reloading the page often helps.",
            ),
            (
                "failure-later",
                "This part of the page could not be loaded. Your scenario stays as it is. Please check the connection and click again.",
            ),
            (
                "failure-panic",
                "An error occurred in the calculation. Please reload the page: your scenario is in the address and will be kept. If the error comes back, please report it, with this address, to whoever runs this page.",
            ),
        ] }
        leicht { [
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
        ] };
}
