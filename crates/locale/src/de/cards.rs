//! The panel in which scenarios are collected.

/// What the panel is good for.
pub const ABOUT: &str = "Speichern Sie das Szenario, das oben eingestellt ist, als Karte: eine für jede Fraktion, für jeden Tisch oder für jede Idee. \
    Die Karten stehen in der Adresse dieser Seite und nirgends sonst, bis Sie sie als Datei oder Link weitergeben.";
/// Heading over what could not be read.
pub const NOTES: &str = "Nicht alles ließ sich übernehmen";

/// Field for the question of the day.
pub const QUESTION: &str = "Frage des Tages";
/// What to write there.
pub const QUESTION_HINT: &str =
    "Steht über Vergleich und Protokoll. Zum Beispiel: Wie viele Wohnungen braucht die Stadt bis 2040?";

/// Heading of the form that keeps the present scenario.
pub const KEEP_HEADING: &str = "Dieses Szenario speichern";
/// Name of a card.
pub const NAME: &str = "Name";
/// Who stands for a card.
pub const AUTHOR: &str = "Von wem";
/// What to write there.
pub const AUTHOR_HINT: &str = "Fraktion, Tisch oder Person. Kann leer bleiben.";
/// What a card is about.
pub const DESCRIPTION: &str = "Beschreibung";
/// What to write there.
pub const DESCRIPTION_HINT: &str = "Worum es geht, in ein, zwei Sätzen. Kann leer bleiben.";
/// Colour of a card.
pub const COLOUR: &str = "Farbe";
/// Keeps the present scenario.
pub const KEEP: &str = "Speichern";
/// There is no room for another card.
#[must_use]
pub fn full(most: usize) -> String {
    format!(
        "Die Sammlung ist voll: {most} Karten. Löschen Sie eine oder speichern Sie die Sammlung als Datei und beginnen Sie eine neue."
    )
}

/// A colour of the list, counted from 1.
#[must_use]
pub fn colour(number: usize) -> String {
    format!("Farbe {number}")
}

/// Heading of the list.
#[must_use]
pub fn list(count: usize) -> String {
    match count {
        0 => "Noch keine Karte".to_owned(),
        1 => "1 Karte".to_owned(),
        _ => format!("{count} Karten"),
    }
}

/// What to do first.
pub const EMPTY: &str = "Stellen Sie oben ein Szenario ein und speichern Sie es hier. Ab zwei Karten lassen sie sich unter „Szenarien nebeneinander“ vergleichen.";
/// Before the name of who stands for a card.
#[must_use]
pub fn by(author: &str) -> String {
    format!("von {author}")
}

/// The card that the others are compared with.
pub const IS_REFERENCE: &str = "Bezug";
/// The card whose scenario is on the page.
pub const IS_PRESENT: &str = "oben eingestellt";
/// A card that takes no part in comparisons.
pub const NOT_SHOWN: &str = "nicht im Vergleich";
/// What a card sets, and why.
#[must_use]
pub fn settings(count: usize) -> String {
    match count {
        0 => "Keine Abweichung von der Basis".to_owned(),
        1 => "1 Abweichung von der Basis".to_owned(),
        _ => format!("{count} Abweichungen von der Basis"),
    }
}

