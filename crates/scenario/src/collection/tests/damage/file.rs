//! Damaged files of collections.

use serde::Deserialize;

use super::super::{factions, names};
use super::taken;
use crate::collection::{Collection, CollectionFault, Field, Problem, Reference, file};

/// A file with one part in place of another; the parts are those of [`factions`].
fn changed(from: &str, to: &str) -> String {
    let text = file::write(&factions(), &names());
    assert!(text.contains(from), "{from} in {text}");
    text.replacen(from, to, 1)
}

/// A file of two cards, the first of which is this.
fn with_card(card: &str) -> String {
    format!("{{\"format\":\"insek-collection\",\"version\":1,\"cards\":[{card},{{\"name\":\"gut\"}}]}}")
}

fn check(what: &str, text: &str, cards: usize, expected: impl Fn(&Problem) -> bool) {
    let read = file::read(text, &names());
    let (left, _) = taken(what, &read);
    assert_eq!(left, cards, "{what}: {:?}", read.1);
    assert!(read.1.iter().any(|fault| expected(&fault.problem)), "{what}: {:?}", read.1);
}

/// A list of damages that can be written down.
#[derive(Deserialize)]
struct Damages {
    damage: Vec<Damage>,
}

#[derive(Deserialize)]
struct Damage {
    about: String,
    cards: usize,
    faults: Vec<String>,
    #[serde(flatten)]
    file: Damaged,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Damaged {
    Card { card: String },
    Whole { text: String },
    Part { from: String, to: String },
}

#[test]
fn a_fault_in_a_file_names_its_place_and_costs_nothing_else() {
    let list = include_str!("../../../../../../tests/cases/collections/damage.toml");
    let list: Damages = toml::from_str(list).unwrap();
    assert!(list.damage.len() >= 61, "the list has lost damages");
    for Damage { about, cards, faults, file } in list.damage {
        let text = match file {
            Damaged::Card { card } => with_card(&card),
            Damaged::Whole { text } => text,
            Damaged::Part { from, to } => changed(&from, &to),
        };
        let read = file::read(&text, &names());
        let said: Vec<String> = read.1.iter().map(ToString::to_string).collect();
        assert_eq!((taken(&about, &read).0, said), (cards, faults), "{about}");
    }
}

#[test]
fn a_file_restores_the_collection() {
    let collection = factions();
    assert_eq!(file::read(&file::write(&collection, &names()), &names()), (collection, Vec::new()));
    let other = Collection { reference: Reference::Present, cards: Vec::new(), ..factions() };
    assert_eq!(file::read(&file::write(&other, &names()), &names()), (other, Vec::new()));
}

#[test]
fn a_file_of_one_scenario_is_a_collection_of_one() {
    let scenario = factions().cards[2].scenario.clone();
    let (collection, faults) = file::read(&crate::file::write(&scenario, &names()), &names());
    assert_eq!((collection.cards.len(), &collection.cards[0].scenario), (1, &scenario));
    assert_eq!(faults, [CollectionFault { card: Some(0), problem: Problem::Nameless }]);
}

#[test]
fn a_file_that_is_too_large_or_has_no_end_is_told() {
    let whole = file::write(&factions(), &names());
    check("cut", &whole[..whole.len() / 2], 0, |it| *it == Problem::EndsEarly);
    check("deep", &"[".repeat(100_000), 0, |it| matches!(it, Problem::NotJson { .. }));
    check("huge", &format!("\"{}\"", "x".repeat(5 << 20)), 0, |it| *it == Problem::TooLarge);
    check("another engine", &changed(crate::link::ENGINE_VERSION, "99.0"), 4, |it| {
        *it == Problem::Engine("99.0".into())
    });
    check("a huge name", &changed("\"Maß halten\"", &format!("\"{}\"", "x".repeat(100_000))), 4, |it| {
        *it == Problem::Shortened(Field::Name)
    });
    let many = with_card(&vec!["{\"name\":\"x\"}"; 499].join(","));
    check("too many cards", &many, Collection::MOST, |it| *it == Problem::TooMany(500));
    let crowded = format!("[{}]", vec!["{\"lever\":\"x\"}"; 5_000].join(","));
    let crowded = with_card(&format!("{{\"name\":\"x\",\"scenario\":{{\"deviations\":{crowded}}}}}"));
    let (_, faults) = file::read(&crowded, &names());
    assert!(faults.len() <= 200, "nobody reads {} faults", faults.len());
}

#[test]
fn markup_in_a_file_stays_text_and_a_mark_before_it_is_no_fault() {
    let name = "<img src=x onerror=alert(1)>";
    let (collection, faults) = file::read(&changed("Maß halten", name), &names());
    assert_eq!((collection.cards[1].name.as_str(), faults.len()), (name, 0));
    let marked = format!("\u{feff}{}", file::write(&factions(), &names()));
    assert_eq!(file::read(&marked, &names()), (factions(), Vec::new()));
}
