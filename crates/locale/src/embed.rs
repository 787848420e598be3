//! The page in a frame of another page.

fn foot_of(start: &str, publishers: &str, and: &str, own: Option<&str>, end: &str) -> String {
    let mut text = [start, publishers].concat();
    if let Some(own) = own {
        text.push_str(and);
        text.push_str(own);
    }
    text + end
}

texts! {
    embed;

    /// Opens the same scenario in a page of its own.
    open = de "Im Explorer öffnen" en "Open in the explorer" leicht "Auf einer eigenen Seite öffnen";
    about =
        de "Der Explorer oder ein Bild daraus lässt sich in einer anderen Seite zeigen. Kopieren Sie den Ausschnitt in den Quelltext jener Seite. Er enthält Ihr Szenario, so wie es jetzt eingestellt ist."
        en "The explorer or one of its charts can be shown in another page. Copy the snippet into the source of that page. It holds your scenario as it is set now.";
    what = de "Was gezeigt wird" en "What is shown";
    /// Id in the fragment, and name of each choice.
    views() -> [(&'static str, &'static str); 6] =
        de { [
            ("", "Der ganze Explorer"),
            ("entwicklung", "Bild: Entwicklung"),
            ("alter", "Bild: Alter und Geschlecht"),
            ("stadtteile", "Bild: Stadtteile"),
            ("bilanz", "Bild: Bilanz"),
            ("zahl", "Nur die Zahl"),
        ] }
        en { [
            ("", "The whole explorer"),
            ("entwicklung", "Chart: Development"),
            ("alter", "Chart: Age and sex"),
            ("stadtteile", "Chart: Districts"),
            ("bilanz", "Chart: Balance"),
            ("zahl", "Only the number"),
        ] };
    levers = de "Mit Reglern daneben" en "With sliders beside it";
    /// Label of the choice of an area, different from that of the page.
    area = de "Gebiet im Rahmen" en "Area in the frame";
    height = de "Höhe in Pixeln" en "Height in pixels";
    height_note =
        de "Mit dem Skript wächst der Rahmen mit seinem Inhalt. Wo ein Redaktionssystem Skripte entfernt, gilt diese feste Höhe. Ist der Rahmen schmaler als 600 Pixel, zeigt der ganze Explorer darin die Zahl, das erste Bild und die Regler; alles andere öffnet ein Verweis."
        en "With the script the frame grows with its content. Where a content management system removes scripts, this fixed height applies. In a frame narrower than 600 pixels the whole explorer shows the number, the first chart and the sliders; a link opens the rest.";
    snippet = de "Ausschnitt für den Quelltext" en "Snippet for the source";
    copy = de "Ausschnitt kopieren" en "Copy the snippet";
    copied = de "Ausschnitt kopiert." en "Snippet copied.";
    copy_by_hand =
        de "Der Browser erlaubt das Kopieren hier nicht. Der Text ist markiert: bitte von Hand kopieren."
        en "The browser does not allow copying here. The text is selected: please copy it by hand.";
    preview = de "Vorschau zeigen" en "Show a preview";
    preview_title = de "Vorschau" en "Preview";
    needs_a_server =
        de "Diese Fassung liegt als Datei auf Ihrem Gerät. Einbetten lässt sich nur die Fassung, die ein Webserver ausliefert."
        en "This copy is a file on your device. Only a copy that a web server hands out can be embedded.";
    /// Title of the frame, which is read aloud: what is shown, of which area.
    frame_title(city: &str, view: &str, area: &str) =
        de {
            let name = views().iter().find(|(id, _)| *id == view).map_or("", |(_, name)| *name);
            let name = name.strip_prefix("Bild: ").unwrap_or(name);
            format!("Szenario-Explorer {city}, {area}: {name}")
        }
        en {
            let name = views().iter().find(|(id, _)| *id == view).map_or("", |(_, name)| *name);
            let name = name.strip_prefix("Chart: ").unwrap_or(name);
            format!("Scenario explorer {city}, {area}: {name}")
        };
    /// What stands below a picture that is shown alone: what it is, and whose figures it rests on; `own` names a visitor's own figures.
    foot(publishers: &str, own: Option<&str>) =
        de { foot_of("Modellrechnung, keine Vorhersage. Daten: ", publishers, "; eigene Angaben: ", own, "; eigene Annahmen.") }
        en { foot_of("Model calculation, not a prediction. Data: ", publishers, "; own data: ", own, "; own assumptions.") }
        leicht { foot_of("Das ist eine Rechnung. Die Zahlen kommen von: ", publishers, ", ", own, ". Manches haben wir geschätzt.") };
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
