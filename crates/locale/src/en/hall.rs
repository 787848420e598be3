//! The view for a hall: what is said around the one picture, its bar of buttons, keys, clock and guesses.

use crate::numbers;

#[must_use]
pub fn title(city: &str) -> String {
    format!("{city}: What if? View for a hall")
}

#[must_use]
pub fn place(number: usize, all: usize) -> String {
    format!("{number} of {all}")
}

pub const BAR: &str = "Controls";
pub const PICTURE: &str = "Chart";
pub const SCENARIO: &str = "Scenario";
pub const LEVER: &str = "Lever";

pub const BACK: &str = "To the page";
pub const TICK: &str = "Mark: baseline";

pub const KEYS: &str = "Keys";
pub const FULL: &str = "Full screen";
pub const BLANK: &str = "Blank";
pub const UNBLANK: &str = "Show the chart again";
pub const BRIGHT: &str = "Bright hall";
pub const DARK: &str = "Dark hall";
pub const BEFORE: &str = "Before";
pub const AFTER: &str = "After";
pub const SPOTLIGHT: &str = "What changes";
pub const GUESS: &str = "Guess first";
pub const CLOCK: &str = "Clock";
pub const CODE: &str = "QR code";
pub const UNDO: &str = "Undo";
pub const CLOSE: &str = "Close";

#[must_use]
pub fn previous(group: &str) -> String {
    format!("Previous: {group}")
}

#[must_use]
pub fn next(group: &str) -> String {
    format!("Next: {group}")
}

pub const PREVIOUS_SIGN: &str = "‹";
pub const NEXT_SIGN: &str = "›";

#[must_use]
pub fn lever(name: &str, value: &str) -> String {
    format!("{name}: {value}")
}

#[must_use]
pub fn what_do_you_think(year: i32) -> String {
    format!("What is your guess: how many will it be in {year}?")
}

pub const HIDDEN: &str = "?";
pub const HIDDEN_ALOUD: &str = "still hidden";

#[must_use]
pub fn hidden_picture(area: &str, base_year: i32, target_year: i32) -> String {
    format!("{area}: the figures up to {base_year} are shown, the calculated years up to {target_year} are not yet.")
}

#[must_use]
pub fn scenario(name: &str, author: &str) -> String {
    if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") }
}

#[must_use]
pub fn said(picture: &str, result: &str) -> String {
    format!("{picture}. {result}")
}

pub const CHANGED: &str = "Just changed";
pub const CHANGED_BEFORE: &str = "Before the change";

#[must_use]
pub fn area(name: &str) -> String {
    format!("Now showing: {name}.")
}

#[must_use]
pub fn moved(name: &str, before: &str, after: &str) -> String {
    format!("{name}: from {before} to {after}")
}

#[must_use]
pub fn fresh(line: &str) -> String {
    format!("New: {line}")
}

#[must_use]
pub fn gone(line: &str) -> String {
    format!("No longer: {line}")
}

#[must_use]
pub fn changes(lines: &[String], more: usize) -> String {
    let named = lines.join("; ");
    match more {
        0 => format!("{named}."),
        1 => format!("{named}; and one more assumption."),
        more => format!("{named}; and {more} more assumptions."),
    }
}

#[must_use]
pub fn effect(year: i32, difference: f64) -> String {
    if difference == 0.0 {
        return format!("In {year} there are as many people as before.");
    }
    let direction = if difference > 0.0 { "more" } else { "fewer" };
    format!("In {year} there are {} {direction} people than before.", numbers::persons(difference.abs()))
}

/// Guesses of the hall.
pub mod guess {
    use crate::numbers;

    #[must_use]
    pub fn field(year: i32) -> String {
        format!("Guess for {year}")
    }

    pub const ADD: &str = "Enter";
    pub const SHOW: &str = "Reveal";
    pub const AGAIN: &str = "Guess again";
    pub const END: &str = "Done";
    pub const LIST: &str = "Guesses";

    #[must_use]
    pub fn out_of_range(low: f64, high: f64) -> String {
        format!("Please enter a number from {} to {}.", numbers::persons(low), numbers::persons(high))
    }

    #[must_use]
    pub fn remove(persons: f64) -> String {
        format!("Remove the guess {}", numbers::persons(persons))
    }

    #[must_use]
    pub fn off(persons: f64, result: f64) -> String {
        let difference = persons.round() - result.round();
        format!("{} ({})", numbers::persons(persons), numbers::signed_persons(difference))
    }

    pub const OFF: &str =
        "In brackets: how far the guess is from the calculation. The calculation is not a prediction either.";

    #[must_use]
    pub fn told(year: i32, result: &str, guesses: &[String]) -> String {
        if guesses.is_empty() {
            format!("Calculated: {result} in {year}.")
        } else {
            format!("Calculated: {result} in {year}. Guessed: {}.", guesses.join("; "))
        }
    }
}

/// The clock for group work.
pub mod clock {
    pub const TITLE: &str = "Clock for group work";
    pub const MINUTES: [u32; 5] = [3, 5, 10, 15, 20];

    #[must_use]
    pub fn minutes(minutes: u32) -> String {
        format!("{minutes} minutes")
    }

    pub const MORE: &str = "+ 1 minute";
    pub const LESS: &str = "− 1 minute";
    pub const START: &str = "Start";
    pub const PAUSE: &str = "Pause";
    pub const ON: &str = "Resume";
    pub const RESET: &str = "From the start";
    pub const REMOVE: &str = "Close the clock";
    pub const SMALL: &str = "Small beside the chart";
    pub const OVER: &str = "Time is up.";
    pub const NAME: &str = "Time left";

    #[must_use]
    pub fn left(seconds: u32) -> String {
        match seconds {
            60 => "One minute left.".to_owned(),
            seconds if seconds.is_multiple_of(60) => format!("{} minutes left.", seconds / 60),
            seconds => format!("{} minutes left.", time(seconds)),
        }
    }

    #[must_use]
    pub fn time(seconds: u32) -> String {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}

/// The large code.
pub mod code {
    pub const TITLE: &str = "This scenario on your own device";
    pub const HOW: &str = "Point your phone’s camera at the code and open the link. Nothing is transmitted to us: the scenario is in the link.";
}

/// The keys of the presenter.
pub mod keys {
    pub const TITLE: &str = "Keys for presenting";
    pub const SWITCH: &str = "Single keys control the view";
    pub const WHY: &str = "Switch this off if you work with voice input. All buttons stay.";
    pub const LIST: [(&str, &str); 18] = [
        ("→ or Page Down", "next chart"),
        ("← or Page Up", "previous chart"),
        ("S and ⇧ S", "next and previous scenario"),
        ("L and ⇧ L", "next and previous lever"),
        ("↑ or +", "lever one step up"),
        ("↓ or −", "lever one step down"),
        ("⇧ ↑ and ⇧ ↓", "ten steps at once"),
        ("V", "before and after"),
        ("M", "highlight what changes"),
        ("E", "guess first, then reveal"),
        ("U", "clock for group work"),
        ("Q", "QR code of the scenario"),
        ("B or period", "blank the chart and show it again"),
        ("H", "bright or dark hall"),
        ("Z", "take back the change"),
        ("F", "full screen"),
        ("?", "this list"),
        ("Esc", "close, then back to the page"),
    ];
}
