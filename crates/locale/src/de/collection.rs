//! Scenarios kept side by side.

/// The baseline in a comparison.
pub const BASELINE: &str = "Basis";
/// The scenario on the page in a comparison.
pub const PRESENT: &str = "Ihr Szenario";

/// A card without a name.
#[must_use]
pub fn nameless(number: usize) -> String {
    format!("Szenario {number}")
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

/// What could not be taken from a collection as it stands.
pub mod fault {
    /// Which card a sentence is about.
    #[must_use]
    pub fn of_card(number: usize, what: &str) -> String {
        format!("Karte {number}: {what}")
    }

    /// Another version.
    #[must_use]
    pub fn version(found: &str) -> String {
        format!(
            "Die Sammlung im Link hat die Fassung „{found}“, die diese Seite nicht lesen kann. Bitte um einen neuen Link oder um die Datei der Sammlung."
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
    /// Larger than any collection.
    pub const TOO_LARGE: &str =
        "Die Sammlung im Link ist größer als jede, die diese Seite schreibt. Bitte um einen neuen Link.";

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

    /// Made with another engine.
    #[must_use]
    pub fn engine(found: &str, here: &str) -> String {
        format!(
            "Die Sammlung entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
        )
    }
}
