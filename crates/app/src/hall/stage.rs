//! What is on the screen of a hall, beyond the scenario itself.

use std::rc::Rc;

use view::Picture;
use view::hall::{Ground, Guessing};
use yew::Reducible;

/// What lies over the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// The list of keys.
    Keys,
    /// The steps of a difference.
    Why,
    /// The code to scan.
    Code,
    /// The clock.
    Clock,
}

/// More steps than anybody goes through.
const MOST_ROWS: usize = 60;

/// What a presenter does that leaves the scenario as it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Cue {
    /// Go on by so many pictures.
    Picture(isize),
    /// Go on by so many levers, of as many as there are.
    Lever(isize, usize),
    /// Other colours.
    Ground,
    /// Show nothing, or show it again.
    Blank,
    /// Tell what changed, or stop that.
    Spotlight,
    /// Show the state before the last change, or the one after it.
    Before(bool),
    /// Begin to guess, then show the result, then stop.
    Guess,
    /// Begin anew with guesses.
    GuessAgain,
    /// Stop guessing.
    GuessEnd,
    /// A guess of the audience, in persons.
    Guessed(f64),
    /// Take the guess at this place away.
    Forget(usize),
    /// Lay something over the picture, or take it away.
    Over(Over),
    /// Show so many more steps of a difference; the first time none but its beginning.
    Why(isize),
    /// Take away what lies over the picture: the uppermost first.
    Close,
    /// Another area is shown, about which nobody has guessed yet.
    Elsewhere,
    /// Switch the keys of a single character.
    Letters,
}

/// What is on the screen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stage {
    pub(super) picture: Picture,
    /// Index of the lever that the keys move.
    pub(super) lever: usize,
    pub(super) ground: Ground,
    pub(super) blank: bool,
    pub(super) spotlight: bool,
    /// Whether the state before the last change is shown.
    pub(super) before: bool,
    pub(super) guessing: Guessing,
    /// In persons, in the order in which they were called.
    pub(super) guesses: Vec<f64>,
    pub(super) over: Option<Over>,
    /// As many rows of a difference are shown.
    pub(super) rows: usize,
    /// Whether keys of a single character do something.
    pub(super) letters: bool,
}

impl Stage {
    /// Begins with the picture of this short name.
    pub(super) fn new(picture: Option<&str>) -> Self {
        let asked = Picture::ALL.into_iter().find(|(id, _)| Some(*id) == picture);
        Self {
            picture: asked.map_or(Picture::Development, |(_, picture)| picture),
            lever: 0,
            ground: Ground::Dark,
            blank: false,
            spotlight: true,
            before: false,
            guessing: Guessing::Off,
            guesses: Vec::new(),
            over: None,
            rows: 1,
            letters: true,
        }
    }

    /// Place of the picture among all of them, from 0.
    pub(super) fn place(&self) -> usize {
        Picture::ALL.iter().position(|(_, picture)| *picture == self.picture).unwrap_or_default()
    }

    /// Whether something lies over the picture, which is closed before the view is left.
    pub(super) fn is_covered(&self) -> bool {
        self.blank || self.over.is_some() || self.guessing != Guessing::Off
    }

    /// While somebody guesses, the picture is the one that the guess is drawn into.
    pub(super) fn shown(&self) -> Picture {
        if self.guessing == Guessing::Off { self.picture } else { Picture::Development }
    }

    pub(super) fn after(&self, cue: Cue) -> Self {
        let mut next = self.clone();
        match cue {
            Cue::Picture(by) => {
                next.picture = Picture::ALL[moved(self.place(), by, Picture::ALL.len())].1;
                next.guessing = Guessing::Off;
                next.over = None;
            }
            Cue::Lever(by, all) => next.lever = moved(self.lever, by, all),
            Cue::Ground => next.ground = if self.ground == Ground::Dark { Ground::Bright } else { Ground::Dark },
            Cue::Blank => next.blank = !self.blank,
            Cue::Spotlight => next.spotlight = !self.spotlight,
            Cue::Before(before) => next.before = before,
            Cue::Guess => {
                next.over = None;
                next.guessing = match self.guessing {
                    Guessing::Off => {
                        next.guesses.clear();
                        Guessing::Hidden
                    }
                    Guessing::Hidden => Guessing::Shown,
                    Guessing::Shown => Guessing::Off,
                };
            }
            Cue::GuessAgain => {
                next.guesses.clear();
                next.guessing = Guessing::Hidden;
            }
            Cue::GuessEnd => next.guessing = Guessing::Off,
            Cue::Guessed(persons) => next.guesses.push(persons),
            Cue::Forget(index) if index < self.guesses.len() => drop(next.guesses.remove(index)),
            Cue::Forget(_) => {}
            Cue::Why(by) if self.over == Some(Over::Why) => {
                next.rows = self.rows.saturating_add_signed(by).clamp(1, MOST_ROWS);
            }
            Cue::Why(_) => (next.over, next.rows) = (Some(Over::Why), 1),
            Cue::Over(over) => next.over = (self.over != Some(over)).then_some(over),
            Cue::Close => {
                if self.blank {
                    next.blank = false;
                } else if self.over.is_some() {
                    next.over = None;
                } else {
                    next.guessing = Guessing::Off;
                }
            }
            Cue::Elsewhere => {
                next.before = false;
                next.guesses.clear();
                if self.guessing == Guessing::Shown {
                    next.guessing = Guessing::Hidden;
                }
            }
            Cue::Letters => next.letters = !self.letters,
        }
        next
    }
}