/// Puts a card's scenario onto the page.
pub const OPEN: &str = "Öffnen";
/// Opens the form of a card.
pub const EDIT: &str = "Bearbeiten";
/// Closes the form and takes it over.
pub const DONE: &str = "Übernehmen";
/// Closes the form.
pub const CANCEL: &str = "Abbrechen";
/// Further buttons of a card.
pub const MORE: &str = "Mehr";
/// Puts the present scenario into a card.
pub const OVERWRITE: &str = "Mit dem eingestellten Szenario überschreiben";
/// Makes a copy.
pub const DUPLICATE: &str = "Duplizieren";
/// One place up.
pub const UP: &str = "Nach oben";
/// One place down.
pub const DOWN: &str = "Nach unten";
/// Whether a card takes part in comparisons.
pub const SHOW: &str = "Im Vergleich zeigen";
/// Makes a card the reference.
pub const REFER: &str = "Als Bezug nehmen";
/// Makes the baseline the reference again.
pub const REFER_TO_BASELINE: &str = "Wieder die Basis als Bezug";
/// Saves one card as a file.
pub const EXPORT_ONE: &str = "Als Datei speichern";
/// Takes a card away.
pub const REMOVE: &str = "Löschen";
/// Takes the last step back.
pub const UNDO: &str = "Rückgängig";
/// Heading of the reasons in the form of a card.
pub const REASONS: &str = "Begründungen";
/// What to write there.
pub const REASONS_HINT: &str = "Ein Satz je Hebel: Warum steht er dort?";
/// Nothing deviates, so nothing needs a reason.
pub const NO_REASONS: &str = "Die Karte weicht nirgends von der Basis ab. Begründungen gibt es je abweichendem Hebel.";
/// A reason below a deviation.
#[must_use]
pub fn reason(text: &str) -> String {
    format!("Begründung: {text}")
}

/// Accessible name of a button of a card.
#[must_use]
pub fn action_on(action: &str, name: &str) -> String {
    format!("{action}: {name}")
}

/// No more cards fit into a comparison.
#[must_use]
pub fn comparison_full(most: usize) -> String {
    format!("Im Vergleich ist Platz für {most} Karten. Nehmen Sie dort erst eine andere heraus.")
}

/// What has just been done.
pub mod said {
    /// Kept.
    #[must_use]
    pub fn kept(name: &str) -> String {
        format!("„{name}“ ist gespeichert.")
    }

    /// On the page.
    #[must_use]
    pub fn opened(name: &str) -> String {
        format!("„{name}“ ist oben eingestellt.")
    }

    /// In other words.
    #[must_use]
    pub fn described(name: &str) -> String {
        format!("„{name}“ ist geändert.")
    }

    /// With another scenario.
    #[must_use]
    pub fn overwritten(name: &str) -> String {
        format!("„{name}“ hat jetzt die Einstellungen von oben.")
    }

    /// Twice.
    #[must_use]
    pub fn duplicated(name: &str) -> String {
        format!("„{name}“ ist dupliziert.")
    }

    /// At another place.
    #[must_use]
    pub fn moved(name: &str, place: usize, count: usize) -> String {
        format!("„{name}“ steht jetzt an Stelle {place} von {count}.")
    }

    /// In comparisons.
    #[must_use]
    pub fn shown(name: &str, shown: bool) -> String {
        if shown {
            format!("„{name}“ steht im Vergleich.")
        } else {
            format!("„{name}“ steht nicht mehr im Vergleich.")
        }
    }

    /// The reference.
    #[must_use]
    pub fn refers(name: &str) -> String {
        format!("Verglichen wird jetzt mit „{name}“.")
    }

    /// Gone.
    #[must_use]
    pub fn removed(name: &str) -> String {
        format!("„{name}“ ist gelöscht.")
    }

    /// Taken over from elsewhere.
    #[must_use]
    pub fn added(count: usize) -> String {
        match count {
            0 => "Alle Karten waren schon da.".to_owned(),
            1 => "1 Karte ist dazugekommen.".to_owned(),
            _ => format!("{count} Karten sind dazugekommen."),
        }
    }

    /// In place of the collection.
    #[must_use]
    pub fn replaced(count: usize) -> String {
        match count {
            1 => "Die Sammlung hat jetzt 1 Karte.".to_owned(),
            _ => format!("Die Sammlung hat jetzt {count} Karten."),
        }
    }

    /// A file was handed to the browser.
    #[must_use]
    pub fn saved(file: &str) -> String {
        format!("Die Datei „{file}“ liegt jetzt bei Ihren Downloads.")
    }
}

