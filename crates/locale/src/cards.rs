//! The panel in which scenarios are collected.

pub mod above;
pub mod said;

texts! {
    cards;

    about =
        de "Speichern Sie das Szenario, das oben eingestellt ist, als Karte: eine für jede Fraktion, für jeden Tisch oder für jede Idee. \
            Die Karten stehen in der Adresse dieser Seite und nirgends sonst, bis Sie sie als Datei oder Link weitergeben."
        en "Save the scenario that is set above as a card: one for each council group, each table or each idea. \
            The cards are kept in the address of this page and nowhere else until you pass them on as a file or link.";
    notes = de "Nicht alles ließ sich übernehmen" en "Not everything could be taken over";
    question = de "Frage des Tages" en "Question of the day";
    question_hint =
        de "Steht über Vergleich und Protokoll. Zum Beispiel: Wie viele Wohnungen braucht die Stadt bis 2040?"
        en "Stands above the comparison and the record. For example: how many dwellings does the city need by 2040?";
    keep_heading = de "Dieses Szenario speichern" en "Save this scenario";
    name = de "Name" en "Name";
    author = de "Von wem" en "By whom";
    author_hint =
        de "Fraktion, Tisch oder Person. Kann leer bleiben."
        en "Council group, table or person. May stay empty.";
    description = de "Beschreibung" en "Description";
    description_hint =
        de "Worum es geht, in ein, zwei Sätzen. Kann leer bleiben."
        en "What it is about, in a sentence or two. May stay empty.";
    colour_label = de "Farbe" en "Color";
    keep = de "Speichern" en "Save";
    full(most: usize) =
        de "Die Sammlung ist voll: {most} Karten. Löschen Sie eine oder speichern Sie die Sammlung als Datei und beginnen Sie eine neue."
        en "The collection is full: {most} cards. Delete one, or save the collection as a file and start a new one.";
    colour(number: usize) = de "Farbe {number}" en "Color {number}";
    /// Heading of the list.
    list(count: usize) =
        de [count: "Noch keine Karte", "1 Karte", "{count} Karten"]
        en [count: "No card yet", "1 card", "{count} cards"];
    empty =
        de "Stellen Sie oben ein Szenario ein und speichern Sie es hier. Ab zwei Karten lassen sie sich unter „Szenarien nebeneinander“ vergleichen."
        en "Set a scenario above and save it here. From two cards on you can compare them under “Scenarios side by side”.";
    by(author: &str) = de "von {author}" en "by {author}";
    is_reference = de "Bezug" en "Reference";
    is_present = de "oben eingestellt" en "set above";
    not_shown = de "nicht im Vergleich" en "not in the comparison";
    /// What a card sets, and why.
    settings(count: usize) =
        de [count: "Keine Abweichung von der Basis", "1 Abweichung von der Basis", "{count} Abweichungen von der Basis"]
        en [count: "No change from the baseline", "1 change from the baseline", "{count} changes from the baseline"];
    open = de "Öffnen" en "Open";
    edit = de "Bearbeiten" en "Edit";
    done = de "Übernehmen" en "Apply";
    cancel = de "Abbrechen" en "Cancel";
    more = de "Mehr" en "More";
    overwrite = de "Mit dem eingestellten Szenario überschreiben" en "Overwrite with the scenario set above";
    duplicate = de "Duplizieren" en "Duplicate";
    up = de "Nach oben" en "Up";
    down = de "Nach unten" en "Down";
    show = de "Im Vergleich zeigen" en "Show in the comparison";
    refer = de "Als Bezug nehmen" en "Use as the reference";
    refer_to_baseline = de "Wieder die Basis als Bezug" en "Use the baseline as the reference again";
    export_one = de "Als Datei speichern" en "Save as a file";
    remove = de "Löschen" en "Delete";
    undo = de "Rückgängig" en "Undo";
    /// Heading of the reasons in the form of a card.
    reasons = de "Begründungen" en "Reasons";
    reasons_hint = de "Ein Satz je Hebel: Warum steht er dort?" en "One sentence per lever: why does it stand there?";
    no_reasons =
        de "Die Karte weicht nirgends von der Basis ab. Begründungen gibt es je abweichendem Hebel."
        en "The card does not differ from the baseline anywhere. Reasons are given for each lever that differs.";
    reason(text: &str) = de "Begründung: {text}" en "Reason: {text}";
    action_on(action: &str, name: &str) = de "{action}: {name}" en "{action}: {name}";
    comparison_full(most: usize) =
        de "Im Vergleich ist Platz für {most} Karten. Nehmen Sie dort erst eine andere heraus."
        en "The comparison has room for {most} cards. Please take another one out first.";
}

