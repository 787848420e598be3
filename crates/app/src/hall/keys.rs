//! The keys of a presenter, and those that a remote control sends.

use scenario::Area;

/// What a key or a button asks for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Command {
    /// Go on by so many pictures.
    Picture(isize),
    /// Go on by so many scenarios.
    Scenario(isize),
    /// Go on by so many levers.
    Lever(isize),
    /// Go on by so many areas.
    Area(isize),
    /// Show this area.
    Show(Area),
    /// Move the lever by so many of its steps.
    Step(f64),
    /// Between the state before the last change and the one after it.
    BeforeAfter,
    /// The development from another year on.
    Years,
    /// What changed in the spotlight.
    Spotlight,
    /// How sure the figures are: shown or hidden.
    Ranges,
    /// Where the difference comes from: so many steps on.
    Why(isize),
    /// The guess of the audience.
    Guess,
    /// The clock.
    Clock,
    /// The code to scan.
    Code,
    /// Nothing on the screen.
    Blank,
    /// Other colours.
    Ground,
    /// Take the last change back.
    Undo,
    /// Full screen.
    Full,
    /// The list of keys.
    Keys,
    /// Close what is open, or leave.
    Escape,
    /// Back to the page.
    Leave,
}

/// Steps of a lever on one key that moves far.
const FAR: f64 = 10.0;

/// A key as the browser tells it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key<'a> {
    /// `ArrowUp`, `s`, `?`.
    pub(super) name: &'a str,
    pub(super) shift: bool,
    /// Whether it goes to a button, which space and enter press.
    pub(super) on_button: bool,
    /// Whether keys of a single character do something.
    pub(super) letters: bool,
}

/// What a key asks for; nothing for a key that is not ours.
pub(super) fn command(key: Key<'_>) -> Option<Command> {
    let way = if key.shift { -1 } else { 1 };
    let steps = if key.shift { FAR } else { 1.0 };
    // Named keys first: they cannot be spoken by mistake.
    let named = match key.name {
        "ArrowRight" | "PageDown" => Some(Command::Picture(1)),
        "ArrowLeft" | "PageUp" => Some(Command::Picture(-1)),
        "ArrowUp" => Some(Command::Step(steps)),
        "ArrowDown" => Some(Command::Step(-steps)),
        // All of it comes first, and from all of it one goes on to the parts.
        "Home" => Some(Command::Show(Area::City)),
        "Escape" => Some(Command::Escape),
        _ => None,
    };
    if named.is_some() || !key.letters {
        return named;
    }
    match key.name {
        " " if !key.on_button => Some(Command::Picture(way)),
        "+" => Some(Command::Step(1.0)),
        "-" | "−" => Some(Command::Step(-1.0)),
        "?" => Some(Command::Keys),
        "." | "," => Some(Command::Blank),
        letter if letter.chars().count() == 1 => match letter.to_lowercase().as_str() {
            "s" => Some(Command::Scenario(way)),
            "l" => Some(Command::Lever(way)),
            "g" => Some(Command::Area(way)),
            "v" => Some(Command::BeforeAfter),
            "j" => Some(Command::Years),
            "m" => Some(Command::Spotlight),
            "r" => Some(Command::Ranges),
            "w" => Some(Command::Why(way)),
            "e" => Some(Command::Guess),
            "u" => Some(Command::Clock),
            "q" => Some(Command::Code),
            "b" => Some(Command::Blank),
            "h" => Some(Command::Ground),
            "z" => Some(Command::Undo),
            "f" => Some(Command::Full),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(name: &str) -> Option<Command> {
        command(Key { name, shift: false, on_button: false, letters: true })
    }

    #[test]
    fn a_remote_control_turns_the_pictures_and_blanks_the_screen() {
        assert_eq!(pressed("PageDown"), Some(Command::Picture(1)));
        assert_eq!(pressed("PageUp"), Some(Command::Picture(-1)));
        assert_eq!((pressed("."), pressed("b")), (Some(Command::Blank), Some(Command::Blank)));
        assert_eq!((pressed("j"), pressed("r")), (Some(Command::Years), Some(Command::Ranges)));
        assert_eq!(pressed("w"), Some(Command::Why(1)));
    }

    #[test]
    fn shift_goes_back_or_far() {
        let shifted = |name| command(Key { name, shift: true, on_button: false, letters: true });
        assert_eq!((pressed("s"), shifted("S")), (Some(Command::Scenario(1)), Some(Command::Scenario(-1))));
        assert_eq!((pressed("g"), shifted("G")), (Some(Command::Area(1)), Some(Command::Area(-1))));
        assert_eq!((pressed("ArrowUp"), shifted("ArrowUp")), (Some(Command::Step(1.0)), Some(Command::Step(10.0))));
    }

    #[test]
    fn without_single_characters_the_named_keys_stay() {
        let named = |name| command(Key { name, shift: false, on_button: false, letters: false });
        assert_eq!(named("s"), None);
        assert_eq!(named(" "), None);
        assert_eq!(named("Home"), Some(Command::Show(Area::City)));
        assert_eq!((named("ArrowRight"), named("Escape")), (Some(Command::Picture(1)), Some(Command::Escape)));
    }

    #[test]
    fn a_button_keeps_its_space_bar() {
        assert_eq!(command(Key { name: " ", shift: false, on_button: true, letters: true }), None);
        assert_eq!(pressed(" "), Some(Command::Picture(1)));
    }
}
