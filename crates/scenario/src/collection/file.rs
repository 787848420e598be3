//! A collection in a file: JSON, described by `www/collection.schema.json`.
//!
//! A file of a single scenario (see [`crate::file`]) reads as a collection of one card without a name.

use serde::Serialize;
use serde_json::{Map, Value};

use super::fault::{CollectionFault, Field, Problem};
use super::plain::checked;
use super::{Card, Collection, Reason, Reference};
use crate::area::Area;
use crate::file::{self, Expected, FileFault, of_form, shown};
use crate::lever::Lever;
use crate::link::{ENGINE_VERSION, shortened};
use crate::names::Names;

const FORMAT: &str = "insek-collection";
const VERSION: u64 = 1;
/// More bytes than the largest collection takes in a file.
const MOST_BYTES: usize = 4 << 20;
/// Faults beyond these tell nobody anything new.
const MOST_FAULTS: usize = 200;

#[derive(Serialize)]
struct Document<'a> {
    format: &'a str,
    version: u64,
    edition: &'a str,
    engine: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    question: &'a str,
    reference: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locked: Vec<String>,
    cards: Vec<CardDocument<'a>>,
}

#[derive(Serialize)]
struct CardDocument<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    author: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    colour: u8,
    shown: bool,
    scenario: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<ReasonDocument<'a>>,
}

#[derive(Serialize)]
struct ReasonDocument<'a> {
    lever: String,
    area: &'a str,
    text: &'a str,
}

/// Writes a collection as a file. The same collection gives the same bytes.
pub fn write(collection: &Collection, names: &Names<'_>) -> String {
    let document = Document {
        format: FORMAT,
        version: VERSION,
        edition: names.edition,
        engine: ENGINE_VERSION,
        question: &collection.question,
        reference: match collection.reference {
            Reference::Baseline => "baseline".into(),
            Reference::Present => "present".into(),
            Reference::Card(index) => index.into(),
        },
        locked: collection.locked.iter().filter_map(|lever| lever.file_name(&names.kinds)).collect(),
        cards: collection.cards.iter().map(|card| CardDocument::of(card, names)).collect(),
    };
    // Plain strings and finite numbers: there is nothing that JSON could refuse.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

impl<'a> CardDocument<'a> {
    fn of(card: &'a Card, names: &Names<'a>) -> Self {
        let reason = |reason: &'a Reason| {
            let (lever, area) = (reason.lever.file_name(&names.kinds)?, names.area(reason.area)?);
            Some(ReasonDocument { lever, area, text: &reason.text })
        };
        Self {
            name: &card.name,
            author: &card.author,
            description: &card.description,
            colour: card.colour,
            shown: card.shown,
            scenario: file::fields(&card.scenario, names),
            reasons: card.reasons.iter().filter_map(reason).collect(),
        }
    }
}

/// Whether a text says of itself that it holds a collection.
pub fn is_collection(text: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
    }
    serde_json::from_str::<Head>(text.trim_start_matches('\u{feff}')).is_ok_and(|head| head.format == FORMAT)
}

/// Reads a collection from a file, or a file of a single scenario as a collection of one, and says what it could not take.
pub fn read(text: &str, names: &Names<'_>) -> (Collection, Vec<CollectionFault>) {
    let mut reader = Reader { collection: Collection::default(), faults: Vec::new(), reference: None, names };
    reader.read(text.trim_start_matches('\u{feff}'));
    let (mut collection, mut faults) = (reader.collection, reader.faults);
    if let Some(index) = reader.reference.filter(|index| *index < collection.cards.len()) {
        collection.reference = Reference::Card(index);
    }
    faults.extend(collection.settle());
    faults.truncate(MOST_FAULTS);
    (collection, faults)
}

struct Reader<'a> {
    collection: Collection,
    faults: Vec<CollectionFault>,
    reference: Option<usize>,
    names: &'a Names<'a>,
}