/// Files.
pub mod files {
    texts! {
        cards_files;

        heading = de "Als Datei" en "As a file";
        export = de "Sammlung als Datei speichern" en "Save the collection as a file";
        choose = de "Datei öffnen (.insek.json)" en "Open a file (.insek.json)";
        drop = de "Oder ziehen Sie eine Datei hierher." en "Or drag a file here.";
        paste = de "Oder fügen Sie einen Link oder den Text einer Datei ein" en "Or paste a link or the text of a file";
        read = de "Ansehen" en "Look at it";
        all = de "szenarien.insek.json" en "scenarios.insek.json";
        unreadable =
            de "Der Browser konnte die Datei nicht lesen. Bitte versuchen Sie es noch einmal."
            en "The browser could not read the file. Please try again.";
        no_text =
            de "Das ist keine Szenario-Datei. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet."
            en "This is not a scenario file. Please choose a file that ends in “.insek.json”.";
        nothing =
            de "Darin ist keine Karte, die sich übernehmen lässt."
            en "There is no card in it that could be taken over.";
        /// Heading of the preview.
        found(count: usize) =
            de [count: "Gefunden: 1 Karte", "Gefunden: {count} Karten"]
            en [count: "Found: 1 card", "Found: {count} cards"];
        renamed(name: &str, free: &str) =
            de "{name} – den Namen gibt es schon, die Karte wird „{free}“ heißen"
            en "{name} – the name is taken, the card will be called “{free}”";
        same(name: &str) =
            de "{name} – ist schon da und kommt nicht doppelt"
            en "{name} – is there already and will not be doubled";
        no_room(name: &str) = de "{name} – dafür ist kein Platz mehr" en "{name} – there is no room left for it";
        add = de "Zu den vorhandenen nehmen" en "Add to those that are there";
        take = de "Übernehmen" en "Take over";
        replace = de "Alle vorhandenen ersetzen" en "Replace all that are there";
        leave = de "Nicht übernehmen" en "Do not take over";
    }
}

/// How long the link with all cards is.
pub mod link {
    use crate::numbers;

    texts! {
        cards_link;

        copy_short = de "Kürzeren Link kopieren" en "Copy a shorter link";
        copied_short =
            de "Link kopiert. Er öffnet alle Karten, ohne Beschreibungen und Begründungen."
            en "Link copied. It opens all cards, without descriptions and reasons.";
        length(characters: usize) =
            de ("Der Link enthält alle Karten und ist {} Zeichen lang.", numbers::persons(characters as f64))
            en ("The link holds all cards and is {} characters long.", numbers::persons(characters as f64));
        /// It is too long for some programs, and why.
        too_long(most: usize, descriptions: usize, reasons: usize) =
            de {
                let count = |characters: usize| numbers::persons(characters as f64);
                format!("Über {} Zeichen schneiden manche Mail- und Chat-Programme ab. Die Beschreibungen brauchen {}, die Begründungen {} davon.",
                    count(most), count(descriptions), count(reasons))
            }
            en {
                let count = |characters: usize| numbers::persons(characters as f64);
                format!("Some mail and chat programs cut off beyond {} characters. The descriptions take {}, the reasons {} of them.",
                    count(most), count(descriptions), count(reasons))
            };
        shorter(characters: usize) =
            de ("Ohne Beschreibungen und Begründungen sind es {}. Vollständig geht die Sammlung immer als Datei.",
                numbers::persons(characters as f64))
            en ("Without descriptions and reasons it is {}. A file always holds the whole collection.",
                numbers::persons(characters as f64));
    }
}

