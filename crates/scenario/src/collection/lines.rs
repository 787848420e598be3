//! A collection as lines of fields between tabs, before it is packed for a link.
//!
//! ```text
//! e  2026-11  0.1.0                                  data edition, engine version
//! q  Was bringt Nachverdichtung?                     the question
//! r  2                                               the reference: p for the present scenario, or a card counted from 0
//! l  n  kflucht                                      levers that nobody may move
//! c  C  Mehr Wohnungen  SPD  n_60~j_2040  Für alle.  a card: colour, name, author, scenario as in a link, description
//! w  n.18  Hier ist Platz.                           why a lever of the card before it stands there
//! ```
//!
//! A colour is a letter from `A` to `H`, a small one for a card that takes no part in comparisons. What is empty at the end of a
//! line is left out.

use super::fault::{CollectionFault, Field, Problem};
use super::plain::{checked, plain};
use super::{Card, Collection, Reason, Reference};
use crate::area::Area;
use crate::lever::Lever;
use crate::link;
use crate::names::Names;

/// Between two fields: no text contains it.
const TAB: char = '\t';
/// The reference that is the scenario on the page.
const PRESENT: &str = "p";

/// The lines of a collection.
pub(super) fn write(collection: &Collection, names: &Names<'_>) -> String {
    let mut text = String::new();
    let mut line = |fields: &[&str]| {
        let fields = fields.join("\t");
        text.push_str(fields.trim_end_matches(TAB));
        text.push('\n');
    };
    let clean = |text: &str, most: usize| plain(text, most).text;
    line(&["e", names.edition, link::ENGINE_VERSION]);
    let question = clean(&collection.question, Collection::LONGEST_QUESTION);
    if !question.is_empty() {
        line(&["q", &question]);
    }
    match collection.reference {
        Reference::Baseline => {}
        Reference::Present => line(&["r", PRESENT]),
        Reference::Card(index) => line(&["r", &index.to_string()]),
    }
    let locked: Vec<String> = collection.locked.iter().filter_map(|lever| lever.link_key(&names.kinds)).collect();
    if !locked.is_empty() {
        line(&["l", &locked.join("\t")]);
    }
    for unknown in &collection.unknown {
        line(&[unknown]);
    }
    for card in &collection.cards {
        let fields = link::fields(&card.scenario, names);
        line(&[
            "c",
            &colour(card),
            &clean(&card.name, Card::LONGEST_NAME),
            &clean(&card.author, Card::LONGEST_AUTHOR),
            fields.trim_start_matches('~'),
            &clean(&card.description, Card::LONGEST_DESCRIPTION),
        ]);
        for reason in &card.reasons {
            let why = clean(&reason.text, Card::LONGEST_REASON);
            if let Some(place) = place(reason, names).filter(|_| !why.is_empty()) {
                line(&["w", &place, &why]);
            }
        }
        for unknown in &card.unknown {
            line(&[unknown]);
        }
    }
    text
}

fn colour(card: &Card) -> String {
    let first = if card.shown { b'A' } else { b'a' };
    char::from(first + card.colour % Card::COLOURS).to_string()
}

/// Lever and area of a reason, as the key of a deviation in a link.
fn place(reason: &Reason, names: &Names<'_>) -> Option<String> {
    let key = reason.lever.link_key(&names.kinds)?;
    match reason.area {
        Area::City => Some(key),
        district => Some(key + "." + names.area(district)?),
    }
}

/// Reads the lines of a collection.
pub(super) fn read(text: &str, names: &Names<'_>) -> (Collection, Vec<CollectionFault>) {
    let mut reader = Reader { collection: Collection::default(), faults: Vec::new(), found: 0, reference: None, names };
    for line in text.split('\n').filter(|line| !line.is_empty()) {
        reader.line(line);
    }
    reader.finish()
}

