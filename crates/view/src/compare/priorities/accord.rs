//! Whether those who say something about a cause agree on it.

use locale::priorities as words;

use super::Voice;

/// What the scenarios of a set say about one cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Accord {
    /// Those who say something about it part.
    Parted,
    /// Those who say something about it agree, and not everybody says something.
    Open,
    /// Everybody says something about it, and all agree.
    Agreed,
}

impl Accord {
    /// Of those who speak, whether they are `one` in it, and whether everybody `speaks`.
    pub(super) fn of(one: bool, speaks: &[bool]) -> Self {
        match (one, speaks.iter().all(|speaks| *speaks)) {
            (false, _) => Self::Parted,
            (true, false) => Self::Open,
            (true, true) => Self::Agreed,
        }
    }
}

/// Letters of those of whom it holds.
pub(super) fn letters(voices: &[Voice], holds: impl Iterator<Item = bool>) -> String {
    let all = voices.iter().zip(holds).filter(|(_, holds)| *holds);
    all.map(|(voice, _)| voice.letter.to_string()).collect::<Vec<_>>().join(", ")
}

/// A verdict, and behind it who does not speak.
pub(super) fn with_silent(verdict: String, voices: &[Voice], speaks: &[bool]) -> String {
    let silent = speaks.iter().filter(|speaks| !**speaks).count();
    if silent == 0 {
        return verdict;
    }
    words::with_silent(&verdict, &letters(voices, speaks.iter().map(|speaks| !speaks)), silent)
}
