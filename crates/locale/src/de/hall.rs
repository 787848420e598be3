//! The view for a hall: what is said around the one picture, its bar of buttons, keys, clock and guesses.

use crate::numbers;

/// Heading of the view, read aloud.
#[must_use]
pub fn title(city: &str) -> String {
    format!("{city}: Was wäre, wenn? Ansicht für den Saal")
}
/// The picture's place among all of them: `2 von 4`.
#[must_use]
pub fn place(number: usize, all: usize) -> String {
    format!("{number} von {all}")
}
/// Name of the bar of buttons.
pub const BAR: &str = "Steuerung";
/// Group of buttons: pictures.
pub const PICTURE: &str = "Bild";
/// Group of buttons: scenarios.
pub const SCENARIO: &str = "Szenario";
/// Group of buttons: levers.
pub const LEVER: &str = "Hebel";

/// Back to the page.
pub const BACK: &str = "Zur Seite";
/// How to read the mark at the bars of the districts.
pub const TICK: &str = "Strich: Basis";

/// Opens or closes the list of keys.
pub const KEYS: &str = "Tasten";
/// Full screen.
pub const FULL: &str = "Vollbild";
/// Nothing but a dark screen.
pub const BLANK: &str = "Dunkel";
/// Ends the dark screen.
pub const UNBLANK: &str = "Bild wieder zeigen";
/// Changes the colours to white.
pub const BRIGHT: &str = "Heller Saal";
/// Changes the colours to dark.
pub const DARK: &str = "Dunkler Saal";
/// Shows what was before the last change.
pub const BEFORE: &str = "Vorher";
/// Shows what is after it.
pub const AFTER: &str = "Nachher";
/// What just changed, in the spotlight.
pub const SPOTLIGHT: &str = "Was sich ändert";
/// The guess of the audience.
pub const GUESS: &str = "Erst schätzen";
/// The clock.
pub const CLOCK: &str = "Uhr";
/// The code to scan.
pub const CODE: &str = "QR-Code";
/// Takes the last change back.
pub const UNDO: &str = "Rückgängig";
/// Closes what lies over the picture.
pub const CLOSE: &str = "Schließen";

/// Accessible name of a button that goes back in a group: `Bild zurück`.
#[must_use]
pub fn previous(group: &str) -> String {
    format!("{group} zurück")
}

/// Accessible name of a button that goes on in a group: `Bild weiter`.
#[must_use]
pub fn next(group: &str) -> String {
    format!("{group} weiter")
}

/// Sign of a button that goes back.
pub const PREVIOUS_SIGN: &str = "‹";
/// Sign of a button that goes on.
pub const NEXT_SIGN: &str = "›";

/// The lever that the keys move, with its value: `Hebel: Zuzug von außen 8.930 Personen im Jahr`.
#[must_use]
pub fn lever(name: &str, value: &str) -> String {
    format!("{name}: {value}")
}

/// Caption of the picture while the result is hidden.
#[must_use]
pub fn what_do_you_think(year: i32) -> String {
    format!("Was schätzen Sie: Wie viele sind es {year}?")
}

/// In place of a number that is hidden.
pub const HIDDEN: &str = "?";
/// The same, read aloud.
pub const HIDDEN_ALOUD: &str = "noch verdeckt";
/// Text alternative of the picture while the result is hidden.
#[must_use]
pub fn hidden_picture(area: &str, base_year: i32, target_year: i32) -> String {
    format!("{area}: Die Zahlen bis {base_year} sind zu sehen, die gerechneten Jahre bis {target_year} noch nicht.")
}

/// Which scenario is shown: `Mehr Wohnungen (Fraktion A)`.
#[must_use]
pub fn scenario(name: &str, author: &str) -> String {
    if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") }
}

/// What is shown, told politely: the picture, then the result.
#[must_use]
pub fn said(picture: &str, result: &str) -> String {
    format!("{picture}. {result}")
}

