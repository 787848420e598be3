//! What one text says: several things where it is a heading such as `männlich, unter 3` or `Einwohner 31.12.2026`.

use scenario::pack::Measure;

use super::ages;
use super::measures;
use super::places::{Places, Whereabouts};
use super::text::{Words, fold, folded_words};
use super::times::{Time, time};
use super::units::{Unit, unit};
use crate::regional::Ages;

/// Sex as tables state it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sex {
    /// Women and girls.
    Female,
    /// Men and boys.
    Male,
    /// Divers, or not stated.
    Other,
}

/// One thing that a text says.
#[derive(Debug, Clone, PartialEq)]
pub enum Label {
    /// A year or day.
    Time(Time),
    /// What is counted.
    Measure(Measure),
    /// Where.
    Place(Whereabouts),
    /// An age group, and its words.
    Ages(Ages, String),
    /// A sex.
    Sex(Sex),
    /// A variant of a forecast.
    Variant(String),
    /// Everybody or everything: no restriction.
    Total,
    /// The unit.
    Unit(Unit),
    /// Something else.
    Unknown(String),
}

const TOTAL: Words = Words(
    "insgesamt gesamt total alle zusammen summe gesamtsumme ges insg beide all allealtersgruppen allealter \
     gesamtinsgesamt",
);

/// The sex that a word names.
fn sex(folded: &str) -> Option<Sex> {
    match folded {
        "weiblich" | "w" | "frau" | "frauen" | "weibl" | "female" | "f" | "women" | "weiblichepersonen"
        | "einwohnerinnen" => Some(Sex::Female),
        "maennlich" | "m" | "mann" | "maenner" | "maennl" | "male" | "men" | "maennlichepersonen" => Some(Sex::Male),
        "divers"
        | "d"
        | "diverse"
        | "ohneangabe"
        | "keineangabe"
        | "diversohneangabe"
        | "diversundohneangabe"
        | "unbekannt"
        | "sonstige"
        | "x" => Some(Sex::Other),
        _ => None,
    }
}

/// Names of variants are shorter.
const LONGEST_VARIANT: usize = 40;

/// Words that name a variant of a forecast.
fn is_variant(text: &str) -> bool {
    folded_words(text)
        .iter()
        .any(|word| word.starts_with("variant") || word.starts_with("szenari") || word.starts_with("scenario"))
}

/// What a text says; empty for a blank one. `bare` says that a number alone is an age here.
pub fn labels(text: &str, places: &Places, bare: bool) -> Vec<Label> {
    let text = text.trim();
    if text.is_empty() {
        return Vec::new();
    }
    // `darunter Ausländer` are foreigners.
    let part = ["davon ", "darunter ", "dar. ", "dav. "].iter().find_map(|word| {
        let start = text.get(..word.len()).filter(|start| start.to_lowercase() == **word);
        start.map(|start| text[start.len()..].trim_start_matches(':').trim())
    });
    let text = part.filter(|rest| !rest.is_empty()).unwrap_or(text);
    if let Some(label) = whole(text, places, bare) {
        return vec![label];
    }
    parts(text, places).unwrap_or_else(|| vec![Label::Unknown(text.to_owned())])
}

/// A text that says one thing.
fn whole(text: &str, places: &Places, bare: bool) -> Option<Label> {
    let folded = fold(text);
    if let Some(time) = time(text) {
        return Some(Label::Time(time));
    }
    if TOTAL.has(&folded) {
        return Some(Label::Total);
    }
    if let Some(sex) = sex(&folded).filter(|_| folded != "einwohnerinnen") {
        return Some(Label::Sex(sex));
    }
    if let Some(measure) = measures::named(text).filter(|_| folded.starts_with("from") || folded.starts_with("under")) {
        return Some(Label::Measure(measure));
    }
    if let Some(ages) = ages::group(text, bare) {
        return Some(Label::Ages(ages, text.to_owned()));
    }
    if let Some(place) = places.named(text, false) {
        return Some(Label::Place(place));
    }
    if let Some(measure) = measures::named(text) {
        return Some(Label::Measure(measure));
    }
    // A sentence about a variant is not its name.
    if is_variant(text) && text.chars().count() <= LONGEST_VARIANT && !text.contains([',', ';', ':']) {
        return Some(Label::Variant(text.to_owned()));
    }
    matches!(folded.as_str(), "anzahl" | "wert" | "absolut" | "inpersonen").then_some(Label::Unit(Unit::Persons))
}

