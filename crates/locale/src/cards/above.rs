//! What stands above everything as soon as scenarios are kept.

/// `A, B und C`, then how many more.
fn list(names: &[&str], more: usize, and: &str, others: &str) -> String {
    match (names, more) {
        ([], _) => String::new(),
        ([one], 0) => (*one).to_owned(),
        ([first @ .., last], 0) => format!("{} {and} {last}", first.join(", ")),
        (all, more) => format!("{} {and} {more} {others}", all.join(", ")),
    }
}

texts! {
    cards_above;

    /// Name of the place.
    place = de "Geöffnete Szenarien" en "Opened scenarios";
    /// The card that the page shows.
    opened(name: &str, author: &str) =
        de { if author.is_empty() { format!("Karte „{name}“") } else { format!("Karte „{name}“, von {author}") } }
        en { if author.is_empty() { format!("Card “{name}”") } else { format!("Card “{name}”, by {author}") } };
    /// How many cards, and who stands for them; `more` are not named.
    whose(cards: usize, authors: &[&str], more: usize) =
        de {
            let cards = if cards == 1 { "1 Karte".to_owned() } else { format!("{cards} Karten") };
            let authors = list(authors, more, "und", "weiteren");
            if authors.is_empty() { format!("Sammlung mit {cards}") } else { format!("Sammlung mit {cards}, von {authors}") }
        }
        en {
            let cards = if cards == 1 { "1 card".to_owned() } else { format!("{cards} cards") };
            let authors = list(authors, more, "and", "others");
            if authors.is_empty() { format!("Collection of {cards}") } else { format!("Collection of {cards}, by {authors}") }
        };
    compare = de "Zum Vergleich" en "To the comparison";
}
