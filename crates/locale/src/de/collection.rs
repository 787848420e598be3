//! Scenarios kept side by side.

use crate::numbers;

/// The baseline in a comparison.
pub const BASELINE: &str = "Basis";
/// The scenario on the page in a comparison.
pub const PRESENT: &str = "Ihr Szenario";

/// A card without a name.
#[must_use]
pub fn nameless(number: usize) -> String {
    format!("Szenario {number}")
}

/// Which of several files a sentence is about.
#[must_use]
pub fn of_file(name: &str, what: &str) -> String {
    format!("{name}: {what}")
}

/// A name that fits into so many characters.
#[must_use]
pub fn within(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    name.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

/// What a card comes to; the difference to the baseline as it stands beside the headline.
#[must_use]
pub fn summary(area: &str, year: i32, persons: f64, difference: &str) -> String {
    format!("{area} {year}: {} Einwohner, {difference} gegen die Basis", numbers::persons(persons))
}

/// What the parts of a collection are called.
pub mod field {
    /// The question of the day.
    pub const QUESTION: &str = "Frage";
    /// What the others are compared with.
    pub const REFERENCE: &str = "Bezug";
    /// Levers that nobody may move.
    pub const LOCKED: &str = "Gesperrte Hebel";
    /// Name of a card.
    pub const NAME: &str = "Name";
    /// Who stands for a card.
    pub const AUTHOR: &str = "Von wem";
    /// What a card is about.
    pub const DESCRIPTION: &str = "Beschreibung";
    /// Colour of a card.
    pub const COLOUR: &str = "Farbe";
    /// Why a lever stands where it does.
    pub const REASON: &str = "Begründung";
}

/// What a file should have held at a place.
pub mod expected {
    use crate::numbers;

    /// The form of the schema.
    pub const FORM: &str = "die Form, die collection.schema.json beschreibt";
    /// A course over the years.
    pub const COURSE: &str =
        "ein Wert, ein Wert mit erstem und letztem Jahr oder mindestens zwei Punkte in der Folge der Jahre";
    /// In the range of the setting.
    pub const IN_RANGE: &str = "ein Wert im möglichen Bereich";
    /// An event.
    pub const FIGURES: &str = "ein Ereignis, dessen Zahlen alle im möglichen Bereich liegen";
    /// An area.
    pub const AREA: &str = "„stadt“ oder die Nummer eines Stadtteils";

    /// Just this.
    #[must_use]
    pub fn only(text: &str) -> String {
        text.to_owned()
    }

    /// One of several.
    #[must_use]
    pub fn one_of(known: &[String]) -> String {
        format!("eines von {}", known.join(", "))
    }

    /// A number up to this one.
    #[must_use]
    pub fn at_most(most: f64) -> String {
        format!("höchstens {}", numbers::decimal(most, 0))
    }

    /// A year of a span.
    #[must_use]
    pub fn years(first: i32, last: i32) -> String {
        format!("ein Jahr von {first} bis {last}")
    }
}

/// What could not be taken from a collection as it stands.
pub mod fault {
    /// A file without anything in it.
    pub const EMPTY: &str = "Hier steht nichts. Bitte wählen Sie eine Datei, die auf dieser Seite gespeichert wurde.";
    /// A file whose end is missing.
    pub const ENDS_EARLY: &str = "Das Ende der Datei fehlt. Bitte speichern oder übertragen Sie die Datei noch einmal.";

    /// A file that is none of ours.
    #[must_use]
    pub fn not_json(line: usize, column: usize) -> String {
        format!(
            "Das ist keine Szenario-Datei: Ab Zeile {line}, Zeichen {column} lässt sie sich nicht lesen. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet."
        )
    }

    /// A file of something else.
    #[must_use]
    pub fn foreign(format: &str) -> String {
        let what = if format.is_empty() { String::new() } else { format!(" („{format}“)") };
        format!(
            "Das ist keine Szenario-Datei, sondern etwas anderes{what}. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet."
        )
    }

    /// A part of a file that cannot be taken.
    #[must_use]
    pub fn of_file(place: &str, found: &str, expected: &str) -> String {
        let found = if found.is_empty() { " stimmt etwas nicht".to_owned() } else { format!(" steht „{found}“") };
        format!("Bei „{place}“{found}. Erwartet: {expected}. Diese Angabe fehlt jetzt.")
    }

    /// Which card a sentence is about.
    #[must_use]
    pub fn of_card(number: usize, what: &str) -> String {
        format!("Karte {number}: {what}")
    }

    /// Another version.
    #[must_use]
    pub fn version(found: &str) -> String {
        format!(
            "Die Sammlung hat die Fassung „{found}“, die diese Seite nicht lesen kann. Bitte um einen neuen Link oder um die Datei der Sammlung."
        )
    }

    /// A character that no such link has.
    #[must_use]
    pub fn character(found: char, place: usize) -> String {
        let shown = if found.is_control() { ' ' } else { found };
        format!(
            "Die Sammlung im Link ist beschädigt: An Stelle {place} steht „{shown}“, das dort nicht vorkommen kann. Bitte kopieren Sie den Link noch einmal als Ganzes."
        )
    }

    /// The end is missing.
    pub const CUT: &str = "Das Ende der Sammlung im Link fehlt. Was davor steht, ist da. Bitte kopieren Sie den Link noch einmal als Ganzes.";
    /// The checksum does not fit.
    pub const DAMAGED: &str = "Die Sammlung im Link ist beschädigt: Ihre Prüfsumme stimmt nicht. Bitte kopieren Sie den Link noch einmal als Ganzes.";
    /// Something behind the end.
    pub const SURPLUS: &str =
        "Hinter der Sammlung steht im Link noch etwas anderes. Es wurde übergangen, die Sammlung ist vollständig.";
    /// Larger than any collection.
    pub const TOO_LARGE: &str =
        "Die Sammlung ist größer als jede, die diese Seite schreibt. Bitte um einen neuen Link.";

    /// More cards than fit.
    #[must_use]
    pub fn too_many(found: usize, most: usize) -> String {
        format!(
            "Die Sammlung hat {found} Karten, Platz ist für {most}. Die ersten {most} sind da. Teilen Sie die Sammlung auf."
        )
    }

    /// A part that this page does not know.
    #[must_use]
    pub fn unknown(key: &str) -> String {
        format!("Die Angabe „{key}“ kennt diese Seite nicht. Sie bleibt erhalten, wirkt hier aber nicht.")
    }

    /// A value that cannot be.
    #[must_use]
    pub fn value(field: &str, found: &str) -> String {
        format!("{field}: „{found}“ ist hier nicht möglich. Diese Angabe fehlt jetzt; bitte tragen Sie sie neu ein.")
    }

    /// A text that was too long.
    #[must_use]
    pub fn shortened(field: &str) -> String {
        format!("{field}: Der Text war zu lang. Sein Ende fehlt.")
    }

    /// A text with characters that nobody sees.
    #[must_use]
    pub fn cleaned(field: &str) -> String {
        format!("{field}: Unsichtbare Zeichen wurden entfernt.")
    }

    /// A card without a name.
    pub const NAMELESS: &str = "Der Name fehlt. Bitte geben Sie der Karte einen.";

    /// Two cards with the same name.
    #[must_use]
    pub fn renamed(name: &str, free: &str) -> String {
        format!("Den Namen „{name}“ gibt es schon. Die Karte heißt jetzt „{free}“.")
    }

    /// Made with other data.
    #[must_use]
    pub fn edition(found: &str, here: &str) -> String {
        format!(
            "Die Sammlung entstand mit dem Datenstand {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
        )
    }

    /// It does not say with which data it was made.
    #[must_use]
    pub fn no_edition(here: &str) -> String {
        format!("Die Sammlung nennt keinen Datenstand, gerechnet wird mit {here}. Ergebnisse können abweichen.")
    }

    /// It does not say with which engine it was made.
    #[must_use]
    pub fn no_engine(here: &str) -> String {
        format!("Die Sammlung nennt keine Programmfassung, gerechnet wird mit {here}. Ergebnisse können abweichen.")
    }

    /// Made with another engine.
    #[must_use]
    pub fn engine(found: &str, here: &str) -> String {
        format!(
            "Die Sammlung entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
        )
    }
}