/// Files.
pub mod files {
    /// Heading.
    pub const HEADING: &str = "Als Datei";
    /// Saves all cards as a file.
    pub const EXPORT: &str = "Sammlung als Datei speichern";
    /// Opens a file.
    pub const CHOOSE: &str = "Datei öffnen (.insek.json)";
    /// Where a file can be dropped.
    pub const DROP: &str = "Oder ziehen Sie eine Datei hierher.";
    /// The field to paste into.
    pub const PASTE: &str = "Oder fügen Sie einen Link oder den Text einer Datei ein";
    /// Reads what was pasted.
    pub const READ: &str = "Ansehen";
    /// Name of the file of all cards.
    pub const ALL: &str = "szenarien.insek.json";
    /// It could not be read.
    pub const UNREADABLE: &str = "Der Browser konnte die Datei nicht lesen. Bitte versuchen Sie es noch einmal.";
    /// It is no text.
    pub const NO_TEXT: &str = "Das ist keine Szenario-Datei. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet.";
    /// Nothing was found in it.
    pub const NOTHING: &str = "Darin ist keine Karte, die sich übernehmen lässt.";
    /// Heading of the preview.
    #[must_use]
    pub fn found(count: usize) -> String {
        match count {
            1 => "Gefunden: 1 Karte".to_owned(),
            _ => format!("Gefunden: {count} Karten"),
        }
    }

    /// A card of the preview that gets another name.
    #[must_use]
    pub fn renamed(name: &str, free: &str) -> String {
        format!("{name} – den Namen gibt es schon, die Karte wird „{free}“ heißen")
    }

    /// A card of the preview that is there already.
    #[must_use]
    pub fn same(name: &str) -> String {
        format!("{name} – ist schon da und kommt nicht doppelt")
    }

    /// A card of the preview that does not fit.
    #[must_use]
    pub fn no_room(name: &str) -> String {
        format!("{name} – dafür ist kein Platz mehr")
    }

    /// Adds the cards.
    pub const ADD: &str = "Zu den vorhandenen nehmen";
    /// Takes them over into an empty collection.
    pub const TAKE: &str = "Übernehmen";
    /// Takes them over in place of the collection.
    pub const REPLACE: &str = "Alle vorhandenen ersetzen";
    /// Leaves everything as it is.
    pub const LEAVE: &str = "Nicht übernehmen";
}

/// The link with all cards.
pub mod link {
    use crate::numbers;

    /// Heading.
    pub const HEADING: &str = "Als Link";
    /// Copies it.
    pub const COPY: &str = "Link zu dieser Sammlung kopieren";
    /// Copies the shorter one.
    pub const COPY_SHORT: &str = "Kürzeren Link kopieren";
    /// It is on the clipboard.
    pub const COPIED: &str = "Der Link ist kopiert.";
    /// The browser refuses.
    pub const BY_HAND: &str = "Der Browser erlaubt das Kopieren nicht. Bitte kopieren Sie den Link aus diesem Feld.";
    /// Name of that field.
    pub const FIELD: &str = "Link zu dieser Sammlung";

    /// How long it is.
    #[must_use]
    pub fn length(characters: usize) -> String {
        format!("Der Link enthält alle Karten und ist {} Zeichen lang.", numbers::persons(characters as f64))
    }

    /// It is too long for some programs, and why.
    #[must_use]
    pub fn too_long(most: usize, descriptions: usize, reasons: usize) -> String {
        let count = |characters: usize| numbers::persons(characters as f64);
        format!(
            "Über {} Zeichen schneiden manche Mail- und Chat-Programme ab. Die Beschreibungen brauchen {}, die Begründungen {} davon.",
            count(most),
            count(descriptions),
            count(reasons)
        )
    }

    /// The shorter one.
    #[must_use]
    pub fn shorter(characters: usize) -> String {
        format!(
            "Ohne Beschreibungen und Begründungen sind es {}. Vollständig geht die Sammlung immer als Datei.",
            numbers::persons(characters as f64)
        )
    }
}

