//! Scenarios kept side by side.

use crate::numbers;

texts! {
    collection;

    baseline = de "Basis" en "Baseline";
    present = de "Ihr Szenario" en "Your scenario";
    nameless(number: usize) = de "Szenario {number}" en "Scenario {number}";
    of_file(name: &str, what: &str) = de "{name}: {what}" en "{name}: {what}";
    /// A name that fits into so many characters.
    within(name: &str, most: usize) =
        de {
            if name.chars().count() <= most {
                return name.to_owned();
            }
            name.chars().take(most.saturating_sub(1)).chain(['…']).collect()
        }
        en {
            if name.chars().count() <= most {
                return name.to_owned();
            }
            name.chars().take(most.saturating_sub(1)).chain(['…']).collect()
        };
    /// What a card comes to; the difference to the baseline as it stands beside the headline.
    summary(area: &str, year: i32, persons: f64, difference: &str) =
        de ("{area} {year}: {} Einwohner, {difference} gegen die Basis", numbers::persons(persons))
        en ("{area} {year}: population {}, {difference} against the baseline", numbers::persons(persons));
}

/// What the parts of a collection are called.
pub mod field {
    texts! {
        collection_field;

        question = de "Frage" en "Question";
        reference = de "Bezug" en "Reference";
        locked = de "Gesperrte Hebel" en "Locked levers";
        name = de "Name" en "Name";
        author = de "Von wem" en "By whom";
        description = de "Beschreibung" en "Description";
        colour = de "Farbe" en "Color";
        reason = de "Begründung" en "Reason";
    }
}

/// What a file should have held at a place.
pub mod expected {
    use crate::numbers;

    texts! {
        collection_expected;

        form = de "die Form, die collection.schema.json beschreibt" en "the form that collection.schema.json describes";
        course =
            de "ein Wert, ein Wert mit erstem und letztem Jahr oder mindestens zwei Punkte in der Folge der Jahre"
            en "a value, a value with a first and a last year, or at least two points in the order of the years";
        in_range = de "ein Wert im möglichen Bereich" en "a value in the possible range";
        figures =
            de "ein Ereignis, dessen Zahlen alle im möglichen Bereich liegen"
            en "an event whose figures are all in the possible range";
        area = de "„stadt“ oder die Nummer eines Stadtteils" en "“stadt” or the number of a district";
        /// Just this.
        only(text: &str) = de { text.to_owned() } en { text.to_owned() };
        one_of(known: &[String]) = de ("eines von {}", known.join(", ")) en ("one of {}", known.join(", "));
        at_most(most: f64) = de ("höchstens {}", numbers::decimal(most, 0)) en ("at most {}", numbers::decimal(most, 0));
        years(first: i32, last: i32) = de "ein Jahr von {first} bis {last}" en "a year from {first} to {last}";
    }
}