/// Keeping the collection in the browser.
pub mod storage {
    texts! {
        cards_storage;

        heading = de "In diesem Browser behalten" en "Keep in this browser";
        about =
            de "Wenn Sie wollen, merkt sich dieser Browser die Karten mit Namen, Texten und Einstellungen. Sie bleiben auf diesem Gerät, \
                werden nirgendwohin gesendet und sind für alle sichtbar, die diesen Browser benutzen."
            en "If you wish, this browser remembers the cards with names, texts and settings. They stay on this device, \
                are sent nowhere and can be seen by everyone who uses this browser.";
        keep = de "In diesem Browser behalten" en "Keep in this browser";
        kept =
            de "Dieser Browser behält die Sammlung. Jede Änderung wird gleich gesichert."
            en "This browser keeps the collection. Every change is saved at once.";
        forget = de "Vergessen" en "Forget";
        forgotten =
            de "Vergessen. In diesem Browser ist nichts mehr gespeichert; die Karten auf dieser Seite bleiben."
            en "Forgotten. Nothing is stored in this browser any more; the cards on this page stay.";
        unavailable =
            de "Hier kann der Browser nichts behalten, etwa in einem eingebetteten Fenster. Als Datei oder Link geht es immer."
            en "The browser cannot keep anything here, for instance in an embedded window. A file or a link always works.";
        refused =
            de "Der Browser hat das Speichern abgelehnt, vielleicht ist kein Platz mehr. Bitte sichern Sie die Sammlung als Datei."
            en "The browser refused to save, perhaps there is no room left. Please save the collection as a file.";
        /// From an earlier visit.
        found(count: usize) =
            de [count:
                "In diesem Browser liegt eine Sammlung mit 1 Karte aus einem früheren Besuch.",
                "In diesem Browser liegt eine Sammlung mit {count} Karten aus einem früheren Besuch."]
            en [count:
                "In this browser there is a collection with 1 card from an earlier visit.",
                "In this browser there is a collection with {count} cards from an earlier visit."];
        /// Changed by another window.
        other(count: usize) =
            de {
                let cards = if count == 1 { "1 Karte".to_owned() } else { format!("{count} Karten") };
                format!("Ein anderes Fenster hat die gespeicherte Sammlung geändert. Dort sind es jetzt {cards}. Hier wird nichts überschrieben, bis Sie wählen.")
            }
            en {
                let cards = if count == 1 { "1 card".to_owned() } else { format!("{count} cards") };
                format!("Another window has changed the stored collection. It now has {cards} there. Nothing is overwritten here until you choose.")
            };
        damaged =
            de "Was dieser Browser gespeichert hat, ist beschädigt. Es bleibt liegen, bis Sie es verwerfen:"
            en "What this browser has stored is damaged. It stays until you discard it:";
        merge = de "Beide zusammenlegen" en "Merge the two";
        take = de "Gespeicherte übernehmen" en "Take over what is stored";
        overwrite = de "Mit dieser überschreiben" en "Overwrite with this one";
        discard = de "Beschädigtes verwerfen" en "Discard what is damaged";
    }
}

/// Levers that nobody may move.
pub mod locks {
    texts! {
        cards_locks;

        heading = de "Hebel sperren" en "Lock levers";
        about =
            de "Wer die Sammlung vorbereitet, kann festlegen, worum es heute geht. Gesperrte Hebel bleiben, wo sie stehen; \
                auch für alle, die den Link oder die Datei öffnen."
            en "Whoever prepares the collection can decide what today is about. Locked levers stay where they are, \
                also for everyone who opens the link or the file.";
        list = de "Gesperrte Hebel" en "Locked levers";
        only_infill = de "Heute geht es nur um Nachverdichtung" en "Today is only about infill housing";
        none = de "Alle freigeben" en "Unlock all";
        mark(value: &str) =
            de "Gesperrt bei {value}: Heute geht es nicht um diesen Hebel."
            en "Locked at {value}: today is not about this lever.";
        /// How many are locked.
        count(locked: usize) =
            de [locked: "Kein Hebel ist gesperrt.", "1 Hebel ist gesperrt.", "{locked} Hebel sind gesperrt."]
            en [locked: "No lever is locked.", "1 lever is locked.", "{locked} levers are locked."];
    }
}