impl Reader<'_> {
    fn report(&mut self, card: Option<usize>, problem: Problem) {
        self.faults.push(CollectionFault { card, problem });
    }

    fn fault(&mut self, card: Option<usize>, place: &str, value: &Value, expected: Expected) {
        self.report(card, Problem::File(FileFault { place: place.to_owned(), found: shown(value), expected }));
    }

    fn read(&mut self, text: &str) {
        if text.len() > MOST_BYTES {
            return self.report(None, Problem::TooLarge);
        }
        if text.trim().is_empty() {
            return self.report(None, Problem::Empty);
        }
        let document: Value = match serde_json::from_str(text) {
            Ok(document) => document,
            Err(error) if error.is_eof() => return self.report(None, Problem::EndsEarly),
            Err(error) => return self.report(None, Problem::NotJson { line: error.line(), column: error.column() }),
        };
        let Some(fields) = document.as_object() else { return self.report(None, Problem::Foreign(shown(&document))) };
        let version = fields.get("version").unwrap_or(&Value::Null);
        match fields.get("format").and_then(Value::as_str) {
            Some(FORMAT | file::FORMAT) if version.as_u64() != Some(VERSION) => {
                self.report(None, Problem::Version(shown(version)));
            }
            Some(FORMAT) => self.collection(fields),
            Some(file::FORMAT) => self.single(fields, &document),
            Some(other) => self.report(None, Problem::Foreign(shortened(other))),
            None => self.report(None, Problem::Foreign(String::new())),
        }
    }

    /// A file of one scenario.
    fn single(&mut self, fields: &Map<String, Value>, document: &Value) {
        self.origin(fields);
        let (scenario, faults) = file::read_fields(document, "", self.names);
        faults.into_iter().for_each(|fault| self.report(Some(0), Problem::File(fault)));
        self.collection.cards.push(Card { scenario, shown: true, ..Card::default() });
    }

    fn origin(&mut self, fields: &Map<String, Value>) {
        let text = |name: &str| match fields.get(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => shown(other),
        };
        let edition = Problem::of_edition(&text("edition"), self.names.edition);
        for problem in edition.into_iter().chain(Problem::of_engine(&text("engine"))) {
            self.report(None, problem);
        }
    }

    fn collection(&mut self, fields: &Map<String, Value>) {
        self.origin(fields);
        for (name, value) in fields {
            match name.as_str() {
                "format" | "version" | "edition" | "engine" | "cards" => {}
                "question" => {
                    self.collection.question =
                        self.text(None, name, value, Field::Question, Collection::LONGEST_QUESTION);
                }
                "reference" => self.reference(value),
                "locked" => self.locked(value),
                _ => self.fault(None, name, value, Expected::Known),
            }
        }
        let cards = fields.get("cards").unwrap_or(&Value::Null);
        let Some(list) = cards.as_array() else {
            return self.fault(None, "cards", cards, Expected::List);
        };
        for (index, card) in list.iter().take(Collection::MOST).enumerate() {
            self.card(index, card);
        }
        if list.len() > Collection::MOST {
            self.report(None, Problem::TooMany(list.len()));
        }
    }

    fn text(&mut self, card: Option<usize>, place: &str, value: &Value, field: Field, most: usize) -> String {
        let Some(text) = value.as_str() else {
            self.fault(card, place, value, Expected::Text);
            return String::new();
        };
        checked(text, most, |problem| self.faults.push(CollectionFault { card, problem: problem(field) }))
    }

    fn reference(&mut self, value: &Value) {
        match (value.as_str(), value.as_u64().and_then(|index| usize::try_from(index).ok())) {
            (Some("baseline"), _) => {}
            (Some("present"), _) => self.collection.reference = Reference::Present,
            (_, Some(index)) if index < Collection::MOST => self.reference = Some(index),
            _ => self.report(None, Problem::Value(Field::Reference, shown(value))),
        }
    }

    fn locked(&mut self, value: &Value) {
        let Some(list) = value.as_array() else {
            return self.fault(None, "locked", value, Expected::List);
        };
        for name in list.iter().take(Lever::all(self.names.kinds.len()).count()) {
            match name.as_str().and_then(|name| Lever::from_file_name(name, &self.names.kinds)) {
                Some(lever) if self.collection.is_locked(lever) => {}
                Some(lever) => self.collection.locked.push(lever),
                None => self.report(None, Problem::Value(Field::Locked, shown(name))),
            }
        }
        self.collection.locked.sort_unstable();
    }

    fn card(&mut self, index: usize, value: &Value) {
        let (card, place) = (Some(index), format!("cards[{index}]"));
        let Some(fields) = value.as_object() else {
            // It keeps its place, so that the others keep their numbers.
            self.collection.cards.push(Card::default());
            return self.fault(card, &place, value, Expected::Object);
        };
        let mut made = Card { shown: true, ..Card::default() };
        for (name, value) in fields {
            let place = format!("{place}.{name}");
            match name.as_str() {
                "name" => made.name = self.text(card, &place, value, Field::Name, Card::LONGEST_NAME),
                "author" => made.author = self.text(card, &place, value, Field::Author, Card::LONGEST_AUTHOR),
                "description" => {
                    made.description = self.text(card, &place, value, Field::Description, Card::LONGEST_DESCRIPTION);
                }
                "colour" => match value.as_u64().and_then(|colour| u8::try_from(colour).ok()) {
                    Some(colour) if colour < Card::COLOURS => made.colour = colour,
                    _ => self.report(card, Problem::Value(Field::Colour, shown(value))),
                },
                "shown" => match value.as_bool() {
                    Some(shown) => made.shown = shown,
                    None => self.fault(card, &place, value, Expected::OneOf(vec!["true".into(), "false".into()])),
                },
                "scenario" => {
                    let (scenario, faults) = file::read_fields(value, &place, self.names);
                    made.scenario = scenario;
                    faults.into_iter().for_each(|fault| self.report(card, Problem::File(fault)));
                }
                "reasons" => made.reasons = self.reasons(index, &place, value),
                _ => self.fault(card, &place, value, Expected::Known),
            }
        }
        self.collection.cards.push(made);
    }

    fn reasons(&mut self, card: usize, place: &str, value: &Value) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        let Some(list) = value.as_array() else {
            self.fault(Some(card), place, value, Expected::List);
            return reasons;
        };
        for (index, item) in list.iter().take(Card::MOST_REASONS).enumerate() {
            match self.reason(item, &format!("{place}[{index}]")) {
                Ok((lever, area, text)) => {
                    let card = Some(card);
                    let text = checked(&text, Card::LONGEST_REASON, |problem| {
                        self.faults.push(CollectionFault { card, problem: problem(Field::Reason) });
                    });
                    reasons.retain(|other| (other.lever, other.area) != (lever, area));
                    reasons.push(Reason { lever, area, text });
                }
                Err(fault) => self.report(Some(card), Problem::File(fault)),
            }
        }
        reasons
    }

    fn reason(&self, item: &Value, place: &str) -> Result<(Lever, Area, String), FileFault> {
        let fault = |name: &str, found: &str, expected| FileFault {
            place: format!("{place}.{name}"),
            found: shortened(found),
            expected,
        };
        let part = |name: &str| item.get(name).unwrap_or(&Value::Null);
        let name: String = of_form(part("lever"), &format!("{place}.lever"))?;
        let known =
            || Lever::all(self.names.kinds.len()).filter_map(|lever| lever.file_name(&self.names.kinds)).collect();
        let lever = Lever::from_file_name(&name, &self.names.kinds);
        let lever = lever.ok_or_else(|| fault("lever", &name, Expected::OneOf(known())))?;
        let id = part("area").as_str().unwrap_or(Area::CITY_ID);
        let area = self.names.find(id).ok_or_else(|| fault("area", id, Expected::Area))?;
        Ok((lever, area, of_form(part("text"), &format!("{place}.text"))?))
    }
}