/// Before the sentence on the last change.
pub const CHANGED: &str = "Gerade geändert";
/// The same while the state before is shown.
pub const CHANGED_BEFORE: &str = "Vor der Änderung";

/// Another area was chosen.
#[must_use]
pub fn area(name: &str) -> String {
    format!("Gezeigt wird jetzt: {name}.")
}

/// A lever that was moved.
#[must_use]
pub fn moved(name: &str, before: &str, after: &str) -> String {
    format!("{name}: von {before} auf {after}")
}

/// A deviation that came new.
#[must_use]
pub fn fresh(line: &str) -> String {
    format!("Neu: {line}")
}

/// A deviation that is gone.
#[must_use]
pub fn gone(line: &str) -> String {
    format!("Nicht mehr: {line}")
}

/// Changes in one sentence; `more` are not named.
#[must_use]
pub fn changes(lines: &[String], more: usize) -> String {
    let named = lines.join("; ");
    match more {
        0 => format!("{named}."),
        1 => format!("{named}; dazu eine weitere Annahme."),
        more => format!("{named}; dazu {more} weitere Annahmen."),
    }
}

/// What a change did to the number.
#[must_use]
pub fn effect(year: i32, difference: f64) -> String {
    if difference == 0.0 {
        return format!("{year} sind es gleich viele Menschen wie vorher.");
    }
    let direction = if difference > 0.0 { "mehr" } else { "weniger" };
    format!("{year} sind es {} Menschen {direction} als vorher.", numbers::persons(difference.abs()))
}

/// Words of the guess.
pub mod guess {
    use crate::numbers;

    /// Label of the field.
    #[must_use]
    pub fn field(year: i32) -> String {
        format!("Schätzung für {year}")
    }
    /// Takes the number that was typed.
    pub const ADD: &str = "Eintragen";
    /// Shows the result.
    pub const SHOW: &str = "Auflösen";
    /// Hides it again, with new guesses.
    pub const AGAIN: &str = "Neu schätzen";
    /// Ends guessing.
    pub const END: &str = "Fertig";
    /// Name of the list of guesses.
    pub const LIST: &str = "Schätzungen";
    /// A number that cannot be meant.
    #[must_use]
    pub fn out_of_range(low: f64, high: f64) -> String {
        format!("Bitte eine Zahl von {} bis {}.", numbers::persons(low), numbers::persons(high))
    }
    /// Accessible name of the button that takes a guess away.
    #[must_use]
    pub fn remove(persons: f64) -> String {
        format!("Schätzung {} entfernen", numbers::persons(persons))
    }
    /// How far a guess is off: `98.000 (−2.247)`.
    #[must_use]
    pub fn off(persons: f64, result: f64) -> String {
        let difference = persons.round() - result.round();
        format!("{} ({})", numbers::persons(persons), numbers::signed_persons(difference))
    }
    /// What the numbers in brackets are.
    pub const OFF: &str =
        "In Klammern: wie weit die Schätzung neben der Rechnung liegt. Auch die Rechnung ist keine Vorhersage.";
    /// Told politely after the result was shown.
    #[must_use]
    pub fn told(year: i32, result: &str, guesses: &[String]) -> String {
        if guesses.is_empty() {
            format!("Gerechnet: {result} im Jahr {year}.")
        } else {
            format!("Gerechnet: {result} im Jahr {year}. Geschätzt: {}.", guesses.join(", "))
        }
    }
}