impl Reducible for Stage {
    type Action = Cue;

    fn reduce(self: Rc<Self>, cue: Cue) -> Rc<Self> {
        Rc::new(self.after(cue))
    }
}

/// A place in a round of `all`, `by` steps on.
pub(super) fn moved(place: usize, by: isize, all: usize) -> usize {
    place.checked_add_signed(by.rem_euclid(all.max(1) as isize)).unwrap_or_default() % all.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_levers_go_round() {
        assert_eq!((moved(0, -1, 4), moved(3, 1, 4), moved(0, 0, 0)), (3, 0, 0));
        let stage = Stage::new(Some("bilanz"));
        assert_eq!(stage.after(Cue::Picture(1)).picture, Picture::Development);
        assert_eq!(Stage::new(Some("nonsense")).picture, Picture::Development);
    }

    #[test]
    fn a_guess_hides_first_then_shows_then_is_over() {
        let stage = Stage::new(Some("alter")).after(Cue::Guess);
        assert_eq!((stage.guessing, stage.shown()), (Guessing::Hidden, Picture::Development));
        let stage = stage.after(Cue::Guessed(98_000.0)).after(Cue::Guess);
        assert_eq!((stage.guessing, stage.guesses.len()), (Guessing::Shown, 1));
        let stage = stage.after(Cue::Guess);
        assert_eq!((stage.guessing, stage.shown()), (Guessing::Off, Picture::Pyramid));
        assert!(stage.after(Cue::Guess).guesses.is_empty(), "the next round begins without guesses");
    }

    #[test]
    fn what_lies_over_the_picture_goes_by_the_same_key_or_by_closing() {
        let stage = Stage::new(None).after(Cue::Over(Over::Keys));
        assert_eq!(stage.after(Cue::Over(Over::Keys)).over, None);
        assert_eq!(stage.after(Cue::Over(Over::Code)).over, Some(Over::Code));
        assert_eq!(stage.after(Cue::Close), Stage::new(None));
    }

    #[test]
    fn the_uppermost_is_closed_first_and_then_nothing_is_left_to_close() {
        let mut stage = Stage::new(None).after(Cue::Guess).after(Cue::Over(Over::Code)).after(Cue::Blank);
        for (blank, over, guessing) in
            [(false, Some(Over::Code), Guessing::Hidden), (false, None, Guessing::Hidden), (false, None, Guessing::Off)]
        {
            assert!(stage.is_covered());
            stage = stage.after(Cue::Close);
            assert_eq!((stage.blank, stage.over, stage.guessing), (blank, over, guessing));
        }
        assert!(!stage.is_covered());
    }

    #[test]
    fn a_difference_is_shown_step_by_step() {
        let rows = |cues: &[isize]| {
            let stage = cues.iter().fold(Stage::new(None), |stage, by| stage.after(Cue::Why(*by)));
            (stage.over, stage.rows)
        };
        assert_eq!((rows(&[1]), rows(&[1, 1, 1])), ((Some(Over::Why), 1), (Some(Over::Why), 3)));
        assert_eq!(rows(&[1, 1, -1, -1]), (Some(Over::Why), 1));
        assert_eq!(Stage::new(None).after(Cue::Why(1)).after(Cue::Close).over, None);
    }

    #[test]
    fn another_area_is_guessed_anew() {
        let stage = Stage::new(None).after(Cue::Guess).after(Cue::Guessed(98_000.0)).after(Cue::Guess);
        let there = stage.after(Cue::Elsewhere);
        assert_eq!((there.guessing, there.guesses.len()), (Guessing::Hidden, 0));
        assert_eq!(Stage::new(None).after(Cue::Elsewhere), Stage::new(None));
    }
}