/// What could not be taken from a collection as it stands.
pub mod fault {
    texts! {
        collection_fault;

        empty =
            de "Hier steht nichts. Bitte wählen Sie eine Datei, die auf dieser Seite gespeichert wurde."
            en "There is nothing here. Please choose a file that was saved on this page.";
        ends_early =
            de "Das Ende der Datei fehlt. Bitte speichern oder übertragen Sie die Datei noch einmal."
            en "The end of the file is missing. Please save or transfer the file again.";
        not_json(line: usize, column: usize) =
            de "Das ist keine Szenario-Datei: Ab Zeile {line}, Zeichen {column} lässt sie sich nicht lesen. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet."
            en "This is not a scenario file: from line {line}, character {column} on it cannot be read. Please choose a file that ends in “.insek.json”.";
        /// A file of something else.
        foreign(format: &str) =
            de {
                let what = if format.is_empty() { String::new() } else { format!(" („{format}“)") };
                format!("Das ist keine Szenario-Datei, sondern etwas anderes{what}. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet.")
            }
            en {
                let what = if format.is_empty() { String::new() } else { format!(" (“{format}”)") };
                format!("This is not a scenario file but something else{what}. Please choose a file that ends in “.insek.json”.")
            };
        /// A part of a file that cannot be taken.
        of_file(place: &str, found: &str, expected: &str) =
            de {
                let found = if found.is_empty() { " stimmt etwas nicht".to_owned() } else { format!(" steht „{found}“") };
                format!("Bei „{place}“{found}. Erwartet: {expected}. Diese Angabe fehlt jetzt.")
            }
            en {
                let found = if found.is_empty() { " something is wrong".to_owned() } else { format!(" it says “{found}”") };
                format!("At “{place}”{found}. Expected: {expected}. This item is now missing.")
            };
        of_card(number: usize, what: &str) = de "Karte {number}: {what}" en "Card {number}: {what}";
        version(found: &str) =
            de "Die Sammlung hat die Fassung „{found}“, die diese Seite nicht lesen kann. Bitte um einen neuen Link oder um die Datei der Sammlung."
            en "The collection has version “{found}”, which this page cannot read. Please ask for a new link or for the file of the collection.";
        /// A character that no such link has.
        character(found: char, place: usize) =
            de {
                let shown = if found.is_control() { ' ' } else { found };
                format!("Die Sammlung im Link ist beschädigt: An Stelle {place} steht „{shown}“, das dort nicht vorkommen kann. Bitte kopieren Sie den Link noch einmal als Ganzes.")
            }
            en {
                let shown = if found.is_control() { ' ' } else { found };
                format!("The collection in the link is damaged: at position {place} there is “{shown}”, which cannot occur there. Please copy the whole link again.")
            };
        cut =
            de "Das Ende der Sammlung im Link fehlt. Was davor steht, ist da. Bitte kopieren Sie den Link noch einmal als Ganzes."
            en "The end of the collection in the link is missing. What comes before it is there. Please copy the whole link again.";
        damaged =
            de "Die Sammlung im Link ist beschädigt: Ihre Prüfsumme stimmt nicht. Bitte kopieren Sie den Link noch einmal als Ganzes."
            en "The collection in the link is damaged: its checksum does not match. Please copy the whole link again.";
        surplus =
            de "Hinter der Sammlung steht im Link noch etwas anderes. Es wurde übergangen, die Sammlung ist vollständig."
            en "There is something else behind the collection in the link. It was passed over; the collection is complete.";
        too_large =
            de "Die Sammlung ist größer als jede, die diese Seite schreibt. Bitte um einen neuen Link."
            en "The collection is larger than any this page writes. Please ask for a new link.";
        too_many(found: usize, most: usize) =
            de "Die Sammlung hat {found} Karten, Platz ist für {most}. Die ersten {most} sind da. Teilen Sie die Sammlung auf."
            en "The collection has {found} cards, there is room for {most}. The first {most} are there. Please split the collection.";
        unknown(key: &str) =
            de "Die Angabe „{key}“ kennt diese Seite nicht. Sie bleibt erhalten, wirkt hier aber nicht."
            en "This page does not know the item “{key}”. It is kept but has no effect here.";
        value(field: &str, found: &str) =
            de "{field}: „{found}“ ist hier nicht möglich. Diese Angabe fehlt jetzt; bitte tragen Sie sie neu ein."
            en "{field}: “{found}” is not possible here. The item is now missing; please enter it again.";
        shortened(field: &str) =
            de "{field}: Der Text war zu lang. Sein Ende fehlt."
            en "{field}: the text was too long. Its end is missing.";
        cleaned(field: &str) =
            de "{field}: Unsichtbare Zeichen wurden entfernt."
            en "{field}: invisible characters were removed.";
        nameless =
            de "Der Name fehlt. Bitte geben Sie der Karte einen."
            en "The name is missing. Please give the card one.";
        renamed(name: &str, free: &str) =
            de "Den Namen „{name}“ gibt es schon. Die Karte heißt jetzt „{free}“."
            en "The name “{name}” is taken. The card is now called “{free}”.";
        edition(found: &str, here: &str) =
            de "Die Sammlung entstand mit dem Datenstand {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
            en "The collection was made with data edition {found}; the page now calculates with {here}. Results may differ.";
        /// It does not say with which data it was made.
        no_edition(here: &str) =
            de "Die Sammlung nennt keinen Datenstand, gerechnet wird mit {here}. Ergebnisse können abweichen."
            en "The collection does not name its data edition; the page calculates with {here}. Results may differ.";
        /// It does not say with which engine it was made.
        no_engine(here: &str) =
            de "Die Sammlung nennt keine Programmfassung, gerechnet wird mit {here}. Ergebnisse können abweichen."
            en "The collection does not name its program version; the page calculates with {here}. Results may differ.";
        engine(found: &str, here: &str) =
            de "Die Sammlung entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
            en "The collection was made with program version {found}; the page now calculates with {here}. Results may differ.";
    }
}