/// Words of the clock.
pub mod clock {
    /// What it is for.
    pub const TITLE: &str = "Uhr für die Gruppenarbeit";
    /// Choices in minutes.
    pub const MINUTES: [u32; 5] = [3, 5, 10, 15, 20];
    /// Label of a choice.
    #[must_use]
    pub fn minutes(minutes: u32) -> String {
        format!("{minutes} Minuten")
    }
    /// A minute more.
    pub const MORE: &str = "+ 1 Minute";
    /// A minute less.
    pub const LESS: &str = "− 1 Minute";
    /// Starts it.
    pub const START: &str = "Start";
    /// Lets it stand.
    pub const PAUSE: &str = "Anhalten";
    /// Goes on.
    pub const ON: &str = "Weiter";
    /// Back to the whole time.
    pub const RESET: &str = "Von vorn";
    /// Takes it from the screen.
    pub const REMOVE: &str = "Uhr schließen";
    /// Shows it small beside the picture.
    pub const SMALL: &str = "Klein neben dem Bild";
    /// When the time is over.
    pub const OVER: &str = "Die Zeit ist um.";
    /// Accessible name of the clock.
    pub const NAME: &str = "Restzeit";
    /// Told politely when it starts, and from time to time.
    #[must_use]
    pub fn left(seconds: u32) -> String {
        match seconds {
            60 => "Noch eine Minute.".to_owned(),
            seconds if seconds.is_multiple_of(60) => format!("Noch {} Minuten.", seconds / 60),
            seconds => format!("Noch {} Minuten.", time(seconds)),
        }
    }
    /// The time as it stands on the clock: `9:05`.
    #[must_use]
    pub fn time(seconds: u32) -> String {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}

/// Words of the code to scan.
pub mod code {
    /// What it opens.
    pub const TITLE: &str = "Dieses Szenario auf dem eigenen Gerät";
    /// How to use it.
    pub const HOW: &str = "Mit der Kamera des Telefons auf den Code zielen und den Link öffnen. Übertragen wird dabei nichts an uns: Das Szenario steht im Link.";
}

/// The list of keys.
pub mod keys {
    /// Heading.
    pub const TITLE: &str = "Tasten für die Vorführung";
    /// Switches the keys of a single character.
    pub const SWITCH: &str = "Einzelne Tasten steuern die Ansicht";
    /// Why one would switch them off.
    pub const WHY: &str = "Ausschalten, wenn Sie mit Spracheingabe arbeiten. Alle Knöpfe bleiben.";
    /// Keys and what they do.
    pub const LIST: [(&str, &str); 18] = [
        ("→ oder Bild ab", "nächstes Bild"),
        ("← oder Bild auf", "voriges Bild"),
        ("S und ⇧ S", "nächstes und voriges Szenario"),
        ("L und ⇧ L", "nächster und voriger Hebel"),
        ("↑ oder +", "Hebel einen Schritt hoch"),
        ("↓ oder −", "Hebel einen Schritt herunter"),
        ("⇧ ↑ und ⇧ ↓", "zehn Schritte auf einmal"),
        ("V", "vorher und nachher"),
        ("M", "hervorheben, was sich ändert"),
        ("E", "erst schätzen, dann auflösen"),
        ("U", "Uhr für die Gruppenarbeit"),
        ("Q", "QR-Code zum Szenario"),
        ("B oder Punkt", "Bild dunkel und wieder hell"),
        ("H", "heller oder dunkler Saal"),
        ("Z", "Änderung zurücknehmen"),
        ("F", "Vollbild"),
        ("?", "diese Liste"),
        ("Esc", "schließen, dann zur Seite"),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_counts_in_minutes_and_seconds() {
        assert_eq!(clock::time(605), "10:05");
        assert_eq!(clock::left(60), "Noch eine Minute.");
        assert_eq!(clock::left(300), "Noch 5 Minuten.");
        assert_eq!(clock::left(90), "Noch 1:30 Minuten.");
    }

    #[test]
    fn a_change_without_an_effect_says_so() {
        assert_eq!(effect(2050, 0.0), "2050 sind es gleich viele Menschen wie vorher.");
        assert_eq!(effect(2050, -1_234.0), "2050 sind es 1.234 Menschen weniger als vorher.");
    }

    #[test]
    fn more_changes_than_are_named_are_counted() {
        let lines = ["a".to_owned(), "b".to_owned()];
        assert_eq!(changes(&lines, 0), "a; b.");
        assert_eq!(changes(&lines, 1), "a; b; dazu eine weitere Annahme.");
        assert_eq!(changes(&lines, 3), "a; b; dazu 3 weitere Annahmen.");
    }
}
