//! The page in a frame of another page.

/// Opens the same scenario in a page of its own.
pub const OPEN: &str = "Im Explorer öffnen";

/// What the panel is for.
pub const ABOUT: &str = "Der Explorer oder ein Bild daraus lässt sich in einer anderen Seite zeigen. Kopieren Sie den Ausschnitt in den Quelltext jener Seite. Er enthält Ihr Szenario, so wie es jetzt eingestellt ist.";
/// Label of the choice of what is shown.
pub const WHAT: &str = "Was gezeigt wird";
/// Id in the fragment, and name of each choice.
pub const VIEWS: [(&str, &str); 6] = [
    ("", "Der ganze Explorer"),
    ("entwicklung", "Bild: Entwicklung"),
    ("alter", "Bild: Alter und Geschlecht"),
    ("stadtteile", "Bild: Stadtteile"),
    ("bilanz", "Bild: Bilanz"),
    ("zahl", "Nur die Zahl mit ihrem Satz"),
];
/// Whether the levers stand beside a picture.
pub const LEVERS: &str = "Mit Reglern daneben";
/// Label of the choice of an area, different from that of the page.
pub const AREA: &str = "Gebiet im Rahmen";
/// Label of the height.
pub const HEIGHT: &str = "Höhe in Pixeln";
/// What the height is for.
pub const HEIGHT_NOTE: &str = "Mit dem Skript wächst der Rahmen mit seinem Inhalt. Wo ein Redaktionssystem Skripte entfernt, gilt diese feste Höhe.";
/// Label of the text to copy.
pub const SNIPPET: &str = "Ausschnitt für den Quelltext";
/// Copies it.
pub const COPY: &str = "Ausschnitt kopieren";
/// After it was copied.
pub const COPIED: &str = "Ausschnitt kopiert.";
/// Where the browser refuses to copy.
pub const COPY_BY_HAND: &str =
    "Der Browser erlaubt das Kopieren hier nicht. Der Text ist markiert: bitte von Hand kopieren.";
/// Shows the frame.
pub const PREVIEW: &str = "Vorschau zeigen";
/// Title of the frame of the preview.
pub const PREVIEW_TITLE: &str = "Vorschau";
/// In a copy that was opened from a file.
pub const NEEDS_A_SERVER: &str = "Diese Fassung liegt als Datei auf Ihrem Gerät. Einbetten lässt sich nur die Fassung, die ein Webserver ausliefert.";

/// Title of the frame, which is read aloud: what is shown, of which area.
#[must_use]
pub fn frame_title(city: &str, view: &str, area: &str) -> String {
    let name = VIEWS.iter().find(|(id, _)| *id == view).map_or("", |(_, name)| *name);
    let name = name.strip_prefix("Bild: ").unwrap_or(name);
    format!("Szenario-Explorer {city}, {area}: {name}")
}

/// What stands below a picture that is shown alone: what it is, and whose figures it rests on; `own` names a visitor's own figures.
#[must_use]
pub fn foot(publishers: &str, own: Option<&str>) -> String {
    let mut text = String::from("Modellrechnung, keine Vorhersage. Daten: ");
    text.push_str(publishers);
    if let Some(own) = own {
        text.push_str("; eigene Angaben: ");
        text.push_str(own);
    }
    text.push_str("; eigene Annahmen.");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_below_a_picture_says_what_it_is_and_names_the_publishers() {
        assert_eq!(foot("Eurostat", None), "Modellrechnung, keine Vorhersage. Daten: Eurostat; eigene Annahmen.");
        assert!(foot("Eurostat", Some("Meldedaten.csv")).contains("Eurostat; eigene Angaben: Meldedaten.csv;"));
    }
}