/// Signs that part the things a heading says.
const PARTS: [char; 9] = [',', ';', ':', '|', '/', '(', ')', '[', ']'];

/// A heading that says several things: cut at its signs, then at the words that are known by themselves.
fn parts(text: &str, places: &Places) -> Option<Vec<Label>> {
    let mut found = Vec::new();
    let pieces = text.split(PARTS).flat_map(|piece| piece.split(" - ")).flat_map(|piece| piece.split(" – "));
    for piece in pieces.map(str::trim).filter(|piece| !piece.is_empty()) {
        if let Some(label) = whole(piece, places, false) {
            found.push(label);
        } else if let Some(unit) = unit(piece) {
            found.push(Label::Unit(unit));
            // `Einwohner in Tsd.`: what is before the unit counts too.
            found.extend(
                piece
                    .split(" in ")
                    .next()
                    .filter(|first| *first != piece)
                    .and_then(|first| whole(first, places, false)),
            );
        } else {
            found.extend(loose(piece, places)?);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// Known words at either end are taken off, and what is left must be known itself.
fn loose(piece: &str, places: &Places) -> Option<Vec<Label>> {
    let mut found = Vec::new();
    let mut words: Vec<&str> = piece
        .split_whitespace()
        .filter(|word| {
            !matches!(fold(word).as_str(), "am" | "der" | "die" | "zum" | "im" | "in" | "jahr" | "stand" | "3112" | "")
        })
        .collect();
    while words.len() > 1 {
        let ends = [words.len() - 1, 0];
        let Some((at, label)) = ends.into_iter().find_map(|at| Some((at, known_alone(words[at])?))) else { break };
        words.remove(at);
        found.push(label);
        if let Some(label) = whole(&words.join(" "), places, false) {
            found.push(label);
            return Some(found);
        }
    }
    let rest = words.join(" ");
    if let Some(label) = whole(&rest, places, false) {
        found.push(label);
        return Some(found);
    }
    None
}

/// A word that says something wherever it stands.
fn known_alone(word: &str) -> Option<Label> {
    let folded = fold(word);
    if let Some(time) = time(word) {
        return Some(Label::Time(time));
    }
    if TOTAL.has(&folded) {
        return Some(Label::Total);
    }
    sex(&folded).filter(|_| folded.len() > 1).map(Label::Sex).or_else(|| measures::named(word).map(Label::Measure))
}

#[cfg(test)]
mod tests {
    use scenario::pack::{Pack, built_in_files};

    use super::*;

    #[test]
    fn a_heading_may_say_several_things() {
        let places = Places::of(&Pack::from_files(&built_in_files()).unwrap());
        let said = |text: &str| labels(text, &places, false);
        assert_eq!(said("Zuzüge insgesamt"), [Label::Measure(Measure::Arrivals)]);
        assert_eq!(
            said("männlich, unter 3"),
            [Label::Sex(Sex::Male), Label::Ages(Ages { from: 0, to: Some(2) }, "unter 3".to_owned())]
        );
        assert_eq!(
            said("unter 3 männlich"),
            [Label::Sex(Sex::Male), Label::Ages(Ages { from: 0, to: Some(2) }, "unter 3".to_owned())]
        );
        assert!(matches!(
            said("Einwohner 2026")[..],
            [Label::Time(Time { year: 2026, .. }), Label::Measure(Measure::Population)]
        ));
        assert!(matches!(
            said("Bevölkerung am 31.12.2026")[..],
            [Label::Time(Time { year: 2026, .. }), Label::Measure(Measure::Population)]
        ));
        assert_eq!(said("Einwohner (Tsd.)"), [Label::Measure(Measure::Population), Label::Unit(Unit::Thousands)]);
        assert_eq!(said("Bevölkerungsstand (Anzahl)"), [Label::Measure(Measure::Population)]);
        assert_eq!(said("Bevölkerungsstand am 31.12."), [Label::Measure(Measure::Population)]);
        assert_eq!(said("darunter Ausländer"), [Label::Measure(Measure::Foreigners)]);
        assert_eq!(said("davon weiblich"), [Label::Sex(Sex::Female)]);
        assert_eq!(said("Divers"), [Label::Sex(Sex::Other)]);
        assert_eq!(said("Haushalte"), [Label::Unknown("Haushalte".to_owned())]);
        assert_eq!(said("Haushalte insgesamt"), [Label::Unknown("Haushalte insgesamt".to_owned())]);
    }
}