/// Keeping the collection in the browser.
pub mod storage {
    /// Heading.
    pub const HEADING: &str = "In diesem Browser behalten";
    /// What is stored.
    pub const ABOUT: &str = "Wenn Sie wollen, merkt sich dieser Browser die Karten mit Namen, Texten und Einstellungen. Sie bleiben auf diesem Gerät, \
        werden nirgendwohin gesendet und sind für alle sichtbar, die diesen Browser benutzen.";
    /// Begins.
    pub const KEEP: &str = "In diesem Browser behalten";
    /// It works.
    pub const KEPT: &str = "Dieser Browser behält die Sammlung. Jede Änderung wird gleich gesichert.";
    /// Ends, and deletes.
    pub const FORGET: &str = "Vergessen";
    /// It is deleted.
    pub const FORGOTTEN: &str =
        "Vergessen. In diesem Browser ist nichts mehr gespeichert; die Karten auf dieser Seite bleiben.";
    /// The browser has none.
    pub const UNAVAILABLE: &str = "Hier kann der Browser nichts behalten, etwa in einem eingebetteten Fenster. Als Datei oder Link geht es immer.";
    /// The browser refused.
    pub const REFUSED: &str = "Der Browser hat das Speichern abgelehnt, vielleicht ist kein Platz mehr. Bitte sichern Sie die Sammlung als Datei.";
    /// From an earlier visit.
    #[must_use]
    pub fn found(count: usize) -> String {
        match count {
            1 => "In diesem Browser liegt eine Sammlung mit 1 Karte aus einem früheren Besuch.".to_owned(),
            _ => format!("In diesem Browser liegt eine Sammlung mit {count} Karten aus einem früheren Besuch."),
        }
    }

    /// Changed by another window.
    #[must_use]
    pub fn other(count: usize) -> String {
        let cards = if count == 1 { "1 Karte".to_owned() } else { format!("{count} Karten") };
        format!(
            "Ein anderes Fenster hat die gespeicherte Sammlung geändert. Dort sind es jetzt {cards}. Hier wird nichts überschrieben, bis Sie wählen."
        )
    }

    /// What is stored cannot be read.
    pub const DAMAGED: &str =
        "Was dieser Browser gespeichert hat, ist beschädigt. Es bleibt liegen, bis Sie es verwerfen:";
    /// Takes both.
    pub const MERGE: &str = "Beide zusammenlegen";
    /// Takes what is stored.
    pub const TAKE: &str = "Gespeicherte übernehmen";
    /// Stores what is on the page.
    pub const OVERWRITE: &str = "Mit dieser überschreiben";
    /// Deletes what is damaged.
    pub const DISCARD: &str = "Beschädigtes verwerfen";
}

/// Levers that nobody may move.
pub mod locks {
    /// Heading.
    pub const HEADING: &str = "Hebel sperren";
    /// What it is good for.
    pub const ABOUT: &str = "Wer die Sammlung vorbereitet, kann festlegen, worum es heute geht. Gesperrte Hebel bleiben, wo sie stehen; \
        auch für alle, die den Link oder die Datei öffnen.";
    /// Name of the list.
    pub const LIST: &str = "Gesperrte Hebel";
    /// Locks all but infill.
    pub const ONLY_INFILL: &str = "Heute geht es nur um Nachverdichtung";
    /// Unlocks all.
    pub const NONE: &str = "Alle freigeben";
    /// Beside a locked lever.
    #[must_use]
    pub fn mark(value: &str) -> String {
        format!("Gesperrt bei {value}: Heute geht es nicht um diesen Hebel.")
    }

    /// How many are locked.
    #[must_use]
    pub fn count(locked: usize) -> String {
        match locked {
            0 => "Kein Hebel ist gesperrt.".to_owned(),
            1 => "1 Hebel ist gesperrt.".to_owned(),
            _ => format!("{locked} Hebel sind gesperrt."),
        }
    }
}