struct Reader<'a> {
    collection: Collection,
    faults: Vec<CollectionFault>,
    /// Cards that were found, also those beyond the limit.
    found: usize,
    /// The card that is the reference, if it is there.
    reference: Option<usize>,
    names: &'a Names<'a>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) {
        let (key, rest) = line.split_once(TAB).unwrap_or((line, ""));
        match key {
            "e" => self.origin(rest),
            "q" => self.collection.question = self.text(None, Field::Question, rest, Collection::LONGEST_QUESTION),
            "r" => match rest.parse() {
                _ if rest == PRESENT => self.collection.reference = Reference::Present,
                Ok(index) => self.reference = Some(index),
                Err(_) => self.report(None, Problem::Value(Field::Reference, link::shortened(rest))),
            },
            "l" => self.locked(rest),
            "c" => self.card(rest),
            "w" => self.reason(rest),
            _ => self.unknown(key, line),
        }
    }

    fn report(&mut self, card: Option<usize>, problem: Problem) {
        self.faults.push(CollectionFault { card, problem });
    }

    /// The card that the present line is about.
    fn current(&self) -> Option<usize> {
        self.found.checked_sub(1)
    }

    /// Whether the present line is about a card beyond the limit.
    fn beyond(&self) -> bool {
        self.found > Collection::MOST
    }

    fn text(&mut self, card: Option<usize>, field: Field, text: &str, most: usize) -> String {
        checked(text, most, |problem| self.faults.push(CollectionFault { card, problem: problem(field) }))
    }

    fn origin(&mut self, rest: &str) {
        let (edition, engine) = rest.split_once(TAB).unwrap_or((rest, ""));
        let edition = Problem::of_edition(edition, self.names.edition);
        for problem in edition.into_iter().chain(Problem::of_engine(engine)) {
            self.report(None, problem);
        }
    }

    fn locked(&mut self, rest: &str) {
        for key in rest.split(TAB) {
            match Lever::from_link_key(key, &self.names.kinds) {
                Some(lever) if self.collection.is_locked(lever) => {}
                Some(lever) => self.collection.locked.push(lever),
                None => self.report(None, Problem::Value(Field::Locked, link::shortened(key))),
            }
        }
        self.collection.locked.sort_unstable();
    }

    fn card(&mut self, rest: &str) {
        self.found += 1;
        if self.beyond() {
            return;
        }
        let card = self.current();
        let mut fields = rest.split(TAB);
        let mut next = || fields.next().unwrap_or_default();
        let (colour, name, author, scenario, description) = (next(), next(), next(), next(), next());
        let (scenario, faults) = link::decode_fields(scenario, self.names);
        for fault in faults {
            self.report(card, Problem::Scenario(fault));
        }
        let mut made = Card {
            name: self.text(card, Field::Name, name, Card::LONGEST_NAME),
            author: self.text(card, Field::Author, author, Card::LONGEST_AUTHOR),
            description: self.text(card, Field::Description, description, Card::LONGEST_DESCRIPTION),
            scenario,
            ..Card::default()
        };
        match colour.as_bytes() {
            [letter @ b'A'..=b'H'] => (made.colour, made.shown) = (letter - b'A', true),
            [letter @ b'a'..=b'h'] => made.colour = letter - b'a',
            _ => self.report(card, Problem::Value(Field::Colour, link::shortened(colour))),
        }
        self.collection.cards.push(made);
    }

    fn reason(&mut self, rest: &str) {
        let card = self.current();
        if self.beyond() {
            return;
        }
        let (key, text) = rest.split_once(TAB).unwrap_or((rest, ""));
        let (name, id) = key.split_once('.').unwrap_or((key, Area::CITY_ID));
        let lever = Lever::from_link_key(name, &self.names.kinds);
        let text = self.text(card, Field::Reason, text, Card::LONGEST_REASON);
        let reason = lever.zip(self.names.find(id)).map(|(lever, area)| Reason { lever, area, text });
        match (reason, self.collection.cards.last_mut()) {
            (Some(reason), Some(card)) if card.reasons.len() < Card::MOST_REASONS => {
                card.reasons.retain(|other| (other.lever, other.area) != (reason.lever, reason.area));
                card.reasons.push(reason);
            }
            _ => self.report(card, Problem::Value(Field::Reason, link::shortened(key))),
        }
    }

    fn unknown(&mut self, key: &str, line: &str) {
        let card = self.current();
        if self.beyond() {
            return;
        }
        self.report(card, Problem::Unknown(link::shortened(key)));
        match self.collection.cards.last_mut() {
            Some(card) => card.unknown.push(line.to_owned()),
            None => self.collection.unknown.push(line.to_owned()),
        }
    }

    fn finish(mut self) -> (Collection, Vec<CollectionFault>) {
        if self.beyond() {
            self.report(None, Problem::TooMany(self.found));
        }
        match self.reference {
            Some(index) if index < self.collection.cards.len() => self.collection.reference = Reference::Card(index),
            Some(index) => self.report(None, Problem::Value(Field::Reference, index.to_string())),
            None => {}
        }
        self.faults.extend(self.collection.settle());
        (self.collection, self.faults)
    }
}

impl Collection {
    /// Gives every card a name of its own, and takes cards beyond the limit out of comparisons.
    pub(super) fn settle(&mut self) -> Vec<CollectionFault> {
        let mut faults = Vec::new();
        for index in 0..self.cards.len() {
            let name = self.cards[index].name.clone();
            if name.is_empty() {
                faults.push(CollectionFault::of(index, Problem::Nameless));
            } else if self.cards[..index].iter().any(|card| card.name == name) {
                let free = self.free_name(&name, Some(index));
                self.cards[index].name.clone_from(&free);
                faults.push(CollectionFault::of(index, Problem::Renamed(name, free)));
            }
        }
        self.cards.iter_mut().filter(|card| card.shown).skip(Self::MOST_SHOWN).for_each(|card| card.shown = false);
        faults
    }
}
