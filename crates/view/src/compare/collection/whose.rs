//! Whose scenarios a collection holds.

use locale::cards::above as words;
use scenario::Scenario;
use scenario::collection::Collection;

use super::card_name;

/// So many are named before the others are counted.
const NAMED: usize = 4;

/// `Sammlung mit 3 Karten, von Fraktion A, Fraktion B und Fraktion C`: how many cards there are and who stands for them, each once.
#[must_use]
pub fn whose(collection: &Collection) -> String {
    let mut authors: Vec<&str> = Vec::new();
    for card in collection.cards.iter().filter(|card| !card.author.is_empty()) {
        if !authors.contains(&card.author.as_str()) {
            authors.push(&card.author);
        }
    }
    let more = authors.len().saturating_sub(NAMED);
    // One more name is no longer than that there is one more.
    let named = if more == 1 { authors.len() } else { authors.len() - more };
    words::whose(collection.cards.len(), &authors[..named], authors.len() - named)
}

/// `Karte „Maß halten“, von Fraktion B`: the card that the page shows, where it shows one.
#[must_use]
pub fn opened(collection: &Collection, present: &Scenario) -> Option<String> {
    let index = collection.cards.iter().position(|card| card.scenario == *present)?;
    let card = collection.cards.get(index)?;
    Some(words::opened(&card_name(card, index), &card.author))
}
