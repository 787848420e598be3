//! What is handed to a council: whose scenarios these are, and the text of an order paper.

use scenario::collection::{Card, Collection};
use scenario::{Area, Lever, Scenario};
use view::State;
use view::compare::collection::{opened, whose};

use crate::{ERFENBACH, EXPLORER};

fn card(name: &str, author: &str, dwellings: f64) -> Card {
    Card {
        name: name.to_owned(),
        author: author.to_owned(),
        shown: true,
        scenario: Scenario::default().with_deviation(Lever::Infill, Area::City, dwellings),
        ..Card::default()
    }
}

fn of(cards: &[(&str, &str)]) -> Collection {
    let cards = cards.iter().enumerate().map(|(index, (name, author))| card(name, author, 10.0 * (index + 1) as f64));
    Collection { cards: cards.collect(), ..Collection::default() }
}

#[test]
fn a_collection_says_how_many_cards_it_has_and_names_each_author_once() {
    assert_eq!(whose(&of(&[("a", "")])), "Sammlung mit 1 Karte");
    assert_eq!(whose(&of(&[("a", "CDU"), ("b", ""), ("c", "CDU")])), "Sammlung mit 3 Karten, von CDU");
    assert_eq!(whose(&of(&[("a", "A"), ("b", "B"), ("c", "C")])), "Sammlung mit 3 Karten, von A, B und C");
    let five = of(&[("1", "A"), ("2", "B"), ("3", "C"), ("4", "D"), ("5", "E")]);
    assert_eq!(whose(&five), "Sammlung mit 5 Karten, von A, B, C, D und E");
    let six = of(&[("1", "A"), ("2", "B"), ("3", "C"), ("4", "D"), ("5", "E"), ("6", "F")]);
    assert_eq!(whose(&six), "Sammlung mit 6 Karten, von A, B, C, D und 2 weiteren");
}

#[test]
fn the_opened_card_is_the_one_whose_scenario_the_page_shows() {
    let collection = of(&[("Wachsen", "Fraktion A"), ("Maß halten", "")]);
    let shown = |index: usize| opened(&collection, &collection.cards[index].scenario);
    assert_eq!(shown(0).unwrap(), "Karte „Wachsen“, von Fraktion A");
    assert_eq!(shown(1).unwrap(), "Karte „Maß halten“");
    assert_eq!(opened(&collection, &Scenario::default()), None);
}

#[test]
fn an_order_paper_says_what_the_page_says_and_leaves_the_decision_open() {
    for area in [Area::City, ERFENBACH] {
        let scenario = Scenario::default().with_deviation(Lever::Infill, area, 25.0).with_target_year(2035);
        let state = State { area, scenario, ..State::default() };
        let text = EXPLORER.take().order_paper(&state, " Wie viele Wohnungen? ");
        let headline = EXPLORER.page(&state).headline;
        assert!(text.starts_with("Beschlussvorschlag\nGegenstand: Wie viele Wohnungen?\n"), "{text}");
        assert!(text.contains("Zieljahr: 2035"), "{text}");
        assert!(text.contains(&format!("– {}: {}", headline.caption, headline.text)), "{text}");
        for one in &headline.comparisons {
            assert!(text.contains(&format!("– {}: {}", one.label, one.text)), "{} in {text}", one.label);
        }
        for line in EXPLORER.take().deviations(&state) {
            assert!(text.contains(&format!("– {line}")), "{line} in {text}");
        }
        for caution in &headline.cautions {
            assert!(text.contains(&*caution.sentence()), "{text}");
        }
        let estimated = text.contains(locale::figures::estimate::text());
        assert_eq!(estimated, area != Area::City, "ages of a district are said to be an estimate");
        assert!(text.contains(&EXPLORER.pack().meta.edition), "{text}");
        assert!(text.ends_with("Ja: ____   Nein: ____   Enthaltung: ____"), "{text}");
    }
    let baseline = EXPLORER.take().order_paper(&State::default(), "");
    assert!(baseline.contains("– Nichts, es gilt die Basis."), "{baseline}");
    assert!(!baseline.contains("Gegenstand"), "{baseline}");
}

#[test]
fn an_order_paper_names_the_card_it_is_about() {
    let state = EXPLORER.compare().with_collection(&State::default(), &of(&[("Wachsen", "Fraktion A")]));
    let state = state.with_scenario(state.collection.cards[0].scenario.clone());
    assert!(EXPLORER.take().order_paper(&state, "x").contains("Karte „Wachsen“, von Fraktion A"));
}
