//! The view for a hall: what is said around the one picture, its bar of buttons, keys, clock and guesses.

use crate::numbers;

/// Sign of a button that goes back.
pub const PREVIOUS_SIGN: &str = "‹";

/// Sign of a button that goes on.
pub const NEXT_SIGN: &str = "›";

/// In place of a number that is hidden.
pub const HIDDEN: &str = "?";

texts! {
    hall;

    title(city: &str) = de "{city}: Was wäre, wenn? Ansicht für den Saal" en "{city}: What if? View for a hall";
    /// The picture's place among all of them: `2 von 4`.
    place(number: usize, all: usize) = de "{number} von {all}" en "{number} of {all}";
    bar = de "Steuerung" en "Controls";
    picture = de "Bild" en "Chart";
    scenario_group = de "Szenario" en "Scenario";
    lever_group = de "Hebel" en "Lever";
    back = de "Zur Seite" en "To the page";
    /// How to read the mark at the bars of the districts.
    tick = de "Strich: Basis" en "Mark: baseline";
    /// How to read a whisker at a bar.
    whisker = de "Spanne mit zwei Enden: 8 von 10 Rechnungen" en "Span with two ends: 8 of 10 calculations";
    keys = de "Tasten" en "Keys";
    full = de "Vollbild" en "Full screen";
    blank = de "Dunkel" en "Blank";
    unblank = de "Bild wieder zeigen" en "Show the chart again";
    bright = de "Heller Saal" en "Bright hall";
    dark = de "Dunkler Saal" en "Dark hall";
    before = de "Vorher" en "Before";
    after = de "Nachher" en "After";
    spotlight = de "Was sich ändert" en "What changes";
    guess = de "Erst schätzen" en "Guess first";
    clock = de "Uhr" en "Clock";
    code = de "QR-Code" en "QR code";
    undo = de "Rückgängig" en "Undo";
    close = de "Schließen" en "Close";
    /// Accessible name of a button that goes back in a group: `Bild zurück`.
    previous(group: &str) = de "{group} zurück" en "Previous: {group}";
    /// Accessible name of a button that goes on in a group: `Bild weiter`.
    next(group: &str) = de "{group} weiter" en "Next: {group}";
    /// The lever that the keys move, with its value: `Hebel: Zuzug von außen 8.930 Personen im Jahr`.
    lever(name: &str, value: &str) = de "{name}: {value}" en "{name}: {value}";
    what_do_you_think(year: i32) =
        de "Was schätzen Sie: Wie viele sind es {year}?"
        en "What is your guess: how many will it be in {year}?";
    hidden_aloud = de "noch verdeckt" en "still hidden";
    /// Text alternative of the picture while the result is hidden.
    hidden_picture(area: &str, base_year: i32, target_year: i32) =
        de "{area}: Die Zahlen bis {base_year} sind zu sehen, die gerechneten Jahre bis {target_year} noch nicht."
        en "{area}: the figures up to {base_year} are shown, the calculated years up to {target_year} are not yet.";
    /// Which scenario is shown: `Mehr Wohnungen (Fraktion A)`.
    scenario(name: &str, author: &str) =
        de { if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") } }
        en { if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") } };
    /// What is shown, announced politely: the picture, then the result.
    said(picture: &str, result: &str) = de "{picture}. {result}" en "{picture}. {result}";
    changed = de "Gerade geändert" en "Just changed";
    changed_before = de "Vor der Änderung" en "Before the change";
    area(name: &str) = de "Gezeigt wird jetzt: {name}." en "Now showing: {name}.";
    moved(name: &str, before: &str, after: &str) =
        de "{name}: von {before} auf {after}"
        en "{name}: from {before} to {after}";
    fresh(line: &str) = de "Neu: {line}" en "New: {line}";
    gone(line: &str) = de "Nicht mehr: {line}" en "No longer: {line}";
    /// Changes in one sentence; `more` are not named.
    changes(lines: &[String], more: usize) =
        de {
            let named = lines.join("; ");
            match more {
                0 => format!("{named}."),
                1 => format!("{named}; dazu eine weitere Annahme."),
                more => format!("{named}; dazu {more} weitere Annahmen."),
            }
        }
        en {
            let named = lines.join("; ");
            match more {
                0 => format!("{named}."),
                1 => format!("{named}; and one more assumption."),
                more => format!("{named}; and {more} more assumptions."),
            }
        };
    /// What a change did to the number.
    effect(year: i32, difference: f64) =
        de {
            if difference == 0.0 {
                return format!("{year} sind es gleich viele Menschen wie vorher.");
            }
            let direction = if difference > 0.0 { "mehr" } else { "weniger" };
            format!("{year} sind es {} Menschen {direction} als vorher.", numbers::persons(difference.abs()))
        }
        en {
            if difference == 0.0 {
                return format!("In {year} there are as many people as before.");
            }
            let direction = if difference > 0.0 { "more" } else { "fewer" };
            format!("In {year} there are {} {direction} people than before.", numbers::persons(difference.abs()))
        };
}

/// Words of the guess.
pub mod guess {
    use crate::numbers;

    texts! {
        hall_guess;

        add = de "Eintragen" en "Enter";
        show = de "Auflösen" en "Reveal";
        again = de "Neu schätzen" en "Guess again";
        end = de "Fertig" en "Done";
        list = de "Schätzungen" en "Guesses";
        out_of_range(low: f64, high: f64) =
            de ("Bitte eine Zahl von {} bis {}.", numbers::persons(low), numbers::persons(high))
            en ("Please enter a number from {} to {}.", numbers::persons(low), numbers::persons(high));
        /// Accessible name of the button that takes a guess away.
        remove(persons: f64) =
            de ("Schätzung {} entfernen", numbers::persons(persons))
            en ("Remove the guess {}", numbers::persons(persons));
        /// How far a guess is off: `98.000 (−2.247)`.
        off(persons: f64, result: f64) =
            de {
                let difference = persons.round() - result.round();
                format!("{} ({})", numbers::persons(persons), numbers::signed_persons(difference))
            }
            en {
                let difference = persons.round() - result.round();
                format!("{} ({})", numbers::persons(persons), numbers::signed_persons(difference))
            };
        off_about =
            de "In Klammern: wie weit die Schätzung neben der Rechnung liegt. Auch die Rechnung ist keine Vorhersage."
            en "In brackets: how far the guess is from the calculation. The calculation is not a prediction either.";
        /// Told politely after the result was shown.
        told(year: i32, result: &str, guesses: &[String]) =
            de { if guesses.is_empty() {
                format!("Gerechnet: {result} im Jahr {year}.")
            } else {
                format!("Gerechnet: {result} im Jahr {year}. Geschätzt: {}.", guesses.join(", "))
            } }
            en { if guesses.is_empty() {
                format!("Calculated: {result} in {year}.")
            } else {
                format!("Calculated: {result} in {year}. Guessed: {}.", guesses.join("; "))
            } };
    }

    /// Label of the field.
    #[must_use]
    pub fn field(year: i32) -> String {
        format!("Schätzung für {year}")
    }
}

/// Words of the clock.
pub mod clock {
    /// Choices in minutes.
    pub const MINUTES: [u32; 5] = [3, 5, 10, 15, 20];

    texts! {
        hall_clock;

        title = de "Uhr für die Gruppenarbeit" en "Clock for group work";
        minutes(minutes: u32) = de "{minutes} Minuten" en "{minutes} minutes";
        more = de "+ 1 Minute" en "+ 1 minute";
        less = de "− 1 Minute" en "− 1 minute";
        start = de "Start" en "Start";
        pause = de "Anhalten" en "Pause";
        on = de "Weiter" en "Resume";
        reset = de "Von vorn" en "From the start";
        remove = de "Uhr schließen" en "Close the clock";
        small = de "Klein neben dem Bild" en "Small beside the chart";
        over = de "Die Zeit ist um." en "Time is up.";
        name = de "Restzeit" en "Time left";
        /// Told politely when it starts, and from time to time.
        left(seconds: u32) =
            de { match seconds {
                60 => "Noch eine Minute.".to_owned(),
                seconds if seconds.is_multiple_of(60) => format!("Noch {} Minuten.", seconds / 60),
                seconds => format!("Noch {} Minuten.", time(seconds)),
            } }
            en { match seconds {
                60 => "One minute left.".to_owned(),
                seconds if seconds.is_multiple_of(60) => format!("{} minutes left.", seconds / 60),
                seconds => format!("{} minutes left.", time(seconds)),
            } };
        time(seconds: u32) = de ("{}:{:02}", seconds / 60, seconds % 60) en ("{}:{:02}", seconds / 60, seconds % 60);
    }
}

/// Words of the code to scan.
pub mod code {
    texts! {
        hall_code;

        title = de "Dieses Szenario auf dem eigenen Gerät" en "This scenario on your own device";
        how =
            de "Mit der Kamera des Telefons auf den Code zielen und den Link öffnen. Übertragen wird dabei nichts an uns: Das Szenario steht im Link."
            en "Point your phone’s camera at the code and open the link. Nothing is transmitted to us: the scenario is in the link.";
    }
}

/// The list of keys.
pub mod keys {
    texts! {
        hall_keys;

        title = de "Tasten für die Vorführung" en "Keys for presenting";
        switch = de "Einzelne Tasten steuern die Ansicht" en "Single keys control the view";
        why =
            de "Ausschalten, wenn Sie mit Spracheingabe arbeiten. Alle Knöpfe bleiben."
            en "Switch this off if you work with voice input. All buttons stay.";
        /// Keys and what they do.
        list() -> [(&'static str, &'static str); 23] =
            de { [
                ("→ oder Bild ab", "nächstes Bild"),
                ("← oder Bild auf", "voriges Bild"),
                ("S und ⇧ S", "nächstes und voriges Szenario"),
                ("G und ⇧ G", "nächstes und voriges Gebiet"),
                ("Pos 1", "Gesamtstadt"),
                ("L und ⇧ L", "nächster und voriger Hebel"),
                ("↑ oder +", "Hebel einen Schritt hoch"),
                ("↓ oder −", "Hebel einen Schritt herunter"),
                ("⇧ ↑ und ⇧ ↓", "zehn Schritte auf einmal"),
                ("V", "vorher und nachher"),
                ("J", "mehr oder weniger Jahre"),
                ("M", "hervorheben, was sich ändert"),
                ("R", "Spannweiten zeigen oder weglassen"),
                ("W und ⇧ W", "Warum? Schritt vor und zurück"),
                ("E", "erst schätzen, dann auflösen"),
                ("U", "Uhr für die Gruppenarbeit"),
                ("Q", "QR-Code zum Szenario"),
                ("B oder Punkt", "Bild dunkel und wieder hell"),
                ("H", "heller oder dunkler Saal"),
                ("Z", "Änderung zurücknehmen"),
                ("F", "Vollbild"),
                ("?", "diese Liste"),
                ("Esc", "schließen, dann zur Seite"),
            ] }
            en { [
                ("→ or Page Down", "next chart"),
                ("← or Page Up", "previous chart"),
                ("S and ⇧ S", "next and previous scenario"),
                ("G and ⇧ G", "next and previous area"),
                ("Home", "whole city"),
                ("L and ⇧ L", "next and previous lever"),
                ("↑ or +", "lever one step up"),
                ("↓ or −", "lever one step down"),
                ("⇧ ↑ and ⇧ ↓", "ten steps at once"),
                ("V", "before and after"),
                ("J", "more or fewer years"),
                ("M", "highlight what changes"),
                ("R", "show or hide ranges"),
                ("W and ⇧ W", "Why? Step on and back"),
                ("E", "guess first, then reveal"),
                ("U", "clock for group work"),
                ("Q", "QR code of the scenario"),
                ("B or period", "blank the chart and show it again"),
                ("H", "bright or dark hall"),
                ("Z", "take back the change"),
                ("F", "full screen"),
                ("?", "this list"),
                ("Esc", "close, then back to the page"),
            ] };
    }
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
